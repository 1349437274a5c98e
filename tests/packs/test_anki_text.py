import pytest

from flashpm.anki.note_type import FIELD_IDS, NAME
from flashpm.domain.field_names import TableField
from flashpm.errors import PackError
from flashpm.packs.anki_text import OUR_FIELDS, OUR_NOTE_TYPE, looks_like_anki_text, read_anki_text

PLAIN = "#separator:tab\n#html:true\n#guid column:1\n#notetype column:2\n#deck column:3\n#tags column:6\n"


def test_our_own_fields_are_those_of_our_notes() -> None:
    assert (NAME, tuple(FIELD_IDS)) == (OUR_NOTE_TYPE, OUR_FIELDS)


def test_the_export_is_told_by_its_first_line() -> None:
    assert looks_like_anki_text("#separator:tab\nx")
    assert looks_like_anki_text("#HTML:true\r\n")
    assert not looks_like_anki_text("# separator\n")
    assert not looks_like_anki_text("a\n#separator:tab\n")


def test_each_note_type_is_a_table_with_what_the_lines_at_the_top_say() -> None:
    text = PLAIN + "g1\tBasic\tPM::Audio\tWhy?\tBecause<br>of this\tx y\ng2\tTwo\tPM\t&lt;b&gt;\t\t\n"

    basic, two = read_anki_text("notes.txt", text).tables

    assert (basic.name, two.name) == ("Basic", "Two")
    assert basic.columns == ("GUID", "Deck", "", "", "Tags")
    assert [(row.cells, row.line) for row in basic.rows] == [
        (("g1", "PM::Audio", "Why?", "Because\nof this", "x, y"), 7)
    ]
    assert basic.guess[:2] == (TableField.ID, TableField.DECK)
    assert basic.guess[4] is TableField.TAGS
    assert two.rows[0].cells[2] == "<b>"


def test_our_own_notes_need_nobody_to_name_their_columns() -> None:
    fields = [f"{name} text" for name in OUR_FIELDS]
    text = "#separator:tab\n#html:false\n#notetype column:1\n" + "\t".join([f"{NAME}+", *fields]) + "\n"

    (table,) = read_anki_text("notes.txt", text).tables

    assert table.is_clear
    assert table.columns == ("pack", "question_id", "id", *OUR_FIELDS)
    assert [field for field in table.guess if field] == [
        TableField.PACK,
        TableField.QUESTION_ID,
        TableField.ID,
        TableField.PROMPT,
        TableField.QUESTION,
        TableField.COMPANY,
        TableField.AREA,
        TableField.WHY_IT_MATTERS,
        TableField.EXPECTED_ANSWER,
        TableField.IMPACT,
        TableField.SHORT,
        TableField.MY_WORDS,
        TableField.TYPE,
        TableField.DIFFICULTY,
        TableField.SOURCE,
        TableField.PRODUCT,
    ]
    assert table.rows[0].cells == ("", "", "", *fields)


def test_a_deck_and_tags_for_all_notes_and_names_of_columns() -> None:
    text = "#separator:Semicolon\n#columns:Front;Back\n#deck:PM::Audio\n#tags:x y\n#notetype:Basic\nWhy?;So.\nHow?\n"

    (table,) = read_anki_text("notes.txt", text).tables

    assert (table.name, table.columns) == ("Basic", ("Deck", "Tags", "Front", "Back"))
    assert [row.cells for row in table.rows] == [
        ("PM::Audio", "x, y", "Why?", "So."),
        ("PM::Audio", "x, y", "How?"),
    ]
    assert table.is_clear


def test_tags_for_all_notes_join_those_of_each() -> None:
    text = "#separator:|\n#tags:x\n#tags column:2\n#deck column:none\na|y\nb\n"

    (table,) = read_anki_text("notes.txt", text).tables

    assert [row.cells for row in table.rows] == [("a", "y, x"), ("b",)]


def test_a_separator_that_is_not_named_is_found_out() -> None:
    assert read_anki_text("a", "#html:false\na;b\nc;d\n").tables[0].rows[0].cells == ("a", "b")
    assert read_anki_text("a", "#html:false\na\nc\n").tables[0].rows[0].cells == ("a",)


def test_an_export_without_notes_is_refused() -> None:
    with pytest.raises(PackError, match="No note is in this export"):
        read_anki_text("a", "#html:false\n")


def test_only_the_first_lines_can_say_what_the_columns_are() -> None:
    (table,) = read_anki_text("a", "#html:false\n" * 101).tables

    assert [row.cells for row in table.rows] == [("#html:false",)]
