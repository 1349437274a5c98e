from datetime import timedelta

import pytest

from flashpm.ui.review.stopwatch import Stopwatch
from tests.fakes import FakeClock


@pytest.mark.parametrize(("seconds", "taken_ms"), [(0.0, 0), (1.2345, 1_234), (90.0, 90_000), (-3_600.0, 0)])
def test_thinking_time_is_counted_in_whole_milliseconds_and_never_below_none(seconds: float, taken_ms: int) -> None:
    clock = FakeClock()
    watch = Stopwatch(clock)
    watch.ask()

    clock.at += timedelta(seconds=seconds)

    assert watch.taken_ms == taken_ms


@pytest.mark.parametrize(("ms", "is_too_quick"), [(0, True), (249, True), (250, False), (-3_600_000, False)])
def test_a_press_in_the_first_quarter_of_a_second_is_too_quick(ms: int, *, is_too_quick: bool) -> None:
    clock = FakeClock()
    watch = Stopwatch(clock)
    watch.reveal()

    clock.at += timedelta(milliseconds=ms)

    assert watch.is_too_quick is is_too_quick
