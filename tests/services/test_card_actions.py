import pytest

from flashpm.domain.identity import question_uid
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from tests.builders import card_of, day
from tests.services.desk import Desk, desk_with

FERRY = card_of("ferry", 0)


def test_each_action_names_its_card_and_the_operation_that_takes_it_back() -> None:
    desk = desk_with("ferry")
    actions = desk.use_cases.actions

    for act in (actions.skip, actions.pause, actions.flag):
        changes = act(FERRY)

        assert changes == Changes(cards=frozenset({FERRY}), operation=desk.library.log.rows[-1].operation)


def test_a_skip_ends_on_the_next_study_day() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.skip(FERRY)

    face = desk.library.cards.face(FERRY)

    assert face.skipped_until == day("2026-03-03")
    assert face.rests_on(day("2026-03-02"))
    assert not face.rests_on(day("2026-03-03"))


def test_a_traveller_to_the_west_skips_from_the_day_already_studied() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.study()  # on 2026-03-03; the desk stands on the day after
    desk.clock.pass_days(-2)

    desk.use_cases.actions.skip(FERRY)

    assert desk.library.cards.face(FERRY).skipped_until == day("2026-03-04")


def test_a_paused_card_rests_for_good_until_it_is_resumed() -> None:
    desk = desk_with("ferry")
    actions = desk.use_cases.actions

    actions.pause(FERRY)

    assert desk.library.cards.face(FERRY).rests_on(day("2036-03-02"))
    actions.pause(FERRY, is_paused=False)
    assert not desk.library.cards.face(FERRY).rests_on(day("2026-03-02"))


def test_a_flag_is_set_and_taken_away() -> None:
    desk = desk_with("ferry")
    actions = desk.use_cases.actions

    actions.flag(FERRY)
    is_flagged = desk.library.cards.face(FERRY).is_flagged
    actions.flag(FERRY, is_flagged=False)

    assert is_flagged
    assert not desk.library.cards.face(FERRY).is_flagged


def test_an_action_leaves_the_schedule_and_the_other_cards_alone() -> None:
    desk = desk_with("ferry")
    desk.study()
    before = [row.face for row in desk.use_cases.cards.find(None, "")]

    for act in (desk.use_cases.actions.skip, desk.use_cases.actions.pause, desk.use_cases.actions.flag):
        act(FERRY)

    first, second = (row.face for row in desk.use_cases.cards.find(None, ""))
    assert first.schedule == before[0].schedule
    assert second == before[1]


def test_an_action_that_cannot_be_saved_changes_nothing() -> None:
    desk = desk_with("ferry")
    desk.library.is_full = True

    for act in (desk.use_cases.actions.skip, desk.use_cases.actions.pause, desk.use_cases.actions.flag):
        with pytest.raises(StorageError):
            act(FERRY)

    face = desk.library.cards.face(FERRY)
    assert (face.skipped_until, face.is_paused, face.is_flagged) == (None, False, False)
    assert face.question_uid == question_uid("harbour", "ferry")


def test_an_action_on_an_empty_day_needs_no_review() -> None:
    desk = Desk()

    assert desk.use_cases.actions.skip(FERRY).operation is not None
