"""The painted pictures: the stack of cards that welcomes, and the tick of a day that is done."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import Tone, Type, blend

CARD = QRectF(-62, -78, 124, 156)
"""A card of the stack around its middle, in pixels at 100 %."""
CARD_RADIUS, SHADOW = 16, 16
TICK = ((0.30, 0.52), (0.44, 0.66), (0.71, 0.37))
"""The points of the tick, in parts of its circle's width."""


class CardStack(QWidget):
    """Three cards, the question mark of a clarifying question on top; decoration."""

    SIZE = QSize(300, 204)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedSize(self._look.px(self.SIZE.width()), self._look.px(self.SIZE.height()))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the cards, the lowest first."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = QRectF(self.rect()).center()
        for turn, aside, ground in (
            (-13, -44, blend(theme.bg, theme.fill, 0.14)),
            (11, 42, blend(theme.bg, theme.fill, 0.24)),
            (-2, 0, QColor(theme.surface)),
        ):
            painter.save()
            painter.translate(middle)
            painter.scale(self._look.text_percent / 100, self._look.text_percent / 100)
            painter.translate(aside, 0)
            painter.rotate(turn)
            self._paint_card(painter, ground)
            if aside == 0:
                self._paint_face(painter)
            painter.restore()

    def _paint_card(self, painter: QPainter, ground: QColor) -> None:
        theme = self._look.theme
        painter.setPen(Qt.PenStyle.NoPen)
        for grow in range(SHADOW, 0, -1):
            painter.setBrush(QColor.fromRgbF(0, 0, 0, theme.shadow * 0.012 * (SHADOW - grow)))
            reach = CARD.adjusted(-grow, 5 - grow, grow, 5 + grow)
            painter.drawRoundedRect(reach, CARD_RADIUS + grow, CARD_RADIUS + grow)
        painter.setPen(QPen(blend(theme.border, theme.fill, 0.15), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(CARD, CARD_RADIUS, CARD_RADIUS)

    def _paint_face(self, painter: QPainter) -> None:
        theme = self._look.theme
        font = self._look.font(Type.HERO)
        font.setPixelSize(76)  # the painter is scaled already
        painter.setFont(font)
        painter.setPen(self._look.colour(Tone.ACCENT))
        painter.drawText(CARD.adjusted(0, 0, 0, -40), Qt.AlignmentFlag.AlignCenter, "?")
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(theme.surface, theme.text, 0.13))
        for row, width in enumerate((76, 52)):
            painter.drawRoundedRect(QRectF(-width / 2, 30 + 15 * row, width, 6), 3, 3)


class Tick(QWidget):
    """A tick in a circle: done; decoration, the words stand beside it.

    Args:
        look: the look in force.
        size: the circle's width, in pixels at 100 %.
    """

    def __init__(self, look: Look, size: int = 44) -> None:
        super().__init__()
        self._look = look
        self._size = size
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedSize(self._look.px(self._size), self._look.px(self._size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme, wide = QPainter(self), self._look.theme, self.width()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(blend(theme.good_bg, theme.good, 0.35), 1))
        painter.setBrush(QColor(theme.good_bg))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        stroke = QPen(QColor(theme.good), wide * 0.06, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap)
        stroke.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(stroke)
        painter.drawPolyline([QPointF(x * wide, y * wide) for x, y in TICK])
