import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.command_words import PLACES, Place
from flashpm.ui.keys import TABLE, Command, bind
from flashpm.ui.look import Look
from flashpm.ui.main_window import MainWindow
from flashpm.ui.native_menu import NativeMenu
from flashpm.ui.operations import Operations


@pytest.fixture
def window(qtbot: QtBot, look: Look, operations: Operations) -> MainWindow:
    made = MainWindow(look, operations)
    qtbot.addWidget(made)
    return made


@pytest.fixture
def menu(window: MainWindow) -> NativeMenu:
    return NativeMenu(window)


def test_every_command_that_holds_everywhere_has_an_entry(menu: NativeMenu) -> None:
    assert set(menu.actions) == set(PLACES[Place.EVERYWHERE])
    assert [action.text() for action in menu.bar.actions()] == ["File", "Edit", "Go", "Help"]


def test_an_entry_says_its_command(qtbot: QtBot, menu: NativeMenu) -> None:
    with qtbot.waitSignal(menu.chosen) as chosen:
        menu.actions[Command.LIBRARY].trigger()

    assert chosen.args == [Command.LIBRARY]


def test_an_entry_names_the_key_in_force_and_binds_none(menu: NativeMenu) -> None:
    usual = menu.actions[Command.LIBRARY].text()
    TABLE.choose({Command.LIBRARY: ("Ctrl+L",), Command.STATISTICS: ()})
    chosen, none = menu.actions[Command.LIBRARY].text(), menu.actions[Command.STATISTICS].text()
    TABLE.choose({})

    assert (usual, chosen, none) == ("Library\tCtrl+2", "Library\tCtrl+L", "Statistics")
    assert all(action.shortcut().isEmpty() for action in menu.actions.values())


def test_settings_and_quit_go_where_the_system_has_them(menu: NativeMenu) -> None:
    roles = {command: action.menuRole() for command, action in menu.actions.items()}

    assert roles[Command.SETTINGS] is QAction.MenuRole.PreferencesRole
    assert roles[Command.QUIT] is QAction.MenuRole.QuitRole
    assert roles[Command.LIBRARY] is QAction.MenuRole.NoRole


@pytest.mark.parametrize(("platform", "has_menus"), [("darwin", True), ("linux", False), ("win32", False)])
def test_it_is_made_where_the_system_has_menus_at_the_top(
    qtbot: QtBot, look: Look, operations: Operations, platform: str, has_menus: bool
) -> None:
    window = MainWindow(look, operations, platform)
    qtbot.addWidget(window)

    assert (window.menu is not None) is has_menus


def test_an_entry_does_what_the_key_does(qtbot: QtBot, look: Look, operations: Operations) -> None:
    window = MainWindow(look, operations, "darwin")
    qtbot.addWidget(window)
    assert window.menu is not None

    with qtbot.waitSignal(window.chosen) as chosen:
        window.menu.actions[Command.LIBRARY].trigger()

    assert chosen.args == [Command.LIBRARY]


def test_in_a_page_with_a_bar_of_its_own_undo_is_the_pages(qtbot: QtBot, look: Look, operations: Operations) -> None:
    window = MainWindow(look, operations, "darwin")
    qtbot.addWidget(window)
    page = QWidget()
    pressed: list[Command] = []
    said: list[Command] = []
    bind(page, Command.UNDO, lambda: pressed.append(Command.UNDO))
    window.chosen.connect(said.append)
    window.show_page(page, None, has_own_bar=True)
    assert window.menu is not None

    window.menu.actions[Command.UNDO].trigger()
    window.menu.actions[Command.TODAY].trigger()

    assert pressed == [Command.UNDO]
    assert said == [Command.TODAY]
