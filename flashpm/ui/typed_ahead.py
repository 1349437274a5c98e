"""Keys that were pressed while the window was deaf, and are pressed again when it hears."""

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import QWidget

from flashpm.ui.keys import shortcut_for


class TypedAhead:
    """Keeps keys in the order in which they were pressed."""

    def __init__(self) -> None:
        self._keys: list[QKeyEvent] = []

    def keep(self, event: QKeyEvent) -> None:
        """Keep a key; one that is held down counts once."""
        if not event.isAutoRepeat():
            self._keys.append(event.clone())

    def forget(self) -> None:
        """Let all keys go: they were meant for something that is not there any more."""
        self._keys.clear()

    @property
    def is_empty(self) -> bool:
        """Whether no key is kept."""
        return not self._keys

    def press_next(self, window: QWidget) -> None:
        """Press the first key where the focus is now: a field writes it, a shortcut obeys it."""
        event, target = self._keys.pop(0), _focus_of(window)
        taken = _sent(QEvent.Type.ShortcutOverride, event, target)
        shortcut = None if taken else shortcut_for(target, QKeySequence(event.keyCombination()))
        if shortcut is not None:
            shortcut.activated.emit()
        else:
            _sent(QEvent.Type.KeyPress, event, target)
            _sent(QEvent.Type.KeyRelease, event, target)


def _focus_of(window: QWidget) -> QWidget:
    focus: QWidget | None = window.focusWidget()
    if focus is not None:
        return focus
    return window


def _sent(kind: QEvent.Type, event: QKeyEvent, target: QWidget) -> bool:
    """Send a key as an event of a kind, and say whether it was taken."""
    sent = QKeyEvent(kind, event.key(), event.modifiers(), event.text())
    sent.ignore()
    QCoreApplication.sendEvent(target, sent)
    return sent.isAccepted()
