from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldRow, FieldTable, sentence_for_unmapped
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.services.columns import remark_on, unclear_table, with_columns
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
