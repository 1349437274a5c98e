"""Schedules folded from the whole logs in one pass: for a rebuild, for other rules, and to see what those would do."""

from collections.abc import Collection, Iterable, Iterator
from itertools import islice
from typing import cast

from sqlalchemy import Connection, func, select, text

from flashpm.domain.change import CardField, Entity
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import Folding, Schedule, fold
from flashpm.domain.study_day import StudyDay
from flashpm.services.progress import Progress, untold
from flashpm.storage.log_reading import batches, schedule_rows, voided
from flashpm.storage.tables import ANKI_DEVICE, change_log, review_log

ROWS_AT_ONCE = 10_000
Scanned = tuple[int, CardUid, StudyDay, int, int | None, str, str, StudyDay | None]
"""A row of the review log as a scan of all reads it; see `_SCANNED`."""


def fold_logs(
    connection: Connection, rules: Rules, progress: Progress = untold, which: Collection[CardUid] | None = None
) -> dict[CardUid, Schedule]:
    """Fold the cards that have rows of their own; all others are new.

    Cards with `schedule` rows are folded one by one, after the rest.

    Args:
        connection: the library.
        rules: those to fold by.
        progress: is told of each 10,000 gradings.
        which: only these cards; None for every one.

    Raises:
        Cancelled: from the progress.
    """
    taken_back = taken_back_places(connection)
    qualities = {grade.value: grade.quality for grade in Grade}
    foldings: dict[CardUid, Folding] = {}
    for rowid, uid, day, grade, q, kind, rule, due_on in _scan(connection, progress):
        if rowid not in taken_back:
            folding = foldings.get(uid)
            if folding is None:
                if which is not None and uid not in which:
                    continue
                folding = foldings[uid] = Folding(uid, rules)
            folding.grade(day, qualities[grade] if q is None else q, kind, rule, due_on)
    folded = {uid: folding.schedule for uid, folding in foldings.items()}
    by_hand = (uid for uid in _with_schedule_rows(connection) if which is None or uid in which)
    folded.update(_one_by_one(connection, by_hand, rules))
    return folded


def _scan(connection: Connection, progress: Progress) -> Iterator[Scanned]:
    total = connection.execute(_COUNT).scalar_one()
    driver = cast("Iterator[Scanned]", in_log_order(connection, _SCANNED))
    for done in range(0, total, ROWS_AT_ONCE):
        progress(done, total)
        yield from islice(driver, ROWS_AT_ONCE)
    progress(total, total)


def in_log_order(connection: Connection, columns: str) -> Iterator[tuple[object, ...]]:
    """Read all gradings in the log's order, through the driver: a row of SQLAlchemy's costs as much as its fold.

    One device writes its rows in that order, and a plain scan is many times faster; those of several are sorted, and
    so are those from Anki.

    Args:
        connection: the library.
        columns: of the review log, as SQL.
    """
    order = "" if connection.execute(_HAS_ONE_DEVICE).scalar_one() else " ORDER BY hlc, device, id"
    statement = f"SELECT {columns} FROM review_log{order}"  # noqa: S608 - our own words
    rows: Iterator[tuple[object, ...]] = connection.connection.cursor().execute(statement)
    return rows


def taken_back_places(connection: Connection) -> set[int]:
    """Give the places of the gradings that were taken back, alone or with their operation."""
    found: set[int] = set()
    for entity, column in ((Entity.REVIEW, review_log.c.id), (Entity.OPERATION, review_log.c.operation)):
        for batch in batches(voided(connection, entity)):
            found.update(
                connection.execute(select(text("rowid")).select_from(review_log).where(column.in_(batch))).scalars()
            )
    return found


def _one_by_one(connection: Connection, cards: Iterable[CardUid], rules: Rules) -> Iterator[tuple[CardUid, Schedule]]:
    for batch in batches(cards):
        rows = schedule_rows(connection, batch)
        yield from ((uid, fold(uid, rows.get(uid, ()), rules)) for uid in batch)


def _with_schedule_rows(connection: Connection) -> list[CardUid]:
    is_schedule = (change_log.c.entity == Entity.CARD) & (change_log.c.field == CardField.SCHEDULE)
    rows = connection.execute(select(change_log.c.entity_id).where(is_schedule).distinct())
    return [CardUid(uid) for uid in rows.scalars()]


_COUNT = select(func.count()).select_from(review_log)
_first_device, _last_device = func.min(review_log.c.device), func.max(review_log.c.device)
_HAS_ONE_DEVICE = select(_first_device.is_not_distinct_from(_last_device) & _first_device.is_distinct_from(ANKI_DEVICE))
_SCANNED = "rowid, card, reviewed_on, grade, q, kind, rule, due_on"
