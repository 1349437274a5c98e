"""The head of Today: how long it is to the interview, or what day it is; and the days until then or before."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.overview import DayOverview
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_12, Tone, Type
from flashpm.ui.today.day_strip import DayMark, DayStrip
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import date_text, long_date_text


class Headline(QWidget):
    """A sentence, a line about it, the strip of days, and the way to the interview date.

    The words of the link end at the column's edge, so it reaches `LinkButton.SIDE` pixels beyond the column.

    Args:
        look: the look in force.

    Signals:
        date_requested: the interview date is to be set or changed.
    """

    date_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._strip = DayStrip(look)
        self._title = Text(look, "", Type.DISPLAY).wrapped()
        self._line = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._date = LinkButton(look, "")
        self._date.clicked.connect(self.date_requested)
        below = QHBoxLayout()
        below.setSpacing(SPACE_12)
        below.addWidget(self._strip, 1)
        below.addWidget(self._date)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_4)
        for text in (self._title, self._line):
            text.setContentsMargins(0, 0, LinkButton.SIDE, 0)
            down.addWidget(text)
        down.addSpacing(SPACE_4)
        down.addLayout(below)

    def show_days(self, marks: Sequence[DayMark]) -> None:
        """Show the days of the strip."""
        self._strip.show_marks(marks)

    def show_day(self, today: DayOverview) -> None:
        """Say where the day stands towards the interview."""
        title, line, action = self._words(today)
        self._title.setText(title)
        self._line.setText(line)
        self._line.setVisible(bool(line))
        self._date.setText(action)
        self._date.setAccessibleName(action)
        self._date.updateGeometry()

    def _words(self, today: DayOverview) -> tuple[str, str, str]:
        """Give title, line and the words of the link."""
        if today.interview_on is None:
            return long_date_text(today.day, today.day), "", self.tr("Set your interview date")
        if today.plan is None:
            return (
                self.tr("Your interview was on %1").replace("%1", date_text(today.interview_on, today.day)),
                self.tr("Hopefully it went well. Your cards keep coming back, ready for the next one."),
                self.tr("Set a new date"),
            )
        interview = long_date_text(today.interview_on, today.day)
        return *self._to_come(today.plan.days_left, interview), self.tr("Change the date")

    def _to_come(self, days_left: int, interview: str) -> tuple[str, str]:
        if days_left == 0:
            return (
                self.tr("Your interview is today"),
                self.tr("A short look at a few cards is enough. Good luck!"),
            )
        if days_left == 1:
            return (
                self.tr("Your interview is tomorrow"),
                self.tr("Today's cards, then an early night: you have done the work."),
            )
        return self.tr("%n day(s) to your interview", "", days_left), interview
