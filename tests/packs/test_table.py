import pytest

from flashpm.domain.field_names import TableField
from flashpm.domain.field_table import FieldTable
from flashpm.packs.table import Shape, read_table_text, shape_of

HEADER = "Question,Clarifying question,Why it matters"


def read(text: str) -> FieldTable:
    shape = shape_of(text)
    assert shape is not None
    (table,) = read_table_text("folder/my cards.csv", text, shape).tables
    return table


@pytest.mark.parametrize("separator", [",", ";", "\t", "|"])
@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_the_separator_is_told_by_the_columns_names(separator: str, end: str) -> None:
    text = f"question{separator}prompt{separator}impact{end}One, two; three?{separator}a{separator}b{end}"

    assert shape_of(text.replace("One, two; three?", '"One, two; three?"')) == Shape(separator, is_certain=True)


def test_the_names_may_stand_below_a_title() -> None:
    table = read(f"My cards,,\n,,\n{HEADER}\nOne?,a,b\n")

    assert table.columns == ("Question", "Clarifying question", "Why it matters")
    assert [(row.cells, row.line) for row in table.rows] == [(("One?", "a", "b"), 4)]
    assert table.is_clear
    assert (table.source, table.name) == ("folder/my cards.csv", "my cards")


def test_the_line_that_tells_a_spreadsheet_the_separator_is_no_row() -> None:
    table = read("sep=;\r\nprompt;impact\r\na, b;c\r\n")

    assert [(row.cells, row.line) for row in table.rows] == [(("a, b", "c"), 3)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "One line, and no more.",
        "A first line, with a comma.\nA second one, too.",
        "One, two.\nOne, two.\nOne, two, three.",
        "No separator\nin any\nof these lines",
        "A\tB",
    ],
)
def test_prose_is_no_table(text: str) -> None:
    assert shape_of(text) is None


@pytest.mark.parametrize(
    ("text", "separator"),
    [
        ("a;b\nc;d", ";"),
        ("a\tb\nc\td", "\t"),
        ("a,b\nc,d\ne,f", ","),
        ('"a, x";b\n"c, y";d\n"e, z";f', ";"),
        ("a|b|c\nd|e|f\ng|h|i", "|"),
    ],
)
def test_rows_of_equal_width_may_be_a_table(text: str, separator: str) -> None:
    assert shape_of(text) == Shape(separator, is_certain=False)


def test_a_long_table_is_told_by_its_beginning() -> None:
    row = f'Why "so";{"long " * 300}\n'

    assert shape_of(row * 100) == Shape(";", is_certain=False)


def test_a_first_row_of_names_that_are_not_known_is_a_header() -> None:
    table = read("Colour;Remark\nWhy is it red?;Because it is so very hot.\n")

    assert table.columns == ("Colour", "Remark")
    assert table.guess == (TableField.PROMPT, TableField.EXPECTED_ANSWER)
    assert len(table.rows) == 1


def test_a_first_row_like_the_others_is_no_header() -> None:
    table = read("Why is it red?;Because it is so very hot.\nWhy is it blue?;Because it is so very cold.\n")

    assert table.columns == ("", "")
    assert len(table.rows) == 2
    assert not read("a;b\nc;d").columns[0]


def test_a_column_that_asks_and_repeats_itself_comes_first() -> None:
    table = read("One?;Why one?;x;It would change the whole plan.\nOne?;Why two?;y;It would not change any plan.\n")

    assert table.guess == (TableField.QUESTION, TableField.PROMPT, None, TableField.EXPECTED_ANSWER)


def test_a_name_that_is_known_is_kept_where_others_are_not() -> None:
    table = read("Colour;Impact;Remark\nWhy red?;so;Because it is so very hot.\n")

    assert table.guess == (TableField.PROMPT, TableField.IMPACT, TableField.EXPECTED_ANSWER)


def test_a_row_wider_than_the_names_has_columns_without_a_name() -> None:
    table = read("prompt;impact\na;b;c\n;;;d\n")

    assert table.columns == ("prompt", "impact", "", "")


def test_the_line_below_the_names_of_a_table_in_markdown_is_no_row() -> None:
    table = read("| Question | Clarifying question | Impact |\n|:--|---|--:|\n| One? | a - b | --- |\n")

    assert [row.cells[1:4] for row in table.rows] == [(" One? ", " a - b ", " --- ")]


def test_cells_that_another_program_filled_with_html_become_plain() -> None:
    found = read(
        "question,prompt,impact\nHow?,<b>Who</b>&nbsp;waits?,<p>I</p><p>would</p>\nA & B?,a < b?,&lt;b&gt; stays"
    )

    assert [row.cells for row in found.rows] == [
        ("How?", "Who waits?", "I\n\nwould"),
        ("A & B?", "a < b?", "<b> stays"),
    ]
    assert found.is_html


@pytest.mark.parametrize(
    "text",
    ["question,prompt,impact\nHow?,Who uses <b> or <i>?,&c.", "id,question,prompt,impact\na,How?,<b>Who</b>?,i"],
)
def test_words_about_html_and_the_cells_of_an_export_stay(text: str) -> None:
    assert not read(text).is_html
