"""What the command line writes: JSON on standard output, everything said to a person as plain, unmarked text."""

import gc
import json
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import date
from itertools import islice

from rich.console import Console
from rich.text import Text

from flashpm.domain.study_day import StudyDay, to_date

_PIECES = 20_000
"""Pieces of a JSON document that are written at once: a large one is not to stand in the memory twice."""
PIPE_COLUMNS = 160
"""How wide tables are where no terminal says."""


def console(most_columns: int | None = None) -> Console:
    """Give a console on standard output; texts of a library are never taken for markup.

    Args:
        most_columns: the widest that lines may be; None for the terminal's width, or `PIPE_COLUMNS` in a pipe.
    """
    out = Console(markup=False, highlight=False, emoji=False)
    if not out.is_terminal:
        out.width = PIPE_COLUMNS
    if most_columns is not None:
        out.width = min(out.width, most_columns)
    return out


def print_json(document: Mapping[str, object]) -> None:
    """Print one JSON document and nothing else."""
    pieces = json.JSONEncoder(ensure_ascii=False, indent=2).iterencode(document)
    while text := "".join(islice(pieces, _PIECES)):
        sys.stdout.write(text)
    sys.stdout.write("\n")


def complain(message: str) -> None:
    """Say on standard error what is wrong."""
    sys.stderr.write(f"{message}\n")


def iso(day: StudyDay | None) -> str | None:
    """Give a study day as an ISO date; None stays None."""
    return None if day is None else to_date(day).isoformat()


def when(day: StudyDay, days: int) -> str:
    """Say when a card comes back: "today", "tomorrow", "in 6 days · 9 Dec 2026".

    Args:
        day: on which it does.
        days: how many days that is from now, at least 0.
    """
    if days <= 1:
        return "tomorrow" if days else "today"
    return f"in {days} days · {short_date(to_date(day))}"


def short_date(day: date) -> str:
    """Give a date as people say it, such as "9 Dec 2026"."""
    return f"{day.day} {day:%b %Y}"


def plural(count: int, one: str, many: str | None = None) -> str:
    """Give a count with its noun: "1 card", "3 cards"."""
    return f"{count:,} {one if count == 1 else many or one + 's'}"


def dim(text: str) -> Text:
    """Give a text that stands back."""
    return Text(text, style="dim")


@contextmanager
def uncollected() -> Iterator[None]:
    """Let no search for garbage interrupt work that keeps what it makes.

    Each would go through all of it: a fifth of the time of a large import, a twentieth of that of an export.
    """
    gc.disable()
    try:
        yield
    finally:
        gc.enable()


def working(what: str) -> AbstractContextManager[object]:
    """Show on a terminal's standard error that something takes its time; Ctrl+C stops it and changes nothing."""
    out = Console(stderr=True, markup=False, highlight=False)
    return out.status(f"{what} …", spinner="dots") if out.is_terminal else nullcontext()
