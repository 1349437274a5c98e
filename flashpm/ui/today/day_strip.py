"""A strip of days: those until the interview, or the last three weeks."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QHelpEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QLabel, QSizePolicy, QToolTip

from flashpm.domain.study_day import StudyDay, plus, to_date
from flashpm.ui.look import Look
from flashpm.ui.theme import Tone, Type, blend
from flashpm.ui.widgets.day_flag import paint_flag
from flashpm.ui.wording import long_date_text

SQUARE, GAP, WEEK_GAP = 14, 4, 10
"""A day, and the room between days and between weeks, in pixels."""
RADIUS = 4
TODAY_INSET = 3
"""Between the ring of today and its square, in pixels."""
LEVELS = (1, 10, 25)
"""From so many answers on a day is filled one step more."""
SHARES = (0.0, 0.3, 0.6, 1.0)
"""How much of the accent a step has."""


@dataclass(frozen=True, slots=True)
class DayMark:
    """A day of the strip.

    Attributes:
        answers: gradings of that day; None for a day to come.
    """

    day: StudyDay
    answers: int | None = None
    is_today: bool = False
    is_interview: bool = False


def marks_until(today: StudyDay, interview: StudyDay, answers: int) -> list[DayMark]:
    """Mark the days from today to the interview, both inclusive.

    Args:
        today: not after the interview.
        interview: its day.
        answers: gradings of today.
    """
    return [
        DayMark(day, answers if day == today else None, day == today, day == interview)
        for day in (plus(today, ahead) for ahead in range(interview - today + 1))
    ]


def marks_back(days: Sequence[tuple[StudyDay, int]], *, is_interview_today: bool = False) -> list[DayMark]:
    """Mark past days with their gradings, the oldest first and today last."""
    *past, (today, answers) = days
    return [*(DayMark(*day) for day in past), DayMark(today, answers, is_today=True, is_interview=is_interview_today)]


class DayStrip(QLabel):
    """Paints a row of days, parted by weeks.

    Where not all fit, the days before the interview or the oldest of the past days are left out.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._marks: list[DayMark] = []
        self.setFixedHeight(SQUARE + 2)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        look.follow(self.update)

    def show_marks(self, marks: Sequence[DayMark]) -> None:
        """Show days."""
        self._marks = list(marks)
        self.setAccessibleName(self._summary())
        self.update()

    @property
    def places(self) -> list[tuple[DayMark, QRectF]]:
        """The days that are shown, with the squares they are painted in."""
        shown = self._shown()
        placed, left = [], 0
        for before, mark in zip([None, *shown], shown, strict=False):
            left += SQUARE + _gap(before, mark) if before else 0
            placed.append((mark, QRectF(left, 1, SQUARE, SQUARE)))
        return placed

    def event(self, event: QEvent) -> bool:
        """Say what a day had, where the pointer rests."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            words = (self.words(mark) for mark, place in self.places if place.contains(QPointF(event.pos())))
            QToolTip.showText(event.globalPos(), next(words, ""), self)
            return True
        return super().event(event)

    def words(self, mark: DayMark) -> str:
        """Say what a day had, or will have."""
        if mark.is_interview:
            what = self.tr("your interview")
        elif mark.answers is None:
            return self._date(mark)
        else:
            what = self.tr("%n answer(s)", "", mark.answers)
        return f"{self._date(mark)}: {what}"

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the days."""
        painter, before = QPainter(self), None
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for mark, place in self.places:
            if before is not None and mark.day - before[0].day > 1:
                self._paint_left_out(painter, before[1], place)
            if mark.is_today:
                self._paint_ring(painter, place)
            inner = place.adjusted(TODAY_INSET, TODAY_INSET, -TODAY_INSET, -TODAY_INSET) if mark.is_today else place
            if mark.is_interview:
                paint_flag(painter, self._look, inner)
            else:
                self._paint_square(painter, mark, inner)
            before = mark, place

    def _date(self, mark: DayMark) -> str:
        today = next((each.day for each in self._marks if each.is_today), mark.day)
        return long_date_text(mark.day, today)

    def _shown(self) -> list[DayMark]:
        """Give the days that fit."""
        shown = list(self._marks)
        while len(shown) > 1 and _width(shown) > self.width():
            del shown[-2 if shown[0].is_today else 0]
        return shown

    def _paint_square(self, painter: QPainter, mark: DayMark, place: QRectF) -> None:
        theme = self._look.theme
        share = SHARES[sum((mark.answers or 0) >= level for level in LEVELS)]
        empty = blend(theme.bg, theme.text, 0.12).name()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(empty, theme.accent, share))
        radius = min(RADIUS, place.width() / 4)
        painter.drawRoundedRect(place, radius, radius)

    def _paint_ring(self, painter: QPainter, place: QRectF) -> None:
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(QPen(self._look.colour(Tone.ACCENT), 1.5))
        painter.drawRoundedRect(place.adjusted(0.5, 0.5, -0.5, -0.5), RADIUS, RADIUS)

    def _paint_left_out(self, painter: QPainter, before: QRectF, after: QRectF) -> None:
        painter.setPen(self._look.colour(Tone.TEXT3))
        painter.setFont(self._look.font(Type.KEY))
        place = QRectF(before.right(), before.top(), after.left() - before.right(), SQUARE)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, "…")

    def _summary(self) -> str:
        if self._marks and self._marks[0].is_today:
            return self.tr("%n day(s) until the interview", "", len(self._marks) - 1)
        studied = sum(bool(mark.answers) for mark in self._marks)
        return self.tr("Studied on %1 of the last %n days", "", len(self._marks)).replace("%1", str(studied))


def _gap(one: DayMark, next_one: DayMark) -> int:
    """Give the room between two neighbours; three times as much where days are left out."""
    if next_one.day - one.day > 1:
        return 3 * WEEK_GAP
    return WEEK_GAP if to_date(next_one.day).weekday() == 0 else GAP


def _width(marks: Sequence[DayMark]) -> int:
    gaps = sum(_gap(one, next_one) for one, next_one in pairwise(marks))
    return len(marks) * SQUARE + gaps
