import os
import shutil
import sqlite3
import sys
import tempfile
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from flashpm.domain.grade import Grade
from flashpm.errors import StorageError
from flashpm.services.studying import Studying
from flashpm.storage.database import create_database, empty_database, open_database
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library, read_library
from flashpm.storage.tables import USER_VERSION
from tests.libraries import SteadyClock, all_cards, files_in, import_pack, pack_of, question_of, seeded_bits

NOBODY = 65_534


@pytest.fixture
def closed(files: LibraryFiles, clock: SteadyClock) -> LibraryFiles:
    """A library with a question and a review, closed."""
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of()), clock)
        Studying(library, clock).begin().grade(Grade.GOOD, 1_000)
    return files


def emptied(path: Path) -> None:
    path.write_bytes(b"")


def made_text(path: Path) -> None:
    path.write_text("Dear diary, this is no database at all, but it is long enough to look like one.\n" * 40)


def made_another_program(path: Path) -> None:
    path.unlink()
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE recipe (name TEXT)")
        connection.commit()


def made_newer(path: Path) -> None:
    with closing(sqlite3.connect(path)) as connection:
        connection.execute(f"PRAGMA user_version = {USER_VERSION + 6}")


def torn(path: Path) -> None:
    path.write_bytes(path.read_bytes()[: path.stat().st_size // 3 // 4096 * 4096])
    Path(f"{path}-wal").write_bytes(b"")


@pytest.mark.parametrize(
    ("spoil", "sentence"),
    [
        (emptied, "is missing or empty"),
        (made_text, "is not a FlashPM library"),
        (made_another_program, "is not a FlashPM library"),
        (made_newer, "made by a newer FlashPM (its format is 7, this one knows 1). Update FlashPM"),
        (torn, "is damaged"),
    ],
)
def test_a_spoilt_library_is_refused_with_a_sentence_and_left_as_it_is(
    closed: LibraryFiles, clock: SteadyClock, spoil: Callable[[Path], None], sentence: str
) -> None:
    spoil(closed.database)
    before = closed.database.read_bytes()

    with pytest.raises(StorageError) as refusal, open_library(closed, clock.now, seeded_bits()):
        pass

    assert sentence in str(refusal.value)
    assert str(closed.database) in str(refusal.value)
    assert closed.database.read_bytes() == before


def test_a_library_that_is_gone_while_its_backups_are_there_is_no_new_one(
    closed: LibraryFiles, clock: SteadyClock
) -> None:
    with open_library(closed, clock.now, seeded_bits()) as library:
        library.back_up()
    closed.database.unlink()

    with pytest.raises(StorageError, match="but there are backups"), open_library(closed, clock.now, seeded_bits()):
        pass

    assert not closed.database.exists()


def test_opening_never_makes_a_file(tmp_path: Path) -> None:
    with pytest.raises(StorageError, match="missing or empty"):
        open_database(tmp_path / "library.db")

    assert list(tmp_path.iterdir()) == []


def test_reading_a_library_that_is_not_there_finds_it_empty_and_makes_nothing(
    files: LibraryFiles, clock: SteadyClock
) -> None:
    with read_library(files, clock.now, seeded_bits()) as library:
        assert library.content.is_empty()
        assert all_cards(library) == []

    assert not files.database.parent.exists()


def test_readers_of_a_file_share_the_words_of_statements_and_nothing_else(
    closed: LibraryFiles, clock: SteadyClock, tmp_path: Path
) -> None:
    other = tmp_path / "other.db"
    shutil.copyfile(closed.database, other)
    with open_library(closed, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("tram"), id="trams"), clock)

    one, two = open_database(other, read_only=True), open_database(other, read_only=True)
    one.close()
    shutil.copyfile(closed.database, tmp_path / "newer.db")
    (tmp_path / "newer.db").replace(other)
    three = open_database(other, read_only=True)

    count = "SELECT count(*) FROM question"
    assert one.connection.engine is two.connection.engine is three.connection.engine
    assert [each.connection.exec_driver_sql(count).scalar() for each in (two, three)] == [1, 2]
    two.close()
    three.close()


def test_a_library_can_be_read_while_another_process_writes_it(closed: LibraryFiles, clock: SteadyClock) -> None:
    with (
        open_library(closed, clock.now, seeded_bits()) as writer,
        read_library(closed, clock.now, seeded_bits()) as reader,
    ):
        import_pack(writer, pack_of(question_of("tram"), id="trams"), clock)

        assert len(all_cards(reader)) == 4


def test_a_reader_cannot_write(closed: LibraryFiles, clock: SteadyClock) -> None:
    with (
        read_library(closed, clock.now, seeded_bits()) as reader,
        pytest.raises(StorageError, match="read-only"),
    ):
        import_pack(reader, pack_of(question_of("tram"), id="trams"), clock)


def test_reading_leaves_no_journal_behind(closed: LibraryFiles, clock: SteadyClock) -> None:
    with read_library(closed, clock.now, seeded_bits()) as reader:
        assert not reader.content.is_empty()

    names = sorted(path.name for path in closed.database.parent.iterdir())
    assert names in (["library.db", "library.lock"], ["library.db", "library.db-shm", "library.db-wal", "library.lock"])


@pytest.mark.parametrize("pragma", ["journal_mode", "synchronous", "foreign_keys", "recursive_triggers"])
def test_the_writer_is_durable_and_strict(library: SqlLibrary, pragma: str) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "recursive_triggers": 1}

    found = library._database.connection.exec_driver_sql(f"PRAGMA {pragma}").scalar()

    assert found == wanted[pragma]


def test_a_block_that_fails_leaves_no_trace(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    before = all_cards(library)

    def fail_inside() -> None:
        with library._database.transaction():
            import_statement = "DELETE FROM card"
            library._database.connection.exec_driver_sql(import_statement)
            raise ValueError("half-way")

    with pytest.raises(ValueError, match="half-way"):
        fail_inside()

    assert all_cards(library) == before


def test_a_file_left_open_by_a_crash_is_recovered(closed: LibraryFiles, clock: SteadyClock, tmp_path: Path) -> None:
    """A copy of file and journal taken while the library is open is what a crash leaves."""
    crashed = LibraryFiles(tmp_path / "crashed/library.db", tmp_path / "crashed/lock", tmp_path / "crashed/backups")
    crashed.database.parent.mkdir()
    with open_library(closed, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("tram"), id="trams"), clock)
        for name in ("library.db", "library.db-wal"):
            shutil.copy(closed.database.with_name(name), crashed.database.with_name(name))

    with open_library(crashed, clock.now, seeded_bits()) as recovered:
        assert len(all_cards(recovered)) == 4


def test_a_full_disk_is_one_sentence_and_nothing_is_lost(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    connection = library._database.connection
    pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
    connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")

    with pytest.raises(StorageError, match=r"Not saved: the disk with .*library\.db is full"):
        import_pack(library, pack_of(*(question_of(f"tram-{n}", parts=5) for n in range(40)), id="trams"), clock)

    connection.exec_driver_sql("PRAGMA max_page_count = 1000000")
    assert len(all_cards(library)) == 2
    Studying(library, clock).begin().grade(Grade.GOOD, 1_000)
    assert library.history.last_action() is not None


@pytest.mark.skipif(sys.platform == "win32", reason="needs POSIX rights")
def test_a_read_only_folder_is_one_sentence_and_what_is_in_it_can_be_read(clock: SteadyClock) -> None:
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        with open_library(files_in(folder), clock.now, seeded_bits()) as library:
            import_pack(library, pack_of(question_of()), clock)
        for path in (folder, *folder.iterdir()):
            path.chmod(0o555 if path.is_dir() else 0o444)

        said = without_rights(lambda: _try_both(folder, clock))

        folder.chmod(0o755)
    assert said == "2 cards; cannot be written to"


def _try_both(folder: Path, clock: SteadyClock) -> str:
    with read_library(files_in(folder), clock.now, seeded_bits()) as library:
        read = f"{len(all_cards(library))} cards"
    with pytest.raises(StorageError) as refusal, open_library(files_in(folder), clock.now, seeded_bits()):
        pass
    return f"{read}; {'cannot be written to' if 'cannot be written to' in str(refusal.value) else refusal.value}"


def without_rights(work: Callable[[], str]) -> str:
    """Do some work as somebody whom file rights bind, in a process of its own; gives what it says."""
    ear, mouth = os.pipe()
    pid = os.fork()
    if pid == 0:
        try:
            if os.geteuid() == 0:
                os.setuid(NOBODY)
            os.write(mouth, work().encode())
        except BaseException as error:
            os.write(mouth, repr(error).encode())
            raise
        finally:
            os._exit(0)
    os.close(mouth)
    with os.fdopen(ear) as said:
        heard = said.read()
    os.waitpid(pid, 0)
    return heard


def test_a_folder_that_cannot_be_made_is_one_sentence(tmp_path: Path, clock: SteadyClock) -> None:
    (tmp_path / "file").write_text("in the way")
    folder = tmp_path / "file" / "data"
    files = LibraryFiles(folder / "library.db", folder / "library.lock", folder / "backups")

    with pytest.raises(StorageError, match="cannot be written"), open_library(files, clock.now, seeded_bits()):
        pass


def test_a_half_made_library_is_made_again(files: LibraryFiles, clock: SteadyClock) -> None:
    files.database.parent.mkdir()
    files.database.with_name("library.db.part").write_bytes(b"from a start that was cut off")

    with open_library(files, clock.now, seeded_bits()) as library:
        assert library.content.is_empty()

    assert not files.database.with_name("library.db.part").exists()


def test_a_database_in_memory_has_all_tables() -> None:
    database = empty_database()

    count = database.connection.exec_driver_sql("SELECT count(*) FROM card").scalar_one()

    assert count == 0
    database.close()


def test_a_created_file_opens(tmp_path: Path) -> None:
    created = create_database(tmp_path / "new" / "library.db")
    created.close()

    opened = open_database(tmp_path / "new" / "library.db")

    assert opened.path == tmp_path / "new" / "library.db"
    opened.close()


def test_the_journal_of_a_lost_library_is_kept_out_of_a_new_one(closed: LibraryFiles, clock: SteadyClock) -> None:
    with open_library(closed, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of("tram"), id="trams"), clock)
        journal = closed.database.with_name("library.db-wal").read_bytes()
    closed.database.unlink()
    shutil.rmtree(closed.backups)
    closed.database.with_name("library.db-wal").write_bytes(journal)

    with open_library(closed, clock.now, seeded_bits()) as library:
        assert library.content.is_empty()

    assert closed.database.with_name("library.db-wal.of-a-lost-library").read_bytes() == journal


def test_a_library_that_was_only_just_made_can_be_read(files: LibraryFiles, clock: SteadyClock) -> None:
    create_database(files.database).close()

    with read_library(files, clock.now, seeded_bits()) as library:
        assert library.content.is_empty()


def test_a_link_to_a_disk_that_is_not_connected_is_no_new_library(files: LibraryFiles, clock: SteadyClock) -> None:
    files.database.parent.mkdir()
    files.database.symlink_to(files.database.parent / "disk" / "library.db")

    with pytest.raises(StorageError, match="missing or empty"), open_library(files, clock.now, seeded_bits()):
        pass

    assert files.database.is_symlink()
