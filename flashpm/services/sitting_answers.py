"""The gradings that one sitting was given, for its summary."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid


@dataclass(frozen=True, slots=True)
class GivenAnswer:
    """A grading of a sitting.

    Attributes:
        taken_ms: thinking time in milliseconds.
        product: what the card's question is about.
    """

    card: CardUid
    grade: Grade
    taken_ms: int
    product: str | None


class SittingAnswers:
    """Counts the gradings of a sitting, and follows when they are taken back and done again."""

    def __init__(self) -> None:
        self._given: list[GivenAnswer] = []
        self._taken_back: list[GivenAnswer] = []

    def __len__(self) -> int:
        """How many they are, repeats included."""
        return len(self._given)

    @property
    def firsts(self) -> dict[CardUid, Grade]:
        """The first grade of each card."""
        return {each.card: each.grade for each in reversed(self._given)}

    @property
    def product(self) -> str | None:
        """What all the cards are about; None if that is not one thing."""
        products = {each.product for each in self._given}
        return products.pop() if len(products) == 1 else None

    @property
    def taken_ms(self) -> int:
        """Thinking time of all of them together, in milliseconds."""
        return sum(each.taken_ms for each in self._given)

    def add(self, answer: GivenAnswer) -> None:
        """Count one more."""
        self._given.append(answer)
        self._taken_back.clear()

    def take_back(self, cards: Sequence[CardUid]) -> None:
        """Uncount the last one if it is of one of these cards; a grade of an earlier sitting was not counted here."""
        if self._given and self._given[-1].card in cards:
            self._taken_back.append(self._given.pop())

    def do_again(self, card: CardUid) -> None:
        """Count the one that was taken back last again, if it is of this card."""
        if self._taken_back and self._taken_back[-1].card == card:
            self._given.append(self._taken_back.pop())
