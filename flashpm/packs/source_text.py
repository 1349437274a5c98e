"""From the bytes of a source to its text, or a refusal that says why."""

import codecs
import re
from itertools import islice

from flashpm.domain.text import tidy
from flashpm.errors import PackError
from flashpm.packs.file_kinds import refuse_other_kinds

MAX_BYTES = 48 * 1024 * 1024
"""One character of a rare script makes a text four times as long in the memory; so much of it still has room there."""

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF32_LE, "utf-32-le"),  # begins as UTF-16 does
    (codecs.BOM_UTF32_BE, "utf-32-be"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
)
"""What is read elsewhere, and stands inside of something where it is not."""
_CHARSET = re.compile(
    rb"""<(?:meta|\?xml)\b[^>]{0,400}?\b(?:charset|encoding)\s*=\s*["']?\s*([\w-]{1,40})""", re.IGNORECASE
)
_BEGINNING = 4_096
"""Bytes in which a page names its encoding."""
_CHARSETS = re.compile(
    r"utf-?8|utf-?16(?:le|be)?|windows-125\d|iso-8859-\d\d?|koi8-[ru]|gbk|gb2312|gb18030|big5|shift_jis|euc-(?:jp|kr)"
)
"""The encodings of pages; Python knows others, which take very long or are none of text."""
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_MAX_CONTROLS_PERCENT = 2
_PIECE = 256 * 1024
"""How much of a source is looked at in one call, which nothing else in Python can interrupt."""
_FEWEST_WIDE = 8
"""Bytes by which UTF-16 is told."""
_LONGEST_MIXTURE = 4 * 1024 * 1024
"""Bytes up to which a text of two encodings is told from one."""
_MOST_PASTED = 50_000
"""Places where the encoding changes; each takes its own time."""
_UTF_8_RUN = re.compile(
    rb"(?:[\x00-\x7f]+|[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3})+"
)
_NO_FIRST_BYTES = bytes(set(range(0x100)) - set(range(0xC2, 0xF5)))
_QUOTED_ON_A_MAC = re.compile(rb"[a-z]\xd5[a-z]{1,2}\b|(?:^|[ (\n\r])\xd2[A-Za-z]|[A-Za-z.,?!]\xd3(?:$|[ ).,\n\r])")
"""Quotes of old Macs, which other encodings take for capital letters in the midst of words."""
_QUOTED_ON_WINDOWS = re.compile(rb"[a-z]\x92[a-z]|\x93[A-Za-z]|[A-Za-z.,?!]\x94")


def decode(data: bytes, charset: str | None = None) -> str:
    """Give the text of a source: by its byte order mark, else UTF-8, else as it says, else windows-1252.

    A page may say its encoding in its head. UTF-8 comes first, for a text that is UTF-8 by chance is not met, but pages
    that were written anew as UTF-8 below an older head are, in part or as a whole. A last character that a cut left
    incomplete is dropped. The quotes of an old Mac are told by where they stand.

    Args:
        data: the whole source.
        charset: the encoding that something around the source names; None if nothing does.

    Raises:
        PackError: the source is too large, empty, or not text.
    """
    check_size(data)
    refuse_other_kinds(data)
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    text = None if kind else _decoded(data, charset)
    if text is None or "\0" in text:
        seen = f" (it looks like {kind})" if kind else ""
        raise PackError(f"This is not text{seen}: copy the text you want, save it as a .txt file and import that.")
    if not any(tidy(text[at : at + _PIECE]) for at in range(0, len(text), _PIECE)):
        raise PackError("This is empty: save the page or pack again and import the new file.")
    return text


def check_size(data: bytes) -> None:
    """Refuse a source that is larger than any has to be.

    Raises:
        PackError: it is.
    """
    if len(data) > MAX_BYTES:
        raise PackError(f"This is larger than {MAX_BYTES // (1024 * 1024)} MB: split it, or save less of the page.")


def _decoded(data: bytes, charset: str | None) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded_as(encoding, data[len(bom) :])
    if wide := _utf_16_without_mark(data):
        return _decoded_as(wide, data)
    if _has_many_controls(data):
        return None
    return _utf_8(data) or _mixed(data) or _declared(data, charset) or data.decode(_western(data), "replace")


def _utf_16_without_mark(data: bytes) -> str | None:
    """Tell by the zeros beside the letters of the first line."""
    first = data[:64]
    if len(first) < _FEWEST_WIDE or b"\0\0" in first:
        return None
    low, high = first[::2].count(0), first[1::2].count(0)
    if low == 0 and high * 2 > len(first) // 2:
        return "utf-16-le"
    return "utf-16-be" if high == 0 and low * 2 > len(first) // 2 else None


def _declared(data: bytes, charset: str | None) -> str | None:
    said = _CHARSET.search(data[:_BEGINNING])
    name = (charset or (said[1].decode("ascii") if said else "")).strip().lower()
    return _decoded_as(name, data) if _CHARSETS.fullmatch(name) and name != "iso-8859-1" else None


def _utf_8(data: bytes) -> str | None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return None
    pending, _ = decoder.getstate()
    # A lone foreign byte at the very end is windows-1252; a cut UTF-8 text shows other characters before it.
    return None if pending and text.isascii() else text


def _mixed(data: bytes) -> str | None:
    """Read a text of which most is UTF-8, and the rest windows-1252 that a program pasted into it unchanged."""
    if len(data) > _LONGEST_MIXTURE:
        return None
    runs = list(islice(_UTF_8_RUN.finditer(data), _MOST_PASTED + 1))
    if len(runs) > _MOST_PASTED:
        return None
    letters = sum(len(run[0].translate(None, _NO_FIRST_BYTES)) for run in runs)
    if letters <= len(data) - sum(len(run[0]) for run in runs):
        return None
    pieces, at = [], 0
    for run in runs:
        pieces += [data[at : run.start()].decode("cp1252", "replace"), run[0].decode("utf-8", "replace")]
        at = run.end()
    return "".join([*pieces, data[at:].decode("cp1252", "replace")])


def _western(data: bytes) -> str:
    is_mac = _QUOTED_ON_A_MAC.search(data) and not _QUOTED_ON_WINDOWS.search(data)
    return "mac_roman" if is_mac else "cp1252"


def _decoded_as(encoding: str, data: bytes) -> str | None:
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeDecodeError:
        return None


def _has_many_controls(data: bytes) -> bool:
    pieces = (data[at : at + _PIECE] for at in range(0, len(data), _PIECE))
    controls = sum(len(piece) - len(piece.translate(None, _CONTROLS)) for piece in pieces)
    return b"\0" in data or controls * 100 > len(data) * _MAX_CONTROLS_PERCENT
