import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.choices import Choice
from flashpm.ui.widgets.menu_choice import MenuChoice


@pytest.fixture
def choice(qtbot: QtBot, look: Look) -> MenuChoice:
    made = MenuChoice(look, "Column", [Choice("", "Leave out"), Choice("a", "First"), Choice("b", "Second")], "")
    qtbot.addWidget(made)
    made.show()
    return made


def test_the_first_choice_holds(choice: MenuChoice) -> None:
    assert (choice.value, choice.text(), choice.accessibleName()) == ("", "Leave out", "Column: Leave out")


def test_a_choice_from_the_menu_holds_and_is_told(qtbot: QtBot, choice: MenuChoice) -> None:
    with qtbot.waitSignal(choice.chosen) as told:
        choice.menu.actions()[2].trigger()

    assert told.args == ["b"]
    assert [action.isChecked() for action in choice.menu.actions()] == [False, False, True]
    assert choice.accessibleName() == "Column: Second"


@pytest.mark.parametrize("key", [Qt.Key.Key_Down, Qt.Key.Key_Up, Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_keys_open_the_menu_at_what_holds(choice: MenuChoice, key: Qt.Key) -> None:
    choice.set_value("a")

    QTest.keyClick(choice, key)

    assert choice.menu.isVisible()
    assert choice.menu.activeAction().text() == "First"
    choice.menu.close()


def test_another_key_does_nothing(choice: MenuChoice) -> None:
    QTest.keyClick(choice, Qt.Key.Key_X)

    assert not choice.menu.isVisible()


def test_it_is_painted_whatever_holds(choice: MenuChoice) -> None:
    faint = choice.grab().toImage()
    choice.set_value("b")

    assert choice.grab().toImage() != faint
