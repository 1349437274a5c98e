"""The table of keys, its page in the docs, and what binding one does."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.command_words import clash_of
from flashpm.ui.keys import KEYS, TABLE, Command, bind, bound_in, key_text, press_bound, with_key

PAGE = Path(__file__).parents[2] / "docs" / "keyboard.md"


def rows() -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give each command of the page with its keys."""
    for keys, command in re.findall(r"^\| (.+?) \| .+? \| `(\w+)` \|$", PAGE.read_text("utf-8"), re.MULTILINE):
        yield command, tuple(keys.split(", "))


def test_the_page_names_every_command_with_its_keys_and_no_other() -> None:
    assert dict(rows()) == {command.value: keys for command, keys in KEYS.items()}


def test_a_command_is_listed_once() -> None:
    listed = [command for command, _ in rows()]

    assert len(listed) == len(set(listed)) == len(Command)


def test_a_key_is_written_as_people_read_it() -> None:
    assert key_text(Command.EXPORT) == "Ctrl+E"
    assert with_key("Flag", Command.FLAG) == "Flag (F)"


class Form(QWidget):
    """Something with a field to write into."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit()
        QVBoxLayout(self).addWidget(self.field)
        self.times = 0
        bind(self, Command.UNDO, self._count)

    def _count(self) -> None:
        self.times += 1


@pytest.fixture
def form(qtbot: QtBot) -> Form:
    made = Form()
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def test_every_key_of_a_command_does_it(form: Form, qtbot: QtBot) -> None:
    form.setFocus()

    QTest.keyClick(form, Qt.Key.Key_U)
    QTest.keyClick(form, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)

    assert form.times == 2


def test_a_letter_is_written_where_somebody_writes(form: Form, qtbot: QtBot) -> None:
    form.field.setFocus()

    QTest.keyClick(form.field, Qt.Key.Key_U)

    assert form.field.text() == "u"
    assert form.times == 0


def test_what_is_bound_is_told_by_whether_it_can_be_done(form: Form) -> None:
    can_save = [False]
    bind(form, Command.SAVE, form.setFocus, when=lambda: can_save[0])
    bind(form.field, Command.FLAG, form.setFocus).setEnabled(False)

    before = bound_in(form)
    can_save[0] = True

    assert before == {Command.UNDO: True, Command.SAVE: False}
    assert bound_in(form) == {Command.UNDO: True, Command.SAVE: True}


def test_keys_of_what_is_not_seen_rest(form: Form) -> None:
    bind(form.field, Command.FLAG, form.setFocus)
    form.field.hide()

    assert bound_in(form) == {Command.UNDO: True}


def test_of_two_that_are_bound_the_one_that_can_be_done_is_done(form: Form) -> None:
    bind(form.field, Command.UNDO, form.field.clear, when=lambda: False)

    press_bound(form, Command.UNDO)

    assert form.times == 1


@pytest.fixture
def _usual_keys_after() -> Iterator[None]:
    yield
    TABLE.choose({})


@pytest.mark.usefixtures("_usual_keys_after")
def test_a_chosen_key_takes_the_place_of_the_usual_ones_at_once(form: Form, qtbot: QtBot) -> None:
    form.setFocus()
    TABLE.choose({Command.UNDO: ("Ctrl+G",)})

    QTest.keyClick(form, Qt.Key.Key_U)
    QTest.keyClick(form, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)

    assert form.times == 1
    assert key_text(Command.UNDO) == "Ctrl+G"
    assert TABLE.chosen == {Command.UNDO: ("Ctrl+G",)}


@pytest.mark.usefixtures("_usual_keys_after")
def test_a_command_without_a_key_has_its_words_alone() -> None:
    TABLE.choose({Command.FLAG: ()})

    assert with_key("Flag", Command.FLAG) == "Flag"


@pytest.mark.usefixtures("_usual_keys_after")
def test_the_usual_keys_are_no_choice() -> None:
    TABLE.choose({Command.FLAG: KEYS[Command.FLAG]})

    assert TABLE.chosen == {}


@pytest.mark.parametrize(
    ("command", "keys"),
    [
        (Command.REVEAL, {"Space", "Return"}),
        (Command.UNDO, {"Ctrl+Z", "U"}),
        (Command.EDIT, {"E"}),
        (Command.SKIP, {"-"}),
        (Command.PAUSE, {"@"}),
        (Command.FLAG, {"*"}),
        (Command.HISTORY, {"I"}),
        (Command.SET_DUE, {"Ctrl+Shift+D"}),
        (Command.DELETE, {"Ctrl+Delete"}),
        (Command.FIND, {"/"}),
        (Command.IMPORT, {"Ctrl+Shift+I"}),
        (Command.EXPORT, {"Ctrl+E"}),
        (Command.SETTINGS, {"Ctrl+P"}),
        (Command.KEYS, {"F1"}),
        (Command.QUIT, {"Ctrl+Q"}),
    ],
)
def test_the_keys_that_people_know_from_anki_do_here_what_they_do_there(command: Command, keys: set[str]) -> None:
    assert keys <= set(KEYS[command])


def test_no_usual_key_does_two_things_in_one_place() -> None:
    assert [(command, key) for command, keys in KEYS.items() for key in keys if clash_of(command, key)] == []
