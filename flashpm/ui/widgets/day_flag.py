"""The small flag that marks the day of the interview."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from flashpm.ui.look import Look


def paint_flag(painter: QPainter, look: Look, place: QRectF) -> None:
    """Paint a flag on its pole.

    Args:
        painter: with smooth edges.
        look: the look in force.
        place: the square that it fills.
    """
    accent = QColor(look.theme.accent)
    painter.setPen(QPen(accent, 1.8, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    pole, top, high = place.left() + place.width() * 0.2, place.top() + 1, place.height()
    painter.drawLine(QPointF(pole, top), QPointF(pole, place.bottom()))
    painter.setBrush(accent)
    tip = QPointF(place.right() - 1, top + high * 0.25)
    painter.drawPolygon(QPolygonF([QPointF(pole, top), tip, QPointF(pole, top + high * 0.5)]))
