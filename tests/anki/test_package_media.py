"""The files of a package: found by the names that fields use, known by content, refused before they fill the memory."""

import io
import json
import zipfile
from collections.abc import Callable, Mapping
from random import Random

import pytest
import zstandard

from flashpm.anki.package_media import MOST_FILE_BYTES, FoundFile, PackageMedia, Unkept
from flashpm.anki.reading import read_package
from flashpm.domain.media import MediaFile, digest_of
from flashpm.domain.pack import Reading
from tests.anki.packages import NEW_CARD, NOTE, database_of, old_package
from tests.anki.test_reading import kind_of, made, only_part, said
from tests.pictures import SVG, png, sound

PICTURE = png()


def media_in(**files: bytes) -> PackageMedia:
    """Give the media of a package of files, by name with `_` for the dot."""
    names = {name.replace("_", "."): content for name, content in files.items()}
    return named(names)


def named(files: Mapping[str, bytes]) -> PackageMedia:
    members = {name: str(place) for place, name in enumerate(files)}
    data = old_package(None, "{}", **{members[name]: content for name, content in files.items()})
    return PackageMedia(data, members)


def with_fields(*notes: str, files: Mapping[str, bytes]) -> Reading:
    """Read a package of Basic notes, given by their fields, and files."""
    return read_package("deck.apkg", package_with(*notes, files=files))


def package_with(*notes: str, files: Mapping[str, bytes]) -> bytes:
    """Make a package of Basic notes, given by their fields, and files."""
    rows = [(NOTE[0] + 10 * place, f"guid-{place}", *NOTE[2:5], fields) for place, fields in enumerate(notes)]
    cards = [(row[0], row[0], *NEW_CARD[2:]) for row in rows]
    listed = json.dumps({str(place): name for place, name in enumerate(files)})
    members = {str(place): content for place, content in enumerate(files.values())}
    return old_package(database_of(rows, cards), media=listed, **members)


@pytest.mark.parametrize("written", ["ä b.png", "a\u0308 b.png", " ä b.png ", "%C3%A4%20b.png"])
def test_a_file_is_found_as_fields_name_it(written: str) -> None:
    media = named({"\u00e4 b.png": PICTURE})

    assert media.find(written) == FoundFile("\u00e4 b.png", digest_of(PICTURE), "image/png")
    assert media.load(digest_of(PICTURE)) == MediaFile(digest_of(PICTURE), "image/png", PICTURE)


def test_a_file_packed_by_zstd_is_found_too() -> None:
    data = old_package(None, "{}", **{"0": zstandard.ZstdCompressor().compress(PICTURE)})

    found = PackageMedia(data, {"x.png": "0"}, is_zstd=True)

    assert found.find("x.png") == FoundFile("x.png", digest_of(PICTURE), "image/png")


@pytest.mark.parametrize("address", ["https://x.example/a.png", "//x.example/a.png", "file:///etc/passwd", "data:,x"])
def test_what_lies_elsewhere_is_never_looked_at(address: str) -> None:
    assert media_in(a_png=PICTURE).find(address) is Unkept.ELSEWHERE


def test_a_file_that_is_listed_and_not_there_is_missing() -> None:
    media = PackageMedia(old_package(), {"a.png": "0"})

    assert media.find("a.png") is Unkept.MISSING
    assert media.find("../library.db") is Unkept.MISSING
    assert PackageMedia().find("a.png") is Unkept.MISSING
    assert media.load("a" * 64) is None


def test_a_program_that_is_called_a_picture_is_not_kept() -> None:
    assert media_in(a_png=b"MZ\x90\0").find("a.png") is Unkept.UNKNOWN


def test_a_film_of_an_hour_is_left_out_and_the_rest_is_read() -> None:
    film = b"\x1aE\xdf\xa3" + Random(1).randbytes(MOST_FILE_BYTES)

    media = media_in(film_webm=film, x_png=PICTURE)

    assert media.find("film.webm") is Unkept.TOO_LARGE
    assert isinstance(media.find("x.png"), FoundFile)


def test_pictures_are_attached_to_the_fields_that_show_them() -> None:
    reading = with_fields(
        'Which?<img src="x.png" alt="A  funnel">\x1fThis [sound:v.mp3] <img src=y.png>',
        files={"x.png": PICTURE, "y.png": png(9, 9), "v.mp3": sound()},
    )

    part, _ = only_part(reading)
    assert [(each.field, each.name, each.kind, each.alt) for each in part.media] == [
        ("prompt", "x.png", "picture", "A funnel"),
        ("expected_answer", "y.png", "picture", None),
        ("expected_answer", "v.mp3", "sound", None),
    ]
    assert part.expected_answer == "This"
    assert "Sounds are kept for Anki and not played here: 1." in said(reading)


def test_a_picture_alone_is_an_answer() -> None:
    reading = with_fields('Which?\x1f<img src="x.png">', files={"x.png": PICTURE})

    part, _ = only_part(reading)
    assert (part.expected_answer, part.media[0].field) == (None, "expected_answer")


def test_every_file_that_is_left_out_is_counted_once() -> None:
    reading = with_fields(
        'Which?\x1f1 <img src="gone.png"> <img src="https://x.example/a.png"> <img src="program.png">',
        'What?\x1f2 <img src="gone.png"> <img src="d.svg"> <img src="v.mp3">',
        files={"program.png": b"MZ", "d.svg": SVG, "v.mp3": sound()},
    )

    told = said(reading)
    assert "name and the package does not hold: 1." in told
    assert "on the web or on another computer, left out: 1." in told
    assert "no pictures and no sounds by their content, left out: 2." in told  # a sound is no picture
    assert "Drawings (SVG) are kept for Anki and not shown here: 1." in told


def test_a_card_keeps_thirty_pictures() -> None:
    files = {f"{place}.png": png(place + 1, 1) for place in range(32)}
    shown = "".join(f'<img src="{name}">' for name in files)

    reading = with_fields(f"Which?\x1fThese {shown}", files=files)

    assert len(only_part(reading)[0].media) == 30
    assert "after the first 30 of a card, left out: 2." in said(reading)


def test_files_of_fields_without_a_place_are_counted() -> None:
    kind = kind_of("Front", "Back", "For myself")

    reading = made(("", 'Which?\x1fThis\x1f<img src="x.png">'), kind=kind)

    assert "in fields that have no place here, left out: 1." in said(reading)


HOSTILE: dict[str, Callable[[], bytes]] = {
    "many files of zeros": lambda: _bomb({str(place): PICTURE + bytes(8 << 20) for place in range(20)}),
    "one file of zeros": lambda: _bomb({"0": PICTURE + bytes(40 << 20)}),
    "a damaged file": lambda: _bomb({"0": PICTURE}).replace(PICTURE, PICTURE[:-1] + b"!"),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_media_that_are_a_bomb_or_damaged_are_refused(name: str) -> None:
    reading = read_package("deck.apkg", HOSTILE[name]())

    assert reading.pack is None
    assert len(reading.errors) == 1


def _bomb(members: Mapping[str, bytes]) -> bytes:
    """Make a package whose only note names all files, each of which can be packed well only if it is large."""
    shown = "".join(f"<img src={name}.png>" for name in members)
    listed = json.dumps({name: f"{name}.png" for name in members})
    file = io.BytesIO(old_package(database_of(notes=[(*NOTE[:5], f"Which?\x1fThis {shown}")]), media=listed))
    with zipfile.ZipFile(file, "a") as zipped:
        for name, content in members.items():
            zipped.writestr(name, content, zipfile.ZIP_DEFLATED if len(content) > len(PICTURE) else zipfile.ZIP_STORED)
    return file.getvalue()
