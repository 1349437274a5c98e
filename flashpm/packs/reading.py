"""Sources to packs: the reader is chosen by what a source contains, never by its name."""

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError


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
    from flashpm.packs.page import read_page
    from flashpm.packs.page_text import blocks

    return read_page(name, blocks(text))
