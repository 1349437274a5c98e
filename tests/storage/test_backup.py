import hashlib
import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.errors import StorageError
from flashpm.storage.backup import NAME, STAMP, _copied, back_up, too_many
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from tests.libraries import SteadyClock, all_cards, import_pack, log, pack_of, question_of, seeded_bits

NOW = datetime(2026, 3, 2, 8, 0, tzinfo=UTC)


def backup_of(moment: datetime) -> Path:
    return Path(NAME.format(stamp=moment.strftime(STAMP)))


def test_a_backup_opens_as_a_library_with_the_same_cards(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock, tmp_path: Path
) -> None:
    import_pack(library, pack_of(question_of()), clock)

    copy = library.back_up()

    assert copy is not None
    restored = LibraryFiles(copy, tmp_path / "lock", tmp_path / "none")
    with open_library(restored, clock.now, seeded_bits(2)) as other:
        assert all_cards(other) == all_cards(library)


def test_a_backup_is_made_before_an_import_but_not_of_an_empty_library(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    assert not files.backups.exists()

    import_pack(library, pack_of(question_of("tram"), id="trams"), clock)

    (copy,) = files.backups.glob("*.db")
    with closing(sqlite3.connect(copy)) as connection:
        assert connection.execute("SELECT count(*) FROM question").fetchone() == (1,)


def test_an_import_that_changes_nothing_makes_no_backup(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of()), clock)

    import_pack(library, pack_of(question_of()), clock)

    assert not files.backups.exists()


def test_a_backup_says_what_it_should_hold(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of()), clock)

    copy = library.back_up()

    assert copy is not None
    digest = hashlib.sha256(copy.read_bytes()).hexdigest()
    assert copy.with_suffix(".sha256").read_text() == f"{digest}  {copy.name}\n"


def test_a_folder_that_cannot_be_made_leaves_the_library_as_it_was(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    files.backups.write_text("in the way")

    with pytest.raises(StorageError, match="cannot be written"):
        import_pack(library, pack_of(question_of("tram"), id="trams"), clock)

    assert len(all_cards(library)) == 2


def test_no_backup_replaces_another_of_the_same_second(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of()), clock)

    first, second = (back_up(files.database, files.backups, NOW) for _ in range(2))

    assert first != second
    assert len(list(files.backups.glob("*.db"))) == 2


def test_a_backup_that_failed_leaves_nothing_behind(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock, monkeypatch: pytest.MonkeyPatch
) -> None:
    import_pack(library, pack_of(question_of()), clock)
    monkeypatch.setattr("flashpm.storage.backup._copied", lambda *files: [10_000 + rows for rows in _copied(*files)])

    with pytest.raises(StorageError, match="could not be verified"):
        library.back_up()

    assert list(files.backups.iterdir()) == []


def test_a_library_whose_questions_were_all_taken_back_is_still_worth_a_backup(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of()), clock)
    (stored,) = library.content.stored_questions("harbour", None).values()
    log(library, [Change(Entity.QUESTION, stored.uid, "_deleted", value=True, origin=Origin.USER)])

    assert library.content.is_empty()
    assert library.back_up() is not None


def test_all_backups_of_two_days_are_kept() -> None:
    hourly = [backup_of(NOW - timedelta(hours=hours)) for hours in range(48)]

    assert too_many(hourly, NOW) == []


def test_older_backups_are_thinned_to_one_a_day_a_week_a_month() -> None:
    four_a_day = [backup_of(NOW - timedelta(hours=6 * step)) for step in range(4 * 365)]

    kept = set(four_a_day) - set(too_many(four_a_day, NOW))

    of_two_days, more_days, more_weeks, more_months = 9, 9, 7, 7
    assert len(kept) == of_two_days + more_days + more_weeks + more_months
    assert backup_of(NOW) in kept


def test_the_newest_backup_is_kept_however_old_it_is() -> None:
    old = backup_of(NOW - timedelta(days=3000))

    assert too_many([old], NOW) == []


def test_a_file_that_is_no_backup_is_left_alone() -> None:
    assert too_many([Path("library-holiday.db"), backup_of(NOW)], NOW) == []
