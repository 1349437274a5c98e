import shutil
import sqlite3
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from flashpm.errors import LibraryInUseError, StorageError
from flashpm.storage.library import LibraryFiles, open_library
from flashpm.storage.restoring import kept_backups, restore
from tests.libraries import SteadyClock, import_pack, pack_of, question_of, seeded_bits


@pytest.fixture
def backup(files: LibraryFiles, clock: SteadyClock) -> Path:
    """A backup with one question; the library has a second one since."""
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("ferry")), clock)
        made = library.back_up()
        assert made is not None
        clock.pass_days(1)
        import_pack(library, pack_of(question_of("tram"), id="trams"), clock)
    return made


def questions(path: Path) -> int:
    with closing(sqlite3.connect(path)) as connection:
        (count,) = connection.execute("SELECT count(*) FROM question").fetchone()
    return int(count)


def test_the_library_is_that_of_the_backup_and_can_be_used(
    files: LibraryFiles, clock: SteadyClock, backup: Path
) -> None:
    restore(files, backup, clock.now)

    with open_library(files, clock.now, seeded_bits(2)) as library:
        assert questions(files.database) == 1
        import_pack(library, pack_of(question_of("bus"), id="buses"), clock)
    assert questions(files.database) == 2


def test_as_it_was_before_it_is_kept_and_can_be_gone_back_to(
    files: LibraryFiles, clock: SteadyClock, backup: Path
) -> None:
    kept = restore(files, backup, clock.now)

    assert kept is not None
    assert questions(kept) == 2
    restore(files, kept, clock.now)
    assert questions(files.database) == 2


def test_a_library_that_is_gone_comes_back(files: LibraryFiles, clock: SteadyClock, backup: Path) -> None:
    files.database.unlink()

    assert restore(files, backup, clock.now) is None

    assert questions(files.database) == 1


def test_a_damaged_library_is_set_aside_whole(files: LibraryFiles, clock: SteadyClock, backup: Path) -> None:
    files.database.write_bytes(b"no database " * 1000)

    kept = restore(files, backup, clock.now)

    assert kept is not None
    assert kept.read_bytes() == b"no database " * 1000
    assert questions(files.database) == 1


def test_an_old_journal_is_not_written_over_the_backup(files: LibraryFiles, clock: SteadyClock, backup: Path) -> None:
    files.database.unlink()
    journal = Path(f"{files.database}-wal")
    journal.write_bytes(b"left by a power cut")

    restore(files, backup, clock.now)

    assert not journal.exists()
    assert questions(files.database) == 1


def _missing(backup: Path) -> None:
    backup.unlink()


def _other(backup: Path) -> None:
    backup.write_text("a letter")


def _changed(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("DELETE FROM card")


def _of_a_newer_one(backup: Path) -> None:
    with closing(sqlite3.connect(backup)) as connection, connection:
        connection.execute("PRAGMA user_version = 9999")


@pytest.mark.parametrize(
    ("spoil", "words"),
    [
        (_missing, "There is no file"),
        (_other, "is not a FlashPM library"),
        (_changed, "is damaged. Choose an older one"),
        (_of_a_newer_one, "newer FlashPM"),
    ],
)
def test_a_backup_that_cannot_be_used_changes_nothing(
    files: LibraryFiles, clock: SteadyClock, backup: Path, spoil: Callable[[Path], None], words: str
) -> None:
    spoil(backup)

    with pytest.raises(StorageError, match=words):
        restore(files, backup, clock.now)

    assert questions(files.database) == 2
    assert [path.name for path in files.database.parent.glob("*.part")] == []


def test_an_open_library_is_not_replaced(files: LibraryFiles, clock: SteadyClock, backup: Path) -> None:
    with open_library(files, clock.now, seeded_bits(2)), pytest.raises(LibraryInUseError):
        restore(files, backup, clock.now)


def test_backups_are_listed_newest_first(files: LibraryFiles, clock: SteadyClock, backup: Path) -> None:
    shutil.copyfile(backup, files.backups / "library-20300101-080000.db")
    (files.backups / "notes.txt").write_text("not a backup")
    (files.backups / "library-yesterday.db").write_text("nor this")

    newest = kept_backups(files.backups)[0]

    assert newest.made_at == datetime(2030, 1, 1, 8, 0, tzinfo=UTC)
    assert newest.size == backup.stat().st_size
    assert backup in [each.path for each in kept_backups(files.backups)]


def test_without_a_folder_there_are_no_backups(tmp_path: Path) -> None:
    assert kept_backups(tmp_path / "none") == []
