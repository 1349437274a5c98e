"""What the readers of notes have in common: questions under way, and what is to be said of notes that do not fit."""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from enum import StrEnum

from flashpm.anki.package import PackagedNote
from flashpm.domain.brought import BroughtPart, BroughtQuestion
from flashpm.domain.question import ClarifyingQuestion, Question

_NOT_OURS = frozenset({"leech", "marked"})
"""Tags by which Anki itself marks notes."""


class LeftOut(StrEnum):
    """What of a package finds no place here."""

    PROMPT = "prompt"
    ANSWER = "answer"
    CARD = "card"
    REPEATED = "repeated"


@dataclass(slots=True)
class Gathered:
    """A question while its notes are read.

    Attributes:
        content: its own texts, by the note that was changed last.
        deck: None for the deck of its type.
    """

    pack_id: str
    question_id: str
    content: Question
    deck: str | None
    is_named: bool = True
    changed_at_ms: int = 0
    parts: dict[str, tuple[ClarifyingQuestion, BroughtPart]] = field(default_factory=dict)
    tags: dict[str, None] = field(default_factory=dict)

    def add(self, part: ClarifyingQuestion, brought: BroughtPart) -> None:
        """Add a clarifying question; one whose id is taken, as a copied note's is, is known by its guid."""
        id_ = part.id if part.id is not None and part.id not in self.parts else brought.guid
        self.parts[id_] = (part if part.id == id_ else replace(part, id=id_), brought)

    def texts_from(self, note: PackagedNote, content: Question) -> None:
        """Take the question's own texts from a note that was changed later."""
        if note.changed_at_ms > self.changed_at_ms:
            self.content, self.changed_at_ms = content, note.changed_at_ms

    def result(self) -> tuple[Question, BroughtQuestion]:
        """Give the question, and what it brings beside its texts."""
        parts = tuple(part for part, _ in self.parts.values())
        question = replace(self.content, id=self.question_id, tags=tuple(self.tags), clarifying_questions=parts)
        brought = BroughtQuestion(
            pack_id=self.pack_id,
            question_id=self.question_id,
            deck=self.deck,
            changed_at_ms=self.changed_at_ms,
            parts={id_: brought for id_, (_, brought) in self.parts.items()},
            is_named=self.is_named,
        )
        return question, brought


def own_tags(note: PackagedNote) -> Iterator[str]:
    """Give the tags that the user gave a note."""
    return (tag for tag in note.tags if tag not in _NOT_OURS)
