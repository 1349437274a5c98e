from dataclasses import replace

import pytest
from fsrs.scheduler import DEFAULT_PARAMETERS, LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.change import JsonValue
from flashpm.domain.review import scheduler_of
from flashpm.domain.rules import (
    CANONICAL,
    FSRS_WEIGHTS,
    LONGEST_INTERVALS,
    RETENTIONS,
    WEIGHT_RANGES,
    Rules,
    Scheduler,
    rules_from_json,
    rules_to_json,
)

RULES = st.builds(
    Rules,
    scheduler=st.sampled_from(Scheduler),
    retention_percent=st.sampled_from(RETENTIONS),
    repeats_after_hard=st.booleans(),
    overdue_credit=st.booleans(),
    ease_recovery=st.booleans(),
    longest_interval_days=st.sampled_from(LONGEST_INTERVALS),
    evens_days=st.booleans(),
    reschedules=st.booleans(),
    fsrs_weights=st.tuples(*(st.integers(low, high) for low, high in WEIGHT_RANGES)),
)
FITTED = (*FSRS_WEIGHTS[:-1], 1600)


def test_the_rules_are_sm2_as_published_until_something_else_is_chosen() -> None:
    assert rules_from_json({}) == CANONICAL
    assert Rules(Scheduler.SM2, 90, longest_interval_days=36_500) == CANONICAL
    assert not CANONICAL.is_fsrs


def test_the_weights_and_their_ranges_are_those_of_the_pinned_package() -> None:
    assert tuple(weight / 10_000 for weight in FSRS_WEIGHTS) == DEFAULT_PARAMETERS
    assert [(low / 10_000, high / 10_000) for low, high in WEIGHT_RANGES] == list(
        zip(LOWER_BOUNDS_PARAMETERS, UPPER_BOUNDS_PARAMETERS, strict=True)
    )


@pytest.mark.parametrize(
    ("rules", "name"),
    [
        (CANONICAL, "sm2-a/1"),
        (Rules(repeats_after_hard=True, evens_days=True, reschedules=True, retention_percent=85), "sm2-a/1"),
        (Rules(overdue_credit=True), "sm2-a/1+late"),
        (Rules(ease_recovery=True), "sm2-a/1+ease"),
        (Rules(overdue_credit=True, ease_recovery=True, longest_interval_days=365), "sm2-a/1+late+ease+cap365"),
        (Rules(Scheduler.FSRS, overdue_credit=True), "fsrs-6/1"),
        (Rules(Scheduler.FSRS, 85), "fsrs-6/1+r85"),
        (Rules(Scheduler.FSRS, 85, longest_interval_days=30), "fsrs-6/1+r85+cap30"),
    ],
)
def test_the_log_names_what_decides_an_interval(rules: Rules, name: str) -> None:
    assert rules.name == name


@given(RULES)
def test_every_name_fits_into_the_log_and_says_which_scheduler_it_was(rules: Rules) -> None:
    assert len(rules.name) <= 32
    assert scheduler_of(rules.name) == rules.scheduler.value


def test_rules_that_are_changed_have_another_name() -> None:
    fitted = replace(Rules(Scheduler.FSRS), fsrs_weights=FITTED)

    assert fitted.name.startswith("fsrs-6/1+w")


@given(RULES)
def test_rules_are_read_as_they_were_written(rules: Rules) -> None:
    assert rules_from_json(rules_to_json(rules)) == rules


def test_weights_carry_the_version_that_they_were_fitted_for() -> None:
    assert rules_to_json(CANONICAL)["fsrs_weights"] == {"for": "fsrs-6", "ten_thousandths": list(FSRS_WEIGHTS)}


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("scheduler", "sm18"),
        ("scheduler", 2),
        ("retention_percent", 69),
        ("retention_percent", 98),
        ("retention_percent", True),
        ("retention_percent", "90"),
        ("repeats_after_hard", 1),
        ("overdue_credit", "yes"),
        ("ease_recovery", None),
        ("longest_interval_days", 29),
        ("longest_interval_days", 36_501),
        ("evens_days", 0),
        ("reschedules", "true"),
        ("fsrs_weights", list(FITTED)),
        ("fsrs_weights", {"for": "fsrs-7", "ten_thousandths": list(FITTED)}),
        ("fsrs_weights", {"for": "fsrs-6", "ten_thousandths": list(FITTED[:-1])}),
        ("fsrs_weights", {"for": "fsrs-6", "ten_thousandths": [*FITTED[:-1], "1600"]}),
        ("fsrs_weights", {"for": "fsrs-6", "ten_thousandths": [*FITTED[:-1], 8001]}),
        ("fsrs_weights", {"for": "fsrs-6", "ten_thousandths": [*FITTED[:-1], 999]}),
        ("fsrs_weights", {"for": "fsrs-6"}),
        ("fsrs_weights", None),
    ],
)
def test_what_is_out_of_range_or_not_understood_has_its_default(name: str, value: JsonValue) -> None:
    assert rules_from_json({name: value}) == CANONICAL


def test_weights_that_were_fitted_are_kept() -> None:
    weights: JsonValue = {"for": "fsrs-6", "ten_thousandths": list(FITTED)}

    assert rules_from_json({"fsrs_weights": weights}).fsrs_weights == FITTED


@pytest.mark.parametrize(
    ("other", "is_alike"),
    [
        (Rules(evens_days=True), True),
        (Rules(repeats_after_hard=True), False),
        (Rules(reschedules=True), False),
        (Rules(Scheduler.FSRS), False),
    ],
)
def test_only_evened_days_fold_any_history_alike(other: Rules, is_alike: bool) -> None:
    assert CANONICAL.folds_like(other) is is_alike
