from pathlib import Path

from tests.cli.conftest import Flashpm


def cards(flashpm: Flashpm) -> int:
    return len(flashpm("list", "--json").document["cards"])


def test_a_backup_brings_back_what_was_there(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)
    made = flashpm("backup", tmp_path / "stick.db")
    flashpm("review", keys="\n3\n\n3\n")

    restored = flashpm("restore", tmp_path / "stick.db")

    assert (made.status, made.out) == (0, f"Backed up to {tmp_path / 'stick.db'}\n")
    assert restored.status == 0
    assert "As it was before, it is kept in" in restored.out
    assert cards(flashpm) == 2
    assert flashpm("stats", "--json").document["studied"]["days"] == 0


def test_what_was_restored_over_can_be_restored(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)
    flashpm("backup", tmp_path / "stick.db")
    flashpm("review", keys="\n3\n\n3\n")
    kept = flashpm("restore", tmp_path / "stick.db").out.rpartition("kept in ")[2].strip()

    flashpm("restore", kept)

    assert flashpm("stats", "--json").document["studied"]["days"] == 1


def test_an_empty_library_has_nothing_to_back_up(flashpm: Flashpm) -> None:
    ran = flashpm("backup")

    assert (ran.status, ran.out) == (0, "Your library is empty: there is nothing to back up yet.\n")


def test_a_file_that_is_no_backup_is_refused_and_nothing_is_changed(
    flashpm: Flashpm, pack: Path, tmp_path: Path
) -> None:
    flashpm("import", pack)

    ran = flashpm("restore", pack)

    assert ran.status == 1
    assert ran.err.startswith(f"flashpm: {pack} is not a FlashPM library")
    assert cards(flashpm) == 2


def test_a_backup_does_not_replace_the_library_itself(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("backup", flashpm.data_dir / "library.db")

    assert ran.status == 1
    assert "Name a new file" in ran.err
    assert cards(flashpm) == 2
