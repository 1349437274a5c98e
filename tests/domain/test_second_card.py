from dataclasses import replace

import pytest

from flashpm.domain.card import ALWAYS_ON, CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import NEW, Schedule
from flashpm.domain.second_card import SecondCard, has_its_turn, kinds_of, second_cards_a_day
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from tests.builders import part_of

TODAY = StudyDay(20_000)
BOTH = (CardKind.WHY, CardKind.SO_WHAT)
WAITING = SecondCard(CardUid("so what"), 1, first_due_on=StudyDay(20_002), first_asked_on=StudyDay(19_996))


def test_a_clarifying_question_has_a_card_of_each_kind_that_is_on() -> None:
    assert kinds_of(part_of(), ALWAYS_ON) == (CardKind.WHY,)
    assert kinds_of(part_of(), BOTH) == BOTH


@pytest.mark.parametrize("name", ["prompt", "expected_answer", "impact"])
@pytest.mark.parametrize("text", [None, ""])
def test_a_second_card_needs_what_it_asks_with_and_what_it_asks_for(name: str, text: str | None) -> None:
    assert kinds_of(part_of("part-0", "ferry", **{name: text}), BOTH) == (CardKind.WHY,)


def test_a_second_card_needs_no_reason() -> None:
    assert kinds_of(part_of(why_it_matters=None), BOTH) == BOTH


@pytest.mark.parametrize(("passes", "has_it"), [(0, False), (1, False), (2, True), (3, True)])
def test_a_second_card_has_its_turn_once_the_first_was_passed_twice_in_a_row(passes: int, *, has_it: bool) -> None:
    first = Schedule(memory=Memory(passes, 250, 6), due_on=TODAY)

    assert has_its_turn(first) is has_it


def test_a_second_card_waits_for_a_first_one_that_is_new() -> None:
    assert not has_its_turn(NEW)


def test_a_second_card_begins_on_a_day_that_is_clear_of_the_first_one() -> None:
    assert WAITING.may_begin(TODAY)


@pytest.mark.parametrize(
    "card",
    [
        replace(WAITING, first_due_on=StudyDay(20_001)),
        replace(WAITING, first_due_on=TODAY),
        replace(WAITING, first_due_on=StudyDay(19_990)),
        replace(WAITING, first_asked_on=TODAY),
        replace(WAITING, first_asked_on=StudyDay(20_001)),
        replace(WAITING, rests_until=StudyDay(20_001)),
    ],
)
def test_a_second_card_does_not_begin_where_the_two_would_meet_nor_while_it_is_skipped(card: SecondCard) -> None:
    assert not card.may_begin(TODAY)


@pytest.mark.parametrize(
    "card",
    [
        replace(WAITING, first_asked_on=None),
        replace(WAITING, first_asked_on=StudyDay(19_999)),
        replace(WAITING, rests_until=TODAY),
    ],
)
def test_what_is_over_keeps_no_second_card_back(card: SecondCard) -> None:
    assert card.may_begin(TODAY)


@pytest.mark.parametrize(
    ("minutes", "seconds", "cards"), [(20, 40, 3), (20, 41, 2), (5, 40, 1), (180, 40, 27), (20, 0, 120), (60, 12.5, 28)]
)
def test_second_cards_begin_in_a_tenth_of_the_minutes_a_day(minutes: int, seconds: float, cards: int) -> None:
    assert second_cards_a_day(minutes, seconds) == cards
