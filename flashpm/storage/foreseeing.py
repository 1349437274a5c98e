"""Other rules, folded ahead of the transaction that makes them the active ones: that one then only writes."""

from collections.abc import Iterator

from sqlalchemy import Connection, select

from flashpm.domain.identity import CardUid
from flashpm.domain.rules import Rules
from flashpm.services.progress import Progress
from flashpm.services.rows import Foreseen
from flashpm.storage.log_reading import logged_change
from flashpm.storage.projection import ROW, cards_touched, log_marks, project_cards, write_schedules
from flashpm.storage.refolding import fold_logs
from flashpm.storage.tables import change_log, review_log


def foresee(connection: Connection, rules: Rules, progress: Progress) -> Foreseen:
    """Fold every card by other rules, outside of any transaction; nothing is written.

    Raises:
        Cancelled: from the progress.
    """
    seen = log_marks(connection)
    return Foreseen(rules, fold_logs(connection, rules, progress), seen)


def write_foreseen(connection: Connection, foreseen: Foreseen) -> None:
    """Write what was foreseen; the cards that a row was written about meanwhile are folded again."""
    write_schedules(connection, foreseen.schedules)
    project_cards(connection, list(dict.fromkeys(_touched_since(connection, foreseen.seen))))


def _touched_since(connection: Connection, seen: tuple[int, int]) -> Iterator[CardUid]:
    graded = select(review_log.c.card).where(seen[0] < ROW)
    yield from (CardUid(uid) for uid in connection.execute(graded).scalars())
    changes = connection.execute(select(change_log).where(seen[1] < ROW)).all()
    yield from cards_touched(connection, [logged_change(row, set()) for row in changes])
