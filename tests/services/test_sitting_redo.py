"""Doing again in a sitting what was taken back, and a grade that is sent twice."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.errors import StorageError
from flashpm.services.sitting import Sitting
from tests.builders import card_of, day
from tests.services.desk import Desk, asked, current, desk_with, take

FERRY = question_uid("harbour", "ferry")
FIRST, SECOND, TRAM = card_of("ferry", 0), card_of("ferry", 1), card_of("tram", 0)


@pytest.mark.parametrize("grade", Grade)
def test_a_grade_done_again_is_as_if_it_had_never_been_taken_back(grade: Grade) -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(grade, 1_000)
    before = sitting.prompt, sitting.counts, sitting.summary(), desk.reviews()
    sitting.undo()

    redone = sitting.redo()

    assert redone is not None
    assert (redone.action.cards, redone.action.grade) == ((FIRST,), grade)
    assert (sitting.prompt, sitting.counts, sitting.summary(), desk.reviews()) == before


@pytest.mark.parametrize("take_out", [Sitting.skip, Sitting.pause])
def test_a_skip_or_a_pause_done_again_takes_its_card_out_and_can_be_taken_back_again(take_out: object) -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()
    assert callable(take_out)
    take_out(sitting)
    sitting.undo()

    sitting.redo()

    assert current(sitting) == SECOND
    assert sitting.counts.total == 1
    sitting.undo()
    assert current(sitting) == FIRST
    assert sitting.counts.total == 2


def test_an_edit_done_again_leaves_the_card_that_is_asked() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    desk.use_cases.editing.edit(FIRST, {"prompt": "Who pays?"})
    sitting.undo()

    sitting.redo()

    assert sitting.prompt is not None
    assert sitting.prompt.face.clarifying_question.prompt == "Who pays?"


def test_a_resumption_done_again_asks_its_card() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.use_cases.actions.pause(FIRST)
    desk.use_cases.actions.pause(FIRST, is_paused=False)
    sitting = desk.use_cases.studying.begin()
    sitting.undo()
    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)

    sitting.redo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=2, new=0, to_repeat=0)


def test_cards_paused_elsewhere_do_not_come_back_before_their_day() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)
    desk.use_cases.actions.pause_all([FIRST, SECOND])
    sitting = desk.use_cases.studying.begin()
    sitting.undo()
    sitting.redo()

    sitting.undo()

    assert sitting.counts == desk.use_cases.studying.begin().counts


def test_a_card_that_is_due_again_is_asked_when_its_due_day_is_taken_back() -> None:
    desk = desk_with("ferry")
    desk.study()
    desk.use_cases.actions.set_due(FIRST, day("2026-03-20"))
    sitting = desk.use_cases.studying.begin()
    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=2, new=0, to_repeat=0)


def test_a_card_that_is_new_again_waits_its_turn() -> None:
    desk = desk_with("ferry")
    desk.study()
    asked(desk.use_cases.studying.begin())
    desk.use_cases.actions.reset(FIRST)
    desk.use_cases.undoing.undo_last()
    sitting = desk.use_cases.studying.begin()

    sitting.redo()

    assert sitting.prompt is None


def test_a_grade_of_a_card_that_is_gone_is_not_done_again() -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    sitting.undo()
    desk.log(Change(Entity.QUESTION, FERRY, DELETED, value=True, origin=Origin.IMPORT))
    sitting.refresh()

    assert sitting.redo() is None


def test_cards_that_were_resumed_together_come_back_but_for_those_that_are_gone() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)
    desk.use_cases.actions.pause_all([FIRST, TRAM], is_paused=False)
    desk.use_cases.undoing.undo_last()
    desk.log(Change(Entity.QUESTION, FERRY, DELETED, value=True, origin=Origin.IMPORT))
    sitting = desk.use_cases.studying.begin()

    redone = sitting.redo()

    assert redone is not None
    assert redone.action.cards == (FIRST, TRAM)


def test_without_anything_taken_back_there_is_nothing_to_do_again() -> None:
    assert desk_with("ferry").use_cases.studying.begin().redo() is None


def test_a_grade_of_an_earlier_sitting_done_again_is_no_answer_of_this_one() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.AGAIN, 1_000)
    desk.use_cases.undoing.undo_last()
    sitting = desk.use_cases.studying.begin()

    sitting.redo()

    assert sitting.done == 0
    assert sitting.counts == Counts(due=0, new=1, to_repeat=1)
    assert asked(sitting) == [SECOND, FIRST]


def test_a_redo_that_cannot_be_saved_changes_nothing() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    sitting.undo()
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        sitting.redo()

    assert (sitting.prompt, sitting.counts) == before


def test_the_same_grade_sent_twice_counts_once() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    turn = sitting.prompt.turn

    first = sitting.grade(Grade.GOOD, 1_000, turn=turn)
    second = sitting.grade(Grade.GOOD, 1_000, turn=turn)

    assert second == first
    assert [review.card for review in desk.reviews()] == [FIRST]
    assert current(sitting) == SECOND


def test_a_grade_for_a_card_that_was_taken_out_or_taken_back_is_refused() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for leave in (lambda: sitting.grade(Grade.GOOD, 1_000), sitting.skip):
        assert sitting.prompt is not None
        turn = sitting.prompt.turn
        leave()
        sitting.undo()

        with pytest.raises(LookupError, match="not asked any more"):
            sitting.grade(Grade.GOOD, 1_000, turn=turn)

    assert desk.reviews() == []


def test_a_card_that_was_only_flagged_or_edited_keeps_its_turn() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    turn = sitting.prompt.turn
    sitting.flag(is_flagged=True)
    sitting.undo()

    sitting.grade(Grade.GOOD, 1_000, turn=turn)

    assert len(desk.reviews()) == 1


def test_a_due_day_that_is_set_again_lets_the_card_rest_although_a_skip_of_it_was_taken_back_meanwhile() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for deed in ("set_due", "skip"):
        do(desk, sitting, deed)
    sitting.undo()
    sitting.undo()

    sitting.redo()

    assert sitting.counts == desk.use_cases.studying.begin().counts


DEEDS = st.sampled_from([*Grade, "skip", "pause", "flag", "set_due", "reset"])


@settings(max_examples=40)
@given(st.lists(DEEDS, max_size=10), st.data())
def test_whatever_was_taken_back_can_be_done_again_also_by_a_new_sitting(
    deeds: list[Grade | str], data: st.DataObject
) -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()
    for deed in deeds:
        do(desk, sitting, deed)
    states = [desk.library.cards.all()]
    while sitting.undo() is not None:
        states.append(desk.library.cards.all())

    for after in reversed(states[:-1]):
        if data.draw(st.booleans()):
            sitting = desk.use_cases.studying.begin()
        assert sitting.redo() is not None
        assert desk.library.cards.all() == after
        due = sitting.counts.due, sitting.counts.to_repeat
        restarted = desk.use_cases.studying.begin().counts
        assert due == (restarted.due, restarted.to_repeat)
    assert sitting.redo() is None


def do(desk: Desk, sitting: Sitting, deed: Grade | str) -> None:
    """Do something in a sitting, or to its first card elsewhere."""
    if deed == "set_due":
        desk.use_cases.actions.set_due(FIRST, day("2026-03-20"))
        sitting.refresh()
    elif deed == "reset":
        desk.use_cases.actions.reset(FIRST)
        sitting.refresh()
    else:
        take(sitting, deed)
