"""Study days in zones that are hard to count in."""

from datetime import UTC, date, datetime, timedelta, timezone
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from flashpm.domain.study_day import Today, from_date, plus, study_day, to_date, today
from tests.builders import day


def test_a_study_day_counts_from_the_first_of_january_1970() -> None:
    assert from_date(date(1970, 1, 1)) == 0
    assert from_date(date(2026, 3, 2)) == 20_514
    assert to_date(plus(day("2026-02-28"), 2)) == date(2026, 3, 2)


@pytest.mark.parametrize(
    ("local", "on"),
    [
        ("2026-03-02T03:59:59", "2026-03-01"),
        ("2026-03-02T04:00:00", "2026-03-02"),
        ("2026-03-02T23:59:59", "2026-03-02"),
        ("2026-03-03T00:00:00", "2026-03-02"),
    ],
)
@pytest.mark.parametrize("offset_hours", [-11, 0, 5.5, 14])
def test_a_day_begins_at_four_by_the_learners_own_clock(local: str, on: str, offset_hours: float) -> None:
    at = datetime.fromisoformat(local).replace(tzinfo=timezone(timedelta(hours=offset_hours)))

    assert study_day(at) == day(on)


def test_a_learner_can_begin_the_day_at_another_hour() -> None:
    at = datetime(2026, 3, 2, 5, 30, tzinfo=UTC)

    assert study_day(at, starts_at_hour=6) == day("2026-03-01")
    assert study_day(at, starts_at_hour=0) == day("2026-03-02")


@pytest.mark.parametrize(
    ("zone", "before", "after"),
    [
        ("Pacific/Kiritimati", "2026-03-01", "2026-03-02"),  # UTC+14: 14:00 UTC is 04:00 of the next date
        ("Pacific/Pago_Pago", "2026-02-28", "2026-03-01"),  # UTC-11: 15:00 UTC is 04:00 of the same date
        ("Asia/Kolkata", "2026-02-28", "2026-03-01"),  # UTC+05:30: 22:30 UTC is 04:00 of the next date
    ],
)
def test_each_zone_has_its_own_moment_of_four(zone: str, before: str, after: str) -> None:
    four = datetime.combine(date.fromisoformat(after), datetime.min.time(), ZoneInfo(zone)) + timedelta(hours=4)
    instant = four.astimezone(UTC)

    assert study_day((instant - timedelta(seconds=1)).astimezone(ZoneInfo(zone))) == day(before)
    assert study_day(instant.astimezone(ZoneInfo(zone))) == day(after)


@pytest.mark.parametrize(
    ("zone", "at", "on"),
    [
        ("Europe/Berlin", "2026-03-29T01:59+00:00", "2026-03-28"),  # 03:59, an hour after clocks went forward
        ("Europe/Berlin", "2026-03-29T02:00+00:00", "2026-03-29"),  # 04:00, 23 hours after the last one
        ("Europe/Berlin", "2026-10-25T02:59+00:00", "2026-10-24"),  # 03:59, after clocks went back
        ("Europe/Berlin", "2026-10-25T03:00+00:00", "2026-10-25"),  # 04:00, 25 hours after the last one
        ("America/New_York", "2026-03-08T07:59+00:00", "2026-03-07"),
        ("America/New_York", "2026-03-08T08:00+00:00", "2026-03-08"),
        ("America/New_York", "2026-11-01T08:59+00:00", "2026-10-31"),
        ("America/New_York", "2026-11-01T09:00+00:00", "2026-11-01"),
    ],
)
def test_the_nights_in_which_clocks_change_end_at_four_too(zone: str, at: str, on: str) -> None:
    assert study_day(datetime.fromisoformat(at).astimezone(ZoneInfo(zone))) == day(on)


@pytest.mark.parametrize(
    ("zone", "around"),
    [
        ("Europe/Berlin", "2026-03-29"),
        ("Europe/Berlin", "2026-10-25"),
        ("Australia/Lord_Howe", "2026-04-05"),  # half an hour
        ("Antarctica/Troll", "2026-03-29"),  # two hours
        ("Pacific/Chatham", "2026-09-27"),  # at 02:45
    ],
)
def test_a_change_of_clocks_neither_skips_nor_repeats_a_day(zone: str, around: str) -> None:
    start = datetime.fromisoformat(f"{around}T00:00+00:00") - timedelta(days=2)
    quarters = (start + timedelta(minutes=15 * number) for number in range(4 * 24 * 4))

    days = [study_day(at.astimezone(ZoneInfo(zone))) for at in quarters]

    assert {later - earlier for earlier, later in pairwise(days)} == {0, 1}


NOON = datetime(2026, 3, 2, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("last_reviewed_on", "on"),
    [(None, "2026-03-02"), ("2026-02-01", "2026-03-02"), ("2026-03-02", "2026-03-02"), ("2026-03-03", "2026-03-03")],
)
def test_today_is_the_clocks_day_or_that_of_a_log_one_day_ahead(last_reviewed_on: str | None, on: str) -> None:
    last = None if last_reviewed_on is None else day(last_reviewed_on)

    assert today(NOON, last) == Today(day(on), log_is_ahead=False)


def test_a_log_more_than_one_day_ahead_is_not_followed() -> None:
    assert today(NOON, day("2026-03-04")) == Today(day("2026-03-02"), log_is_ahead=True)


def test_a_flight_to_the_west_does_not_bring_yesterday_back() -> None:
    in_tokyo = datetime(2026, 3, 3, 9, tzinfo=ZoneInfo("Asia/Tokyo"))
    in_honolulu = (in_tokyo + timedelta(hours=8)).astimezone(ZoneInfo("Pacific/Honolulu"))
    studied_on = study_day(in_tokyo)

    assert study_day(in_honolulu) == day("2026-03-02")
    assert today(in_honolulu, studied_on) == Today(day("2026-03-03"))
