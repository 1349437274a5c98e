"""The keys: one table of everything that has one, by which shortcuts, tool tips, sheet and docs/keyboard.md agree."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget


class Command(StrEnum):
    """Everything that a key does; the value is its name in the table."""

    TODAY = "today"
    LIBRARY = "library"
    STATISTICS = "statistics"
    IMPORT = "import"
    PASTE = "paste"
    EXPORT = "export"
    SETTINGS = "settings"
    PALETTE = "palette"
    KEYS = "keys"
    CHANGES = "changes"
    BACK = "back"
    UNDO = "undo"
    REDO = "redo"
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
    SET_DUE = "set_due"
    FIND = "find"
    SELECT_ALL = "select_all"
    ADD = "add"
    DELETE = "delete"
    QUIT = "quit"


KEYS: Final[Mapping[Command, tuple[str, ...]]] = {
    Command.TODAY: ("Ctrl+1",),
    Command.LIBRARY: ("Ctrl+2",),
    Command.STATISTICS: ("Ctrl+3",),
    Command.IMPORT: ("Ctrl+Shift+I",),
    Command.PASTE: ("Ctrl+V",),
    Command.EXPORT: ("Ctrl+E",),
    Command.SETTINGS: ("Ctrl+,", "Ctrl+P"),
    Command.PALETTE: ("Ctrl+K",),
    Command.KEYS: ("?", "F1"),
    Command.CHANGES: ("Ctrl+Shift+H",),
    Command.BACK: ("Escape",),
    Command.UNDO: ("Ctrl+Z", "U"),
    Command.REDO: ("Ctrl+Shift+Z", "Ctrl+Y"),
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
    Command.SKIP: ("S", "-"),
    Command.PAUSE: ("P", "@"),
    Command.FLAG: ("F", "*"),
    Command.HISTORY: ("H", "I"),
    Command.SET_DUE: ("Ctrl+Shift+D",),
    Command.FIND: ("Ctrl+F", "/"),
    Command.SELECT_ALL: ("Ctrl+A",),
    Command.ADD: ("Ctrl+N",),
    Command.DELETE: ("Ctrl+Delete", "Delete"),
    Command.QUIT: ("Ctrl+Q",),
}
"""The usual keys; the first is the one that is shown, and many of the second are those of Anki."""


class KeyTable(QObject):
    """Which keys each command has: the usual ones, or those that were chosen instead.

    There is one in a process: keys belong to the person, not to a page.
    """

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._chosen: dict[Command, tuple[str, ...]] = {}

    @property
    def chosen(self) -> Mapping[Command, tuple[str, ...]]:
        """Those that differ from the usual ones."""
        return self._chosen

    def keys_of(self, command: Command) -> tuple[str, ...]:
        """Give the keys of a command; empty if it has none."""
        return self._chosen.get(command, KEYS[command])

    def choose(self, chosen: Mapping[Command, Sequence[str]]) -> None:
        """Let commands have other keys, and all the others their usual ones."""
        wanted = {command: tuple(keys) for command, keys in chosen.items() if tuple(keys) != KEYS[command]}
        if wanted != self._chosen:
            self._chosen = wanted
            self.changed.emit()


TABLE: Final = KeyTable()
"""The keys in force."""


def key_text(command: Command) -> str:
    """Give the first key of a command as this system writes it, such as "Ctrl+E"; empty if it has none."""
    return next(iter(key_texts(command)), "")


def key_texts(command: Command) -> list[str]:
    """Give the keys of a command as this system writes them."""
    return [native(key) for key in TABLE.keys_of(command)]


def native(key: str) -> str:
    """Write a key as this system writes it: "Ctrl+E", "⌘E"."""
    return QKeySequence(key).toString(QKeySequence.SequenceFormat.NativeText)


def with_key(text: str, command: Command) -> str:
    """Add a command's key to its words, for a tool tip: "Flag (F)"."""
    key = key_text(command)
    return f"{text} ({key})" if key else text


def bind(
    widget: QWidget,
    command: Command,
    action: Callable[[], object],
    *,
    in_whole_window: bool = False,
    when: Callable[[], bool] = lambda: True,
) -> QShortcut:
    """Let the keys of a command do something while the focus is on a widget or inside it.

    Args:
        widget: whose keys they are.
        command: what is bound.
        action: what it does.
        in_whole_window: true to listen wherever the focus is in the widget's window, also if it is nowhere.
        when: whether it can be done just now; only then is it offered by name. The action itself bears being done
            when it cannot.

    Returns:
        The shortcut, to switch it off and on; it follows the table.
    """
    context = Qt.ShortcutContext
    where = context.WindowShortcut if in_whole_window else context.WidgetWithChildrenShortcut
    shortcut = _Binding(widget, command, when)
    shortcut.setContext(where)
    shortcut.setAutoRepeat(False)
    shortcut.activated.connect(action)
    return shortcut


def press_bound(widget: QWidget, command: Command) -> None:
    """Do what the keys of a command do inside a widget; nothing where they are not bound, or rest."""
    for each in _listening(widget):
        if each.command is command:
            each.activated.emit()
            return


def bound_in(widget: QWidget) -> dict[Command, bool]:
    """Give the commands whose keys are bound inside a widget and do not rest, and whether each can be done now."""
    found: dict[Command, bool] = {}
    for each in _listening(widget):
        found[each.command] = found.get(each.command, False) or each.when()
    return found


def shortcut_for(widget: QWidget, pressed: QKeySequence) -> QShortcut | None:
    """Give what a key stands for while the focus is on a widget; None if it is bound to nothing, or rests."""
    within: QWidget | None = widget
    while within is not None:
        for each in within.findChildren(_Binding, options=Qt.FindChildOption.FindDirectChildrenOnly):
            keys = each.keys()
            if each.isEnabled() and pressed in keys:
                return each
        within = within.parentWidget()
    return None


def _listening(widget: QWidget) -> Iterator["_Binding"]:
    """Give what is bound inside a widget where it is seen, those first that can be done now."""
    bound = [each for each in widget.findChildren(_Binding) if each.isEnabled() and _is_seen(each, widget)]
    yield from sorted(bound, key=lambda each: not each.when())


def _is_seen(binding: "_Binding", inside: QWidget) -> bool:
    owner = binding.parent()
    return owner is inside or (isinstance(owner, QWidget) and owner.isVisibleTo(inside))


class _Binding(QShortcut):
    """A shortcut that follows the table."""

    def __init__(self, widget: QWidget, command: Command, when: Callable[[], bool]) -> None:
        super().__init__(widget)
        self.command = command
        self.when = when
        self._follow()
        TABLE.changed.connect(self._follow)

    def _follow(self) -> None:
        self.setKeys([QKeySequence(key) for key in TABLE.keys_of(self.command)])
