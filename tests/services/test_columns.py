from dataclasses import replace

import pytest

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldRow, FieldTable, sentence_for_unmapped
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.table_questions import readings_of
from flashpm.services.columns import as_remembered, remark_on, tables_of, unclear_table, with_columns
from flashpm.services.importing import NamedReading

TABLE = FieldTable("t.csv", "t", ("a", "b"), (FieldRow(("Why?", "So."), 1),), (None, None), is_clear=False)
ASKING = NamedReading(
    "t.csv", Reading(None, errors=(Finding("t.csv", None, None, sentence_for_unmapped(TABLE)),), tables=(TABLE,))
)
PACK = NamedReading("a.yaml", Reading(Pack("a")))
FAULTY = NamedReading("b.yaml", Reading(None, errors=(Finding("b.yaml", 1, None, "No."),)))
FIELDS: ColumnFields = (TableField.PROMPT, TableField.IMPACT)


def test_a_table_is_asked_about_where_nothing_else_is_wrong() -> None:
    assert unclear_table([PACK, ASKING]) == TABLE
    assert unclear_table([ASKING, FAULTY]) is None
    assert unclear_table([PACK]) is None


def test_the_columns_that_were_chosen_make_cards() -> None:
    before, read = with_columns([PACK, ASKING], TABLE, FIELDS)

    assert before == PACK
    assert read.name == "t.csv"
    assert read.reading.pack is not None
    assert [part.impact for part in read.reading.pack.questions[0].clarifying_questions] == ["So."]


def test_columns_that_make_no_card_are_asked_about_again_with_the_reason() -> None:
    (asked,) = with_columns([ASKING], TABLE, (None, TableField.PROMPT))

    (table,) = asked.reading.tables
    assert table.guess == (None, TableField.PROMPT)
    assert remark_on([PACK, asked], table).startswith("No row of this table has a clarifying question")
    assert remark_on([ASKING], TABLE) == ""


CLEAR = FieldTable(
    *("c.csv", "c", ("deck", "prompt", "impact", "why_it_matters")),
    (FieldRow(("A", "One?", "1", "i"), 2), FieldRow(("B", "Two?", "2", "ii"), 3)),
    (TableField.DECK, TableField.PROMPT, TableField.IMPACT, None),
    is_clear=True,
)
OTHER: ColumnFields = (None, TableField.PROMPT, None, TableField.WHY_IT_MATTERS)


def read_clear() -> list[NamedReading]:
    return [PACK, *(NamedReading("c.csv", each) for each in readings_of(Reading(None, tables=(CLEAR,))))]


def test_a_clear_table_is_known_with_each_of_its_decks() -> None:
    assert len(read_clear()) == 3
    assert tables_of(read_clear()) == [CLEAR]
    assert unclear_table(read_clear()) is None
    assert remark_on(read_clear(), CLEAR) == ""


def test_a_clear_table_can_be_read_by_other_columns() -> None:
    before, read = with_columns(read_clear(), CLEAR, OTHER)

    assert before == PACK
    assert read.reading.pack is not None
    assert [part.why_it_matters for each in read.reading.pack.questions for part in each.clarifying_questions] == [
        "i",
        "ii",
    ]
    assert [table.guess for table in read.reading.tables] == [OTHER]


@pytest.mark.parametrize(
    ("remembered", "guess"),
    [
        (OTHER, OTHER),
        (None, CLEAR.guess),
        (CLEAR.guess, CLEAR.guess),
        ((TableField.PROMPT,), CLEAR.guess),
        ((None, TableField.PROMPT, None, None), CLEAR.guess),
    ],
    ids=["other", "nothing", "the same", "other columns", "no cards"],
)
def test_what_was_chosen_before_holds_where_it_makes_cards(
    remembered: ColumnFields | None, guess: ColumnFields
) -> None:
    found = as_remembered([*read_clear(), ASKING], lambda table: remembered if table == CLEAR else (None,))

    assert [table.guess for table in tables_of(found)] == [guess, TABLE.guess]


def test_a_source_that_reads_itself_is_asked_to() -> None:
    note_type = replace(CLEAR, kind="Basic", more=7)
    again = Reading(Pack("again"))
    asked: list[tuple[FieldTable, ColumnFields]] = []

    def with_fields(table: FieldTable, fields: ColumnFields) -> Reading:
        asked.append((table, fields))
        return again

    source = NamedReading("x.apkg", Reading(Pack("anki"), tables=(note_type,), with_fields=with_fields))

    assert with_columns([source], note_type, OTHER) == [NamedReading("x.apkg", again)]
    assert asked == [(note_type, OTHER)]
    assert readings_of(source.reading) == (source.reading,)


def test_a_choice_for_a_note_type_is_none_for_a_table_with_the_same_columns() -> None:
    assert replace(CLEAR, kind="Basic").known_by != CLEAR.known_by == CLEAR.columns
