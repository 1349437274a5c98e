"""Fuzz is a function of the card and its repetition: the offsets here never change."""

import hashlib
from fractions import Fraction
from math import floor

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.fuzz import fuzz_days, least_loaded, seeded_offset
from flashpm.domain.study_day import StudyDay
from tests.builders import card_of


@pytest.mark.parametrize(
    ("interval_days", "reach"),
    [
        (1, 0),
        (2, 0),
        (3, 1),  # 1 + 0.15 × 0.5 = 1.075
        (6, 2),  # 1 + 0.15 × 3.5 = 1.525
        (7, 2),  # 1 + 0.15 × 4.5 = 1.675
        (15, 2),  # 1.675 + 0.10 × 8 = 2.475
        (16, 3),  # 1.675 + 0.10 × 9 = 2.575
        (20, 3),  # 1.675 + 0.10 × 13 = 2.975
        (100, 7),  # 2.975 + 0.05 × 80 = 6.975
        (36_500, 1_827),  # 2.975 + 0.05 × 36,480 = 1,826.975
    ],
)
def test_a_due_day_moves_the_further_the_longer_its_interval(interval_days: int, reach: int) -> None:
    assert fuzz_days(interval_days) == reach


@given(st.integers(3, 36_500))
def test_whole_numbers_say_the_same_as_the_shares_in_fractions(interval_days: int) -> None:
    up_to_7 = Fraction(15, 100) * (min(interval_days, 7) - Fraction(5, 2))
    up_to_20 = Fraction(10, 100) * max(0, min(interval_days, 20) - 7)
    above = Fraction(5, 100) * max(0, interval_days - 20)

    assert fuzz_days(interval_days) == floor(1 + up_to_7 + up_to_20 + above + Fraction(1, 2))


@pytest.mark.parametrize(
    ("repetition", "interval_days", "offset"),
    [(1, 1, 0), (2, 6, -1), (3, 15, -2), (4, 38, -3), (5, 100, 0), (6, 100, 3), (7, 3, 1)],
)
def test_a_cards_offset_is_what_it_always_was(repetition: int, interval_days: int, offset: int) -> None:
    assert seeded_offset(card_of("ferry"), repetition, interval_days) == offset


def test_an_offset_is_the_first_64_bits_of_sha256_over_card_and_repetition() -> None:
    digest = hashlib.sha256(b"25WKYFK6KN7ACYS6H7ZM9GADQC\x1f6").hexdigest()

    assert seeded_offset(card_of("ferry"), 6, 100) == int(digest[:16], 16) % 15 - 7


@given(st.text(), st.integers(0, 100), st.integers(1, 36_500))
def test_an_offset_stays_inside_its_range(card: str, repetition: int, interval_days: int) -> None:
    assert abs(seeded_offset(card, repetition, interval_days)) <= fuzz_days(interval_days)


def test_cards_of_one_import_spread_over_the_whole_range() -> None:
    offsets = {seeded_offset(card_of("ferry", part), 3, 15) for part in range(40)}

    assert offsets == {-2, -1, 0, 1, 2}


@pytest.mark.parametrize(
    ("load", "chosen"),
    [
        ({}, 22),  # all alike: the card's own day
        ({22: 1}, 21),  # two as near as each other: the earlier
        ({20: 3, 21: 2, 22: 3, 23: 1, 24: 2}, 23),
        ({20: 1, 21: 1, 22: 1, 23: 1, 24: 1, 25: 0, 19: 0}, 22),  # what lies outside is not chosen
    ],
)
def test_the_least_loaded_day_is_chosen_the_nearest_to_the_cards_own(load: dict[StudyDay, int], chosen: int) -> None:
    assert least_loaded(StudyDay(22), StudyDay(22), 2, load) == chosen


def test_a_day_without_fuzz_stays_however_full_it_is() -> None:
    assert least_loaded(StudyDay(22), StudyDay(22), 0, {StudyDay(22): 99}) == 22
