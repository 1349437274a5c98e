import zipfile
from pathlib import Path

import pytest

from tests.cli.conftest import Flashpm


def test_a_list_has_the_fields_of_the_design(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    first = flashpm("list", "--json").document["cards"][0]

    assert len(first.pop("uid")) == 26
    assert first == {
        "deck": "Harbour::Boats",
        "type": "trade-off",
        "company": None,
        "product": "Larkfold Ferries",
        "question": "Should the last ferry leave an hour later?",
        "area": "Business Context",
        "prompt": "I take it the council pays for late trips. Who gains if more people ride?",
        "kind": "why",
        "state": "new",
        "repetition": 0,
        "ease_factor": 2.5,
        "interval_days": None,
        "due_on": None,
        "lapses": 0,
        "reviews": 0,
        "suspended": False,
        "tags": ["night", "port"],
    }


def test_a_list_can_be_searched(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    assert len(flashpm("list", "--query", "saturdays", "--json").document["cards"]) == 1
    assert len(flashpm("list", "--deck", "Harbour", "--json").document["cards"]) == 2
    assert flashpm("list", "--deck", "Elsewhere", "--json").document == {"cards": []}


def test_a_list_is_a_table_for_people(flashpm: Flashpm, pack: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("list")

    assert "The last ferry" in ran.out
    assert "Who gains from more riders?" in ran.out
    assert "2 cards" in ran.out


def test_a_library_that_is_not_there_is_empty_and_is_not_made(flashpm: Flashpm) -> None:
    assert flashpm("list", "--json").document == {"cards": []}
    assert flashpm("export", flashpm.data_dir / "deck.apkg").status == 1
    assert not flashpm.data_dir.exists()


def test_a_search_that_is_not_known_is_wrong_usage(flashpm: Flashpm) -> None:
    ran = flashpm("list", "--query", "is:sleepy")

    assert ran.status == 2
    assert "is:sleepy" in ran.err
    assert "is:due" in ran.err


def test_an_export_is_a_package_for_anki(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)
    out = tmp_path / "deck.apkg"

    ran = flashpm("export", out)

    assert ran.status == 0
    assert f"2 cards written to {out}." in ran.out
    assert set(zipfile.ZipFile(out).namelist()) == {"collection.anki2", "media"}


def test_an_export_twice_is_the_same_file(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)

    flashpm("export", tmp_path / "one.apkg")
    flashpm("export", tmp_path / "two.apkg")

    assert (tmp_path / "one.apkg").read_bytes() == (tmp_path / "two.apkg").read_bytes()


@pytest.mark.parametrize(
    ("name", "status", "word"),
    [
        ("deck.txt", 2, "should end in one of .apkg"),
        ("collection.apkg", 1, "collection.apkg"),
        ("missing-folder/deck.apkg", 1, "missing-folder"),
    ],
)
def test_a_file_that_cannot_be_written_is_one_sentence(
    flashpm: Flashpm, pack: Path, tmp_path: Path, name: str, status: int, word: str
) -> None:
    flashpm("import", pack)

    ran = flashpm("export", tmp_path / name)

    assert ran.status == status
    assert word in ran.err
    assert not (tmp_path / name).exists()


def test_an_export_of_nothing_writes_nothing(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("export", tmp_path / "deck.apkg", "--query", "submarine")

    assert ran.status == 1
    assert "No card matches" in ran.err
    assert not (tmp_path / "deck.apkg").exists()


@pytest.mark.parametrize(
    ("name", "options", "beginning"),
    [
        ("deck.apkg", ["--with-progress"], b"PK"),
        ("deck.yaml", [], b"format: flashpm-pack/1\nid: harbour\n"),
        ("deck.yml", [], b"format: flashpm-pack/1\nid: harbour\n"),
        ("deck.csv", [], b"\xef\xbb\xbfpack,question_id,id,deck,"),
        ("deck.TSV", [], b"#separator:tab\n#html:true\n"),
        ("deck.jsonl", ["--with-progress"], b'{"record":"export","format":"flashpm-export/1"}\n'),
        ("deck", ["--format", "csv"], b"\xef\xbb\xbfpack,question_id,id,deck,"),
    ],
)
def test_the_ending_or_the_format_says_what_is_written(
    flashpm: Flashpm, pack: Path, tmp_path: Path, name: str, options: list[str], beginning: bytes
) -> None:
    flashpm("import", pack)

    ran = flashpm("export", tmp_path / name, *options)

    assert ran.status == 0
    assert (tmp_path / name).read_bytes().startswith(beginning)


def test_moving_progress_says_what_to_tick(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("export", tmp_path / "deck.apkg", "--with-progress")

    assert "tick “Import any learning progress”" in ran.out
    assert "Cards that Anki has already keep Anki's schedule" in ran.out


def test_a_format_without_a_place_for_progress_is_wrong_usage(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    flashpm("import", pack)

    ran = flashpm("export", tmp_path / "deck.csv", "--with-progress")

    assert ran.status == 2
    assert "Only .apkg and .jsonl hold your progress; .csv has no place for it." in ran.err
    assert not (tmp_path / "deck.csv").exists()


@pytest.mark.parametrize("form", ["yaml", "csv", "tsv", "jsonl"])
def test_a_pack_that_was_exported_is_the_same_to_an_import(
    flashpm: Flashpm, pack: Path, tmp_path: Path, form: str
) -> None:
    flashpm("import", pack)
    flashpm("export", tmp_path / f"out.{form}")

    summary = flashpm("import", tmp_path / f"out.{form}", "--dry-run", "--json").document["summary"]

    assert summary == {"new": 0, "changed": 0, "same": 1, "missing": 0, "conflict": 0}


def test_a_library_of_several_packs_comes_home_whole(flashpm: Flashpm, pack: Path, tmp_path: Path) -> None:
    other = tmp_path / "rails.yaml"
    other.write_text(pack.read_text("utf-8").replace("id: harbour", "id: rails", 1), "utf-8")
    flashpm("import", pack, other)
    flashpm("export", tmp_path / "all.yaml")

    summary = flashpm("import", tmp_path / "all.yaml", "--dry-run", "--json").document["summary"]
    ran = flashpm("import", tmp_path / "all.yaml", "--yes")

    assert summary == {"new": 0, "changed": 0, "same": 2, "missing": 0, "conflict": 0}
    assert "Everything was here already; nothing was changed." in ran.out
