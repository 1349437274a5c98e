from collections.abc import Callable

import pytest
from sqlalchemy import text

from flashpm.domain.change import CardField
from flashpm.domain.due_queue import Line
from flashpm.domain.grade import Grade
from flashpm.domain.identity import Ulid
from flashpm.domain.pace import TakenTime
from flashpm.domain.study_day import StudyDay
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    as_from_another_device,
    grade,
    import_pack,
    pack_of,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)

TODAY, TOMORROW, DAY_AFTER = StudyDay(20_514), StudyDay(20_515), StudyDay(20_516)
SOME_DAY_LATER = StudyDay(30_000)
FIRST, SECOND, THIRD = (card_of("ferry", number) for number in range(3))


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with three cards."""
    import_pack(library, pack_of(question_of("ferry", parts=3)), clock)
    return library


def test_answers_are_counted_by_day_both_ends_included(ferry: SqlLibrary, clock: SteadyClock) -> None:
    for cards in ((FIRST,), (FIRST, SECOND), (), (SECOND,)):
        for card in cards:
            grade(ferry, clock, card)
        clock.pass_days(1)

    assert ferry.day.answers_by_day(TODAY, StudyDay(20_517)) == {TODAY: 1, TOMORROW: 2, StudyDay(20_517): 1}
    assert ferry.day.answers_by_day(TOMORROW, DAY_AFTER) == {TOMORROW: 2}


def test_repeats_are_answers_too(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST, Grade.AGAIN)
    grade(ferry, clock, FIRST, Grade.GOOD)

    assert ferry.day.answers_by_day(TODAY, TODAY) == {TODAY: 2}


@pytest.mark.parametrize("take_it_back", [take_grade_back, take_back])
def test_what_was_taken_back_is_no_answer(
    ferry: SqlLibrary, clock: SteadyClock, take_it_back: Callable[[SqlLibrary, Ulid], object]
) -> None:
    grade(ferry, clock, FIRST)
    clock.pass_days(1)
    grade(ferry, clock, FIRST)
    take_it_back(ferry, grade(ferry, clock, SECOND))
    clock.pass_days(1)
    take_it_back(ferry, grade(ferry, clock, THIRD))

    assert ferry.day.answers_by_day(TODAY, DAY_AFTER) == {TODAY: 1, TOMORROW: 1}
    assert ferry.day.answers() == 2
    assert ferry.day.last_reviewed_on() == TOMORROW
    assert len(ferry.day.taken_times(10, SOME_DAY_LATER)) == 2
    assert ferry.day.due_answered_on(TOMORROW) == 1


def test_a_grade_that_was_taken_back_both_ways_is_missing_once(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)
    twice = grade(ferry, clock, SECOND)

    take_grade_back(ferry, twice)
    take_back(ferry, twice)

    assert ferry.day.answers_by_day(TODAY, TODAY) == {TODAY: 1}


def test_what_was_done_again_is_an_answer_again(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)

    take_back(ferry, operation)
    take_back(ferry, operation, is_void=False)

    assert ferry.day.answers_by_day(TODAY, TODAY) == {TODAY: 1}
    assert ferry.day.answers() == 1
    assert ferry.day.last_reviewed_on() == TODAY
    assert ferry.day.taken_times(10, SOME_DAY_LATER) == [TakenTime(Line.NEW, 1_000)]


def test_of_two_devices_the_later_word_holds(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)
    take_back(ferry, operation)
    take_back(ferry, operation, is_void=False)
    ferry._database.connection.execute(
        text(
            "INSERT INTO change_log SELECT '7' || substr(id, 2), 'zzzzzzzzzzzz', 1, hlc + 1, entity, entity_id, field,"
            " 'true', origin, operation, h FROM change_log ORDER BY hlc DESC LIMIT 1"
        )
    )

    assert ferry.day.answers() == 0


def test_nothing_was_ever_answered_in_a_new_library(ferry: SqlLibrary) -> None:
    assert ferry.day.last_reviewed_on() is None
    assert ferry.day.answers() == 0
    assert ferry.day.answers_by_day(TODAY, TODAY) == {}
    assert ferry.day.taken_times(10, SOME_DAY_LATER) == []
    assert ferry.day.due_answered_on(TODAY) == 0


def test_answers_are_counted_up_to_eleven(ferry: SqlLibrary, clock: SteadyClock) -> None:
    for day in range(12):
        grade(ferry, clock, FIRST)
        assert ferry.day.answers() == min(day + 1, 11)
        clock.pass_days(1)


def test_neither_repeats_nor_first_looks_are_due_answers(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)
    assert ferry.day.due_answered_on(TODAY) == 0
    clock.pass_days(1)

    grade(ferry, clock, FIRST, Grade.AGAIN)
    grade(ferry, clock, FIRST, Grade.GOOD)
    grade(ferry, clock, SECOND)

    assert ferry.day.due_answered_on(TOMORROW) == 1


def test_taken_times_come_newest_first_and_say_what_the_card_was(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST, Grade.AGAIN, taken_ms=1_000)
    grade(ferry, clock, FIRST, Grade.GOOD, taken_ms=2_000)
    clock.pass_days(1)
    grade(ferry, clock, FIRST, taken_ms=3_000)
    grade(ferry, clock, SECOND, taken_ms=4_000)

    times = [
        TakenTime(Line.NEW, 4_000),
        TakenTime(Line.DUE, 3_000),
        TakenTime(Line.REPEAT, 2_000),
        TakenTime(Line.NEW, 1_000),
    ]
    assert ferry.day.taken_times(10, SOME_DAY_LATER) == times
    assert ferry.day.taken_times(2, SOME_DAY_LATER) == times[:2]


def test_a_first_look_that_was_taken_back_leaves_the_next_one_the_first(ferry: SqlLibrary, clock: SteadyClock) -> None:
    take_grade_back(ferry, grade(ferry, clock, FIRST))

    grade(ferry, clock, FIRST)

    assert ferry.day.taken_times(10, SOME_DAY_LATER) == [TakenTime(Line.NEW, 1_000)]
    assert ferry.day.due_answered_on(TODAY) == 0


def test_a_card_that_was_reset_has_had_its_first_look(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)
    set_card(ferry, FIRST, CardField.SCHEDULE, None)
    clock.pass_days(1)

    grade(ferry, clock, FIRST)

    assert ferry.day.taken_times(1, SOME_DAY_LATER) == [TakenTime(Line.DUE, 1_000)]


def test_answers_of_another_device_count_too(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)

    as_from_another_device(ferry)

    assert ferry.day.answers_by_day(TODAY, TODAY) == {TODAY: 2}
    assert ferry.day.taken_times(10, SOME_DAY_LATER) == [TakenTime(Line.DUE, 1_000), TakenTime(Line.NEW, 1_000)]


def test_a_kind_of_a_newer_program_is_timed_by_nobody(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)
    ferry._database.connection.execute(
        text(
            "INSERT INTO review_log SELECT '7' || substr(id, 2), device, seq + 1, hlc - 1, card, reviewed_at_ms,"
            " utc_offset_min, reviewed_on, grade, q, 'drill', taken_ms, rule, due_on, operation, h FROM review_log"
        )
    )

    assert ferry.day.taken_times(10, SOME_DAY_LATER) == [TakenTime(Line.NEW, 1_000)]


def test_a_pace_is_made_of_the_answers_before_a_day(ferry: SqlLibrary, clock: SteadyClock) -> None:
    for taken_ms in (1_000, 2_000, 3_000):
        grade(ferry, clock, FIRST, taken_ms=taken_ms)
        clock.pass_days(1)

    assert ferry.day.taken_times(10, TODAY) == []
    assert ferry.day.taken_times(10, DAY_AFTER) == [TakenTime(Line.DUE, 2_000), TakenTime(Line.NEW, 1_000)]
