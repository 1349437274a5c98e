import pytest

from flashpm.domain.pack import Finding
from flashpm.packs.pack_lint import MOST_COMPARED, lint_clarifying_question, lint_pack
from flashpm.packs.yaml_events import read_tree
from flashpm.packs.yaml_findings import MOST_FINDINGS, Findings

STEPS = ("questions", 2, "clarifying_questions", 0)
QUAY = "The crew at the quay decides today who boards. Would the app decide instead?"
QUAY_AGAIN = "Today the crew at the quay decides who may board. Would the app decide instead?"
WINTER = "Boats run half empty in March and in November. Is the offer meant for those months alone?"


def advice_on(clarifying_question: str) -> tuple[Finding, ...]:
    findings = Findings("p.yaml")
    lint_clarifying_question(read_tree(clarifying_question, findings), STEPS, findings)
    return findings.reading(None).warnings


def advice_on_pack(*questions: str) -> list[str]:
    findings = Findings("p.yaml")
    lint_pack(read_tree("questions:\n" + "".join(f"- {question}" for question in questions), findings), findings)
    return [str(warning) for warning in findings.reading(None).warnings]


def question_of(*prompts: str, area: str = "People") -> str:
    entries = "".join(f'  - {{area: {area}, prompt: "{prompt}"}}\n' for prompt in prompts)
    return f"clarifying_questions:\n{entries}"


@pytest.mark.parametrize(
    ("field", "longest"), [("prompt", 220), ("why_it_matters", 110), ("expected_answer", 110), ("impact", 110)]
)
def test_a_text_may_have_so_many_characters_and_no_more(field: str, longest: int) -> None:
    text = "Ask " + "x" * (longest - 4)

    assert advice_on(f'short: x\n{field}: "{text}"\n') == ()
    assert [str(finding) for finding in advice_on(f'short: x\n{field}: "{text}x"\n')] == [
        f"p.yaml:2:{len(field) + 3}: questions[2].clarifying_questions[0].{field}: "
        f"has {longest + 1} characters: cut it to {longest}, which are read at a glance"
    ]


def test_the_line_end_of_a_block_is_not_counted() -> None:
    assert advice_on("why_it_matters: |\n  " + "x" * 110 + "\n") == ()


def test_a_prompt_above_sixty_characters_wants_a_short_form() -> None:
    prompt = "x" * 60

    assert advice_on(f"prompt: {prompt}\n") == ()
    assert advice_on(f"prompt: {prompt}x\nshort: x\n") == ()
    assert [str(finding) for finding in advice_on(f"prompt: {prompt}x\nshort: '  '\n")] == [
        "p.yaml:2:8: questions[2].clarifying_questions[0].short: "
        "is missing: add a line `short: …` with the question in at most 60 characters"
    ]


def test_an_impact_without_a_decision_is_told() -> None:
    assert [str(finding) for finding in advice_on("prompt: Why?\nimpact: Would influence our approach.\n")] == [
        "p.yaml:2:9: questions[2].clarifying_questions[0].impact: "
        "names no decision: begin with what you would do, such as drop, ship or test"
    ]


@pytest.mark.parametrize("impact", ["", "impact:\n", "impact: '  '\n", "impact: [x]\n"])
def test_an_impact_that_is_absent_or_no_text_is_left_to_others(impact: str) -> None:
    assert advice_on(f"prompt: Why?\n{impact}") == ()


def test_prompts_of_one_question_that_are_almost_the_same_are_told_at_the_second() -> None:
    assert advice_on_pack(question_of(QUAY, WINTER, QUAY_AGAIN)) == [
        "p.yaml:5:28: questions[0].clarifying_questions[2].prompt: "
        "asks almost the same as the one in line 3: word them apart, or delete one"
    ]


def test_the_order_of_words_does_not_matter() -> None:
    turned = "Would the app decide instead? The crew at the quay decides today who boards."

    assert len(advice_on_pack(question_of(QUAY, turned))) == 1


def test_prompts_of_one_area_are_compared_across_questions() -> None:
    (warning,) = advice_on_pack(question_of(QUAY), question_of(WINTER), question_of(QUAY_AGAIN))

    assert warning.startswith("p.yaml:7:28: questions[2].clarifying_questions[0].prompt: ")
    assert "the one in line 3" in warning


def test_prompts_of_different_areas_are_compared_in_their_own_question_only() -> None:
    assert advice_on_pack(question_of(QUAY), question_of(QUAY_AGAIN, area="Timing")) == []


def test_a_prompt_like_two_others_is_told_once() -> None:
    assert len(advice_on_pack(question_of(QUAY), question_of(QUAY_AGAIN, QUAY))) == 2


def test_a_repetition_in_one_question_is_left_to_the_rules_of_the_format() -> None:
    assert advice_on_pack(question_of(QUAY, QUAY.upper())) == []


def test_the_same_prompt_in_two_questions_is_told() -> None:
    assert len(advice_on_pack(question_of(QUAY), question_of(QUAY))) == 1


def test_short_prompts_are_not_compared() -> None:
    assert advice_on_pack(question_of("Who decides at the quay?", "Who decides at the quays?")) == []


def test_a_large_area_is_compared_within_its_questions_only() -> None:
    crowd = [question_of(f"{number:09}" * 9) for number in range(MOST_COMPARED)]

    warnings = advice_on_pack(question_of(QUAY, QUAY_AGAIN), question_of(QUAY), *crowd)

    assert len(warnings) == 1


def test_after_the_last_warning_that_is_listed_nothing_more_is_said() -> None:
    findings = Findings("p.yaml")
    tree = read_tree("prompt: Why?\nimpact: Much.\n", findings)

    for _ in range(MOST_FINDINGS + 1):
        lint_clarifying_question(tree, STEPS, findings)

    assert len(findings.reading(None).warnings) == MOST_FINDINGS + 1
