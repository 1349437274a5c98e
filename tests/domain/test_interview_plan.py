"""The interview plan, by figures that can be checked by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.interview_plan import Plan, plan

A_QUESTION = 200.0
"""Five cards of 40 seconds."""


@pytest.mark.parametrize(
    ("days_left", "questions_left", "seconds_left_a_day", "new_questions_a_day", "fitting"),
    [
        # 60 questions in 18 days: 60 / 10.8 = 5.6; 20 minutes hold 1200 / 200 = 6
        (18, 60, 1200, 6, 60),
        # 20 due cards of 25 seconds leave 700: 3 fit a day, 54 in all
        (18, 60, 700, 3, 54),
        # 60 / (0.6 * 30) = 3.3
        (30, 60, 1200, 4, 60),
        # 60 / (0.6 * 100) = 1, exactly
        (100, 60, 1200, 1, 60),
        # 18 / (0.6 * 3) = 10, exactly
        (3, 18, 9999, 10, 18),
        # the day before: 5 / 0.6 = 8.3, 6 fit
        (1, 5, 1200, 6, 5),
        # the day itself counts as one
        (0, 60, 1200, 6, 6),
        # not a whole question fits
        (18, 60, 199, 0, 0),
        # the due cards alone take longer than the day
        (18, 60, -500, 0, 0),
        # all is begun
        (18, 0, 1200, 0, 0),
        # 35 of 60 fit: 5 a day in a week, where 60 / (0.6 * 7) = 14.3 were needed
        (7, 60, 1000, 5, 35),
        # tomorrow, and time for all of it: 3 / 0.6 = 5
        (1, 3, 1200, 5, 3),
        # today, and no time at all
        (0, 3, 0, 0, 0),
        # more than a year: one a day, begun in less than half the time
        (400, 60, 1200, 1, 60),
        # more than a year, and too much even so: 3000 / (0.6 * 400) = 12.5, and 6 a day fit
        (400, 3000, 1200, 6, 2400),
        # exactly one question fits
        (18, 60, 200, 1, 18),
    ],
)
def test_the_plan_is_what_a_pencil_gives(
    days_left: int, questions_left: int, seconds_left_a_day: float, new_questions_a_day: int, fitting: int
) -> None:
    planned = plan(
        days_left=days_left,
        questions_left=questions_left,
        seconds_left_a_day=seconds_left_a_day,
        seconds_a_question=A_QUESTION,
    )

    assert planned == Plan(days_left, new_questions_a_day, questions_left, fitting)


@given(st.integers(0, 400), st.integers(0, 500), st.integers(-2_000, 10_800), st.integers(1, 2_000))
def test_what_is_planned_fits_into_the_day_and_begins_everything_in_time_if_it_can(
    days_left: int, questions_left: int, seconds_left: int, seconds_a_question: int
) -> None:
    planned = plan(
        days_left=days_left,
        questions_left=questions_left,
        seconds_left_a_day=seconds_left,
        seconds_a_question=seconds_a_question,
    )

    a_day = planned.new_questions_a_day
    assert a_day * seconds_a_question <= max(0, seconds_left)
    assert 0 <= planned.fitting <= questions_left
    is_held_back = (a_day + 1) * seconds_a_question > seconds_left
    assert is_held_back or planned.fitting == questions_left
    assert is_held_back or a_day * 6 * max(1, days_left) >= 10 * questions_left
