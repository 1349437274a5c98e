"""The history as an export takes it along: what each row came to, told once more from the logs."""

from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING, parse_query
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.schedule import NEW
from flashpm.domain.study_day import StudyDay
from flashpm.services.exported import HistoryStep
from flashpm.storage.library import SqlLibrary, open_library
from tests.libraries import (
    SteadyClock,
    all_cards,
    as_from_another_device,
    files_in,
    grade,
    import_pack,
    log,
    pack_of,
    question_of,
    seeded_bits,
    set_card,
    take_back,
    take_grade_back,
)

AT = datetime(2026, 3, 2, 9, 0, tzinfo=UTC)
AT_MS = 1_772_442_000_000
DAY_MS = 86_400_000
A_DAY_SET = {"repetition": 3, "ease": 210, "interval": 20, "due_on": 20_540}


@pytest.fixture
def clock() -> SteadyClock:
    return SteadyClock(AT)


@pytest.fixture
def library(tmp_path: Path, clock: SteadyClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(tmp_path / "library"), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of(parts=3)), clock)
        yield library


@pytest.fixture
def card(library: SqlLibrary) -> CardUid:
    return all_cards(library)[0].face.uid


def steps(library: SqlLibrary) -> list[HistoryStep]:
    return list(library.cards.export_history().steps)


def shapes(library: SqlLibrary) -> list[tuple[str, int, int, int]]:
    """Give kind, interval before, interval after and ease factor of each step."""
    return [(step.kind, step.before_days, step.interval_days, step.ease) for step in steps(library)]


def test_each_grading_tells_the_interval_before_and_after(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    for days, given in ((1, Grade.GOOD), (6, Grade.HARD), (0, Grade.AGAIN), (0, Grade.GOOD)):
        grade(library, clock, card, given)
        clock.at += timedelta(days=days)

    assert shapes(library) == [
        ("review", 0, 1, 250),
        ("review", 1, 6, 236),
        ("review", 6, 1, 204),
        ("repeat", 1, 1, 204),
    ]


def test_a_step_tells_all_that_the_log_knows(library: SqlLibrary, card: CardUid, clock: SteadyClock) -> None:
    grade(library, clock, card, taken_ms=4_000)

    assert steps(library) == [
        HistoryStep(
            card=card,
            id_ms=AT_MS,
            at_ms=AT_MS,
            utc_offset_min=60,
            day=StudyDay(20_514),
            grade=3,
            quality=None,
            kind="review",
            is_counted=True,
            taken_ms=4_000,
            rule="sm2-a/1",
            due_on=StudyDay(20_515),
            before_days=0,
            interval_days=1,
            ease=250,
        )
    ]


def test_a_day_set_by_hand_comes_last_and_counts_in_its_place(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    grade(library, clock, card)
    clock.at += timedelta(days=1)
    set_card(library, card, CardField.SCHEDULE, dict(A_DAY_SET))
    clock.at += timedelta(days=25)
    grade(library, clock, card)

    assert shapes(library) == [("review", 0, 1, 250), ("review", 20, 42, 210), ("schedule", 1, 20, 210)]
    assert [step.id_ms - AT_MS for step in steps(library)] == [0, 26 * DAY_MS, DAY_MS]


def test_after_a_reset_a_card_is_new_again(library: SqlLibrary, card: CardUid, clock: SteadyClock) -> None:
    grade(library, clock, card, Grade.EASY)
    set_card(library, card, CardField.SCHEDULE, None)
    clock.at += timedelta(days=1)
    grade(library, clock, card)

    assert shapes(library) == [("review", 0, 1, 260), ("review", 0, 1, 250), ("reset", 1, 0, 0)]


def test_days_set_for_several_cards_at_once_have_ids_side_by_side(library: SqlLibrary, clock: SteadyClock) -> None:
    cards = [row.face.uid for row in all_cards(library)]
    grade(library, clock, cards[0])
    log(library, [Change(Entity.CARD, each, CardField.SCHEDULE, None, Origin.USER) for each in cards])

    assert [step.id_ms - AT_MS for step in steps(library)] == [0, 1, 2, 3]


def test_what_was_taken_back_is_left_out_and_keeps_its_id(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    take_grade_back(library, grade(library, clock, card))
    take_back(library, grade(library, clock, card))
    take_back(library, set_card(library, card, CardField.SCHEDULE, dict(A_DAY_SET)))
    grade(library, clock, card)
    set_card(library, card, CardField.SCHEDULE, None)

    assert [(step.kind, step.id_ms - AT_MS) for step in steps(library)] == [("review", 2), ("reset", 4)]
    assert library.cards.export_history().length == 5


def test_a_grading_that_moves_no_schedule_is_told_as_such(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    grade(library, clock, card)
    drill = Review(
        *(card, AT_MS + 1_000, 0, StudyDay(20_514), Grade.EASY, ReviewKind.DRILL, 2_000, "sm2-a/1", StudyDay(20_515))
    )
    with library.operation() as operation:
        operation.log_review(drill, NEW, NEW)

    assert [(step.kind, step.is_counted, step.interval_days) for step in steps(library)] == [
        ("review", True, 1),
        ("drill", False, 1),
    ]


def test_the_rows_of_two_devices_are_read_in_the_logs_order(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    grade(library, clock, card)
    clock.at += timedelta(days=1)
    grade(library, clock, card)
    as_from_another_device(library)

    assert [step.id_ms - AT_MS for step in steps(library)] == [0, 1, DAY_MS, DAY_MS + 1]
    assert [step.interval_days for step in steps(library)] == [1, 1, 6, 6]


def test_the_last_step_of_a_card_comes_to_where_it_stands(library: SqlLibrary, clock: SteadyClock) -> None:
    cards = [row.face.uid for row in all_cards(library)]
    for number, given in enumerate([Grade.GOOD, Grade.AGAIN, Grade.HARD, Grade.EASY] * 6):
        grade(library, clock, cards[number % 3], given)
        clock.at += timedelta(days=number)
    library.rebuild()

    last = {step.card: (step.interval_days, step.ease) for step in steps(library)}

    stand = {row.face.uid: row.face.schedule.memory for row in all_cards(library)}
    assert last == {uid: (memory.interval_days, memory.ease) for uid, memory in stand.items() if memory}


def test_a_search_that_finds_one_card_takes_its_clarifying_question_whole(
    library: SqlLibrary, card: CardUid, clock: SteadyClock
) -> None:
    grade(library, clock, card)
    set_card(library, card, CardField.FLAG, 2)
    set_card(library, card, CardField.SUSPENDED, value=True)

    (row,) = library.cards.export_rows(parse_query("is:suspended"), StudyDay(20_514))

    (stands,) = row.cards.values()
    assert (stands.uid, stands.is_paused, stands.flag, stands.schedule.reviews) == (card, True, 2, 1)
    assert len(library.cards.export_rows(EVERYTHING, StudyDay(20_514))) == 3
