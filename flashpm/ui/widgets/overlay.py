"""A panel over the window, without a window of its own: what lies below is dimmed and rests until it goes."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QKeyEvent, QKeySequence, QMouseEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget
from shiboken6 import isValid

from flashpm.ui.keys import TABLE, Command
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_40
from flashpm.ui.widgets.surface import Surface

DIM = 0.6
"""How much of the window's ground lies over what rests."""


class Overlay(QWidget):
    """Shows a card in the upper middle of a window; Escape, or a click beside it, takes it away.

    Args:
        look: the look in force.
        window: over which it lies.
        width: of the card, in pixels at 100 %.
        is_centred: true for the very middle, where the card never grows while it is seen.
    """

    def __init__(self, look: Look, window: QWidget, width: int, *, is_centred: bool = False) -> None:
        super().__init__(window)
        self._look = look
        self._window = window
        self._width = width
        self._had_focus: QWidget | None = None
        self.card = Surface(look)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self.card, 100)
        across.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0 if is_centred else SPACE_40, 0, 0)
        if is_centred:
            down.addStretch(1)
        down.addLayout(across)
        down.addStretch(1)
        window.installEventFilter(self)
        self.hide()
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.card.setMaximumWidth(self._look.px(self._width) + 2 * Surface.MARGIN)

    def appear(self, first: QWidget) -> None:
        """Show the panel, the focus on its first control."""
        if self.isHidden():
            self._had_focus = self._window.focusWidget()
        self.setGeometry(self._window.rect())
        self.show()
        self.raise_()
        first.setFocus()

    def leave(self) -> None:
        """Take the panel away, and give the focus back."""
        self.hide()
        if self._had_focus is not None and isValid(self._had_focus):
            self._had_focus.setFocus()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Cover the window when it changes its size."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self.setGeometry(self._window.rect())
        return False

    def event(self, event: QEvent) -> bool:
        """Keep the keys that its controls do not take: those of the window rest, that which quits apart."""
        if (
            event.type() is QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and not _is(Command.QUIT, event)
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go at the key that leads back."""
        if _is(Command.BACK, event):
            self.leave()

    def focusNextPrevChild(self, next_one: bool) -> bool:  # noqa: FBT001 - Qt's own
        """Keep Tab within the panel."""
        inside = [each for each in self._chain() if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        if not inside:
            return True
        now = self._window.focusWidget()
        at = inside.index(now) if now in inside else 0
        inside[(at + (1 if next_one else -1)) % len(inside)].setFocus(
            Qt.FocusReason.TabFocusReason if next_one else Qt.FocusReason.BacktabFocusReason
        )
        return True

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Go at a click beside the card."""
        if not self.card.geometry().contains(event.position().toPoint()):
            self.leave()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Dim the window."""
        dimmed = QColor(self._look.theme.bg)
        dimmed.setAlphaF(DIM)
        QPainter(self).fillRect(self.rect(), dimmed)

    def _chain(self) -> list[QWidget]:
        """Give the controls of the panel that are seen, in the order of the focus."""
        found: list[QWidget] = []
        each = self.nextInFocusChain()
        while each is not None and each is not self:
            if self.isAncestorOf(each) and each.isVisible() and each.isEnabled():
                found.append(each)
            each = each.nextInFocusChain()
        return found


def _is(command: Command, event: QKeyEvent) -> bool:
    """Say whether a key that was pressed is one of a command's."""
    pressed = QKeySequence(event.keyCombination())
    return any(pressed == QKeySequence(key) for key in TABLE.keys_of(command))
