"""When study goes on: tomorrow's load, or the next day that has one."""

from flashpm.services.overview import DayLoad, DayOverview, Overview
from flashpm.ui.look import Look
from flashpm.ui.theme import Tone, Type
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, date_text, day_text, minutes_text

DAYS_TO_LOOK_AHEAD = 366


class NextDay(Text):
    """One line: "Tomorrow: 24 cards, 12 min"."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", Type.NORMAL, Tone.TEXT2)
        self.wrapped()

    def show_next(self, today: DayOverview, overview: Overview) -> None:
        """Say what comes next; further days are read only if tomorrow has nothing."""
        if today.tomorrow.due + today.tomorrow.new:
            load = f"{cards_text(today.tomorrow.due + today.tomorrow.new)}, {minutes_text(today.tomorrow_minutes)}"
            self.setText(self.tr("Tomorrow: %1").replace("%1", load))
        else:
            self.setText(self._later(today, overview.coming_days(DAYS_TO_LOOK_AHEAD)))

    def _later(self, today: DayOverview, loads: list[DayLoad]) -> str:
        load = next((load for load in loads if load.due + load.new), None)
        if load is None:
            return self.tr("No card is waiting.")
        when = f"{day_text(load.day, today.day)} · {date_text(load.day, today.day)}"
        return self.tr("Next: %1").replace("%1", f"{cards_text(load.due + load.new)} {when}")
