"""What a source has not: an empty, dashed row that can be filled."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT, RING, Pressable


class MissingRow(Pressable):
    """Says what is missing; pressed, it becomes the field to write it into."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def say(self, text: str) -> None:
        """Name what is missing."""
        self.setText(text)
        self.setAccessibleName(text)
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Be as wide as there is room for."""
        return QSize(0, self.heightForWidth(self.width()))

    def hasHeightForWidth(self) -> bool:
        """The words may break."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Give the height that the words take."""
        room = QRectF(0, 0, max(1, width - 2 * (SPACE_16 + RING)), 10_000)
        words = QFontMetricsF(self.look.font(Type.NORMAL)).boundingRect(room, _FLAGS, self.text())
        return max(self.look.px(CONTROL_HEIGHT), int(words.height()) + 2 * SPACE_12) + 2 * RING

    @property
    def face(self) -> QRectF:
        """The row without the room for its ring; it begins where the texts above and below do."""
        return QRectF(self.rect()).adjusted(0, RING, -RING, -RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame and the words."""
        painter = self.begin_painting()
        painter.setPen(QPen(self.look.colour(Tone.ACCENT if self.is_hot else Tone.TEXT3), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(self.face.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(self.look.colour(Tone.ACCENT if self.is_hot else Tone.TEXT2))
        painter.setFont(self.look.font(Type.NORMAL))
        painter.drawText(self.face.adjusted(SPACE_16, 0, -SPACE_16, 0), _FLAGS, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)


_FLAGS = int(Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft) | int(Qt.TextFlag.TextWordWrap)
