"""The ways in which a page comes to be a file, each with what prints an invented page so."""

from collections.abc import Callable
from dataclasses import replace

from flashpm.domain.pack import Reading
from flashpm.packs.reading import read_source
from tests.packs.layouts import (
    as_chat,
    as_documents,
    as_exports,
    as_html,
    as_markdown,
    as_mhtml,
    as_pdf,
    as_text,
    as_webarchive,
)
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
    **as_chat.PRINTERS,
    "HTML, Google Docs": as_exports.google_docs,
    "HTML, Notion": as_exports.notion_html,
    "HTML, Confluence": as_exports.confluence,
    "Markdown": as_markdown.clipped,
    "Markdown, Obsidian": as_markdown.obsidian,
    "Markdown, Notion": as_markdown.notion,
    "Markdown, table": as_markdown.table_rows,
}
FILES: dict[str, Callable[[Outline], bytes]] = {
    "HTML, Word": as_exports.word_html,
    "text, Word": as_exports.word_text,
    "mail": as_exports.mail,
    "mail, flowed text": as_exports.flowed_mail,
    "MHTML": as_mhtml.quoted,
    "MHTML, base64": as_mhtml.in_base64,
    "Safari": as_webarchive.archived,
    "PDF": as_pdf.printed,
    "Word": as_documents.docx,
    "Word, table": as_documents.docx_table,
    "OpenDocument": as_documents.odt,
    "RTF, Word": as_documents.rtf_word,
    "RTF, TextEdit": as_documents.rtf_mac,
    "Evernote": as_documents.evernote,
    "SingleFile, archive": as_documents.single_file_archive,
}
FRONT_ENDS = (*TEXTS, *FILES)


def printed(front_end: str, page: Outline) -> bytes:
    """Give a page as a file."""
    return TEXTS[front_end](page).encode() if front_end in TEXTS else FILES[front_end](page)


def read(front_end: str, layout: str, head: Head | None = None) -> Reading:
    """Read a page of a layout from such a file."""
    return read_source("page", printed(front_end, replace(outline(layout), head=head or Head())))
