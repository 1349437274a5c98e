"""The menus at the top of the screen, where the system has them there: from the table of the commands."""

from collections.abc import Mapping
from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QMenu, QMenuBar

from flashpm.ui.command_words import command_text
from flashpm.ui.keys import TABLE, Command
from flashpm.ui.wording import tr

ROLES: Final[Mapping[Command, QAction.MenuRole]] = {
    Command.SETTINGS: QAction.MenuRole.PreferencesRole,
    Command.QUIT: QAction.MenuRole.QuitRole,
}
"""What the system puts in the program's own menu."""


class NativeMenu(QObject):
    """Shows the commands that hold everywhere.

    The keys are told, not bound: the window binds them, and a key that is bound twice does nothing.

    Args:
        window: in whose place the menus act.

    Signals:
        chosen: the `Command` of an entry.
    """

    chosen = Signal(object)

    def __init__(self, window: QObject) -> None:
        super().__init__(window)
        self.bar = QMenuBar()
        self.bar.setNativeMenuBar(True)
        self.actions: dict[Command, QAction] = {}
        for name, commands in _menus().items():
            menu = QMenu(name, self.bar)
            self.bar.addMenu(menu)
            for command in commands:
                self._add(menu, command)
        self._show_keys()
        TABLE.changed.connect(self._show_keys)
        window.destroyed.connect(self.bar.deleteLater)

    def _add(self, menu: QMenu, command: Command) -> None:
        action = self.actions[command] = menu.addAction(command_text(command))
        action.setMenuRole(ROLES.get(command, QAction.MenuRole.NoRole))
        action.triggered.connect(partial(self._choose, command))

    def _choose(self, command: Command, _is_checked: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's value
        self.chosen.emit(command)

    def _show_keys(self) -> None:
        """Write each command's first key after its words, as the system does beside an entry."""
        for command, action in self.actions.items():
            key = next(iter(TABLE.keys_of(command)), "")
            written = QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)
            words = command_text(command)
            action.setText(f"{words}\t{written}" if written else words)


def _menus() -> dict[str, tuple[Command, ...]]:
    """Give the menus by name, in order."""
    return {
        tr("File"): (Command.IMPORT, Command.PASTE, Command.EXPORT, Command.QUIT),
        tr("Edit"): (Command.UNDO, Command.REDO, Command.CHANGES),
        tr("Go"): (Command.TODAY, Command.LIBRARY, Command.STATISTICS, Command.SETTINGS, Command.PALETTE, Command.BACK),
        tr("Help"): (Command.KEYS,),
    }
