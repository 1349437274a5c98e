from dataclasses import replace
from datetime import date

import pytest

from flashpm.domain.leech import is_stuck, is_to_be_told, lapses_allowed
from flashpm.domain.schedule import NEW, Schedule
from flashpm.domain.sm2 import Memory
from tests.builders import day


def schedule_of(lapses: int, repetition: int = 0) -> Schedule:
    return Schedule(memory=Memory(repetition, 130, 1), due_on=day("2026-03-03"), lapses=lapses)


@pytest.mark.parametrize(
    ("interview_on", "allowed"), [(None, 8), (date(2026, 3, 1), 8), (date(2026, 3, 2), 3), (date(2026, 9, 1), 3)]
)
def test_eight_lapses_are_allowed_and_three_until_the_day_of_an_interview(
    interview_on: date | None, allowed: int
) -> None:
    assert lapses_allowed(interview_on, day("2026-03-02")) == allowed


@pytest.mark.parametrize(
    ("lapses", "passes", "is_rewritten", "stuck"),
    [
        (7, 0, False, False),
        (8, 0, False, True),
        (9, 0, False, True),
        (8, 2, False, True),
        (8, 3, False, False),
        (8, 4, False, False),
        (8, 0, True, False),
    ],
)
def test_a_card_is_stuck_until_it_was_passed_three_times_in_a_row_or_rewritten(
    lapses: int, passes: int, is_rewritten: bool, stuck: bool
) -> None:
    assert is_stuck(schedule_of(lapses, passes), 8, is_rewritten=is_rewritten) is stuck


def test_a_card_that_was_reset_is_not_stuck() -> None:
    assert not is_stuck(replace(NEW, reviews=40), 3, is_rewritten=False)


@pytest.mark.parametrize(
    ("allowed", "told_at"), [(8, [8, 12, 16]), (3, [3, 7, 11, 15])], ids=["usually", "before an interview"]
)
def test_the_learner_is_told_at_the_first_of_the_lapses_and_at_every_fourth_after(
    allowed: int, told_at: list[int]
) -> None:
    lapses = range(1, 18)

    told = [number for number in lapses if is_to_be_told(schedule_of(number - 1), schedule_of(number), allowed)]

    assert told == told_at


def test_a_pass_of_a_stuck_card_tells_nothing() -> None:
    assert not is_to_be_told(schedule_of(8), schedule_of(8, 1), 8)
