from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.question import QuestionType
from flashpm.services.rows import TypeTally
from flashpm.ui.look import Look
from flashpm.ui.today.type_rows import TypeRows
from tests.ui.today.seen import buttons, press

TRADE_OFF = TypeTally(QuestionType.TRADE_OFF, cards=50, known=12, due=6)
OTHER = TypeTally(None, cards=4, known=0, due=0)


def rows_of(qtbot: QtBot, look: Look, *tallies: TypeTally) -> TypeRows:
    made = TypeRows(look)
    qtbot.addWidget(made)
    made.show_tallies(tallies)
    made.show()
    return made


def test_a_row_says_what_is_known_and_what_is_due(qtbot: QtBot, look: Look) -> None:
    rows = rows_of(qtbot, look, TRADE_OFF, OTHER)

    names = [button.accessibleName() for button in buttons(rows).values()]
    assert names == ["Trade-off, 12 of 50 known, 6 due", "Other, 0 of 4 known"]


def test_a_click_asks_for_the_type(qtbot: QtBot, look: Look) -> None:
    rows = rows_of(qtbot, look, TRADE_OFF, OTHER)

    with qtbot.waitSignal(rows.chosen, timeout=1000) as chosen:
        press(rows, "Trade-off")

    assert chosen.args == [QuestionType.TRADE_OFF]


def test_enter_asks_for_the_questions_without_a_type(qtbot: QtBot, look: Look) -> None:
    rows = rows_of(qtbot, look, TRADE_OFF, OTHER)

    with qtbot.waitSignal(rows.chosen, timeout=1000) as chosen:
        QTest.keyClick(buttons(rows)["Other"], Qt.Key.Key_Return)

    assert chosen.args == [None]


def test_the_focus_stays_when_the_counts_change(qtbot: QtBot, look: Look) -> None:
    rows = rows_of(qtbot, look, TRADE_OFF, OTHER)
    before = buttons(rows)["Trade-off"]

    rows.show_tallies([TypeTally(QuestionType.TRADE_OFF, cards=50, known=18, due=0)])

    assert before.accessibleName() == "Trade-off, 18 of 50 known"
    assert buttons(rows)["Trade-off"] is before


def test_rows_grow_with_the_text(qtbot: QtBot, look: Look) -> None:
    row = buttons(rows_of(qtbot, look, TRADE_OFF))["Trade-off"]
    before = row.sizeHint().height()

    look.set(look.theme, 150)

    assert row.sizeHint().height() > before


def test_rows_are_painted_at_any_width(qtbot: QtBot, look: Look) -> None:
    rows = rows_of(qtbot, look, TRADE_OFF)

    for width in (120, 300, 900):
        rows.resize(width, 60)
        assert not rows.grab().isNull()
