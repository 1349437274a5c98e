"""How long cards take: the learner's own medians, and sensible figures before there are any."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Final

from flashpm.domain.due_queue import Counts, Line

SECONDS_AT_FIRST: Final[Mapping[Line, float]] = {Line.NEW: 40, Line.DUE: 25, Line.REPEAT: 12}
"""What a card takes in seconds before the learner's own pace is known."""
ENOUGH_ANSWERS = 20
"""How many answers of a kind make a pace of one's own."""


@dataclass(frozen=True, slots=True)
class TakenTime:
    """How long one answer took.

    Attributes:
        line: what the card was when it was asked: due, new, or to repeat.
        taken_ms: thinking time in milliseconds, 0 to 60,000.
    """

    line: Line
    taken_ms: int


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds that a card takes, by what it is when it is asked."""

    seconds: Mapping[Line, float]

    def of(self, counts: Counts) -> float:
        """Give the seconds that these cards will take."""
        return (
            counts.due * self.seconds[Line.DUE]
            + counts.new * self.seconds[Line.NEW]
            + counts.to_repeat * self.seconds[Line.REPEAT]
        )


def pace_of(answers: Iterable[TakenTime]) -> Pace:
    """Give the learner's pace: the median by kind, where there are `ENOUGH_ANSWERS` of it."""
    taken: dict[Line, list[int]] = {line: [] for line in Line}
    for answer in answers:
        taken[answer.line].append(answer.taken_ms)
    return Pace(
        {
            line: _median(times) / 1000 if len(times) >= ENOUGH_ANSWERS else SECONDS_AT_FIRST[line]
            for line, times in taken.items()
        }
    )


def minutes(seconds: float) -> int:
    """Round seconds up to whole minutes; at least 1 for anything at all."""
    return -int(-seconds // 60)


def _median(values: Sequence[int]) -> float:
    """Give the middle value, or the mean of the two; the standard library's own is slow to load."""
    ordered, half = sorted(values), len(values) // 2
    return float(ordered[half]) if len(ordered) % 2 else (ordered[half - 1] + ordered[half]) / 2
