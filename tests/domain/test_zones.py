"""Study days in thirty zones: the moments around midnight and around the start of the day, and nights of two times."""

from datetime import UTC, datetime, timedelta
from itertools import pairwise
from zoneinfo import ZoneInfo

import pytest

from flashpm.domain.study_day import START_HOURS, study_day
from tests.builders import day

WINTER = (
    # zone, offset in the northern winter, 04:00 of 15 January 2026 by the zone's clock
    ("Pacific/Pago_Pago", "-11:00", "2026-01-15T15:00Z"),
    ("Pacific/Honolulu", "-10:00", "2026-01-15T14:00Z"),
    ("Pacific/Marquesas", "-09:30", "2026-01-15T13:30Z"),
    ("America/Anchorage", "-09:00", "2026-01-15T13:00Z"),
    ("America/Los_Angeles", "-08:00", "2026-01-15T12:00Z"),
    ("America/Denver", "-07:00", "2026-01-15T11:00Z"),
    ("America/Chicago", "-06:00", "2026-01-15T10:00Z"),
    ("America/New_York", "-05:00", "2026-01-15T09:00Z"),
    ("America/Caracas", "-04:00", "2026-01-15T08:00Z"),
    ("America/St_Johns", "-03:30", "2026-01-15T07:30Z"),
    ("America/Sao_Paulo", "-03:00", "2026-01-15T07:00Z"),
    ("America/Noronha", "-02:00", "2026-01-15T06:00Z"),
    ("Atlantic/Cape_Verde", "-01:00", "2026-01-15T05:00Z"),
    ("Europe/London", "+00:00", "2026-01-15T04:00Z"),
    ("Africa/Lagos", "+01:00", "2026-01-15T03:00Z"),
    ("Africa/Cairo", "+02:00", "2026-01-15T02:00Z"),
    ("Europe/Istanbul", "+03:00", "2026-01-15T01:00Z"),
    ("Asia/Tehran", "+03:30", "2026-01-15T00:30Z"),
    ("Asia/Dubai", "+04:00", "2026-01-15T00:00Z"),
    ("Asia/Kabul", "+04:30", "2026-01-14T23:30Z"),
    ("Asia/Karachi", "+05:00", "2026-01-14T23:00Z"),
    ("Asia/Kolkata", "+05:30", "2026-01-14T22:30Z"),
    ("Asia/Kathmandu", "+05:45", "2026-01-14T22:15Z"),
    ("Asia/Dhaka", "+06:00", "2026-01-14T22:00Z"),
    ("Asia/Bangkok", "+07:00", "2026-01-14T21:00Z"),
    ("Australia/Eucla", "+08:45", "2026-01-14T19:15Z"),
    ("Asia/Tokyo", "+09:00", "2026-01-14T19:00Z"),
    ("Australia/Adelaide", "+10:30", "2026-01-14T17:30Z"),
    ("Pacific/Chatham", "+13:45", "2026-01-14T14:15Z"),
    ("Pacific/Kiritimati", "+14:00", "2026-01-14T14:00Z"),
)

NIGHTS = (
    # zone, 04:00 of the day after the night by the zone's clock, and how many hours the study day before it had
    ("Europe/London", "2026-03-29T03:00Z", 23),
    ("Europe/London", "2026-10-25T04:00Z", 25),
    ("Europe/Berlin", "2026-03-29T02:00Z", 23),
    ("Europe/Berlin", "2026-10-25T03:00Z", 25),
    ("America/New_York", "2026-03-08T08:00Z", 23),
    ("America/New_York", "2026-11-01T09:00Z", 25),
    ("America/Los_Angeles", "2026-03-08T11:00Z", 23),
    ("America/Los_Angeles", "2026-11-01T12:00Z", 25),
    ("America/St_Johns", "2026-03-08T06:30Z", 23),
    ("Africa/Cairo", "2026-04-24T01:00Z", 23),
    ("Africa/Cairo", "2026-10-30T02:00Z", 25),
    ("Australia/Adelaide", "2026-04-04T18:30Z", 25),
    ("Australia/Adelaide", "2026-10-03T17:30Z", 23),
    ("Australia/Lord_Howe", "2026-04-04T17:30Z", 24.5),
    ("Australia/Lord_Howe", "2026-10-03T17:00Z", 23.5),
    ("Pacific/Chatham", "2026-04-04T15:15Z", 25),
    ("Pacific/Chatham", "2026-09-26T14:15Z", 23),
    ("Antarctica/Troll", "2026-03-29T02:00Z", 22),
    ("Antarctica/Troll", "2026-10-25T04:00Z", 26),
)

SECOND = timedelta(seconds=1)


def test_the_table_has_thirty_zones() -> None:
    assert len({zone for zone, _, _ in WINTER}) == 30


@pytest.mark.parametrize(("zone", "offset", "four"), WINTER)
def test_the_day_begins_at_four_wherever_one_is(zone: str, offset: str, four: str) -> None:
    at = datetime.fromisoformat(four).astimezone(ZoneInfo(zone))

    assert at.isoformat() == f"2026-01-15T04:00:00{offset}"
    assert study_day(at) == day("2026-01-15")
    assert study_day(at - SECOND) == day("2026-01-14")  # 03:59:59
    assert study_day(at - timedelta(hours=4)) == day("2026-01-14")  # midnight
    assert study_day(at - timedelta(hours=4) - SECOND) == day("2026-01-14")  # 23:59:59
    assert study_day(at + timedelta(hours=20)) == day("2026-01-15")  # midnight again


@pytest.mark.parametrize(("zone", "_offset", "four"), WINTER)
def test_who_begins_the_day_at_midnight_has_the_calendars_days(zone: str, _offset: str, four: str) -> None:
    midnight = datetime.fromisoformat(four).astimezone(ZoneInfo(zone)) - timedelta(hours=4)

    assert study_day(midnight, starts_at_hour=0) == day("2026-01-15")
    assert study_day(midnight - SECOND, starts_at_hour=0) == day("2026-01-14")


@pytest.mark.parametrize(("zone", "four", "hours"), NIGHTS)
def test_a_night_in_which_clocks_change_is_one_night(zone: str, four: str, hours: float) -> None:
    end = datetime.fromisoformat(four)
    morning = end.astimezone(ZoneInfo(zone))
    start = (end - timedelta(hours=hours)).astimezone(ZoneInfo(zone))
    after = study_day(morning)

    assert (morning.hour, morning.minute, start.hour, start.minute) == (4, 0, 4, 0)
    assert study_day((end - SECOND).astimezone(ZoneInfo(zone))) == after - 1
    assert study_day(start) == after - 1
    assert study_day((end - timedelta(hours=hours) - SECOND).astimezone(ZoneInfo(zone))) == after - 2


@pytest.mark.parametrize("hour", START_HOURS)
@pytest.mark.parametrize("zone", sorted({zone for zone, *_ in WINTER} | {zone for zone, *_ in NIGHTS}))
def test_no_start_that_is_offered_skips_or_repeats_a_day(zone: str, hour: int) -> None:
    changes = sorted({datetime.fromisoformat(four) for other, four, _ in NIGHTS if other == zone})
    around = changes or [datetime(2026, 3, 29, tzinfo=UTC)]

    for change in around:
        quarters = (change + timedelta(minutes=15 * number) for number in range(-4 * 36, 4 * 36))
        days = [study_day(at.astimezone(ZoneInfo(zone)), hour) for at in quarters]
        assert {later - earlier for earlier, later in pairwise(days)} == {0, 1}


def test_the_hours_from_one_to_three_and_those_of_the_late_evening_are_not_offered() -> None:
    assert set(range(24)) - set(START_HOURS) == {1, 2, 3, 22, 23}
