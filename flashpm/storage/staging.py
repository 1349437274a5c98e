"""New questions made ready in a file of their own, and copied from there into the library in one short transaction.

The file has the library's tables and is filled by the same code, while nothing is locked; SQLite then copies it faster
than the rows could be made. It has no indexes but those that filling it asks for, and the texts to be searched wait in
plain tables: the library's index is filled from them. A file that is left over is worth nothing.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import closing, contextmanager
from itertools import islice
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Table
from sqlalchemy.schema import CreateIndex, CreateTable

from flashpm.domain.card import ALWAYS_ON
from flashpm.domain.change import Change, Entity
from flashpm.domain.identity import ULID_TIME, CardUid, Ulid, ulid
from flashpm.domain.rules import Rules
from flashpm.errors import StorageError
from flashpm.services.staged import Staged
from flashpm.storage.content_projection import keep_note_id
from flashpm.storage.database import Database, clear_staging, scratch_database
from flashpm.storage.kind_switching import make_cards
from flashpm.storage.log_reading import BATCH, unknown_questions
from flashpm.storage.mapping import closing_crc, crc_of
from flashpm.storage.operation import SqlOperation
from flashpm.storage.prepared import driver_of
from flashpm.storage.projection import project_cards
from flashpm.storage.search_index import SEARCH_COLUMNS, indexing_much
from flashpm.storage.setting_queries import active_kinds, active_rules
from flashpm.storage.staged_histories import (
    CLOSED_CRC,
    HISTORY_TABLES,
    NOTHING,
    Arriving,
    stage_histories,
    take_histories,
)
from flashpm.storage.stamps import RandomBits, Stamper
from flashpm.storage.tables import card, change_log, clarifying_question, deck, metadata, question, question_tag

_SCHEMA: Final = "staged"
_ASKED_FOR: Final = ("change_log_entity", "clarifying_question_question", "card_question")
"""The indexes without which filling the file would read all of it again and again."""


def stage(
    library: Database,
    changes: Iterable[Change],
    random_bits: RandomBits,
    arriving: Arriving = NOTHING,
) -> Staged:
    """Make the questions ready that are new to a library; nothing is written to it.

    Args:
        library: may be open to read only.
        changes: of one operation.
        random_bits: chance for the ids of the log.
        arriving: what comes of cards beside.

    Raises:
        OSError: an earlier file cannot be removed.
        StorageError: the library has no file beside which it could be.
        Cancelled: from the changes, and from what comes; the file is gone then.
    """
    if library.path is None:
        raise StorageError("There is no library yet in which anything could be written.")
    file = clear_staging(library.path)
    try:
        with closing(scratch_database(file)) as scratch:
            _lay_out(scratch.connection)
            stamper = Stamper(scratch.connection, lambda: 0, random_bits)
            operation = SqlOperation(scratch.connection, stamper, has_checksums=False)
            rest = tuple(_fill(library.connection, scratch, changes, operation))
            rules = active_rules(library.connection)
            late = stage_histories(library.connection, scratch, arriving, rules, operation)
            return Staged(file, rest, rules, *late)
    except BaseException:
        clear_staging(library.path)
        raise


def _lay_out(connection: Connection) -> None:
    """Make the tables alone: `CreateTable` brings neither triggers nor indexes along."""
    for table in metadata.sorted_tables:
        connection.execute(CreateTable(table))
        for index in table.indexes:
            if index.name in _ASKED_FOR:
                connection.execute(CreateIndex(index))
    for name, columns in SEARCH_COLUMNS.items():
        connection.exec_driver_sql(f"CREATE TABLE {name} ({', '.join(columns)})")
    for table_of_histories in HISTORY_TABLES:
        connection.exec_driver_sql(table_of_histories)


def _fill(
    connection: Connection, database: Database, changes: Iterable[Change], operation: SqlOperation
) -> Iterator[Change]:
    """Write new questions into the file; gives the other changes.

    The stamps are those of an empty library at the beginning of time: they are moved when the rows are copied.
    """
    waiting, staged = iter(changes), set[str]()
    while batch := list(islice(waiting, BATCH)):
        unknown = unknown_questions(connection, batch)
        with database.transaction():
            operation.log_batch([change for change in batch if change.entity_id in unknown], unknown - staged)
        staged |= unknown
        yield from (change for change in batch if change.entity_id not in unknown)


@contextmanager
def attached(connection: Connection, staged: Staged) -> Iterator[None]:
    """Let a connection read what stands ready; the file is gone afterwards."""
    driver = driver_of(connection)
    driver.execute(f"ATTACH ? AS {_SCHEMA}", (f"file:{quote(str(staged.file.absolute()))}?mode=ro",))
    try:
        yield
    finally:
        driver.execute(f"DETACH {_SCHEMA}")
        staged.file.unlink(missing_ok=True)


def take_over(connection: Connection, stamper: Stamper, operation: Ulid, rules: Rules) -> None:
    """Copy what stands ready into the library, inside the current transaction, as rows of an operation.

    Args:
        connection: the library, with the file attached.
        stamper: stamps the rows.
        operation: whose rows they become.
        rules: by which histories in the file were folded.
    """
    driver = driver_of(connection)
    rows, last_hlc, last_note_id = driver.execute(_AMOUNT).fetchone()
    if rows == 0:
        return
    moved = stamper.make_room(rows, last_hlc)
    values = {name: driver.execute(newest).fetchone()[0] for name, newest in _NEWEST.items()}
    values |= {"device": stamper.device, "operation": operation, "time": ulid(moved.ms, 0)[:ULID_TIME]}
    values |= {"seq": moved.seq, "hlc": moved.hlc, "ms": moved.ms}
    known = [CardUid(uid) for (uid,) in driver.execute(_WITH_ROWS)]
    # both before anything is indexed: FTS5 keeps a reader until the transaction ends, beside which none can be made
    driver.create_function("row_crc", len(_LOGGED), crc_of, deterministic=True)
    driver.create_function(CLOSED_CRC, 1, closing_crc(operation), deterministic=True)
    for copy in _COPIES:
        driver.execute(copy, values)
    with indexing_much(connection):
        for copy in _COPIES_SEARCHED:
            driver.execute(copy, values)
    if last_note_id is not None:
        keep_note_id(connection, last_note_id)
    for kind in active_kinds(connection):  # the file has first cards alone: what is on may be switched meanwhile
        if kind not in ALWAYS_ON:
            make_cards(connection, kind, {}, {})
    project_cards(connection, known)
    is_folded = active_rules(connection).folds_like(rules)
    take_histories(connection, operation, values["card"], is_folded=is_folded)


def _copy(table: Table, **other: str) -> str:
    """Put the copying of a table into words, in the order of its rows; some columns can be made otherwise."""
    made = {column.name: other.get(column.name, f"it.{column.name}") for column in table.columns}
    wanted = {name: how for name, how in made.items() if how}
    into = f"INSERT INTO main.{table.name} ({', '.join(wanted)})"
    return f"{into} SELECT {', '.join(wanted.values())} FROM {_SCHEMA}.{table.name} it WHERE true ORDER BY it.rowid"  # noqa: S608 - our own names


def _copy_search(name: str, columns: Sequence[str]) -> str:
    listed = ", ".join(columns)
    return f"INSERT INTO main.{name} (rowid, {listed}) SELECT rowid + :part, {listed} FROM {_SCHEMA}.{name}"  # noqa: S608 - our own names


_LOGGED = {
    **{column.name: f"it.{column.name}" for column in change_log.columns if column.name != "h"},
    "id": f":time || substr(it.id, {ULID_TIME + 1})",
    "device": ":device",
    "seq": "it.seq + :seq",
    "hlc": "it.hlc + :hlc",
    "operation": ":operation",
}
_MOVED = {"id": "it.id + :question", "changed_at_ms": "it.changed_at_ms + :ms"}
_MOVED_PART = {**_MOVED, "id": "it.id + :part", "question_id": "it.question_id + :question"}
_MOVED_CARD = {
    "id": "it.id + :card",
    "clarifying_question_id": "it.clarifying_question_id + :part",
    "question_id": "it.question_id + :question",
    "deck_id": f"(SELECT id FROM main.deck WHERE name = (SELECT name FROM {_SCHEMA}.deck WHERE id = it.deck_id))",  # noqa: S608 - our own names
}
_COPIES: Final = (
    _copy(change_log, **_LOGGED, h=f"row_crc({', '.join(_LOGGED.values())})"),
    f"{_copy(deck, id='')} ON CONFLICT (name) DO NOTHING",
    _copy(question, **_MOVED),
    _copy(question_tag, question_id="it.question_id + :question"),
    _copy(clarifying_question, **_MOVED_PART),
    _copy(card, **_MOVED_CARD),
)
"""In the order in which a row can name another."""
_COPIES_SEARCHED: Final = tuple(_copy_search(name, columns) for name, columns in SEARCH_COLUMNS.items())
_NEWEST: Final = {
    "question": "SELECT coalesce(max(id), 0) FROM main.question",
    "part": "SELECT coalesce(max(id), 0) FROM main.clarifying_question",
    "card": "SELECT coalesce(max(seq), 0) FROM main.sqlite_sequence WHERE name = 'card'",
}
_AMOUNT: Final = (
    f"SELECT count(*), max(hlc), (SELECT max(anki_note_id) FROM {_SCHEMA}.clarifying_question)"  # noqa: S608 - our own names
    f" FROM {_SCHEMA}.change_log"
)
_WITH_ROWS: Final = (
    f"SELECT uid FROM {_SCHEMA}.card it WHERE EXISTS (SELECT 1 FROM main.review_log WHERE card = it.uid)"  # noqa: S608 - our own names
    f" OR EXISTS (SELECT 1 FROM main.change_log WHERE entity = '{Entity.CARD}' AND entity_id = it.uid)"
)
"""The cards that the logs know already, as from another device; to be asked before anything is copied."""
