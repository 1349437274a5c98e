"""`flashpm simulate`: what the scheduler would do with a row of grades."""

from datetime import date, datetime
from typing import Annotated

import typer
from rich.table import Table

from flashpm.cli.output import console, iso, print_json
from flashpm.cli.program import Session
from flashpm.domain.fsrs_scheduler import MILLIONTHS
from flashpm.domain.grade import quality_of
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.simulation import Step
from flashpm.domain.simulation import simulate as simulated
from flashpm.domain.study_day import StudyDay, from_date, study_day

LAST_DAY = from_date(date.max)


def simulate(
    context: typer.Context,
    grades: Annotated[
        str,
        typer.Option(help="Grades with commas between: again, hard, good, easy, or SM-2's 0 to 5.", metavar="G,G,…"),
    ],
    scheduler: Annotated[Scheduler, typer.Option(help="Which scheduler.")] = Scheduler.SM2,
    first_on: Annotated[
        datetime | None, typer.Option("--from", formats=["%Y-%m-%d"], help="The first review's day; else today.")
    ] = None,
    as_json: Annotated[bool, typer.Option("--json", help="Print one JSON document.")] = False,
) -> None:
    """Show what the scheduler would do: each review on the day it is due, without fuzz."""
    words = [word.strip().lower() for word in grades.split(",") if word.strip()]
    if not words:
        raise typer.BadParameter("name at least one grade, such as good,good,easy.", param_hint="--grades")
    try:
        qualities = [quality_of(word) for word in words]
    except ValueError as error:
        raise typer.BadParameter(str(error), param_hint="--grades") from error
    steps = simulated(qualities, _first_day(context.obj, first_on), Rules(scheduler=scheduler))
    if steps and steps[-1].due_on > LAST_DAY:
        raise typer.BadParameter("so many reviews lead past the year 9999; name fewer.", param_hint="--grades")
    if as_json:
        listed = [_document(word, step) for word, step in zip(words, steps, strict=True)]
        print_json({"scheduler": scheduler, "steps": listed})
    else:
        _show(words, steps)


def _first_day(session: Session, first_on: datetime | None) -> StudyDay:
    return study_day(session.program.clock.now()) if first_on is None else from_date(first_on.date())


def _document(word: str, step: Step) -> dict[str, object]:
    """Describe a step; the names are fixed, other programs read them."""
    trace = step.trace
    of_fsrs = {"stability": trace.stability / MILLIONTHS, "difficulty": trace.difficulty / MILLIONTHS} if trace else {}
    return {
        "grade": word,
        "repetition": step.memory.repetition,
        "ease_factor": None if trace else step.memory.ease / 100,
        "interval_days": step.memory.interval_days,
        "due_on": iso(step.due_on),
        **of_fsrs,
    }


def _show(words: list[str], steps: list[Step]) -> None:
    table = Table(box=None, pad_edge=False, padding=(0, 2, 0, 0), header_style="dim")
    table.add_column("Grade")
    of_fsrs = any(step.trace for step in steps)
    for heading in ("Repetition", *(("Stability", "Difficulty") if of_fsrs else ("Ease factor",)), "Interval", "Due"):
        table.add_column(heading, justify="right", no_wrap=True)
    for word, step in zip(words, steps, strict=True):
        memory = step.memory
        interval = f"{memory.interval_days:,} d"
        table.add_row(word, str(memory.repetition), *_growth(step), interval, iso(step.due_on))
    console().print(table)


def _growth(step: Step) -> list[str]:
    """Show what makes the next interval: SM-2's ease factor, or FSRS's two values."""
    if step.trace is None:
        return [f"{step.memory.ease / 100:.2f}"]
    return [f"{step.trace.stability / MILLIONTHS:,.2f} d", f"{step.trace.difficulty / MILLIONTHS:.2f}"]
