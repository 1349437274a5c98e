"""Sources to packs: the reader is chosen by what a source contains, never by its name."""

from dataclasses import replace

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError

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
    from flashpm.packs.source_text import decode
    from flashpm.packs.zip_source import looks_like_zip

    try:
        if looks_like_zip(data):
            return _read_zip(name, data)
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


def _read_text(name: str, text: str) -> Reading:
    """Each reader is imported when a source needs it."""
    from flashpm.packs.pack_recognition import looks_like_pack

    if looks_like_pack(text):
        from flashpm.packs.yaml_pack import read_yaml_pack

        return read_yaml_pack(name, text)
    from flashpm.packs.anki_text import looks_like_anki_text, read_anki_text
    from flashpm.packs.table import read_table_text, shape_of

    if looks_like_anki_text(text):
        return read_anki_text(name, text)
    shape = shape_of(text)
    if shape is not None and (shape.is_certain or len(text) > LONGEST_PAGE):
        return read_table_text(name, text, shape)
    page = _read_page(name, text)
    if page.errors and shape is not None:
        return read_table_text(name, text, shape)
    return replace(page, is_foreign=bool(page.errors))


def _read_page(name: str, text: str) -> Reading:
    from flashpm.packs.page import read_page
    from flashpm.packs.page_text import blocks

    return read_page(name, blocks(text))
