"""The answers: what was recalled, by what the cards share, by grade and by hour."""

from collections.abc import Sequence

from flashpm.domain.areas import Area
from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.domain.statistics import MATURE_FROM_DAYS, Dimension, GroupRetention, Share
from flashpm.services.statistics import Figures
from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Table
from flashpm.ui.statistics.columns_chart import Bar, ColumnsChart
from flashpm.ui.statistics.section import StatisticsSection
from flashpm.ui.statistics.shares_chart import ShareRow, SharesChart
from flashpm.ui.widgets.bars import BarLegend
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.wording import area_text, number_text, percent_text, tr, type_text

ENOUGH = 10
"""From so many reviews on a share is told in a sentence; fewer say little."""
ROWS_SHOWN = 12
"""Groups in the chart, those with the most reviews; the table has all."""
NO_SHARE = "–"
WEEK = 7


class RetentionSection(StatisticsSection):
    """Which part of the reviews was recalled, by the age of the cards and by what they share."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Retention"))
        self._figures: Figures | None = None
        names = {
            Dimension.AREA: self.tr("Area"),
            Dimension.TYPE: self.tr("Type"),
            Dimension.COMPANY: self.tr("Company"),
        }
        choices = [Choice(each.value, names[each]) for each in names]
        self.dimensions = OneOf(look, self.tr("Side by side"), choices, is_flush=True)
        self.dimensions.set_value(Dimension.AREA.value)
        self.dimensions.chosen.connect(self._show_groups)
        self._names = names
        self.chart = SharesChart(look)
        weeks = MATURE_FROM_DAYS // WEEK
        ages = BarLegend(
            look,
            tr("younger cards: back within %n week(s)", weeks),
            tr("older cards: %n week(s) and more", weeks),
        )
        for widget in (self.dimensions, self.chart, ages):
            self.body.addWidget(widget)

    def show_figures(self, figures: Figures) -> None:
        """Show what was recalled."""
        self._figures = figures
        self._show_groups()

    def _show_groups(self) -> None:
        figures = self._figures
        if figures is None:
            return
        dimension = Dimension(self.dimensions.value or Dimension.AREA)
        groups = [each for each in figures.groups[dimension] if each.retention.all.answers]
        self.say(" ".join(filter(None, (_year_text(figures), _extremes_text(groups, dimension)))))
        whole = GroupRetention(self.tr("This year"), figures.retention)
        self.chart.show_rows([_row(each, dimension) for each in (whole, *groups[:ROWS_SHOWN])])
        headings = (self._names[dimension], self.tr("All"), self.tr("Younger cards"), self.tr("Older cards"))
        self.set_table(Table(headings, [_cells(each, dimension) for each in (whole, *groups)]))


def _year_text(figures: Figures) -> str:
    every = figures.retention.all
    if every.share is None:
        return tr("No card came back for a review this year yet; first looks and repeats are not counted here.")
    said = tr("You recalled %1 of %n review(s) this year; first looks and repeats are not counted.", every.answers)
    return said.replace("%1", percent_text(every.share))


def _extremes_text(groups: Sequence[GroupRetention], dimension: Dimension) -> str:
    """Say what sits best and what sits least, where both are known well enough."""
    known = [(each.retention.all.share, each) for each in groups if each.retention.all.answers >= ENOUGH]
    ranked = sorted(((share, each) for share, each in known if share is not None), key=lambda pair: -pair[0])
    if len(ranked) < 2 or ranked[0][0] == ranked[-1][0]:  # noqa: PLR2004 - two are compared
        return ""
    said = tr("It sits best in %1 (%2), least in %3 (%4).")
    (most, best), (least, worst) = ranked[0], ranked[-1]
    for mark, text in (
        ("%1", _name(best, dimension)),
        ("%2", percent_text(most)),
        ("%3", _name(worst, dimension)),
        ("%4", percent_text(least)),
    ):
        said = said.replace(mark, text)
    return said


def _name(group: GroupRetention, dimension: Dimension) -> str:
    if group.name is None:
        return tr("not known")
    if dimension is Dimension.TYPE and group.name in set(QuestionType):
        return type_text(QuestionType(group.name))
    return area_text(Area(group.name)) if dimension is Dimension.AREA and group.name in set(Area) else group.name


def _row(group: GroupRetention, dimension: Dimension) -> ShareRow:
    retention, name = group.retention, _name(group, dimension)
    parts = [
        tr("%1: %2").replace("%1", words).replace("%2", _share_text(share))
        for words, share in ((tr("younger cards"), retention.young), (tr("older cards"), retention.mature))
    ]
    return ShareRow(name, retention.young, retention.mature, _share_text(retention.all), "\n".join((name, *parts)))


def _cells(group: GroupRetention, dimension: Dimension) -> tuple[str, ...]:
    shares = (group.retention.all, group.retention.young, group.retention.mature)
    return (_name(group, dimension), *map(_share_text, shares))


def _share_text(share: Share) -> str:
    if share.share is None:
        return NO_SHARE
    said = tr("%1 of %2").replace("%1", percent_text(share.share))
    return said.replace("%2", number_text(share.answers))


class HoursSection(StatisticsSection):
    """The answers by the hour of the day."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Hours of the day"))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self.chart)
        self.body.addWidget(BarLegend(look, self.tr("again"), self.tr("right")))

    def show_figures(self, figures: Figures) -> None:
        """Show the answers of each hour, the wrong ones hatched."""
        self.say(_hours_text(figures))
        self.chart.show_bars([_hour_bar(hour, share) for hour, share in figures.hours.items()])
        headings = (self.tr("Hour"), self.tr("Answers"), self.tr("Right"))
        rows = [
            (_hour(hour), number_text(share.answers), percent_text(share.share))
            for hour, share in figures.hours.items()
            if share.share is not None
        ]
        self.set_table(Table(headings, rows))


def _hour(hour: int) -> str:
    return f"{hour:02}:00"


def _hour_bar(hour: int, share: Share) -> Bar:
    if share.share is None:
        return Bar(str(hour) if hour % 3 == 0 else "", 0, _hour(hour))
    said = tr("%1: %n answer(s), %2 right", share.answers)
    words = said.replace("%1", _hour(hour)).replace("%2", percent_text(share.share))
    return Bar(str(hour) if hour % 3 == 0 else "", share.answers, words, hatched_share=1 - share.share)


def _hours_text(figures: Figures) -> str:
    asked = [(hour, share) for hour, share in figures.hours.items() if share.share is not None]
    if not asked:
        return tr("Nothing was answered this year yet.")
    hour, most = max(asked, key=lambda each: each[1].answers)
    said = tr("Most answers of this year fall between %1 and %2: %3.").replace("%1", _hour(hour))
    said = said.replace("%2", _hour((hour + 1) % 24)).replace("%3", tr("%n answer(s)", most.answers))
    often = [(share.share, at) for at, share in asked if share.answers >= ENOUGH and share.share is not None]
    if len(often) > 1:
        best, at = max(often)
        right = tr("You are right most often from %1 on: %2.")
        said = f"{said} {right.replace('%1', _hour(at)).replace('%2', percent_text(best))}"
    return said


class GradesSection(StatisticsSection):
    """The answers by grade."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, tr("Grades"))
        self.chart = ColumnsChart(look)
        self.body.addWidget(self.chart)

    def show_figures(self, figures: Figures) -> None:
        """Show how often each grade was given."""
        names = {
            Grade.AGAIN: tr("Again"),
            Grade.HARD: tr("Hard"),
            Grade.GOOD: tr("Good"),
            Grade.EASY: tr("Easy"),
        }
        answers = sum(figures.grades.values())
        self.say(_grades_text(figures, answers, names))
        rows = [
            (names[grade], number_text(count), percent_text(count / answers) if answers else NO_SHARE)
            for grade, count in figures.grades.items()
        ]
        bars = [
            Bar(name, figures.grades[grade], f"{name}: {count} · {part}")
            for grade, (name, count, part) in zip(figures.grades, rows, strict=True)
        ]
        self.chart.show_bars(bars)
        self.set_table(Table((self.tr("Grade"), self.tr("Answers"), self.tr("Part")), rows))


def _grades_text(figures: Figures, answers: int, names: dict[Grade, str]) -> str:
    if not answers:
        return tr("Nothing was answered this year yet.")
    most = max(figures.grades, key=lambda grade: figures.grades[grade])
    said = tr("%1 of the %n answer(s) of this year were %2.", answers)
    return said.replace("%1", percent_text(figures.grades[most] / answers)).replace("%2", names[most])
