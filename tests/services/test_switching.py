from dataclasses import replace

import pytest

from flashpm.domain.grade import Grade
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.rules import CANONICAL, Rules, Scheduler
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from flashpm.services.progress import Cancelled
from flashpm.services.switching import SwitchPreview
from tests.services.desk import Desk, asked, desk_with

FSRS = Rules(Scheduler.FSRS, 95)


def studied_desk() -> Desk:
    """Two cards, passed twice by SM-2: each has 6 days, and FSRS at 95 % would have asked it sooner."""
    desk = desk_with("ferry")
    desk.study(days=2)
    desk.clock.pass_days(2)
    return desk


def schedules(desk: Desk) -> list[Schedule]:
    return [row.face.schedule for row in desk.library.cards.rows(EVERYTHING, StudyDay(0))]


def due_days(desk: Desk) -> list[StudyDay | None]:
    return [schedule.due_on for schedule in schedules(desk)]


def test_a_preview_counts_what_a_switch_would_make_due_and_writes_nothing() -> None:
    desk = studied_desk()
    rows = len(desk.library.log.rows)

    preview = desk.use_cases.switching.preview(FSRS)

    assert preview == SwitchPreview(due_now=0, due_if_rescheduled=2)
    assert preview.made_due == 2
    assert len(desk.library.log.rows) == rows


def test_a_switch_leaves_every_due_day_until_the_card_is_reviewed() -> None:
    desk = studied_desk()
    before = due_days(desk)

    changes = desk.use_cases.switching.apply(FSRS, reschedules=False)

    assert (changes.settings, changes.operation is not None) == (True, True)
    assert due_days(desk) == before
    assert all(schedule.trace is not None for schedule in schedules(desk))
    assert desk.use_cases.studying.begin().prompt is None


def test_a_switch_that_reschedules_makes_due_what_the_preview_counted() -> None:
    desk = studied_desk()

    desk.use_cases.switching.apply(FSRS, reschedules=True)

    assert desk.use_cases.switching.rules == replace(FSRS, reschedules=True)
    assert desk.use_cases.studying.begin().counts.due == 2


@pytest.mark.parametrize("reschedules", [False, True])
def test_going_back_gives_the_schedules_of_before(*, reschedules: bool) -> None:
    desk = studied_desk()
    before = schedules(desk)
    desk.use_cases.switching.apply(FSRS, reschedules=reschedules)

    desk.use_cases.switching.apply(CANONICAL, reschedules=False)

    assert schedules(desk) == before


def test_a_switch_is_one_operation_that_can_be_taken_back() -> None:
    desk = studied_desk()
    before = schedules(desk)
    operation = desk.use_cases.switching.apply(FSRS, reschedules=True).operation
    assert operation is not None

    desk.use_cases.undoing.undo(operation)

    assert schedules(desk) == before
    assert desk.use_cases.switching.rules == CANONICAL


def test_a_grade_after_a_switch_is_logged_by_the_new_rules() -> None:
    desk = studied_desk()
    desk.use_cases.switching.apply(FSRS, reschedules=True)

    asked(desk.use_cases.studying.begin())

    assert [review.rule for review in desk.reviews()] == [*["sm2-a/1"] * 4, *["fsrs-6/1+r95"] * 2]
    assert [review.due_on for review in desk.reviews()][-2:] == due_days(desk)


def test_a_switch_to_what_is_active_writes_nothing() -> None:
    assert studied_desk().use_cases.switching.apply(CANONICAL, reschedules=False) == Changes()


def test_a_card_that_is_asked_while_the_rules_change_is_graded_by_the_new_ones() -> None:
    desk = desk_with("ferry")
    sitting = desk.use_cases.studying.begin()
    sitting.prepare()

    desk.use_cases.switching.apply(FSRS, reschedules=False)
    answered = sitting.grade(Grade.EASY, 1_000)

    assert answered.outcome.schedule.memory == Memory(1, 260, 3)  # 8.3 days of stability, at 95 %
    assert desk.reviews()[-1].rule == "fsrs-6/1+r95"
    assert sitting.prompt is not None
    assert sitting.prompt.rules == FSRS


def test_a_switch_on_a_full_disk_changes_nothing() -> None:
    desk = studied_desk()
    before = schedules(desk)
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.switching.apply(FSRS, reschedules=True)

    assert schedules(desk) == before


def test_a_preview_can_be_stopped() -> None:
    desk = studied_desk()

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.use_cases.switching.preview(FSRS, stop)


def evened(desk: Desk, *, evens_days: bool) -> list[int]:
    """Pass each of four cards twice, begun on two days; gives how many come back on each day."""
    desk.use_cases.switching.apply(Rules(evens_days=evens_days), reschedules=False)
    desk.study(days=3)
    return sorted(desk.library.day.due_by_day(StudyDay(0), StudyDay(30_000)).values())


def test_evened_days_hold_as_many_cards_as_each_other() -> None:
    names = ("ferry", "tram")

    assert evened(desk_with(*names), evens_days=True) == [1, 1, 1, 1]
    assert evened(desk_with(*names), evens_days=False) != [1, 1, 1, 1]


def test_a_card_that_moves_makes_room_on_the_day_that_it_leaves() -> None:
    desk = desk_with("ferry")
    desk.use_cases.switching.apply(Rules(evens_days=True), reschedules=False)
    desk.study(days=2)
    assert len(set(due_days(desk))) == 2

    questions = [row.face.question_uid for row in desk.library.cards.rows(EVERYTHING, StudyDay(0))]
    asked(desk.use_cases.studying.begin_with(questions[:1]))

    assert len(set(due_days(desk))) == 2


def test_a_switch_and_its_undo_can_be_stopped_before_anything_is_written() -> None:
    desk = studied_desk()
    operation = desk.use_cases.switching.apply(FSRS, reschedules=True).operation
    assert operation is not None
    rows = len(desk.library.log.rows)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        desk.use_cases.undoing.undo(operation, stop)
    with pytest.raises(Cancelled):
        desk.use_cases.switching.apply(CANONICAL, reschedules=False, progress=stop)

    assert len(desk.library.log.rows) == rows


def test_an_undo_of_a_setting_that_moves_no_card_folds_none() -> None:
    desk = studied_desk()
    operation = desk.use_cases.switching.apply(Rules(evens_days=True), reschedules=False).operation
    assert operation is not None
    told: list[int] = []

    desk.use_cases.undoing.undo(operation, lambda done, total: told.append(total))

    assert told == []
    assert desk.use_cases.switching.rules == CANONICAL
