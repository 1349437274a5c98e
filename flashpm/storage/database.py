"""One open library file: how it is made, opened, refused, written in transactions, and closed.

`mode=rw` opens and never makes a file: an empty or a foreign file is refused instead of taken for a new library.
"""

import errno
import logging
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from functools import lru_cache
from pathlib import Path
from typing import Final
from urllib.parse import quote

from sqlalchemy import Connection, Engine, create_engine
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import NullPool

from flashpm.errors import StorageError
from flashpm.services.progress import Progress
from flashpm.storage.prepared import driver_of
from flashpm.storage.setting_queries import forget_settings
from flashpm.storage.tables import APPLICATION_ID, USER_VERSION, metadata

_log = logging.getLogger(__name__)

STAGING_NAME: Final = "arriving.db"
"""The file beside the library in which a large import is made ready."""
BUSY_TIMEOUT_MS: Final = 5_000
AUTOCHECKPOINT_PAGES: Final = 10_000
"""A net only: the log is written back when nobody waits for it, see `Database.settle`."""
ASKED_EVERY: Final = 20_000
"""After so many steps of SQLite's machine a reading is asked whether it is still wanted: a few milliseconds."""
ENGINES: Final = 4
"""For how many files and ways to open them words are kept: the library's, its readers', and those of a moment."""
MIN_SQLITE: Final = (3, 37, 0)
"""The first SQLite with STRICT tables."""

_COMMON_PRAGMAS: Final = (
    "foreign_keys=ON",
    "recursive_triggers=ON",
    f"busy_timeout={BUSY_TIMEOUT_MS}",
    "trusted_schema=OFF",
    "cell_size_check=ON",
)
_WRITER_PRAGMAS: Final = (
    "journal_mode=WAL",
    "synchronous=FULL",
    "fullfsync=ON",
    "checkpoint_fullfsync=ON",
    f"wal_autocheckpoint={AUTOCHECKPOINT_PAGES}",
)


class Database:
    """An open library file with its one connection.

    Make one with `create_database`, `open_database` or `empty_database`.
    """

    def __init__(self, connection: Connection, path: Path | None) -> None:
        """Take over a connection that is in autocommit mode; `path` is None in memory."""
        self.connection: Final = connection
        self.path: Final = path

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """Open a write transaction; it is on disk when the block ends, and rolled back if the block fails.

        Raises:
            StorageError: the disk is full, read-only or failing; nothing was changed.
        """
        with translated(self.path):
            driver = driver_of(self.connection)
            driver.execute("BEGIN IMMEDIATE")
            try:
                yield
                driver.execute("COMMIT")
            except BaseException:
                forget_settings(self.connection)
                if driver.in_transaction:  # SQLite rolls back by itself when a disk is full
                    driver.execute("ROLLBACK")
                raise

    @contextmanager
    def reading(self, progress: Progress) -> Iterator[None]:
        """Let what is read inside the block be stopped, also within a statement.

        Args:
            progress: is asked every some thousand steps of SQLite.

        Raises:
            Cancelled: from the progress.
        """
        driver_of(self.connection).set_progress_handler(lambda: progress(0, 0), ASKED_EVERY)
        try:
            yield
        except Exception:
            progress(0, 0)  # a statement that was stopped fails like any other
            raise

    def settle(self) -> None:
        """Write the journal back into the file as far as that goes without waiting."""
        self._write_back("PASSIVE")

    def close(self) -> None:
        """Close the file; a writer leaves one file without a journal.

        Where the journal cannot be written back, as on a full disk, it stays: what it holds is safe, and the next
        start reads it.
        """
        if self.path is not None and not _pragma(self.connection, "query_only"):
            self._write_back("TRUNCATE")
        self.connection.close()

    def _write_back(self, mode: str) -> None:
        try:
            self.connection.exec_driver_sql(f"PRAGMA wal_checkpoint({mode})")
        except DBAPIError:
            _log.info("the journal of %s stays for the next start", self.path, exc_info=True)


def create_database(path: Path) -> Database:
    """Make a new, empty library file.

    Args:
        path: where nothing is yet; its folder is made too.

    Raises:
        StorageError: the folder cannot be written to.
    """
    with translated(path):
        path.parent.mkdir(parents=True, exist_ok=True)
        part = path.with_name(f"{path.name}.part")
        for remains in ("", "-journal"):  # of a start that was cut off
            Path(f"{part}{remains}").unlink(missing_ok=True)
        database = Database(_connect(part, "rwc"), part)
        with database.transaction():
            _lay_out(database.connection)
        database.close()
        set_journal_aside(path)
        part.replace(path)
    return open_database(path)


def open_database(path: Path, *, read_only: bool = False) -> Database:
    """Open a library file that is there.

    Args:
        path: the file.
        read_only: take no lock and change nothing.

    Raises:
        StorageError: it is missing, empty, damaged, something else, or of a newer FlashPM.
    """
    if not path.is_file() or path.stat().st_size == 0:
        raise StorageError(
            f"The library {path} is missing or empty. If you had one: {_HOW_TO_RESTORE.format(path=path)}"
        )
    with translated(path):
        journal = Path(f"{path}-wal")
        was_left_open = journal.exists() and journal.stat().st_size > 0
        connection = _connect_to_read(path) if read_only else _connect(path, "rw")
        try:
            _refuse_foreign(connection, path)
            _set_pragmas(connection, ("query_only=ON",) if read_only else _WRITER_PRAGMAS)
            if was_left_open and not read_only:
                _check(connection, path)
        except BaseException:
            connection.close()
            raise
    _log.debug("opened %s, SQLite %s, read-only: %s", path, sqlite3.sqlite_version, read_only)
    return Database(connection, path)


def clear_staging(library: Path) -> Path:
    """Remove what an import left that did not come to its end; gives the file in which the next one is made ready.

    Raises:
        OSError: it cannot be removed.
    """
    file = library.with_name(STAGING_NAME)
    file.unlink(missing_ok=True)
    return file


def scratch_database(path: Path) -> Database:
    """Make a file without tables that is quick to fill, and worth nothing if the power goes: it is rolled back by none.

    Args:
        path: where nothing is yet.
    """
    connection = _connect(path, "rwc")
    _set_pragmas(connection, ("journal_mode=OFF", "synchronous=OFF", "foreign_keys=OFF"))
    return Database(connection, path)


def empty_database() -> Database:
    """Give an empty library in memory: what reading commands see where there is none yet."""
    connection = _engine_connection("file:flashpm?mode=memory")
    _lay_out(connection)
    return Database(connection, None)


@contextmanager
def database_errors_translated(path: Path | None) -> Iterator[None]:
    """Turn what SQLite says of a failing disk or a damaged file into one sentence for the user."""
    try:
        yield
    except (DBAPIError, sqlite3.Error) as error:
        cause = error.orig if isinstance(error, DBAPIError) else error
        code = getattr(cause, "sqlite_errorcode", 0) & 0xFF
        if code not in _SENTENCES:
            raise
        raise StorageError(_SENTENCES[code].format(path=path)) from error


@contextmanager
def translated(path: Path | None) -> Iterator[None]:
    """Turn what SQLite and the system say of a failing disk into one sentence for the user."""
    try:
        with database_errors_translated(path):
            yield
    except OSError as error:
        full = error.errno == errno.ENOSPC
        sentence = _SENTENCES[sqlite3.SQLITE_FULL] if full else f"{{path}} cannot be written ({error.strerror})."
        raise StorageError(sentence.format(path=path)) from error


_HOW_TO_RESTORE: Final = "`flashpm restore FILE` with the newest file from the folder “backups” beside {path}."
_SENTENCES: Final = {
    sqlite3.SQLITE_FULL: "Not saved: the disk with {path} is full. Make room there, then try again.",
    sqlite3.SQLITE_IOERR: "Not saved: the disk with {path} reports an error. Check it, then try again.",
    sqlite3.SQLITE_READONLY: "Not saved: {path} is read-only. Allow writing to it and to its folder, then try again.",
    sqlite3.SQLITE_CANTOPEN: "{path} cannot be opened. Check that you may read and write its folder.",
    sqlite3.SQLITE_PERM: "{path} cannot be opened: you have no right to.",
    sqlite3.SQLITE_BUSY: "Another program is using {path}. Close it, then try again.",
    sqlite3.SQLITE_LOCKED: "Another program is using {path}. Close it, then try again.",
    sqlite3.SQLITE_NOTADB: "{path} is not a FlashPM library. Move it away, or choose another folder with --data-dir.",
    sqlite3.SQLITE_CORRUPT: f"{{path}} is damaged. To go back: {_HOW_TO_RESTORE}",
}


def set_journal_aside(path: Path) -> None:
    """Keep the journal of a library that is gone away from a new one, over which SQLite would write it."""
    for name in ("-wal", "-shm"):
        remains = Path(f"{path}{name}")
        if remains.exists():
            remains.replace(f"{remains}.of-a-lost-library")


def _connect(path: Path, mode: str) -> Connection:
    return _engine_connection(f"file:{quote(str(path.absolute()))}?mode={mode}")


def _connect_to_read(path: Path) -> Connection:
    """Open without writing; in a folder that cannot be written to, only a closed library can be read."""
    connection = _connect(path, "ro")
    try:
        _pragma(connection, "user_version")
    except DBAPIError:
        connection.close()
        if Path(f"{path}-wal").exists():
            raise
        return _engine_connection(f"file:{quote(str(path.absolute()))}?mode=ro&immutable=1")
    return connection


@lru_cache(maxsize=ENGINES)
def _engine(uri: str) -> Engine:
    """Give what connects to a file; its connections share the words of statements, which are long to find."""

    def connect() -> sqlite3.Connection:
        return sqlite3.connect(uri, uri=True, isolation_level=None, check_same_thread=False)

    return create_engine("sqlite://", creator=connect, poolclass=NullPool)


def _engine_connection(uri: str) -> Connection:
    connection = _engine(uri).connect().execution_options(isolation_level="AUTOCOMMIT")
    _set_pragmas(connection, _COMMON_PRAGMAS)
    return connection


def _set_pragmas(connection: Connection, pragmas: tuple[str, ...]) -> None:
    for pragma in pragmas:
        connection.exec_driver_sql(f"PRAGMA {pragma}")


def _pragma(connection: Connection, name: str) -> int:
    return int(connection.exec_driver_sql(f"PRAGMA {name}").scalar_one())


def _lay_out(connection: Connection) -> None:
    if sqlite3.sqlite_version_info < MIN_SQLITE:
        needed = ".".join(str(part) for part in MIN_SQLITE)
        raise StorageError(f"FlashPM needs SQLite {needed} or newer; this Python has {sqlite3.sqlite_version}.")
    metadata.create_all(connection)
    _set_pragmas(connection, (f"application_id={APPLICATION_ID}", f"user_version={USER_VERSION}"))


def _refuse_foreign(connection: Connection, path: Path) -> None:
    if _pragma(connection, "application_id") != APPLICATION_ID:
        raise StorageError(_SENTENCES[sqlite3.SQLITE_NOTADB].format(path=path))
    version = _pragma(connection, "user_version")
    if version > USER_VERSION:
        raise StorageError(
            f"The library {path} was made by a newer FlashPM (its format is {version}, this one knows {USER_VERSION}). "
            "Update FlashPM to open it."
        )


def _check(connection: Connection, path: Path) -> None:
    """Look the file over after an unclean end: SQLite recovers by itself, a damaged disk does not."""
    if connection.exec_driver_sql("PRAGMA quick_check(1)").scalar_one() != "ok":
        raise StorageError(_SENTENCES[sqlite3.SQLITE_CORRUPT].format(path=path))
