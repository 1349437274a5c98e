import pytest

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldRow, FieldTable, can_make_cards, sentence_for_unmapped


def table(columns: list[str], *rows: list[str], guess: ColumnFields | None = None) -> FieldTable:
    made = tuple(FieldRow(tuple(cells), line) for line, cells in enumerate(rows, start=2))
    return FieldTable("a.csv", "a", tuple(columns), made, guess or (None,) * len(columns))


@pytest.mark.parametrize(
    ("fields", "expected"),
    [
        ([TableField.PROMPT, TableField.IMPACT], True),
        ([TableField.PROMPT, None, TableField.WHY_IT_MATTERS], True),
        ([TableField.PROMPT, TableField.QUESTION], False),
        ([TableField.EXPECTED_ANSWER], False),
    ],
)
def test_cards_need_a_prompt_and_one_of_the_three(fields: list[TableField | None], expected: bool) -> None:
    assert can_make_cards(fields) is expected
    assert table(["x"] * len(fields), guess=tuple(fields)).is_mapped is expected


def test_a_column_without_a_name_is_known_by_its_number() -> None:
    assert [table(["Front", ""]).column_name(index) for index in (0, 1)] == ["Front", "Column 2"]


def test_the_sample_of_a_column_is_its_first_text() -> None:
    found = table(["a", "b"], ["", " "], [" first "], ["second", "x"])

    assert [found.sample(index) for index in (0, 1)] == ["first", "x"]
    assert table(["a"], []).sample(0) == ""


def test_the_sentence_names_the_columns_in_short() -> None:
    assert "(“Colour”, “Column 2”)" in sentence_for_unmapped(table(["Colour", ""]))
    assert f"“{'x' * 29}…”" in sentence_for_unmapped(table(["x" * 31]))
    assert sentence_for_unmapped(table(["x"] * 21)).count("“x”") == 20
