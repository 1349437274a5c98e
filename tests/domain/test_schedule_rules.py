"""The fold by other rules than SM-2's own: options, FSRS, and what other rules promised."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import CANONICAL, FSRS_WEIGHTS, Rules, Scheduler
from flashpm.domain.schedule import (
    LONGEST_EVENED_DAYS,
    NEW,
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
FSRS = Rules(Scheduler.FSRS)
MONDAY = "2026-03-02"


def by_fsrs(*rows: Graded | Rescheduled, rules: Rules = FSRS) -> Schedule:
    return fold(CARD, rows, rules)


def stability(schedule: Schedule) -> float:
    assert schedule.trace is not None
    return round(schedule.trace.stability / 1_000_000, 4)


def test_fsrs_gives_the_interval_and_keeps_its_trace_beside_the_ease_factor() -> None:
    after = by_fsrs(graded_of(MONDAY, Grade.EASY))

    assert after.memory == Memory(repetition=1, ease=260, interval_days=8)
    assert (after.due_on, stability(after)) == (day("2026-03-10"), 8.2956)  # its first offset is 0


def test_sm2_keeps_no_trace() -> None:
    assert fold(CARD, [graded_of(MONDAY)]).trace is None


def test_a_repeat_teaches_fsrs_and_moves_neither_interval_nor_due_day() -> None:
    failed = by_fsrs(graded_of(MONDAY), graded_of("2026-03-04", Grade.AGAIN))

    repeated = step(CARD, failed, graded_of("2026-03-04", kind=ReviewKind.REPEAT), FSRS)

    assert (repeated.memory, repeated.due_on) == (failed.memory, failed.due_on)
    assert stability(repeated) > stability(failed)


def test_a_repeat_of_a_card_without_a_counted_review_teaches_nothing() -> None:
    assert by_fsrs(graded_of(MONDAY, kind=ReviewKind.REPEAT)) == Schedule(reviews=1)


def test_a_pass_on_the_day_of_the_last_review_moves_no_due_day_by_fsrs_either() -> None:
    once = by_fsrs(graded_of(MONDAY))

    twice = by_fsrs(graded_of(MONDAY), graded_of(MONDAY))

    assert (twice.memory, twice.due_on, twice.reviews) == (once.memory, once.due_on, 2)


def test_fsrs_starts_from_sm2s_numbers_where_a_card_came_without_history() -> None:
    came = by_fsrs(Rescheduled(Memory(4, 230, 30), day("2026-05-01")))

    assert stability(came) == 30
    assert came.trace is not None
    assert came.trace.seen_on == day("2026-04-01")


def test_a_due_day_set_by_hand_takes_nothing_from_what_fsrs_remembers() -> None:
    before = by_fsrs(graded_of(MONDAY))

    after = by_fsrs(graded_of(MONDAY), Rescheduled(Memory(1, 250, 2), day("2026-03-20")))

    assert after.trace == before.trace
    assert after.due_on == day("2026-03-20")


def test_a_reset_forgets_what_fsrs_remembers() -> None:
    assert by_fsrs(graded_of(MONDAY), Rescheduled(None, None)) == Schedule(reviews=1)


def test_a_due_day_that_sm2_chose_stays_when_fsrs_takes_over() -> None:
    rows = [graded_of(MONDAY, due_on="2026-03-03"), graded_of("2026-03-03", due_on="2026-03-09")]

    kept = by_fsrs(*rows)
    moved = by_fsrs(*rows, rules=replace(FSRS, reschedules=True))

    assert kept.memory == moved.memory == Memory(2, 250, 7)  # stability 7.3153 after one day
    assert kept.due_on == day("2026-03-09")
    assert moved.due_on == day("2026-03-09")  # 7 days, and the offset -1


def test_rescheduling_moves_a_due_day_that_the_new_rules_could_not_have_chosen() -> None:
    rows = [graded_of(MONDAY, due_on="2026-03-03", rule="fsrs-6/1+r97"), graded_of("2026-03-03", due_on="2026-05-01")]

    assert fold(CARD, rows, Rules(overdue_credit=True)).due_on == day("2026-05-01")
    assert fold(CARD, rows, Rules(overdue_credit=True, reschedules=True)).due_on == day("2026-03-08")
    assert fold(CARD, rows).due_on == day("2026-03-08")


def test_a_due_day_chosen_at_another_retention_stays() -> None:
    row = graded_of(MONDAY, Grade.EASY, due_on="2026-03-05", rule="fsrs-6/1+r95")

    assert by_fsrs(row).due_on == day("2026-03-05")
    assert by_fsrs(replace(row, rule="fsrs-6/1")).due_on == day("2026-03-10")


def test_going_back_to_sm2_is_as_if_it_had_always_been_active() -> None:
    rows = [graded_of(MONDAY, rule="fsrs-6/1"), graded_of("2026-03-04", rule="fsrs-6/1", due_on="2026-03-15")]

    back = fold(CARD, rows)

    assert back.memory == Memory(2, 250, 6)
    assert back.due_on == day("2026-03-15")
    assert back.trace is None


def test_with_repeats_after_hard_a_hard_card_comes_back_until_it_is_good() -> None:
    rules = Rules(repeats_after_hard=True)
    hard = fold(CARD, [graded_of(MONDAY, Grade.HARD)], rules)
    again = step(CARD, hard, graded_of(MONDAY, Grade.HARD, kind=ReviewKind.REPEAT), rules)

    promised = outcomes(CARD, hard, day(MONDAY), rules)

    assert kind_of_next(hard, day(MONDAY)) is ReviewKind.REPEAT
    assert again.repeat_on == day(MONDAY)
    assert [grade for grade, each in promised.items() if each.comes_back_today] == [Grade.AGAIN, Grade.HARD]
    assert fold(CARD, [graded_of(MONDAY, Grade.HARD)]).repeat_on is None


def test_the_overdue_credit_counts_from_the_due_day() -> None:
    rows = [graded_of(MONDAY), graded_of("2026-03-03", due_on="2026-03-09"), graded_of("2026-03-19")]

    after = fold(CARD, rows, Rules(overdue_credit=True))

    assert after.memory == Memory(3, 250, 28)  # (6 + 10 / 2) × 2.50 = 27.5


def test_a_loaded_day_gives_way_to_an_empty_one_and_the_log_keeps_the_choice() -> None:
    six_days = fold(CARD, [graded_of(MONDAY)])
    own = outcomes(CARD, six_days, day("2026-03-03"))[Grade.GOOD]

    evened = outcomes(CARD, six_days, day("2026-03-03"), CANONICAL, {own.due_on: 5})[Grade.GOOD]

    assert own.due_on == day("2026-03-08")
    assert evened.due_on == day("2026-03-07")
    assert evened.schedule.due_on == evened.due_on
    row = graded_of("2026-03-03", due_on="2026-03-07")
    assert step(CARD, six_days, row) == evened.schedule


def test_what_lies_far_ahead_keeps_its_own_day() -> None:
    far = Schedule(memory=Memory(5, 250, LONGEST_EVENED_DAYS), due_on=day(MONDAY), counted_from=StudyDay(20_000))
    own = outcomes(CARD, far, day(MONDAY))[Grade.GOOD]

    assert outcomes(CARD, far, day(MONDAY), CANONICAL, {own.due_on: 5})[Grade.GOOD] == own


def test_a_repeat_promises_its_due_day_whatever_the_load() -> None:
    failed = fold(CARD, [graded_of(MONDAY, Grade.AGAIN)])

    assert outcomes(CARD, failed, day(MONDAY), CANONICAL, {day("2026-03-03"): 9}) == outcomes(CARD, failed, day(MONDAY))
    reset = replace(NEW, repeat_on=day(MONDAY))
    assert outcomes(CARD, reset, day(MONDAY), CANONICAL, {})[Grade.GOOD].due_on == day(MONDAY)


@pytest.mark.parametrize(
    ("schedule", "is_due"),
    [
        (NEW, False),
        (Schedule(Memory(1, 250, 1), due_on=day(MONDAY)), True),
        (Schedule(Memory(1, 250, 1), due_on=day("2026-03-03")), False),
        (Schedule(Memory(0, 218, 1), due_on=day("2026-03-01"), repeat_on=day(MONDAY)), False),
    ],
)
def test_a_card_is_due_from_its_due_day_on_unless_it_comes_as_a_repeat(schedule: Schedule, is_due: bool) -> None:
    assert schedule.is_due(day(MONDAY)) is is_due


DAYS = st.integers(20_500, 20_700).map(StudyDay)
RULES = st.builds(
    Rules,
    scheduler=st.sampled_from(Scheduler),
    retention_percent=st.sampled_from([80, 90, 95]),
    repeats_after_hard=st.booleans(),
    overdue_credit=st.booleans(),
    ease_recovery=st.booleans(),
    longest_interval_days=st.sampled_from([30, 36_500]),
    reschedules=st.booleans(),
    fsrs_weights=st.sampled_from([FSRS_WEIGHTS, (*FSRS_WEIGHTS[:-1], 2_000)]),
)
GRADED = st.builds(
    Graded,
    reviewed_on=DAYS,
    quality=st.integers(0, 5),
    kind=st.sampled_from(["review", "early", "check", "repeat", "drill"]),
    rule=RULES.map(lambda rules: rules.name),
    due_on=st.none() | DAYS,
)
MEMORIES = st.builds(
    Memory, repetition=st.integers(0, 9), ease=st.integers(130, 320), interval_days=st.integers(1, 400)
)
HISTORIES = st.lists(GRADED | st.builds(Rescheduled, st.none() | MEMORIES, st.none() | DAYS), max_size=12)
LOADS = st.none() | st.dictionaries(DAYS, st.integers(0, 5))


@given(HISTORIES, RULES, DAYS, st.sampled_from(Grade), LOADS)
def test_what_a_button_promises_is_what_its_row_makes_of_any_history_by_any_rules(
    history: list[Graded | Rescheduled], rules: Rules, on: StudyDay, grade: Grade, load: dict[StudyDay, int] | None
) -> None:
    schedule = fold(CARD, history, rules)
    promised = outcomes(CARD, schedule, on, rules, load)[grade]

    row = Graded(on, grade.quality, kind_of_next(schedule, on), rules.name, promised.due_on)

    assert step(CARD, schedule, row, rules) == promised.schedule
    assert fold(CARD, [*history, row], rules) == promised.schedule


@given(HISTORIES, RULES, RULES)
def test_a_switch_keeps_the_due_day_that_the_last_review_promised(
    history: list[Graded | Rescheduled], before: Rules, after: Rules
) -> None:
    schedule = fold(CARD, history, before)
    promised = outcomes(CARD, schedule, StudyDay(20_800), before)[Grade.GOOD]
    last = Graded(StudyDay(20_800), Grade.GOOD.quality, ReviewKind.REVIEW, before.name, promised.due_on)

    switched = fold(CARD, [*history, last], replace(after, reschedules=False))

    assert switched.due_on == promised.due_on


@given(HISTORIES, RULES)
def test_no_rules_leave_the_ranges(history: list[Graded | Rescheduled], rules: Rules) -> None:
    schedule = fold(CARD, history, rules)

    assert (schedule.memory is None) == (schedule.due_on is None)
    assert (schedule.trace is not None) == (rules.is_fsrs and schedule.memory is not None)
    if schedule.trace is not None:
        assert schedule.trace.stability >= 1_000
        assert 1_000_000 <= schedule.trace.difficulty <= 10_000_000


@given(HISTORIES, RULES)
def test_whether_a_card_was_seen_and_when_first_does_not_depend_on_the_rules(
    history: list[Graded | Rescheduled], rules: Rules
) -> None:
    one, other = fold(CARD, history), fold(CARD, history, rules)

    assert (one.state, one.first_on, one.reviews, one.lapses) == (
        other.state,
        other.first_on,
        other.reviews,
        other.lapses,
    )
