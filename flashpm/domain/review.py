"""Reviews: one grading of one card at one moment, kept for ever."""

from dataclasses import dataclass
from enum import StrEnum

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.study_day import StudyDay

MAX_TAKEN_MS = 60_000
"""Thinking time above a minute says that the learner was away."""


class ReviewKind(StrEnum):
    """Why a card was asked. The log keeps unknown words of a newer FlashPM; they are not applied.

    REVIEW: due or new · EARLY: before its day · CHECK: an interview plan's last look ·
    REPEAT: the same day again after a failure · DRILL: kept for the clarify drill.
    """

    REVIEW = "review"
    EARLY = "early"
    CHECK = "check"
    REPEAT = "repeat"
    DRILL = "drill"


@dataclass(frozen=True, slots=True)
class Review:
    """A grading to be logged.

    Attributes:
        reviewed_at_ms: milliseconds since 1970, UTC.
        utc_offset_min: the learner's offset from UTC at that moment, in minutes.
        reviewed_on: the study day at that moment.
        quality: SM-2's q 0-5 where the 0-5 mode gave one; else None, and the grade gives it.
        taken_ms: thinking time, 0 to `MAX_TAKEN_MS`.
        rule: scheduler and version, such as "sm2-a/1".
        due_on: the due day chosen.
    """

    card: CardUid
    reviewed_at_ms: int
    utc_offset_min: int
    reviewed_on: StudyDay
    grade: Grade
    kind: ReviewKind
    taken_ms: int
    rule: str
    due_on: StudyDay
    quality: int | None = None


def scheduler_of(rule: str) -> str:
    """Give the scheduler's name of a rule: "sm2" of "sm2-a/1"."""
    return rule.partition("/")[0].partition("-")[0]
