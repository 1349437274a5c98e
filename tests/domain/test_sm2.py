"""SM-2 in whole numbers, against the published rule in exact fractions."""

import math
from collections.abc import Iterable
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.rules import Rules
from flashpm.domain.sm2 import Memory, review, review_early

QUALITIES = st.integers(0, 5)
MEMORIES = st.builds(
    Memory, repetition=st.integers(0, 20), ease=st.integers(130, 400), interval_days=st.integers(1, 36_500)
)


def reviewed(qualities: Iterable[int]) -> Memory | None:
    memory = None
    for quality in qualities:
        memory = review(memory, quality)
    return memory


def test_a_card_graded_on_its_due_days_goes_the_way_worked_out_by_hand() -> None:
    memory = None

    for quality, repetition, ease, interval_days in (
        (4, 1, 250, 1),
        (4, 2, 250, 6),
        (5, 3, 260, 15),  # 6 × 2.50: the ease factor before this review
        (4, 4, 260, 39),
        (2, 0, 228, 1),
        (5, 1, 238, 1),
        (4, 2, 238, 6),
        (3, 3, 224, 15),  # 6 × 2.38 = 14.28, rounded up
    ):
        memory = review(memory, quality)
        assert memory == Memory(repetition, ease, interval_days)


@pytest.mark.parametrize(("quality", "step"), [(0, -80), (1, -54), (2, -32), (3, -14), (4, 0), (5, 10)])
def test_every_quality_moves_the_ease_factor_failures_too(quality: int, step: int) -> None:
    before = Memory(repetition=3, ease=250, interval_days=15)

    assert review(before, quality).ease == 250 + step


@pytest.mark.parametrize("quality", [3, 4, 5])
@pytest.mark.parametrize(
    ("before", "repetition", "interval_days"),
    [
        (None, 1, 1),
        (Memory(0, 200, 1), 1, 1),
        (Memory(1, 200, 1), 2, 6),
        (Memory(2, 200, 6), 3, 12),
        (Memory(3, 201, 12), 4, 25),  # 24.12, rounded up
    ],
)
def test_every_pass_gives_the_same_interval(
    before: Memory | None, repetition: int, interval_days: int, quality: int
) -> None:
    after = review(before, quality)

    assert (after.repetition, after.interval_days) == (repetition, interval_days)


@pytest.mark.parametrize("quality", [0, 1, 2])
def test_a_failure_begins_the_intervals_anew(quality: int) -> None:
    failed = review(Memory(repetition=4, ease=300, interval_days=90), quality)
    passed = review(failed, 4)

    assert (failed.repetition, failed.interval_days) == (0, 1)
    assert (passed.repetition, passed.interval_days) == (1, 1)
    assert review(passed, 4).interval_days == 6


@pytest.mark.parametrize(("ease", "quality", "after"), [(140, 2, 130), (130, 3, 130), (135, 0, 130), (130, 5, 140)])
def test_the_ease_factor_never_falls_below_130_hundredths(ease: int, quality: int, after: int) -> None:
    assert review(Memory(repetition=2, ease=ease, interval_days=6), quality).ease == after


def test_the_ease_factor_has_no_upper_end() -> None:
    memory = reviewed([5] * 40)

    assert memory is not None
    assert memory.ease == 250 + 40 * 10


def test_an_interval_ends_at_a_hundred_years() -> None:
    at_the_end = review(Memory(repetition=9, ease=250, interval_days=14_601), 4)

    assert at_the_end.interval_days == 36_500
    assert review(at_the_end, 5).interval_days == 36_500


def test_six_perfect_reviews_wait_420_days_where_floats_say_421() -> None:
    in_floats = math.ceil(140 * (2.5 + 0.1 + 0.1 + 0.1 + 0.1 + 0.1))  # the five steps that came before

    memory = reviewed([5] * 6)

    assert in_floats == 421
    assert memory == Memory(repetition=6, ease=310, interval_days=420)


@given(st.lists(QUALITIES, min_size=1, max_size=40))
def test_whole_hundredths_say_the_same_as_the_published_formula_in_fractions(qualities: list[int]) -> None:
    passes, ease, interval = 0, Fraction(5, 2), 0
    for q in qualities:
        passes = passes + 1 if q >= 3 else 0
        interval = {0: 1, 1: 1, 2: 6}.get(passes) or min(36_500, math.ceil(interval * ease))
        ease += Fraction(1, 10) - (5 - q) * (Fraction(8, 100) + (5 - q) * Fraction(2, 100))
        ease = max(ease, Fraction(13, 10))

    memory = reviewed(qualities)

    assert memory is not None
    assert (memory.repetition, memory.interval_days) == (passes, interval)
    assert Fraction(memory.ease, 100) == ease


@pytest.mark.parametrize("quality", [3, 4, 5])
@pytest.mark.parametrize(
    ("waited_days", "interval_days"),
    [
        (0, 15),
        (6, 15),  # 6 × 2.50 = 15
        (7, 18),  # 7 × 2.50 = 17.5, rounded up
        (14, 35),
    ],
)
def test_an_early_pass_is_paid_for_the_days_waited_and_never_shortens(
    waited_days: int, interval_days: int, quality: int
) -> None:
    after = review_early(Memory(repetition=3, ease=250, interval_days=15), quality, waited_days)

    assert (after.repetition, after.interval_days) == (4, interval_days)


@pytest.mark.parametrize(
    ("ease", "quality", "after"), [(250, 5, 250), (250, 4, 250), (250, 3, 236), (130, 5, 130), (135, 3, 130)]
)
def test_an_early_pass_never_raises_the_ease_factor(ease: int, quality: int, after: int) -> None:
    assert review_early(Memory(repetition=3, ease=ease, interval_days=15), quality, 5).ease == after


@given(MEMORIES, st.integers(0, 2), st.integers(0, 100))
def test_an_early_failure_is_a_failure_as_usual(before: Memory, quality: int, waited_days: int) -> None:
    assert review_early(before, quality, waited_days) == review(before, quality)


@given(MEMORIES, QUALITIES, st.integers(0, 40_000))
def test_nothing_leaves_the_ranges(before: Memory, quality: int, waited_days: int) -> None:
    for after in (review(before, quality), review_early(before, quality, waited_days)):
        assert after.repetition >= 0
        assert after.ease >= 130
        assert 1 <= after.interval_days <= 36_500


@pytest.mark.parametrize(
    ("quality", "late_days", "interval_days"),
    [
        (3, 10, 38),  # Hard is paid for no day: 15 × 2.50 = 37.5
        (4, 10, 50),  # Good for half of them: (15 + 5) × 2.50
        (4, 1, 39),  # (15 + 0.5) × 2.50 = 38.75
        (5, 10, 63),  # Easy for all: (15 + 10) × 2.50 = 62.5
        (4, 0, 38),
        (2, 10, 1),
    ],
)
def test_with_the_overdue_credit_a_late_pass_is_paid_for_the_days_waited(
    quality: int, late_days: int, interval_days: int
) -> None:
    before = Memory(repetition=3, ease=250, interval_days=15)

    assert review(before, quality, Rules(overdue_credit=True), late_days).interval_days == interval_days
    assert review(before, quality, late_days=late_days).interval_days == (1 if quality < 3 else 38)


def test_with_the_overdue_credit_the_first_two_intervals_stay() -> None:
    rules = Rules(overdue_credit=True)

    assert review(None, 5, rules, 30).interval_days == 1
    assert review(Memory(1, 250, 1), 5, rules, 30).interval_days == 6


@pytest.mark.parametrize(
    ("repetition", "ease", "quality", "after"),
    [
        (2, 200, 4, 205),  # the third pass
        (5, 200, 4, 205),  # the sixth
        (1, 200, 4, 200),
        (3, 200, 4, 200),
        (2, 200, 3, 186),
        (2, 200, 5, 210),
        (2, 247, 4, 250),  # no further than to where it started
        (2, 260, 4, 260),
        (2, 200, 2, 168),
    ],
)
def test_with_the_ease_recovery_every_third_pass_graded_good_gives_something_back(
    repetition: int, ease: int, quality: int, after: int
) -> None:
    before = Memory(repetition, ease, interval_days=15)

    assert review(before, quality, Rules(ease_recovery=True)).ease == after


def test_an_early_pass_recovers_nothing() -> None:
    rules = Rules(ease_recovery=True)

    assert review_early(Memory(2, 200, 15), 4, 10, rules).ease == 200


def test_no_interval_is_longer_than_the_longest_that_was_chosen() -> None:
    rules = Rules(longest_interval_days=30)

    assert review(Memory(3, 250, 15), 4, rules).interval_days == 30
    assert review_early(Memory(3, 250, 15), 4, 14, rules).interval_days == 30
    assert review_early(Memory(3, 250, 90), 4, 1, rules).interval_days == 30
