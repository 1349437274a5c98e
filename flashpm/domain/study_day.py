"""Study days: the learner's days, which begin at 04:00 or an hour of choice and are counted, not measured in hours."""

from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import NewType

StudyDay = NewType("StudyDay", int)
"""A study day as whole days since 1970-01-01: what the log stores, and what a fold over a million rows can add."""

STARTS_AT_HOUR = 4
START_HOURS = (0, *range(4, 22))
"""The hours at which a day can begin: at these, no change of clocks in any zone skips a day or steps back."""
_EPOCH = date(1970, 1, 1)


def study_day(at: datetime, starts_at_hour: int = STARTS_AT_HOUR) -> StudyDay:
    """Give the study day on which an instant falls: (UTC + the offset of that moment - start of the day).date().

    Args:
        at: aware, in the learner's time zone of that moment.
        starts_at_hour: local hour at which a day begins, one of `START_HOURS`.
    """
    return from_date((at.replace(tzinfo=None) - timedelta(hours=starts_at_hour)).date())


def from_date(day: date) -> StudyDay:
    """Give a calendar date's study day."""
    return StudyDay((day - _EPOCH).days)


def to_date(day: StudyDay) -> date:
    """Give a study day's calendar date."""
    return _EPOCH + timedelta(days=day)


def plus(day: StudyDay, days: int) -> StudyDay:
    """Give the study day that many whole days later."""
    return StudyDay(day + days)


@dataclass(frozen=True, slots=True)
class Today:
    """The study day to work with, and whether the clock can be believed.

    Attributes:
        day: never before the last study day of the log, unless the log is ahead by more than a day.
        log_is_ahead: true if the log holds reviews more than a day ahead of the clock: one of the two was wrong.
    """

    day: StudyDay
    log_is_ahead: bool = False


def today(now: datetime, last_reviewed_on: StudyDay | None, starts_at_hour: int = STARTS_AT_HOUR) -> Today:
    """Give today's study day; a traveller's day never falls back behind what was studied already.

    Args:
        now: aware, in the learner's time zone.
        last_reviewed_on: the last study day in the log; None if it is empty.
        starts_at_hour: local hour at which a day begins.
    """
    computed = study_day(now, starts_at_hour)
    if last_reviewed_on is None or last_reviewed_on <= computed:
        return Today(computed)
    if last_reviewed_on > computed + 1:
        return Today(computed, log_is_ahead=True)
    return Today(last_reviewed_on)


@dataclass(frozen=True, slots=True)
class Calendar:
    """How a learner's days are told.

    Attributes:
        starts_at_hour: local hour at which a day begins.
        last_reviewed_on: the last study day in the log; None if it is empty.
    """

    starts_at_hour: int
    last_reviewed_on: StudyDay | None

    def today(self, now: datetime) -> Today:
        """Give the study day of this moment, aware, in the learner's time zone."""
        return today(now, self.last_reviewed_on, self.starts_at_hour)

    def after_review_on(self, day: StudyDay) -> "Calendar":
        """Give the calendar after a review on a day."""
        last = day if self.last_reviewed_on is None else max(day, self.last_reviewed_on)
        return Calendar(self.starts_at_hour, last)
