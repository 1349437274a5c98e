"""A chart of upright bars over a line, with a scale at the left and names below."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QLineF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen

from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Chart
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.bars import paint_bar
from flashpm.ui.widgets.day_flag import paint_flag
from flashpm.ui.wording import number_text

HIGHEST, LINE, ABOVE = 132, 18, 14
"""The highest bar, the room for a line of text, and that above the bars, in pixels at 100 %."""
LEAST = 2
"""The height of a bar for next to nothing, in pixels."""
WIDEST = 72
"""The widest bar, in pixels at 100 %."""
GAP_SHARE = 0.28
"""The part of a bar's place that stays free."""
SCALE_LINES = 3


@dataclass(frozen=True, slots=True)
class Bar:
    """One bar.

    Attributes:
        name: below it; empty for none, and left out where it has no room.
        value: at least 0.
        words: what it says where the pointer rests.
        hatched_share: the part that is hatched, from above, 0 to 1.
        is_apart: true if there is a gap before the next one.
        has_flag: true if it is the day of the interview.
    """

    name: str
    value: int
    words: str
    hatched_share: float = 0.0
    is_apart: bool = False
    has_flag: bool = False


def scale_step(most: int) -> int:
    """Give the distance of the lines of a scale: 1, 2 or 5 with noughts, so that three of them reach the most."""
    least = max(1.0, most / SCALE_LINES)
    ten: int = 10 ** math.floor(math.log10(least))
    return next(each * ten for each in (1, 2, 5, 10) if each * ten >= least)


class ColumnsChart(Chart):
    """Paints bars."""

    def __init__(self, look: Look) -> None:
        self._bars: list[Bar] = []
        super().__init__(look)

    def show_bars(self, bars: Sequence[Bar]) -> None:
        """Show bars, from left to right."""
        self._bars = list(bars)
        self.update()

    @property
    def bars(self) -> list[Bar]:
        """What is shown."""
        return self._bars

    def wanted_height(self) -> int:
        """Be as high as bars, flag and names ask for."""
        return self.look.px(ABOVE + HIGHEST + LINE) + SPACE_8

    def spots(self) -> list[tuple[QRectF, str]]:
        """Give each bar's whole place, from top to bottom: a low bar is hard to hit."""
        return [(place, bar.words) for bar, place in self._places()]

    def paint(self, painter: QPainter) -> None:
        """Paint scale, bars and names."""
        step = scale_step(max((bar.value for bar in self._bars), default=0))
        self._paint_scale(painter, step)
        placed = self._places()
        for bar, place in placed:
            self._paint_bar(painter, bar, place, step)
        self._paint_names(painter, placed)

    @property
    def _foot(self) -> float:
        return self.height() - self.look.px(LINE) - SPACE_8

    def _scale_width(self) -> int:
        top = SCALE_LINES * scale_step(max((bar.value for bar in self._bars), default=0))
        return self.look.width(Type.KEY, number_text(top)) + SPACE_8

    def _places(self) -> list[tuple[Bar, QRectF]]:
        left, apart = float(self._scale_width()), sum(bar.is_apart for bar in self._bars)
        room = self.width() - left - apart * SPACE_12
        wide = min(room / max(1, len(self._bars)), self.look.px(WIDEST) / (1 - GAP_SHARE))
        placed = []
        for bar in self._bars:
            placed.append((bar, QRectF(left, 0, wide, self.height())))
            left += wide + (SPACE_12 if bar.is_apart else 0)
        return placed

    def _paint_scale(self, painter: QPainter, step: int) -> None:
        left, line = self._scale_width(), self.look.px(LINE)
        painter.setFont(self.look.font(Type.KEY))
        for number in range(SCALE_LINES + 1):
            at = round(self._foot - self.look.px(HIGHEST) * number / SCALE_LINES) + 0.5
            painter.setPen(QPen(QColor(self.look.theme.border), 1))
            painter.drawLine(QLineF(left, at, self.width(), at))
            painter.setPen(self.look.colour(Tone.TEXT3))
            place = QRectF(0, at - line / 2, left - SPACE_8, line)
            painter.drawText(
                place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, number_text(number * step)
            )

    def _paint_bar(self, painter: QPainter, bar: Bar, place: QRectF, step: int) -> None:
        free = place.width() * GAP_SHARE / 2
        high = max(LEAST, self.look.px(HIGHEST) * bar.value / (SCALE_LINES * step)) if bar.value else 0
        if high:
            upright = QRectF(place.left() + free, self._foot - high, place.width() - 2 * free, high)
            paint_bar(painter, self.look, upright, bar.hatched_share)
        if bar.has_flag:
            side = self.look.px(ABOVE)
            paint_flag(painter, self.look, QRectF(place.center().x() - side / 2, self._foot - high - side, side, side))

    def _paint_names(self, painter: QPainter, placed: Sequence[tuple[Bar, QRectF]]) -> None:
        """Write the names, each in the middle below its bar; one that would touch its neighbour is left out."""
        painter.setFont(self.look.font(Type.KEY))
        painter.setPen(self.look.colour(Tone.TEXT3))
        free_from, top = 0.0, self._foot + SPACE_4
        for bar, place in placed:
            wide = self.look.width(Type.KEY, bar.name)
            left = min(max(0.0, place.center().x() - wide / 2), self.width() - wide)
            if bar.name and left >= free_from:
                painter.drawText(QRectF(left, top, wide, self.look.px(LINE)), Qt.AlignmentFlag.AlignCenter, bar.name)
                free_from = left + wide + SPACE_8
