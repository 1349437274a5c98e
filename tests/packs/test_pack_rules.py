import pytest

from flashpm.domain.pack import Reading
from flashpm.packs.pack_rules import check_clarifying_question, check_pack, check_question
from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import Findings


def checked_pack(text: str) -> Reading:
    findings = Findings("p.yaml")
    check_pack(read_tree(text, findings), findings)
    return findings.reading(None)


def checked_question(text: str) -> Reading:
    findings = Findings("p.yaml")
    check_question(read_tree(text, findings), ("questions", 2), findings)
    return findings.reading(None)


def checked_clarifying_question(text: str) -> Reading:
    findings = Findings("p.yaml")
    check_clarifying_question(read_tree(text, findings), ("questions", 2, "clarifying_questions", 0), findings)
    return findings.reading(None)


def test_questions_of_their_own_pass() -> None:
    assert checked_pack("questions:\n- {id: a, question: Why?}\n- {id: b, question: When?}\n") == Reading(None)


def test_an_id_that_stands_twice_is_an_error_at_the_second_place() -> None:
    reading = checked_pack("questions:\n- id: a\n- id: b\n- id: ' a'\n")

    assert [str(error) for error in reading.errors] == [
        "p.yaml:4:7: questions[2].id: 'a' is already the id of the one in line 2: give each its own id"
    ]


def test_a_question_that_stands_twice_is_a_warning_whatever_its_case_and_spaces() -> None:
    reading = checked_pack("questions:\n- question: Why  now?\n- question: WHY NOW?\n- question:\n- question:\n")

    assert reading.errors == ()
    assert [str(warning) for warning in reading.warnings] == [
        "p.yaml:3:13: questions[1].question: asks the same as the one in line 2: word them apart, or delete one"
    ]


def test_an_empty_list_of_questions_is_an_error() -> None:
    reading = checked_pack("id: a\nquestions: []\n")

    assert [str(error) for error in reading.errors] == [
        "p.yaml:2:12: questions: is an empty list: add at least one question"
    ]


@pytest.mark.parametrize("questions", ["", "some text", "[some, [text]]", "{a: b}"])
def test_what_is_no_list_of_questions_is_left_to_others(questions: str) -> None:
    assert checked_pack(f"questions: {questions}\n") == Reading(None)


def test_a_complete_question_passes() -> None:
    assert checked_question("type: design\nclarifying_questions:\n- prompt: Why?\n") == Reading(None)


def test_a_question_without_a_type_is_a_warning() -> None:
    reading = checked_question("question: Why?\nclarifying_questions:\n- prompt: Why?\n")

    assert [str(warning) for warning in reading.warnings] == [
        "p.yaml:1:1: questions[2].type: is missing: add a line `type: …` with one of "
        "design, improvement, success-metrics, root-cause, trade-off, strategy"
    ]


@pytest.mark.parametrize(
    ("clarifying_questions", "line", "column"),
    [("", 1, 1), ("clarifying_questions:\n", 2, 22), ("clarifying_questions: []\n", 2, 23)],
)
def test_a_question_without_clarifying_questions_is_a_warning(
    clarifying_questions: str, line: int, column: int
) -> None:
    (warning,) = checked_question(f"type: design\n{clarifying_questions}").warnings

    assert (warning.line, warning.column) == (line, column)
    assert warning.field == "questions[2].clarifying_questions"


def test_clarifying_questions_are_checked_against_one_another() -> None:
    reading = checked_question(
        "type: design\nclarifying_questions:\n- {id: a, prompt: Why?}\n- {id: a, prompt: why?}\n"
    )

    assert [error.field for error in reading.errors] == ["questions[2].clarifying_questions[1].id"]
    assert [warning.field for warning in reading.warnings] == ["questions[2].clarifying_questions[1].prompt"]


@pytest.mark.parametrize("field", ["why_it_matters", "expected_answer", "impact"])
def test_one_part_of_an_answer_is_enough(field: str) -> None:
    assert checked_clarifying_question(f"prompt: Why?\n{field}: Wait.\n") == Reading(None)


@pytest.mark.parametrize("parts", ["", "impact:\n", "impact: '  '\nwhy_it_matters: ~\n"])
def test_a_clarifying_question_without_any_part_of_an_answer_is_an_error(parts: str) -> None:
    reading = checked_clarifying_question(f"prompt: Why?\n{parts}")

    assert [str(error) for error in reading.errors] == [
        "p.yaml:1:1: questions[2].clarifying_questions[0]: has nothing to learn: "
        "add at least one of why_it_matters, expected_answer and impact"
    ]


def test_the_advice_to_authors_is_given_too() -> None:
    prompt = "Boats are full in July and half empty in March. Which of the two is it?"
    pack = f"questions:\n- clarifying_questions:\n  - prompt: {prompt}\n  - prompt: And {prompt}\n"

    assert [warning.field for warning in checked_pack(pack).warnings] == ["questions[0].clarifying_questions[1].prompt"]
    assert [warning.field for warning in checked_clarifying_question("prompt: Why?\nimpact: Much.\n").warnings] == [
        "questions[2].clarifying_questions[0].impact"
    ]


def test_a_part_of_the_wrong_kind_is_left_to_others() -> None:
    assert checked_clarifying_question("prompt: Why?\nimpact: [x]\n") == Reading(None)
