"""The fold over a card's rows: each rule of docs/scheduling.md, then what must hold for every history."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.card import CardState
from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import CANONICAL
from flashpm.domain.schedule import (
    NEW,
    Folding,
    Graded,
    Rescheduled,
    Schedule,
    fold,
    kind_of_next,
    outcomes,
    step,
)
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from tests.builders import card_of, day, graded_of

CARD = card_of("ferry")
"""Its seeded offsets: repetition 2 of 6 days -1, repetition 3 of 15 days -2 (test_fuzz has them)."""
TO_SIX_DAYS = (graded_of("2026-03-02"), graded_of("2026-03-03", due_on="2026-03-09"))
"""Two passes: repetition 2, ease factor 2.50, 6 days, due on 2026-03-09."""


def folded(*rows: Graded | Rescheduled) -> Schedule:
    return fold(CARD, rows)


def test_a_card_without_rows_is_new_and_has_no_due_day() -> None:
    schedule = folded()

    assert schedule == NEW
    assert schedule.state is CardState.NEW
    assert schedule.due_on is None


def test_a_fold_under_way_tells_where_it_stands() -> None:
    folding = Folding(CARD, CANONICAL)
    told = [folding.numbers]

    for row in TO_SIX_DAYS:
        folding.add(row)
        told.append(folding.numbers)

    assert told == [None, (1, 250, 1), (2, 250, 6)]


def test_a_first_pass_brings_the_card_back_tomorrow() -> None:
    assert folded(graded_of("2026-03-02")) == Schedule(
        memory=Memory(1, 250, 1),
        due_on=day("2026-03-03"),
        reviews=1,
        counted_from=day("2026-03-02"),
        last_counted_on=day("2026-03-02"),
        first_on=day("2026-03-02"),
    )


@pytest.mark.parametrize(
    ("grades", "state"),
    [
        ([Grade.AGAIN], CardState.LEARNING),
        ([Grade.HARD], CardState.REVIEW),
        ([Grade.AGAIN, Grade.GOOD], CardState.REVIEW),
        ([Grade.GOOD, Grade.AGAIN], CardState.RELEARNING),
        ([Grade.GOOD, Grade.AGAIN, Grade.AGAIN], CardState.RELEARNING),
        ([Grade.GOOD, Grade.AGAIN, Grade.GOOD], CardState.REVIEW),
    ],
)
def test_a_cards_state_follows_from_its_passes_and_lapses(grades: list[Grade], state: CardState) -> None:
    rows = [graded_of(f"2026-03-{2 + number:02}", grade) for number, grade in enumerate(grades)]

    assert folded(*rows).state is state


@pytest.mark.parametrize(
    ("grades", "lapses"),
    [
        ([Grade.AGAIN], 0),
        ([Grade.GOOD, Grade.AGAIN], 1),
        ([Grade.GOOD, Grade.AGAIN, Grade.AGAIN], 1),
        ([Grade.GOOD, Grade.AGAIN, Grade.GOOD, Grade.AGAIN], 2),
    ],
)
def test_a_lapse_is_again_after_a_pass(grades: list[Grade], lapses: int) -> None:
    rows = [graded_of(f"2026-03-{2 + number:02}", grade) for number, grade in enumerate(grades)]

    assert folded(*rows).lapses == lapses


@pytest.mark.parametrize("grade", [Grade.HARD, Grade.GOOD, Grade.EASY])
def test_a_pass_on_the_day_of_the_last_counted_review_changes_nothing(grade: Grade) -> None:
    before = folded(*TO_SIX_DAYS)

    after = folded(*TO_SIX_DAYS, graded_of("2026-03-03", grade, due_on="2026-03-18"))

    assert after == replace(before, reviews=3)


def test_a_failure_on_the_day_of_a_pass_counts() -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-03", Grade.AGAIN))

    assert after.memory == Memory(0, 218, 1)
    assert after.due_on == day("2026-03-04")
    assert after.lapses == 1


@pytest.mark.parametrize(
    ("on", "interval_days", "due_on"),
    [
        ("2026-03-04", 6, "2026-03-10"),  # 1 day × 2.50 = 2.5; the old interval is longer
        ("2026-03-07", 10, "2026-03-17"),  # 4 days × 2.50 = 10
        ("2026-03-08", 13, "2026-03-21"),  # 5 days × 2.50 = 12.5, rounded up
        ("2026-03-09", 15, "2026-03-24"),  # on its day: 6 × 2.50 = 15
        ("2026-03-12", 15, "2026-03-27"),  # late: no more than on its day
    ],
)
def test_a_pass_before_the_due_day_is_paid_for_the_days_waited(on: str, interval_days: int, due_on: str) -> None:
    after = folded(*TO_SIX_DAYS, graded_of(on, due_on=due_on))

    assert after.memory == Memory(3, 250, interval_days)
    assert after.due_on == day(due_on)


@pytest.mark.parametrize(("on", "ease"), [("2026-03-08", 250), ("2026-03-09", 260)])
def test_easy_raises_the_ease_factor_on_the_due_day_alone(on: str, ease: int) -> None:
    memory = folded(*TO_SIX_DAYS, graded_of(on, Grade.EASY)).memory

    assert memory is not None
    assert memory.ease == ease


def test_an_early_failure_is_a_failure_as_usual() -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-05", Grade.AGAIN, kind=ReviewKind.EARLY))

    assert after.memory == Memory(0, 218, 1)
    assert after.due_on == day("2026-03-06")
    assert after.lapses == 1


@pytest.mark.parametrize("kind", ["review", "early", "check"])
def test_earliness_follows_from_the_days_and_not_from_the_kind(kind: str) -> None:
    early = folded(*TO_SIX_DAYS, graded_of("2026-03-07", kind=kind))
    on_its_day = folded(*TO_SIX_DAYS, graded_of("2026-03-09", kind=kind))

    assert early.memory == Memory(3, 250, 10)
    assert on_its_day.memory == Memory(3, 250, 15)


@pytest.mark.parametrize("kind", ["drill", "telepathy"])
def test_kinds_that_this_version_does_not_know_are_not_applied(kind: str) -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-09", Grade.AGAIN, kind=kind))

    assert after == folded(*TO_SIX_DAYS)


def test_a_repeat_is_counted_and_never_moves_the_schedule() -> None:
    failed = folded(graded_of("2026-03-02", Grade.AGAIN))

    failed_again = step(CARD, failed, graded_of("2026-03-02", Grade.AGAIN, kind=ReviewKind.REPEAT))
    passed = step(CARD, failed_again, graded_of("2026-03-02", Grade.EASY, kind=ReviewKind.REPEAT))

    assert failed.repeat_on == day("2026-03-02")
    assert failed_again == replace(failed, reviews=2)
    assert passed == replace(failed, reviews=3, repeat_on=None)


def test_a_counted_pass_of_the_same_day_ends_the_repeats_too() -> None:
    after = folded(graded_of("2026-03-02", Grade.AGAIN), graded_of("2026-03-02", Grade.GOOD))

    assert after.repeat_on is None
    assert after.memory == Memory(0, 218, 1)


def test_what_was_not_repeated_on_its_day_is_due_on_the_next() -> None:
    failed = folded(graded_of("2026-03-02", Grade.AGAIN))

    assert kind_of_next(failed, day("2026-03-03")) is ReviewKind.REVIEW
    assert failed.due_on == day("2026-03-03")


@pytest.mark.parametrize("due_on", ["2026-03-22", "2026-03-23", "2026-03-24", "2026-03-25", "2026-03-26"])
def test_a_rows_due_day_holds_inside_the_fuzz_of_its_interval(due_on: str) -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-09", due_on=due_on))  # 15 days, 2 either way

    assert after.due_on == day(due_on)


@pytest.mark.parametrize("due_on", ["2026-03-21", "2026-03-27", None])
def test_a_due_day_that_the_rule_cannot_have_chosen_gives_way_to_the_seeded_one(due_on: str | None) -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-09", due_on=due_on))

    assert after.due_on == day("2026-03-22")  # 15 days, and the offset -2


def test_a_due_day_that_another_scheduler_chose_holds() -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-03-09", due_on="2026-04-20", rule="fsrs6/1"))

    assert after.memory == Memory(3, 250, 15)
    assert after.due_on == day("2026-04-20")


def test_a_schedule_row_sets_memory_and_due_day() -> None:
    after = folded(*TO_SIX_DAYS, Rescheduled(Memory(4, 230, 30), day("2026-05-01")))

    assert after == Schedule(
        memory=Memory(4, 230, 30),
        due_on=day("2026-05-01"),
        reviews=2,
        counted_from=day("2026-04-01"),
        last_counted_on=None,
        first_on=day("2026-03-02"),
    )


def test_a_card_made_due_again_by_hand_can_be_passed_on_the_same_day() -> None:
    made_due = Rescheduled(Memory(2, 250, 6), day("2026-03-03"))

    after = folded(*TO_SIX_DAYS, made_due, graded_of("2026-03-03", Grade.EASY))

    assert after.memory == Memory(3, 260, 15)


def test_a_failed_card_made_due_later_by_hand_is_not_repeated_today() -> None:
    made_due = Rescheduled(Memory(0, 218, 1), day("2026-03-20"))

    assert folded(graded_of("2026-03-02", Grade.AGAIN), made_due).repeat_on is None


@pytest.mark.parametrize("row", [Rescheduled(None, None), Rescheduled(Memory(2, 250, 6), None)])
def test_a_reset_makes_a_card_new_and_keeps_its_history(row: Rescheduled) -> None:
    lapsed = graded_of("2026-03-09", Grade.AGAIN)

    reset = folded(*TO_SIX_DAYS, lapsed, row)

    begun_anew = step(CARD, reset, graded_of("2026-03-09"))

    assert reset == Schedule(reviews=3)
    assert reset.state is CardState.NEW
    assert (begun_anew.memory, begun_anew.first_on) == (Memory(1, 250, 1), day("2026-03-09"))


def test_a_pass_by_a_clock_gone_back_counts_as_one_of_the_last_day() -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-02-20"))

    assert after == replace(folded(*TO_SIX_DAYS), reviews=3)


def test_a_failure_by_a_clock_gone_back_is_due_after_the_last_day() -> None:
    after = folded(*TO_SIX_DAYS, graded_of("2026-02-20", Grade.AGAIN))

    assert after.counted_from == day("2026-03-03")
    assert after.due_on == day("2026-03-04")


@pytest.mark.parametrize("memory", [Memory(1, 250, 1), Memory(3, 250, 15)])
def test_the_days_waited_are_never_fewer_than_none(memory: Memory) -> None:
    far_ahead = Rescheduled(memory, day("2026-04-30"))  # counted from weeks after the review

    after = folded(far_ahead, graded_of("2026-03-02"))

    assert after.memory == replace(memory, repetition=memory.repetition + 1)


@pytest.mark.parametrize(
    ("schedule", "kind"),
    [
        (NEW, ReviewKind.REVIEW),
        (Schedule(memory=Memory(2, 250, 6), due_on=day("2026-03-01")), ReviewKind.REVIEW),
        (Schedule(memory=Memory(2, 250, 6), due_on=day("2026-03-02")), ReviewKind.REVIEW),
        (Schedule(memory=Memory(2, 250, 6), due_on=day("2026-03-03")), ReviewKind.EARLY),
        (Schedule(Memory(0, 218, 1), due_on=day("2026-03-03"), repeat_on=day("2026-03-02")), ReviewKind.REPEAT),
        (Schedule(Memory(0, 218, 1), due_on=day("2026-03-02"), repeat_on=day("2026-03-01")), ReviewKind.REVIEW),
    ],
)
def test_the_kind_of_a_review_follows_from_the_day(schedule: Schedule, kind: ReviewKind) -> None:
    assert kind_of_next(schedule, day("2026-03-02")) is kind


def test_the_four_buttons_of_a_new_card() -> None:
    promised = outcomes(CARD, NEW, day("2026-03-02"))

    assert {grade: each.days for grade, each in promised.items()} == dict.fromkeys(Grade, 1)
    assert [grade for grade, each in promised.items() if each.comes_back_today] == [Grade.AGAIN]


def test_the_four_buttons_of_a_card_passed_twice() -> None:
    promised = outcomes(CARD, folded(*TO_SIX_DAYS), day("2026-03-09"))

    assert {grade.word: each.days for grade, each in promised.items()} == {
        "again": 1,
        "hard": 13,
        "good": 13,
        "easy": 13,
    }
    assert promised[Grade.HARD].due_on == day("2026-03-22")


def test_the_four_buttons_of_a_repeat_promise_tomorrow_whatever_the_grade() -> None:
    failed = folded(graded_of("2026-03-02", Grade.AGAIN))

    promised = outcomes(CARD, failed, day("2026-03-02"))

    assert {each.due_on for each in promised.values()} == {day("2026-03-03")}
    assert [grade for grade, each in promised.items() if each.comes_back_today] == [Grade.AGAIN]


def test_a_repeat_of_a_card_that_was_reset_elsewhere_is_no_later_than_today() -> None:
    reset = replace(NEW, repeat_on=day("2026-03-02"))

    promised = outcomes(CARD, reset, day("2026-03-02"))[Grade.GOOD]

    assert (promised.due_on, promised.days) == (day("2026-03-02"), 0)


DAYS = st.integers(20_500, 20_600).map(StudyDay)
GRADED = st.builds(
    Graded,
    reviewed_on=DAYS,
    quality=st.integers(0, 5),
    kind=st.sampled_from(["review", "early", "check", "repeat", "drill", "telepathy"]),
    rule=st.sampled_from([CANONICAL.name, "sm2-a/2", "fsrs6/1"]),
    due_on=st.none() | DAYS,
)
MEMORIES = st.builds(
    Memory, repetition=st.integers(0, 9), ease=st.integers(130, 320), interval_days=st.integers(1, 400)
)
RESCHEDULED = st.builds(Rescheduled, st.none() | MEMORIES, st.none() | DAYS)
HISTORIES = st.lists(GRADED | RESCHEDULED, max_size=12)


@given(HISTORIES, DAYS, st.sampled_from(Grade))
def test_what_a_button_promises_is_what_its_row_makes_of_any_history(
    history: list[Graded | Rescheduled], on: StudyDay, grade: Grade
) -> None:
    schedule = fold(CARD, history)
    promised = outcomes(CARD, schedule, on)[grade]

    row = Graded(on, grade.quality, kind_of_next(schedule, on), CANONICAL.name, promised.due_on)

    assert step(CARD, schedule, row) == promised.schedule
    assert fold(CARD, [*history, row]) == promised.schedule
    assert promised.days >= 0


@given(HISTORIES, DAYS)
def test_every_pass_of_a_card_gives_the_same_day(history: list[Graded | Rescheduled], on: StudyDay) -> None:
    promised = outcomes(CARD, fold(CARD, history), on)

    assert len({promised[grade].due_on for grade in (Grade.HARD, Grade.GOOD, Grade.EASY)}) == 1


@given(HISTORIES)
def test_repeats_and_unknown_kinds_can_be_left_out_of_any_history(history: list[Graded | Rescheduled]) -> None:
    moving = [row for row in history if isinstance(row, Rescheduled) or row.kind in {"review", "early", "check"}]

    with_all, without = fold(CARD, history), fold(CARD, moving)

    assert replace(with_all, reviews=0, repeat_on=None) == replace(without, reviews=0, repeat_on=None)


@given(HISTORIES)
def test_a_card_has_a_due_day_if_it_is_not_new(history: list[Graded | Rescheduled]) -> None:
    schedule = fold(CARD, history)

    assert (schedule.memory is None) == (schedule.due_on is None) == (schedule.state is CardState.NEW)


@given(HISTORIES, GRADED, st.integers(3, 5))
def test_an_early_pass_never_shortens_an_interval_nor_raises_an_ease_factor(
    history: list[Graded | Rescheduled], last: Graded, quality: int
) -> None:
    before = fold(CARD, [*history, replace(last, kind=ReviewKind.REVIEW)])
    assert before.memory is not None
    assert before.due_on is not None

    row = Graded(StudyDay(before.due_on - 1), quality, ReviewKind.EARLY, CANONICAL.name, None)
    after = step(CARD, before, row).memory

    assert after is not None
    assert after.interval_days >= before.memory.interval_days
    assert after.ease <= before.memory.ease
