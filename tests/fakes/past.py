"""What the log in memory holds of cards that are studied elsewhere too."""

from collections.abc import Collection

from flashpm.domain.carrying import KeptCard, KnownReview
from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.identity import CardUid
from flashpm.domain.review import Review
from flashpm.domain.schedule import fold
from tests.fakes.log import FakeLog, LogRow


class FakePast:
    """Cards as the log tells them."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def kept_cards(self, cards: Collection[CardUid]) -> dict[CardUid, KeptCard]:
        return {uid: self._kept(uid, rows) for uid in cards if (rows := self._rows(uid))}

    def touched_since(self, log_mark: int, change_mark: int) -> set[CardUid]:
        later = self._log.rows[log_mark:]
        named = {row.entry.entity_id for row in later if isinstance(row.entry, Change)}
        return {CardUid(uid) for row in (*later, *self._named(named)) if (uid := _card_of(row)) is not None}

    def _named(self, ids: set[str]) -> list[LogRow]:
        return [row for row in self._log.rows if row.id in ids]

    def _rows(self, uid: CardUid) -> list[LogRow]:
        return [row for row in self._log.rows if _card_of(row) == uid]

    def _kept(self, uid: CardUid, rows: list[LogRow]) -> KeptCard:
        undone, standing = self._log.voided(Entity.OPERATION), {row.id for row in self._log.standing()}
        reviews = tuple(
            KnownReview(row.id, row.entry.reviewed_at_ms, is_undone_import=row.operation in undone)
            for row in rows
            if isinstance(row.entry, Review)
        )
        paused = [row for row in rows if row.id in standing and _field(row) == CardField.SUSPENDED]
        return KeptCard(
            schedule=fold(uid, self._log.schedule_rows().get(uid, ())),
            reviews=reviews,
            last_at_ms=max((row.at_ms for row in rows if row.id in standing and _counts(row)), default=0),
            is_paused=bool(paused) and isinstance(entry := paused[-1].entry, Change) and entry.value is True,
            paused_at_ms=paused[-1].at_ms if paused else 0,
        )


def _card_of(row: LogRow) -> str | None:
    if isinstance(row.entry, Review):
        return row.entry.card
    return row.entry.entity_id if _field(row) in {CardField.SCHEDULE, CardField.SUSPENDED} else None


def _field(row: LogRow) -> str | None:
    return row.entry.field if isinstance(row.entry, Change) and row.entry.entity == Entity.CARD else None


def _counts(row: LogRow) -> bool:
    is_set_here = isinstance(row.entry, Change) and row.entry.origin is not Origin.ANKI
    return isinstance(row.entry, Review) or (_field(row) == CardField.SCHEDULE and is_set_here)
