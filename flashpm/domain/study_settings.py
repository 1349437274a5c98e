"""How the learner wants to study: the settings that travel with the library."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from enum import StrEnum
from typing import TypeVar

from flashpm.domain.card import ALWAYS_ON, SWITCHED, CardKind
from flashpm.domain.change import JsonValue
from flashpm.domain.due_queue import NEW_QUESTIONS_A_DAY, DueOrder
from flashpm.domain.grade import GradeMode
from flashpm.domain.question import QuestionType
from flashpm.domain.rules import CANONICAL, Rules, rules_from_json, rules_to_json
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_day import START_HOURS, STARTS_AT_HOUR

Number = TypeVar("Number", int, None)
Word = TypeVar("Word", bound=StrEnum)

MINUTES_A_DAY = range(5, 181)
"""The minutes a day that can be chosen."""
NEW_QUESTIONS = range(21)
"""The new questions a day that can be chosen."""
REVIEWS_A_DAY = range(1, 1000)
"""The due cards a day that can be chosen as its cap."""
AUTO_ADVANCE_SECONDS = range(121)
"""The seconds that can be chosen after which an answer shows by itself; 0 for never."""
ANKI_DECKS = "PM Interview::{type}::{pack}"
"""What decks are called in Anki, unless the learner says otherwise."""
LONGEST_ANKI_DECKS = 200


@dataclass(frozen=True, slots=True)
class StudySettings:
    """What the learner chose.

    Attributes:
        interview_on: the calendar day of the interview; None while there is no date.
        minutes_per_day: how long a day's study may take, in `MINUTES_A_DAY`.
        types: the question types that come first among the new ones; none chosen means all.
        new_questions_a_day: whole new questions a day while there is no interview date, in `NEW_QUESTIONS`.
        day_starts_at_hour: local hour at which a study day begins, in `START_HOURS`.
        reviews_a_day: how many due cards a day asks at most, in `REVIEWS_A_DAY`; None for all of them.
        due_order: in which order due cards are asked.
        spacing: whether the cards of one question stand side by side.
        grade_mode: how cards are graded.
        auto_advance_seconds: after how many seconds the answer shows by itself, in `AUTO_ADVANCE_SECONDS`. No card is
            ever graded by itself.
        anki_decks: what decks are called in Anki, at most `LONGEST_ANKI_DECKS` characters; `{type}`, `{pack}` and
            `{company}` stand for those of the question, and a part that comes to nothing is left out.
        kinds: the kinds of cards that are on, those of `ALWAYS_ON` first.
        rules: which scheduler decides when a card comes back, and how; in the log, a setting each.
    """

    interview_on: date | None = None
    minutes_per_day: int = 20
    types: tuple[QuestionType, ...] = ()
    new_questions_a_day: int = NEW_QUESTIONS_A_DAY
    day_starts_at_hour: int = STARTS_AT_HOUR
    reviews_a_day: int | None = None
    due_order: DueOrder = DueOrder.OVERDUE
    spacing: Spacing = Spacing.FREE
    grade_mode: GradeMode = GradeMode.FOUR
    auto_advance_seconds: int = 0
    anki_decks: str = ANKI_DECKS
    kinds: tuple[CardKind, ...] = ALWAYS_ON
    rules: Rules = CANONICAL

    @property
    def has_second_cards(self) -> bool:
        """Whether a clarifying question can have a second card."""
        return len(self.kinds) > len(ALWAYS_ON)


def settings_from_json(values: Mapping[str, JsonValue]) -> StudySettings:
    """Read settings from the log's values; one that is absent, out of range or unknown has its default."""
    default = StudySettings()
    return StudySettings(
        interview_on=_day(values.get("interview_on")),
        minutes_per_day=_number(values.get("minutes_per_day"), MINUTES_A_DAY, default.minutes_per_day),
        types=_types(values.get("types")),
        new_questions_a_day=_number(values.get("new_questions_a_day"), NEW_QUESTIONS, default.new_questions_a_day),
        day_starts_at_hour=_number(values.get("day_starts_at_hour"), START_HOURS, default.day_starts_at_hour),
        reviews_a_day=_number(values.get("reviews_a_day"), REVIEWS_A_DAY, None),
        due_order=_word(values.get("due_order"), default.due_order),
        spacing=_word(values.get("spacing"), default.spacing),
        grade_mode=_word(values.get("grade_mode"), default.grade_mode),
        auto_advance_seconds=_number(
            values.get("auto_advance_seconds"), AUTO_ADVANCE_SECONDS, default.auto_advance_seconds
        ),
        anki_decks=_pattern(values.get("anki_decks")),
        kinds=_kinds(values.get("kinds")),
        rules=rules_from_json(values),
    )


def settings_to_json(settings: StudySettings) -> dict[str, JsonValue]:
    """Give every setting as the log writes it."""
    own = {each.name: _to_json(getattr(settings, each.name)) for each in fields(settings) if each.name != "rules"}
    return own | rules_to_json(settings.rules)


def _to_json(value: date | int | str | tuple[StrEnum, ...] | None) -> JsonValue:
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, StrEnum):
        return value.value
    return [each.value for each in value] if isinstance(value, tuple) else value


def _number(value: JsonValue, allowed: Sequence[int], default: Number) -> int | Number:
    return value if isinstance(value, int) and not isinstance(value, bool) and value in allowed else default


def _word(value: JsonValue, default: Word) -> Word:
    return next((each for each in type(default) if each.value == value), default)


def _pattern(value: JsonValue) -> str:
    is_usable = isinstance(value, str) and value.strip() and len(value) <= LONGEST_ANKI_DECKS
    return str(value) if is_usable else ANKI_DECKS


def _kinds(value: JsonValue) -> tuple[CardKind, ...]:
    words = value if isinstance(value, list) else []
    return (*ALWAYS_ON, *(kind for kind in SWITCHED if kind.value in words))


def _types(value: JsonValue) -> tuple[QuestionType, ...]:
    words = [each for each in value if isinstance(each, str)] if isinstance(value, list) else []
    return tuple(QuestionType(word) for word in dict.fromkeys(words) if word in set(QuestionType))


def _day(value: JsonValue) -> date | None:
    try:
        return date.fromisoformat(value) if isinstance(value, str) else None
    except ValueError:
        return None
