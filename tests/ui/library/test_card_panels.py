"""What the menu of a line in the library offers: its history, its day, its deck, and starting over."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.builders import card_of, day
from tests.services.desk import desk_with

CARD = card_of("ferry", 0)


class Shelf:
    """The library page over a desk, with a question opened and its first line current."""

    def __init__(self, qtbot: QtBot, look: Look) -> None:
        self.desk = desk_with("ferry")
        self.desk.study()
        self.operations = Operations()
        self.said: list[tuple[str, bool]] = []
        self.page = LibraryPage(look, self.desk.use_cases, self.operations)
        self.page.done.connect(lambda sentence, operation: self.said.append((sentence, operation is not None)))
        self.operations.changed.connect(self.page.apply)
        qtbot.addWidget(self.page)
        self.page.resize(900, 700)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()
        self.page.open()
        self.page.left.list.setCurrentIndex(self.page.left.list.rows.index(0))
        self.press(Qt.Key.Key_Right, Qt.Key.Key_Down)

    def press(self, *keys: Qt.Key) -> None:
        for key in keys:
            QTest.keyClick(self.page.focusWidget(), key)
            QApplication.processEvents()

    def choose(self, action: CardAction) -> None:
        self.page.left.list.card_action_requested.emit(action, CARD)

    @property
    def has_panel(self) -> bool:
        return self.page.desk.panels.isVisible()


@pytest.fixture
def shelf(qtbot: QtBot, look: Look) -> Shelf:
    return Shelf(qtbot, look)


def test_h_shows_the_history_of_the_line_and_escape_leads_back_to_it(shelf: Shelf) -> None:
    shelf.press(Qt.Key.Key_H)
    opened, names = shelf.has_panel, [row.name for row in shelf.page.desk.panels.history.entries.rows]
    shelf.press(Qt.Key.Key_Escape)

    assert (opened, names) == (True, ["Good"])
    assert not shelf.has_panel
    assert shelf.page.left.list.hasFocus()
    part = shelf.page.left.list.current_part
    assert part is not None
    assert part.card == CARD


def test_a_day_is_chosen_and_said_and_can_be_taken_back(shelf: Shelf) -> None:
    shelf.choose(CardAction.SET_DUE)
    QTest.mouseClick(shelf.page.desk.panels.due.days[2], Qt.MouseButton.LeftButton)
    due_on = shelf.desk.library.cards.face(CARD).schedule.due_on
    shelf.desk.use_cases.undoing.undo_last()

    assert due_on == day("2026-03-06")
    assert shelf.said == [("It comes back in 3 days.", True)]
    assert not shelf.has_panel
    assert shelf.desk.library.cards.face(CARD).schedule.due_on == day("2026-03-03")


def test_starting_over_is_done_at_once(shelf: Shelf) -> None:
    shelf.choose(CardAction.RESET)

    assert shelf.desk.library.cards.face(CARD).schedule.memory is None
    assert shelf.said == [("It starts over as a new card.", True)]


def test_a_card_is_moved_to_a_new_deck(shelf: Shelf) -> None:
    shelf.choose(CardAction.MOVE)
    QTest.keyClicks(shelf.page.focusWidget(), "For Friday")
    shelf.press(Qt.Key.Key_Return)

    assert shelf.desk.use_cases.cards.deck_of(CARD) == "For Friday"
    assert shelf.said == [("Moved to “For Friday”.", True)]


def test_a_new_deck_without_a_name_is_none(shelf: Shelf) -> None:
    shelf.choose(CardAction.MOVE)
    QTest.keyClicks(shelf.page.focusWidget(), "  ")

    shelf.press(Qt.Key.Key_Return)

    assert shelf.said == []
    assert shelf.has_panel


def test_what_cannot_be_saved_leaves_the_panel_open(shelf: Shelf) -> None:
    shelf.choose(CardAction.SET_DUE)
    shelf.desk.library.is_full = True

    QTest.mouseClick(shelf.page.desk.panels.due.days[1], Qt.MouseButton.LeftButton)

    assert (shelf.has_panel, shelf.said) == (True, [])


@pytest.mark.parametrize(("deck", "is_offered"), [("", False), ("For Friday", True)])
def test_decks_are_offered_to_those_who_have_one_of_their_own(shelf: Shelf, deck: str, *, is_offered: bool) -> None:
    shelf.desk.use_cases.actions.move(CARD, deck)
    part = shelf.page.left.list.current_part
    assert part is not None

    menu = shelf.page.left.list.menu_for(part)

    shown = [action.text() for action in menu.actions() if action.isVisible()]
    assert ("Move to another deck" in shown) is is_offered
