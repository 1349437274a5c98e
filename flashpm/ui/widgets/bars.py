"""Bars of charts: plain for the most part, hatched at the top for what is set apart; never by colour alone."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type, blend
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.text import Text

RADIUS = 5
HATCH = 5
"""The distance of the lines of a hatch, in pixels."""


class BarKey(QLabel):
    """A small square that shows what plain or hatched means; decoration, the word stands beside it."""

    def __init__(self, look: Look, *, is_hatched: bool) -> None:
        super().__init__()
        self._look = look
        self._is_hatched = is_hatched
        self.setFixedSize(SPACE_12, SPACE_12)
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        paint_bar(painter, self._look, QRectF(self.rect()), float(self._is_hatched))


class BarLegend(QWidget):
    """What hatched and plain bars mean, in this order.

    Args:
        look: the look in force.
        hatched: what hatched bars mean.
        plain: what plain bars mean.
    """

    def __init__(self, look: Look, hatched: str = "", plain: str = "") -> None:
        super().__init__()
        self._words = [Text(look, text, Type.SMALL, Tone.TEXT3) for text in (hatched, plain)]
        flow = Flow(self, SPACE_16)
        for is_hatched, words in zip((True, False), self._words, strict=True):
            pair = QWidget()
            line = QHBoxLayout(pair)
            line.setContentsMargins(0, 0, 0, 0)
            line.setSpacing(SPACE_8)
            line.addWidget(BarKey(look, is_hatched=is_hatched))
            line.addWidget(words)
            flow.addWidget(pair)

    def name(self, hatched: str, plain: str) -> None:
        """Let the bars mean something else."""
        for words, text in zip(self._words, (hatched, plain), strict=True):
            words.setText(text)


def paint_bar(painter: QPainter, look: Look, bar: QRectF, hatched_share: float) -> None:
    """Paint a bar: a part of it hatched at the top, the rest in a tint below.

    Args:
        painter: with smooth edges.
        look: the look in force.
        bar: its place.
        hatched_share: the part that is hatched, 0 to 1.
    """
    theme = look.theme
    tint = blend(theme.bg, theme.accent, 0.6)
    outline = QPainterPath()
    outline.addRoundedRect(bar, min(RADIUS, bar.height() / 2), min(RADIUS, bar.height() / 2))
    hatched = QRectF(bar.left(), bar.top(), bar.width(), bar.height() * hatched_share)
    painter.save()
    painter.setClipPath(outline)
    painter.fillRect(bar.adjusted(0, hatched.height(), 0, 0), tint)
    painter.fillRect(hatched, blend(theme.bg, theme.accent, 0.12))
    painter.setClipRect(hatched, Qt.ClipOperation.IntersectClip)
    painter.setPen(QPen(tint, 1.5))
    at = bar.left() - bar.height()
    while at < bar.right():
        painter.drawLine(QPointF(at, bar.bottom()), QPointF(at + bar.height(), bar.top()))
        at += HATCH
    painter.restore()
