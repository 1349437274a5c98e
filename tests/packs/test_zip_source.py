import io
import struct
import warnings
import zipfile
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from flashpm.errors import PackError
from flashpm.packs.source_folder import MAX_DEPTH, MAX_FILES
from flashpm.packs.source_text import MAX_BYTES
from flashpm.packs.zip_source import files_of, looks_like_zip


def zipped(*files: tuple[str, bytes], packing: int = zipfile.ZIP_DEFLATED) -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", packing) as archive, warnings.catch_warnings():
        warnings.simplefilter("ignore", UserWarning)  # a name given twice
        for name, content in files:
            archive.writestr(zipfile.ZipInfo(name), content, packing)
    return written.getvalue()


def refusal(data: bytes) -> str:
    with pytest.raises(PackError) as caught:
        list(files_of(data))
    return str(caught.value)


def test_the_files_of_an_archive_are_read() -> None:
    data = zipped(("a.txt", b"one"), ("folder/", b""), ("folder/b.txt", b"two"))

    assert looks_like_zip(data)
    assert list(files_of(data)) == [("a.txt", b"one"), ("folder/b.txt", b"two")]


def test_hidden_files_are_passed_over() -> None:
    data = zipped(("__MACOSX/._a", b"x"), ("page_files/b.js", b"x"), ("c.txt", b"x"))

    assert list(files_of(data)) == [("__MACOSX/._a", None), ("page_files/b.js", None), ("c.txt", b"x")]


def test_an_archive_without_files_is_refused() -> None:
    assert looks_like_zip(zipped())
    assert "is empty" in refusal(zipped(("folder/", b"")))


@pytest.mark.parametrize(
    "name",
    ["../a", "a/../b", "/a", "a//b", "C:/a", "..\\a", "a\nb", "./a", "a\u202eb", "/".join("a" * (MAX_DEPTH + 1))],
)
def test_a_name_that_leads_out_of_the_archive_is_refused(name: str) -> None:
    assert "leads out of it" in refusal(zipped((name, b"x")))


def test_a_name_given_twice_is_refused_whatever_its_case_and_form() -> None:
    assert "the same name" in refusal(zipped(("a.txt", b"1"), ("a.txt", b"2")))
    assert "the same name" in refusal(zipped(("\u00e4.txt", b"1"), ("A\u0308.TXT", b"2")))


def test_a_bomb_is_stopped_while_it_swells() -> None:
    assert "swells without end" in refusal(zipped(("a.txt", bytes(8 * 1024 * 1024))))


def test_more_than_a_source_may_hold_is_refused() -> None:
    half = (b"0123456789abcdef" * 64 + bytes(range(256)) * 8) * (MAX_BYTES // 2 // 3072 + 1)

    assert "more than 48 MB" in refusal(zipped(("a", half), ("b", half), packing=zipfile.ZIP_STORED))


def test_too_many_lines_are_refused() -> None:
    assert "more than 500,000 lines" in refusal(zipped(("a", b"\n" * 400_000), ("b", b"\n" * 100_001)))


def test_too_many_files_are_refused() -> None:
    assert "More than 1,000 files" in refusal(zipped(*((str(number), b"") for number in range(MAX_FILES + 1))))


def test_an_archive_inside_is_refused() -> None:
    assert "Another archive is in this one (in.zip)" in refusal(zipped(("in.zip", zipped(("a", b"x")))))


def test_a_locked_archive_is_refused() -> None:
    data = bytearray(zipped(("a.txt", b"one")))
    data[6] |= 1
    data[data.index(b"PK\x01\x02") + 8] |= 1

    assert "locked with a password" in refusal(bytes(data))


def test_an_unusual_packing_is_refused() -> None:
    assert "unusual way" in refusal(zipped(("a.txt", b"one"), packing=zipfile.ZIP_LZMA))


def cut(data: bytes) -> bytes:
    return data[:-30]


def with_wrong_sum(data: bytes) -> bytes:
    at = data.index(b"PK\x01\x02") + 16
    return data[:at] + struct.pack("<I", 1) + data[at + 4 :]


def with_other_content(data: bytes) -> bytes:
    return data.replace(b"one", b"two", 1)


@pytest.mark.parametrize("damage", [cut, with_wrong_sum, with_other_content])
def test_a_damaged_archive_is_refused(damage: Callable[[bytes], bytes]) -> None:
    assert "damaged" in refusal(damage(zipped(("a.txt", b"one"), packing=zipfile.ZIP_STORED)))


@given(st.lists(st.tuples(st.integers(0, 400), st.integers(0, 255)), max_size=6))
@example([(132, 0)]).via("a file without a name")
def test_any_damage_gives_files_or_a_refusal(changes: list[tuple[int, int]]) -> None:
    data = bytearray(zipped(("a.txt", b"one " * 40), ("b/c.txt", b"two")))
    for place, byte in changes:
        data[place % len(data)] = byte

    try:
        found = list(files_of(bytes(data)))
    except PackError:
        return
    assert all(content is None or len(content) < MAX_BYTES for _, content in found)
