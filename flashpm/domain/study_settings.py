"""How the learner wants to study: the settings that travel with the library."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from datetime import date

from flashpm.domain.change import JsonValue
from flashpm.domain.due_queue import NEW_QUESTIONS_A_DAY
from flashpm.domain.question import QuestionType

MINUTES_A_DAY = range(5, 181)
"""The minutes a day that can be chosen."""
NEW_QUESTIONS = range(21)
"""The new questions a day that can be chosen."""


@dataclass(frozen=True, slots=True)
class StudySettings:
    """What the learner chose.

    Attributes:
        interview_on: the calendar day of the interview; None while there is no date.
        minutes_per_day: how long a day's study may take, in `MINUTES_A_DAY`.
        types: the question types that come first among the new ones; none chosen means all.
        new_questions_a_day: whole new questions a day while there is no interview date, in `NEW_QUESTIONS`.
    """

    interview_on: date | None = None
    minutes_per_day: int = 20
    types: tuple[QuestionType, ...] = ()
    new_questions_a_day: int = NEW_QUESTIONS_A_DAY


def settings_from_json(values: Mapping[str, JsonValue]) -> StudySettings:
    """Read settings from the log's values; one that is absent, out of range or unknown has its default."""
    default = StudySettings()
    return StudySettings(
        interview_on=_day(values.get("interview_on")),
        minutes_per_day=_number(values.get("minutes_per_day"), MINUTES_A_DAY, default.minutes_per_day),
        types=_types(values.get("types")),
        new_questions_a_day=_number(values.get("new_questions_a_day"), NEW_QUESTIONS, default.new_questions_a_day),
    )


def settings_to_json(settings: StudySettings) -> dict[str, JsonValue]:
    """Give every setting as the log writes it."""
    return {each.name: _to_json(getattr(settings, each.name)) for each in fields(settings)}


def _to_json(value: date | int | tuple[QuestionType, ...] | None) -> JsonValue:
    if isinstance(value, date):
        return value.isoformat()
    return [each.value for each in value] if isinstance(value, tuple) else value


def _number(value: JsonValue, allowed: range, default: int) -> int:
    return value if isinstance(value, int) and not isinstance(value, bool) and value in allowed else default


def _types(value: JsonValue) -> tuple[QuestionType, ...]:
    words = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
    return tuple(QuestionType(word) for word in dict.fromkeys(words) if word in set(QuestionType))


def _day(value: JsonValue) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
