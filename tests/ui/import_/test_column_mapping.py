import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldRow, FieldTable
from flashpm.ui.import_.column_mapping import ColumnMapping
from flashpm.ui.look import Look

GUESS: ColumnFields = (None, TableField.PROMPT, TableField.IMPACT)
TABLE = FieldTable(
    "boats.csv",
    "boats",
    ("Colour", "", "Remark"),
    (FieldRow(("red", "Which\nnight?", ""), 2), FieldRow(("blue", "Why?", ""), 3)),
    GUESS,
    is_clear=False,
)


@pytest.fixture
def mapping(qtbot: QtBot, look: Look) -> ColumnMapping:
    made = ColumnMapping(look)
    qtbot.addWidget(made)
    made.resize(760, 700)
    made.show_table(TABLE, "")
    made.show()
    return made


def choose(mapping: ColumnMapping, row: int, field: TableField | None) -> None:
    choice = mapping.rows[row].choice
    next(action for action in choice.menu.actions() if action.data() == (field or "")).trigger()


def test_each_column_has_its_name_and_what_it_seems_to_hold(mapping: ColumnMapping) -> None:
    assert mapping.fields == GUESS
    assert [row.choice.accessibleName() for row in mapping.rows] == [
        "Colour: Leave out",
        "Column 2: Clarifying question",
        "Remark: Impact",
    ]


def test_the_choice_is_told(qtbot: QtBot, mapping: ColumnMapping) -> None:
    choose(mapping, 0, TableField.PRODUCT)

    with qtbot.waitSignal(mapping.chosen) as told:
        mapping.button.click()

    assert told.args == [TABLE, (TableField.PRODUCT, TableField.PROMPT, TableField.IMPACT)]


def test_two_columns_never_hold_the_same(mapping: ColumnMapping) -> None:
    choose(mapping, 0, TableField.PROMPT)

    assert mapping.fields == (TableField.PROMPT, None, TableField.IMPACT)


def test_what_a_card_needs_is_asked_for(mapping: ColumnMapping) -> None:
    choose(mapping, 1, None)

    assert "the clarifying question" in mapping.missing
    assert not mapping.button.isEnabled()

    choose(mapping, 1, TableField.PROMPT)
    choose(mapping, 2, None)

    assert "why it matters" in mapping.missing

    choose(mapping, 2, TableField.EXPECTED_ANSWER)

    assert mapping.missing == ""
    assert mapping.button.isEnabled()


def test_a_choice_is_offered_again_for_the_same_columns(mapping: ColumnMapping) -> None:
    choose(mapping, 0, TableField.COMPANY)
    mapping.button.click()

    mapping.show_table(TABLE, "")

    assert mapping.fields[0] is TableField.COMPANY


def test_a_choice_that_made_no_card_is_shown_with_the_reason(mapping: ColumnMapping) -> None:
    choose(mapping, 0, TableField.COMPANY)
    mapping.button.click()

    mapping.show_table(TABLE, "No row makes a card.")

    assert (mapping.remark, mapping.fields) == ("No row makes a card.", GUESS)


def test_where_there_is_little_room_the_choices_stand_below(mapping: ColumnMapping) -> None:
    before = mapping.rows[0].height()

    mapping.resize(380, 700)
    mapping.settle()

    assert mapping.rows[0].height() > before


def test_nothing_is_told_before_a_table_is_shown(qtbot: QtBot, look: Look) -> None:
    made = ColumnMapping(look)
    qtbot.addWidget(made)

    with qtbot.assertNotEmitted(made.chosen):
        made.button.click()
