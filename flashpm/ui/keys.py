"""The keys: one table of everything that has one, by which shortcuts, tool tips and docs/keyboard.md agree."""

from collections.abc import Callable, Mapping
from enum import StrEnum
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Command(StrEnum):
    """Everything that a key does; the value is its name in the table."""

    TODAY = "today"
    LIBRARY = "library"
    IMPORT = "import"
    PASTE = "paste"
    EXPORT = "export"
    SETTINGS = "settings"
    BACK = "back"
    UNDO = "undo"
    START = "start"
    REVEAL = "reveal"
    AGAIN = "again"
    HARD = "hard"
    GOOD = "good"
    EASY = "easy"
    QUALITY_0 = "quality_0"
    QUALITY_1 = "quality_1"
    QUALITY_2 = "quality_2"
    QUALITY_3 = "quality_3"
    QUALITY_4 = "quality_4"
    QUALITY_5 = "quality_5"
    EDIT = "edit"
    SAVE = "save"
    SKIP = "skip"
    PAUSE = "pause"
    FLAG = "flag"
    HISTORY = "history"
    FIND = "find"
    SELECT_ALL = "select_all"
    ADD = "add"
    DELETE = "delete"
    QUIT = "quit"


KEYS: Final[Mapping[Command, tuple[str, ...]]] = {
    Command.TODAY: ("Ctrl+1",),
    Command.LIBRARY: ("Ctrl+2",),
    Command.IMPORT: ("Ctrl+Shift+I",),
    Command.PASTE: ("Ctrl+V",),
    Command.EXPORT: ("Ctrl+E",),
    Command.SETTINGS: ("Ctrl+,",),
    Command.BACK: ("Escape",),
    Command.UNDO: ("Ctrl+Z", "U"),
    Command.START: ("Space", "Return", "Enter"),
    Command.REVEAL: ("Space", "Return", "Enter"),
    Command.AGAIN: ("1",),
    Command.HARD: ("2",),
    Command.GOOD: ("3",),
    Command.EASY: ("4",),
    Command.QUALITY_0: ("0",),
    Command.QUALITY_1: ("1",),
    Command.QUALITY_2: ("2",),
    Command.QUALITY_3: ("3",),
    Command.QUALITY_4: ("4",),
    Command.QUALITY_5: ("5",),
    Command.EDIT: ("E",),
    Command.SAVE: ("Ctrl+Return", "Ctrl+Enter", "Ctrl+S"),
    Command.SKIP: ("S",),
    Command.PAUSE: ("P",),
    Command.FLAG: ("F",),
    Command.HISTORY: ("H",),
    Command.FIND: ("Ctrl+F", "/"),
    Command.SELECT_ALL: ("Ctrl+A",),
    Command.ADD: ("Ctrl+N",),
    Command.DELETE: ("Ctrl+Delete", "Delete"),
    Command.QUIT: ("Ctrl+Q",),
}


def key_text(command: Command) -> str:
    """Give the first key of a command as this system writes it, such as "Ctrl+E"."""
    return QKeySequence(KEYS[command][0]).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(text: str, command: Command) -> str:
    """Add a command's key to its words, for a tool tip: "Flag (F)"."""
    return f"{text} ({key_text(command)})"


def bind(
    widget: QWidget, command: Command, action: Callable[[], object], *, in_whole_window: bool = False
) -> list[QShortcut]:
    """Let the keys of a command do something while the focus is on a widget or inside it.

    Args:
        widget: whose keys they are.
        command: what is bound.
        action: what it does.
        in_whole_window: true to listen wherever the focus is in the widget's window, also if it is nowhere.

    Returns:
        The shortcuts, to switch them off and on.
    """
    context = Qt.ShortcutContext
    where = context.WindowShortcut if in_whole_window else context.WidgetWithChildrenShortcut
    shortcuts = []
    for key in KEYS[command]:
        shortcut = QShortcut(QKeySequence(key), widget, context=where)
        shortcut.setAutoRepeat(False)
        shortcut.activated.connect(action)
        shortcuts.append(shortcut)
    return shortcuts
