"""What if: the minutes of the coming weeks at the rate of new questions as it is, and at another one."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashpm.domain.pace import minutes
from flashpm.domain.study_settings import NEW_QUESTIONS
from flashpm.domain.workload import DayWork
from flashpm.services.statistics import SimulatedRate
from flashpm.ui.look import Look
from flashpm.ui.settings.stepper import Stepper
from flashpm.ui.statistics.chart import Table
from flashpm.ui.statistics.columns_chart import Bar, ColumnsChart
from flashpm.ui.statistics.section import StatisticsSection
from flashpm.ui.theme import SPACE_12, Type
from flashpm.ui.widgets.bars import BarLegend
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, minutes_text, tr

WEEK = 7


class WorkloadSection(StatisticsSection):
    """Simulates the coming weeks from the learner's own cards, grades and pace.

    Signals:
        asked: the other rate of new questions a day was chosen: it is to be simulated.
    """

    asked = Signal(int)

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("What if"))
        self.rate = Stepper(look, self.tr("New questions a day"), NEW_QUESTIONS)
        self.start = SecondaryButton(look, self.tr("Show"))
        self.start.setAccessibleName(self.tr("Show what the days would be like"))
        self.start.clicked.connect(lambda: self.asked.emit(self.rate.value))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self._choice(look))
        self.body.addWidget(self.chart)
        self._legend = BarLegend(look)
        self.body.addWidget(self._legend)
        self.forget()

    def forget(self) -> None:
        """Show no simulation: what it was made from has changed."""
        self.say(self.tr("What would your days look like with more new questions, or fewer?"))
        for widget in (self.chart, self._legend):
            widget.hide()
        self.offer_figures(is_offered=False)

    def show_rates(self, now: SimulatedRate, other: SimulatedRate) -> None:
        """Show two simulated rates, week by week."""
        pairs = list(zip(_weeks(now), _weeks(other), strict=True))
        self.say(_sentence(now, other))
        self._legend.name(tr("as now: %1").replace("%1", _rate_text(now)), _rate_text(other))
        bars: list[Bar] = []
        for number, (before, after) in enumerate(pairs, start=1):
            week = self.tr("week %1").replace("%1", str(number))
            words = "\n".join((week, _words(now, before), _words(other, after)))
            bars.append(Bar(week, _minutes(before), words, hatched_share=1.0))
            bars.append(Bar("", _minutes(after), words, is_apart=True))
        self.chart.show_bars(bars)
        headings = (self.tr("Week"), _rate_text(now), _rate_text(other))
        rows = [(str(number), _work(before), _work(after)) for number, (before, after) in enumerate(pairs, start=1)]
        self.set_table(Table(headings, rows))
        for widget in (self.chart, self._legend):
            widget.show()
        self.offer_figures(is_offered=True)

    def _choice(self, look: Look) -> QWidget:
        choice = QWidget()
        line = Flow(choice, SPACE_12)
        name = Text(look, self.tr("New questions a day"), Type.NORMAL)
        name.setBuddy(self.rate)
        line.addWidget(name)
        line.addWidget(self.rate)
        line.addWidget(self.start)
        return choice


def _weeks(rate: SimulatedRate) -> list[list[DayWork]]:
    """Give the whole weeks."""
    works = [work for _, work in rate.days]
    return [works[start : start + WEEK] for start in range(0, len(works) - WEEK + 1, WEEK)]


def _minutes(works: Sequence[DayWork]) -> int:
    """Give the minutes of an average day."""
    return minutes(sum(work.seconds for work in works) / len(works))


def _work(works: Sequence[DayWork]) -> str:
    cards = round(sum(work.cards for work in works) / len(works))
    return f"{cards_text(cards)} · {minutes_text(_minutes(works))}"


def _words(rate: SimulatedRate, works: Sequence[DayWork]) -> str:
    return f"{_rate_text(rate)}: {_work(works)}"


def _rate_text(rate: SimulatedRate) -> str:
    return tr("%n new question(s) a day", rate.new_questions_a_day)


def _sentence(now: SimulatedRate, other: SimulatedRate) -> str:
    said = tr("In the coming %n week(s), minutes a day: %1 as now, %2 with %3.", len(_weeks(now)))
    averages = [_minutes([work for _, work in rate.days]) for rate in (now, other)]
    for mark, text in (("%1", averages[0]), ("%2", averages[1]), ("%3", _rate_text(other))):
        said = said.replace(mark, str(text))
    return said
