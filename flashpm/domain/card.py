"""Cards: what is recalled of a clarifying question, and the states that a card passes through."""

from enum import StrEnum


class CardKind(StrEnum):
    """The faces that a clarifying question can have; the order is that of Anki's templates and never changes."""

    WHY = "why"
    SO_WHAT = "so_what"
    RECALL = "recall"

    @property
    def number(self) -> int:
        """Its place in this order, from 0."""
        return _NUMBERS[self]


_NUMBERS = {kind: number for number, kind in enumerate(CardKind)}


class CardState(StrEnum):
    """Where a card stands, derived from its counted reviews.

    NEW: none counted · LEARNING: never passed · REVIEW: passed last time · RELEARNING: lapsed, not passed since.
    """

    NEW = "new"
    LEARNING = "learning"
    REVIEW = "review"
    RELEARNING = "relearning"


ALWAYS_ON = (CardKind.WHY,)
"""The kinds of which every clarifying question has a card."""
SWITCHED = (CardKind.SO_WHAT,)
"""The kinds that the learner can switch on: a second card of a clarifying question."""
