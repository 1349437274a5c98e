"""Sources to packs: the reader is chosen by what a source contains, never by its name."""

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError

LONGEST_PAGE = 1024 * 1024
"""Characters from which a text that looks like a table is not read as a page first."""


def read_source(name: str, data: bytes) -> Reading:
    """Read a source of questions.

    Args:
        name: the source as the user named it; findings carry it.
        data: the whole file.

    Returns:
        A pack with warnings, or errors and no pack; it never raises for what a file contains.
    """
    from flashpm.packs.source_text import decode

    try:
        return _read_text(name, decode(data))
    except PackError as error:
        return Reading(pack=None, errors=(Finding(name, None, None, str(error)),))


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
    return read_table_text(name, text, shape) if page.errors and shape is not None else page


def _read_page(name: str, text: str) -> Reading:
    from flashpm.packs.page import read_page
    from flashpm.packs.page_text import blocks

    return read_page(name, blocks(text))
