"""What the review log says of study days: gradings counted and timed, those that were taken back left out."""

from collections import Counter

from sqlalchemy import ColumnElement, Connection, Integer, Select, bindparam, exists, func, not_, select, union

from flashpm.domain.change import VOID, Entity
from flashpm.domain.due_queue import Line
from flashpm.domain.pace import TakenTime
from flashpm.domain.review import ReviewKind
from flashpm.domain.schedule import COUNTED_KINDS
from flashpm.domain.study_day import StudyDay
from flashpm.storage.log_reading import is_standing
from flashpm.storage.tables import change_log, review_log

ENOUGH_ANSWERS = 11
"""How many gradings are counted at most: one more than the first ten."""


def last_reviewed_on(connection: Connection) -> StudyDay | None:
    """Give the last study day in the log; None if it has no grading."""
    return connection.execute(_LAST_REVIEWED_ON).scalar()


def answers_by_day(connection: Connection, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
    """Count the gradings of each day that has some; both ends inclusive."""
    days = {"first": first, "last": last}
    answers = Counter({StudyDay(row.reviewed_on): row.answers for row in connection.execute(_ANSWERS, days)})
    answers.subtract(connection.execute(_TAKEN_BACK_ON, days).scalars())
    return {day: count for day, count in answers.items() if count}


def due_answered_on(connection: Connection, day: StudyDay) -> int:
    """Count the gradings of a day, repeats and first looks at new cards left out."""
    return connection.execute(_DUE_ANSWERED, {"day": day}).scalar_one()


def taken_times(connection: Connection, at_most: int, before: StudyDay) -> list[TakenTime]:
    """List how long the newest answers before a day took, the newest first."""
    rows = connection.execute(_TAKEN_TIMES, {"at_most": at_most, "before": before})
    return [TakenTime(_line(row.kind, was_asked_before=bool(row.was_asked_before)), row.taken_ms) for row in rows]


def answers(connection: Connection) -> int:
    """Count the gradings, up to `ENOUGH_ANSWERS`."""
    return connection.execute(_ANSWERS_IN_ALL).scalar_one()


def _line(kind: str, *, was_asked_before: bool) -> Line:
    if kind == ReviewKind.REPEAT:
        return Line.REPEAT
    return Line.DUE if was_asked_before else Line.NEW


def _was_asked_before() -> ColumnElement[bool]:
    """Of a grading: its card has an earlier one that counts, however often it was reset since."""
    earlier = review_log.alias()
    return exists().where(
        earlier.c.card == review_log.c.card,
        earlier.c.hlc < review_log.c.hlc,
        earlier.c.kind.in_(COUNTED_KINDS),
        is_standing(earlier),
    )


def _named_by(entity: Entity, id_: ColumnElement[str]) -> Select[tuple[str, str, int]]:
    """Select the gradings that some `void` row names, also those that were brought again."""
    is_named = (change_log.c.entity == entity) & (change_log.c.entity_id == id_) & (change_log.c.field == VOID)
    return select(review_log.c.id, review_log.c.operation, review_log.c.reviewed_on).join(change_log, is_named)


_LAST_REVIEWED_ON = (
    select(review_log.c.reviewed_on).where(is_standing(review_log)).order_by(review_log.c.reviewed_on.desc()).limit(1)
)
_first, _last = bindparam("first", type_=Integer), bindparam("last", type_=Integer)
_ANSWERS = (
    select(review_log.c.reviewed_on, func.count().label("answers"))
    .where(review_log.c.reviewed_on.between(_first, _last))
    .group_by(review_log.c.reviewed_on)
)
"""With those that were taken back: the index alone can tell."""
_named = union(
    _named_by(Entity.REVIEW, review_log.c.id), _named_by(Entity.OPERATION, review_log.c.operation)
).subquery()
_TAKEN_BACK_ON = select(_named.c.reviewed_on).where(
    _named.c.reviewed_on.between(_first, _last), not_(is_standing(_named))
)
_DUE_ANSWERED = select(func.count()).where(
    review_log.c.reviewed_on == bindparam("day"),
    review_log.c.kind.in_(COUNTED_KINDS),
    is_standing(review_log),
    _was_asked_before(),
)
_TAKEN_TIMES = (
    select(review_log.c.kind, review_log.c.taken_ms, _was_asked_before().label("was_asked_before"))
    .where(
        review_log.c.reviewed_on < bindparam("before", type_=Integer),
        review_log.c.kind.in_(COUNTED_KINDS | {ReviewKind.REPEAT}),
        is_standing(review_log),
    )
    .order_by(review_log.c.reviewed_on.desc(), review_log.c.hlc.desc())
    .limit(bindparam("at_most"))
)
"""By day first, of which there is an index."""
_ANSWERS_IN_ALL = select(func.count()).select_from(
    select(review_log.c.id).where(is_standing(review_log)).limit(ENOUGH_ANSWERS).subquery()
)
