"""Documents that are zip archives inside: a word processor's, and pages that SingleFile packed."""

import re
from collections.abc import Collection
from typing import Final

from flashpm.errors import PackError
from flashpm.packs import docx, odt
from flashpm.packs.source_text import decode
from flashpm.packs.zip_source import file_in, names_in

MAX_BYTES: Final = 24 * 1024 * 1024
"""Of the part that holds the words; pictures are not read."""

_PAGE: Final = "index.html"
_KIND: Final = "mimetype"
_LONGEST_KIND: Final = 200
_HTML: Final = re.compile(rb"(?:\xef\xbb\xbf)?\s{0,99}<(?:!doctype html|html|!--)", re.IGNORECASE)
_COMMENT: Final = re.compile(rb"<!--.{0,2000}?-->", re.DOTALL)
"""Which names the address of the page, outside of the archive."""
_BEGINNING: Final = 4_096
_ENTRY: Final = b"PK\x03\x04"
_END: Final = b"PK\x05\x06"
_FROM_END: Final = 1 << 17
"""Bytes in which an archive ends, and what a page has behind it."""

_SPREADSHEET: Final = "This is a spreadsheet: save its table as CSV and import that."
_REFUSED: Final = {
    "xl/workbook.xml": _SPREADSHEET,
    "xl/workbook.bin": _SPREADSHEET,
    "Index/CalculationEngine.iwa": _SPREADSHEET,
    "ppt/presentation.xml": "This is a presentation: save it as PDF, or copy its text, and import that.",
    "Index/Presentation.iwa": "This is a presentation: save it as PDF, or copy its text, and import that.",
    "Index/Document.iwa": "This is a document of Pages: export it as Word (.docx) or PDF and import that.",
    "buildVersionHistory.plist": "This is a document of an older Pages, Keynote or Numbers: export it as Word (.docx), "
    "PDF or CSV and import that.",
    "visio/document.xml": "This is a drawing of Visio: copy its text and paste it.",
    "META-INF/container.xml": "This is an e-book: open it, copy the pages with your questions, and paste them.",
    "[Content_Types].xml": "This is an office document: save a table as CSV, copy the text of anything else.",
    _KIND: "This is an office document: save a table as CSV, copy the text of anything else.",
}
"""What other documents hold, the surest sign first, and what to do with each."""


def looks_like_zip_page(data: bytes) -> bool:
    """Tell whether a source is a page that is an archive of itself, as SingleFile can save it."""
    return _HTML.match(data[:200]) is not None and _END in data[-_FROM_END:] and _ENTRY in data


def read_document(data: bytes) -> str | None:
    """Give a document's words as HTML; None for an archive that is none.

    Raises:
        PackError: it is damaged, too large or made to do harm, or of a kind that is not read.
    """
    names = names_in(data)
    if docx.DOCUMENT in names:
        styles = file_in(data, docx.STYLES, MAX_BYTES) if docx.STYLES in names else None
        return docx.docx_markup(file_in(data, docx.DOCUMENT, MAX_BYTES), styles)
    if odt.CONTENT in names and _kind(data, names).startswith(b"application/vnd.oasis.opendocument"):
        return _open_document(data, names)
    if looks_like_zip_page(data):
        if _PAGE not in names:
            raise PackError("This page holds an archive without a page in it: save it again as HTML, or copy its text.")
        said = _COMMENT.search(data[:_BEGINNING])
        return (said[0].decode("utf-8", "replace") if said else "") + decode(file_in(data, _PAGE, MAX_BYTES))
    for sign, sentence in _REFUSED.items():
        if sign in names:
            raise PackError(sentence)
    return None


def _open_document(data: bytes, names: Collection[str]) -> str:
    kind = _kind(data, names)
    if b"spreadsheet" in kind:
        raise PackError(_SPREADSHEET)
    if b".text" not in kind:
        raise PackError(_REFUSED[_KIND])
    return odt.odt_markup(file_in(data, odt.CONTENT, MAX_BYTES))


def _kind(data: bytes, names: Collection[str]) -> bytes:
    return file_in(data, _KIND, _LONGEST_KIND) if _KIND in names else b""
