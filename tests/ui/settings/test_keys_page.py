from collections.abc import Iterator

import pytest
from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flashpm.ui.keys import TABLE, Command
from flashpm.ui.look import Look
from flashpm.ui.settings.key_row import KeyRow, key_of
from flashpm.ui.settings.keys_page import KeysPage
from flashpm.ui.widgets.key_caps import KeyCaps

CONTROL, SHIFT, NONE = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.NoModifier,
)


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> Iterator[KeysPage]:
    made = KeysPage(look)
    made.chosen.connect(TABLE.choose)
    qtbot.addWidget(made)
    made.resize(900, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    made.open()
    yield made
    TABLE.choose({})


def change(page: KeysPage, command: Command, key: Qt.Key, modifier: Qt.KeyboardModifier = NONE) -> KeyRow:
    row = page.rows[command]
    row.change.click()
    QTest.keyClick(row.catcher, key, modifier)
    return row


def caps(row: KeyRow) -> str:
    found = row.findChild(KeyCaps)
    assert found is not None
    return found.accessibleName()


@pytest.mark.parametrize(
    ("key", "modifiers", "written"),
    [
        (Qt.Key.Key_E, CONTROL, "Ctrl+E"),
        (Qt.Key.Key_E, NONE, "E"),
        (Qt.Key.Key_E, SHIFT, "Shift+E"),
        (Qt.Key.Key_Question, SHIFT, "?"),
        (Qt.Key.Key_F5, SHIFT, "Shift+F5"),
        (Qt.Key.Key_Space, SHIFT, "Shift+Space"),
        (Qt.Key.Key_3, Qt.KeyboardModifier.KeypadModifier, "3"),
        (Qt.Key.Key_Control, CONTROL, None),
    ],
)
def test_a_pressed_key_is_written_as_the_table_writes_it(
    key: Qt.Key, modifiers: Qt.KeyboardModifier, written: str | None
) -> None:
    assert key_of(QKeyCombination(modifiers, key)) == written


def test_a_pressed_key_is_the_commands_at_once(page: KeysPage) -> None:
    row = change(page, Command.FLAG, Qt.Key.Key_G)

    assert TABLE.keys_of(Command.FLAG) == ("G",)
    assert caps(row) == "G"
    assert row.change.hasFocus()


def test_a_key_of_another_command_is_refused_and_another_can_be_pressed(page: KeysPage) -> None:
    row = change(page, Command.FLAG, Qt.Key.Key_E, CONTROL)
    said = row.remark.text()

    QTest.keyClick(row.catcher, Qt.Key.Key_G)

    assert said == "Ctrl+E is “Export to Anki” already. Press another key, or Escape."
    assert TABLE.keys_of(Command.FLAG) == ("G",)
    assert not row.remark.isVisible()


def test_escape_leaves_everything_as_it_was(page: KeysPage) -> None:
    row = change(page, Command.FLAG, Qt.Key.Key_Escape)

    assert TABLE.chosen == {}
    assert caps(row) == "F, *"


def test_the_usual_key_comes_back(page: KeysPage) -> None:
    row = change(page, Command.FLAG, Qt.Key.Key_G)

    row.usual.click()

    assert TABLE.chosen == {}
    assert not row.usual.isVisible()


def test_the_usual_key_does_not_come_back_while_another_command_has_it(page: KeysPage) -> None:
    row = change(page, Command.FLAG, Qt.Key.Key_G)
    change(page, Command.EDIT, Qt.Key.Key_F)

    row.usual.click()

    assert TABLE.keys_of(Command.FLAG) == ("G",)
    assert "F is “Edit the card in place” already" in row.remark.text()


def test_a_click_elsewhere_gives_up(page: KeysPage) -> None:
    row = page.rows[Command.FLAG]
    row.change.click()

    page.head.back.setFocus()

    assert not row.catcher.isVisible()


def test_leaving_tells_once_that_keys_have_other_names(page: KeysPage, qtbot: QtBot) -> None:
    change(page, Command.FLAG, Qt.Key.Key_G)

    with qtbot.waitSignal(page.renamed, timeout=1000):
        page.hide()

    page.show()
    with qtbot.assertNotEmitted(page.renamed):
        page.hide()


def test_every_command_has_a_row(page: KeysPage) -> None:
    assert set(page.rows) == set(Command)
    assert {"Everywhere", "Review", "Library"} <= {label.text() for label in page.findChildren(QLabel)}
