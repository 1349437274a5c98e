"""Files that hold no text to read, told by how they begin, each with what to do instead."""

import re
from typing import Final

from flashpm.errors import PackError

_LOOKED_AT: Final = 4_096
"""Bytes by which a file is told."""

_PICTURE: Final = (
    "This is a picture, and words in pictures are not read: save the page itself as HTML (complete), or select all, "
    "copy and paste."
)
_RECORDING: Final = "This is a sound or a film, which is not read: write its questions into a table or a pack."
_NOTEBOOK: Final = "This is a section of OneNote: export it as Word (.docx) or PDF, or copy its text, and import that."
_ARCHIVE: Final = "This is an archive of a kind that is not read: unpack it and import its files."
_BOOK: Final = "This is an e-book: open it, copy the pages with your questions, and paste them."
_PRINTED: Final = "This is a print file (PostScript or DjVu): save it as PDF and import that."
_DATABASE: Final = (
    "This is a database: a library of FlashPM is put back in Settings › Data; from another program export what you "
    "want as CSV, from Anki as a package (.apkg)."
)
_PROGRAM: Final = "This is a program and not a page: import the page, pack or table with your questions."
_POINTER: Final = "This only points to another file: import that file itself."
_LOCKED: Final = "This document is locked with a password: save it without one and import that."
_MESSAGE: Final = "This is a mail of Outlook (.msg): save it as text or HTML, or copy its words, and import that."
_OLD_DOCUMENT: Final = "This is a document of an older Word, Excel or Outlook: save it as .docx, CSV or text instead."

_KINDS: Final = tuple(
    (re.compile(pattern, re.DOTALL), sentence)
    for pattern, sentence in (
        (rb"\x89PNG|\xff\xd8\xff|GIF8[79]a|RIFF.{4}WEBP|II\*\0|MM\0\*|BM.{4}\0{4}|8BPS", _PICTURE),
        (rb".{4}ftyp(?:hei|hev|mif1|avi)", _PICTURE),
        (rb"\s{0,99}(?:<\?xml[^>]{0,200}>\s{0,99}(?:<!(?:--|DOCTYPE)[^>]{0,500}>\s{0,99}){0,3})?<svg[\s>]", _PICTURE),
        (
            rb".{4}ftyp|ID3[\2-\4]|RIFF.{4}(?:WAVE|AVI )|OggS|fLaC|\x1a\x45\xdf\xa3|\xff[\xfb\xf3\xf2][\x10-\xef]",
            _RECORDING,
        ),
        (rb"\xe4\x52\x5c\x7b\x8c\xd8\xa7\x4d|\xa1\x2f\xf4\x3f\xd9\xef\x76\x4c", _NOTEBOOK),
        (rb"Rar!\x1a\x07|7z\xbc\xaf\x27\x1c|\x1f\x8b\x08|\xfd7zXZ\0|BZh[1-9]1AY&SY|\x28\xb5\x2f\xfd", _ARCHIVE),
        (rb".{257}ustar|MSCF\0{4}", _ARCHIVE),
        (rb".{60}(?:BOOKMOBI|TEXtREAd)|TPZ\d|ITSF|ITOLITLS", _BOOK),
        (rb"%!PS|AT&TFORM", _PRINTED),
        (rb"SQLite format 3\0|.{4}Standard (?:Jet|ACE) DB", _DATABASE),
        (rb"MZ.{1,2}\0|\x7fELF|\xca\xfe\xba\xbe|\xcf\xfa\xed\xfe|\0asm", _PROGRAM),
        (rb"L\0\0\0\x01\x14\x02\0", _POINTER),
    )
)
_OLD_CONTAINER: Final = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"
_IN_OLD_CONTAINER: Final = {
    "EncryptedPackage".encode("utf-16-le"): _LOCKED,
    "__substg1.0_".encode("utf-16-le"): _MESSAGE,
}


def refuse_other_kinds(data: bytes) -> None:
    """Refuse a file of a kind that is known and holds no text.

    Raises:
        PackError: it is one.
    """
    if data.startswith(_OLD_CONTAINER):
        found = (sentence for name, sentence in _IN_OLD_CONTAINER.items() if name in data)
        raise PackError(next(found, _OLD_DOCUMENT))
    beginning = data[:_LOOKED_AT]
    for kind, sentence in _KINDS:
        if kind.match(beginning):
            raise PackError(sentence)
