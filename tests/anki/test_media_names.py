"""Under which names files go to Anki, and that a package gives back what went into it."""

import tempfile
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.anki.media_names import FileNames
from flashpm.anki.reading import read_package
from flashpm.anki.write_apkg import write_apkg
from flashpm.domain.media import BACK_FIELDS, MediaFile, MediaKind, Medium, digest_of, is_same_media
from flashpm.domain.media_types import media_type
from tests.anki.export_rows import ROW, numbered
from tests.anki.test_reading import only_part
from tests.pictures import png, sound

CONTENTS = (png(1, 1), png(2, 1), png(3, 1), sound(1))
FILES = {digest_of(each): MediaFile(digest_of(each), media_type(each) or "", each) for each in CONTENTS}
ONE, OTHER, _, VOICE = FILES
MEDIA = st.builds(
    Medium,
    field=st.sampled_from(("question", "prompt", "short", *BACK_FIELDS)),
    name=st.text(min_size=1, max_size=30).map(lambda stem: f"{stem}.png"),
    digest=st.sampled_from([*FILES][:3]),
    alt=st.none() | st.text("abc <>&\"'", min_size=1, max_size=20).map(lambda words: " ".join(words.split()) or None),
) | st.builds(
    Medium,
    field=st.sampled_from(BACK_FIELDS),
    name=st.text(min_size=1, max_size=30).map(lambda stem: f"{stem}.mp3"),
    digest=st.just(VOICE),
    kind=st.just(MediaKind.SOUND),
)


def names_of(*media: Medium) -> list[str | None]:
    names = FileNames(FILES.get)
    return [names.of(each) for each in media]


def test_a_file_keeps_its_name() -> None:
    assert names_of(Medium("prompt", "ein Bild.png", ONE)) == ["ein Bild.png"]


def test_one_name_of_two_files_is_told_apart_by_their_contents() -> None:
    one, other = Medium("prompt", "x.png", ONE), Medium("impact", "X.png", OTHER)

    assert names_of(one, other) == ["x.png", f"X-{OTHER[:8]}.png"]
    assert names_of(one, other, one) == ["x.png", f"X-{OTHER[:8]}.png", "x.png"]


def test_one_file_of_two_names_keeps_both() -> None:
    assert names_of(Medium("prompt", "x.png", ONE), Medium("impact", "y.png", ONE)) == ["x.png", "y.png"]


@pytest.mark.parametrize("name", ["50%.png", "a]b.png", "../x.png", "con.png", "x.png ", "a" * 300])
def test_a_name_that_anki_or_a_disk_would_change_goes_out_under_another(name: str) -> None:
    (given_name,) = names_of(Medium("prompt", name, ONE))

    assert given_name is not None
    assert ONE[:8] in given_name
    assert not set("%]/") & set(given_name)


def test_a_file_that_is_gone_is_named_nowhere(tmp_path: Path) -> None:
    path = tmp_path / "out.apkg"

    write_apkg(path, [ROW._replace(media=(Medium("impact", "x.png", "0" * 64),)), numbered(1)], media=FILES.get)

    assert b"x.png" not in path.read_bytes()


@settings(max_examples=60, deadline=None)
@given(st.lists(MEDIA, max_size=6, unique_by=lambda each: (each.field, each.digest)))
def test_a_package_gives_back_what_went_into_it(media: list[Medium]) -> None:
    by_kind = sorted(media, key=lambda each: each.kind)  # a field's pictures come before its sounds
    ordered = tuple(sorted(by_kind, key=lambda each: _ORDER.index(each.field)))
    with tempfile.TemporaryDirectory() as folder:
        path, again = Path(folder) / "out.apkg", Path(folder) / "again.apkg"
        for each in (path, again):
            write_apkg(each, [ROW._replace(media=ordered)], media=FILES.get)

        part, _ = only_part(read_package("out.apkg", path.read_bytes()))

        assert path.read_bytes() == again.read_bytes()
    assert is_same_media(part.media, ordered)
    assert [each.alt for each in part.media] == [each.alt for each in ordered]


_ORDER = ("prompt", "question", "why_it_matters", "expected_answer", "impact", "short", "my_words")
"""The order of the note's fields."""
