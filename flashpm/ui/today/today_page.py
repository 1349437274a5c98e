"""Today: what there is to do, how long it takes, and what is coming."""

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QVBoxLayout

from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.changes import Changes
from flashpm.services.overview import DayOverview
from flashpm.services.use_cases import UseCases
from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.page import Page
from flashpm.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_20, SPACE_32, Type
from flashpm.ui.today.day_card import DayCard
from flashpm.ui.today.day_notices import DayNotices
from flashpm.ui.today.day_strip import DayMark, marks_back, marks_until
from flashpm.ui.today.headline import Headline
from flashpm.ui.today.type_rows import OVERHANG, TypeRows
from flashpm.ui.today.week_bars import WeekSection
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Rule, Surface
from flashpm.ui.widgets.text import Text

if TYPE_CHECKING:
    from collections.abc import Callable


class TodayPage(Page):
    """Says one thing first: how much there is to do; what is coming follows when that is painted.

    Args:
        look: the look in force.
        use_cases: the services.

    Signals:
        start_requested: today's cards.
        type_requested: the due cards of a `QuestionType`; None for questions without one.
        one_more_requested: a new question beyond the day's own.
        date_requested: the interview date is to be set.
        import_requested: questions are to be imported.
        stuck_requested: the stuck cards are to be seen.
        advanced_requested: the reviews a day are to be set.
    """

    start_requested = Signal()
    type_requested = Signal(object)
    one_more_requested = Signal()
    date_requested = Signal()
    import_requested = Signal()
    stuck_requested = Signal()
    advanced_requested = Signal()

    def __init__(self, look: Look, use_cases: UseCases) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._closed_on: StudyDay | None = None
        self._headline = Headline(look)
        self._card = DayCard(look)
        self._notices = DayNotices(look)
        self._week = WeekSection(look)
        self._types = TypeRows(look)
        self._below: list[Callable[[], None]] = []
        self._later = QTimer(self, singleShot=True, interval=0)
        self._later.timeout.connect(self._read_next)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._connect()
        self._lay_out()

    def close_day(self) -> None:
        """Take the learner's word that it is enough for today: what is only new waits, and is offered as one more."""
        self._closed_on = self._use_cases.studying.today().day

    def open(self) -> None:
        """Read the day, and be ready for Start."""
        self._read()
        if not self._card.take_focus():
            self.setFocus()

    def apply(self, changes: Changes) -> None:
        """Read the day again; there is no change that it could not show."""
        if self.isVisible() and changes.operation is not None:
            self._read()

    @property
    def is_whole(self) -> bool:
        """Whether all of the day is read, what is below too."""
        return not self._below

    def _connect(self) -> None:
        self._headline.date_requested.connect(self.date_requested)
        self._notices.date_requested.connect(self.date_requested)
        self._notices.stuck_requested.connect(self.stuck_requested)
        self._notices.advanced_requested.connect(self.advanced_requested)
        self._card.start_requested.connect(self.start_requested)
        self._card.one_more_requested.connect(self.one_more_requested)
        self._card.import_requested.connect(self.import_requested)
        self._types.chosen.connect(self.type_requested)
        self._start_keys = bind(self, Command.START, self.start_requested.emit)

    def _read(self) -> None:
        today = self._use_cases.overview.today()
        self._headline.show_day(today)
        self._notices.show_day(today)
        only_new = today.counts.new == today.counts.total
        if today.counts.total and not (only_new and today.day == self._closed_on):
            self._card.show_to_do(today)
        else:
            self._card.show_done(today)
        self._start_keys.setEnabled(self._card.can_start)
        overview = self._use_cases.overview
        self._below = [
            lambda: self._headline.show_days(self._marks(today)),
            lambda: self._week.show_loads(overview.coming_days(), today.day),
            lambda: self._types.show_tallies(overview.types()),
        ]
        self._later.start()

    def _read_next(self) -> None:
        """Read a piece of what is below; keys are answered before the next."""
        piece = self._below.pop(0)
        if self._below:
            self._later.start()
        piece()

    def _marks(self, today: DayOverview) -> list[DayMark]:
        """Mark the days until the interview; without one to come, those before today."""
        if today.interview_on is not None and today.plan is not None and today.plan.days_left:
            return marks_until(today.day, from_date(today.interview_on), today.answers)
        is_interview_today = today.plan is not None
        return marks_back(self._use_cases.overview.past_days(), is_interview_today=is_interview_today)

    def _lay_out(self) -> None:
        column = Column(self._look, overhang=Surface.MARGIN)
        down = column.contents
        down.setSpacing(0)
        down.addSpacing(SPACE_16)
        edge = Surface.MARGIN
        for widget, left, right, below in (
            (self._headline, edge, edge - LinkButton.SIDE, SPACE_12),
            (self._card, 0, 0, 0),
            (self._notices, edge, edge, SPACE_4),
            (self._week, edge, edge, SPACE_20),
            (Rule(self._look), edge, edge, SPACE_20),
            (Text(self._look, self.tr("Types"), Type.LABEL), edge, edge, SPACE_4),
            (self._types, edge - OVERHANG, edge - OVERHANG, SPACE_32),
        ):
            line = QVBoxLayout()
            line.setContentsMargins(left, 0, right, below)
            line.addWidget(widget)
            down.addLayout(line)
        down.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)
