"""Going back to a backup: the library as it is gets a backup of its own first, then a checked copy takes its place."""

import hashlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path
from urllib.parse import quote

from flashpm.errors import StorageError
from flashpm.services.rows import KeptBackup
from flashpm.storage.backup import NAME, STAMP, back_up, moment_of
from flashpm.storage.database import open_database, set_journal_aside, translated
from flashpm.storage.library import LibraryFiles
from flashpm.storage.lock import LibraryLock

_log = logging.getLogger(__name__)
DAMAGED = "damaged-{stamp}.db"
"""What a library is called that was set aside because it could not be read."""


def kept_backups(folder: Path) -> list[KeptBackup]:
    """List the backups of a folder, the newest first.

    Raises:
        StorageError: the folder cannot be read.
    """
    with translated(folder):
        paths = folder.glob(NAME.format(stamp="*"))
        kept = [KeptBackup(path, at, path.stat().st_size) for path in paths if (at := moment_of(path)) is not None]
    return sorted(kept, key=lambda each: each.made_at, reverse=True)


def restore(files: LibraryFiles, backup: Path, now: Callable[[], datetime]) -> Path | None:
    """Put a backup in the library's place.

    Args:
        files: where the library lies; nobody may have it open.
        backup: a file that `back_up` made, of this format or an older one.
        now: the clock, for the name of what is kept of the library as it was.

    Returns:
        Where the library as it was is kept; None if there was none.

    Raises:
        LibraryInUseError: FlashPM has the library open.
        StorageError: the backup is missing, damaged, no library, or of a newer FlashPM, or the disk is full; the
            library is as it was.
    """
    _refuse_unusable(backup)
    with translated(files.lock):
        files.lock.parent.mkdir(parents=True, exist_ok=True)
    with LibraryLock(files.lock), translated(files.database):
        part = files.database.with_name(f"{files.database.name}.part")
        try:
            _copy(backup, part)
            kept = _keep(files, now())
            set_journal_aside(files.database)
            part.replace(files.database)
        finally:
            part.unlink(missing_ok=True)
    _log.info("restored %s", backup)
    return kept


def _refuse_unusable(backup: Path) -> None:
    if not backup.is_file():
        raise StorageError(f"There is no file {backup}. Your backups lie in the folder “backups” beside your library.")
    open_database(backup, read_only=True).close()
    with (
        translated(backup),
        closing(sqlite3.connect(f"file:{quote(str(backup.absolute()))}?mode=ro", uri=True)) as file,
    ):
        is_whole = file.execute("PRAGMA quick_check(1)").fetchone()[0] == "ok"
    if not is_whole or not _is_as_it_was_made(backup):
        raise StorageError(f"The backup {backup} is damaged. Choose an older one; your library is as it was.")


def _is_as_it_was_made(backup: Path) -> bool:
    """Compare a backup with what stands beside it; one that was moved without it is taken as it is."""
    beside = backup.with_suffix(".sha256")
    if not beside.is_file():
        return True
    with backup.open("rb") as file:
        return beside.read_text("utf-8").startswith(hashlib.file_digest(file, "sha256").hexdigest())


def _copy(backup: Path, part: Path) -> None:
    shutil.copyfile(backup, part)
    with part.open("rb+") as file:
        os.fsync(file.fileno())


def _keep(files: LibraryFiles, at: datetime) -> Path | None:
    """Back the library up as it is; one that cannot be read is moved to the backups whole."""
    if not files.database.exists():
        return None
    try:
        database = open_database(files.database)
        try:
            return back_up(files.database, files.backups, at)
        finally:
            database.close()
    except StorageError:
        _log.info("the library could not be backed up and is set aside", exc_info=True)
    files.backups.mkdir(parents=True, exist_ok=True)
    aside = files.backups / DAMAGED.format(stamp=at.astimezone(UTC).strftime(STAMP))
    shutil.copyfile(files.database, aside)
    return aside
