"""Second cards: switched on and off, with what they cost said before."""

from PySide6.QtCore import Signal

from flashpm.services.second_cards import KindCost
from flashpm.ui.look import Look
from flashpm.ui.settings.form import Form
from flashpm.ui.widgets.choices import Check
from flashpm.ui.wording import cards_text, minutes_text


class AdvancedCards(Form):
    """A form of one switch.

    Args:
        look: the look in force.

    Signals:
        switch_wanted: true to have second cards, false to have none.
    """

    switch_wanted = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, self.tr("Second cards"))
        self.so_what = Check(look, self.tr("Ask “So what?” too"))
        self.so_what.clicked.connect(self.switch_wanted)
        self._row = self.add_row(self.tr("“So what?”"), self.so_what)

    def show_state(self, *, is_on: bool) -> None:
        """Show whether there are second cards."""
        self.so_what.setChecked(is_on)

    def show_cost(self, cost: KindCost, *, is_on: bool) -> None:
        """Say what second cards cost, or would cost."""
        self._say(self._cost(cost, is_on=is_on))
        self.show_state(is_on=is_on)

    def show_counting(self, *, is_on: bool) -> None:
        """Say that what they cost is being counted, in as much room as it takes to say it."""
        self._say(self.tr("What they cost a day is being counted …"))
        self.show_state(is_on=is_on)

    def _say(self, cost: str) -> None:
        what = self.tr("The likely answer is given, and you say what changes in your approach.")
        when = self.tr("Each begins once the first card of its clarifying question was passed twice.")
        self._row.set_remark(" ".join((cost, what, when)))

    def _cost(self, cost: KindCost, *, is_on: bool) -> str:
        if not cost.cards:
            return self.tr("No clarifying question has both an expected answer and an impact yet.")
        said = self.tr("These are %1: about %2 a day.") if is_on else self.tr("Adds %1: about %2 a day.")
        return said.replace("%1", cards_text(cost.cards)).replace("%2", minutes_text(cost.minutes_a_day))
