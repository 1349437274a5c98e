"""What the scheduler would do with a row of grades."""

from collections.abc import Iterable
from dataclasses import dataclass

from flashpm.domain import fsrs_scheduler, sm2
from flashpm.domain.fsrs_scheduler import Trace
from flashpm.domain.rules import CANONICAL, Rules
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, plus


@dataclass(frozen=True, slots=True)
class Step:
    """The card after one review on its due day, without fuzz.

    Attributes:
        trace: what FSRS remembers; None where SM-2 schedules.
    """

    quality: int
    memory: Memory
    due_on: StudyDay
    trace: Trace | None = None


def simulate(qualities: Iterable[int], first_on: StudyDay, rules: Rules = CANONICAL) -> list[Step]:
    """Review a new card again and again, each time on the day it is due.

    Args:
        qualities: SM-2's q, 0 to 5, one a review.
        first_on: the study day of the first review.
        rules: those to schedule by.
    """
    steps: list[Step] = []
    memory, trace, day = None, None, first_on
    for quality in qualities:
        memory = sm2.review(memory, quality, rules)
        if rules.is_fsrs:
            trace, interval_days = fsrs_scheduler.review(trace, quality, day, rules)
            memory = Memory(memory.repetition, memory.ease, interval_days)
        day = plus(day, memory.interval_days)
        steps.append(Step(quality, memory, day, trace))
    return steps
