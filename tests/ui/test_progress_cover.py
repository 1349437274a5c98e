"""Keys while long work covers the window."""

import threading
from collections.abc import Iterator
from functools import partial

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.progress_cover import ProgressCover


class Page(QWidget):
    """A page with a field, and one key that is obeyed outside of it."""

    def __init__(self) -> None:
        super().__init__()
        self.pressed: list[Command] = []
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for command in (Command.REVEAL, Command.GOOD):
            bind(self, command, partial(self.pressed.append, command))


@pytest.fixture
def page(qtbot: QtBot, look: Look, operations: Operations) -> Page:
    window = QWidget()
    made = Page()
    QVBoxLayout(window).addWidget(made)
    ProgressCover(look, operations, window)
    qtbot.addWidget(window)
    with qtbot.waitActive(window):
        window.show()
        window.activateWindow()
    made.setFocus()
    return made


@pytest.fixture
def gate() -> Iterator[threading.Event]:
    made = threading.Event()
    yield made
    made.set()


def begin(operations: Operations, gate: threading.Event, cancelling: Cancelling = Cancelling.NEVER) -> None:
    operations.run_long("Adding \u2026", lambda _: gate.wait(10), lambda _: None, cancelling)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)


def test_keys_count_when_work_that_cannot_be_stopped_is_done(
    qtbot: QtBot, page: Page, operations: Operations, gate: threading.Event
) -> None:
    begin(operations, gate)
    press(Qt.Key.Key_Space, Qt.Key.Key_3)
    meanwhile = list(page.pressed)

    with qtbot.waitSignal(operations.idle):
        gate.set()

    assert meanwhile == []
    assert page.pressed == [Command.REVEAL, Command.GOOD]


def test_letters_go_into_the_field_that_was_written_into(
    qtbot: QtBot, page: Page, operations: Operations, gate: threading.Event
) -> None:
    page.field.setFocus()
    begin(operations, gate)
    press(Qt.Key.Key_A, Qt.Key.Key_3, Qt.Key.Key_Tab, Qt.Key.Key_B)

    with qtbot.waitSignal(operations.idle):
        gate.set()

    assert page.field.text().lower().startswith("a3")
    assert page.pressed == []


def test_keys_for_a_page_that_has_gone_are_forgotten(
    qtbot: QtBot, page: Page, operations: Operations, gate: threading.Event
) -> None:
    operations.run_long("Adding \u2026", lambda _: gate.wait(10), lambda _: page.hide(), Cancelling.NEVER)
    press(Qt.Key.Key_3)

    with qtbot.waitSignal(operations.idle):
        gate.set()
    page.show()

    assert page.pressed == []


def test_where_work_can_be_stopped_keys_are_not_kept(
    qtbot: QtBot, page: Page, operations: Operations, gate: threading.Event
) -> None:
    begin(operations, gate, Cancelling.STEP)
    press(Qt.Key.Key_3)

    with qtbot.waitSignal(operations.idle):
        gate.set()

    assert page.pressed == []


def test_a_key_that_is_kept_is_spoken_of(
    qtbot: QtBot, look: Look, page: Page, operations: Operations, gate: threading.Event
) -> None:
    cover = page.window().findChild(ProgressCover)
    assert cover is not None
    begin(operations, gate)
    before = cover.says_that_keys_count

    press(Qt.Key.Key_3)

    assert (before, cover.says_that_keys_count) == (False, True)
