"""The projections made anew: dropped, laid out, and filled from the logs alone."""

from sqlalchemy import Connection, func, select

from flashpm.domain.change import Entity
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.storage.answer_tallies import tally_everything
from flashpm.storage.content_projection import project_questions, refresh_counts
from flashpm.storage.projection import project_cards, project_packs, project_settings, write_schedules
from flashpm.storage.refolding import fold_logs
from flashpm.storage.setting_queries import active_rules
from flashpm.storage.tables import LOGS, PROJECTIONS, SEARCHES, card, change_log, media, metadata

OLD_SEARCHES = ("question_search", "clarifying_question_search")
"""The full-text indexes of projections before version 4."""

OLD_INDEX = "change_log_by_hand"
"""An index of the log that was wider later, under another name."""


def rebuild(connection: Connection) -> None:
    """Drop every projection and fold the logs again, inside the current transaction.

    A library of an older FlashPM gets the table and the indexes that it lacks.
    """
    for index in [index for log in LOGS for index in log.indexes]:
        index.create(connection, checkfirst=True)
    media.create(connection, checkfirst=True)
    connection.exec_driver_sql(f"DROP INDEX IF EXISTS {OLD_INDEX}")
    for search in (*SEARCHES, *OLD_SEARCHES):
        connection.exec_driver_sql(f"DROP TABLE IF EXISTS {search}")
    metadata.drop_all(connection, tables=PROJECTIONS)
    metadata.create_all(connection, tables=PROJECTIONS)
    project_packs(connection)
    project_settings(connection)
    project_questions(connection, _questions(connection), {})
    write_schedules(connection, fold_logs(connection, active_rules(connection)))
    project_cards(connection, _cards_with_changes(connection))
    begun = select(card.c.question_id).where(card.c.first_on.is_not(None)).distinct()
    refresh_counts(connection, list(connection.execute(begun).scalars()))
    tally_everything(connection)


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
