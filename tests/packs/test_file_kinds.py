import plistlib
import zipfile
from io import BytesIO

import pytest

from flashpm.packs.reading import read_source

OLD = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600)
SVG = b'<?xml version="1.0"?>\n<!-- by hand -->\n<svg xmlns="http://www.w3.org/2000/svg"><text>Impact: i</text></svg>'


def said(data: bytes) -> str:
    reading = read_source("x", data)
    assert reading.pack is None
    return " ".join(error.message for error in reading.errors)


def zipped(*names: str) -> bytes:
    written = BytesIO()
    with zipfile.ZipFile(written, "w") as archive:
        for name in names:
            archive.writestr(name, "x")
    return written.getvalue()


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"\x89PNG\r\n\x1a\n\0\0", "This is a picture"),
        (b"\xff\xd8\xff\xe0\0\x10JFIF", "This is a picture"),
        (b"RIFF\x10\0\0\0WEBPVP8 ", "This is a picture"),
        (b"\0\0\0\x18ftypheic\0\0", "This is a picture"),
        (SVG, "This is a picture"),
        (b"\0\0\0\x18ftypmp42\0\0", "a sound or a film"),
        (b"ID3\4\0\0", "a sound or a film"),
        (bytes.fromhex("e4525c7b8cd8a74daeb15378d02996d3"), "a section of OneNote"),
        (b"Rar!\x1a\7\1\0", "an archive of a kind that is not read"),
        (b"7z\xbc\xaf\x27\x1c", "an archive of a kind that is not read"),
        (b"\x1f\x8b\x08\0", "an archive of a kind that is not read"),
        (b"a.html".ljust(257, b"\0") + b"ustar\0", "an archive of a kind that is not read"),
        (b"My book".ljust(60, b"\0") + b"BOOKMOBI", "an e-book"),
        (b"%!PS-Adobe-3.0\n(Why) show", "a print file"),
        (b"SQLite format 3\0\x10", "a database"),
        (b"MZ\x90\0\3\0", "a program and not a page"),
        (b"L\0\0\0\1\x14\2\0", "only points to another file"),
        (OLD, "an older Word, Excel or Outlook"),
        (OLD + "EncryptedPackage".encode("utf-16-le"), "locked with a password"),
        (OLD + "__substg1.0_".encode("utf-16-le"), "a mail of Outlook"),
        (zipped("index.xml", "buildVersionHistory.plist"), "an older Pages, Keynote or Numbers"),
        (zipped("[Content_Types].xml", "visio/document.xml"), "a drawing of Visio"),
        (plistlib.dumps({"URL": "https://drills.example/1"}, fmt=plistlib.FMT_BINARY), "only the address of a page"),
    ],
)
def test_each_kind_of_file_has_its_own_sentence(data: bytes, sentence: str) -> None:
    message = said(data)

    assert sentence in message
    assert message.endswith(".")


@pytest.mark.parametrize(
    "text", ["BM is a pier", "MZ waits", "ID3 is a tag", "Rar! So rare", "GIF8 pictures", "L is long"]
)
def test_words_that_begin_alike_are_text(text: str) -> None:
    assert "not a question page" in said(text.encode())
