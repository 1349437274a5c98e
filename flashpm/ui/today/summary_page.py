"""The summary of a sitting: what is known now, and that it is enough for today."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QSizePolicy, QVBoxLayout

from flashpm.services.changes import Changes
from flashpm.services.overview import DayOverview
from flashpm.services.sitting_summary import SittingSummary
from flashpm.services.use_cases import UseCases
from flashpm.ui.keys import Command, bind, key_text
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_20, SPACE_24, SPACE_56, Tone, Type
from flashpm.ui.today.interview_panel import InterviewPanel
from flashpm.ui.today.next_day import NextDay
from flashpm.ui.today.pictures import Tick
from flashpm.ui.widgets.buttons import RING, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Body, Text
from flashpm.ui.wording import grouped, known_text, number_text, plan_text


class SummaryPage(Page):
    """Follows on a sitting; after the very first one it asks for the interview date.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: through which the date is saved.

    Signals:
        done: enough for today.
        one_more_requested: a new question beyond the day's own.
    """

    done = Signal()
    one_more_requested = Signal()

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._title = Body(look, Type.DISPLAY)  # it breaks even a product's name that is longer than the line
        self._left = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._tick = Tick(look, 48)
        self._panel = InterviewPanel(look)
        self._done = PrimaryButton(look, self.tr("Done for today"), key_text(Command.START))
        self._more = SecondaryButton(look, self.tr("One more question"), is_large=True)
        self._next = NextDay(look)
        self._done.clicked.connect(self.done)
        self._more.clicked.connect(self.one_more_requested)
        self._panel.date_chosen.connect(self._save_date)
        self._panel.declined.connect(self._panel.hide)
        bind(self, Command.START, self.done.emit)
        self._lay_out()
        look.follow(self.restyle)

    def show_summary(self, summary: SittingSummary) -> None:
        """Show what a sitting came to, and be ready for Done."""
        has_answers = summary.answers > 0
        self._tick.setVisible(has_answers)
        self._title.set_text(self._sentence(summary))
        remark = self._remark(summary)
        self._left.setText(remark)
        self._left.setVisible(bool(remark))
        today = self._read()
        asks = has_answers and summary.is_first and today.interview_on is None
        self._panel.setVisible(asks)
        if asks:
            self._panel.ask(today.day)
        self._done.setFocus()

    def apply(self, changes: Changes) -> None:
        """Read again what tomorrow asks."""
        if self.isVisible() and changes.operation is not None:
            self._read()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Put the two ways on below each other where they do not fit side by side."""
        is_narrow = self.width() < 2 * max(self._done.sizeHint().width(), self._more.sizeHint().width()) + SPACE_56
        self._ways_on.setDirection(direction_for(is_narrow=is_narrow))

    def _read(self) -> DayOverview:
        today = self._use_cases.overview.today()
        self._next.show_next(today)
        self._more.setVisible(today.can_begin_more)
        return today

    def _sentence(self, summary: SittingSummary) -> str:
        passed, cards = summary.passed_at_once, summary.cards
        if not summary.answers:
            return self.tr("Nothing was graded")
        if summary.product is not None or summary.is_first:
            return known_text(summary)
        if not passed:
            return grouped(self.tr("You went through %n card(s).", "", cards), cards)
        if passed == cards:
            return grouped(self.tr("You knew all %n card(s).", "", cards), cards)
        known = grouped(self.tr("You knew %1 of %n card(s).", "", cards), cards)
        return known.replace("%1", number_text(passed))

    def _remark(self, summary: SittingSummary) -> str:
        """Say what becomes of cards that were not graded; empty if there is nothing to say."""
        left = summary.left.total
        if not summary.answers:
            return self.tr("Skipped cards come tomorrow; paused ones wait until you let them come again.")
        return grouped(self.tr("%n card(s) can wait.", "", left), left) if left else ""

    def _save_date(self, day: date) -> None:
        settings = self._use_cases.settings
        saved = self._operations.run(lambda: settings.change(replace(settings.study, interview_on=day)))
        plan = self._use_cases.overview.today().plan
        if saved is not None and plan is not None:
            self._panel.show_plan(plan_text(plan, settings.study.minutes_per_day))
            self._done.setFocus()

    def _lay_out(self) -> None:
        column = Column(self._look, overhang=Surface.MARGIN)
        down = column.contents
        down.setSpacing(0)
        down.addStretch(2)
        head = QHBoxLayout()
        head.setContentsMargins(Surface.MARGIN, 0, Surface.MARGIN, 0)
        head.setSpacing(SPACE_20)
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(self._title)
        words.addWidget(self._left)
        head.addWidget(self._tick, 0, Qt.AlignmentFlag.AlignTop)
        head.addLayout(words, 1)
        words.setContentsMargins(0, SPACE_4, 0, 0)
        down.addLayout(head)
        down.addSpacing(SPACE_24)
        down.addWidget(self._panel)
        down.addLayout(self._buttons())
        down.addStretch(3)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)

    def _buttons(self) -> QVBoxLayout:
        """Lay both ways on side by side, equally large."""
        self._ways_on = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._ways_on.setSpacing(SPACE_12)
        for button in (self._done, self._more):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            self._ways_on.addWidget(button, 1)
        down = QVBoxLayout()
        down.setContentsMargins(Surface.MARGIN - RING, 0, Surface.MARGIN - RING, 0)
        down.setSpacing(SPACE_8)
        down.addLayout(self._ways_on)
        self._next.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        down.addWidget(self._next)
        return down
