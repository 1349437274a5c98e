"""Schedules that are set by hand: what a card remembers when the learner chooses its due day."""

from flashpm.domain import sm2
from flashpm.domain.change import JsonValue
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay

BEFORE_THE_FIRST_PASS = Memory(0, sm2.EASE_AT_START, sm2.FIRST_INTERVAL_DAYS)
"""What a new card remembers once it has a due day: a day chosen by hand is no pass, so the passes after it still wait
1 day, then 6."""


def memory_when_made_due(schedule: Schedule) -> Memory:
    """Give what a card remembers once its due day was chosen by hand: what it remembered before."""
    return schedule.memory or BEFORE_THE_FIRST_PASS


def schedule_to_json(memory: Memory, due_on: StudyDay) -> JsonValue:
    """Write a schedule as the log does."""
    return {
        "repetition": memory.repetition,
        "ease": memory.ease,
        "interval": memory.interval_days,
        "due_on": due_on,
    }
