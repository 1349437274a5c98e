"""A question's cards in a day: side by side, apart, or as the order has them."""

from collections import Counter, deque
from collections.abc import Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from flashpm.domain.identity import CardUid

CARDS_BETWEEN = 3
"""How many other cards stand, where there are as many, between two of one question that are kept apart."""


class Spacing(StrEnum):
    """How the cards of one question stand to one another in a day.

    FREE: due cards as their order has them, new ones question by question · TOGETHER: side by side, where the first of
    them stands · APART: with at least `CARDS_BETWEEN` others between them.
    """

    FREE = "free"
    TOGETHER = "together"
    APART = "apart"


@dataclass(frozen=True, slots=True)
class Placed:
    """A card in an order, with the number of the question that it belongs to."""

    card: CardUid
    question: int


def space(cards: Sequence[Placed], spacing: Spacing, before: Sequence[Placed] = ()) -> list[Placed]:
    """Space the cards of each question as wanted, and leave the order as it is otherwise.

    Args:
        cards: in order.
        spacing: what is wanted.
        before: the cards that are asked before these, in order.
    """
    match spacing:
        case Spacing.TOGETHER:
            return _together(cards)
        case Spacing.APART:
            return list(_apart(cards, before))
    return list(cards)


def _together(cards: Iterable[Placed]) -> list[Placed]:
    by_question: dict[int, list[Placed]] = {}
    for each in cards:
        by_question.setdefault(each.question, []).append(each)
    return [each for of_question in by_question.values() for each in of_question]


def _apart(cards: Sequence[Placed], before: Sequence[Placed]) -> Iterator[Placed]:
    waiting = list(reversed(cards))  # the next one stands at the end, where taking it out costs nothing
    left = Counter(each.question for each in cards)
    sizes = Counter(left.values())
    recent = deque((each.question for each in before), maxlen=CARDS_BETWEEN)
    while waiting:
        urgent_size = _urgent_size(sizes, len(waiting))
        urgent = {each for each in _questions(waiting) if left[each] == urgent_size} if urgent_size else set()
        taken = waiting.pop(_place_of_next(waiting, urgent, recent))
        sizes[left[taken.question]] -= 1
        left[taken.question] -= 1
        sizes[left[taken.question]] += 1
        recent.append(taken.question)
        yield taken


def _questions(cards: Iterable[Placed]) -> set[int]:
    return {each.question for each in cards}


def _urgent_size(sizes: Counter[int], cards_left: int) -> int:
    """Say how many cards those questions have left that cannot wait any longer; 0 if all can.

    Between its cards the largest question needs `CARDS_BETWEEN` others each, and its like stand beside it at the end.
    So few cards are left then that looking through them all is cheap.
    """
    largest = max(size for size, questions in sizes.items() if questions)
    needed = (largest - 1) * (CARDS_BETWEEN + 1) + sizes[largest]
    return largest if largest > 1 and needed >= cards_left else 0


def _place_of_next(waiting: Sequence[Placed], urgent: Collection[int], recent: Sequence[int]) -> int:
    """Find the first card that may come: of an urgent question if one is free, else of any that was not asked just now.

    Where all were asked just now, the question that was asked longest ago has to do.
    """
    places = range(len(waiting) - 1, -1, -1)
    free = (place for place in places if waiting[place].question not in recent)
    first = next(free, None)
    if first is None:
        asked_at = {question: place for place, question in enumerate(recent)}
        return min(places, key=lambda place: asked_at[waiting[place].question])
    if not urgent or waiting[first].question in urgent:
        return first
    return next((place for place in free if waiting[place].question in urgent), first)
