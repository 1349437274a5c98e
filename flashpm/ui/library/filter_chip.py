"""A chip over the list: what the search is narrowed to, or can be."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPaintEvent, QPen

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_12, Tone, Type, blend
from flashpm.ui.widgets.buttons import RING, Pressable

HEIGHT = 32
"""In pixels at 100 %."""
ARROW = 16
"""The side of the arrow, in pixels at 100 %."""
LONGEST = 28
"""How much of a value is shown, in letters."""


class FilterChip(Pressable):
    """Says what can be chosen, or what was; opens a menu.

    Args:
        look: the look in force.
        name: what can be chosen.
    """

    def __init__(self, look: Look, name: str) -> None:
        self._name = name
        self._value = ""
        super().__init__(look, name)

    @property
    def value(self) -> str:
        """What was chosen, in words; empty for nothing."""
        return self._value

    def show_value(self, value: str) -> None:
        """Say what was chosen; an empty text for nothing."""
        self._value = value
        shown = value if len(value) <= LONGEST else f"{value[:LONGEST].rstrip()}…"
        self.setText(shown or self._name)
        self.setAccessibleName(f"{self._name}: {value}" if value else self._name)
        self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the words and the arrow."""
        wide = self.look.width(Type.CHIP, self.text()) + SPACE_4 + self.look.px(ARROW) + 2 * SPACE_12 + 2 * RING
        return QSize(wide, self.look.px(HEIGHT) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it; one that holds has the accent's ground and a heavier edge."""
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        ground = QColor(theme.accent_bg if self._value else theme.surface)
        painter.setBrush(blend(ground.name(), theme.text, 0.05) if self.is_hot else ground)
        painter.setPen(QPen(QColor(theme.accent if self._value else theme.control), 2 if self._value else 1))
        radius = face.height() / 2
        painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), radius - 1, radius - 1)
        tone = Tone.ACCENT if self._value else Tone.TEXT
        painter.setPen(self.look.colour(tone))
        painter.setFont(self.look.font(Type.CHIP))
        words = face.adjusted(SPACE_12, 0, 0, 0)
        painter.drawText(words, Qt.AlignmentFlag.AlignVCenter, self.text())
        size = self.look.px(ARROW)
        place = QRectF(face.right() - SPACE_12 - size + SPACE_4, face.center().y() - size / 2, size, size)
        icon = self.look.icon("chevron-down", tone, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(place.left(), place.top()), icon)
        self.paint_ring(painter, radius)
