"""A sitting whose card is given another day, or made new again."""

from collections.abc import Callable

import pytest

from flashpm.domain.due_queue import Counts
from flashpm.domain.study_day import plus
from flashpm.services.changes import Changes
from flashpm.services.sitting import Sitting
from tests.builders import card_of, day
from tests.services.desk import Desk, asked, current, desk_with

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


@pytest.fixture
def desk() -> Desk:
    """Two cards that are due on 3 March, which is today."""
    made = desk_with("ferry")
    made.study()
    return made


def set_due_later(sitting: Sitting) -> Changes:
    return sitting.set_due(day("2026-03-20"))


def test_a_card_that_is_set_due_later_is_out_and_comes_on_its_day(desk: Desk) -> None:
    sitting = desk.use_cases.studying.begin()

    changes = set_due_later(sitting)

    assert changes.cards == {FIRST}
    assert desk.library.cards.face(FIRST).schedule.due_on == day("2026-03-20")
    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)
    assert asked(sitting) == [SECOND]


@pytest.mark.parametrize("days", [0, -5])
def test_a_card_that_is_set_due_today_is_asked_on(days: int) -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()

    sitting.set_due(plus(day("2026-03-02"), days))

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=1, new=1, to_repeat=0)
    assert sitting.prompt is not None
    assert sitting.prompt.face.schedule.due_on == day("2026-03-02")


def test_a_card_that_is_made_new_again_waits_its_turn(desk: Desk) -> None:
    sitting = desk.use_cases.studying.begin()

    sitting.reset()

    assert desk.library.cards.face(FIRST).schedule.memory is None
    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)
    assert current(sitting) == SECOND


@pytest.mark.parametrize("act", [set_due_later, Sitting.reset])
def test_taken_back_the_card_is_asked_again_as_it_was(desk: Desk, act: Callable[[Sitting], Changes]) -> None:
    sitting = desk.use_cases.studying.begin()
    before = desk.library.cards.face(FIRST).schedule
    act(sitting)

    sitting.undo()

    assert current(sitting) == FIRST
    assert desk.library.cards.face(FIRST).schedule == before
    assert sitting.counts == Counts(due=2, new=0, to_repeat=0)


def test_a_new_card_that_was_set_due_today_is_asked_as_new_once_that_is_taken_back() -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()
    sitting.set_due(day("2026-03-02"))

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=0, new=2, to_repeat=0)


@pytest.mark.parametrize("act", [set_due_later, Sitting.reset])
def test_without_a_card_there_is_nothing_to_do(act: Callable[[Sitting], Changes]) -> None:
    sitting = Desk().use_cases.studying.begin()

    with pytest.raises(LookupError):
        act(sitting)
