"""The library as the services see it, on one SQLite file, and the ways to open it.

What the first page does not read is loaded when it is wanted.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from typing import TYPE_CHECKING

from sqlalchemy import select

from flashpm.errors import StorageError
from flashpm.services.progress import Progress, untold
from flashpm.storage.content_queries import SqlContent
from flashpm.storage.database import (
    Database,
    clear_staging,
    create_database,
    database_errors_translated,
    empty_database,
    open_database,
    translated,
)
from flashpm.storage.day_queries import SqlDay
from flashpm.storage.lock import LibraryLock
from flashpm.storage.setting_queries import SqlSettings
from flashpm.storage.stamps import RandomBits, Stamper
from flashpm.storage.tables import LOGS, PROJECTION_VERSION

if TYPE_CHECKING:
    from pathlib import Path

    from flashpm.domain.arrival import Arrival
    from flashpm.domain.change import Change
    from flashpm.domain.identity import Ulid
    from flashpm.domain.study_settings import StudySettings
    from flashpm.services.rows import Foreseen
    from flashpm.services.staged import Staged
    from flashpm.storage.card_queries import SqlCards
    from flashpm.storage.history_queries import SqlHistory
    from flashpm.storage.operation import SqlOperation
    from flashpm.storage.past_queries import SqlPast
    from flashpm.storage.statistics_queries import SqlStatistics

Now = Callable[[], datetime]
"""Tells this moment, aware."""


@dataclass(frozen=True, slots=True)
class LibraryFiles:
    """Where a library lies: its file, its lock, and the folder of its backups."""

    database: Path
    lock: Path
    backups: Path


class SqlLibrary:
    """One library, open to read or to write.

    Args:
        database: the open file.
        backups: the folder of its backups.
        now: the clock of the log.
        random_bits: chance for the ids of the log.
    """

    def __init__(self, database: Database, backups: Path, now: Now, random_bits: RandomBits) -> None:
        self._database = database
        self._backups = backups
        self._now = now
        self._random_bits = random_bits
        self.content = SqlContent(database.connection)
        self.day = SqlDay(database.connection)
        self.settings = SqlSettings(database.connection)

    @cached_property
    def _stamper(self) -> Stamper:
        return Stamper(self._database.connection, lambda: int(self._now().timestamp() * 1000), self._random_bits)

    @cached_property
    def cards(self) -> SqlCards:
        """Lists of cards and questions."""
        from flashpm.storage.card_queries import SqlCards

        return SqlCards(self._database.connection)

    @cached_property
    def statistics(self) -> SqlStatistics:
        """The figures."""
        from flashpm.storage.statistics_queries import SqlStatistics

        return SqlStatistics(self._database.connection)

    @cached_property
    def past(self) -> SqlPast:
        """What came before: reviews and days, for what is brought from elsewhere."""
        from flashpm.storage.past_queries import SqlPast

        return SqlPast(self._database.connection)

    @cached_property
    def history(self) -> SqlHistory:
        """The log, operation by operation."""
        from flashpm.storage.history_queries import SqlHistory

        return SqlHistory(self._database.connection, self._stamper.device)

    def foresee(self, wanted: StudySettings, progress: Progress = untold) -> Foreseen | None:
        """Fold the cards that other settings move or make, ahead of the operation that makes them the active ones.

        Returns:
            What was folded; None if they change no card.

        Raises:
            Cancelled: from the progress, which is told how far the work is.
        """
        from flashpm.storage.foreseeing import Turn, foresee

        turn = Turn(self.settings.study, wanted)
        return foresee(self._database.connection, turn, progress) if turn.needs_folding else None

    def stage(self, changes: Iterable[Change], arrivals: Sequence[Arrival] = (), progress: Progress = untold) -> Staged:
        """Make the new questions that changes bring ready beside the library; nothing is written to it.

        Args:
            changes: of one operation.
            arrivals: what comes of cards beside.
            progress: told how far what comes of cards is, in gradings.

        Raises:
            StorageError: the disk is full, read-only or failing.
            Cancelled: from the changes and the progress; nothing is left of it.
        """
        from flashpm.storage.staged_histories import Arriving
        from flashpm.storage.staging import stage

        arriving = Arriving(arrivals, int(self._now().timestamp() * 1000), progress)
        with translated(self._database.path):
            return stage(self._database, changes, self._random_bits, arriving)

    @contextmanager
    def operation(self, foreseen: Foreseen | None = None, staged: Staged | None = None) -> Iterator[SqlOperation]:
        """Open one operation; it is on disk when the block ends, and undone if the block fails.

        Args:
            foreseen: of the settings that the operation makes the active ones; without it cards are folded inside.
            staged: what it will write that stands ready; it is gone afterwards, written or not.

        Raises:
            StorageError: the disk is full, read-only or failing; nothing was changed.
        """
        from flashpm.storage.operation import SqlOperation

        with self._attached(staged), self._database.transaction():
            yield SqlOperation(self._database.connection, self._stamper, foreseen)

    def _attached(self, staged: Staged | None) -> AbstractContextManager[None]:
        if staged is None:
            return nullcontext()
        from flashpm.storage.staging import attached

        return attached(self._database.connection, staged)

    def change_cards(self, changes: Sequence[Change], progress: Progress = untold) -> Ulid:
        """Change cards in one operation that is worked out before its transaction, however many they are.

        Args:
            changes: of cards, or of operations that touched nothing but cards: those are taken back or done again.
            progress: is told how far the work is, until the writing begins.

        Returns:
            The operation; it is on disk.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: the disk is full, read-only or failing; nothing was changed.
        """
        from flashpm.storage.card_writing import CardWriting

        writing = CardWriting(self._database.connection, self._stamper, changes)
        ahead = writing.look_ahead(progress)
        with self._database.transaction():
            return writing.write(ahead)

    @property
    def is_current(self) -> bool:
        """Whether the projections are of this FlashPM's version; those of a file just made are of none."""
        return self._stamper.projection_version == PROJECTION_VERSION

    @property
    def is_of_another_version(self) -> bool:
        """Whether the projections are those of an older or newer FlashPM, to be made anew before they are read."""
        return self._stamper.projection_version not in (None, PROJECTION_VERSION)

    def rebuild(self) -> None:
        """Make every projection anew from the logs."""
        from flashpm.storage.rebuild import rebuild

        with self._database.transaction():
            rebuild(self._database.connection)
            self._stamper.introduce()

    def make_ready(self) -> None:
        """Load what the first change needs, so that it does not wait for that; nothing is read or written."""
        import flashpm.storage.operation  # noqa: F401 - only loaded here

        _ = self.cards, self.history

    @contextmanager
    def aside(self, progress: Progress = untold) -> Iterator[SqlLibrary]:
        """Open a reader of its own, for another thread; it sees what is on disk when it reads.

        Args:
            progress: is asked now and then, also within a statement, whether the reading is still wanted.

        Raises:
            Cancelled: from the progress.
            StorageError: the file cannot be read.
        """
        if self._database.path is None:
            yield self
            return
        database = open_database(self._database.path, read_only=True)
        try:
            with database_errors_translated(self._database.path), database.reading(progress):
                yield SqlLibrary(database, self._backups, self._now, self._random_bits)
        finally:
            database.close()

    def back_up(self, out: Path | None = None) -> Path | None:
        """Make a verified backup among the library's own; None if there is nothing to save yet.

        Args:
            out: where a copy of it goes, which is given then; a file that is there is replaced.

        Raises:
            StorageError: it cannot be written.
        """
        if self._database.path is None or self._is_blank():
            return None
        from flashpm.storage.backup import back_up, copy_out

        made = back_up(self._database.path, self._backups, self._now())
        return made if out is None else copy_out(made, out)

    def _is_blank(self) -> bool:
        return all(self._database.connection.execute(select(log.c.id).limit(1)).first() is None for log in LOGS)

    def settle(self) -> None:
        """Write the journal back into the file as far as that goes without waiting."""
        self._database.settle()

    def close(self) -> None:
        """Close the file."""
        self._database.close()


@contextmanager
def open_library(files: LibraryFiles, now: Now, random_bits: RandomBits) -> Iterator[SqlLibrary]:
    """Open a library to read and write, alone; it is made if there is none.

    Raises:
        LibraryInUseError: another FlashPM has it open.
        StorageError: it cannot be opened or made, or it is gone while its backups are there.
    """
    with translated(files.lock):
        files.lock.parent.mkdir(parents=True, exist_ok=True)
    with LibraryLock(files.lock):
        database = open_database(files.database) if _is_there(files.database) else _create(files)
        try:
            with translated(files.database):
                clear_staging(files.database)
            with database_errors_translated(files.database):
                library = SqlLibrary(database, files.backups, now, random_bits)
                if not library.is_current:
                    library.rebuild()
                yield library
        finally:
            database.close()


@contextmanager
def read_library(files: LibraryFiles, now: Now, random_bits: RandomBits) -> Iterator[SqlLibrary]:
    """Open a library to read, without its lock; one that is not there is empty.

    Raises:
        StorageError: it cannot be opened, or has to be brought up to date first.
    """
    with translated(files.database):
        is_there = _is_there(files.database)
    database = open_database(files.database, read_only=True) if is_there else empty_database()
    try:
        with database_errors_translated(files.database):
            library = SqlLibrary(database, files.backups, now, random_bits)
            if library.is_of_another_version:
                raise StorageError(f"The library {files.database} is of an older FlashPM. Start `flashpm review` once.")
            yield library
    finally:
        database.close()


def _is_there(path: Path) -> bool:
    """A link to a disk that is not connected is a library that is missing, not one to be made."""
    return path.is_symlink() or path.exists()


def _create(files: LibraryFiles) -> Database:
    if any(files.backups.glob("*.db")):
        raise StorageError(
            f"The library {files.database} is gone, but there are backups in {files.backups}. Go back to the newest: "
            "`flashpm restore FILE`; or move the backups away to begin anew."
        )
    return create_database(files.database)
