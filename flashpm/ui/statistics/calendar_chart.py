"""The calendar: a square a day, a column a week, darker where more was answered."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from flashpm.domain.study_day import StudyDay, plus, to_date
from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Chart
from flashpm.ui.theme import SPACE_4, SPACE_8, Tone, Type, blend
from flashpm.ui.widgets.day_flag import paint_flag
from flashpm.ui.wording import long_date_text, month_text, tr, weekday_text

STEP, LEAST_STEP, GAP_SHARE = 15, 11, 0.2
"""The widest and the narrowest distance of squares in pixels at 100 %, and the part of it that stays free."""
LINE = 18
"""The room for a line of text, in pixels at 100 %."""
WEEK, YEAR_WEEKS, LEAST_WEEKS = 7, 53, 16
"""Days of a week; the most and the fewest weeks that are shown."""
NAMED_DAYS = (0, 2, 4)
"""The days of the week that have their name at the left: Monday is 0."""
LEVELS = (1, 10, 25, 50)
"""From so many answers on a square is one step darker."""
SHARES = (0.0, 0.22, 0.46, 0.72, 1.0)
"""How much of the accent a step has."""
NAMED_WEEKS_APART = 3
"""A month is named if the last name stands at least so many weeks before."""


class CalendarChart(Chart):
    """Paints the answers of each day."""

    def __init__(self, look: Look) -> None:
        self._answers: dict[StudyDay, int] = {}
        self._today = StudyDay(0)
        self._interview: StudyDay | None = None
        self._weeks = LEAST_WEEKS
        self._weeks_ahead = 0
        super().__init__(look)

    def show_days(
        self, days: Sequence[tuple[StudyDay, int]], first_on: StudyDay | None, interview: StudyDay | None
    ) -> None:
        """Show days.

        Args:
            days: with their answers, the oldest first and today last.
            first_on: the first day of study; the calendar grows from there to a year.
            interview: its day, if that is known; marked where it is near.
        """
        self._answers, self._today, self._interview = dict(days), days[-1][0], interview
        since = self._today - (first_on if first_on is not None else self._today)
        is_near = interview is not None and 0 < interview - self._today <= LEAST_WEEKS * WEEK
        self._weeks_ahead = (_monday(interview) - _monday(self._today)) // WEEK if interview and is_near else 0
        self._weeks = min(YEAR_WEEKS, max(LEAST_WEEKS, since // WEEK + 2 + self._weeks_ahead))
        self.restyle()

    def wanted_height(self) -> int:
        """Be as high as the months' names and seven squares ask for."""
        return self.look.px(LINE) + round(WEEK * self._step()) + SPACE_4

    def resizeEvent(self, event: object) -> None:
        """Let the squares follow the room there is."""
        self.restyle()

    def spots(self) -> list[tuple[QRectF, str]]:
        """Give each day's square."""
        return [(place, self._words(day)) for day, place in self._squares()]

    def paint(self, painter: QPainter) -> None:
        """Paint names and squares."""
        self._paint_names(painter)
        for day, place in self._squares():
            self._paint_day(painter, day, place)

    def level(self, day: StudyDay) -> int:
        """Say how dark a day is, 0 to 4."""
        return sum(self._answers.get(day, 0) >= level for level in LEVELS)

    @property
    def _left(self) -> int:
        names = (weekday_text(plus(_monday(self._today), number)) for number in NAMED_DAYS)
        return max(self.look.width(Type.KEY, name) for name in names) + SPACE_8

    def _step(self) -> float:
        room = self.width() - self._left
        widest, narrowest = self.look.px(STEP), self.look.px(LEAST_STEP)
        return max(narrowest, min(widest, room / self._weeks))

    def _columns(self) -> list[tuple[StudyDay, float]]:
        """Give the Monday of each week that has room, with its left edge; the oldest weeks are left out first."""
        step = self._step()
        weeks = min(self._weeks, int((self.width() - self._left) / step + 0.01))
        last = plus(_monday(self._today), WEEK * self._weeks_ahead)
        mondays = [plus(last, -WEEK * back) for back in reversed(range(weeks))]
        return [(monday, self._left + number * step) for number, monday in enumerate(mondays)]

    def _squares(self) -> Iterator[tuple[StudyDay, QRectF]]:
        step, top = self._step(), self.look.px(LINE)
        side = step * (1 - GAP_SHARE)
        for monday, left in self._columns():
            for number in range(WEEK):
                yield plus(monday, number), QRectF(left, top + number * step, side, side)

    def _paint_names(self, painter: QPainter) -> None:
        step, line, named = self._step(), self.look.px(LINE), -NAMED_WEEKS_APART
        painter.setFont(self.look.font(Type.KEY))
        painter.setPen(self.look.colour(Tone.TEXT3))
        for number in NAMED_DAYS:
            middle = line + number * step + step * (1 - GAP_SHARE) / 2
            place = QRectF(0, middle - line / 2, self._left - SPACE_8, line)
            painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, weekday_text(plus(_monday(self._today), number)))
        for number, (monday, left) in enumerate(self._columns()):
            first = next((day for day in _week(monday) if to_date(day).day == 1), None)
            if first is not None and number - named >= NAMED_WEEKS_APART:
                name, named = month_text(first), number
                room = QRectF(left, 0, self.look.width(Type.KEY, name), line - SPACE_4)
                if room.right() <= self.width():
                    painter.drawText(room, Qt.AlignmentFlag.AlignVCenter, name)

    def _paint_day(self, painter: QPainter, day: StudyDay, place: QRectF) -> None:
        theme, radius = self.look.theme, place.width() / 4
        if day == self._interview:
            paint_flag(painter, self.look, place)
            return
        empty = blend(theme.surface, theme.text, 0.08).name()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(blend(empty, theme.accent, SHARES[self.level(day)]))
        if day > self._today:
            painter.setPen(QPen(blend(theme.surface, theme.text, 0.12), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            place = place.adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(place, radius, radius)
        if day == self._today:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour(Tone.TEXT), 1.5))
            painter.drawRoundedRect(place.adjusted(-1, -1, 1, 1), radius + 1, radius + 1)

    def _words(self, day: StudyDay) -> str:
        date = long_date_text(day, self._today)
        if day == self._interview:
            return f"{date}: {tr('your interview')}"
        return date if day > self._today else f"{date}: {tr('%n answer(s)', self._answers.get(day, 0))}"


def _monday(day: StudyDay) -> StudyDay:
    return plus(day, -to_date(day).weekday())


def _week(monday: StudyDay) -> list[StudyDay]:
    return [plus(monday, number) for number in range(WEEK)]
