"""What was done, in words: one line for every kind of operation."""

from collections.abc import Iterable
from typing import Final

from flashpm.domain.change import WHOLE, CardField, Entity
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.rules import CANONICAL, rules_to_json
from flashpm.services.logged_operation import LoggedOperation, Touch
from flashpm.services.saved_searches import SAVED_SEARCHES
from flashpm.ui.wording import cards_text, clarifying_text, questions_text, tr

TAGS: Final = "tags"
RULES: Final = frozenset(rules_to_json(CANONICAL))
"""The names of the settings that decide when a card comes back."""


def operation_text(operation: LoggedOperation) -> str:
    """Say what was done: "Graded Good", "Imported: 12 questions", "Paused · 3 cards"."""
    if operation.grade is not None:
        return tr("Graded %1").replace("%1", _grade_text(operation.grade))
    if operation.is_import:
        return _import_text(operation)
    settings = operation.settings()
    if settings:
        return tr("Setting: %1").replace("%1", ", ".join(_setting_texts(settings)))
    return " · ".join(filter(None, (_deed_text(operation.touched), _count_text(operation))))


def _grade_text(grade: Grade) -> str:
    return {
        Grade.AGAIN: tr("Again"),
        Grade.HARD: tr("Hard"),
        Grade.GOOD: tr("Good"),
        Grade.EASY: tr("Easy"),
    }[grade]


def _import_text(operation: LoggedOperation) -> str:
    answers = tr("%n answer(s)", operation.grades) if operation.grades else ""
    brought = questions_text(operation.brought) if operation.brought else ""
    what = " · ".join(filter(None, (brought, answers))) or tr("changes of what was here")
    return tr("Imported: %1").replace("%1", what)


def _setting_texts(names: Iterable[str]) -> list[str]:
    """Name settings, each once; all the rules are one thing."""
    words = {
        "interview_on": tr("interview date"),
        "minutes_per_day": tr("minutes a day"),
        "types": tr("types"),
        "new_questions_a_day": tr("new questions a day"),
        "day_starts_at_hour": tr("when the day starts"),
        "reviews_a_day": tr("reviews a day"),
        "due_order": tr("order of due cards"),
        "spacing": tr("a question’s cards"),
        "grade_mode": tr("grades"),
        "auto_advance_seconds": tr("show answer after"),
        "anki_decks": tr("names in Anki"),
        "kinds": tr("second cards"),
        SAVED_SEARCHES: tr("saved searches"),
        **dict.fromkeys(RULES, tr("when cards come back")),
    }
    return list(dict.fromkeys(words.get(name, name) for name in sorted(names)))


def _deed_text(touched: tuple[Touch, ...]) -> str:
    of_cards = {each.field: each.value for each in touched if each.entity == Entity.CARD}
    is_paused = of_cards.get(CardField.SUSPENDED) is not False
    is_flagged = bool(of_cards.get(CardField.FLAG))
    is_reset = of_cards.get(CardField.SCHEDULE) is None
    deeds = {
        DELETED: tr("Deleted"),
        WHOLE: tr("Added by hand"),
        CardField.SUSPENDED: tr("Paused") if is_paused else tr("Asked again"),
        CardField.BURIED_UNTIL: tr("Skipped until tomorrow"),
        CardField.FLAG: tr("Flagged") if is_flagged else tr("Flag taken away"),
        CardField.SCHEDULE: tr("Started over") if is_reset else tr("Another day chosen"),
        CardField.DECK: tr("Moved"),
        TAGS: tr("Tags changed"),
    }
    fields = {each.field for each in touched}
    return next((text for field, text in deeds.items() if field in fields), tr("Edited"))


def _count_text(operation: LoggedOperation) -> str:
    """Say how many there were, where it was more than one."""
    for entity, text in (
        (Entity.QUESTION, questions_text),
        (Entity.CARD, cards_text),
        (Entity.CLARIFYING_QUESTION, clarifying_text),
    ):
        count = max((each.count for each in operation.touched if each.entity == entity), default=0)
        if count > 1:
            return text(count)
    return ""
