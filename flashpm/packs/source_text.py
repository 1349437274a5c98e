"""From the bytes of a source to its text, or a refusal that says why."""

import codecs

from flashpm.domain.text import tidy
from flashpm.errors import PackError

MAX_BYTES = 64 * 1024 * 1024

_BOMS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
_SIGNATURES = (
    (b"%PDF-", "a PDF document"),
    (b"PK\x03\x04", "a zip archive or an office document"),
    (b"\x89PNG", "a PNG picture"),
    (b"\xff\xd8\xff", "a JPEG picture"),
    (b"GIF8", "a GIF picture"),
    (b"SQLite format 3", "a database"),
    (b"\x1f\x8b", "a gzip archive"),
    (b"{\\rtf", "an RTF document"),
)
_CONTROLS = bytes(set(range(0x20)) - set(b"\t\n\v\f\r\x1b"))
_MAX_CONTROLS_PERCENT = 2


def decode(data: bytes) -> str:
    """Give the text of a source: by its byte order mark, else UTF-8, else windows-1252.

    A last character that a cut left incomplete is dropped.

    Args:
        data: the whole source.

    Raises:
        PackError: the source is too large, empty, or not text.
    """
    if len(data) > MAX_BYTES:
        raise PackError(f"This is larger than {MAX_BYTES // (1024 * 1024)} MB: split it, or save less of the page.")
    kind = next((kind for signature, kind in _SIGNATURES if data.startswith(signature)), None)
    text = None if kind else _decoded(data)
    if text is None or "\0" in text:
        seen = f" (it looks like {kind})" if kind else ""
        raise PackError(f"This is not text{seen}: copy the text you want, save it as a .txt file and import that.")
    if not tidy(text):
        raise PackError("This is empty: save the page or pack again and import the new file.")
    return text


def _decoded(data: bytes) -> str | None:
    for bom, encoding in _BOMS:
        if data.startswith(bom):
            return _decoded_as(encoding, data[len(bom) :])
    if _has_many_controls(data):
        return None
    return _utf_8(data) or _decoded_as("cp1252", data) or data.decode("utf-8", "replace")


def _utf_8(data: bytes) -> str | None:
    decoder = codecs.getincrementaldecoder("utf-8")()
    try:
        text = decoder.decode(data)
    except UnicodeDecodeError:
        return None
    pending, _ = decoder.getstate()
    # A lone foreign byte at the very end is windows-1252; a cut UTF-8 text shows other characters before it.
    return None if pending and text.isascii() else text


def _decoded_as(encoding: str, data: bytes) -> str | None:
    try:
        return codecs.getincrementaldecoder(encoding)().decode(data)
    except UnicodeDecodeError:
        return None


def _has_many_controls(data: bytes) -> bool:
    controls = len(data) - len(data.translate(None, _CONTROLS))
    return b"\0" in data or controls * 100 > len(data) * _MAX_CONTROLS_PERCENT
