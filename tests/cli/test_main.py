import sys
from pathlib import Path

import pytest

from flashpm import __version__
from flashpm.cli.main import with_globals_first
from flashpm.storage.lock import LibraryLock
from tests.cli.conftest import Flashpm

NEEDS_NO_SCREEN = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a screen")


def test_the_version_is_printed(flashpm: Flashpm) -> None:
    ran = flashpm("--version")

    assert (ran.status, ran.out) == (0, f"flashpm {__version__}\n")


@pytest.mark.parametrize("arguments", [["--nonsense"], ["list", "--nonsense"], ["import"], ["export"]])
def test_wrong_usage_has_status_2(flashpm: Flashpm, arguments: list[str]) -> None:
    ran = flashpm(*arguments)

    assert ran.status == 2
    assert ran.out == ""
    assert "Usage" in ran.err or "Error" in ran.err


def test_the_folder_may_be_named_after_the_command(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm.call(["import", str(pack), "--data-dir", str(tmp_path / "elsewhere")], "")

    assert (tmp_path / "elsewhere" / "library.db").exists()
    assert not flashpm.data_dir.exists()


def test_the_folder_may_stand_in_the_environment(
    flashpm: Flashpm, pack: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("FLASHPM_DATA_DIR", str(tmp_path / "named"))

    flashpm.call(["import", str(pack)], "")

    assert (tmp_path / "named" / "library.db").exists()


@NEEDS_NO_SCREEN
def test_without_a_command_and_a_screen_the_review_begins(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm()

    assert ran.status == 0
    assert "Should the last ferry leave an hour later?" in ran.out


@NEEDS_NO_SCREEN
def test_a_file_without_a_command_and_a_screen_is_imported_and_reviewed(flashpm: Flashpm, pack: Path) -> None:
    ran = flashpm(pack)

    assert ran.status == 0
    assert "0 done · 2 left" in ran.out


@NEEDS_NO_SCREEN
def test_a_word_that_is_neither_a_command_nor_a_file_is_one_sentence(flashpm: Flashpm) -> None:
    ran = flashpm("nonsense")

    assert ran.status == 1
    assert ran.out == ""
    assert "nonsense" in ran.err.splitlines()[-1]


def test_only_to_say_what_is_done_stays_in_the_terminal(flashpm: Flashpm) -> None:
    assert "The library is empty." in flashpm("-v").out


@pytest.mark.parametrize(
    ("arguments", "expected"),
    [
        (["list", "--data-dir", "d", "--json"], ["--data-dir", "d", "list", "--json"]),
        (["list", "--data-dir=d"], ["--data-dir=d", "list"]),
        (["import", "--", "--data-dir", "d"], ["import", "--", "--data-dir", "d"]),
        (["list", "-v"], ["-v", "list"]),
        (["list", "--data-dir"], ["list", "--data-dir"]),
    ],
)
def test_global_options_go_to_the_front(arguments: list[str], expected: list[str]) -> None:
    assert with_globals_first(arguments) == expected


def test_a_library_open_elsewhere_is_one_sentence(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    with LibraryLock(flashpm.data_dir / "library.lock"):
        ran = flashpm("review")

    assert ran.status == 1
    assert ran.out == ""
    assert ran.err.startswith("flashpm: FlashPM is open already")
    assert ran.err.count("\n") == 1


def test_a_database_of_something_else_is_one_sentence(flashpm: Flashpm) -> None:
    flashpm.data_dir.mkdir()
    (flashpm.data_dir / "library.db").write_bytes(b"not at all a database" * 500)

    for command in (["list"], ["review"], ["export", str(flashpm.data_dir / "deck.apkg")]):
        ran = flashpm(*command)

        assert ran.status == 1
        assert "is not a FlashPM library" in ran.err
        assert ran.err.count("\n") == 1
