from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.hybrid_clock import milliseconds, next_reading


@pytest.mark.parametrize(
    ("last", "now_ms", "reading"),
    [
        (0, 1_000, 65_536_000),
        (65_536_000, 1_000, 65_536_001),
        (65_536_001, 1_001, 65_601_536),
        (65_601_536, 5, 65_601_537),
    ],
)
def test_a_reading_is_the_wall_clocks_or_one_more_than_the_last(last: int, now_ms: int, reading: int) -> None:
    assert next_reading(last, now_ms) == reading


@given(st.lists(st.integers(0, 2**45), min_size=1))
def test_readings_rise_however_the_wall_clock_jumps(moments: list[int]) -> None:
    readings = [0]

    for now_ms in moments:
        readings.append(next_reading(readings[-1], now_ms))

    assert all(earlier < later for earlier, later in pairwise(readings))
    assert milliseconds(readings[-1]) >= max(moments)
