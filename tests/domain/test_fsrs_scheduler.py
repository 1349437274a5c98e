"""FSRS-6 as recorded from py-fsrs 6.3.2, called by itself at noon UTC, without learning steps and fuzz.

What it gives for a history must not change when the package is updated, or schedules would move by themselves.
"""

import subprocess
import sys
from datetime import UTC, datetime, timedelta

import pytest
from fsrs import Card, Rating, State
from fsrs import Scheduler as PackageScheduler
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.fsrs_scheduler import Formulas, Trace, review, trace_of_sm2
from flashpm.domain.grade import Grade
from flashpm.domain.rules import (
    CANONICAL,
    FSRS_WEIGHTS,
    LONGEST_INTERVALS,
    RETENTIONS,
    WEIGHT_RANGES,
    Rules,
    Scheduler,
)
from flashpm.domain.study_day import StudyDay

FSRS = Rules(Scheduler.FSRS)
MONDAY = 20_514
HISTORY = list[tuple[int, int]]
"""Days since the first review, and SM-2's q."""


def reviewed(history: HISTORY, rules: Rules = FSRS) -> list[tuple[Trace, int]]:
    found: list[tuple[Trace, int]] = []
    for days, quality in history:
        found.append(review(found[-1][0] if found else None, quality, StudyDay(MONDAY + days), rules))
    return found


@pytest.mark.parametrize(
    ("history", "expected"),
    [
        pytest.param([(0, 2)], [(0.212, 6.4133, 1)], id="again"),
        pytest.param([(0, 3)], [(1.2931, 5.1122, 1)], id="hard"),
        pytest.param([(0, 5)], [(8.2956, 1.0, 8)], id="easy"),
        pytest.param(
            [(0, 4), (2, 4), (13, 4), (59, 4), (222, 4)],
            [
                (2.3065, 2.1181, 2),
                (10.9643, 2.1112, 11),
                (46.2802, 2.1043, 46),
                (162.8622, 2.0975, 163),
                (497.4472, 2.0906, 497),
            ],
            id="good on its due days",
        ),
        pytest.param(
            [(0, 4), (2, 4), (13, 2), (13, 2), (13, 4), (16, 4)],
            [
                (2.3065, 2.1181, 2),
                (10.9643, 2.1112, 11),
                (1.5383, 7.3922, 2),
                (0.5309, 9.1281, 1),
                (0.5816, 9.1142, 1),
                (2.2436, 9.1003, 2),
            ],
            id="a lapse with repeats of the same day",
        ),
        pytest.param(
            [(0, 4), (1, 4), (30, 5), (31, 3)],
            [(2.3065, 2.1181, 2), (7.3153, 2.1112, 7), (114.4991, 1.0, 114), (116.6259, 4.0106, 117)],
            id="early and late",
        ),
        pytest.param(
            [(0, 4), (0, 2), (0, 3), (1, 4)],
            [(2.3065, 2.1181, 2), (0.7751, 7.3945, 1), (0.7751, 8.2556, 1), (2.2018, 8.2426, 2)],
            id="hard on the same day takes nothing away",
        ),
    ],
)
def test_reviews_go_the_way_that_was_recorded(history: HISTORY, expected: list[tuple[float, float, int]]) -> None:
    found = reviewed(history)

    assert [
        (round(trace.stability / 1_000_000, 4), round(trace.difficulty / 1_000_000, 4), days) for trace, days in found
    ] == expected
    assert [trace.seen_on for trace, _ in found] == [MONDAY + days for days, _ in history]


@pytest.mark.parametrize(("percent", "days"), [(70, 4_620), (80, 1_650), (90, 497), (95, 200), (97, 111)])
def test_a_higher_retention_asks_sooner(percent: int, days: int) -> None:
    history = [(0, 4), (2, 4), (13, 4), (59, 4), (222, 4)]

    assert reviewed(history, Rules(Scheduler.FSRS, percent))[-1][1] == days


def test_no_interval_is_longer_than_the_longest() -> None:
    history = [(0, 4), (2, 4), (13, 4), (59, 4), (222, 4)]

    assert [days for _, days in reviewed(history, Rules(Scheduler.FSRS, longest_interval_days=30))] == [
        2,
        11,
        30,
        30,
        30,
    ]


@pytest.mark.parametrize("quality", [0, 1, 2])
def test_every_failing_quality_is_again(quality: int) -> None:
    assert reviewed([(0, 4), (2, quality)]) == reviewed([(0, 4), (2, 2)])


def test_other_weights_give_other_intervals() -> None:
    weights = (*FSRS_WEIGHTS[:2], 50_000, *FSRS_WEIGHTS[3:])

    ((trace, days),) = reviewed([(0, 4)], Rules(Scheduler.FSRS, fsrs_weights=weights))

    assert (trace.stability, days) == (5_000_000, 5)


def test_a_clock_gone_back_reviews_on_the_same_day() -> None:
    assert reviewed([(0, 4), (-3, 2)])[1][0].stability == reviewed([(0, 4), (0, 2)])[1][0].stability


def test_an_absence_of_more_than_a_century_counts_as_one() -> None:
    assert reviewed([(0, 4), (36_500, 4)])[1][1] == reviewed([(0, 4), (9_000_000, 4)])[1][1]


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(1, 4)), min_size=1, max_size=12))
def test_a_history_goes_the_way_of_the_packages_own_replay(history: list[tuple[int, int]]) -> None:
    package = PackageScheduler(learning_steps=(), relearning_steps=(), enable_fuzzing=False)
    card, at, day = Card(card_id=1), datetime(2026, 3, 2, 12, tzinfo=UTC), StudyDay(MONDAY)
    trace: Trace | None = None

    for days, rating in history:
        at, day = at + timedelta(days=days), StudyDay(day + days)
        card, _ = package.review_card(card, Rating(rating), at)
        trace, interval_days = review(trace, rating + 1, day, FSRS)

        assert card.state is State.Review
        assert card.stability is not None
        assert trace.stability / 1_000_000 == pytest.approx(card.stability, rel=1e-3, abs=1e-5)
        assert interval_days == pytest.approx((card.due - at).days, abs=1 + interval_days // 1000)


RULES = st.builds(
    Rules,
    scheduler=st.just(Scheduler.FSRS),
    retention_percent=st.sampled_from(RETENTIONS),
    longest_interval_days=st.sampled_from(LONGEST_INTERVALS),
    fsrs_weights=st.one_of(st.just(FSRS_WEIGHTS), st.tuples(*(st.integers(*each) for each in WEIGHT_RANGES))),
)


@given(
    RULES,
    st.tuples(st.integers(1_000, 40_000_000_000), st.integers(1_000_000, 10_000_000)),
    st.sampled_from(Grade),
    st.one_of(st.just(0), st.integers(0, 36_500)),
)
@settings(max_examples=1_000, deadline=None)
def test_a_review_gives_what_the_package_gives_to_the_last_bit(
    rules: Rules, millionths: tuple[int, int], grade: Grade, elapsed_days: int
) -> None:
    package = PackageScheduler(
        parameters=[weight / 10_000 for weight in rules.fsrs_weights],
        desired_retention=rules.retention_percent / 100,
        learning_steps=(),
        relearning_steps=(),
        maximum_interval=rules.longest_interval_days,
        enable_fuzzing=False,
    )
    noon, (stability, difficulty) = datetime(2000, 1, 1, 12, tzinfo=UTC), (each / 1_000_000 for each in millionths)
    card = Card(1, State.Review, None, stability, difficulty, due=noon, last_review=noon)
    at = noon + timedelta(days=elapsed_days)
    theirs, _ = package.review_card(card, Rating(grade.value), at)
    formulas = Formulas(rules)

    ours = formulas.values_after(stability, difficulty, grade.value, elapsed_days)

    assert ours == (theirs.stability, theirs.difficulty)
    assert formulas.interval_days(ours[0]) == (theirs.due - at).days


@given(RULES, st.sampled_from(Grade))
@settings(max_examples=100, deadline=None)
def test_a_first_review_gives_what_the_package_gives(rules: Rules, grade: Grade) -> None:
    package = PackageScheduler(
        parameters=[weight / 10_000 for weight in rules.fsrs_weights],
        desired_retention=rules.retention_percent / 100,
        learning_steps=(),
        maximum_interval=rules.longest_interval_days,
        enable_fuzzing=False,
    )
    noon = datetime(2000, 1, 1, 12, tzinfo=UTC)
    theirs, _ = package.review_card(Card(1, due=noon), Rating(grade.value), noon)
    assert theirs.stability is not None
    assert theirs.difficulty is not None

    trace, interval_days = review(None, grade.quality, StudyDay(MONDAY), rules)

    assert (trace.stability, trace.difficulty) == (
        round(theirs.stability * 1_000_000),
        round(theirs.difficulty * 1_000_000),
    )
    assert interval_days == (theirs.due - noon).days


@pytest.mark.parametrize(
    ("ease", "interval_days", "difficulty"),
    [
        (250, 1, 8.2159),  # 11 - 1.5 / (e^1.8722 × (e^0.0796 - 1)) = 11 - 1.5 / 0.5388
        (250, 10, 6.9141),  # the same growth × 10^-0.1666
        (250, 100, 5.0036),
        (130, 10, 10),
        (330, 100, 1.8055),
        (400, 300, 1),
    ],
)
def test_a_card_known_by_sm2s_numbers_alone_gets_a_trace(ease: int, interval_days: int, difficulty: float) -> None:
    trace = trace_of_sm2(ease, interval_days, StudyDay(MONDAY), FSRS)

    assert trace.stability == interval_days * 1_000_000
    assert trace.difficulty / 1_000_000 == pytest.approx(difficulty, abs=0.0001)
    assert trace.seen_on == MONDAY


def test_weights_without_growth_give_the_least_difficulty() -> None:
    weights = (*FSRS_WEIGHTS[:10], 10, *FSRS_WEIGHTS[11:])
    rules = Rules(Scheduler.FSRS, fsrs_weights=weights)

    assert trace_of_sm2(250, 10, StudyDay(MONDAY), rules).difficulty == 1_000_000


def test_the_package_is_not_loaded_where_sm2_schedules() -> None:
    program = (
        "import sys; from flashpm.domain import schedule, simulation; simulation.simulate([4, 4], 20514);"
        "assert 'fsrs' not in sys.modules"
    )

    subprocess.run([sys.executable, "-c", program], check=True)


def test_the_rules_of_sm2_have_weights_too_so_that_a_switch_needs_no_more() -> None:
    assert CANONICAL.fsrs_weights == FSRS_WEIGHTS
