"""Sources to packs: the reader is chosen by what a source contains, never by its name."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError
from flashpm.packs.page_blocks import Block

LONGEST_PAGE = 1024 * 1024
"""Characters from which a text that looks like a table is not read as a page first."""
MOST_FAULTS = 200
"""Faults in the files of an archive behind which no other is looked into: nobody mends more at a time."""
FOREIGN = Reading(None, is_foreign=True)
"""A file that nobody looks into."""


def read_source(name: str, data: bytes) -> Reading:
    """Read a source of questions.

    Args:
        name: the source as the user named it; findings carry it.
        data: the whole file.

    Returns:
        A pack with warnings, or errors and no pack; it never raises for what a file contains.
    """
    from flashpm.packs.source_text import check_size, decode
    from flashpm.packs.zip_source import looks_like_zip

    try:
        blocks = _document_blocks(data)
        if blocks is None and looks_like_zip(data):
            return _read_zip(name, data)
        check_size(data)
        if blocks is not None:
            return _read_page(name, blocks)
        text = decode(data)
    except PackError as error:
        return Reading(None, errors=(Finding(name, None, None, str(error)),), is_foreign=True)
    try:
        return _read_text(name, text)
    except PackError as error:
        return Reading(None, errors=(Finding(name, None, None, str(error)),))


def _read_zip(name: str, data: bytes) -> Reading:
    from flashpm.packs.zip_source import files_of

    within: list[tuple[str, Reading]] = []
    faults = 0
    for file, content in files_of(data):
        reading = FOREIGN if content is None or faults > MOST_FAULTS else read_source(f"{name}/{file}", content)
        faults += 0 if reading.is_foreign else len(reading.errors)
        within.append((f"{name}/{file}", reading))
    return Reading(None, within=tuple(within))


def _document_blocks(data: bytes) -> Sequence[Block] | None:
    """Give the blocks of a page that is no plain text file; None for anything else."""
    for looks_like, read in _documents():
        if looks_like(data):
            return read(data)
    return None


def _documents() -> Iterator[tuple[Callable[[bytes], bool], Callable[[bytes], Sequence[Block] | None]]]:
    """Give by what each kind of document is told, and what reads it; each is imported when those before are not met."""
    from flashpm.packs.zip_document import looks_like_zip_page
    from flashpm.packs.zip_source import looks_like_zip

    yield lambda data: looks_like_zip(data) or looks_like_zip_page(data), _zip_blocks
    yield lambda data: data.startswith(b"%PDF-"), _within_size(_pdf_blocks)
    from flashpm.packs.mhtml import looks_like_mhtml

    yield looks_like_mhtml, _within_size(_mhtml_blocks)
    yield lambda data: data.startswith(b"bplist00"), _within_size(_webarchive_blocks)
    from flashpm.packs.rtf import looks_like_rtf

    yield looks_like_rtf, _within_size(_rtf_blocks)
    from flashpm.packs.evernote import looks_like_evernote

    yield looks_like_evernote, _within_size(_evernote_blocks)


def _within_size(read: Callable[[bytes], Sequence[Block]]) -> Callable[[bytes], Sequence[Block]]:
    from flashpm.packs.source_text import check_size

    def checked(data: bytes) -> Sequence[Block]:
        check_size(data)
        return read(data)

    return checked


def _read_text(name: str, text: str) -> Reading:
    """Each reader is imported when a source needs it."""
    from flashpm.packs.anki_text import looks_like_anki_text, read_anki_text
    from flashpm.packs.damaged_text import repaired
    from flashpm.packs.html_source import looks_like_html
    from flashpm.packs.json_table import looks_like_json, read_json
    from flashpm.packs.pack_recognition import looks_like_pack

    if looks_like_pack(text):
        from flashpm.packs.yaml_pack import read_yaml_pack

        return read_yaml_pack(name, text)
    text = repaired(text)
    if looks_like_json(text) and (reading := read_json(name, text)) is not None:
        return reading
    if looks_like_anki_text(text):  # before HTML: its fields may be full of it
        return read_anki_text(name, text)
    return _read_page(name, _blocks(text)) if looks_like_html(text) else _read_plain(name, text)


def _read_plain(name: str, text: str) -> Reading:
    from flashpm.packs.table import read_table_text, shape_of

    shape = shape_of(text)
    if shape is not None and (shape.is_certain or len(text) > LONGEST_PAGE):
        return read_table_text(name, text, shape)
    page = _read_page(name, _blocks(text))
    return read_table_text(name, text, shape) if page.errors and shape is not None else page


def _read_page(name: str, blocks: Sequence[Block]) -> Reading:
    """Read a page; one that holds no question is foreign: in a folder nobody meant it."""
    from flashpm.packs.page import read_page

    page = read_page(name, blocks)
    return replace(page, is_foreign=bool(page.errors))


def _blocks(text: str, address: str | None = None) -> list[Block]:
    from flashpm.packs.html_source import looks_like_html

    if looks_like_html(text):
        from flashpm.packs.page_html import blocks

        return blocks(text, address)
    from flashpm.packs.page_markdown import blocks as text_blocks

    return text_blocks(text)


def _zip_blocks(data: bytes) -> Sequence[Block] | None:
    from flashpm.packs.zip_document import read_document

    found = read_document(data)
    return None if found is None else _with_words(_blocks(found) if found.strip() else [])


def _rtf_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.rtf import rtf_text

    return _with_words(_blocks(rtf_text(data)))


def _evernote_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.evernote import read_evernote
    from flashpm.packs.page_html import note_blocks

    notes = read_evernote(data)
    return _with_words([block for note in notes for block in note_blocks(note.markup, note.address, note.title)])


def _with_words(blocks: list[Block]) -> list[Block]:
    if not blocks:
        raise PackError("This document holds no words: check that you saved the right one.")
    return blocks


def _pdf_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.page_pdf import blocks

    return blocks(data)


def _mhtml_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.damaged_text import repaired
    from flashpm.packs.mhtml import read_mhtml
    from flashpm.packs.source_text import decode

    page = read_mhtml(data)
    return _blocks(repaired(decode(page.data, page.charset)), page.address)


def _webarchive_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.source_text import decode
    from flashpm.packs.webarchive import read_webarchive

    page = read_webarchive(data)
    return _blocks(decode(page.data, page.charset), page.address)
