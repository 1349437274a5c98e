"""The interview date: how many new questions a day it asks for, and what does not fit before it."""

from dataclasses import dataclass
from math import ceil

PERCENT_OF_DAYS = 60
"""New questions are begun in this part of the days left, so that the rest is for bringing them back.

Whole percent, since with 0.6 the ceiling would see 18 / (0.6 * 3) as more than 10.
"""


@dataclass(frozen=True, slots=True)
class Plan:
    """The pace of new questions until the interview.

    Attributes:
        days_left: whole days until the interview, at least 0.
        new_questions_a_day: how many whole questions are begun a day.
        questions_left: questions not begun yet.
        fitting: how many of those can still be begun, at most `questions_left`.
    """

    days_left: int
    new_questions_a_day: int
    questions_left: int
    fitting: int


def plan(*, days_left: int, questions_left: int, seconds_left_a_day: float, seconds_a_question: float) -> Plan:
    """Plan the new questions until the interview (DESIGN 4).

    New questions a day = ceil(questions left / (0.6 * max(1, days left))), at most what fits into the minutes a day.

    Args:
        days_left: whole days until the interview, at least 0.
        questions_left: questions not begun yet, at least 0.
        seconds_left_a_day: what the due cards leave of the minutes a day, in seconds; below 0 counts as 0.
        seconds_a_question: what a new question takes, in seconds, more than 0.
    """
    days = max(1, days_left)
    wanted = ceil(100 * questions_left / (PERCENT_OF_DAYS * days))
    room = int(max(0.0, seconds_left_a_day) // seconds_a_question)
    a_day = min(wanted, room)
    return Plan(days_left, a_day, questions_left, fitting=min(questions_left, a_day * days))
