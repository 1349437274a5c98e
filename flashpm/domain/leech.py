"""Leeches, in the window "stuck" cards: forgotten again and again, they want other words, not more reviews.

A card is stuck from its 8th lapse on, and from its 3rd while an interview is to come: there is no time for eight. It is
stuck no more once it was passed three times in a row, which the intervals of 1 and 6 days make a week, or once it was
rewritten since it was last failed. The learner is told at the first of these lapses and at every fourth after it
(docs/scheduling.md).
"""

from datetime import date
from typing import Final

from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import StudyDay, from_date

LAPSES = 8
"""How many lapses make a card stuck."""
LAPSES_BEFORE_AN_INTERVIEW = 3
"""How many do so until the day of the interview."""
LAPSES_UNTIL_TOLD_AGAIN = 4
PASSES_THAT_FREE = 3
"""How many passes in a row make it an ordinary card again."""
REWRITTEN_FIELDS: Final = ("prompt", "why_it_matters", "expected_answer", "impact", "my_words")
"""The texts of a clarifying question of which a change is a rewriting."""


def lapses_allowed(interview_on: date | None, today: StudyDay) -> int:
    """Give the number of lapses from which on a card is stuck.

    Args:
        interview_on: the day of the interview; None without a date. One that has passed counts as none.
        today: the study day.
    """
    is_to_come = interview_on is not None and from_date(interview_on) >= today
    return LAPSES_BEFORE_AN_INTERVIEW if is_to_come else LAPSES


def is_stuck(schedule: Schedule, allowed: int, *, is_rewritten: bool) -> bool:
    """Say whether a card is stuck.

    Args:
        schedule: where it stands.
        allowed: by `lapses_allowed`.
        is_rewritten: true if one of `REWRITTEN_FIELDS` was changed by the learner since it was last failed.
    """
    passes = schedule.memory.repetition if schedule.memory else 0
    return schedule.lapses >= allowed and passes < PASSES_THAT_FREE and not is_rewritten


def is_to_be_told(before: Schedule, after: Schedule, allowed: int) -> bool:
    """Say whether a grading makes a card stuck, so that the learner is told: once at each of these lapses."""
    beyond = after.lapses - allowed
    return after.lapses > before.lapses and beyond >= 0 and beyond % LAPSES_UNTIL_TOLD_AGAIN == 0
