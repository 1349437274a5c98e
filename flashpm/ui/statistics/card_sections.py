"""The cards: how long they stay away, and how easy they have become."""

from flashpm.domain.sm2 import EASE_AT_START, EASE_FLOOR
from flashpm.domain.statistics import MATURE_FROM_DAYS, Class
from flashpm.services.rows import Standing
from flashpm.services.statistics import Figures
from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Table
from flashpm.ui.statistics.columns_chart import Bar, ColumnsChart
from flashpm.ui.statistics.section import StatisticsSection
from flashpm.ui.wording import cards_text, decimal_text, number_text, percent_text, tr

WEEK = 7
HUNDREDTHS = 100


class TimesAwaySection(StatisticsSection):
    """The cards by the days until they come back."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("How long cards stay away"))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self.chart)

    def show_figures(self, figures: Figures) -> None:
        """Show the cards of each class."""
        self.say(f"{_standings_text(figures)} {_away_text(figures)}".strip())
        bars = [Bar(_range(each), each.cards, f"{_days(each)}: {cards_text(each.cards)}") for each in figures.intervals]
        self.chart.show_bars(bars)
        rows = [(_days(each), number_text(each.cards)) for each in figures.intervals]
        self.set_table(Table((self.tr("Comes back after"), self.tr("Cards")), rows))


def _standings_text(figures: Figures) -> str:
    count = figures.cards
    parts = [
        (tr("%n known", count[Standing.KNOWN]), count[Standing.KNOWN]),
        (tr("%n due", count[Standing.DUE]), count[Standing.DUE]),
        (tr("%n new", count[Standing.NEW]), count[Standing.NEW]),
        (tr("%n paused", count[Standing.PAUSED]), count[Standing.PAUSED]),
    ]
    said = tr("%1: %2.").replace("%1", cards_text(sum(count.values())))
    return said.replace("%2", ", ".join(text for text, number in parts if number))


def _away_text(figures: Figures) -> str:
    asked = sum(each.cards for each in figures.intervals)
    if not asked:
        return ""
    long_away = sum(each.cards for each in figures.intervals if each.first >= MATURE_FROM_DAYS)
    said = tr("%1 of those asked so far stay away for %n week(s) or longer.", MATURE_FROM_DAYS // WEEK)
    return said.replace("%1", percent_text(long_away / asked))


def _range(each: Class) -> str:
    """Write a class shortly: "1", "2–6", "365+"."""
    if each.last is None:
        return f"{each.first}+"
    return str(each.first) if each.first == each.last else f"{each.first}–{each.last}"


def _days(each: Class) -> str:
    if each.first == each.last:
        return tr("%n day(s)", each.first)
    return tr("%1 days").replace("%1", _range(each))


class EaseSection(StatisticsSection):
    """The cards by ease."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Ease"))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self.chart)

    def show_figures(self, figures: Figures) -> None:
        """Show the cards of each class."""
        self.say(_ease_text(figures))
        self.chart.show_bars(
            [Bar(_short_eases(each), each.cards, f"{_eases(each)}: {cards_text(each.cards)}") for each in figures.eases]
        )
        rows = [(_eases(each), number_text(each.cards)) for each in figures.eases]
        self.set_table(Table((self.tr("Ease"), self.tr("Cards")), rows))


def _ease_text(figures: Figures) -> str:
    """Say what ease is, and how many cards have sunk to its end."""
    said = tr("By so much the days until a card comes back grow with each pass; every card begins at %1.")
    lowest = sum(each.cards for each in figures.eases if each.last == EASE_FLOOR)
    parts = [said.replace("%1", _ease(EASE_AT_START))]
    if lowest:
        parts.append(tr("%n card(s) stand at the lowest, %1: put them in your own words.", lowest))
        parts[-1] = parts[-1].replace("%1", _ease(EASE_FLOOR))
    return " ".join(parts)


def _eases(each: Class) -> str:
    if each.last is None:
        return tr("%1 and more").replace("%1", _ease(each.first))
    return _ease(each.first) if each.first == each.last else f"{_ease(each.first)}–{_ease(each.last)}"


def _short_eases(each: Class) -> str:
    """Write a class of ease shortly, so that it stands below a narrow bar."""
    return f"{_ease(each.first)}+" if each.last is None else _eases(each)


def _ease(hundredths: int) -> str:
    return decimal_text(hundredths / HUNDREDTHS)
