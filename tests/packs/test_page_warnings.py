import pytest

from flashpm.domain.pack import Finding
from flashpm.packs.page_question import read_question
from flashpm.packs.page_text import blocks
from flashpm.packs.page_warnings import page_warnings

TITLE = "Product Management Design Question: A pier"
QUESTION = "Which pier would you build?"
HEADING = "Clarifying Questions"
ALL = "Why it matters: w. Expected answer: a. Impact: i."
END = "Step 2"


def warnings(*parts: str) -> list[Finding]:
    return page_warnings("page.txt", 0, read_question(blocks("\n\n".join(parts))))


def fields(*parts: str) -> list[str | None]:
    return [finding.field for finding in warnings(*parts)]


def test_a_whole_page_has_none() -> None:
    assert warnings(TITLE, QUESTION, HEADING, "• Who waits?", ALL, END) == []


def test_a_warning_names_file_line_and_field() -> None:
    (found,) = page_warnings(
        "a.txt", 3, read_question(blocks(f"{QUESTION}\n\nIntroduction\n\n{HEADING}\n\n{ALL}\n{END}"))
    )[-1:]

    assert (found.file, found.line, found.field) == ("a.txt", 7, "questions[3].clarifying_questions[0].prompt")


def test_missing_title_and_question_are_told() -> None:
    assert fields(HEADING, "• Who waits?", ALL, END) == ["questions[0].title", "questions[0].question"]


@pytest.mark.parametrize(
    ("parts", "missing"),
    [
        ("Expected answer: a. Impact: i.", ["why_it_matters"]),
        ("Why it matters: w. Impact: i.", ["expected_answer"]),
        ("Why it matters: w.", ["expected_answer", "impact"]),
    ],
)
def test_each_missing_part_is_told(parts: str, missing: list[str]) -> None:
    found = fields(TITLE, QUESTION, HEADING, "• Who waits?", parts, "• Who pays?", ALL, END)

    assert found == [f"questions[0].clarifying_questions[0].{part}" for part in missing]


def test_one_lost_prompt_is_told() -> None:
    found = fields(TITLE, QUESTION, HEADING, "• Who waits?", ALL, ALL, END)

    assert found == ["questions[0].clarifying_questions[1].prompt"]


def test_when_all_prompts_are_lost_the_copy_is_to_blame() -> None:
    found = warnings(TITLE, QUESTION, HEADING, ALL, ALL, END)

    assert [finding.field for finding in found] == [
        "questions[0].clarifying_questions",
        "questions[0].clarifying_questions[0].prompt",
        "questions[0].clarifying_questions[1].prompt",
    ]
    assert "reader view" in found[0].message


def test_a_shared_block_is_told() -> None:
    shared = "Why these questions matter: w. Expected answer: a. Impact: i."

    (found,) = warnings(TITLE, QUESTION, HEADING, "• Who waits?", "• Who pays?", shared, END)

    assert found.field == "questions[0].clarifying_questions"
    assert "share" in found.message


def test_a_missing_heading_is_told() -> None:
    (found,) = warnings(TITLE, QUESTION, *["• Who waits?", ALL] * 3, END)

    assert "heading" in found.message


def test_a_paragraph_that_was_left_out_is_told_with_its_line() -> None:
    (found,) = warnings(TITLE, QUESTION, HEADING, "• Who waits?", ALL, "So much for that.", "• Who pays?", ALL, END)

    assert (found.line, found.field) == (11, "questions[0].clarifying_questions")


def test_a_cut_is_told_once_with_what_is_missing() -> None:
    (found,) = warnings(TITLE, QUESTION, HEADING, "• Who waits?", ALL, "• Who pays?", "Why it matters: w. Expe")

    assert found.field == "questions[0].clarifying_questions[1].expected_answer"
    assert "1 complete, 1 without expected answer, impact" in found.message


def test_an_impact_without_stop_at_the_very_end_may_be_cut() -> None:
    (found,) = warnings(
        TITLE, QUESTION, HEADING, "• Who waits?", "Why it matters: w Expected answer: a Impact: Would wa"
    )

    assert found.field == "questions[0].clarifying_questions[0].impact"


def test_a_titled_page_without_end_may_lack_questions() -> None:
    (found,) = warnings(TITLE, QUESTION, HEADING, "• Who waits?", ALL)

    assert found.field == "questions[0].clarifying_questions"
    assert "ends after these clarifying questions" in found.message


def test_a_list_that_was_copied_alone_needs_no_end() -> None:
    assert fields(HEADING, "• Who waits?", ALL) == ["questions[0].title", "questions[0].question"]


@pytest.mark.parametrize(
    ("rest", "said"),
    [
        ("Product Context\n\nTidewell ferries.", "has a question but no clarifying questions"),
        ("Subscribe to access everything", "has a question but no clarifying questions"),
        ("Introduction\n\nQueues gr", "ends before its clarifying questions"),
        (f"Introduction\n\n{HEADING}", "ends before its clarifying questions"),
    ],
)
def test_a_page_without_clarifying_questions_says_why(rest: str, said: str) -> None:
    (found,) = warnings(TITLE, QUESTION, rest)

    assert found.field == "questions[0].clarifying_questions"
    assert said in found.message


def test_each_message_is_a_sentence() -> None:
    found = warnings(HEADING, "• Who waits?", "Impact: i.", ALL, "So.", "• Who pays?", "Why it matters: w")

    assert len(found) >= 5
    assert all(finding.message.endswith(".") for finding in found)


def test_a_prompt_that_may_be_none_is_told_at_its_place() -> None:
    shared = "Why these questions matter: w. Expected answer: a. Impact: i."

    found = warnings(TITLE, QUESTION, HEADING, "I take it that all pay", "Who waits?", shared, END)

    assert [finding.field for finding in found] == [
        "questions[0].clarifying_questions",
        "questions[0].clarifying_questions[0].prompt",
    ]
    assert "check that it is a clarifying question" in found[1].message


COLUMNS = "• Who waits?                      • Who pays?\n  Why it matters: w.               Why it matters: x."


def test_words_of_two_columns_are_told() -> None:
    found = warnings(TITLE, QUESTION, HEADING, COLUMNS, "Expected answer: a. Impact: i.", END)

    assert ("questions[0].clarifying_questions[0].prompt", True) in [
        (finding.field, "printed in columns" in finding.message) for finding in found
    ]


def test_a_list_in_columns_without_a_label_is_told_for_what_it_is() -> None:
    table = "Question           Why it matters        Impact\nWho waits?         It is so.             None at all."

    (found,) = warnings(TITLE, QUESTION, HEADING, table, END)

    assert "printed in columns here, which cannot be told apart" in found.message


@pytest.mark.parametrize(
    ("words", "message"),
    [("Two. Why it matters: x.", "The name of another part"), ("Tw\ufffd.", "A letter was lost here")],
)
def test_words_that_may_be_damaged_are_told_at_their_field(words: str, message: str) -> None:
    parts = f"Why it matters: w. Expected answer: {words} Impact: i."

    (found,) = warnings(TITLE, QUESTION, HEADING, "• Who waits?", parts, END)

    assert found.field == "questions[0].clarifying_questions[0].expected_answer"
    assert found.message.startswith(message)
