"""SM-2 as published, in whole numbers (convention A of docs/scheduling.md), and two options that are off.

P. A. Wozniak, *Optimization of learning*, 1990, section 3.2. Floats are kept out: ceil(interval × ease) in floats is a
day too long wherever the exact product is whole.
"""

from dataclasses import dataclass

from flashpm.domain.grade import PASS_QUALITY, Grade
from flashpm.domain.rules import CANONICAL, Rules

EASE_STEP = (-80, -54, -32, -14, 0, 10)
"""The change of the ease factor in hundredths for q = 0 to 5: step 5 of the text, applied to every grade."""
EASE_AT_START = 250
EASE_FLOOR = 130
EASE_RECOVERED = 5
"""By how many hundredths every third pass lifts a fallen ease factor, at most to where it started."""
PASSES_TO_RECOVER = 3
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


Numbers = tuple[int, int, int]
"""Repetition, ease factor and interval: a memory, as a replay of a million reviews can afford to make it."""
NOTHING: Numbers = (0, EASE_AT_START, 0)
"""What a new card starts from."""


def review(memory: Memory | None, quality: int, rules: Rules = CANONICAL, late_days: int = 0) -> Memory:
    """Give the memory after a review on or after its due day.

    Args:
        memory: None for a new card.
        quality: SM-2's q, 0 to 5.
        rules: the options and the longest interval.
        late_days: whole days after the due day, at least 0; they count with the overdue credit alone.
    """
    return Memory(*numbers_after(_numbers(memory) if memory else NOTHING, quality, rules, late_days))


def review_early(memory: Memory, quality: int, waited_days: int, rules: Rules = CANONICAL) -> Memory:
    """Give the memory after a review before its due day.

    A failure counts as usual. A pass gives max(interval, days waited × ease, rounded up), one repetition more, and an
    ease factor that never rises: being asked sooner must not make a card look easier.

    Args:
        memory: what is remembered of the card.
        quality: SM-2's q, 0 to 5.
        waited_days: whole days since the last review, at least 0.
        rules: the longest interval.
    """
    return Memory(*numbers_after_early(_numbers(memory), quality, waited_days, rules))


def numbers_after(before: Numbers, quality: int, rules: Rules, late_days: int) -> Numbers:
    """Do what `review` does, on bare numbers."""
    repetition, ease, interval = before
    new_ease = ease + EASE_STEP[quality]
    new_ease = EASE_FLOOR if new_ease < EASE_FLOOR else new_ease  # what `max` gives, without a call
    if quality < PASS_QUALITY:
        return 0, new_ease, FIRST_INTERVAL_DAYS
    if rules.ease_recovery:
        new_ease = _recovered(new_ease, repetition + 1, quality)
    if repetition == 0:
        return 1, new_ease, FIRST_INTERVAL_DAYS
    if repetition == 1:
        return 2, new_ease, SECOND_INTERVAL_DAYS
    half_days = 2 * interval + (_credit_in_half_days(quality, late_days) if rules.overdue_credit else 0)
    return repetition + 1, new_ease, _grown(half_days, ease, rules)


def numbers_after_early(before: Numbers, quality: int, waited_days: int, rules: Rules) -> Numbers:
    """Do what `review_early` does, on bare numbers."""
    if quality < PASS_QUALITY:
        return numbers_after(before, quality, rules, 0)
    repetition, ease, interval = before
    new_ease = min(ease, max(EASE_FLOOR, ease + EASE_STEP[quality]))
    longer = max(interval, _grown(2 * waited_days, ease, rules))
    return repetition + 1, new_ease, min(rules.longest_interval_days, longer)


def _numbers(memory: Memory) -> Numbers:
    return memory.repetition, memory.ease, memory.interval_days


def _recovered(ease: int, repetition: int, quality: int) -> int:
    is_given = quality == Grade.GOOD.quality and repetition % PASSES_TO_RECOVER == 0
    return max(ease, min(EASE_AT_START, ease + EASE_RECOVERED)) if is_given else ease


def _credit_in_half_days(quality: int, late_days: int) -> int:
    """Pay for days overdue as Anki does: none at Hard, half of them at Good, all at Easy."""
    return late_days * (quality - PASS_QUALITY)


def _grown(half_days: int, ease: int, rules: Rules) -> int:
    days, longest = -(-half_days * ease // 200), rules.longest_interval_days
    return longest if days > longest else days
