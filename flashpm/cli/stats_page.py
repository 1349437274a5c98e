"""The figures of study as a page to read: sentences first, a few bars under them."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from rich.console import Console
from rich.table import Table

from flashpm.cli.output import console, dim, plural, short_date
from flashpm.domain.pace import minutes
from flashpm.domain.question import QuestionType
from flashpm.domain.statistics import Class, Dimension, GroupRetention, Share
from flashpm.domain.study_day import StudyDay, to_date
from flashpm.domain.workload import DayWork
from flashpm.services.statistics import Figures, SimulatedRate

PAGE_COLUMNS = 90
BAR_CELLS = 30
DAYS_A_WEEK = 7
WEEKS_BACK = 8
DAYS_SHOWN = 14
"""How many days of the forecast have a line of their own."""
GROUPS_SHOWN = 10
"""How many groups of a kind are shown, those with the most reviews; all of them stand in the JSON."""
NO_SHARE = "–"
HEADINGS = {
    Dimension.DECK: "By deck",
    Dimension.TYPE: "By question type",
    Dimension.COMPANY: "By company or product",
    Dimension.AREA: "By area",
}

Line = tuple[str, int, str]
"""What a bar stands for, how long it is, and what is said behind it."""


def show(figures: Figures, rates: Sequence[SimulatedRate] | None) -> None:
    """Print the figures."""
    out = console(PAGE_COLUMNS)
    _say_how_it_stands(out, figures)
    _show_bars(out, "The last weeks, in answers", _weeks(figures.calendar))
    _show_bars(out, "What is coming, in cards", _forecast(figures))
    _show_retention(out, figures)
    _show_bars(out, "Grades of the year", [(grade.word, count, "") for grade, count in figures.grades.items()])
    _show_bars(out, "Hours of the year, in answers", _hours(figures))
    _show_bars(out, "Cards by interval", [(_days(each), each.cards, "") for each in figures.intervals])
    _show_bars(out, "Cards by ease factor", [(_eases(each), each.cards, "") for each in figures.eases])
    if rates is not None:
        _show_rates(out, rates)


def _say_how_it_stands(out: Console, figures: Figures) -> None:
    today, studied, cards = figures.today, figures.studied, figures.cards
    if today.share.answers:
        new = plural(today.new_questions, "new question")
        right = f"{_percent(today.share)} right"
        out.print(f"Today: {plural(today.share.answers, 'answer')} in {today.minutes} min, {right}, {new}.")
    else:
        out.print("Today: no answer yet.")
    if studied.first_on is not None:
        since = short_date(to_date(studied.first_on))
        runs = f"{studied.current_run} in a row now, {studied.longest_run} at most"
        out.print(f"{plural(studied.days, 'day')} studied since {since}: {runs}.")
    standings = ", ".join(f"{count:,} {standing.value}" for standing, count in cards.items())
    out.print(f"{plural(sum(cards.values()), 'card')}: {standings}.")


def _weeks(calendar: Sequence[tuple[StudyDay, int]]) -> list[Line]:
    """Add up the last weeks, each of which ends on today's day of the week."""
    recent = calendar[-WEEKS_BACK * DAYS_A_WEEK :]
    weeks = [recent[start : start + DAYS_A_WEEK] for start in range(0, len(recent), DAYS_A_WEEK)]
    return [(f"from {_date(week[0][0])}", sum(answers for _, answers in week), "") for week in weeks]


def _forecast(figures: Figures) -> list[Line]:
    forecast = figures.forecast
    lines: list[Line] = [("overdue", forecast.overdue, "")]
    lines += [(_when(day, figures.day), due, "") for day, due in forecast.days[:DAYS_SHOWN]]
    later = forecast.days[DAYS_SHOWN:]
    if later:
        lines.append((f"the {plural(len(later), 'day')} after", sum(due for _, due in later), ""))
    return lines


def _hours(figures: Figures) -> list[Line]:
    asked = [(hour, share) for hour, share in figures.hours.items() if share.answers]
    return [(f"{hour:02}:00", share.answers, f"{_percent(share)} right") for hour, share in asked]


def _show_bars(out: Console, heading: str, lines: Iterable[Line]) -> None:
    listed = list(lines)
    most = max((length for _, length, _ in listed), default=0)
    if not most:
        return
    out.print()
    out.print(heading, style="bold")
    table = Table.grid(padding=(0, 2, 0, 0))
    table.add_column(no_wrap=True)
    table.add_column(justify="right", no_wrap=True)
    table.add_column(no_wrap=True)
    table.add_column(no_wrap=True)
    for name, length, note in listed:
        table.add_row(name, f"{length:,}", dim("▆" * -(-length * BAR_CELLS // most)), dim(note))
    out.print(table)


def _show_retention(out: Console, figures: Figures) -> None:
    ever = figures.retention_ever
    if not ever.all.answers and not figures.retention.all.answers:
        return
    out.print()
    out.print("True retention: reviews passed, first looks and repeats left out", style="bold")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("")
    for heading in ("All", "Young", "Mature"):
        table.add_column(heading, justify="right", no_wrap=True)
    _add(table, GroupRetention("This year", figures.retention), "")
    _add(table, GroupRetention("Ever", ever), "")
    for kind, groups in figures.groups.items():
        table.add_row(dim(HEADINGS[kind]))
        for group in groups[:GROUPS_SHOWN]:
            _add(table, group, "  ")
    out.print(table)


def _add(table: Table, group: GroupRetention, indent: str) -> None:
    retention = group.retention
    shares = (retention.all, retention.young, retention.mature)
    table.add_row(f"{indent}{_name(group.name)}", *(f"{_percent(share)} of {share.answers:,}" for share in shares))


def _show_rates(out: Console, rates: Sequence[SimulatedRate]) -> None:
    out.print()
    out.print("Simulated: cards and minutes a day, on average", style="bold")
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("New questions a day")
    for rate in rates:
        table.add_column(str(rate.new_questions_a_day), justify="right", no_wrap=True)
    columns = [_work_by_week(rate) for rate in rates]
    for week, works in enumerate(zip(*columns, strict=True)):
        table.add_row(f"week {week + 1}", *(_average(work) for work in works))
    out.print(table)


def _work_by_week(rate: SimulatedRate) -> list[list[DayWork]]:
    numbered = enumerate(work for _, work in rate.days)
    return [[work for _, work in week] for _, week in groupby(numbered, lambda each: each[0] // DAYS_A_WEEK)]


def _average(works: Sequence[DayWork]) -> str:
    cards = round(sum(work.cards for work in works) / len(works))
    return f"{plural(cards, 'card')}, {minutes(sum(work.seconds for work in works) / len(works))} min"


def _percent(share: Share) -> str:
    return NO_SHARE if share.share is None else f"{100 * share.share:.0f} %"


def _name(name: str | None) -> str:
    if name in set(QuestionType):
        return QuestionType(name).label
    return name or "not known"


def _when(day: StudyDay, today: StudyDay) -> str:
    return {0: "today", 1: "tomorrow"}.get(day - today, _date(day))


def _date(day: StudyDay) -> str:
    return short_date(to_date(day))


def _days(each: Class) -> str:
    if each.last is None:
        return f"{each.first} days and more"
    return plural(each.first, "day") if each.first == each.last else f"{each.first} to {each.last} days"


def _eases(each: Class) -> str:
    if each.last is None:
        return f"{each.first / 100:.2f} and more"
    return f"{each.first / 100:.2f}" if each.first == each.last else f"{each.first / 100:.2f} to {each.last / 100:.2f}"
