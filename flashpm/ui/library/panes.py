"""The two panes of the library: the list, and beside it or in its place the question that is read."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.look import Look

BESIDE_FROM = 1100
"""From this width on a question is read beside the list, in pixels at 100 %."""
LIST_SHARE = 0.44
LIST_LEAST = 480
"""The list beside a question, in pixels at 100 %."""


class Panes(QWidget):
    """Places the list and the reading pane.

    Args:
        look: the look in force.
        left: the list with what belongs to it.
        right: the reading pane.

    Signals:
        turned: whether there is room for both side by side has changed.
    """

    turned = Signal()

    def __init__(self, look: Look, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._look = look
        self._left = left
        self._right = right
        self.is_beside = False
        self.is_reading = False
        self._is_alone = False
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(0)
        across.addWidget(left)
        across.addWidget(right, 1)
        look.follow(self.restyle)

    def read(self, *, is_reading: bool) -> None:
        """Put the question in the place of the list where there is no room for both, or the list again."""
        self.is_reading = is_reading
        self.restyle()

    def leave_alone(self, *, is_alone: bool) -> None:
        """Give the list all the room, or share it: in an empty library there is nothing to read."""
        self._is_alone = is_alone
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look and the width."""
        was_beside, self.is_beside = self.is_beside, self._has_room_for_both
        wide = max(self._look.px(LIST_LEAST), int(self.width() * LIST_SHARE))
        self._left.setMinimumWidth(wide if self.is_beside else 0)
        self._left.setMaximumWidth(wide if self.is_beside else self.maximumWidth())
        self._left.setVisible(self.is_beside or not self.is_reading)
        self._right.setVisible(self.is_beside or self.is_reading)
        if self.is_beside is not was_beside:
            self.turned.emit()

    @property
    def _has_room_for_both(self) -> bool:
        return not self._is_alone and self.width() >= self._look.px(BESIDE_FROM)
