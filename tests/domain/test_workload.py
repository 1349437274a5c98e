from dataclasses import replace

import pytest

from flashpm.domain.due_queue import Counts, Line
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.pace import Pace
from flashpm.domain.rules import CANONICAL, Rules, Scheduler
from flashpm.domain.schedule import Graded, Schedule, fold
from flashpm.domain.statistics import AnswerTally, Asked
from flashpm.domain.study_day import StudyDay
from flashpm.domain.workload import (
    SUPPOSED,
    AskedCard,
    Conditions,
    DayWork,
    Shares,
    Supply,
    new_cards_by_day,
    shares_of,
    simulate_days,
    simulate_rates,
)

TODAY = StudyDay(1_000)
PACE = Pace({Line.NEW: 40, Line.DUE: 25, Line.REPEAT: 12})
AGAIN, GOOD = (1.0, 0.0, 0.0, 0.0), (0.0, 0.0, 1.0, 0.0)


def always(
    *, new: tuple[float, ...] = GOOD, known: tuple[float, ...] = GOOD, mature: tuple[float, ...] = GOOD
) -> Shares:
    """Give shares of a learner without chance, who passes every repeat."""
    return {Asked.NEW: new, Asked.YOUNG: known, Asked.MATURE: mature, Asked.REPEAT: GOOD}


def passed_once(name: str = "a", *, on: StudyDay = TODAY) -> AskedCard:
    """Give a card whose first pass was the day before it is due: its next interval is 6 days, fuzz 1."""
    uid = CardUid(name)
    first = Graded(StudyDay(on - 1), Grade.GOOD.quality, "review", CANONICAL.name, None)
    return AskedCard(uid, fold(uid, [first]), on)


def dues(days: list[DayWork]) -> list[int]:
    return [day.counts.due for day in days]


def test_a_card_is_asked_today_and_when_its_interval_is_over() -> None:
    days = simulate_days([passed_once()], [0] * 9, TODAY, Conditions(always(), CANONICAL, PACE))

    assert dues(days)[0] == 1
    assert sum(dues(days)[5:8]) == 1  # after 6 days, or a day sooner or later by fuzz
    assert sum(dues(days)) == 2


def test_a_failed_card_comes_back_that_day_and_the_next() -> None:
    days = simulate_days([passed_once()], [0, 0, 0], TODAY, Conditions(always(known=AGAIN), CANONICAL, PACE))

    assert [day.counts for day in days] == [Counts(1, 0, 1)] * 3
    assert [day.seconds for day in days] == [37, 37, 37]  # 25 + 12


def test_new_cards_are_asked_on_their_day_and_come_back_on_the_next() -> None:
    days = simulate_days([], [2, 0, 0], TODAY, Conditions(always(), CANONICAL, PACE))

    assert [day.counts for day in days] == [Counts(0, 2, 0), Counts(2, 0, 0), Counts(0, 0, 0)]
    assert [day.seconds for day in days] == [80, 50, 0]
    assert [day.cards for day in days] == [2, 2, 0]


def test_overdue_cards_are_asked_today() -> None:
    days = simulate_days([passed_once(on=StudyDay(990))], [0], TODAY, Conditions(always(), CANONICAL, PACE))

    assert dues(days) == [1]


def test_cards_that_come_after_the_last_day_are_left_out() -> None:
    days = simulate_days([passed_once(on=StudyDay(1_002))], [0, 0], TODAY, Conditions(always(), CANONICAL, PACE))

    assert dues(days) == [0, 0]


def test_mature_cards_have_shares_of_their_own() -> None:
    uid = CardUid("old")
    reviews = [(900, 1), (901, 6), (907, 15), (922, 38)]
    rows = [Graded(StudyDay(day), 4, "review", CANONICAL.name, StudyDay(day + days)) for day, days in reviews]
    card = AskedCard(uid, fold(uid, rows), StudyDay(960))

    days = simulate_days([card], [0], TODAY, Conditions(always(mature=AGAIN), CANONICAL, PACE))

    assert days[0].counts == Counts(1, 0, 1)


def test_more_cards_than_a_day_has_room_for_wait_the_least_overdue_ones_first() -> None:
    cards = [passed_once("late", on=StudyDay(998)), *(passed_once(name) for name in "bcd")]

    days = simulate_days(cards, [0] * 4, TODAY, Conditions(always(), CANONICAL, PACE, reviews_a_day=1, room_today=2))

    assert dues(days)[:3] == [2, 1, 1]


def test_no_room_today_leaves_everything_for_tomorrow() -> None:
    conditions = Conditions(always(), CANONICAL, PACE, reviews_a_day=5, room_today=0)

    assert dues(simulate_days([passed_once()], [0, 0], TODAY, conditions)) == [0, 1]


def test_a_card_without_a_due_day_is_never_overdue() -> None:
    cards = [AskedCard(CardUid("odd"), Schedule(), TODAY), passed_once("late", on=StudyDay(990))]
    conditions = Conditions(always(), CANONICAL, PACE, reviews_a_day=1, room_today=1)

    assert dues(simulate_days(cards, [0], TODAY, conditions)) == [1]


def test_repeats_after_hard_are_asked_until_they_are_good() -> None:
    rules = replace(CANONICAL, repeats_after_hard=True)
    shares = always(known=(0.0, 1.0, 0.0, 0.0))

    (day,) = simulate_days([passed_once()], [0], TODAY, Conditions(shares, rules, PACE))

    assert day.counts == Counts(1, 0, 1)


def test_the_learners_scheduler_decides_when_cards_come_back() -> None:
    rules = Rules(scheduler=Scheduler.FSRS)

    days = simulate_days([], [1, *[0] * 9], TODAY, Conditions(always(), rules, PACE))

    assert [ahead for ahead, day in enumerate(days) if day.counts.due] == [2]  # FSRS-6's first interval for good


def test_the_same_seed_gives_the_same_days_and_another_one_others() -> None:
    cards = [passed_once(f"card {number}") for number in range(50)]
    conditions = Conditions(SUPPOSED, CANONICAL, PACE)

    first, again, other = (simulate_days(cards, [5] * 20, TODAY, replace(conditions, seed=seed)) for seed in (0, 0, 9))

    assert first == again
    assert first != other


def test_more_new_cards_leave_the_work_with_the_others_as_it_was() -> None:
    cards = [passed_once(f"card {number}") for number in range(50)]
    conditions = Conditions(SUPPOSED, CANONICAL, PACE)

    none, some = (simulate_days(cards, [new] * 20, TODAY, conditions) for new in (0, 3))

    assert all(few <= many for few, many in zip(dues(none), dues(some), strict=True))
    assert dues(none)[0] == dues(some)[0]


@pytest.mark.parametrize("reviews_a_day", [None, 3])
def test_rates_together_are_what_each_is_by_itself(reviews_a_day: int | None) -> None:
    cards = [passed_once(f"card {number}") for number in range(30)]
    conditions = Conditions(SUPPOSED, CANONICAL, PACE, reviews_a_day=reviews_a_day, room_today=reviews_a_day)
    rates = [[2] * 20, [4] * 20]

    together = simulate_rates(cards, rates, TODAY, conditions)

    assert together == [simulate_days(cards, rate, TODAY, conditions) for rate in rates]


def test_no_rates_are_no_days() -> None:
    assert simulate_rates([passed_once()], [], TODAY, Conditions(always(), CANONICAL, PACE)) == []


@pytest.mark.parametrize(
    ("questions_a_day", "supply", "expected"),
    [
        (2, Supply(100, 0, 5.0), [10, 10, 10]),
        (2, Supply(3, 0, 5.0), [10, 5, 0]),
        (2, Supply(100, 1, 5.0), [5, 10, 10]),
        (2, Supply(100, 3, 5.0), [0, 5, 10]),
        (1, Supply(100, 0, 2.4), [2, 3, 2]),
        (0, Supply(100, 0, 5.0), [0, 0, 0]),
    ],
)
def test_new_cards_follow_the_rate_until_nothing_waits(
    questions_a_day: int, supply: Supply, expected: list[int]
) -> None:
    assert new_cards_by_day(questions_a_day, supply, 3) == expected


def test_without_a_history_the_shares_are_the_supposed_ones() -> None:
    shares = shares_of([])

    assert {asked: [round(share, 9) for share in of] for asked, of in shares.items()} == {
        asked: list(of) for asked, of in SUPPOSED.items()
    }


def test_own_answers_stand_beside_fifty_supposed_ones() -> None:
    tallies = [
        AnswerTally(TODAY, 9, Asked.YOUNG, Grade.GOOD, 50, 1_000),
        AnswerTally(TODAY, 9, Asked.OTHER, Grade.AGAIN, 50, 1_000),
    ]

    shares = shares_of(tallies)

    # 5 of again, 10 of hard, 28.5 + 50 of good, 6.5 of easy; of 100
    assert [round(share, 3) for share in shares[Asked.YOUNG]] == [0.05, 0.1, 0.785, 0.065]
    assert all(abs(sum(each) - 1) < 1e-9 for each in shares.values())
