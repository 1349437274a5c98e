"""SM-2 as published, in whole numbers (convention A of docs/scheduling.md).

P. A. Wozniak, *Optimization of learning*, 1990, section 3.2. Floats are kept out: ceil(interval × ease) in floats is a
day too long wherever the exact product is whole.
"""

from dataclasses import dataclass

from flashpm.domain.grade import PASS_QUALITY

NAME = "sm2"
RULE = "sm2-a/1"
"""What the log says of a review scheduled here: the scheduler, its reading of the text, its version."""

EASE_STEP = (-80, -54, -32, -14, 0, 10)
"""The change of the ease factor in hundredths for q = 0 to 5: step 5 of the text, applied to every grade."""
EASE_AT_START = 250
EASE_FLOOR = 130
MAX_INTERVAL_DAYS = 36_500
FIRST_INTERVAL_DAYS = 1
SECOND_INTERVAL_DAYS = 6


@dataclass(frozen=True, slots=True)
class Memory:
    """What SM-2 remembers of a card that was reviewed at least once.

    Attributes:
        repetition: passes in a row, at least 0.
        ease: the ease factor in hundredths, at least 130.
        interval_days: whole days, 1 to 36,500.
    """

    repetition: int
    ease: int
    interval_days: int


def review(memory: Memory | None, quality: int) -> Memory:
    """Give the memory after a review on or after its due day.

    Args:
        memory: None for a new card.
        quality: SM-2's q, 0 to 5.
    """
    repetition, ease, interval = (
        (memory.repetition, memory.ease, memory.interval_days) if memory else (0, EASE_AT_START, 0)
    )
    new_ease = max(EASE_FLOOR, ease + EASE_STEP[quality])
    if quality < PASS_QUALITY:
        return Memory(0, new_ease, FIRST_INTERVAL_DAYS)
    if repetition == 0:
        return Memory(1, new_ease, FIRST_INTERVAL_DAYS)
    if repetition == 1:
        return Memory(2, new_ease, SECOND_INTERVAL_DAYS)
    return Memory(repetition + 1, new_ease, _grown(interval, ease))


def review_early(memory: Memory, quality: int, waited_days: int) -> Memory:
    """Give the memory after a review before its due day.

    A failure counts as usual. A pass gives max(interval, days waited × ease, rounded up), one repetition more, and an
    ease factor that never rises: being asked sooner must not make a card look easier.

    Args:
        memory: what is remembered of the card.
        quality: SM-2's q, 0 to 5.
        waited_days: whole days since the last review, at least 0.
    """
    if quality < PASS_QUALITY:
        return review(memory, quality)
    ease = min(memory.ease, max(EASE_FLOOR, memory.ease + EASE_STEP[quality]))
    interval = max(memory.interval_days, _grown(waited_days, memory.ease))
    return Memory(memory.repetition + 1, ease, interval)


def _grown(days: int, ease: int) -> int:
    return min(MAX_INTERVAL_DAYS, -(-days * ease // 100))
