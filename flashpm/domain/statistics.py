"""Figures of study: from counted answers and cards to what a learner reads. docs/scheduling.md has every formula."""

from collections import Counter
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import TypeVar

from flashpm.domain.grade import Grade
from flashpm.domain.review import ReviewKind
from flashpm.domain.study_day import StudyDay, plus

YEAR_DAYS = 365
MATURE_FROM_DAYS = 21
"""The least interval, in days, of a card that is called mature (Anki's border)."""
HOURS = range(24)
INTERVALS_FROM = (1, 2, 7, 21, 60, 180, 365)
"""Where the classes of the intervals begin, in days; the last has no end."""
EASES_FROM = (130, 131, 160, 190, 220, 250, 251, 280)
"""Where the classes of the ease factors begin, in hundredths: the floor and the start stand alone."""


class Asked(StrEnum):
    """What a card was when it was asked.

    NEW: never counted before · YOUNG, MATURE: a review, by the interval before it · REPEAT: the same day again ·
    OTHER: early, an interview plan's last look, or a kind of a newer FlashPM.
    """

    NEW = "new"
    YOUNG = "young"
    MATURE = "mature"
    REPEAT = "repeat"
    OTHER = "other"


def asked_as(kind: str, interval_before: int | None) -> Asked:
    """Say what a card was when it was asked.

    Args:
        kind: a `ReviewKind`'s value, or a word of a newer FlashPM.
        interval_before: in days, as it was chosen then; None for a new card, also one that was reset.
    """
    if kind == ReviewKind.REPEAT:
        return Asked.REPEAT
    if kind != ReviewKind.REVIEW:
        return Asked.OTHER
    if interval_before is None:
        return Asked.NEW
    return Asked.YOUNG if interval_before < MATURE_FROM_DAYS else Asked.MATURE


@dataclass(frozen=True, slots=True)
class AnswerTally:
    """Answers that are alike, counted.

    Attributes:
        hour: the hour of the learner's clock, 0 to 23.
        answers: at least 1.
        taken_ms: the thinking time of all of them, in milliseconds.
    """

    day: StudyDay
    hour: int
    asked: Asked
    grade: Grade
    answers: int
    taken_ms: int


@dataclass(frozen=True, slots=True)
class Share:
    """How many of some answers were right: anything but again.

    Attributes:
        answers: at least 0.
        right: at most `answers`.
    """

    answers: int = 0
    right: int = 0

    @property
    def share(self) -> float | None:
        """The right ones of all, 0 to 1; None where nothing was answered."""
        return self.right / self.answers if self.answers else None


@dataclass(frozen=True, slots=True)
class Retention:
    """True retention: reviews passed of reviews due, by the age of the card; repeats and new cards are left out."""

    young: Share
    mature: Share

    @property
    def all(self) -> Share:
        """Both together."""
        return _sum((self.young, self.mature))


class Dimension(StrEnum):
    """What cards can share."""

    DECK = "deck"
    TYPE = "type"
    COMPANY = "company"
    AREA = "area"


@dataclass(frozen=True, slots=True)
class GroupRetention:
    """The true retention of the cards that share something.

    Attributes:
        name: what they share: a deck, a question type, a company (the product where none is named) or an area; None
            where it is not known.
    """

    name: str | None
    retention: Retention


@dataclass(frozen=True, slots=True)
class ScheduleCounts:
    """The cards that were asked before, counted.

    Attributes:
        intervals: by interval in days.
        eases: by ease factor in hundredths.
    """

    intervals: Mapping[int, int]
    eases: Mapping[int, int]


@dataclass(frozen=True, slots=True)
class StudiedDays:
    """The study days with an answer.

    Attributes:
        days: all of them.
        current_run: days in a row up to today, or up to yesterday while today has no answer yet.
        longest_run: the most days in a row, ever.
    """

    first_on: StudyDay | None
    days: int
    current_run: int
    longest_run: int


@dataclass(frozen=True, slots=True)
class Class:
    """The cards whose number lies in a range.

    Attributes:
        first: the least number, inclusive.
        last: the greatest, inclusive; None where there is no end.
    """

    first: int
    last: int | None
    cards: int


def share_of(tallies: Iterable[AnswerTally]) -> Share:
    """Give the right share of answers."""
    listed = list(tallies)
    right = sum(each.answers for each in listed if each.grade is not Grade.AGAIN)
    return Share(sum(each.answers for each in listed), right)


def retention_of(tallies: Iterable[AnswerTally]) -> Retention:
    """Give the true retention of answers; only reviews count."""
    by_age = _grouped(tallies, lambda each: each.asked)
    return Retention(share_of(by_age.get(Asked.YOUNG, ())), share_of(by_age.get(Asked.MATURE, ())))


def total_of(groups: Iterable[GroupRetention]) -> Retention:
    """Give the true retention of several groups together."""
    listed = [group.retention for group in groups]
    return Retention(_sum(each.young for each in listed), _sum(each.mature for each in listed))


def _sum(shares: Iterable[Share]) -> Share:
    listed = list(shares)
    return Share(sum(each.answers for each in listed), sum(each.right for each in listed))


def most_answered_first(groups: Iterable[GroupRetention]) -> list[GroupRetention]:
    """Order groups by their reviews; equals by name."""
    return sorted(groups, key=lambda each: (-each.retention.all.answers, each.name or ""))


def grades_of(tallies: Iterable[AnswerTally]) -> dict[Grade, int]:
    """Count the answers by grade; every grade is there."""
    counts: Counter[Grade] = Counter()
    for each in tallies:
        counts[each.grade] += each.answers
    return {grade: counts[grade] for grade in Grade}


def hours_of(tallies: Iterable[AnswerTally]) -> dict[int, Share]:
    """Give the answers of each hour of the learner's clock; every hour is there."""
    by_hour = _grouped(tallies, lambda each: each.hour)
    return {hour: share_of(by_hour.get(hour, ())) for hour in HOURS}


def calendar_of(tallies: Iterable[AnswerTally], today: StudyDay) -> list[tuple[StudyDay, int]]:
    """Count the answers of each day of a year, the oldest first and today last; every day is there."""
    counts: Counter[StudyDay] = Counter()
    for each in tallies:
        counts[each.day] += each.answers
    return [(day, counts[day]) for day in days_from(plus(today, 1 - YEAR_DAYS), YEAR_DAYS)]


def days_from(first: StudyDay, days: int) -> list[StudyDay]:
    """List days in a row, the first one included."""
    return [plus(first, ahead) for ahead in range(days)]


def studied_days(days: Sequence[StudyDay], today: StudyDay) -> StudiedDays:
    """Give the days in a row.

    Args:
        days: those with an answer, in order, each once.
        today: not the day of an answer yet, perhaps.
    """
    current = longest = run = 0
    before: StudyDay | None = None
    for day in days:
        run = run + 1 if before is not None and day == before + 1 else 1
        longest = max(longest, run)
        before = day
    if before is not None and before >= today - 1:
        current = run
    return StudiedDays(days[0] if days else None, len(days), current, longest)


def classes_of(counts: Mapping[int, int], begins: Sequence[int]) -> list[Class]:
    """Count cards by class.

    Args:
        counts: the cards of each number.
        begins: the least number of each class, rising; no number is less than the first.
    """
    ends = [*(begin - 1 for begin in begins[1:]), None]
    return [
        Class(first, last, sum(cards for number, cards in counts.items() if _is_within(number, first, last)))
        for first, last in zip(begins, ends, strict=True)
    ]


def _is_within(number: int, first: int, last: int | None) -> bool:
    return number >= first and (last is None or number <= last)


Key = TypeVar("Key")


def _grouped(tallies: Iterable[AnswerTally], key: Callable[[AnswerTally], Key]) -> dict[Key, list[AnswerTally]]:
    found: dict[Key, list[AnswerTally]] = {}
    for each in tallies:
        found.setdefault(key(each), []).append(each)
    return found
