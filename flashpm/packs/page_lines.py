"""The lines of a page's text: how far in each stands, and with what mark it begins."""

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from flashpm.domain.text import tidy
from flashpm.packs.page_anchors import anchor_of_line
from flashpm.packs.page_labels import is_cut_label, opens_with_label

_TAB_COLUMNS = 4
_ALWAYS_MARKS = "•◦▪●○‣∙·"
_PICTURES = "\u2190-\u21ff\u23e9-\u23f3\u25a0-\u27bf\u2900-\u297f\u2b00-\u2bff\U0001f000-\U0001faff"
"""Arrows, signs and emoji, which people put where a list has its bullets."""
_NAMED = (
    r"(?i:(?:clarifying )?question|rückfrage|frage|c?q) ?#?\d{1,2} ?[.):–—-](?= |$)"
    r"|(?i:clarifying question|question|rückfrage|frage) ?:(?= )"
)
_NUMBER = rf"\d{{1,2}}[.)](?= |$)|\d{{1,2}}\ufe0f?\u20e3|(?:[a-h]|[ivx]{{1,4}})\)(?= )|[ivx]{{1,4}}\.(?= )|{_NAMED}"
_MARK = rf"[{_ALWAYS_MARKS}]|[-*–—](?= |$)|{_NUMBER}|[o§](?= {{3}})|[{_PICTURES}][{_PICTURES}\ufe0f\u200d]*"
_LINE = re.compile(
    rf"(?P<indent> *)(?:(?P<mark>{_MARK}) *)?"
    rf"(?:(?P<hashes>#{{1,6}}) +(?:(?:{_MARK}) *)?)?(?:(?:{_NAMED}) *)?(?P<text>.*)"
)
_PICTURE = re.compile(f"[{_PICTURES}]")
_UNSEEN = dict.fromkeys(map(ord, "\u00ad\u200e\u200f\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069"))
"""Where a word may be broken, and in which direction it runs."""
_LETTERS = _UNSEEN | {ord("\u2028"): "\n", ord("\u2029"): "\n"}
_LETTERS |= {letter: unicodedata.normalize("NFKC", chr(letter)) for letter in range(0xFB00, 0xFB07)}
"""Letters that stand in one sign, as printers set them."""
_GAP = re.compile(r"[^\s:：|] {4,}(?=[^\s|])")
_BEHIND_GAP = 40
"""Letters behind a gap by which a label is told."""
_DIGITS = re.compile(r"\d+")
_SPACES_FOR_TIDY = re.compile("[\v\x85]")
"""Line breaks of word processors, which would be dropped as control characters and leave two words as one."""
_FORM_FEEDS = re.compile("\f+")
_PAGE_BREAK = "\ufdd0"
"""In place of a form feed, which tidying drops: a code point that no text uses."""
_BLANK_OR_RULE = re.compile(r"\s*(?:[-*_=–—]{3,}\s*)?")
_STRONG = re.compile(r"\*\*|__")
_EMPHASIS = re.compile(r"(?<!\w)([*_])(?=\S)([^*_]+)(?<=\S)\1(?!\w)")


@dataclass(frozen=True, slots=True)
class Line:
    """One printed line.

    Attributes:
        number: counted from 1.
        indent: the columns before its mark or text.
        mark: the bullet or number before the text, such as "•" or "3."; empty if there is none.
        heading_level: the number of Markdown's hashes; 0 for a line that is no heading.
        text: without mark, white space folded; empty for a blank line, and after a mark that stands alone.
        width: the columns that the line fills as printed.
        opens_page: whether a form feed stands before it.
        has_gap: whether a wide gap stands between its words.
    """

    number: int
    indent: int
    mark: str
    heading_level: int
    text: str
    width: int
    opens_page: bool = False
    has_gap: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the line holds neither mark nor text."""
        return not self.text and not self.mark

    @property
    def mark_number(self) -> int | None:
        """The number in the mark; None for a bullet and for a line without mark."""
        found = _DIGITS.search(self.mark)
        return int(found[0]) if found else None

    def as_prose(self) -> Self:
        """Give the line with its mark as the first word of its text, which it is in the midst of a sentence."""
        return replace(self, mark="", text=f"{self.mark} {self.text}".strip()) if self.mark else self


def read_lines(text: str) -> Iterator[Line]:
    """Read a page's text line by line; a form feed ends a line too, without being counted as one."""
    letters = text if text.isascii() else text.translate(_LETTERS)
    marked = _FORM_FEEDS.sub(_PAGE_BREAK, _SPACES_FOR_TIDY.sub(" ", letters))
    lines = tidy(f".{marked}.")[1:-1].split("\n")  # the points keep blank lines and indentation at the ends
    for number, printed in enumerate(lines, start=1):
        if _PAGE_BREAK in printed:
            before, *after = printed.split(_PAGE_BREAK)
            yield _line(number, before)
            yield from (_line(number, piece, opens_page=True) for piece in after)
        else:
            yield _line(number, printed)


def _line(number: int, printed: str, *, opens_page: bool = False) -> Line:
    plain = printed.expandtabs(_TAB_COLUMNS)
    found = None if _BLANK_OR_RULE.fullmatch(plain) else _LINE.fullmatch(_STRONG.sub("", plain))
    if found is None:
        return Line(number, 0, "", 0, "", 0, opens_page)
    indent, mark, hashes, text = (group or "" for group in found.groups())
    if _PICTURE.match(mark) and anchor_of_line(_without_emphasis(text)) is not None:
        mark = ""  # an ornament, and no item of a list
    return Line(number, len(indent), mark, len(hashes), _without_emphasis(text), len(plain), opens_page, _has_gap(text))


def _has_gap(text: str) -> bool:
    """Tell whether a gap parts columns; one before a label, which PDFs print in bold, does not."""
    behind = (" ".join(text[gap.end() : gap.end() + _BEHIND_GAP].split()) for gap in _GAP.finditer(text))
    return any(not (opens_with_label(words) or is_cut_label(words)) for words in behind)


def _without_emphasis(text: str) -> str:
    folded = " ".join(text.split())
    return _EMPHASIS.sub(r"\2", folded) if "*" in folded or "_" in folded else folded
