"""The logs, read in their one order, with what was taken back marked or left out."""

import json
from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator, Mapping, Sequence
from types import MappingProxyType
from typing import NamedTuple, TypeVar

from sqlalchemy import ColumnElement, Connection, FromClause, TextClause, Tuple, case, exists, func, select, tuple_

from flashpm.domain.change import VOID, WHOLE, CardField, Change, Entity, JsonValue, LoggedChange
from flashpm.domain.grade import Grade
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid, clarifying_question_uid
from flashpm.domain.schedule import Graded, Rescheduled
from flashpm.storage.mapping import AnyRow, rescheduled
from flashpm.storage.prepared import Prepared, among, listed
from flashpm.storage.tables import IS_ADDITION, change_log, review_log

Item = TypeVar("Item")
BATCH = 500
"""How many ids one statement names."""

_review = review_log.c
_quality = func.coalesce(_review.q, case({each.value: each.quality for each in Grade}, value=_review.grade))
_REVIEWS = select(
    *(_review.hlc, _review.device, _review.id, _review.card, _review.operation),
    *(_review.reviewed_on, _quality, _review.kind, _review.rule, _review.due_on),
)
"""What a fold needs of gradings, the last five as `Graded` takes them: a large history is read in one go."""

_void, _newer = change_log.alias("void"), change_log.alias("newer")
"""Made once: an alias has every column anew, and most statements of a start ask what stands."""
CHANGE_ORDER = (change_log.c.hlc, change_log.c.device, change_log.c.id)


def batches(items: Iterable[Item], size: int = BATCH) -> Iterator[Sequence[Item]]:
    """Cut items into batches that one statement can name."""
    listed = list(items)
    for start in range(0, len(listed), size):
        yield listed[start : start + size]


class Turn(NamedTuple):
    """That a review or operation was taken back, or done again."""

    is_void: bool
    at_ms: int


_NEVER = Turn(is_void=False, at_ms=0)
NO_TURNS: Mapping[str, Turn] = MappingProxyType({})


def voided(connection: Connection, entity: Entity) -> set[str]:
    """Give the ids of the reviews or operations that are taken back: the newest `void` row decides."""
    return {id_ for id_, turn in turns(connection, entity).items() if turn.is_void}


def turns(connection: Connection, entity: Entity) -> dict[str, Turn]:
    """Give the newest `void` row of every review or operation that has any."""
    rows = connection.execute(
        select(change_log.c.entity_id, change_log.c.value, change_log.c.hlc)
        .where(change_log.c.entity == entity, change_log.c.field == VOID)
        .order_by(*CHANGE_ORDER)
    )
    return {row.entity_id: Turn(row.value == "true", milliseconds(row.hlc)) for row in rows}


def is_standing(rows: FromClause) -> ColumnElement[bool]:
    """Give the condition for gradings that were not taken back, neither alone nor with their operation.

    A look-up by index for each row: for a few rows of many. `voided` is for reading whole logs.

    Args:
        rows: of the review log.
    """
    return stands(Entity.REVIEW, rows.c.id) & stands(Entity.OPERATION, rows.c.operation)


def stands(entity: Entity, id_: ColumnElement[str]) -> ColumnElement[bool]:
    """Give the condition for reviews or operations that were not taken back: the newest `void` row decides."""
    is_outdated = exists().where(*_is_void_of(_newer, entity, _void.c.entity_id), _order_of(_newer) > _order_of(_void))
    return ~exists().where(*_is_void_of(_void, entity, id_), _void.c.value == "true", ~is_outdated)


def _is_void_of(rows: FromClause, entity: Entity, id_: ColumnElement[str]) -> Sequence[ColumnElement[bool]]:
    return rows.c.entity == entity, rows.c.entity_id == id_, rows.c.field == VOID


def _order_of(rows: FromClause) -> Tuple:
    return tuple_(rows.c.hlc, rows.c.device, rows.c.id)


def content_rows(connection: Connection, questions: Sequence[QuestionUid]) -> dict[QuestionUid, list[LoggedChange]]:
    """Read the rows of questions and of their clarifying questions, by question, in the log's order.

    Args:
        connection: the library.
        questions: at most as many as one statement can name, see `batches`.
    """
    turned = turns(connection, Entity.OPERATION)
    is_question = (change_log.c.entity == Entity.QUESTION) & change_log.c.entity_id.in_(questions)
    rows = _changes(connection, is_question, turned)
    homes = homes_of(rows.values())
    added = homes_of(_changes(connection, IS_ADDITION, turned).values())
    homes |= {part: home for part, home in added.items() if home in set(questions)}
    for part in batches(homes):
        is_part = (change_log.c.entity == Entity.CLARIFYING_QUESTION) & change_log.c.entity_id.in_(part)
        rows |= _changes(connection, is_part, turned)
    found: dict[QuestionUid, list[LoggedChange]] = defaultdict(list)
    for _, change in sorted(rows.items(), key=lambda each: each[0]):
        found[homes.get(ClarifyingQuestionUid(change.entity_id), QuestionUid(change.entity_id))].append(change)
    return found


def unknown_questions(connection: Connection, changes: Sequence[Change]) -> frozenset[QuestionUid]:
    """Give the questions that changes bring whole and of which the log has no row yet, nor of anything in them."""
    brought = [change for change in changes if change.field == WHOLE and change.entity == Entity.QUESTION]
    homes = homes_of(brought)
    known = {
        uid for (uid,) in _KNOWN.run(connection, {"uids": listed([*(each.entity_id for each in brought), *homes])})
    }
    known |= {homes[ClarifyingQuestionUid(uid)] for uid in known if uid in homes}
    return frozenset(QuestionUid(each.entity_id) for each in brought if each.entity_id not in known)


def rows_of(
    changes: Sequence[LoggedChange], questions: Collection[QuestionUid]
) -> dict[QuestionUid, list[LoggedChange]]:
    """Pick the rows of questions that are brought whole, and of their clarifying questions, by question, in order."""
    found: dict[QuestionUid, list[LoggedChange]] = {uid: [] for uid in questions}
    has_parts = found and any(change.entity == Entity.CLARIFYING_QUESTION for change in changes)
    homes = homes_of(changes) if has_parts else {}
    for change in changes:
        home = homes.get(ClarifyingQuestionUid(change.entity_id), QuestionUid(change.entity_id))
        if home in found:
            found[home].append(change)
    return found


def _changes(
    connection: Connection, condition: ColumnElement[bool] | TextClause, turned: Mapping[str, Turn]
) -> dict[tuple[int, str, str], LoggedChange]:
    """Read rows by their place in the log's order."""
    rows = connection.execute(select(change_log).where(condition))
    return {_order(row): logged_change(row, turned) for row in rows}


def logged_change(row: AnyRow, turned: Mapping[str, Turn] = NO_TURNS) -> LoggedChange:
    """Read a row of the change log.

    Args:
        row: all of its columns.
        turned: what `turns` gives of operations; nothing where what was taken back is no matter.
    """
    turn = turned.get(row.operation, _NEVER)
    return LoggedChange(
        entity=row.entity,
        entity_id=row.entity_id,
        field=row.field,
        value=json.loads(row.value),
        origin=row.origin,
        at_ms=milliseconds(row.hlc),
        is_void=turn.is_void,
        turned_at_ms=turn.at_ms,
    )


def homes_of(changes: Iterable[Change | LoggedChange]) -> dict[ClarifyingQuestionUid, QuestionUid]:
    """Say of each clarifying question that whole rows bring which question it belongs to."""
    homes: dict[ClarifyingQuestionUid, QuestionUid] = {}
    for change in changes:
        if change.field != WHOLE or not isinstance(change.value, dict):
            continue
        if change.entity == Entity.CLARIFYING_QUESTION:
            homes[ClarifyingQuestionUid(change.entity_id)] = QuestionUid(str(change.value["question"]))
            continue
        home, parts = QuestionUid(change.entity_id), change.value.get("clarifying_questions")
        for part in parts if isinstance(parts, list) else ():
            if isinstance(part, dict):
                homes[clarifying_question_uid(home, str(part["id"]))] = home
    return homes


def schedule_rows(
    connection: Connection, cards: Sequence[CardUid], operations: set[str] | None = None
) -> dict[CardUid, list[Graded | Rescheduled]]:
    """Read what moves the schedules of cards, in the log's order, without what was taken back.

    Args:
        connection: the library.
        cards: at most as many as one statement can name, see `batches`.
        operations: those that count as taken back; None for those that are.
    """
    taken_back = voided(connection, Entity.REVIEW), _taken_back(connection, operations)
    reviews = connection.execute(_REVIEWS.where(review_log.c.card.in_(cards)))
    changes = connection.execute(
        select(change_log).where(
            change_log.c.entity == Entity.CARD,
            change_log.c.entity_id.in_(cards),
            change_log.c.field == CardField.SCHEDULE,
        )
    )
    rows: list[tuple[tuple[int, str, str], CardUid, Graded | Rescheduled]] = [
        ((hlc, device, id_), card, Graded(*values))
        for hlc, device, id_, card, operation, *values in reviews
        if id_ not in taken_back[0] and operation not in taken_back[1]
    ]
    rows += [
        (_order(row), CardUid(row.entity_id), rescheduled(json.loads(row.value)))
        for row in changes
        if row.operation not in taken_back[1]
    ]
    found: dict[CardUid, list[Graded | Rescheduled]] = defaultdict(list)
    for _, card, row in sorted(rows, key=lambda each: each[0]):
        found[card].append(row)
    return found


def _order(row: AnyRow) -> tuple[int, str, str]:
    return row.hlc, row.device, row.id


def _taken_back(connection: Connection, operations: set[str] | None) -> set[str]:
    return voided(connection, Entity.OPERATION) if operations is None else operations


def card_values(
    connection: Connection, cards: Sequence[CardUid], operations: set[str] | None = None
) -> dict[CardUid, dict[str, JsonValue]]:
    """Read the newest value of each field of cards, schedules apart, without what was taken back.

    Args:
        connection: the library.
        cards: at most as many as one statement can name, see `batches`.
        operations: those that count as taken back; None for those that are.
    """
    taken_back = _taken_back(connection, operations)
    rows = connection.execute(
        select(change_log)
        .where(change_log.c.entity == Entity.CARD, change_log.c.entity_id.in_(cards))
        .order_by(*CHANGE_ORDER)
    )
    found: dict[CardUid, dict[str, JsonValue]] = defaultdict(dict)
    for row in rows:
        if row.operation not in taken_back and row.field != CardField.SCHEDULE:
            found[CardUid(row.entity_id)][row.field] = json.loads(row.value)
    return found


def newest_values(
    connection: Connection, entity: Entity, turned: Ulid | None = None
) -> dict[str, dict[str, JsonValue]]:
    """Read the newest value of every field of all entities of a kind, without what was taken back.

    Args:
        connection: the library.
        entity: the kind.
        turned: an operation that is left out as well, or counts in spite of it if it was taken back.
    """
    taken_back = voided(connection, Entity.OPERATION) ^ {turned}
    rows = connection.execute(select(change_log).where(change_log.c.entity == entity).order_by(*CHANGE_ORDER))
    found: dict[str, dict[str, JsonValue]] = defaultdict(dict)
    for row in rows:
        if row.operation not in taken_back:
            found[row.entity_id][row.field] = json.loads(row.value)
    return found


_KNOWN = Prepared(
    select(change_log.c.entity_id)
    .where(
        (change_log.c.entity == Entity.QUESTION) | (change_log.c.entity == Entity.CLARIFYING_QUESTION),
        change_log.c.entity_id.in_(among("uids")),
    )
    .distinct()
)
