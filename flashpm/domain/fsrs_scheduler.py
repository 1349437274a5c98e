"""FSRS-6, through the `fsrs` package: the one module that knows it.

The package is loaded when the first card is reviewed by it. It is asked for one review at a time, without learning
steps and without its own fuzz: each review is a number of whole days after the one before, so that hours, time zones
and the package's clock play no part. Both values are rounded to millionths after each review: what a fold gives does
then not depend on where it was interrupted and stored, and the last digit of a processor's logarithm is not kept.
"""

import math
from dataclasses import dataclass
from functools import lru_cache
from typing import TYPE_CHECKING, cast

from flashpm.domain.grade import Grade, grade_of
from flashpm.domain.rules import MAX_INTERVAL_DAYS, Rules
from flashpm.domain.study_day import StudyDay

if TYPE_CHECKING:
    from collections.abc import Callable

MILLIONTHS = 1_000_000
LEAST_DIFFICULTY, GREATEST_DIFFICULTY = 1, 10
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


def review(trace: Trace | None, quality: int, day: StudyDay, rules: Rules) -> tuple[Trace, int]:
    """Give the trace after a review, and the interval in whole days that the rules make of it.

    Args:
        trace: None for a new card.
        quality: SM-2's q, 0 to 5; 0 to 2 are Again.
        day: the day of the review; the day of the last one if that is later.
        rules: the desired retention, the weights and the longest interval.
    """
    elapsed_days = 0 if trace is None else min(max(0, day - trace.seen_on), MAX_INTERVAL_DAYS)
    before = None if trace is None else (trace.stability / MILLIONTHS, trace.difficulty / MILLIONTHS)
    stability, difficulty, interval_days = _reviewer(rules)(before, grade_of(quality), elapsed_days)
    return Trace(round(stability * MILLIONTHS), round(difficulty * MILLIONTHS), day), interval_days


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
def _reviewer(rules: Rules) -> "Callable[[tuple[float, float] | None, Grade, int], tuple[float, float, int]]":
    """Give what reviews a card: stability and difficulty, the grade and the days since to the new ones and an interval.

    The package's own card would sleep for an id, and read the clock for a due day; so both are given.
    """
    from datetime import UTC, datetime, timedelta

    from fsrs import Card, Rating, Scheduler, State

    scheduler = Scheduler(
        parameters=[weight / 10_000 for weight in rules.fsrs_weights],
        desired_retention=rules.retention_percent / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=rules.longest_interval_days,
        enable_fuzzing=False,
    )
    noon = datetime(2000, 1, 1, 12, tzinfo=UTC)
    ratings = {grade: Rating(grade.value) for grade in Grade}

    def review_card(before: tuple[float, float] | None, grade: Grade, elapsed_days: int) -> tuple[float, float, int]:
        if before is None:
            card = Card(card_id=0, due=noon)
        else:
            card = Card(0, State.Review, None, *before, due=noon, last_review=noon)
        at = noon + timedelta(days=elapsed_days)
        after, _ = scheduler.review_card(card, ratings[grade], at)
        return cast("float", after.stability), cast("float", after.difficulty), (after.due - at).days

    return review_card
