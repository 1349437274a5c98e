"""Verified backups: a whole copy made by SQLite itself, looked over before it gets its name.

A copy of the file by other means can be torn while it is written to, or miss the journal; VACUUM INTO cannot.
"""

import hashlib
import logging
import os
import shutil
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from urllib.parse import quote

from flashpm.errors import StorageError
from flashpm.storage.database import translated
from flashpm.storage.tables import LOGS

_log = logging.getLogger(__name__)

STAMP = "%Y%m%d-%H%M%S"
NAME = "library-{stamp}.db"
PART = "library.part"
KEEP_ALL_FOR = timedelta(days=2)
KEPT_DAYS, KEPT_WEEKS, KEPT_MONTHS = 12, 10, 9


def back_up(path: Path, folder: Path, at: datetime) -> Path:
    """Write a backup and thin the older ones out.

    Args:
        path: the library; it may be open, and be written to meanwhile.
        folder: where backups are kept; it is made if it is not there.
        at: when, for the name.

    Returns:
        The new file. A file of the same name with `.sha256` beside it says what it should hold.

    Raises:
        StorageError: the copy could not be written, or differs from the library; the library is as it was.
    """
    part = folder / PART
    with translated(folder):
        folder.mkdir(parents=True, exist_ok=True)
        try:
            _remove(part)
            _verify(part, _copied(path, part))
            digest = _flushed_digest(part)
            target = _free_name(folder, at)
            part.replace(target)
            target.with_suffix(".sha256").write_text(f"{digest}  {target.name}\n", encoding="utf-8")
        finally:
            _remove(part)
    _log.info("backed up to %s", target)
    _thin(folder, at)
    return target


def copy_out(backup: Path, out: Path) -> Path:
    """Copy a backup to another place, whole or not at all.

    Raises:
        StorageError: it cannot be written, or a folder or an open library is there.
    """
    if out.is_dir() or Path(f"{out}-wal").exists():
        raise StorageError(f"{out} is a folder or an open library. Name a new file for the backup.")
    part = out.with_name(f"{out.name}.part")
    with translated(out):
        try:
            shutil.copyfile(backup, part)
            _flushed_digest(part)
            part.replace(out)
        finally:
            part.unlink(missing_ok=True)
    return out


def _free_name(folder: Path, at: datetime) -> Path:
    """Name a backup by its moment, the next free second where that is taken: no backup replaces another."""
    moment = at.astimezone(UTC)
    while (target := folder / NAME.format(stamp=moment.strftime(STAMP))).exists():
        moment += timedelta(seconds=1)
    return target


def _remove(part: Path) -> None:
    """Leave nothing of a backup that failed: it may be why the disk is full."""
    for name in ("", "-journal"):
        Path(f"{part}{name}").unlink(missing_ok=True)


def _thin(folder: Path, at: datetime) -> None:
    for stale in too_many(sorted(folder.glob(NAME.format(stamp="*"))), at):
        try:
            stale.unlink()
            stale.with_suffix(".sha256").unlink(missing_ok=True)
        except OSError:
            _log.info("%s could not be removed", stale, exc_info=True)


def too_many(backups: Sequence[Path], at: datetime) -> list[Path]:
    """Say which backups can go.

    Kept are all of two days, and the newest of each of 12 days, 10 weeks and 9 months; the newest of all always stays.

    Args:
        backups: named by `NAME`; others are left alone.
        at: now.
    """
    dated = [(moment, path) for path in backups if (moment := moment_of(path)) is not None]
    newest_first = sorted(dated, reverse=True)
    kept = {path for moment, path in newest_first if at - moment <= KEEP_ALL_FOR} | {
        path for _, path in newest_first[:1]
    }
    for period, most in (("%Y-%j", KEPT_DAYS), ("%G-%V", KEPT_WEEKS), ("%Y-%m", KEPT_MONTHS)):
        newest: dict[str, Path] = {}
        for moment, path in newest_first:
            newest.setdefault(moment.strftime(period), path)
        kept.update(list(newest.values())[:most])
    return [path for _, path in dated if path not in kept]


def moment_of(path: Path) -> datetime | None:
    """Say when a backup was made, by its name; None if it is none of ours."""
    try:
        return datetime.strptime(path.name, NAME.format(stamp=STAMP)).replace(tzinfo=UTC)
    except ValueError:
        return None


def _copied(path: Path, part: Path) -> list[int]:
    """Copy a library as it is at one moment; gives how many rows its logs had before that."""
    with _reader(path) as connection:
        counts = _counts(connection)
        connection.execute("VACUUM INTO ?", (str(part),))
    return counts


def _reader(path: Path) -> closing[sqlite3.Connection]:
    return closing(sqlite3.connect(f"file:{quote(str(path.absolute()))}?mode=ro", uri=True, isolation_level=None))


def _counts(connection: sqlite3.Connection) -> list[int]:
    return [
        connection.execute(f"SELECT count(*) FROM {log.name}").fetchone()[0]  # noqa: S608 - our own names
        for log in LOGS
    ]


def _verify(copy: Path, counts: list[int]) -> None:
    """Refuse a copy that is damaged or holds fewer rows of the logs than the library."""
    with _reader(copy) as connection:
        state = connection.execute("PRAGMA quick_check(1)").fetchone()[0]
        copied = _counts(connection)
    if state != "ok" or any(mine < theirs for mine, theirs in zip(copied, counts, strict=True)):
        raise StorageError(
            f"The backup in {copy.parent} could not be verified, so nothing was changed. Check the disk."
        )


def _flushed_digest(path: Path) -> str:
    with path.open("rb+") as file:
        digest = hashlib.file_digest(file, "sha256").hexdigest()
        os.fsync(file.fileno())
    return digest
