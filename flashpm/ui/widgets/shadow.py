"""A card's soft shadow: painted once as a small picture, and laid around a card of any size."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap

from flashpm.ui.theme import RADIUS_CARD

REACH = 64
"""How far into the picture a corner reaches, in pixels; beyond it an edge is the same all along."""
WIDE_AND_SOFT, CLOSE_AND_FAINT = (24, 8, 1.0), (5, 1, 0.7)
"""The two shadows as (blur, pixels down, share of the theme's strength)."""


class Shadow:
    """Paints a shadow around a card.

    Args:
        margin: the room at the left, the right and below the card, in pixels.
        margin_above: the room above it.
    """

    def __init__(self, margin: int, margin_above: int) -> None:
        self._margin = margin
        self._margin_above = margin_above
        self._picture: QPixmap | None = None
        self._painted_for: tuple[float, float] | None = None

    def paint(self, painter: QPainter, place: QRectF, strength: float) -> None:
        """Paint it.

        Args:
            painter: on the widget that holds the card.
            place: the card with its margins; the middle of it stays as it is.
            strength: the alpha of the shadow, 0 to 1.
        """
        if min(place.width(), place.height()) < 2 * REACH:
            self._paint_layers(painter, place, strength)
            return
        ratio = painter.device().devicePixelRatioF()
        if self._picture is None or self._painted_for != (strength, ratio):
            self._picture, self._painted_for = self._painted(strength, ratio), (strength, ratio)
        _lay_around(painter, place, self._picture)

    def _painted(self, strength: float, ratio: float) -> QPixmap:
        side = 2 * REACH + 2
        picture = QPixmap(QSize(side, side) * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(Qt.GlobalColor.transparent)
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_layers(painter, QRectF(0, 0, side, side), strength)
        painter.end()
        return picture

    def _paint_layers(self, painter: QPainter, place: QRectF, strength: float) -> None:
        """Paint many faint layers, weighted to the middle, so that no bands are seen."""
        card = place.adjusted(self._margin, self._margin_above, -self._margin, -self._margin)
        painter.setPen(Qt.PenStyle.NoPen)
        for blur, down, share in (WIDE_AND_SOFT, CLOSE_AND_FAINT):
            for grow in range(blur, -blur, -1):
                weight = 1 - abs(grow) / blur
                painter.setBrush(QColor.fromRgbF(0, 0, 0, strength * share * weight / blur))
                radius = max(2, RADIUS_CARD + grow)
                painter.drawRoundedRect(card.adjusted(-grow, down - grow, grow, down + grow), radius, radius)


def _lay_around(painter: QPainter, place: QRectF, picture: QPixmap) -> None:
    """Lay the picture's four corners at the corners of a place, and stretch its edges between them."""
    whole = QRectF(picture.rect())
    reach = REACH * picture.devicePixelRatioF()
    source_x = _thirds(whole.left(), whole.right(), reach)
    source_y = _thirds(whole.top(), whole.bottom(), reach)
    target_x, target_y = _thirds(place.left(), place.right(), REACH), _thirds(place.top(), place.bottom(), REACH)
    for row in range(3):
        for column in range(3):
            if (row, column) != (1, 1):
                painter.drawPixmap(
                    _part(target_x[column], target_y[row]), picture, _part(source_x[column], source_y[row])
                )


def _thirds(first: float, last: float, reach: float) -> tuple[tuple[float, float], ...]:
    return (first, first + reach), (first + reach, last - reach), (last - reach, last)


def _part(across: tuple[float, float], down: tuple[float, float]) -> QRectF:
    return QRectF(across[0], down[0], across[1] - across[0], down[1] - down[0])
