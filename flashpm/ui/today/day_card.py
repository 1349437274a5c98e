"""The main card of Today: what the day asks, and the one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from flashpm.services.overview import DayOverview
from flashpm.ui.keys import Command, key_text
from flashpm.ui.look import Look
from flashpm.ui.theme import NARROW_BELOW, SPACE_4, SPACE_20, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.today.next_day import NextDay
from flashpm.ui.today.pictures import Tick
from flashpm.ui.widgets.buttons import RING, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, grouped, minutes_text, number_text, questions_text

LONG_MINUTES = 60
"""From so many minutes on the card says that the day need not be done whole."""


class DayCard(Surface):
    """Says how much there is and offers Start; or that the day is done, and offers more.

    Args:
        look: the look in force.

    Signals:
        start_requested: today's cards.
        one_more_requested: a new question beyond the day's own.
        import_requested: nothing is left to begin.
    """

    start_requested = Signal()
    one_more_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._tick = Tick(look)
        self._title = Text(look, "", Type.PROMPT).wrapped()
        self._counts = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self._next = NextDay(look)
        self._remark = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._start = PrimaryButton(look, self.tr("Start"), key_text(Command.START))
        self._more = SecondaryButton(look, self.tr("One more question"), is_large=True)
        self._import = SecondaryButton(look, self.tr("Import questions"), "import", is_large=True)
        self._start.clicked.connect(self.start_requested)
        self._more.clicked.connect(self.one_more_requested)
        self._import.clicked.connect(self.import_requested)
        self._lay_out()
        look.follow(self.restyle)

    @property
    def can_start(self) -> bool:
        """Whether it offers Start."""
        return not self._start.isHidden()

    def take_focus(self) -> bool:
        """Put the focus on Start; false if it is not offered."""
        if self.can_start:
            self._start.setFocus()
        return self.can_start

    def show_to_do(self, today: DayOverview) -> None:
        """Show a day with something to do."""
        counts = today.counts
        about = self.tr("about %1").replace("%1", minutes_text(today.minutes))
        self._title.setText(f"{cards_text(counts.total)} · {about}")
        new = grouped(self.tr("%n new", "", counts.new), counts.new)
        self._counts.setText(
            " · ".join(
                (
                    grouped(self.tr("%n due", "", counts.due), counts.due),
                    f"{new} ({self._new_of(today)})" if counts.new else new,
                    grouped(self.tr("%n to repeat", "", counts.to_repeat), counts.to_repeat),
                )
            )
        )
        self._remark.setText(self.tr("Stop whenever you like: the most overdue come first."))
        self._show(self._counts, self._start, *([self._remark] if today.minutes >= LONG_MINUTES else []))

    def _new_of(self, today: DayOverview) -> str:
        """Say what the new cards are: those of new questions, and second ones."""
        second = self.tr("%1 “So what?”").replace("%1", number_text(today.second_cards))
        questions = questions_text(today.new_questions) if today.new_questions or not today.second_cards else ""
        return ", ".join(filter(None, (questions, second if today.second_cards else "")))

    def show_done(self, today: DayOverview) -> None:
        """Show a day with nothing left to do."""
        self._title.setText(self.tr("Done for today") if today.answers else self.tr("Nothing to do today"))
        self._next.show_next(today)
        self._remark.setText(self.tr("No new questions are waiting."))
        self._show(self._tick, self._next, *([self._more] if today.can_begin_more else [self._remark, self._import]))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Put the button below the words where there is little room for the text's size."""
        is_narrow = self.width() - 2 * self.MARGIN < self._look.px(NARROW_BELOW)
        self._across.setDirection(direction_for(is_narrow=is_narrow))

    def _show(self, *shown: QWidget) -> None:
        for widget in (self._tick, self._counts, self._next, self._remark, self._start, self._more, self._import):
            widget.setVisible(widget in shown)

    def _lay_out(self) -> None:
        words = QVBoxLayout()
        words.setContentsMargins(RING, 0, 0, 0)
        words.setSpacing(SPACE_4)
        for text in (self._title, self._counts, self._next, self._remark):
            words.addWidget(text)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        side = self.MARGIN + SPACE_32 - RING
        self._across.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_24, side, self.MARGIN + SPACE_24)
        self._across.setSpacing(SPACE_20)
        self._across.addWidget(self._tick)
        self._across.addLayout(words, 1)
        for button in (self._start, self._more, self._import):
            self._across.addWidget(button, 0, Qt.AlignmentFlag.AlignVCenter)
