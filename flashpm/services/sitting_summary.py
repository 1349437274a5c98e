"""What a sitting came to."""

from dataclasses import dataclass

from flashpm.domain.due_queue import Counts


@dataclass(frozen=True, slots=True)
class SittingSummary:
    """What a sitting came to.

    Attributes:
        answers: gradings, repeats included.
        cards: different cards.
        passed_at_once: cards that were passed the first time they were asked.
        left: what was not asked yet.
        is_first: true if nothing had ever been graded before it.
        product: what its questions are about, if that is one thing.
        taken_ms: thinking time of all gradings together, in milliseconds.
    """

    answers: int
    cards: int
    passed_at_once: int
    left: Counts
    is_first: bool
    product: str | None
    taken_ms: int = 0

    @property
    def right_percent(self) -> int | None:
        """The share of its cards that were passed the first time they were asked; None without a card."""
        return round(100 * self.passed_at_once / self.cards) if self.cards else None
