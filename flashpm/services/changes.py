"""What a service call changed: the one message by which pages and lists decide whether to read again."""

from dataclasses import dataclass

from flashpm.domain.identity import CardUid, QuestionUid, Ulid


@dataclass(frozen=True, slots=True)
class Changes:
    """The things that are different now; it names cards, questions and decks, never widgets.

    Attributes:
        decks: true if decks came or went, or cards moved between them.
        settings: true if a study setting changed.
        operation: by which the change can be taken back, unless it took one back itself; None if nothing was written.
    """

    questions: frozenset[QuestionUid] = frozenset()
    cards: frozenset[CardUid] = frozenset()
    decks: bool = False
    settings: bool = False
    operation: Ulid | None = None
