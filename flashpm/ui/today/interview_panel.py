"""The question for the interview date, asked after the first sitting and never insisted on."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.study_day import StudyDay, plus, to_date
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, SPACE_24, SPACE_32, Type
from flashpm.ui.widgets.buttons import RING, LinkButton
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.date_field import DateField
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

WEEKS = (1, 2, 3, 4)
DAYS_A_WEEK = 7


class InterviewPanel(Surface):
    """Asks for the date by a few quick choices or a calendar; then says what the date asks for.

    Args:
        look: the look in force.

    Signals:
        date_chosen: a `date`.
        declined: not yet.
    """

    date_chosen = Signal(object)
    declined = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._today = StudyDay(0)
        name = self.tr("When is your interview?")
        self._question = Text(look, name, Type.QUESTION).wrapped()
        self._weeks = OneOf(look, name, [Choice(str(weeks), self._in_weeks(weeks)) for weeks in WEEKS])
        self._date = DateField(look, name, self.tr("Pick a date"))
        self._not_yet = LinkButton(look, self.tr("Not yet"))
        self._plan = Text(look, "", Type.QUESTION).wrapped()
        self._change = LinkButton(look, self.tr("Change"))
        self._weeks.chosen.connect(self._choose_weeks)
        self._date.picked.connect(self.date_chosen)
        self._not_yet.clicked.connect(self.declined)
        self._change.clicked.connect(lambda: self.ask(self._today))
        self._lay_out()

    def ask(self, today: StudyDay) -> None:
        """Ask for the date.

        Args:
            today: the earliest day.
        """
        self._today = today
        self._date.show_day(None, to_date(today))
        self._show(asks=True)

    def show_plan(self, sentence: str) -> None:
        """Say what the chosen date asks for."""
        self._plan.setText(sentence)
        self._show(asks=False)

    def _in_weeks(self, weeks: int) -> str:
        return self.tr("In %n week(s)", "", weeks)

    def _choose_weeks(self, weeks: str) -> None:
        self.date_chosen.emit(to_date(plus(self._today, int(weeks) * DAYS_A_WEEK)))

    def _show(self, *, asks: bool) -> None:
        for widget in (self._question, self._weeks, self._dates):
            widget.setVisible(asks)
        self._answer.setHidden(asks)

    def _lay_out(self) -> None:
        self._question.setContentsMargins(RING, 0, 0, 0)
        self._plan.setContentsMargins(RING, 0, 0, 0)
        self._dates, self._answer = QWidget(), QWidget()
        dates = Flow(self._dates, SPACE_12)
        dates.addWidget(self._date)
        dates.addWidget(self._not_yet)
        answer = QHBoxLayout(self._answer)
        answer.setContentsMargins(0, 0, 0, 0)
        answer.setSpacing(SPACE_12)
        answer.addWidget(self._plan)
        answer.addWidget(self._change)
        down = QVBoxLayout(self)
        side = self.MARGIN + SPACE_32 - RING
        down.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_24, side, self.MARGIN + SPACE_24)
        down.setSpacing(SPACE_12)
        for widget in (self._question, self._weeks, self._dates, self._answer):
            down.addWidget(widget)
