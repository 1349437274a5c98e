"""Decks: named, nested sets of cards."""

from flashpm.domain.question import QuestionType

SEPARATOR = "::"
OTHER = "Other"
"""The deck of a question of which neither a pack nor a type is known."""

TYPE_DECKS = frozenset(each.label for each in QuestionType) | {OTHER}
"""The decks of questions that neither a pack nor the user put into another."""


def home_deck(pack_deck: str | None, question_type: QuestionType | None) -> str:
    """Give the deck in which a question belongs unless the user chose another: its pack's, else that of its type."""
    if pack_deck:
        return pack_deck
    return question_type.label if question_type else OTHER
