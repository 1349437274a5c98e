"""The front end for pages clipped as Markdown: marks that a text does not have are taken off, line for line.

Headings, emphasis and the marks of lists are read as in any text; here go front matter, links, pictures, quotations,
escapes, and what Obsidian and Notion add: callouts, toggles, tasks, highlights and boxes. A text without any of them
passes as it is.
"""

import html
import re
from collections.abc import Callable
from typing import Final

from flashpm.packs.markdown_tables import without_tables
from flashpm.packs.page_anchors import anchor_of_line
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_head import with_head
from flashpm.packs.page_labels import is_label
from flashpm.packs.page_limits import check_length
from flashpm.packs.page_text import blocks as text_blocks

_FRONT_MATTER = re.compile(
    r"\ufeff?\s{0,99}---[ \t]*+\r?\n((?:(?!---|\.\.\.)[^\n]*+\n)*+)(?:---|\.\.\.)[ \t]*+(?:\r?\n|\Z)"
)
_LONGEST_FRONT_MATTER: Final = 65_536
_ADDRESS = re.compile(r"""^(?:source|url|link) *: *["'<]*(https?://[^\s"'<>]+)""", re.IGNORECASE | re.MULTILINE)
_TITLE = re.compile(r"^title *: *(.+)", re.IGNORECASE | re.MULTILINE)
_SIGN = re.compile(
    r"\]\(|\]\[|\[\[|\\[-\\`*_{}\[\]()#+.!>~|$&]|^\[[^\]\n]{1,80}\]:|^ {0,3}>|<https?://|<br|\\$"
    r"|</?(?:details|summary|aside)|^\s{0,99}(?:[-*+]|\d\d?[.)]) \[[ xX]\] |==|%%|`|^ ?\|? ?:?-{1,99}:? ?\|"
    r"|\[\^|&(?:#\d{1,7}|#x[0-9a-fA-F]{1,6}|amp|nbsp|quot|apos|lt|gt|bull|hellip|[nm]dash|[lr][sd]quo);",
    re.MULTILINE,
)
_TARGET = r"\([^()\n]{0,4000}(?:\([^()\n]{0,500}\)[^()\n]{0,500})?\)"
_ASKING = ("question", "faq", "help")
"""The kinds of callouts whose title asks."""


def _callout(found: re.Match[str]) -> str:
    kind, fold, words = found[1].casefold(), found[2], found[3].strip("=* ")
    return _item(words) if kind in _ASKING or fold or words.endswith("?") else words


def _item(words: str) -> str:
    """Give the words of what opens as those of an item, unless a page is parted by them."""
    is_plain = not words or is_label(words) or anchor_of_line(words) is not None
    return words if is_plain else f"• {words}"


_Words = str | Callable[[re.Match[str]], str]
_REDUCTIONS: tuple[tuple[re.Pattern[str], _Words], ...] = tuple(
    (re.compile(pattern, re.IGNORECASE | re.MULTILINE), words)
    for pattern, words in (
        (r"^ {0,3}(?:> ?)+\[!([\w-]{1,40})(?:\|[^\]\n]{0,80})?\]([+-]?) *([^\n]*)$", _callout),
        (
            r"^ *(?:<details[^>\n]{0,200}>)? *<summary>([^\n]{0,4000}?)</summary> *$",
            lambda found: _item(found[1].strip("* ")),
        ),
        (r"</?(?:details|summary|aside|mark|u|span|div)\b[^>\n]{0,500}>", ""),
        (r"^(\s{0,99}(?:[-*+]|\d\d?[.)]) )\[[ x]\] ", r"\1"),
        (r"^( {0,99})\+ (?=\S)", r"\1- "),
        (r"==(?=\S)([^=\n]{1,4000}?)==", r"\1"),
        (r"%%[^%\n]{0,4000}%%", ""),
        (r" \^[a-z0-9-]{1,40}$", ""),
        (r"^ {0,3}\[\^[^\]\s]{1,40}\]:[^\n]*$", ""),
        (r"\[\^[^\]\s]{1,40}\]", ""),
        (r"^ {0,3}(?:```|~~~)[\w-]{0,20} *$", ""),
        (r"`([^`\n]{1,1000})`", r"\1"),
        (rf"!\[[^\[\]\n]{{0,500}}\]{_TARGET}", ""),
        (r"^ {0,3}\[[^\]\n]{1,80}\]: *https?://[^\n]*$", ""),
        (r"!?\[\[(?:[^\[\]|\n]{0,200}\|)?([^\[\]|\n]{1,200})\]\]", r"\1"),
        (rf"(?<!\\)\[((?:[^\[\]\n\\]|\\.){{0,1000}})\](?:{_TARGET}|\[[^\[\]\n]{{0,80}}\])", r"\1"),
        (rf"^ *(?:\[|\]{_TARGET}) *$", ""),
        (r"<(https?://[^\s<>]{1,2000})>", r"\1"),
        (r"<br ?/?>", " "),
        (r"^ {0,3}(?:> ?)+", ""),
        (r"\\$", ""),
        (r"\\([-\\`*_{}\[\]()#+.!>~|$&<=:'\"])", r"\1"),
    )
)


def blocks(text: str) -> list[Block]:
    """Read the blocks of a page's text or Markdown, in order, with the lines on which they begin.

    Raises:
        PackError: it is longer than any page of questions.
    """
    check_length(text)
    found = _FRONT_MATTER.match(text[:_LONGEST_FRONT_MATTER])
    if found is None:
        return text_blocks(_plain(text))
    address, title = _ADDRESS.search(found[1]), _TITLE.search(found[1])
    rest = "\n" * found[0].count("\n") + text[found.end() :]
    words = title[1].strip().strip("\"'") if title else None
    return with_head(text_blocks(_plain(rest)), address[1] if address else None, words)


def _plain(text: str) -> str:
    if not _SIGN.search(text):
        return text
    text = without_tables(text)
    for pattern, words in _REDUCTIONS:
        text = pattern.sub(words, text)
    return html.unescape(text)
