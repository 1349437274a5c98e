"""What was done on this device, operation by operation, the newest first."""

import json
import sys
from collections.abc import Iterator
from typing import Any

from sqlalchemy import Connection, Integer, Select, Text, bindparam, case, func, literal, null, select

from flashpm.domain.change import VOID, WHOLE, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import Ulid
from flashpm.services.logged_operation import LoggedOperation, Touch
from flashpm.storage.log_reading import is_standing, stands
from flashpm.storage.mapping import AnyRow
from flashpm.storage.tables import card, change_log, clarifying_question, question, review_log

CONTENT = (Entity.QUESTION, Entity.CLARIFYING_QUESTION, Entity.CARD)


def operations_before(
    connection: Connection, device: str, before: int | None, *, has_grades: bool
) -> Iterator[LoggedOperation]:
    """Read operations one by one, the newest first: no more of the log is read than is asked for.

    The rows of an operation stand one after the other, for they are written together.

    Args:
        connection: the library.
        device: whose operations.
        before: the `first` of the operation that the list goes on after; None to begin with the newest.
        has_grades: false to leave gradings out.
    """
    place = sys.maxsize if before is None else before
    statements = _NEWEST if has_grades else _NEWEST[:1]
    while True:
        at = {"device": device, "before": place}
        newest = [row for row in (connection.execute(each, at).first() for each in statements) if row is not None]
        if not newest:
            return
        row = max(newest, key=lambda each: int(each.seq))
        operation = _operation(connection, device, row)
        place = operation.first
        yield operation


def _operation(connection: Connection, device: str, row: AnyRow) -> LoggedOperation:
    named = {"operation": row.operation, "device": device}
    graded = connection.execute(_GRADED, named).one()
    changed = connection.execute(_TOUCHED, named).all()
    touched = tuple(map(_touch, changed))
    is_one_grade = graded.amount == 1 and not touched
    standing = connection.execute(_STANDS_AS_GRADE if is_one_grade else _STANDS, named).first()
    return LoggedOperation(
        operation=Ulid(row.operation),
        first=min(int(each.first) for each in (graded, *changed) if each.first is not None),
        at_ms=milliseconds(row.hlc),
        is_taken_back=standing is None,
        grades=graded.amount,
        grade=Grade(graded.grade) if is_one_grade else None,
        touched=touched,
        subject=_subject(connection, graded, touched),
    )


def _touch(row: AnyRow) -> Touch:
    value = None if row.value is None else json.loads(row.value)
    return Touch(row.entity, row.field, row.origin, row.amount, row.sample, value)


def _subject(connection: Connection, graded: AnyRow, touched: tuple[Touch, ...]) -> str | None:
    """Give the words of the question that an operation is about; None if it is about several or none."""
    about = {(each.entity, each.sample) for each in touched if each.entity in CONTENT}
    about |= {(Entity.CARD.value, graded.card)} if graded.amount else set()
    if len(about) != 1 or graded.amount > 1 or any(each.count > 1 for each in touched):
        return None
    entity, uid = about.pop()
    words: str | None = connection.execute(_WORDS[Entity(entity)], {"uid": uid}).scalar()
    return words or connection.execute(_WORDS_ONCE, {"uid": uid}).scalar()


_operation_ = bindparam("operation", type_=Text)
_here = bindparam("device", type_=Text)
_before = bindparam("before", type_=Integer)
_NEWEST: tuple[Select[Any], ...] = (
    select(change_log.c.seq, change_log.c.operation, change_log.c.hlc)
    .where(change_log.c.device == _here, change_log.c.seq < _before, change_log.c.field != VOID)
    .order_by(change_log.c.seq.desc())
    .limit(1),
    select(review_log.c.seq, review_log.c.operation, review_log.c.hlc)
    .where(review_log.c.device == _here, review_log.c.seq < _before)
    .order_by(review_log.c.seq.desc())
    .limit(1),
)
"""The newest change that takes nothing back, and the newest grading, before a place of the log."""
_GRADED = select(
    func.count().label("amount"),
    func.min(review_log.c.grade).label("grade"),
    func.min(review_log.c.card).label("card"),
    func.min(case((review_log.c.device == _here, review_log.c.seq))).label("first"),
).where(review_log.c.operation == _operation_)
_value = case((change_log.c.entity == Entity.CARD, change_log.c.value), else_=null())
_TOUCHED = (
    select(
        *(change_log.c.entity, change_log.c.field, change_log.c.origin),
        func.count(change_log.c.entity_id.distinct()).label("amount"),
        func.min(change_log.c.entity_id).label("sample"),
        func.max(_value).label("value"),
        func.min(case((change_log.c.device == _here, change_log.c.seq))).label("first"),
    )
    .where(change_log.c.operation == _operation_)
    .group_by(
        change_log.c.entity,
        change_log.c.field,
        change_log.c.origin,
        # Settings are told one by one: which one was changed is what there is to say of them.
        case((change_log.c.entity == Entity.SETTING, change_log.c.entity_id)),
    )
    .order_by(func.min(change_log.c.seq))
)
"""What an operation touched; of what it set on cards, what one of them got."""
_STANDS = select(literal(1)).where(stands(Entity.OPERATION, _operation_))
_STANDS_AS_GRADE = (
    select(review_log.c.id).where(review_log.c.operation == _operation_, is_standing(review_log)).limit(1)
)
_uid = bindparam("uid", type_=Text)
_WORDS: dict[Entity, Select[Any]] = {
    Entity.QUESTION: select(question.c.question).where(question.c.uid == _uid),
    Entity.CLARIFYING_QUESTION: select(question.c.question)
    .join(clarifying_question, clarifying_question.c.question_id == question.c.id)
    .where(clarifying_question.c.uid == _uid),
    Entity.CARD: select(question.c.question).join(card, card.c.question_id == question.c.id).where(card.c.uid == _uid),
}
_WORDS_ONCE = (
    select(func.json_extract(change_log.c.value, "$.question"))
    .where(change_log.c.entity == Entity.QUESTION, change_log.c.entity_id == _uid, change_log.c.field == WHOLE)
    .limit(1)
)
"""The words that a question came with, where it is gone by now."""
