"""The statistics page: how study went and what is coming, of everything or of a search."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from flashpm.domain.library_query import parse_query
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.errors import QueryError
from flashpm.services.changes import Changes
from flashpm.services.statistics import FORECAST_DAYS, MOST_FORECAST_DAYS, Figures, SimulatedRate
from flashpm.services.use_cases import UseCases
from flashpm.ui.library.search_field import SearchField
from flashpm.ui.look import Look
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.page import Page
from flashpm.ui.spoken import spoken
from flashpm.ui.statistics.answer_sections import GradesSection, HoursSection, RetentionSection
from flashpm.ui.statistics.card_sections import EaseSection, TimesAwaySection
from flashpm.ui.statistics.day_sections import CalendarSection, ForecastSection
from flashpm.ui.statistics.section import StatisticsSection
from flashpm.ui.statistics.workload_section import WorkloadSection
from flashpm.ui.theme import SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text


class StatisticsPage(Page):
    """Shows the figures of the cards that a search finds; with no search, of all.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: counts in a worker: years of answers take a moment.

    Signals:
        today_requested: there are no figures yet, and the way to the first ones was chosen.
        said: a sentence for the toast, and False: there is nothing to take back.
    """

    today_requested = Signal()
    said = Signal(str, bool)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("Statistics"))
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self.scope = SearchField(look)
        self.scope.setAccessibleName(self.tr("Only cards that match a search"))
        self.scope.setPlaceholderText(self.tr("All cards; type to see those of a search, such as spotify or area:goal"))
        self.scope.searched.connect(self._read)
        self._remark = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self.calendar, self.forecast = CalendarSection(look), ForecastSection(look)
        self.retention, self.hours, self.grades = RetentionSection(look), HoursSection(look), GradesSection(look)
        self.times_away, self.ease = TimesAwaySection(look), EaseSection(look)
        self.workload = WorkloadSection(look)
        self.workload.asked.connect(self._simulate)
        self._empty = Message(look, "calendar", self.tr("Go to Today"))
        self._empty.say(
            self.tr("Your figures begin with your first review"),
            self.tr("Days of study, what comes back when, and what sits well and what does not."),
        )
        self._empty.accepted.connect(self.today_requested)
        self._filled = QWidget()
        self._lay_out()

    @property
    def sections(self) -> tuple[StatisticsSection, ...]:
        """The parts, from above."""
        return (
            self.forecast, self.calendar, self.retention, self.times_away,
            self.hours, self.grades, self.ease, self.workload,
        )  # fmt: skip

    def scroll_to(self, section: StatisticsSection) -> None:
        """Show a part from its beginning."""
        self._column.settle()
        self._column.verticalScrollBar().setValue(section.y())

    def open(self) -> None:
        """Count anew."""
        self.workload.rate.set_value(self._use_cases.settings.study.new_questions_a_day + 1)
        self._read()

    def apply(self, changes: Changes) -> None:
        """Count anew after anything that was written."""
        self.workload.forget()
        self._read()

    def _read(self) -> None:
        """Count in a worker; while other long work has the library, later."""
        if self._operations.is_busy:
            self._operations.idle.connect(self._read, Qt.ConnectionType.SingleShotConnection)
            return
        query, interview = self.scope.text(), self._interview()
        try:
            parse_query(query)
        except QueryError as error:  # it is still being typed, perhaps
            self._say(spoken(str(error)))
            return
        ahead = FORECAST_DAYS
        if interview is not None:
            ahead = min(MOST_FORECAST_DAYS, max(ahead, interview - self._use_cases.statistics.day + 1))
        self._operations.run_long(
            self.tr("Counting your answers …"),
            lambda _: self._use_cases.statistics.figures(query=query, days_ahead=ahead),
            self._show,
            Cancelling.RESULT,
        )

    def _interview(self) -> StudyDay | None:
        on = self._use_cases.settings.study.interview_on
        return from_date(on) if on is not None else None

    def _show(self, figures: Figures) -> None:
        has_answers = figures.studied.first_on is not None
        is_scoped = bool(self.scope.text().strip())
        self._stack.setCurrentWidget(self._filled if has_answers or is_scoped else self._empty)
        self._say(self._remark_text(figures) if is_scoped else "")
        for section in self.sections:
            section.setVisible(has_answers)
        self.workload.setVisible(has_answers and not is_scoped)
        if has_answers:
            self._fill(figures)
        self._column.settle()

    def _fill(self, figures: Figures) -> None:
        interview = self._interview()
        self.calendar.show_figures(figures, interview)
        self.forecast.show_figures(figures, interview)
        for section in (self.retention, self.times_away, self.hours, self.grades, self.ease):
            section.show_figures(figures)

    def _remark_text(self, figures: Figures) -> str:
        cards = sum(figures.cards.values())
        if not cards:
            return self.tr("No card matches this search.")
        if figures.studied.first_on is None:
            return self.tr("%n card(s) match; none of them was reviewed yet.", "", cards)
        return self.tr("%n card(s) match.", "", cards)

    def _say(self, remark: str) -> None:
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def _simulate(self, rate: int) -> None:
        if self._operations.is_busy:
            return
        self._operations.run_long(
            self.tr("Looking ahead …"),
            lambda _: self._use_cases.statistics.compare(rate),
            self._show_rates,
            Cancelling.RESULT,
        )

    def _show_rates(self, rates: list[SimulatedRate]) -> None:
        now, other = rates
        self.workload.show_rates(now, other)
        self._column.settle()

    def _lay_out(self) -> None:
        self._column = Column(self._look, overhang=Surface.MARGIN)
        down = self._column.contents
        down.setSpacing(0)
        head = QVBoxLayout()
        head.setContentsMargins(Surface.MARGIN, SPACE_16, Surface.MARGIN, SPACE_12)
        head.setSpacing(SPACE_12)
        head.addWidget(Text(self._look, self.tr("Statistics"), Type.DISPLAY))
        head.addWidget(self.scope)
        head.addWidget(self._remark)
        down.addLayout(head)
        for section in self.sections:
            section.saved.connect(lambda path: self.said.emit(self.tr("Saved as %1.").replace("%1", path.name), False))  # noqa: FBT003 - a signal's values
            section.failed.connect(self._operations.failed)
            down.addWidget(section)
        down.addStretch(1)
        page = QVBoxLayout(self._filled)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._column)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(self._filled)
        self._stack.addWidget(self._empty)
