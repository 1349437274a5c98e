"""The ways in which a page comes to be a file, each with what prints an invented page so."""

from collections.abc import Callable
from dataclasses import replace

from flashpm.domain.pack import Reading
from flashpm.packs.reading import read_source
from tests.packs.layouts import as_html, as_markdown, as_mhtml, as_pdf, as_text, as_webarchive
from tests.packs.layouts.outline import Head, Outline, outline

TEXTS: dict[str, Callable[[Outline], str]] = {
    "text, copied": as_text.copied,
    "text, a line each": as_text.a_line_each,
    "text, a block each": as_text.a_block_each,
    "text, labels above words": as_text.labels_above_words,
    "text, bare labels": as_text.bare_labels_above_words,
    "text, other white space": as_text.saved_with_other_white_space,
    "text, without bullets": as_text.without_bullets,
    "text, without blank lines": as_text.without_blank_lines,
    "text, wrapped": as_text.hard_wrapped,
    "text, numbered": as_text.numbered,
    "text, dashes": as_text.dashed,
    "text, stars": as_text.starred,
    **as_html.PRINTERS,
    "Markdown": as_markdown.clipped,
}
FILES: dict[str, Callable[[Outline], bytes]] = {
    "MHTML": as_mhtml.quoted,
    "MHTML, base64": as_mhtml.in_base64,
    "Safari": as_webarchive.archived,
    "PDF": as_pdf.printed,
}
FRONT_ENDS = (*TEXTS, *FILES)


def printed(front_end: str, page: Outline) -> bytes:
    """Give a page as a file."""
    return TEXTS[front_end](page).encode() if front_end in TEXTS else FILES[front_end](page)


def read(front_end: str, layout: str, head: Head | None = None) -> Reading:
    """Read a page of a layout from such a file."""
    return read_source("page", printed(front_end, replace(outline(layout), head=head or Head())))
