from collections.abc import Callable, Sequence

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.palette.entries import Entry
from flashpm.ui.palette.key_sheet import KeySheet
from flashpm.ui.palette.palette import Palette


class Room:
    """A window with a palette, and what was chosen in it."""

    def __init__(self, look: Look) -> None:
        self.window = QWidget()
        self.window.resize(900, 700)
        self.below = QLineEdit()
        QVBoxLayout(self.window).addWidget(self.below)
        self.chosen: list[str] = []
        self.answers: list[Callable[[], None]] = []
        self.answers_at_once = True
        self.palette = Palette(look, self.window, self.questions)

    def entry(self, text: str) -> Entry:
        return Entry(text, "", lambda: self.chosen.append(text))

    def questions(self, typed: str, then: Callable[[Sequence[Entry]], None]) -> None:
        self.answers.append(lambda: then([self.entry(f"A question about {typed}")]))
        if self.answers_at_once:
            self.answers[-1]()

    def texts(self) -> list[str]:
        return [entry.text for entry in self.palette.found.entries]


@pytest.fixture
def room(qtbot: QtBot, look: Look) -> Room:
    made = Room(look)
    qtbot.addWidget(made.window)
    with qtbot.waitActive(made.window):
        made.window.show()
        made.window.activateWindow()
    made.below.setFocus()
    made.palette.offer([made.entry("Today"), made.entry("Library"), made.entry("Settings")])
    return made


def test_enter_runs_the_first_that_the_letters_find(room: Room) -> None:
    QTest.keyClicks(room.palette.field, "lib")

    QTest.keyClick(room.palette.field, Qt.Key.Key_Return)

    assert room.chosen == ["Library"]
    assert not room.palette.isVisible()


def test_the_arrows_walk_and_the_focus_stays_in_the_field(room: Room) -> None:
    QTest.keyClick(room.palette.field, Qt.Key.Key_Down)
    QTest.keyClick(room.palette.field, Qt.Key.Key_Down)
    QTest.keyClick(room.palette.field, Qt.Key.Key_Up)

    assert room.palette.field.hasFocus()
    QTest.keyClick(room.palette.field, Qt.Key.Key_Return)
    assert room.chosen == ["Library"]


def test_questions_follow_from_two_letters_on(room: Room, qtbot: QtBot) -> None:
    QTest.keyClicks(room.palette.field, "to")

    qtbot.waitUntil(lambda: room.texts() == ["Today", "A question about to"], timeout=1000)


def test_questions_that_come_late_do_not_disturb_what_was_typed_since(room: Room, qtbot: QtBot) -> None:
    room.answers_at_once = False
    QTest.keyClicks(room.palette.field, "to")
    qtbot.waitUntil(lambda: len(room.answers) == 1, timeout=1000)
    QTest.keyClicks(room.palette.field, "d")

    room.answers[0]()

    assert room.texts() == ["Today"]


def test_a_click_runs_what_is_clicked(room: Room) -> None:
    found = room.palette.found
    place = found.visualRect(found.model().index(2, 0)).center()

    QTest.mouseClick(found.viewport(), Qt.MouseButton.LeftButton, pos=place)

    assert room.chosen == ["Settings"]


def test_enter_on_nothing_does_nothing(room: Room) -> None:
    QTest.keyClicks(room.palette.field, "?")

    QTest.keyClick(room.palette.field, Qt.Key.Key_Return)

    assert room.chosen == []
    assert room.palette.isVisible()


def test_escape_gives_the_focus_back(room: Room) -> None:
    QTest.keyClick(room.palette.field, Qt.Key.Key_Escape)

    assert not room.palette.isVisible()
    assert room.below.hasFocus()


def test_a_click_beside_the_panel_takes_it_away(room: Room) -> None:
    QTest.mouseClick(room.palette, Qt.MouseButton.LeftButton, pos=room.palette.rect().bottomLeft())

    assert not room.palette.isVisible()
    assert room.chosen == []


def test_the_panel_follows_the_window(room: Room) -> None:
    room.window.resize(560, 520)

    assert room.palette.size() == room.window.size()


def test_what_is_offered_again_begins_anew(room: Room) -> None:
    QTest.keyClicks(room.palette.field, "lib")
    QTest.keyClick(room.palette.field, Qt.Key.Key_Escape)

    room.palette.offer([room.entry("Today")])

    assert room.palette.field.text() == ""
    assert room.texts() == ["Today"]


def test_tab_stays_within_the_sheet_of_keys(qtbot: QtBot, look: Look, room: Room) -> None:
    room.palette.leave()
    sheet = KeySheet(look, room.window)
    sheet.open()

    QTest.keyClick(sheet.done, Qt.Key.Key_Tab)

    assert sheet.done.hasFocus()
    QTest.keyClick(sheet.done, Qt.Key.Key_Escape)
    assert room.below.hasFocus()
