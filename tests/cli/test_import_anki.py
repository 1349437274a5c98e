"""Packages from Anki on the command line."""

from pathlib import Path

import pytest

from flashpm.domain.field_names import TableField
from flashpm.ui.import_.column_memory import COLUMNS_NAME, ColumnMemory
from tests.anki.packages import CARD_COLUMNS, NEW_CARD, database_of, old_package
from tests.cli.conftest import Flashpm

REVIEWED = (1_772_352_000_000, NEW_CARD[0], 3, 6, 1, 2500, 4_000, 1)
LEARNT = {"type": 2, "queue": -1, "due": 2274, "ivl": 6, "factor": 2360}


@pytest.fixture
def package(tmp_path: Path) -> Path:
    card = tuple((dict(zip(CARD_COLUMNS, NEW_CARD, strict=True)) | LEARNT).values())
    path = tmp_path / "basics.apkg"
    path.write_bytes(old_package(database_of(cards=[card], reviews=[REVIEWED])))
    return path


def test_a_package_is_told_in_the_same_document_with_its_progress(flashpm: Flashpm, package: Path) -> None:
    ran = flashpm("import", package, "--dry-run", "--json")

    assert (ran.status, ran.err) == (0, "")
    assert ran.document["summary"] == {"new": 1, "changed": 0, "same": 0, "missing": 0, "conflict": 0}
    assert ran.document["progress"] == {"reviews": 1, "schedules": 1, "pauses": 1}
    (pack,) = ran.document["packs"]
    assert pack["title"] == "basics"
    assert [part["prompt"] for part in pack["questions"][0]["clarifying_questions"]] == ["Front"]
    assert not flashpm.data_dir.exists()


def test_a_package_is_imported_with_its_progress_once(flashpm: Flashpm, package: Path) -> None:
    first = flashpm("import", package)
    again = flashpm("import", package)

    assert "1 review and 1 schedule came along from Anki" in first.out
    assert "reviews from Anki" in first.out
    assert "Everything was here already" in again.out
    (card,) = flashpm("list", "--json").document["cards"]
    assert (card["interval_days"], card["ease_factor"], card["due_on"]) == (6, 2.36, "2026-03-24")
    assert (card["reviews"], card["suspended"], card["deck"]) == (1, True, "Default")


def test_a_damaged_package_is_one_clear_sentence(flashpm: Flashpm, package: Path) -> None:
    package.write_bytes(package.read_bytes()[:-30])

    ran = flashpm("import", package)

    assert ran.status == 1
    assert ran.err.strip().endswith("The package is cut off: copy or export it once more.")


def choose_fields(flashpm: Flashpm, *fields: str | None) -> None:
    """Let the window have remembered what the fields of the package's note type hold."""
    flashpm.data_dir.mkdir()
    memory = ColumnMemory(flashpm.data_dir / COLUMNS_NAME)
    memory.remember(("Front", "Back", "", "Basic"), tuple(TableField(field) if field else None for field in fields))


def test_fields_that_were_chosen_in_the_window_hold_here_too_and_it_is_said(flashpm: Flashpm, package: Path) -> None:
    choose_fields(flashpm, "expected_answer", "prompt")

    ran = flashpm("import", package, "--dry-run", "--json")

    (pack,) = ran.document["packs"]
    (part,) = pack["questions"][0]["clarifying_questions"]
    assert (part["prompt"], part["expected_answer"]) == ("Back", "Front")
    assert ran.err == "“Basic” is read by the fields that you chose for it in the window.\n"


def test_what_was_chosen_is_what_is_imported(flashpm: Flashpm, package: Path) -> None:
    choose_fields(flashpm, "expected_answer", "prompt")

    flashpm("import", package)

    assert [card["prompt"] for card in flashpm("list", "--json").document["cards"]] == ["Back"]


@pytest.mark.parametrize("fields", [("prompt", "expected_answer"), ("prompt",), (None, None)])
def test_a_choice_that_changes_nothing_or_cannot_hold_is_passed_over(
    flashpm: Flashpm, package: Path, fields: tuple[str | None, ...]
) -> None:
    choose_fields(flashpm, *fields)

    ran = flashpm("import", package, "--dry-run", "--json")

    (pack,) = ran.document["packs"]
    assert [part["prompt"] for part in pack["questions"][0]["clarifying_questions"]] == ["Front"]
    assert ran.err == ""
