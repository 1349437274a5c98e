"""Histories of cards that the log knew nothing of: folded from what is in hand, for reading them back takes longer."""

import sys
from bisect import bisect_left
from collections.abc import Collection, Iterator, Mapping, Sequence
from itertools import islice
from operator import itemgetter
from typing import NamedTuple

from sqlalchemy import Connection

from flashpm.domain.change import CardField, Change
from flashpm.domain.hybrid_clock import next_reading
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.review import Review
from flashpm.domain.schedule import Folding, Rescheduled
from flashpm.services.progress import Progress
from flashpm.storage.answer_tallies import tally
from flashpm.storage.log_reading import BATCH, batches
from flashpm.storage.mapping import rescheduled
from flashpm.storage.projection import project_states, refresh_counts_of, write_schedules
from flashpm.storage.setting_queries import active_rules
from flashpm.storage.tables import ANKI_DEVICE

Order = tuple[int, str, str]
"""A row's place in the log: hlc, device, id."""


class Histories(NamedTuple):
    """What one operation wrote of cards.

    Attributes:
        reviews: gradings that were made elsewhere with their ids, by id.
        changes: changes of cards with their places, in the log's order.
    """

    reviews: Sequence[tuple[Ulid, Review]]
    changes: Sequence[tuple[Order, Change]]


def hlc_of(review: Review) -> int:
    """Give the reading of the clock of a grading that was made elsewhere: its own moment, the same on every device."""
    return next_reading(0, review.reviewed_at_ms)


def project_new_histories(
    connection: Connection, written: Histories, cards: Collection[CardUid], progress: Progress
) -> None:
    """Bring the projections up to date with all that the logs have of some cards.

    Args:
        connection: the library.
        written: what was just written.
        cards: those that had no rows before.
        progress: told of each some hundred gradings.

    Raises:
        Cancelled: from the progress.
    """
    foldings = _folded(connection, written, cards, progress)
    for batch in batches(foldings):
        write_schedules(connection, {uid: foldings[uid].schedule for uid in batch})
    states = (CardUid(change.entity_id) for _, change in written.changes if change.field != CardField.SCHEDULE)
    project_states(connection, [uid for uid in dict.fromkeys(states) if uid in cards])
    refresh_counts_of(connection, list(foldings))
    tally(connection, list(foldings))


def _folded(
    connection: Connection, written: Histories, cards: Collection[CardUid], progress: Progress
) -> Mapping[CardUid, Folding]:
    rules = active_rules(connection)
    foldings: dict[CardUid, Folding] = {}
    total = len(written.reviews)
    for number, (uid, row) in enumerate(_in_order(written)):
        if number % BATCH == 0:
            progress(min(number, total), total)
        if uid in cards:
            folding = foldings.get(uid) or foldings.setdefault(uid, Folding(uid, rules))
            if isinstance(row, Review):
                quality = row.grade.quality if row.quality is None else row.quality
                folding.grade(row.reviewed_on, quality, row.kind.value, row.rule, row.due_on)
            else:
                folding.add(row)
    return foldings


def _in_order(written: Histories) -> Iterator[tuple[CardUid, Review | Rescheduled]]:
    """Yield all rows that move schedules; hardly a grading is later than the changes, which are made now."""
    rest: list[tuple[Order, CardUid, Review | Rescheduled]] = [
        (order, CardUid(change.entity_id), rescheduled(change.value))
        for order, change in written.changes
        if change.field == CardField.SCHEDULE
    ]
    first = rest[0][0][0] if rest else sys.maxsize
    later = bisect_left(written.reviews, first, key=lambda each: hlc_of(each[1]))
    yield from ((review.card, review) for _, review in islice(written.reviews, later))
    rest += [
        ((hlc_of(review), ANKI_DEVICE, id_), review.card, review)
        for id_, review in islice(written.reviews, later, None)
    ]
    yield from ((uid, row) for _, uid, row in sorted(rest, key=itemgetter(0)))
