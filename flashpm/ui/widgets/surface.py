"""Grounds and marks: the card, callouts, hairlines, chips, the tile with a product's first letter, icons."""

import zlib

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_BUTTON, RADIUS_CARD, SPACE_12, Tone, Type, blend
from flashpm.ui.widgets.shadow import Shadow
from flashpm.ui.widgets.text import Text

CHIP_HEIGHT = 28
"""In pixels at 100 %."""
TILE_SIZE = 24
"""The side of a tile, in pixels at 100 %."""
TILE_COLOURS = ("#1DB954", "#E4572E", "#2E86DE", "#8E44AD", "#D4A017", "#16A085", "#C0392B", "#5D6DFF", "#B8336A")
"""Grounds for tiles; a name has always the same one."""


class Surface(QWidget):
    """A rounded card with a hairline and a soft shadow, both painted: a graphics effect blurs text.

    `MARGIN` is the room around it for the shadow; contents go inside.
    """

    MARGIN = 26
    MARGIN_ABOVE = 10

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._shadow = Shadow(self.MARGIN, self.MARGIN_ABOVE)
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint shadow, ground and edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        theme, margin = self._look.theme, self.MARGIN
        self._shadow.paint(painter, QRectF(self.rect()), theme.shadow)
        card = QRectF(self.rect()).adjusted(margin, self.MARGIN_ABOVE, -margin, -margin)
        painter.setBrush(QColor(theme.surface))
        painter.setPen(QPen(QColor(theme.border), 1))
        painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CARD, RADIUS_CARD)


class Callout(QWidget):
    """A sunken ground for something beside the matter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.sunken))
        painter.drawRoundedRect(self.rect(), RADIUS_BUTTON, RADIUS_BUTTON)


class Rule(QWidget):
    """A hairline."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setFixedHeight(1)
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        QPainter(self).fillRect(self.rect(), QColor(self._look.theme.border))


class Chip(Text):
    """A word on a rounded ground."""

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text, Type.CHIP, Tone.TEXT2)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """Be a little wider than the word."""
        return QSize(self._look.width(Type.CHIP, self.text()) + 2 * SPACE_12, self._look.px(CHIP_HEIGHT))

    def minimumSizeHint(self) -> QSize:
        """Never be cut."""
        return self.sizeHint()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the word."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._look.theme.sunken))
        radius = self.height() / 2
        painter.drawRoundedRect(self.rect(), radius, radius)
        painter.end()
        super().paintEvent(event)


class Tile(QWidget):
    """The first letter of a product or company on a tinted square; decoration, the name stands beside it.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._name = ""
        look.follow(self.restyle)

    def set_name(self, name: str) -> None:
        """Stand for a name: its first letter is shown, and the colour is made from it."""
        self._name = name
        self.update()

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedSize(self._look.px(TILE_SIZE), self._look.px(TILE_SIZE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        colour = TILE_COLOURS[zlib.crc32(self._name.casefold().encode()) % len(TILE_COLOURS)]
        ink = blend(colour, "#FFFFFF", 0.52) if theme.is_dark else blend(colour, "#000000", 0.3)
        radius = self.width() * 0.28
        painter.setPen(QPen(blend(colour, theme.surface, 0.68), 1))
        painter.setBrush(blend(colour, theme.surface, 0.74 if theme.is_dark else 0.84))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
        font = self._look.font(Type.LABEL)
        font.setPixelSize(max(1, round(self.width() * 0.5)))
        painter.setFont(font)
        painter.setPen(ink)
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self._name[:1].upper())


class Icon(QWidget):
    """A shipped icon; decoration, the word stands beside it.

    Args:
        look: the look in force.
        name: the icon's.
        tone: its colour.
        size: its side, in pixels at 100 %.
    """

    def __init__(self, look: Look, name: str, tone: Tone = Tone.TEXT3, size: int = 18) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._tone = tone
        self._size = size
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look: larger text has larger icons."""
        self.setFixedSize(self._look.px(self._size), self._look.px(self._size))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        pixmap = self._look.icon(self._name, self._tone, self.width(), self.devicePixelRatioF())
        QPainter(self).drawPixmap(0, 0, pixmap)


def paint_dashed_frame(widget: QWidget, look: Look, radius: float) -> None:
    """Paint the edge of a place that is empty so far, along the edge of a widget."""
    painter = QPainter(widget)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(look.colour(Tone.TEXT3), 1, Qt.PenStyle.DashLine))
    painter.drawRoundedRect(QRectF(widget.rect()).adjusted(0.5, 0.5, -0.5, -0.5), radius, radius)
