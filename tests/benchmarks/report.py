"""What a benchmark measured, beside what the `anki` library needs for the same work in the same run."""

import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from typing import TypeVar

Result = TypeVar("Result")


@dataclass(frozen=True)
class Size:
    """How large the measured library is."""

    questions: int
    reviews: int
    answers: int


@dataclass(frozen=True)
class Measure:
    """Seconds of one kind of work, ours and the peer's."""

    name: str
    ours: list[float]
    peer: list[float]

    def line(self) -> str:
        ratio = f"{statistics.median(self.ours) / statistics.median(self.peer):8.2f}" if self.peer else f"{'-':>8}"
        return f"{self.name:<44}{_figures(self.ours)}{_figures(self.peer)}{ratio}"


@dataclass
class Report:
    """All measures of a run."""

    measures: list[Measure] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def note(self, line: str) -> None:
        self.notes.append(line)

    def add(self, name: str, ours: list[float], peer: list[float] | None = None) -> None:
        assert ours
        self.measures.append(Measure(name, ours, peer or []))

    def lines(self) -> list[str]:
        figures = f"{'p50':>10}{'p99':>10}{'max':>10}"
        heading = f"{'milliseconds':<44}{figures}{figures}{'ratio':>8}"
        return [
            f"{'':<44}{'FlashPM':>30}{'Anki':>30}",
            heading,
            *(measure.line() for measure in self.measures),
            *self.notes,
        ]


def _figures(seconds: list[float]) -> str:
    if not seconds:
        return f"{'-':>10}" * 3
    ordered = sorted(seconds)
    p99 = ordered[min(len(ordered) - 1, len(ordered) * 99 // 100)]
    return "".join(f"{value * 1000:10.2f}" for value in (statistics.median(ordered), p99, ordered[-1]))


def timed(work: Callable[[], Result]) -> tuple[float, Result]:
    """Do some work; gives its seconds and its result."""
    before = time.perf_counter()
    result = work()
    return time.perf_counter() - before, result


def worked(work: Callable[[], object]) -> float:
    """Do some work; gives the processor's seconds for it, all threads together."""
    before = time.process_time()
    work()
    return time.process_time() - before
