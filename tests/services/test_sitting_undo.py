"""Taking back in a sitting: grades, skips, pauses, flags and edits, of this sitting or an earlier one."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.schedule import NEW
from flashpm.errors import StorageError
from flashpm.services.rows import CardFace
from flashpm.services.sitting import Sitting
from tests.builders import card_of
from tests.services.desk import Desk, asked, current, desk_with, take

FIRST, SECOND, TRAM = card_of("ferry", 0), card_of("ferry", 1), card_of("tram", 0)


def test_a_grade_taken_back_asks_its_card_again_as_it_was() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    sitting.grade(Grade.EASY, 1_000)

    undone = sitting.undo()

    assert undone is not None
    assert undone.action.cards == (FIRST,)
    assert undone.changes.cards == {FIRST}
    assert desk.library.cards.face(FIRST).schedule == NEW
    assert (sitting.prompt, sitting.counts) == before
    assert desk.reviews() == []
    assert sitting.summary().answers == 0


def test_a_grade_can_be_taken_back_after_a_restart_and_days_later() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(3)
    sitting = desk.use_cases.studying.begin()
    assert sitting.counts == Counts(due=1, new=1, to_repeat=0)

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=0, new=2, to_repeat=0)
    assert desk.library.cards.face(FIRST).schedule == NEW


def test_a_repeat_taken_back_is_a_repeat_again() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts == Counts(due=0, new=0, to_repeat=1)


def test_a_due_card_taken_back_is_due_again() -> None:
    desk = desk_with("ferry")
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(1)
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)

    sitting.undo()

    assert sitting.counts == Counts(due=2, new=0, to_repeat=0)


def test_every_grade_can_be_taken_back_one_after_the_other() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    for grade in (Grade.AGAIN, Grade.GOOD, Grade.GOOD):
        sitting.grade(grade, 1_000)

    taken_back = [undone.action.cards for undone in iter(sitting.undo, None)]

    assert taken_back == [(FIRST,), (SECOND,), (FIRST,)]
    assert sitting.counts == Counts(due=0, new=2, to_repeat=0)
    assert asked(sitting) == [FIRST, SECOND]


def test_without_a_grade_or_a_change_there_is_nothing_to_take_back() -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    assert desk.use_cases.studying.begin().undo() is None
    assert desk.library.log.rows == rows


def test_an_undo_that_cannot_be_saved_changes_nothing() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        sitting.undo()

    assert (sitting.prompt, sitting.counts) == before
    assert len(desk.reviews()) == 1


def test_a_skip_taken_back_asks_its_card_again() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    sitting.skip()

    undone = sitting.undo()

    assert undone is not None
    assert undone.action.fields == {"buried_until"}
    assert (sitting.prompt, sitting.counts) == before


def test_a_pause_taken_back_asks_its_card_again_where_it_stood() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.grade(Grade.GOOD, 1_000)
    before = sitting.prompt, sitting.counts
    sitting.pause()

    sitting.undo()

    assert (sitting.prompt, sitting.counts) == before
    assert sitting.counts == Counts(due=0, new=0, to_repeat=1)


def test_a_flag_taken_back_leaves_the_card_that_is_asked() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.flag(is_flagged=True)
    sitting.grade(Grade.GOOD, 1_000)
    sitting.undo()

    sitting.undo()

    assert current(sitting) == FIRST
    assert not desk.library.cards.face(FIRST).is_flagged
    assert sitting.counts.total == 2


def test_an_edit_taken_back_is_asked_as_it_was() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt
    desk.use_cases.editing.edit(FIRST, {"prompt": "Who pays?"})
    sitting.refresh()

    undone = sitting.undo()

    assert undone is not None
    assert undone.changes.questions == {question_uid("harbour", "ferry")}
    assert sitting.prompt == before


def test_a_card_resumed_by_an_undo_is_not_asked_before_its_day() -> None:
    desk = desk_with("ferry", "tram")
    desk.study(days=2)
    desk.use_cases.actions.pause(FIRST)  # not due for days
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts

    sitting.undo()

    assert not desk.library.cards.face(FIRST).is_paused
    assert (sitting.prompt, sitting.counts) == before


def test_a_card_that_was_asked_before_its_day_comes_back_when_its_skip_is_taken_back() -> None:
    desk = desk_with("ferry")
    desk.study()
    asked(desk.use_cases.studying.begin())
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")])
    sitting.skip()

    sitting.undo()

    assert current(sitting) == FIRST
    assert sitting.counts.total == 2


def test_a_resumed_card_whose_resuming_is_taken_back_is_not_asked() -> None:
    desk = desk_with("ferry")
    actions = desk.use_cases.actions
    actions.pause(FIRST)
    actions.pause(FIRST, is_paused=False)
    sitting = desk.use_cases.studying.begin()

    sitting.undo()

    assert asked(sitting) == [SECOND]


def test_cards_paused_together_come_back_together_but_for_those_deleted_since() -> None:
    desk = desk_with("ferry", "tram")
    pauses = [Change(Entity.CARD, card, CardField.SUSPENDED, value=True, origin=Origin.USER) for card in (TRAM, FIRST)]
    desk.log(*pauses)
    desk.log(Change(Entity.QUESTION, question_uid("harbour", "tram"), DELETED, value=True, origin=Origin.IMPORT))
    sitting = desk.use_cases.studying.begin()

    sitting.undo()

    assert asked(sitting) == [FIRST, SECOND]


DEEDS = st.sampled_from([*Grade, "skip", "pause", "flag", "edit", "restart", "sleep"])


@settings(max_examples=50)
@given(st.lists(DEEDS, max_size=12), st.data())
def test_whatever_was_done_can_be_taken_back_step_by_step_also_by_a_new_sitting(
    deeds: list[Grade | str], data: st.DataObject
) -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()
    states = [state(desk)]
    for deed in deeds:
        if deed in {"restart", "sleep"}:
            desk.clock.pass_days(deed == "sleep")
            sitting = desk.use_cases.studying.begin()
        else:
            edit(desk, sitting) if deed == "edit" else take(sitting, deed)
            states += [state(desk)] if state(desk) != states[-1] else []

    for before in reversed(states[:-1]):
        if data.draw(st.booleans()):
            sitting = desk.use_cases.studying.begin()
        undone = sitting.undo()
        assert undone is not None
        assert state(desk) == before
        assert undone.action.review is None or current(sitting) == undone.action.cards[0]
    assert sitting.undo() is None


def state(desk: Desk) -> list[CardFace]:
    """Give all that can be done to cards."""
    return [card.face for card in desk.library.cards.all()]


def edit(desk: Desk, sitting: Sitting) -> None:
    """Lengthen my words on the card that is asked."""
    if sitting.prompt is not None:
        face = sitting.prompt.face
        desk.use_cases.editing.edit(face.uid, {"my_words": f"{face.clarifying_question.my_words or ''}!"})
        sitting.refresh()


ACTIONS = st.sampled_from([*Grade, "skip", "pause", "due today", "due later", "reset", "undo", "restart", "sleep"])


@settings(max_examples=50)
@given(st.lists(ACTIONS, max_size=25))
def test_whatever_a_learner_does_each_button_keeps_its_word_and_the_counts_are_what_is_asked(
    actions: list[Grade | str],
) -> None:
    desk = desk_with("ferry", "tram")
    sitting = desk.use_cases.studying.begin()

    for action in actions:
        if action in {"restart", "sleep"}:
            desk.clock.pass_days(action == "sleep")
            sitting = desk.use_cases.studying.begin()
        elif isinstance(action, Grade) and sitting.prompt is not None:
            card, promised = sitting.prompt.face.uid, sitting.prompt.outcomes[action]
            sitting.grade(action, 1_000)
            assert desk.library.cards.face(card).schedule == promised.schedule
        else:
            take(sitting, action)
        restarted = desk.use_cases.studying.begin()
        assert sitting.counts.due == restarted.counts.due
        assert sitting.counts.to_repeat == restarted.counts.to_repeat
    asked(sitting)
    left = desk.use_cases.studying.begin().counts
    assert (left.due, left.to_repeat) == (0, 0)
