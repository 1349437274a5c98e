"""When study goes on: tomorrow's load, or the next day that has one."""

from flashpm.services.overview import DayOverview
from flashpm.ui.look import Look
from flashpm.ui.theme import Tone, Type
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, date_text, day_text, minutes_text


class NextDay(Text):
    """One line: "Tomorrow: 24 cards, 12 min"."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", Type.NORMAL, Tone.TEXT2)
        self.wrapped()

    def show_next(self, today: DayOverview) -> None:
        """Say what comes next."""
        if today.tomorrow.total:
            load = f"{cards_text(today.tomorrow.total)}, {minutes_text(today.tomorrow_minutes)}"
            self.setText(self.tr("Tomorrow: %1").replace("%1", load))
        else:
            self.setText(self._later(today))

    def _later(self, today: DayOverview) -> str:
        load = today.next_load
        if load is None:
            return self.tr("No card is waiting.")
        when = f"{day_text(load.day, today.day)} · {date_text(load.day, today.day)}"
        return self.tr("Next: %1").replace("%1", f"{cards_text(load.total)} {when}")
