"""Sources to packs: the reader is chosen by what a source contains, never by its name."""

from collections.abc import Sequence

from flashpm.domain.pack import Finding, Reading
from flashpm.errors import PackError
from flashpm.packs.page_blocks import Block


def read_source(name: str, data: bytes) -> Reading:
    """Read a source of questions.

    Args:
        name: the source as the user named it; findings carry it.
        data: the whole file.

    Returns:
        A pack with warnings, or errors and no pack; it never raises for what a file contains.
    """
    try:
        return _read(name, data)
    except PackError as error:
        return Reading(pack=None, errors=(Finding(name, None, None, str(error)),))


def _read(name: str, data: bytes) -> Reading:
    """Each reader is imported when a source needs it."""
    from flashpm.packs.mhtml import looks_like_mhtml
    from flashpm.packs.pack_recognition import looks_like_pack
    from flashpm.packs.source_text import check_size, decode

    check_size(data)
    if data.startswith(b"%PDF-"):
        return _read_page(name, _pdf_blocks(data))
    if looks_like_mhtml(data):
        return _read_page(name, _mhtml_blocks(data))
    if data.startswith(b"bplist00"):
        return _read_page(name, _webarchive_blocks(data))
    text = decode(data)
    if looks_like_pack(text):
        from flashpm.packs.yaml_pack import read_yaml_pack

        return read_yaml_pack(name, text)
    return _read_page(name, _blocks(text))


def _read_page(name: str, blocks: Sequence[Block]) -> Reading:
    from flashpm.packs.page import read_page

    return read_page(name, blocks)


def _blocks(text: str, address: str | None = None) -> list[Block]:
    from flashpm.packs.html_source import looks_like_html

    if looks_like_html(text):
        from flashpm.packs.page_html import blocks

        return blocks(text, address)
    from flashpm.packs.page_markdown import blocks as text_blocks

    return text_blocks(text)


def _pdf_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.page_pdf import blocks

    return blocks(data)


def _mhtml_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.mhtml import read_mhtml
    from flashpm.packs.source_text import decode

    page = read_mhtml(data)
    return _blocks(decode(page.data, page.charset), page.address)


def _webarchive_blocks(data: bytes) -> list[Block]:
    from flashpm.packs.source_text import decode
    from flashpm.packs.webarchive import read_webarchive

    page = read_webarchive(data)
    return _blocks(decode(page.data, page.charset), page.address)
