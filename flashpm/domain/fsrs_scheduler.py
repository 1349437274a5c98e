"""FSRS-6, with the `fsrs` package: the one module that knows it.

The package says what a card's first review comes to. The reviews after it go by its formulas, written out here in its
order of operations: a replay of a million would take six times as long through the package, and a test holds every
value to the package's, to the last bit (docs/decisions/0013). There are no learning steps and no fuzz of its own: each
review is a number of whole days after the one before, so that hours, time zones and clocks play no part. Both values
are rounded to millionths after each review: what a fold gives does then not depend on where it was interrupted and
stored, and the last digit of a processor's logarithm is not kept.
"""

import math
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache
from typing import cast

from flashpm.domain.grade import Grade, grade_of
from flashpm.domain.rules import MAX_INTERVAL_DAYS, Rules
from flashpm.domain.study_day import StudyDay

MILLIONTHS = 1_000_000
LEAST_DIFFICULTY, GREATEST_DIFFICULTY = 1.0, 10.0
LEAST_STABILITY_DAYS = 0.001
SM2_RETENTION = 0.9
"""How likely a card is taken to be recalled at the end of an interval that SM-2 gave."""


@dataclass(frozen=True, slots=True)
class Trace:
    """What FSRS remembers of a card.

    Attributes:
        stability: days after which it is recalled with a likelihood of 90 %, in millionths of a day, at least 1,000.
        difficulty: 1 to 10, in millionths.
        seen_on: the day of its last grading, repeats included.
    """

    stability: int
    difficulty: int
    seen_on: StudyDay


TraceNumbers = tuple[int, int, StudyDay]
"""Stability, difficulty and the day: a trace, as a replay of a million reviews can afford to make it."""
Stepper = Callable[[TraceNumbers | None, int, StudyDay], tuple[TraceNumbers, int]]
"""Does what `review` does, on bare numbers, by the rules that it was made for."""
_AGAIN = Grade.AGAIN.value
Values = tuple[float, float]
"""Stability in days, and difficulty."""


def review(trace: Trace | None, quality: int, day: StudyDay, rules: Rules) -> tuple[Trace, int]:
    """Give the trace after a review, and the interval in whole days that the rules make of it.

    Args:
        trace: None for a new card.
        quality: SM-2's q, 0 to 5; 0 to 2 are Again.
        day: the day of the review; the day of the last one if that is later.
        rules: the desired retention, the weights and the longest interval.
    """
    before = None if trace is None else (trace.stability, trace.difficulty, trace.seen_on)
    after, interval_days = stepper(rules)(before, quality, day)
    return Trace(*after), interval_days


def trace_of_sm2(ease: int, interval_days: int, seen_on: StudyDay, rules: Rules) -> Trace:
    """Guess the trace of a card of which only SM-2's numbers are known, as one that came from Anki without its history.

    The stability is the interval; the difficulty is the one with which FSRS would let it grow as the ease factor does
    (fsrs-rs, `memory_state_from_sm2`).

    Args:
        ease: the ease factor in hundredths.
        interval_days: whole days, at least 1.
        seen_on: the day from which the interval is counted.
        rules: the weights.
    """
    weights = [each / 10_000 for each in rules.fsrs_weights]
    growth = math.exp(weights[8]) * interval_days ** -weights[9] * math.expm1((1 - SM2_RETENTION) * weights[10])
    difficulty = 11 - (ease / 100 - 1) / growth if growth else LEAST_DIFFICULTY
    bounded = min(max(difficulty, LEAST_DIFFICULTY), GREATEST_DIFFICULTY)
    return Trace(interval_days * MILLIONTHS, round(bounded * MILLIONTHS), seen_on)


@lru_cache(maxsize=8)
def stepper(rules: Rules) -> Stepper:
    """Give what reviews cards by some rules."""
    formulas, firsts = Formulas(rules), _first_values(rules)

    def step(before: TraceNumbers | None, quality: int, day: StudyDay) -> tuple[TraceNumbers, int]:
        if before is None:
            stability, difficulty = firsts[grade_of(quality)]
        else:
            elapsed_days = min(max(0, day - before[2]), MAX_INTERVAL_DAYS)
            stability, difficulty = formulas.values_after(
                before[0] / MILLIONTHS, before[1] / MILLIONTHS, max(_AGAIN, quality - 1), elapsed_days
            )
        numbers = round(stability * MILLIONTHS), round(difficulty * MILLIONTHS), day
        return numbers, formulas.interval_days(stability)

    return step


def _first_values(rules: Rules) -> dict[Grade, Values]:
    """Ask the package what a first review comes to, by grade.

    The package is loaded here, when the first card is reviewed by it. Its own card would sleep for an id, and read the
    clock for a due day; so both are given.
    """
    from datetime import UTC, datetime

    from fsrs import Card, Rating, Scheduler

    weights, noon = [weight / 10_000 for weight in rules.fsrs_weights], datetime(2000, 1, 1, 12, tzinfo=UTC)
    scheduler = Scheduler(parameters=weights, learning_steps=(), enable_fuzzing=False)
    found: dict[Grade, Values] = {}
    for grade in Grade:
        after, _ = scheduler.review_card(Card(card_id=0, due=noon), Rating(grade.value), noon)
        found[grade] = cast("float", after.stability), cast("float", after.difficulty)
    return found


class Formulas:
    """FSRS-6 for cards that were reviewed before, on floats; what no card changes is worked out once.

    Attributes are named for what they are to the formulas; `_w` are the weights, and grades are their numbers.
    """

    def __init__(self, rules: Rules) -> None:
        w = self._w = [weight / 10_000 for weight in rules.fsrs_weights]
        self._decay = -w[20]
        self._factor: float = 0.9 ** (1 / self._decay) - 1
        self._growth: float = math.e ** w[8]
        self._shrinkage: float = math.e ** (w[17] * w[18])
        self._bonus = {Grade.HARD.value: w[15], Grade.GOOD.value: 1.0, Grade.EASY.value: w[16]}
        self._same_day: dict[int, float] = {
            grade.value: math.e ** (w[17] * (grade - Grade.GOOD + w[18])) for grade in Grade
        }
        self._harder = {grade.value: -(w[6] * (grade - Grade.GOOD)) for grade in Grade}
        self._reverted: float = w[7] * (w[4] - math.e ** (w[5] * (Grade.EASY - 1)) + 1)
        self._lengthening: float = (rules.retention_percent / 100) ** (1 / self._decay) - 1
        self._longest = rules.longest_interval_days

    def interval_days(self, stability: float) -> int:
        """Give the whole days after which the likelihood of recall is the desired one, at least 1."""
        return min(max(round(stability / self._factor * self._lengthening), 1), self._longest)

    def values_after(self, stability: float, difficulty: float, grade: int, elapsed_days: int) -> Values:
        """Give stability and difficulty after a review."""
        if elapsed_days < 1:
            after = self._after_the_same_day(stability, grade)
        else:
            forgotten = 1 - (1 + self._factor * elapsed_days / stability) ** self._decay
            work = self._recalled if grade > _AGAIN else self._lapsed
            after = work(stability, difficulty, forgotten, grade)
        return max(after, LEAST_STABILITY_DAYS), self._difficulty_after(difficulty, grade)

    def _after_the_same_day(self, stability: float, grade: int) -> float:
        increase: float = self._same_day[grade] * stability ** -self._w[19]
        return stability * (max(increase, 1.0) if grade > _AGAIN else increase)

    def _recalled(self, stability: float, difficulty: float, forgotten: float, grade: int) -> float:
        w = self._w
        room: float = self._growth * (11 - difficulty) * stability ** -w[9]
        increase: float = room * (math.e ** (forgotten * w[10]) - 1) * self._bonus[grade]
        return stability * (1 + increase)

    def _lapsed(self, stability: float, difficulty: float, forgotten: float, _: int) -> float:
        w = self._w
        left: float = w[11] * difficulty ** -w[12] * ((stability + 1) ** w[13] - 1) * math.e ** (forgotten * w[14])
        return min(left, stability / self._shrinkage)

    def _difficulty_after(self, difficulty: float, grade: int) -> float:
        damped = difficulty + (GREATEST_DIFFICULTY - difficulty) * self._harder[grade] / 9
        return min(max(self._reverted + (1 - self._w[7]) * damped, LEAST_DIFFICULTY), GREATEST_DIFFICULTY)
