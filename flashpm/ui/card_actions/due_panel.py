"""Choosing the day on which a card comes back."""

from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.study_day import StudyDay, from_date, plus, to_date
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_16, SPACE_32, Tone, Type
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.date_field import DateField
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import date_text, day_text

SOON = (0, 1, 3, 7, 14)
"""The days from today on that one press chooses."""


class DuePanel(Surface):
    """Offers some days, and a calendar for any other.

    Args:
        look: the look in force.

    Signals:
        picked: the `StudyDay` that was chosen.
    """

    picked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._today = StudyDay(0)
        self._now = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self.days = [SecondaryButton(look, "") for _ in SOON]
        for days, button in zip(SOON, self.days, strict=True):
            button.clicked.connect(partial(self._pick, days))
        self.field = DateField(look, self.tr("Another day"), self.tr("Another day"))
        self.field.picked.connect(lambda day: self.picked.emit(from_date(day)))
        self._lay_out()

    def show_card(self, due_on: StudyDay | None, today: StudyDay) -> None:
        """Offer days for a card.

        Args:
            due_on: the day on which it comes back as things are; None for a new card.
            today: the earliest day that can be chosen.
        """
        self._today = today
        self._now.setText(self._as_it_is(due_on))
        for days, button in zip(SOON, self.days, strict=True):
            words = day_text(plus(today, days), today)
            button.setText(words[:1].upper() + words[1:])
            button.setAccessibleName(button.text())
            button.restyle()
        self.field.show_day(None, to_date(today))

    def take_focus(self) -> None:
        """Put the focus on the first day."""
        self.days[0].setFocus()

    def _pick(self, days: int) -> None:
        self.picked.emit(plus(self._today, days))

    def _as_it_is(self, due_on: StudyDay | None) -> str:
        if due_on is None:
            now = self.tr("It is new so far.")
        elif due_on <= self._today:
            now = self.tr("It is due today.")
        else:
            words = self.tr("It comes back %1, on %2.").replace("%1", day_text(due_on, self._today))
            now = words.replace("%2", date_text(due_on, self._today))
        stays = self.tr("Only the day changes: how well you know it stays as it is.")
        return f"{now} {stays}"

    def _lay_out(self) -> None:
        offered = QWidget()
        flow = Flow(offered, SPACE_8)
        for each in (*self.days, self.field):
            flow.addWidget(each)
        down = QVBoxLayout(self)
        side = self.MARGIN + SPACE_32 - RING
        down.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_32, side, self.MARGIN + SPACE_32)
        down.setSpacing(SPACE_16)
        self._now.setContentsMargins(RING, 0, 0, 0)
        down.addWidget(self._now)
        down.addWidget(offered)
