"""Pictures and sounds, there and back: a real Anki's packages come in, go out, and are whole in another real Anki."""

import hashlib
from collections.abc import Mapping
from pathlib import Path
from typing import Final

import pytest

from flashpm.anki.reading import read_package
from flashpm.packs.likeness import likeness
from flashpm.services.import_preview import Preview
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary
from flashpm.storage.tables import clarifying_question
from tests.anki.come_home import PACKAGES, home
from tests.anki.moved import load, move
from tests.anki.real_anki import RealAnki, new_anki
from tests.anki.test_round_trip import library_in
from tests.fakes import FakeClock
from tests.pictures import BLUE, RED, SVG, png, sound
from tests.storage.test_rebuild import projections

NOTES: Final = {
    "plain.png": ('Which funnel?<br><img src="plain.png" alt="A funnel">', "The second."),
    "ein bild für später.png": ("What is later?", 'This one: <img src="ein bild für später.png">'),
    "it's.png": ("Whose is it?", '<img src="it\'s.png">'),
    "a & b.png": ("Which of both?", 'Both <img src="a &amp; b.png">'),
    "漢字.png": ("How is it written?", "So <img src='漢字.png'>"),
    "latex-0a1b2c.png": ("Which sum?", 'This: <img class=latex alt="x^2" src="latex-0a1b2c.png">'),
    "drawing.svg": ("Which sketch?", 'That <img src="drawing.svg">'),
    "voice.mp3": ("Who speaks?", "She does [sound:voice.mp3]"),
}
FILES: Final[Mapping[str, bytes]] = {
    name: SVG if name.endswith("svg") else sound() if name.endswith("mp3") else png(4 + place, 3)
    for place, name in enumerate(NOTES)
}


def filled(folder: Path, notes: Mapping[str, tuple[str, str]], files: Mapping[str, bytes]) -> list[Path]:
    """Make an Anki with notes and files, and save it in all formats."""
    with new_anki(folder) as anki:
        for name, content in files.items():
            assert anki.collection.media.write_data(name, content) == name
        for fields in notes.values():
            anki.add("Basic", *fields)
        return [anki.save(folder.with_name(f"{folder.name} {name}")) for name in PACKAGES]


def kept_in(anki: RealAnki) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in Path(anki.collection.media.dir()).iterdir()}


def is_whole(anki: RealAnki) -> bool:
    """Say whether Anki's own check finds no file missing and none unused."""
    found = anki.collection.media.check()
    return not list(found.missing) and not list(found.unused)


@pytest.mark.parametrize("place", range(len(PACKAGES)), ids=PACKAGES)
def test_pictures_come_from_any_package_and_are_whole_in_another_anki(place: int, tmp_path: Path) -> None:
    clock = FakeClock()
    package = filled(tmp_path / "first", NOTES, FILES)[place]

    with library_in(tmp_path, clock) as library:
        home(library, clock, package)
        out = move(library, tmp_path / "out.apkg")

    with new_anki(tmp_path / "second") as anki:
        load(anki, out)
        assert kept_in(anki) == dict(FILES)
        assert is_whole(anki)
        assert anki.problems() is None


def test_importing_the_same_pictures_again_changes_nothing(tmp_path: Path) -> None:
    clock = FakeClock()
    package = filled(tmp_path / "first", NOTES, FILES)[0]

    with library_in(tmp_path, clock) as library:
        home(library, clock, package)
        clock.pass_days(1)
        again = _preview(library, clock, package)

    assert not again.changes_anything


def test_what_comes_back_from_another_anki_is_what_went_out(tmp_path: Path) -> None:
    clock = FakeClock()
    package = filled(tmp_path / "first", NOTES, FILES)[0]

    with library_in(tmp_path, clock) as library:
        home(library, clock, package)
        first = move(library, tmp_path / "out.apkg")
        with new_anki(tmp_path / "second") as anki:
            load(anki, first)
            back = [anki.save(tmp_path / name) for name in PACKAGES]
        clock.pass_days(1)
        changes = [_preview(library, clock, each).changes_anything for each in back]
        second = move(library, tmp_path / "again.apkg")

    assert changes == [False, False, False]
    assert first.read_bytes() == second.read_bytes()


def test_two_files_of_one_name_are_two_files_in_anki(tmp_path: Path) -> None:
    clock = FakeClock()
    red, blue = png(colour=RED), png(colour=BLUE)
    one = filled(tmp_path / "one", {"": ("Red?", '<img src="x.png">')}, {"x.png": red})[0]
    other = filled(tmp_path / "two", {"": ("Blue?", '<img src="x.png">')}, {"x.png": blue})[0]

    with library_in(tmp_path, clock) as library:
        home(library, clock, one)
        clock.pass_seconds(60)
        home(library, clock, other)
        out = move(library, tmp_path / "out.apkg")

    marked = f"x-{hashlib.sha256(blue).hexdigest()[:8]}.png"
    with new_anki(tmp_path / "third") as anki:
        load(anki, out)
        assert kept_in(anki) == {"x.png": red, marked: blue}
        shown = {note["Prompt"]: note["Expected answer"] for note in anki.notes()}
        assert shown == {"Red?": '<img src="x.png">', "Blue?": f'<img src="{marked}">'}
        assert is_whole(anki)


def test_a_name_like_a_web_address_goes_out_under_one_that_anki_finds(tmp_path: Path) -> None:
    clock = FakeClock()
    content = png()
    fields = ("How much?", '<img src="100%20 percent.png">')
    package = filled(tmp_path / "first", {"": fields}, {"100%20 percent.png": content})[0]

    with library_in(tmp_path, clock) as library:
        home(library, clock, package)
        out = move(library, tmp_path / "out.apkg")

    with new_anki(tmp_path / "second") as anki:
        load(anki, out)
        assert list(kept_in(anki).values()) == [content]
        assert is_whole(anki)


def _but_for_times(found: dict[str, list[tuple[object, ...]]]) -> dict[str, list[tuple[object, ...]]]:
    columns = [column.name for column in clarifying_question.columns if column.name != "id"]
    at = columns.index("changed_at_ms")
    parts = [(*row[:at], *row[at + 1 :]) for row in found["clarifying_question"]]
    return found | {"clarifying_question": parts}


def test_a_picture_that_was_changed_in_anki_later_is_taken(tmp_path: Path) -> None:
    clock = FakeClock()
    with library_in(tmp_path / "library", clock) as library:
        with new_anki(tmp_path / "anki") as anki:
            anki.collection.media.write_data("x.png", png())
            anki.collection.media.write_data("y.png", png(colour=BLUE))
            note = anki.add("Basic", "Which?", '<img src="x.png">')
            home(library, clock, anki.save(tmp_path / "before.apkg"))
            note["Back"] = '<img src="y.png">'
            anki.collection.update_note(note)
            after = anki.save(tmp_path / "after.apkg")
        clock.pass_days(1)
        before = projections(library)
        preview = home(library, clock, after)
        taken = move(library, tmp_path / "out.apkg")
        operation = library.history.last_import()
        assert operation is not None
        Undoing(library).undo(operation.operation)
        undone = projections(library)
        clock.pass_days(1)
        taken_back = move(library, tmp_path / "back.apkg")

    assert preview.summary.changed == 1
    with new_anki(tmp_path / "second") as other:
        load(other, taken)
        assert kept_in(other) == {"y.png": png(colour=BLUE)}
    with new_anki(tmp_path / "third") as other:
        load(other, taken_back)
        assert kept_in(other) == {"x.png": png()}
    assert _but_for_times(undone) == _but_for_times(before), "a text that is taken back counts as changed then"


def _preview(library: SqlLibrary, clock: FakeClock, package: Path) -> Preview:
    readings = [NamedReading(package.name, read_package(package.name, package.read_bytes()))]
    return Importing(library, likeness, clock).preview(readings)
