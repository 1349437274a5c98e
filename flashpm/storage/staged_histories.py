"""Histories of new cards made ready beside the library: folded, counted and put in order while nothing is locked.

In the staging file stand the gradings as the log will hold them, each with what its card was when it was asked; SQLite
copies them. Whose history has to be joined with one that the library knows is left to the operation itself.
"""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import chain
from typing import Final, NamedTuple

from sqlalchemy import Connection, select
from sqlalchemy.dialects.sqlite import dialect

from flashpm.domain.arrival import Arrival
from flashpm.domain.carrying import MissingReviews
from flashpm.domain.change import CardField, Change, Entity
from flashpm.domain.hybrid_clock import reading_at
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import Folding, Schedule
from flashpm.domain.statistics import Asked, asked_as
from flashpm.services.progress import Progress, untold
from flashpm.storage.answer_queries import HOUR
from flashpm.storage.answer_tallies import tally_new_answers
from flashpm.storage.database import Database
from flashpm.storage.log_reading import batches
from flashpm.storage.mapping import opened_crc, rescheduled
from flashpm.storage.operation import SqlOperation
from flashpm.storage.prepared import driver_of
from flashpm.storage.projection import project_cards, project_states, refresh_counts_of, with_rows, write_schedules
from flashpm.storage.tables import ANKI_DEVICE, card, review_log

MS_A_DAY: Final = 86_400_000
_CARDS_AT_ONCE: Final = 500
CLOSED_CRC: Final = "closed_crc"
"""The function by which a grading's checksum is made when it is copied."""
_OWN: Final = tuple(column.name for column in review_log.c if column.name not in {"device", "operation", "h"})
"""Of a grading: what is known of its row before the operation is."""
_REST: Final = ("opened", "card_id", "asked")
"""What stands beside it: its checksum so far, its card's number, and what the card was when it was asked."""
_COLUMNS: Final = ", ".join((*_OWN, *_REST))
HISTORY_TABLES: Final = tuple(f"CREATE TABLE {name} ({_COLUMNS})" for name in ("arrived", "history"))
"""The gradings as they come, card by card, and as the log will hold them."""
_ARRIVED: Final = f"INSERT INTO arrived VALUES ({', '.join('?' * (len(_OWN) + len(_REST)))})"  # noqa: S608 - our own names
_IN_ORDER: Final = f"INSERT INTO history SELECT {_COLUMNS} FROM arrived ORDER BY id"  # noqa: S608 - our own names
Row = tuple[object, ...]


class Arriving(NamedTuple):
    """What comes of cards.

    Attributes:
        now_ms: this moment, in milliseconds since 1970.
        progress: told of each some hundred cards, in gradings.
    """

    arrivals: Sequence[Arrival] = ()
    now_ms: int = 0
    progress: Progress = untold


NOTHING: Final = Arriving()


class Late(NamedTuple):
    """What is left to be written the usual way, because the library or the clock has a say in it."""

    histories: tuple[MissingReviews, ...]
    changes: tuple[Change, ...]


def stage_histories(
    library: Connection, scratch: Database, arriving: Arriving, rules: Rules, operation: SqlOperation
) -> Late:
    """Write what comes of new cards into a staging file that has their questions; gives the rest.

    Args:
        library: may be open to read only.
        scratch: the staging file.
        arriving: what comes.
        rules: those that are active in the library.
        operation: of the file; its rows are moved when they are copied.

    Raises:
        Cancelled: from the progress.
    """
    histories = list(chain.from_iterable(each.histories for each in arriving.arrivals))
    changes = list(chain.from_iterable(each.changes for each in arriving.arrivals))
    numbers = _ready(library, scratch.connection, arriving.now_ms, histories, changes)
    mine = [change for change in changes if change.entity_id in numbers]
    with scratch.transaction():
        foldings = _Foldings(rules, numbers, [each for each in histories if each.uid in numbers], mine)
        foldings.write(scratch.connection, arriving.progress)
        for _ in operation.log_placed(mine):
            pass
        states = (CardUid(change.entity_id) for change in mine if change.field != CardField.SCHEDULE)
        project_states(scratch.connection, list(dict.fromkeys(states)))
    return Late(
        tuple(each for each in histories if each.uid not in numbers),
        tuple(change for change in changes if change.entity_id not in numbers),
    )


def _ready(
    library: Connection,
    scratch: Connection,
    now_ms: int,
    histories: Sequence[MissingReviews],
    changes: Sequence[Change],
) -> Mapping[CardUid, int]:
    """Give the cards that nobody else knows, with their numbers in the file.

    A grading of a moment that has not come yet may stand after what the operation itself writes.
    """
    times = Counter(each.uid for each in histories)
    cards = dict.fromkeys([*times, *(CardUid(change.entity_id) for change in changes)])
    left = set(with_rows(library, list(cards)))
    left.update(uid for uid, count in times.items() if count > 1)  # from two packages
    left.update(each.uid for each in histories if each.last_at_ms >= now_ms)
    numbers = scratch.execute(select(card.c.uid, card.c.id))
    return {CardUid(uid): number for uid, number in numbers if uid in cards and uid not in left}


class _Foldings:
    """Histories that are folded as they are written.

    Args:
        rules: by which.
        numbers: of the cards in the file.
        histories: at most one a card.
        changes: of the cards.
    """

    def __init__(
        self,
        rules: Rules,
        numbers: Mapping[CardUid, int],
        histories: Sequence[MissingReviews],
        changes: Sequence[Change],
    ) -> None:
        self._rules = rules
        self._numbers = numbers
        self._reviews = {each.uid: each for each in histories}
        self._set = {each.entity_id: each.value for each in changes if each.field == CardField.SCHEDULE}
        self._folded: dict[CardUid, Schedule] = {}

    def write(self, connection: Connection, progress: Progress) -> None:
        """Write the gradings, and the schedules to which they come."""
        total, done = sum(map(len, self._reviews.values())), 0
        driver = driver_of(connection)
        for batch in batches(self._numbers, _CARDS_AT_ONCE):
            progress(done, total)
            self._folded = {}
            driver.executemany(_ARRIVED, list(chain.from_iterable(map(self._rows, batch))))
            write_schedules(connection, self._folded)
            refresh_counts_of(connection, batch)
            done += sum(len(self._reviews.get(uid, ())) for uid in batch)
        driver.execute(_IN_ORDER)
        driver.execute("DROP TABLE arrived")

    def _rows(self, uid: CardUid) -> Iterator[Row]:
        """Yield a card's gradings, and fold them with the schedule that it gets."""
        folding, number, interval_days = Folding(uid, self._rules), self._numbers[uid], None
        for id_, review in self._reviews.get(uid, ()):
            kind = _REPEAT if review.kind is ReviewKind.REPEAT else _REVIEW
            asked = asked_as(kind, interval_days)
            if kind is _REVIEW:
                interval_days = review.due_on - review.reviewed_on
            folding.grade(review.reviewed_on, review.grade.quality, kind, review.rule, review.due_on)
            yield _row(id_, review, kind, number, asked)
        if uid in self._set:
            folding.add(rescheduled(self._set[uid]))
        self._folded[uid] = folding.schedule


def take_histories(connection: Connection, operation: Ulid, card_offset: int, *, is_folded: bool) -> None:
    """Copy the histories of a staging file into the library, inside the current transaction, its cards being there.

    Args:
        connection: the library, with the file attached as `staged`, and with the function `CLOSED_CRC`.
        operation: what they are rows of.
        card_offset: what is added to the numbers of cards.
        is_folded: false if other rules are active than those by which the file's cards were folded.
    """
    driver = driver_of(connection)
    (newest,) = driver.execute("SELECT coalesce(max(rowid), 0) FROM main.review_log").fetchone()
    (is_known,) = driver.execute(_IS_KNOWN).fetchone() if newest else (0,)
    values = {"newest": newest, "operation": operation, "card": card_offset}
    driver.execute(_COPY.format(verb="INSERT OR IGNORE" if is_known else "INSERT"), values)
    if is_known or not is_folded:
        project_cards(connection, [CardUid(uid) for (uid,) in driver.execute(_CARDS)])
        return
    driver.execute(_COPY_ANSWERS, values)
    tally_new_answers(connection, newest)


def _row(id_: Ulid, review: Review, kind: str, number: int, asked: Asked) -> Row:
    at_ms = review.reviewed_at_ms
    seq, hlc = at_ms // MS_A_DAY, reading_at(at_ms)
    return (
        id_,
        seq,
        hlc,
        review.card,
        at_ms,
        review.utc_offset_min,
        review.reviewed_on,
        int(review.grade),
        review.quality,
        kind,
        review.taken_ms,
        review.rule,
        review.due_on,
        opened_crc(id_, ANKI_DEVICE, seq, hlc, review),
        number,
        asked.value,
    )


_REVIEW, _REPEAT = ReviewKind.REVIEW.value, ReviewKind.REPEAT.value
_LOGGED: Final = {
    **{name: f"it.{name}" for name in _OWN},
    "rowid": "it.rowid + :newest",
    "device": f"'{ANKI_DEVICE}'",
    "operation": ":operation",
    "h": f"{CLOSED_CRC}(it.opened)",
}
_COPY: Final = (
    f"{{verb}} INTO main.review_log ({', '.join(_LOGGED)}) SELECT {', '.join(_LOGGED.values())}"  # noqa: S608 - our own names
    " FROM staged.history it ORDER BY it.rowid"
)
_HOUR: Final = HOUR.element.compile(dialect=dialect(), compile_kwargs={"literal_binds": True})
_COPY_ANSWERS: Final = (
    "INSERT INTO main.answer (number, card_id, day, hour, asked, grade, taken_ms)"  # noqa: S608 - our own names
    f" SELECT rowid + :newest, card_id + :card, reviewed_on, {_HOUR}, asked, grade, taken_ms"
    " FROM staged.history review_log ORDER BY rowid"
)
_IS_KNOWN: Final = "SELECT EXISTS (SELECT 1 FROM staged.history it JOIN main.review_log log ON log.id = it.id)"
_CARDS: Final = (
    "SELECT card FROM staged.history UNION"  # noqa: S608 - our own names
    f" SELECT entity_id FROM staged.change_log WHERE entity = '{Entity.CARD}'"
)
