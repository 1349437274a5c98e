"""What was done on this device, and can be taken back."""

import json
from collections.abc import Iterable, Sequence
from itertools import islice
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    FromClause,
    Integer,
    Select,
    Text,
    and_,
    bindparam,
    case,
    exists,
    func,
    not_,
    null,
    or_,
    select,
    union_all,
)

from flashpm.domain.change import IMPORTS, WHOLE, Entity, JsonValue, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid, QuestionUid, Ulid
from flashpm.services.logged_operation import LoggedOperation
from flashpm.services.rows import LoggedAction, LoggedImport, LoggedStep
from flashpm.storage.card_steps import steps_of
from flashpm.storage.log_reading import batches, is_standing, stands
from flashpm.storage.mapping import AnyRow
from flashpm.storage.operation_queries import operations_before
from flashpm.storage.tables import (
    IS_BY_HAND,
    IS_TAKING_BACK,
    card,
    change_log,
    clarifying_question,
    question,
    review_log,
)


class SqlHistory:
    """The operations in the logs."""

    def __init__(self, connection: Connection, device: str) -> None:
        """Read through a connection; `device` is the one whose actions can be taken back here."""
        self._connection = connection
        self._device = device

    def last_action(self) -> LoggedAction | None:
        """Give this device's newest operation that was not taken back: a grade, or a change of a card or a text.

        Imports and changes of settings are left out, and what was done to cards and questions that are gone, their
        going apart.
        """
        newest = self._newest()
        return None if newest is None else self.action(newest)

    def last_operation(self) -> tuple[Ulid, int] | None:
        """Give the operation of `last_action` and how many rows it wrote: at once, however many they are."""
        newest = self._newest()
        if newest is None:
            return None
        return newest, sum(self._connection.execute(each, {"operation": newest}).scalar_one() for each in _ROWS)

    def _newest(self) -> Ulid | None:
        newest = [self._connection.execute(statement, {"device": self._device}).first() for statement in _NEWEST]
        row = max((row for row in newest if row is not None), key=lambda row: int(row.seq), default=None)
        return None if row is None else Ulid(row.operation)

    def last_undone(self) -> LoggedAction | None:
        """Give the operation that this device took back last and that can be done again.

        None once something new was done, whatever became of that.
        """
        done = [self._connection.execute(statement, {"device": self._device}).scalar() for statement in _DONE]
        since = {"device": self._device, "since": max((seq for seq in done if seq is not None), default=0)}
        row = self._connection.execute(_UNDONE, since).first()
        return None if row is None else self.action(Ulid(row.operation))

    def steps_of(self, card: CardUid) -> list[LoggedStep]:
        """List the gradings of a card and the schedules set by hand, in the log's order, those taken back included."""
        return steps_of(self._connection, card)

    def last_import(self) -> LoggedImport | None:
        """Give this device's newest import that was not taken back; None if there is none."""
        newest = self._connection.execute(_LAST_IMPORT, {"device": self._device}).first()
        if newest is None:
            return None
        count = self._connection.execute(_IMPORTED, {"operation": newest.operation}).one()
        at_ms = milliseconds(newest.hlc)
        return LoggedImport(Ulid(newest.operation), at_ms, count.new, count.touched - count.new)

    def operations(self, at_most: int, before: int | None = None, *, has_grades: bool = True) -> list[LoggedOperation]:
        """List this device's operations, the newest first, those that took others back left out.

        Args:
            at_most: how many.
            before: the `first` of the operation that the list goes on after; None to begin with the newest.
            has_grades: false to leave gradings out.
        """
        found = operations_before(self._connection, self._device, before, has_grades=has_grades)
        return list(islice(found, at_most))

    def action(self, operation: Ulid) -> LoggedAction:
        """Say what an operation touched.

        Raises:
            KeyError: if there is none.
        """
        graded = self._connection.execute(_GRADED, {"operation": operation}).all()
        changed = self._connection.execute(_CHANGED, {"operation": operation}).all()
        if not graded and not changed:
            raise KeyError(operation)
        parts = self._parts(row.entity_id for row in changed if row.entity == Entity.CLARIFYING_QUESTION)
        cards = [*(row.card for row in graded), *_ids(changed, Entity.CARD), *(row.card for row in parts)]
        questions = [*_ids(changed, Entity.QUESTION), *(row.question for row in parts)]
        return LoggedAction(
            operation=operation,
            review=Ulid(graded[0].id) if graded and not changed else None,
            fields=frozenset(row.field for row in changed),
            cards=tuple(CardUid(uid) for uid in dict.fromkeys(cards)),
            questions=tuple(QuestionUid(uid) for uid in dict.fromkeys(questions)),
            is_setting=any(row.entity == Entity.SETTING for row in changed),
            grade=Grade(graded[0].grade) if graded and not changed else None,
            values=_card_values(changed),
        )

    def _parts(self, uids: Iterable[str]) -> list[AnyRow]:
        """Give the cards and the questions of clarifying questions that are there."""
        return [
            row
            for batch in batches(dict.fromkeys(uids))
            for row in self._connection.execute(_PARTS.where(clarifying_question.c.uid.in_(batch)))
        ]


def _ids(changed: Sequence[AnyRow], entity: Entity) -> list[str]:
    return [row.entity_id for row in changed if row.entity == entity]


def _card_values(changed: Sequence[AnyRow]) -> dict[str, JsonValue]:
    """Give what was set on cards, by field; of several cards, what the first one got."""
    values: dict[str, JsonValue] = {}
    for row in changed:
        if row.entity == Entity.CARD:
            values.setdefault(row.field, json.loads(row.value))
    return values


def _is_of_import(rows: FromClause = change_log) -> ColumnElement[bool]:
    """Of a change: its operation is an import, which writes the user's own texts again where the two disagree."""
    imported = change_log.alias("imported")
    return exists().where(imported.c.operation == rows.c.operation, imported.c.origin.in_(IMPORTS))


def _is_there(rows: FromClause = change_log) -> ColumnElement[bool]:
    """Of a change: what it changed is there, or it is what brought or took it."""
    homes = {
        Entity.CARD: card,
        Entity.CLARIFYING_QUESTION: clarifying_question,
        Entity.QUESTION: question,
    }
    return or_(
        rows.c.field.in_((DELETED, WHOLE)),
        *(
            and_(rows.c.entity == entity, exists().where(table.c.uid == rows.c.entity_id))
            for entity, table in homes.items()
        ),
    )


_device = bindparam("device", type_=Text)
_NEWEST = (
    select(review_log.c.seq, review_log.c.operation)
    .where(
        review_log.c.device == _device,
        exists().where(card.c.uid == review_log.c.card),
        is_standing(review_log),
    )
    .order_by(review_log.c.seq.desc())
    .limit(1),
    select(change_log.c.seq, change_log.c.operation)
    .where(
        change_log.c.device == _device,
        IS_BY_HAND,
        _is_there(),
        stands(Entity.OPERATION, change_log.c.operation),
        not_(_is_of_import()),
    )
    .order_by(change_log.c.seq.desc())
    .limit(1),
)
"""The newest grading, and the newest change by hand, of those that were not taken back."""
_ROWS = tuple(
    select(func.count()).select_from(log).where(log.c.operation == bindparam("operation"))
    for log in (review_log, change_log)
)
_DONE = (
    select(review_log.c.seq).where(review_log.c.device == _device).order_by(review_log.c.seq.desc()).limit(1),
    select(change_log.c.seq)
    .where(change_log.c.device == _device, IS_BY_HAND, not_(_is_of_import()))
    .order_by(change_log.c.seq.desc())
    .limit(1),
)
"""The newest grading, and the newest change by hand, also if they were taken back."""
_done = change_log.alias("done")
_since = (
    change_log.c.device == _device,
    IS_TAKING_BACK,
    change_log.c.seq > bindparam("since", type_=Integer),
    change_log.c.value == "true",
)
_undone = union_all(
    select(change_log.c.seq, review_log.c.operation)
    .join(review_log, review_log.c.id == change_log.c.entity_id)
    .where(
        *_since,
        change_log.c.entity == Entity.REVIEW,
        not_(stands(Entity.REVIEW, change_log.c.entity_id)),
        exists().where(card.c.uid == review_log.c.card),
    ),
    select(change_log.c.seq, change_log.c.entity_id).where(
        *_since,
        change_log.c.entity == Entity.OPERATION,
        not_(stands(Entity.OPERATION, change_log.c.entity_id)),
        exists().where(
            _done.c.operation == change_log.c.entity_id,
            _done.c.origin == Origin.USER,
            _is_there(_done),
            not_(_is_of_import(_done)),
        ),
    ),
).subquery()
_UNDONE = select(_undone.c.operation).order_by(_undone.c.seq.desc()).limit(1)
"""What was taken back last since something new was done, and not done again."""
_LAST_IMPORT = (
    select(change_log.c.operation, change_log.c.hlc)
    .where(
        change_log.c.device == _device,
        change_log.c.origin.in_(IMPORTS),
        stands(Entity.OPERATION, change_log.c.operation),
    )
    .order_by(change_log.c.seq.desc())
    .limit(1)
)
_home = (
    select(question.c.uid)
    .join(clarifying_question, clarifying_question.c.question_id == question.c.id)
    .where(clarifying_question.c.uid == change_log.c.entity_id)
    .scalar_subquery()
)
_home_of_card = (
    select(question.c.uid)
    .join(card, card.c.question_id == question.c.id)
    .where(card.c.uid == change_log.c.entity_id)
    .scalar_subquery()
)
_touched = case(
    (change_log.c.entity == Entity.QUESTION, change_log.c.entity_id),
    (change_log.c.entity == Entity.CARD, _home_of_card),
    else_=_home,
)
_is_new = and_(change_log.c.entity == Entity.QUESTION, change_log.c.field == WHOLE)
_IMPORTED = select(
    func.count(_touched.distinct()).label("touched"),
    func.count(case((_is_new, change_log.c.entity_id)).distinct()).label("new"),
).where(
    change_log.c.operation == bindparam("operation"),
    change_log.c.entity.in_([Entity.QUESTION, Entity.CLARIFYING_QUESTION, Entity.CARD]),
)
"""How many questions an import touched, and how many of them it brought."""
_GRADED = select(review_log.c.id, review_log.c.card, review_log.c.grade).where(
    review_log.c.operation == bindparam("operation")
)
_value = case((change_log.c.entity == Entity.CARD, change_log.c.value), else_=null())
_CHANGED: Select[Any] = (
    select(change_log.c.entity, change_log.c.entity_id, change_log.c.field, _value.label("value"))
    .where(change_log.c.operation == bindparam("operation"))
    .order_by(change_log.c.seq)
)
"""The values of cards alone: those of an import are long."""
_PARTS: Select[Any] = (
    select(question.c.uid.label("question"), card.c.uid.label("card"))
    .select_from(clarifying_question)
    .join(question, question.c.id == clarifying_question.c.question_id)
    .join(card, card.c.clarifying_question_id == clarifying_question.c.id)
)
