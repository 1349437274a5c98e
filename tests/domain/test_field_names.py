import pytest

from flashpm.domain.field_names import ColumnFields, TableField, guess_fields


def test_every_field_is_known_by_its_own_name() -> None:
    assert guess_fields(TableField) == tuple(TableField)


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("Why it matters", TableField.WHY_IT_MATTERS),
        ("WHY THIS MATTERS?", TableField.WHY_IT_MATTERS),
        ("Expected answer", TableField.EXPECTED_ANSWER),
        ("Impact on approach", TableField.IMPACT),
        ("My words", TableField.MY_WORDS),
        ("Front", TableField.PROMPT),
        ("Rückfrage", TableField.PROMPT),
        ("Firma", TableField.COMPANY),
        ("Interviewfrage", TableField.QUESTION),
        ("Schwierigkeit", TableField.DIFFICULTY),
        ("Asked at", TableField.COMPANY),
        ("", None),
        ("Colour", None),
    ],
)
def test_words_of_the_window_and_of_others_are_known_in_two_languages(name: str, expected: TableField | None) -> None:
    assert guess_fields([name]) == (expected,)


def test_the_first_of_two_columns_that_mean_the_same_wins() -> None:
    assert guess_fields(["Answer", "Expected answer"]) == (TableField.EXPECTED_ANSWER, None)


@pytest.mark.parametrize(
    ("names", "expected"),
    [
        (["Question", "Clarifying question"], (TableField.QUESTION, TableField.PROMPT)),
        (["Question", "Prompt"], (TableField.QUESTION, TableField.PROMPT)),
        (["Interview question", "Question"], (TableField.QUESTION, TableField.PROMPT)),
        (["Interview question", "Question", "Prompt"], (TableField.QUESTION, None, TableField.PROMPT)),
        (["Question", "Answer"], (TableField.PROMPT, TableField.EXPECTED_ANSWER)),
        (["Frage", "Antwort"], (TableField.PROMPT, TableField.EXPECTED_ANSWER)),
        (["Question", "Title"], (TableField.QUESTION, TableField.TITLE)),
    ],
)
def test_a_column_named_question_is_what_the_others_leave_open(names: list[str], expected: ColumnFields) -> None:
    assert guess_fields(names) == expected
