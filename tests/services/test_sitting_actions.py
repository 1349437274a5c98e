"""A sitting besides grading: skips, pauses and flags, what happens elsewhere, and the next card made ready."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from flashpm.services.rows import Standing
from flashpm.services.sitting import Sitting
from tests.builders import card_of, day
from tests.services.desk import Desk, asked, current, desk_with, take

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def test_a_skipped_card_is_asked_again_tomorrow() -> None:
    desk = desk_with("ferry")
    desk.study()
    sitting = desk.use_cases.studying.begin()

    changes = sitting.skip()

    assert changes.cards == {FIRST}
    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)
    assert asked(sitting) == [SECOND]
    desk.clock.pass_days(1)
    assert asked(desk.use_cases.studying.begin()) == [FIRST]


def test_a_card_skipped_after_midnight_rests_until_the_day_after_this_one() -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 3, 1, tzinfo=UTC))
    desk.use_cases.studying.begin().skip()

    desk.clock.pass_seconds(2 * 3600)
    at_three = desk.use_cases.studying.begin()
    desk.clock.pass_seconds(2 * 3600)
    at_five = desk.use_cases.studying.begin()

    assert desk.library.cards.face(FIRST).skipped_until == day("2026-03-03")
    assert current(at_three) == SECOND
    assert current(at_five) == FIRST


def test_a_paused_card_is_not_asked_until_it_is_resumed() -> None:
    desk = desk_with("ferry")
    desk.study()
    sitting = desk.use_cases.studying.begin()

    sitting.pause()

    assert sitting.counts == Counts(due=1, new=0, to_repeat=0)
    assert asked(sitting) == [SECOND]
    desk.clock.pass_days(30)
    assert asked(desk.use_cases.studying.begin()) == [SECOND]
    desk.use_cases.actions.pause(FIRST, is_paused=False)
    assert asked(desk.use_cases.studying.begin()) == [FIRST]


@pytest.mark.parametrize("take_out", [Sitting.skip, Sitting.pause])
def test_a_failed_card_that_is_taken_out_does_not_come_back_today(take_out: Callable[[Sitting], Changes]) -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 1_000)
    sitting.grade(Grade.GOOD, 1_000)

    take_out(sitting)

    assert sitting.prompt is None
    assert sitting.counts.total == 0


def test_a_flagged_card_stays() -> None:
    sitting = desk_with("ferry").use_cases.studying.begin()
    before = sitting.counts

    sitting.flag(is_flagged=True)

    assert (current(sitting), sitting.counts) == (FIRST, before)
    assert sitting.prompt is not None
    assert sitting.prompt.face.is_flagged
    sitting.flag(is_flagged=False)
    assert sitting.prompt is not None
    assert not sitting.prompt.face.is_flagged


@pytest.mark.parametrize("act", [Sitting.skip, Sitting.pause, lambda sitting: sitting.flag(is_flagged=True)])
def test_what_cannot_be_saved_keeps_the_card(act: Callable[[Sitting], Changes]) -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    before = sitting.prompt, sitting.counts
    desk.library.is_full = True

    with pytest.raises(StorageError):
        act(sitting)

    assert (sitting.prompt, sitting.counts) == before


@pytest.mark.parametrize(
    "act",
    [
        lambda sitting: sitting.grade(Grade.GOOD, 1_000),
        Sitting.skip,
        Sitting.pause,
        lambda sitting: sitting.flag(is_flagged=True),
    ],
)
def test_nothing_can_be_done_to_a_card_when_none_is_asked(act: Callable[[Sitting], object]) -> None:
    with pytest.raises(LookupError):
        act(Desk().use_cases.studying.begin())


def test_a_card_comes_with_the_other_clarifying_questions_as_they_stand() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    at_first = [(line.card, line.line, line.standing) for line in sitting.prompt.others]
    sitting.prepare()

    sitting.grade(Grade.GOOD, 1_000)

    assert at_first == [(SECOND, "Who decides about part-1?", Standing.NEW)]
    assert sitting.prompt is not None
    others = [(line.card, line.standing, line.due_on) for line in sitting.prompt.others]
    assert others == [(FIRST, Standing.KNOWN, day("2026-03-03"))]


DELETED_FERRY = Change(Entity.QUESTION, question_uid("harbour", "ferry"), DELETED, value=True, origin=Origin.USER)


def test_a_card_paused_or_deleted_elsewhere_is_not_asked() -> None:
    desk = desk_with("tram", "ferry", "bridge")
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", id_) for id_ in ("tram", "ferry", "bridge")])
    desk.use_cases.actions.pause(card_of("tram", 1))
    desk.log(DELETED_FERRY)

    assert asked(sitting) == [card_of("tram", 0), card_of("bridge", 0), card_of("bridge", 1)]
    assert sitting.counts.total == 0


def test_the_current_card_paused_elsewhere_gives_way_when_the_sitting_is_refreshed() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    desk.use_cases.actions.pause(FIRST)

    sitting.refresh()

    assert asked(sitting) == [SECOND]


def test_a_text_changed_elsewhere_is_asked_as_it_is_when_the_sitting_is_refreshed() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.prepare()
    for card in (FIRST, SECOND):
        desk.use_cases.editing.edit(card, {"prompt": "Who pays?"})

    sitting.refresh()

    prompts = []
    while sitting.prompt is not None:
        prompts.append(sitting.prompt.face.clarifying_question.prompt)
        sitting.grade(Grade.GOOD, 1_000)
    assert prompts == ["Who pays?", "Who pays?"]


def test_a_prepared_card_that_was_deleted_is_not_asked() -> None:
    desk = desk_with("tram", "ferry")
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", id_) for id_ in ("tram", "ferry")])
    sitting.grade(Grade.GOOD, 1_000)
    sitting.prepare()
    desk.log(DELETED_FERRY)
    sitting.prepare()
    sitting.refresh()
    sitting.prepare()

    assert asked(sitting) == [card_of("tram", 1)]


def test_a_card_prepared_before_the_day_ends_is_asked_on_the_day_it_is() -> None:
    desk = desk_with("ferry", at=datetime(2026, 3, 3, 3, 59, tzinfo=UTC))
    sitting = desk.use_cases.studying.begin()
    sitting.prepare()
    desk.clock.pass_seconds(120)

    sitting.grade(Grade.GOOD, 1_000)

    assert sitting.prompt is not None
    assert sitting.prompt.day == day("2026-03-03")
    assert sitting.prompt.outcomes[Grade.GOOD].due_on == day("2026-03-04")


STEPS = st.sampled_from([*Grade, "undo", "skip", "pause", "flag", "refresh"])


@given(st.lists(STEPS, max_size=20), st.lists(st.booleans(), min_size=21, max_size=21))
def test_preparing_never_changes_what_is_asked(steps: list[Grade | str], prepares: list[bool]) -> None:
    sittings = [desk_with("ferry", "tram").use_cases.studying.begin() for _ in range(2)]

    for step, prepares_now in zip([*steps, "refresh"], prepares, strict=False):
        if prepares_now:
            sittings[0].prepare()
        for sitting in sittings:
            take(sitting, step)
        assert sittings[0].prompt == sittings[1].prompt
        assert sittings[0].counts == sittings[1].counts


@pytest.mark.parametrize(
    ("quality", "grade", "ease"),
    [(0, Grade.AGAIN, 170), (1, Grade.AGAIN, 196), (2, Grade.AGAIN, 218), (3, Grade.HARD, 236), (5, Grade.EASY, 260)],
)
def test_a_q_is_logged_and_moves_the_ease_factor_by_itself(quality: int, grade: Grade, ease: int) -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    assert sitting.prompt is not None
    promised = sitting.prompt.outcomes[grade]

    answered = sitting.grade(grade, 1_000, quality=quality)

    schedule = desk.library.cards.face(FIRST).schedule
    assert schedule == answered.outcome.schedule
    assert schedule.memory is not None
    assert schedule.memory.ease == ease
    assert (answered.outcome.due_on, schedule.due_on) == (promised.due_on, promised.due_on)
    assert [(review.grade, review.quality) for review in desk.reviews()] == [(grade, quality)]
