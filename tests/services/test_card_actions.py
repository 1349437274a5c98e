from collections.abc import Callable

import pytest

from flashpm.domain.card import CardState
from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import CardUid, question_uid
from flashpm.domain.schedule import NEW, Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.errors import StorageError
from flashpm.services.card_actions import CardActions
from flashpm.services.changes import Changes
from tests.builders import card_of, day
from tests.services.desk import Desk, asked, desk_with

FERRY, SECOND = card_of("ferry", 0), card_of("ferry", 1)


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


def schedule_of(desk: Desk, card: CardUid = FERRY) -> Schedule:
    return desk.library.cards.face(card).schedule


def deck_of(desk: Desk, card: CardUid = FERRY) -> str:
    return next(row.deck for row in desk.use_cases.cards.find(None, "") if row.face.uid == card)


def test_a_due_day_set_by_hand_moves_the_card_and_nothing_that_it_remembers() -> None:
    desk = desk_with("ferry")
    desk.study(days=2)
    before = schedule_of(desk)

    desk.use_cases.actions.set_due(FERRY, day("2026-03-20"))

    after = schedule_of(desk)
    assert after.due_on == day("2026-03-20")
    assert (after.memory, after.lapses, after.reviews) == (before.memory, before.lapses, before.reviews)
    assert desk.last_changes() == [
        Change(
            Entity.CARD,
            FERRY,
            CardField.SCHEDULE,
            {"repetition": 2, "ease": 250, "interval": 6, "due_on": day("2026-03-20")},
            Origin.USER,
        )
    ]


def test_a_new_card_with_a_due_day_still_waits_one_day_and_six_after_its_first_passes() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.set_due(FERRY, day("2026-03-05"))
    assert schedule_of(desk).state is CardState.LEARNING

    desk.clock.pass_days(3)
    passes = []
    for _ in range(2):
        assert FERRY in asked(desk.use_cases.studying.begin())
        passes.append(schedule_of(desk).memory)
        desk.clock.pass_days(1)

    assert passes == [Memory(1, 250, 1), Memory(2, 250, 6)]


def test_a_new_card_with_a_due_day_that_is_passed_before_it_is_passed_for_the_first_time() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.set_due(FERRY, day("2026-04-20"))

    asked(desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")]))

    assert schedule_of(desk).memory == Memory(1, 250, 1)


def test_a_day_that_has_passed_counts_as_today() -> None:
    desk = desk_with("ferry")

    desk.use_cases.actions.set_due(FERRY, day("2026-02-01"))

    assert schedule_of(desk).due_on == day("2026-03-02")


def test_a_due_day_is_set_on_a_card_that_is_there_alone() -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    with pytest.raises(KeyError):
        desk.use_cases.actions.set_due_all([FERRY, CardUid("UNKNOWN")], day("2026-03-05"))

    assert desk.library.log.rows == rows


def test_a_reset_makes_a_card_new_and_keeps_its_reviews() -> None:
    desk = desk_with("ferry")
    desk.study(days=2)

    desk.use_cases.actions.reset(FERRY)

    assert schedule_of(desk) == Schedule(reviews=2)
    assert schedule_of(desk).state is CardState.NEW
    assert len(desk.reviews()) == 4


def test_a_card_moved_to_another_deck_is_found_there_and_comes_back_by_a_blank_name() -> None:
    desk = desk_with("ferry")
    home = deck_of(desk)

    changes = desk.use_cases.actions.move(FERRY, "  Mine::Later ")
    moved = deck_of(desk), deck_of(desk, SECOND)
    desk.use_cases.actions.move(FERRY, " ")

    assert changes.decks
    assert moved == ("Mine::Later", home)
    assert deck_of(desk) == home


BULK: list[tuple[Callable[[CardActions, list[CardUid]], Changes], CardField, JsonValue]] = [
    (lambda actions, cards: actions.pause_all(cards), CardField.SUSPENDED, True),
    (lambda actions, cards: actions.reset_all(cards), CardField.SCHEDULE, None),
    (lambda actions, cards: actions.move_all(cards, "Mine"), CardField.DECK, "Mine"),
    (
        lambda actions, cards: actions.set_due_all(cards, day("2026-03-09")),
        CardField.SCHEDULE,
        {"repetition": 1, "ease": 250, "interval": 1, "due_on": day("2026-03-09")},
    ),
]


@pytest.mark.parametrize(("act", "field", "value"), BULK)
def test_what_is_done_to_several_cards_is_one_action_and_is_taken_back_as_one(
    act: Callable[[CardActions, list[CardUid]], Changes], field: CardField, value: JsonValue
) -> None:
    desk = desk_with("ferry")
    desk.study()
    before = desk.use_cases.cards.find(None, "")

    changes = act(desk.use_cases.actions, [FERRY, SECOND, FERRY])

    assert changes.cards == {FERRY, SECOND}
    assert [(each.entity_id, each.field, each.value) for each in desk.last_changes()] == [
        (FERRY, field, value),
        (SECOND, field, value),
    ]
    undone = desk.use_cases.undoing.undo_last()
    assert undone is not None
    assert undone.action.values == {field: value}
    assert undone.changes.decks is (field is CardField.DECK)
    assert desk.use_cases.cards.find(None, "") == before


@pytest.mark.parametrize("act", [case[0] for case in BULK])
def test_nothing_is_written_where_no_card_is_chosen(act: Callable[[CardActions, list[CardUid]], Changes]) -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    assert act(desk.use_cases.actions, []) == Changes()
    assert desk.library.log.rows == rows


def test_cards_that_were_paused_together_are_resumed_together() -> None:
    desk = desk_with("ferry")
    actions = desk.use_cases.actions
    actions.pause_all([FERRY, SECOND])

    actions.pause_all([FERRY, SECOND], is_paused=False)

    assert not any(row.face.is_paused for row in desk.use_cases.cards.find(None, ""))


def test_a_new_card_is_new_again_when_its_due_day_is_taken_back() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.set_due(FERRY, StudyDay(30_000))

    desk.use_cases.undoing.undo_last()

    assert schedule_of(desk) == NEW
