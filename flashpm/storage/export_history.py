"""The whole history of the cards, as an export takes it along: one pass over the review log, folded as it is read."""

import json
import sys
from collections import deque
from collections.abc import Iterable, Iterator
from typing import Final, NamedTuple, cast

from sqlalchemy import Connection, func, select

from flashpm.domain.anki_identity import ReviewIds
from flashpm.domain.change import CardField, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import COUNTED_KINDS, Folding, Rescheduled
from flashpm.domain.sm2 import Numbers
from flashpm.domain.study_day import StudyDay
from flashpm.services.exported import RESET, SCHEDULE, History, HistoryStep
from flashpm.storage.log_reading import CHANGE_ORDER, voided
from flashpm.storage.mapping import rescheduled
from flashpm.storage.refolding import in_log_order, taken_back_places
from flashpm.storage.setting_queries import active_rules
from flashpm.storage.tables import change_log, review_log

Order = tuple[int, str, str]
"""A row's place in the log: hlc, device, id."""
Scanned = tuple[int, int, str, str, CardUid, int, int, StudyDay, int, int | None, str, int, str, StudyDay | None]
"""A row of the review log as `_SCANNED` reads it."""


class _SetByHand(NamedTuple):
    """A `schedule` row of the change log."""

    order: Order
    card: CardUid
    row: Rescheduled
    is_void: bool


def history(connection: Connection) -> History:
    """Give every grading and every schedule set by hand, of all cards.

    The ids are given to the whole logs, so that they are the same whatever part of the history is exported.
    """
    by_hand = _set_by_hand(connection)
    gradings = connection.execute(_COUNT).scalar_one()
    return History(gradings + len(by_hand), _Replay(active_rules(connection), by_hand).steps(connection))


class _Replay:
    """The logs folded once more, telling after each row what it came to.

    Args:
        rules: those to fold by.
        by_hand: the schedules set by hand, in the log's order, those taken back included.
    """

    def __init__(self, rules: Rules, by_hand: Iterable[_SetByHand]) -> None:
        self._rules = rules
        self._waiting = deque(by_hand)
        self._foldings: dict[CardUid, Folding] = {}
        self._ids = ReviewIds()
        self._set: list[tuple[_SetByHand, Numbers, Numbers]] = []

    def steps(self, connection: Connection) -> Iterator[HistoryStep]:
        """Yield the gradings in the log's order, then the schedules set by hand: those never move a review's id."""
        taken_back = taken_back_places(connection)
        qualities = {grade.value: grade.quality for grade in Grade}
        foldings, take = self._foldings, self._ids.take
        columns = _SCANNED if self._waiting else _SCANNED.replace("device, id", "'', ''")  # half of its texts
        rows = cast("Iterator[Scanned]", in_log_order(connection, columns))
        for place, hlc, device, id_, card, at_ms, offset, day, grade, q, kind, taken_ms, rule, due_on in rows:
            if self._waiting:
                self._reschedule_before((hlc, device, id_))
            id_ms = take(at_ms)
            if place in taken_back:
                continue
            folding = foldings.get(card) or self._folding(card)
            before = folding.numbers or _NOTHING
            folding.grade(day, qualities[grade] if q is None else q, kind, rule, due_on)
            _, ease, interval_days = folding.numbers or _NOTHING
            yield HistoryStep(
                card, id_ms, at_ms, offset, day, grade, q, kind, kind in _APPLIED, taken_ms, rule, due_on,
                before[2], interval_days, ease,
            )  # fmt: skip
        self._reschedule_before(_END)
        yield from self._steps_by_hand()

    def _folding(self, card: CardUid) -> Folding:
        return self._foldings.get(card) or self._foldings.setdefault(card, Folding(card, self._rules))

    def _reschedule_before(self, order: Order) -> None:
        """Fold the schedules that were set by hand before a row of the review log."""
        while self._waiting and self._waiting[0].order < order:
            each = self._waiting.popleft()
            folding = self._folding(each.card)
            before = folding.numbers or _NOTHING
            if not each.is_void:
                folding.add(each.row)
            self._set.append((each, before, folding.numbers or _NOTHING))

    def _steps_by_hand(self) -> Iterator[HistoryStep]:
        for each, before, after in self._set:
            at_ms = milliseconds(each.order[0])
            id_ms, due_on = self._ids.take(at_ms), each.row.due_on
            if not each.is_void:
                kind = RESET if each.row.memory is None else SCHEDULE
                yield HistoryStep(
                    *(each.card, id_ms, at_ms, 0, due_on, None, None, kind, True, 0, None, due_on),
                    *(before[2], after[2], after[1]),
                )


def _set_by_hand(connection: Connection) -> list[_SetByHand]:
    taken_back = voided(connection, Entity.OPERATION)
    rows = connection.execute(_SCHEDULE_ROWS)
    return [
        _SetByHand(
            (row.hlc, row.device, row.id),
            CardUid(row.entity_id),
            rescheduled(json.loads(row.value)),
            row.operation in taken_back,
        )
        for row in rows
    ]


_NOTHING: Final[Numbers] = (0, 0, 0)
_END: Final[Order] = (sys.maxsize, "", "")
_APPLIED: Final = COUNTED_KINDS | {ReviewKind.REPEAT}
_COUNT = select(func.count()).select_from(review_log)
_SCANNED: Final = (
    "rowid, hlc, device, id, card, reviewed_at_ms, utc_offset_min, reviewed_on, grade, q, kind, taken_ms, rule, due_on"
)
_SCHEDULE_ROWS = (
    select(change_log)
    .where(change_log.c.entity == Entity.CARD, change_log.c.field == CardField.SCHEDULE)
    .order_by(*CHANGE_ORDER)
)
