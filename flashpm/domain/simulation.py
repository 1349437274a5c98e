"""What the scheduler would do with a row of grades."""

from collections.abc import Iterable
from dataclasses import dataclass

from flashpm.domain import sm2
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay, plus


@dataclass(frozen=True, slots=True)
class Step:
    """The card after one review on its due day, without fuzz."""

    quality: int
    memory: Memory
    due_on: StudyDay


def simulate(qualities: Iterable[int], first_on: StudyDay) -> list[Step]:
    """Review a new card again and again, each time on the day it is due.

    Args:
        qualities: SM-2's q, 0 to 5, one a review.
        first_on: the study day of the first review.
    """
    steps: list[Step] = []
    memory, day = None, first_on
    for quality in qualities:
        memory = sm2.review(memory, quality)
        day = plus(day, memory.interval_days)
        steps.append(Step(quality, memory, day))
    return steps
