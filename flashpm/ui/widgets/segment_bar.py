"""How a question's cards stand, as a bar of one segment a clarifying question."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QPainter, QPen

from flashpm.services.rows import Standing
from flashpm.ui.look import Look

SEGMENT_WIDTH, SEGMENT_HEIGHT, GAP = 14, 8, 3
"""In pixels at 100 %."""


def paint_segments(painter: QPainter, look: Look, place: QRectF, standings: Sequence[Standing]) -> None:
    """Paint one segment a card: known is full, due is half full, new an outline, paused a line.

    The shapes differ, so that nothing is told by colour alone.

    Args:
        painter: with smooth edges.
        look: the look in force.
        place: where the bar begins at the left, in the middle of its height.
        standings: the cards, in order.
    """
    theme, wide, high = look.theme, look.px(SEGMENT_WIDTH), look.px(SEGMENT_HEIGHT)
    top = place.center().y() - high / 2
    for number, standing in enumerate(standings):
        segment = QRectF(place.left() + number * (wide + look.px(GAP)), top, wide, high)
        painter.setPen(QPen(QColor(theme.good if standing is Standing.KNOWN else theme.control), 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if standing is Standing.PAUSED:
            middle = segment.center().y()
            painter.drawLine(QPointF(segment.left(), middle), QPointF(segment.right(), middle))
            continue
        if standing is Standing.KNOWN:
            painter.setBrush(QBrush(QColor(theme.good)))
        painter.drawRoundedRect(segment.adjusted(0.5, 0.5, -0.5, -0.5), 3, 3)
        if standing is Standing.DUE:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.hard))
            half = segment.adjusted(0.5, 0.5, -wide / 2, -0.5)
            painter.drawRoundedRect(half, 3, 3)


def segments_width(look: Look, count: int) -> int:
    """Give the width of a bar, in pixels."""
    return max(0, count * (look.px(SEGMENT_WIDTH) + look.px(GAP)) - look.px(GAP))
