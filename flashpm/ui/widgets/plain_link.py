"""Something to do beside a text: words that begin and end exactly where texts do."""

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen

from flashpm.ui.look import Look
from flashpm.ui.theme import Tone, Type
from flashpm.ui.widgets.buttons import Pressable

LINE_GAP = 2
"""Pixels between the words and the line under them."""
HEIGHT = 28
"""In pixels at 100 %."""


class PlainLink(Pressable):
    """A link without a frame and without room around it; the pointer and the keyboard underline it.

    Args:
        look: the look in force.
        text: what it says.
        tip: more about it.
    """

    def __init__(self, look: Look, text: str, tip: str = "") -> None:
        super().__init__(look, text, tip)

    @property
    def tone(self) -> Tone:
        """The colour of the words."""
        return Tone.ACCENT

    def sizeHint(self) -> QSize:
        """Be as wide as the words."""
        return QSize(self.look.width(Type.LABEL, self.text()), self.look.px(HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the words, and the line under them."""
        painter = self.begin_painting()
        painter.setFont(self.look.font(Type.LABEL))
        painter.setPen(self.look.colour(self.tone))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, self.text())
        self.paint_line(painter)

    def paint_line(self, painter: QPainter) -> None:
        """Paint the line: thick under the keyboard's focus, thin under the pointer."""
        if self.has_ring or self.is_hot:
            self.underline(painter, QPen(self.look.colour(self.tone), 2 if self.has_ring else 1))

    def underline(self, painter: QPainter, pen: QPen) -> None:
        """Draw a line under the words."""
        low = self.rect().center().y() + painter.fontMetrics().height() / 2 + LINE_GAP
        painter.setPen(pen)
        painter.drawLine(QPointF(0, low), QPointF(self.width(), low))

    @property
    def has_ring(self) -> bool:
        """Whether the keyboard is on it."""
        return self.hasFocus() and self._has_keyboard_focus
