"""What Today has to say besides the cards, only where it is true."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.interview_plan import Plan
from flashpm.services.overview import DayOverview
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_24
from flashpm.ui.widgets.notice import Notice
from flashpm.ui.wording import cards_text, grouped, number_text

CALM_DAYS = 1
"""So many days before the interview nobody is told any more what will not fit."""


class DayNotices(QWidget):
    """One line each, with one thing to do.

    Args:
        look: the look in force.

    Signals:
        date_requested: the settings of the interview are wanted.
        stuck_requested: the stuck cards are wanted.
        advanced_requested: the settings of a day's reviews are wanted.
    """

    date_requested = Signal()
    stuck_requested = Signal()
    advanced_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._notices: list[Notice] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, SPACE_24)
        self._down.setSpacing(SPACE_8)

    def show_day(self, today: DayOverview) -> None:
        """Say what is true of a day; nothing mostly."""
        while self._notices:
            notice = self._notices.pop()
            notice.hide()
            notice.deleteLater()
        if today.log_is_ahead:
            self._add(Notice(self._look, self._what_is_ahead(), "", "warn"))
        if (
            today.plan is not None
            and today.plan.days_left > CALM_DAYS
            and today.plan.fitting < today.plan.questions_left
        ):
            notice = Notice(self._look, self._what_fits(today.plan), self.tr("Settings"), "calendar")
            notice.accepted.connect(self.date_requested)
            self._add(notice)
        if today.waiting_due:
            notice = Notice(self._look, self._what_waits(today.waiting_due), self.tr("Change"), "clock")
            notice.accepted.connect(self.advanced_requested)
            self._add(notice)
        if today.stuck:
            notice = Notice(self._look, self.tr("%n cards are stuck", "", today.stuck), self.tr("Look at them"), "info")
            notice.accepted.connect(self.stuck_requested)
            self._add(notice)
        self.setVisible(bool(self._notices))

    def _add(self, notice: Notice) -> None:
        self._notices.append(notice)
        self._down.addWidget(notice)
        notice.show()

    def _what_is_ahead(self) -> str:
        return self.tr("Some answers lie in the future: look whether this computer's date is right.")

    def _what_waits(self, due: int) -> str:
        waiting = self.tr("Due, and waiting for another day: %1.").replace("%1", cards_text(due))
        return f"{waiting} {self.tr('You chose how many reviews a day asks.')}"

    def _what_fits(self, plan: Plan) -> str:
        fit = self.tr("%n of %1 new questions fit before the interview.", "", plan.fitting)
        more = self.tr("With more minutes a day, more will.")
        sentence = grouped(fit, plan.fitting).replace("%1", number_text(plan.questions_left))
        return f"{sentence} {more}"
