import errno
import os
import sqlite3
import time
import zipfile
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path

import pytest

from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.card import CardKind
from flashpm.errors import AnkiError, ExportError
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import Cancelled, Progress
from tests.anki.export_rows import CHANGED_AT_MS, ROW, numbered
from tests.anki.real_anki import Counts, new_anki


def package_of(folder: Path, *rows: ExportRow) -> Path:
    path = folder / "questions.apkg"
    write_apkg(path, rows)
    return path


def full_disk() -> sqlite3.Error:
    """Give SQLite's own error of a database that may not grow."""
    with closing(sqlite3.connect(":memory:")) as database:
        database.execute("PRAGMA max_page_count = 1")
        try:
            database.execute("CREATE TABLE much (text)")
            database.execute("INSERT INTO much VALUES (zeroblob(100000))")
        except sqlite3.Error as error:
            return error
    raise AssertionError


def names_in(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


def cancel_at(row: int) -> Progress:
    """Give a progress that changes its mind at a row."""

    def cancel(done: int, total: int) -> None:
        if done == row:
            raise Cancelled

    return cancel


def test_anki_takes_decks_fields_and_tags(tmp_path: Path) -> None:
    mine = numbered(2)._replace(deck="Mine::This week")
    package = package_of(tmp_path, ROW, numbered(1), mine)

    with new_anki(tmp_path / "anki") as anki:
        counts = anki.load(package)

        assert counts == Counts(new=3)
        assert anki.decks() == {"PM Interview::Trade-off::Pricing": 2, "PM Interview::Mine::This week": 1}
        note = anki.notes()[0]
        assert note.guid == ROW.anki_guid
        assert note["Prompt"] == "Is this about profit or about reach?"
        assert note["Question type"] == "Trade-off"
        assert sorted(note.tags) == [
            "area::business-context",
            "company::green-pan",
            "difficulty::hard",
            "first-month",
            "flashpm",
            "pack::pricing",
            "type::trade-off",
        ]
        assert anki.problems() is None


def test_a_second_import_of_the_same_package_adds_nothing(tmp_path: Path) -> None:
    package = package_of(tmp_path, numbered(1), numbered(2))

    with new_anki(tmp_path / "anki") as anki:
        anki.load(package)

        assert anki.load(package) == Counts(duplicate=2)
        assert len(anki.cards()) == 2
        assert anki.problems() is None


def test_an_edited_text_updates_its_note_alone(tmp_path: Path) -> None:
    edited = numbered(1)._replace(impact="Judge it by margin.", content_changed_at_ms=CHANGED_AT_MS + 1000)
    before = package_of(tmp_path, numbered(1), numbered(2))

    with new_anki(tmp_path / "anki") as anki:
        anki.load(before)
        counts = anki.load(package_of(tmp_path, edited, numbered(2)))

        assert counts == Counts(updated=1, duplicate=1)
        assert [note["Impact"] for note in anki.notes()] == ["Judge it by margin.", "Judge it by households won."]


def test_a_reworded_question_stays_the_same_note(tmp_path: Path) -> None:
    reworded = ROW._replace(question="Is a cheap first month wise?", content_changed_at_ms=CHANGED_AT_MS + 1000)
    before = package_of(tmp_path, ROW)

    with new_anki(tmp_path / "anki") as anki:
        anki.load(before)
        anki.load(package_of(tmp_path, reworded))

        note = anki.only_note()
        assert note.guid == ROW.anki_guid
        assert note["Question"] == "Is a cheap first month wise?"


def test_an_edit_made_in_anki_outlives_an_unchanged_export(tmp_path: Path) -> None:
    with new_anki(tmp_path / "anki") as anki:
        anki.load(package_of(tmp_path, ROW))
        note = anki.only_note()
        note["Impact"] = "In my own words."
        anki.collection.update_note(note)

        counts = anki.load(package_of(tmp_path, ROW))

        assert counts == Counts(duplicate=1)
        assert anki.only_note()["Impact"] == "In my own words."


def test_a_style_changed_in_anki_outlives_a_newer_export(tmp_path: Path) -> None:
    edited = ROW._replace(impact="Judge it by margin.", content_changed_at_ms=CHANGED_AT_MS + 1000)

    with new_anki(tmp_path / "anki") as anki:
        anki.load(package_of(tmp_path, ROW))
        anki.set_style(".card { color: teal }")

        counts = anki.load(package_of(tmp_path, edited))

        assert counts == Counts(updated=1)
        assert anki.style() == ".card { color: teal }"


def test_new_cards_come_in_the_order_of_the_rows(tmp_path: Path) -> None:
    rows = [numbered(number) for number in (3, 1, 2)]

    with new_anki(tmp_path / "anki") as anki:
        anki.load(package_of(tmp_path, *rows))

        assert [card.note()["Prompt"] for card in anki.cards()] == ["Prompt 3?", "Prompt 1?", "Prompt 2?"]


def test_a_kind_switched_on_later_adds_its_cards(tmp_path: Path) -> None:
    more = ROW._replace(kinds=frozenset(CardKind), content_changed_at_ms=CHANGED_AT_MS + 1000)
    before = package_of(tmp_path, ROW)

    with new_anki(tmp_path / "anki") as anki:
        anki.load(before)
        counts = anki.load(package_of(tmp_path, more))

        assert counts == Counts(updated=1)
        assert sorted(card.ord for card in anki.cards()) == [0, 1, 2]
        assert anki.problems() is None


@pytest.mark.parametrize(
    ("titles", "decks"),
    [
        (["A::B"], {"PM Interview::Trade-off::A B": 1}),
        (["Prices", "prices"], {"PM Interview::Trade-off::Prices": 2}),
        ([None, "Prices"], {"PM Interview::Trade-off": 1, "PM Interview::Trade-off::Prices": 1}),
    ],
)
def test_anki_keeps_our_deck_names(tmp_path: Path, titles: Sequence[str | None], decks: dict[str, int]) -> None:
    rows = [numbered(number)._replace(pack_title=title) for number, title in enumerate(titles)]

    with new_anki(tmp_path / "anki") as anki:
        anki.load(package_of(tmp_path, *rows))

        assert anki.decks() == decks


def test_a_users_deck_may_be_spelt_as_a_parent_of_ours_is_not(tmp_path: Path) -> None:
    rows = [numbered(1), numbered(2)._replace(deck="trade-off"), numbered(3)._replace(deck="TRADE-OFF::mine")]

    with new_anki(tmp_path / "anki") as anki:
        assert anki.load(package_of(tmp_path, *rows)) == Counts(new=3)

        assert {name.casefold() for name in anki.decks()} == {
            "pm interview::trade-off",
            "pm interview::trade-off::mine",
            "pm interview::trade-off::pricing",
        }
        assert anki.problems() is None


def test_the_same_rows_give_the_same_bytes(tmp_path: Path) -> None:
    rows = [numbered(1), numbered(2)._replace(pack_title="Other")]

    first = package_of(tmp_path, *rows).read_bytes()

    assert package_of(tmp_path, *rows).read_bytes() == first


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="the zone of a process can be changed on POSIX alone")
def test_the_bytes_do_not_depend_on_the_time_zone(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    written = []
    try:
        for zone in ("Pacific/Auckland", "Pacific/Honolulu"):
            monkeypatch.setenv("TZ", zone)
            time.tzset()
            written.append(package_of(tmp_path, ROW).read_bytes())
    finally:
        monkeypatch.undo()
        time.tzset()

    assert written[0] == written[1]


def test_the_package_is_compressed_and_holds_two_members(tmp_path: Path) -> None:
    with zipfile.ZipFile(package_of(tmp_path, ROW)) as archive:
        members = {member.filename: member for member in archive.infolist()}

    assert list(members) == ["collection.anki2", "media"]
    assert members["collection.anki2"].compress_size < members["collection.anki2"].file_size / 4


def test_nothing_but_the_package_is_left_behind(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    temporary = tmp_path / "temporary"
    temporary.mkdir()
    monkeypatch.setattr("tempfile.tempdir", str(temporary))

    package_of(tmp_path, ROW)

    assert names_in(tmp_path) == ["questions.apkg", "temporary"]
    assert names_in(temporary) == []


@pytest.mark.parametrize("error", [OSError(errno.ENOSPC, "No space left"), full_disk()])
def test_a_full_folder_for_temporary_files_is_said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, error: Exception
) -> None:
    def fail(*_: object) -> None:
        raise error

    monkeypatch.setattr("flashpm.anki.collection.card_values", fail)

    with pytest.raises(ExportError, match="the folder for temporary files has no room"):
        write_apkg(tmp_path / "questions.apkg", [ROW])

    assert names_in(tmp_path) == []


def test_an_error_of_the_library_that_is_read_is_left_to_the_library(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> None:
        sqlite3.connect(":memory:").execute("SELECT 1 FROM nowhere")

    monkeypatch.setattr("flashpm.anki.collection.card_values", fail)

    with pytest.raises(sqlite3.OperationalError, match="nowhere"):
        write_apkg(tmp_path / "questions.apkg", [ROW])


@pytest.mark.parametrize("cancelled_at", [1, 2, 3])
def test_a_cancelled_export_leaves_the_old_file(tmp_path: Path, cancelled_at: int) -> None:
    path = tmp_path / "questions.apkg"
    path.write_bytes(b"PK old")

    with pytest.raises(Cancelled):
        write_apkg(path, [numbered(1), numbered(2), numbered(3)], cancel_at(cancelled_at))

    assert path.read_bytes() == b"PK old"
    assert names_in(tmp_path) == ["questions.apkg"]


def test_a_cancelled_export_leaves_no_new_file(tmp_path: Path) -> None:
    with pytest.raises(Cancelled):
        write_apkg(tmp_path / "questions.apkg", [numbered(1), numbered(2)], cancel_at(2))

    assert names_in(tmp_path) == []


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (errno.ENOSPC, "the disk is full"),
        (errno.EACCES, "may not write"),
        (errno.EROFS, "read-only"),
        (errno.EIO, "nput/output error"),
    ],
)
def test_a_failing_disk_leaves_the_old_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, code: int, words: str
) -> None:
    path = tmp_path / "questions.apkg"
    path.write_bytes(b"PK old")

    def fail(descriptor: int) -> None:
        raise OSError(code, os.strerror(code))

    monkeypatch.setattr(os, "fsync", fail)

    with pytest.raises(ExportError, match=words) as caught:
        write_apkg(path, [ROW])

    assert str(path) in str(caught.value)
    assert path.read_bytes() == b"PK old"
    assert names_in(tmp_path) == ["questions.apkg"]


def test_a_folder_that_does_not_exist_is_named(tmp_path: Path) -> None:
    path = tmp_path / "nowhere" / "questions.apkg"

    with pytest.raises(ExportError, match="does not exist") as caught:
        write_apkg(path, [ROW])

    assert str(path) in str(caught.value)
    assert names_in(tmp_path) == []


def test_a_folder_is_not_overwritten(tmp_path: Path) -> None:
    path = tmp_path / "questions.apkg"
    path.mkdir()

    with pytest.raises(ExportError, match="a folder of that name"):
        write_apkg(path, [ROW])

    assert names_in(tmp_path) == ["questions.apkg"]


@pytest.mark.parametrize("name", ["collection.apkg", "Collection.APKG", "backup-2026.apkg"])
def test_a_name_that_anki_takes_for_a_whole_collection_is_refused(tmp_path: Path, name: str) -> None:
    with pytest.raises(AnkiError, match="whole collection"):
        write_apkg(tmp_path / name, [ROW])

    assert names_in(tmp_path) == []


def test_an_export_of_nothing_is_refused(tmp_path: Path) -> None:
    with pytest.raises(AnkiError, match="nothing to export"):
        write_apkg(tmp_path / "questions.apkg", [])


def test_all_questions_with_an_empty_prompt_are_named(tmp_path: Path) -> None:
    rows = [
        numbered(1)._replace(prompt="", question="First?"),
        numbered(2),
        numbered(3)._replace(prompt=" \n", question="Second?"),
        numbered(4)._replace(prompt="", question="First?"),
    ]

    with pytest.raises(AnkiError, match=r"“First\?”, “Second\?”\.$"):
        write_apkg(tmp_path / "questions.apkg", rows)


@pytest.mark.parametrize("content", [b"SQLite format 3\0 a library", b"my letter"])
def test_a_file_that_is_no_package_is_never_replaced(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "library.apkg"
    path.write_bytes(content)

    with pytest.raises(AnkiError, match="is no Anki package; choose another name"):
        write_apkg(path, [ROW])

    assert path.read_bytes() == content


def test_a_link_is_followed(tmp_path: Path) -> None:
    (tmp_path / "link.apkg").symlink_to(tmp_path / "deck.apkg")

    write_apkg(tmp_path / "link.apkg", [ROW])

    assert (tmp_path / "link.apkg").is_symlink()
    assert (tmp_path / "deck.apkg").read_bytes().startswith(b"PK")
