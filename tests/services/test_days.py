"""Study days on the road, and by clocks that are wrong: what is asked, what is said, and that nothing is lost."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from flashpm.domain.due_queue import Counts
from flashpm.domain.grade import Grade
from flashpm.domain.study_day import Today
from flashpm.domain.study_settings import StudySettings
from flashpm.services.days import Days
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, asked, current, desk_with

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def at(local: str, zone: str) -> datetime:
    return datetime.fromisoformat(local).replace(tzinfo=ZoneInfo(zone))


def counts_of(desk: Desk) -> Counts:
    return desk.use_cases.overview.today().counts


@pytest.mark.parametrize(
    ("hour", "local", "on"),
    [
        (4, "2026-03-03T03:59", "2026-03-02"),
        (4, "2026-03-03T04:00", "2026-03-03"),
        (0, "2026-03-02T23:59", "2026-03-02"),
        (0, "2026-03-03T00:00", "2026-03-03"),
        (21, "2026-03-03T20:59", "2026-03-02"),
        (21, "2026-03-03T21:00", "2026-03-03"),
    ],
)
def test_a_day_begins_at_the_hour_that_was_chosen(hour: int, local: str, on: str) -> None:
    desk = desk_with("ferry", at=at(local, "Europe/Berlin"))
    desk.use_cases.settings.change(StudySettings(day_starts_at_hour=hour))

    assert Days(desk.library, desk.clock).now() == Today(day(on))
    assert desk.use_cases.overview.today().day == day(on)
    assert desk.use_cases.cards.day == day(on)
    asked(desk.use_cases.studying.begin())
    assert {review.reviewed_on for review in desk.reviews()} == {day(on)}


def test_an_earlier_start_of_the_day_brings_tomorrow_at_once_and_a_later_one_keeps_today() -> None:
    desk = desk_with("ferry", "tram", at=at("2026-03-03T02:00", "Europe/Berlin"))
    asked(desk.use_cases.studying.begin())

    desk.use_cases.settings.change(StudySettings(day_starts_at_hour=0))
    assert desk.use_cases.studying.today() == Today(day("2026-03-03"))
    assert counts_of(desk).due == 2
    asked(desk.use_cases.studying.begin())
    desk.use_cases.settings.change(StudySettings(day_starts_at_hour=4))

    assert desk.use_cases.studying.today() == Today(day("2026-03-03"))
    assert counts_of(desk).due == 0


def test_a_review_is_kept_with_the_offset_and_the_day_of_its_moment() -> None:
    desk = desk_with("ferry", at=at("2026-03-29T01:30", "Europe/Berlin"))  # half an hour before clocks go forward
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    desk.clock.at = at("2026-03-29T03:30", "Europe/Berlin")  # half an hour after
    sitting.grade(Grade.GOOD, 1_000)

    kept = [(review.utc_offset_min, review.reviewed_on) for review in desk.reviews()]

    assert kept == [(60, day("2026-03-28")), (120, day("2026-03-28"))]


def test_a_flight_to_the_west_asks_nothing_twice_and_goes_on_the_day_after() -> None:
    desk = desk_with("ferry", "tram", at=at("2026-03-03T09:00", "Asia/Tokyo"))
    asked(desk.use_cases.studying.begin())
    desk.clock.at = at("2026-03-02T20:00", "America/Los_Angeles")  # a day earlier by the calendar

    asked(desk.use_cases.studying.begin())
    evening = counts_of(desk)
    desk.clock.at = at("2026-03-03T09:00", "America/Los_Angeles")  # the day that was studied in Tokyo already
    same_day = counts_of(desk)
    desk.clock.at = at("2026-03-04T09:00", "America/Los_Angeles")

    assert {review.reviewed_on for review in desk.reviews()} == {day("2026-03-03")}
    assert evening == same_day == Counts(0, 0, 0)
    assert counts_of(desk) == Counts(due=4, new=0, to_repeat=0)


def test_a_flight_to_the_east_brings_the_next_day_some_hours_early() -> None:
    desk = desk_with("ferry", at=at("2026-03-02T21:00", "Europe/London"))
    asked(desk.use_cases.studying.begin())
    desk.clock.at = at("2026-03-03T18:00", "Asia/Tokyo")  # twelve hours later

    assert desk.use_cases.studying.today() == Today(day("2026-03-03"))
    assert asked(desk.use_cases.studying.begin()) == [FIRST, SECOND]
    assert [review.kind for review in desk.reviews()] == ["review"] * 4


def test_a_flight_over_the_date_line_to_the_east_keeps_the_day_and_back_skips_none_of_the_work() -> None:
    desk = desk_with("ferry", at=at("2026-03-03T22:00", "Pacific/Auckland"))
    asked(desk.use_cases.studying.begin())
    desk.clock.at = at("2026-03-03T10:00", "Pacific/Honolulu")  # eleven hours later, the same date again
    in_hawaii = counts_of(desk)

    desk.clock.at = at("2026-03-05T06:00", "Pacific/Auckland")  # over the line again: there was no fourth of March

    assert in_hawaii == Counts(0, 0, 0)
    assert desk.use_cases.studying.today() == Today(day("2026-03-05"))
    assert counts_of(desk).due == 2


def test_a_clock_that_is_set_back_a_day_stays_on_the_day_of_the_log() -> None:
    desk = desk_with("ferry")
    desk.study()
    asked(desk.use_cases.studying.begin())

    desk.clock.pass_days(-1)

    overview = desk.use_cases.overview.today()
    assert (overview.day, overview.log_is_ahead, overview.counts) == (day("2026-03-03"), False, Counts(0, 0, 0))


def test_a_clock_that_jumps_while_a_card_is_open_is_followed_forward_and_not_a_day_back() -> None:
    desk = desk_with("ferry", "tram")
    desk.study()
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)

    desk.clock.pass_days(-1)
    sitting.grade(Grade.GOOD, 1_000)
    desk.clock.pass_days(3)
    sitting.grade(Grade.GOOD, 1_000)

    days = [review.reviewed_on for review in desk.reviews()][2:]
    assert days == [day("2026-03-03"), day("2026-03-03"), day("2026-03-05")]


def test_a_clock_that_was_a_year_ahead_is_told_of_and_all_it_did_can_be_taken_back() -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram"), question_of("bridge")))
    desk.study()
    before = [row.face.schedule for row in desk.use_cases.cards.find(None, "")]
    desk.clock.pass_days(365)
    ahead = asked(desk.use_cases.studying.begin())

    desk.clock.pass_days(-365)
    overview = desk.use_cases.overview.today()

    assert (overview.day, overview.log_is_ahead) == (day("2026-03-03"), True)
    assert len(desk.reviews()) == 2 + len(ahead)  # all of it is kept
    sitting = desk.use_cases.studying.begin()
    for _ in ahead:
        sitting.undo()
    assert [row.face.schedule for row in desk.use_cases.cards.find(None, "")] == before
    assert desk.use_cases.studying.today() == Today(day("2026-03-03"))
    assert current(sitting) is not None
    assert asked(desk.use_cases.studying.begin())[:2] == [FIRST, SECOND]


def test_with_a_log_a_year_ahead_study_goes_on_by_the_clock() -> None:
    desk = desk_with("ferry", "tram", "bridge")
    desk.clock.pass_days(365)
    asked(desk.use_cases.studying.begin())
    desk.clock.pass_days(-365)

    for number in (2, 3):
        sitting = desk.use_cases.studying.begin()
        asked(sitting)
        assert desk.use_cases.studying.today() == Today(day(f"2026-03-0{number}"), log_is_ahead=True)
        assert counts_of(desk) == Counts(0, 0, 0)
        desk.clock.pass_days(1)

    assert sorted({review.reviewed_on for review in desk.reviews()}) == [
        day("2026-03-02"),
        day("2026-03-03"),
        day("2027-03-02"),
    ]


def test_after_an_undo_of_the_only_review_of_a_day_the_clock_tells_the_day_again() -> None:
    desk = desk_with("ferry", at=at("2026-03-03T09:00", "Asia/Tokyo"))
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.GOOD, 1_000)
    desk.clock.at = at("2026-03-02T20:00", "America/Los_Angeles")

    sitting.undo()

    assert sitting.prompt is not None
    assert sitting.prompt.day == desk.use_cases.overview.today().day == day("2026-03-02")
