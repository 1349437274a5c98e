"""The rows of the logs that are about one card's schedule, those that were taken back included."""

import json

from sqlalchemy import Connection, bindparam, select

from flashpm.domain.change import CardField, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import CardUid
from flashpm.services.rows import LoggedStep
from flashpm.storage.log_reading import is_standing, stands
from flashpm.storage.mapping import AnyRow, graded, rescheduled
from flashpm.storage.tables import change_log, review_log


def steps_of(connection: Connection, card: CardUid) -> list[LoggedStep]:
    """List the gradings of a card and the schedules set by hand, in the log's order."""
    reviews = connection.execute(_REVIEWS, {"card_uid": card})
    changes = connection.execute(_SCHEDULES, {"card_uid": card})
    rows = [(_order(row), _review(row)) for row in reviews] + [(_order(row), _schedule(row)) for row in changes]
    return [step for _, step in sorted(rows, key=lambda each: each[0])]


def _order(row: AnyRow) -> tuple[int, str, str]:
    return row.hlc, row.device, row.id


def _review(row: AnyRow) -> LoggedStep:
    return LoggedStep(
        row=graded(row),
        at_ms=row.reviewed_at_ms,
        is_taken_back=not row.stands,
        grade=Grade(row.grade),
        taken_ms=row.taken_ms,
    )


def _schedule(row: AnyRow) -> LoggedStep:
    return LoggedStep(rescheduled(json.loads(row.value)), milliseconds(row.hlc), is_taken_back=not row.stands)


_REVIEWS = select(review_log, is_standing(review_log).label("stands")).where(review_log.c.card == bindparam("card_uid"))
_SCHEDULES = select(change_log, stands(Entity.OPERATION, change_log.c.operation).label("stands")).where(
    change_log.c.entity == Entity.CARD,
    change_log.c.entity_id == bindparam("card_uid"),
    change_log.c.field == CardField.SCHEDULE,
)
