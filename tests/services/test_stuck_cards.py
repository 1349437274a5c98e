"""Stuck cards: when the learner is told, what Today counts, and what a search finds."""

from datetime import date

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.study_settings import StudySettings
from tests.builders import card_of
from tests.services.desk import Desk, desk_with

CARD, OTHER = card_of("ferry", 0), card_of("ferry", 1)


def lapse(desk: Desk, times: int) -> list[bool]:
    """Pass the first card and forget it the day after, so many times; says each time whether the learner is told."""
    told = []
    desk.use_cases.actions.pause(OTHER)
    for _ in range(times):
        sitting = desk.use_cases.studying.begin()
        sitting.grade(Grade.GOOD, 1_000)
        desk.clock.pass_days(1)
        sitting = desk.use_cases.studying.begin()
        told.append(sitting.grade(Grade.AGAIN, 1_000).is_stuck)
        assert not sitting.grade(Grade.GOOD, 1_000).is_stuck  # the repeat
        desk.clock.pass_days(1)
    return told


def stuck(desk: Desk) -> tuple[int, list[CardUid]]:
    """Give what Today counts and what a search finds."""
    found = [row.face.uid for row in desk.use_cases.cards.find(None, "is:stuck")]
    return desk.use_cases.overview.today().stuck, found


def test_the_learner_is_told_once_at_the_eighth_lapse_and_again_at_the_twelfth() -> None:
    assert [number for number, told in enumerate(lapse(desk_with("ferry"), 12), start=1) if told] == [8, 12]


def test_while_an_interview_is_to_come_the_learner_is_told_at_the_third() -> None:
    desk = desk_with("ferry")
    desk.use_cases.settings.change(StudySettings(interview_on=date(2026, 4, 1)))

    assert lapse(desk, 3) == [False, False, True]
    assert stuck(desk) == (1, [CARD])
    desk.clock.pass_days(40)
    assert stuck(desk) == (0, [])


@pytest.fixture
def desk() -> Desk:
    """A card that is stuck, and one that is paused."""
    desk = desk_with("ferry")
    lapse(desk, 8)
    return desk


def test_a_stuck_card_is_counted_and_found_and_still_asked(desk: Desk) -> None:
    assert stuck(desk) == (1, [CARD])
    assert desk.use_cases.studying.begin().counts.due == 1


def test_a_stuck_card_that_is_paused_is_neither_counted_nor_found(desk: Desk) -> None:
    desk.use_cases.actions.pause(CARD)

    assert stuck(desk) == (0, [])


def test_a_card_is_stuck_until_its_third_pass_in_a_row(desk: Desk) -> None:
    counts = []
    for days in (1, 6, 15):
        desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
        counts.append(stuck(desk)[0])
        desk.clock.pass_days(days + 2)

    assert counts == [1, 1, 0]


@pytest.mark.parametrize(
    ("field", "is_stuck"), [("my_words", False), ("why_it_matters", False), ("prompt", False), ("area", True)]
)
def test_a_card_that_was_rewritten_is_stuck_no_more(desk: Desk, field: str, is_stuck: bool) -> None:
    desk.use_cases.editing.edit(CARD, {field: "In my own words."})

    assert stuck(desk)[0] == is_stuck


def test_a_rewriting_that_was_taken_back_is_none(desk: Desk) -> None:
    desk.use_cases.editing.edit(CARD, {"my_words": "In my own words."})
    desk.use_cases.undoing.undo_last()

    assert stuck(desk)[0] == 1


def test_a_card_that_is_failed_after_it_was_rewritten_is_stuck_again(desk: Desk) -> None:
    desk.use_cases.editing.edit(CARD, {"my_words": "In my own words."})

    desk.use_cases.studying.begin().grade(Grade.AGAIN, 1_000)

    assert stuck(desk)[0] == 1


def test_an_import_rewrites_nothing_for_the_learner(desk: Desk) -> None:
    part = desk.library.cards.face(CARD).clarifying_question_uid
    desk.log(Change(Entity.CLARIFYING_QUESTION, part, "impact", "Newer.", Origin.IMPORT))

    assert stuck(desk)[0] == 1
