"""Texts that are painted rather than set in a widget: a line of a row, or a few, with what was found marked."""

from collections.abc import Iterator
from dataclasses import dataclass

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout

from flashpm.ui.look import Look
from flashpm.ui.theme import TextStyle, Tone, blend

Span = tuple[int, int]
"""A stretch of a text: where it begins, and where it ends."""
ELLIPSIS = "…"
MARK_SHARE = 0.3
"""How strong the ground of a found word is."""


@dataclass(frozen=True, slots=True)
class Line:
    """A text to be painted.

    Attributes:
        marks: what is marked as found.
        is_at_right: true to end at the right edge.
    """

    text: str
    style: TextStyle
    tone: Tone = Tone.TEXT
    marks: tuple[Span, ...] = ()
    is_at_right: bool = False


def paint_line(painter: QPainter, look: Look, place: QRectF, line: Line, *, at_most: int = 1) -> None:
    """Paint a text in the middle of a place's height; what has no room ends in ….

    Args:
        painter: with smooth edges.
        look: the look in force.
        place: where it may stand.
        line: the text.
        at_most: how many lines it may break into.
    """
    font = look.font(line.style)
    metrics = QFontMetricsF(font)
    rows = list(_broken(line.text, font, place.width(), at_most))
    top = place.center().y() - len(rows) * metrics.height() / 2
    painter.setFont(font)
    for number, (start, text) in enumerate(rows):
        shown, wide = text, metrics.horizontalAdvance(text)
        if wide > place.width():
            shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, place.width())
            wide = metrics.horizontalAdvance(shown)
        whole = len(shown) if shown == text else len(shown) - len(ELLIPSIS)
        left = place.right() - wide if line.is_at_right else place.left()
        row = QRectF(left, top + number * metrics.height(), wide + 1, metrics.height())
        for begin, end in line.marks:
            before, upto = (metrics.horizontalAdvance(shown[: max(0, min(at - start, whole))]) for at in (begin, end))
            mark = QRectF(row.left() + before, row.top(), upto - before, row.height())
            painter.fillRect(mark, blend(look.theme.surface, look.theme.hard, MARK_SHARE))
        painter.setPen(look.colour(line.tone))
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, shown)


def _broken(text: str, font: QFont, width: float, at_most: int) -> Iterator[tuple[int, str]]:
    """Break a text into lines, each with where it begins; the last one has all the rest."""
    if at_most == 1:
        yield 0, text
        return
    layout = QTextLayout(text, font)
    layout.beginLayout()
    start = 0
    for number in range(1, at_most + 1):
        row = layout.createLine()
        if not row.isValid():
            break
        row.setLineWidth(width)
        end = len(text) if number == at_most else start + row.textLength()
        yield start, text[start:end].rstrip()
        start = end
    layout.endLayout()
