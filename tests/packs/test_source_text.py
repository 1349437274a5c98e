import codecs
import zlib

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.errors import PackError
from flashpm.packs.source_text import MAX_BYTES, decode

TEXT = "Tidewell’s café – a queue"


def refused(data: bytes) -> str:
    with pytest.raises(PackError) as caught:
        decode(data)
    return str(caught.value)


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode("utf-8"),
        codecs.BOM_UTF8 + TEXT.encode("utf-8"),
        codecs.BOM_UTF16_LE + TEXT.encode("utf-16-le"),
        codecs.BOM_UTF16_BE + TEXT.encode("utf-16-be"),
        TEXT.encode("cp1252"),
    ],
)
def test_a_text_is_the_same_in_each_encoding(data: bytes) -> None:
    assert decode(data) == TEXT


@settings(deadline=None)
@given(
    st.text(st.characters(exclude_categories=["Cc", "Cs"]), min_size=1).filter(lambda text: text.strip("﻿\u200b \u00a0"))
)
def test_utf_8_comes_back_as_it_went(text: str) -> None:
    assert decode(f"•{text}".encode()) == f"•{text}"


@pytest.mark.parametrize("missing", [1, 2])
def test_a_last_character_that_was_cut_is_dropped(missing: int) -> None:
    data = "• Why – then…".encode()

    assert decode(data[:-missing]) == "• Why – then"


def test_a_last_windows_letter_is_no_cut() -> None:
    assert decode(b"caf\xe9") == "café"


def test_one_damaged_byte_does_not_refuse_a_text() -> None:
    data = "“Yes” – \x9d".encode() + b"\xff"

    assert decode(data).startswith("“Yes” –")


@pytest.mark.parametrize("data", [b"", b" \r\n\t", codecs.BOM_UTF8, "\u00a0\u200b\n".encode()])
def test_nothing_but_white_space_is_refused_as_empty(data: bytes) -> None:
    assert "is empty" in refused(data)


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (b"PK\x03\x04\x14\0", "zip archive"),
        (b"%PDF-1.7\n1 0 obj", "PDF document"),
    ],
)
def test_a_known_binary_is_named(data: bytes, kind: str) -> None:
    message = refused(data)

    assert "is not text" in message
    assert kind in message


@pytest.mark.parametrize(
    "data",
    [
        b"a text with \0 in it",
        codecs.BOM_UTF16_LE + "a\0b".encode("utf-16-le"),
        codecs.BOM_UTF16_LE + b"\x00\xdc\x00\xdc",
        zlib.compress(bytes(range(256)) * 4).replace(b"\0", b"\x01") + bytes(range(1, 32)),
    ],
)
def test_what_cannot_be_text_is_refused(data: bytes) -> None:
    assert "is not text" in refused(data)


def test_a_stray_control_character_does_not_refuse_a_text() -> None:
    data = b"\x07" + b"a long enough text about ferries " * 4

    assert decode(data).endswith("ferries ")


def test_size_is_looked_at_before_anything_else() -> None:
    assert "48 MB" in refused(bytes(MAX_BYTES + 1))


def test_the_largest_source_is_read() -> None:
    assert len(decode(b"a" * MAX_BYTES)) == MAX_BYTES


@pytest.mark.parametrize("encoding", ["utf-16-le", "utf-16-be"])
def test_utf_16_is_told_without_its_mark(encoding: str) -> None:
    assert decode(f"<p>{TEXT}</p>".encode(encoding)) == f"<p>{TEXT}</p>"


@pytest.mark.parametrize(
    ("head", "encoding"),
    [
        ('<meta charset="windows-1251">', "cp1251"),
        ("<META HTTP-EQUIV='Content-Type' content='text/html; charset=KOI8-R'>", "koi8-r"),
        ('<?xml version="1.0" encoding="shift_jis"?>', "shift_jis"),
    ],
)
def test_a_page_may_say_its_encoding(head: str, encoding: str) -> None:
    text = f"<html>{head}<p>Причал</p>"

    assert decode(text.encode(encoding)) == text


def test_what_stands_around_a_page_may_say_its_encoding() -> None:
    assert decode("Причал".encode("cp1251"), "Windows-1251") == "Причал"


@pytest.mark.parametrize("said", ["iso-8859-1", "latin1", "us-ascii", "utf-8", "utf-7", "punycode", "rot13", "none"])
def test_any_other_encoding_is_read_as_browsers_do(said: str) -> None:
    data = f"<meta charset={said}>Tidewell’s café".encode("cp1252")

    assert decode(data).endswith("Tidewell’s café")


def test_utf_8_is_believed_before_an_old_head() -> None:
    assert decode("<meta charset=windows-1251>Tidewell’s".encode()).endswith("Tidewell’s")
