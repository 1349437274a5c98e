"""Queues of a sitting, run through."""

from collections.abc import Iterable

from flashpm.domain.due_queue import DueQueue
from flashpm.domain.identity import CardUid


def cards(*names: str) -> list[CardUid]:
    return [CardUid(name) for name in names]


def asked(queue: DueQueue, failed: Iterable[str] = ()) -> list[str]:
    """Answer until nothing is left; cards in `failed` are failed the first time they are asked."""
    to_fail, order = set(failed), []
    while (card := queue.current()) is not None:
        order.append(str(card))
        queue.answered(comes_back=card in to_fail)
        to_fail.discard(card)
    return order
