"""The projections made anew: dropped, laid out, and filled from the logs alone."""

from collections import defaultdict

from sqlalchemy import Connection, func, select

from flashpm.domain.change import Entity
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.schedule import NEW, Schedule, step
from flashpm.storage.content_projection import project_questions, refresh_counts
from flashpm.storage.log_reading import batches, voided
from flashpm.storage.mapping import graded
from flashpm.storage.projection import project_cards, project_packs, project_settings, write_schedules
from flashpm.storage.tables import LOGS, PROJECTIONS, SEARCHED, card, change_log, metadata, review_log


def rebuild(connection: Connection) -> None:
    """Drop every projection and fold the logs again, inside the current transaction.

    Logs of an older FlashPM get the indexes that they lack.
    """
    for index in [index for log in LOGS for index in log.indexes]:
        index.create(connection, checkfirst=True)
    for table in SEARCHED:
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {table.name}_search")
    metadata.drop_all(connection, tables=PROJECTIONS)
    metadata.create_all(connection, tables=PROJECTIONS)
    project_packs(connection)
    project_settings(connection)
    project_questions(connection, _questions(connection))
    _fold_reviews(connection)
    project_cards(connection, _cards_with_changes(connection))
    begun = select(card.c.question_id).where(card.c.first_on.is_not(None)).distinct()
    refresh_counts(connection, list(connection.execute(begun).scalars()))


def _questions(connection: Connection) -> list[QuestionUid]:
    """Give every question that the log names, in the order in which they first came."""
    first = func.min(change_log.c.hlc)
    rows = select(change_log.c.entity_id).where(change_log.c.entity == Entity.QUESTION)
    return [
        QuestionUid(uid) for uid in connection.execute(rows.group_by(change_log.c.entity_id).order_by(first)).scalars()
    ]


def _cards_with_changes(connection: Connection) -> list[CardUid]:
    rows = select(change_log.c.entity_id).where(change_log.c.entity == Entity.CARD).distinct()
    return [CardUid(uid) for uid in connection.execute(rows).scalars()]


def _fold_reviews(connection: Connection) -> None:
    """Fold the review log in one pass.

    The rows come as they were written, which is their order but for rows that came from another device; a card with
    such rows is folded again by itself, and so is one with `schedule` rows.
    """
    reviews, operations = voided(connection, Entity.REVIEW), voided(connection, Entity.OPERATION)
    schedules: dict[CardUid, Schedule] = defaultdict(lambda: NEW)
    newest: dict[CardUid, tuple[int, str, str]] = {}
    disordered: set[CardUid] = set()
    for row in connection.execute(_REVIEWS).yield_per(10_000):
        if row.id in reviews or row.operation in operations:
            continue
        uid, order = CardUid(row.card), (row.hlc, row.device, row.id)
        if newest.get(uid, order) > order:
            disordered.add(uid)
        newest[uid] = order
        schedules[uid] = step(uid, schedules[uid], graded(row))
    write_schedules(connection, schedules)
    for batch in batches(disordered):
        project_cards(connection, batch)


_REVIEWS = select(review_log)
"""As written: a plain scan, many times faster than one sorted by card."""
