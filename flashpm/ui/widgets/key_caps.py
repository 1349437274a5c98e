"""The keys of a command, each in a small frame."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, Tone, Type
from flashpm.ui.widgets.buttons import KEYCAP_HEIGHT, KEYCAP_SIDE, paint_keycap


class KeyCaps(QLabel):
    """Paints keys side by side.

    Args:
        look: the look in force.
        keys: as the system writes them.
    """

    def __init__(self, look: Look, keys: Sequence[str]) -> None:
        super().__init__()
        self._look = look
        self._keys: list[str] = []
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_keys(keys)
        look.follow(self.updateGeometry)

    def show_keys(self, keys: Sequence[str]) -> None:
        """Show other keys."""
        self._keys = list(keys)
        self.setAccessibleName(", ".join(keys))
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the keys."""
        wide = sum(self._width(key) + SPACE_4 for key in self._keys) - SPACE_4
        return QSize(max(0, wide), self._look.px(KEYCAP_HEIGHT) + 2)

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the keys."""
        painter, left = QPainter(self), 0.0
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for key in self._keys:
            place = QRectF(left, 1, self._width(key), self._look.px(KEYCAP_HEIGHT))
            paint_keycap(painter, self._look, place, key, self._look.colour(Tone.TEXT2))
            left = place.right() + SPACE_4

    def _width(self, key: str) -> int:
        return max(self._look.px(KEYCAP_HEIGHT), self._look.width(Type.KEY, key) + 2 * KEYCAP_SIDE)
