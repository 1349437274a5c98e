"""What the logs hold of cards that are studied elsewhere too."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Sequence
from typing import Any, NamedTuple

from sqlalchemy import Connection, Integer, Select, bindparam, select, union

from flashpm.domain.carrying import KeptCard, KnownReview
from flashpm.domain.change import CardField, Entity, Origin
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.schedule import Schedule, fold
from flashpm.storage.log_reading import CHANGE_ORDER, batches, schedule_rows, voided
from flashpm.storage.mapping import AnyRow, schedule_of
from flashpm.storage.prepared import Prepared, among, bare_rows, listed
from flashpm.storage.projection import ROW
from flashpm.storage.setting_queries import active_rules
from flashpm.storage.tables import card, change_log, review_log

Rows = dict[CardUid, list[AnyRow]]


class _Known(NamedTuple):
    id: Ulid
    at_ms: int
    operation: str


class SqlPast:
    """Cards as the logs tell them."""

    def __init__(self, connection: Connection) -> None:
        """Read through a connection."""
        self._connection = connection

    def kept_cards(self, cards: Collection[CardUid]) -> dict[CardUid, KeptCard]:
        """Give how cards stand, with their gradings; those that the logs do not know are left out."""
        taken_back = voided(self._connection, Entity.REVIEW), voided(self._connection, Entity.OPERATION)
        found: dict[CardUid, KeptCard] = {}
        for batch in batches(cards):
            reviews: dict[CardUid, list[_Known]] = defaultdict(list)
            for uid, *row in _REVIEWS.run(self._connection, {"uids": listed(batch)}):
                reviews[CardUid(uid)].append(_Known(*row))
            changes = self._by_card(_CHANGES.where(change_log.c.entity_id.in_(batch)))
            known = [uid for uid in batch if uid in reviews or uid in changes]
            schedules = self._schedules(known)
            for uid in known:
                kept = _kept(reviews.get(uid, ()), changes.get(uid, ()), *taken_back)
                found[uid] = KeptCard(schedules[uid], *kept)
        return found

    def touched_since(self, log_mark: int, change_mark: int) -> set[CardUid]:
        """Give the cards that were graded or changed after marks of the logs; one taken back counts as changed."""
        later = {"reviews": log_mark - change_mark, "changes": change_mark}
        return {CardUid(uid) for uid in self._connection.execute(_TOUCHED, later).scalars()}

    def _schedules(self, cards: Sequence[CardUid]) -> dict[CardUid, Schedule]:
        """Give where cards stand; those of kinds that were never switched on have no row of their own."""
        rows = self._connection.execute(select(card).where(card.c.uid.in_(cards)))
        found = {CardUid(row.uid): schedule_of(row) for row in rows}
        missing = [uid for uid in cards if uid not in found]
        if missing:
            steps, rules = schedule_rows(self._connection, missing), active_rules(self._connection)
            found |= {uid: fold(uid, steps.get(uid, ()), rules) for uid in missing}
        return found

    def _by_card(self, statement: Select[Any]) -> Rows:
        found: Rows = defaultdict(list)
        for row in bare_rows(self._connection, statement):
            found[CardUid(row.card)].append(row)
        return found


def _kept(
    reviews: Iterable["_Known"], changes: Iterable[AnyRow], void_reviews: set[str], void_operations: set[str]
) -> tuple[tuple[KnownReview, ...], int, bool, int]:
    """Give a card's gradings, its last moment, and whether it is paused since when."""
    known, last_at_ms, is_paused, paused_at_ms = [], 0, False, 0
    for id_, at_ms, operation in reviews:
        is_undone = operation in void_operations
        known.append(KnownReview(id_, at_ms, is_undone))
        if not is_undone and at_ms > last_at_ms and id_ not in void_reviews:
            last_at_ms = at_ms
    for row in changes:
        if row.operation in void_operations:
            continue
        if row.field == CardField.SUSPENDED:
            is_paused, paused_at_ms = row.value == "true", milliseconds(row.hlc)
        elif row.origin != Origin.ANKI:
            last_at_ms = max(last_at_ms, milliseconds(row.hlc))
    return tuple(known), last_at_ms, is_paused, paused_at_ms


_is_later = bindparam("changes", type_=Integer) < ROW
_TOUCHED = union(
    select(review_log.c.card).where(bindparam("reviews", type_=Integer) < ROW),
    select(change_log.c.entity_id).where(_is_later, change_log.c.entity == Entity.CARD),
    select(review_log.c.card).where(
        review_log.c.id.in_(select(change_log.c.entity_id).where(_is_later, change_log.c.entity == Entity.REVIEW))
    ),
)
"""Gradings that are taken back, or done again, are named by rows of their own."""
_REVIEWS = Prepared(
    select(review_log.c.card, review_log.c.id, review_log.c.reviewed_at_ms, review_log.c.operation).where(
        review_log.c.card.in_(among("uids"))
    )
)
_CHANGES: Select[Any] = (
    select(
        change_log.c.entity_id.label("card"),
        *(change_log.c.field, change_log.c.value, change_log.c.origin, change_log.c.hlc, change_log.c.operation),
    )
    .where(change_log.c.entity == Entity.CARD, change_log.c.field.in_([CardField.SCHEDULE, CardField.SUSPENDED]))
    .order_by(*CHANGE_ORDER)
)
