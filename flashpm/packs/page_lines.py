"""The lines of a page's text: how far in each stands, and with what mark it begins."""

import re
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Self

from flashpm.domain.text import tidy

_TAB_COLUMNS = 4
_ALWAYS_MARKS = "•◦▪●○‣∙·"
_LINE = re.compile(
    rf"(?P<indent> *)(?:(?P<mark>[{_ALWAYS_MARKS}]|[-*–—](?= |$)|\d{{1,2}}[.)](?= |$)|[o§](?= {{3}})) *)?"
    r"(?:(?P<hashes>#{1,6}) +)?(?P<text>.*)"
)
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
    """

    number: int
    indent: int
    mark: str
    heading_level: int
    text: str
    width: int
    opens_page: bool = False

    @property
    def is_blank(self) -> bool:
        """Whether the line holds neither mark nor text."""
        return not self.text and not self.mark

    @property
    def mark_number(self) -> int | None:
        """The number in the mark; None for a bullet and for a line without mark."""
        return int(self.mark[:-1]) if self.mark[:1].isdigit() else None

    def as_prose(self) -> Self:
        """Give the line with its mark as the first word of its text, which it is in the midst of a sentence."""
        return replace(self, mark="", text=f"{self.mark} {self.text}".strip()) if self.mark else self


def read_lines(text: str) -> Iterator[Line]:
    """Read a page's text line by line; a form feed ends a line too, without being counted as one."""
    marked = _FORM_FEEDS.sub(_PAGE_BREAK, _SPACES_FOR_TIDY.sub(" ", text))
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
    found = None if _BLANK_OR_RULE.fullmatch(plain) else _LINE.fullmatch(plain)
    if found is None:
        return Line(number, 0, "", 0, "", 0, opens_page)
    indent, mark, hashes, text = (group or "" for group in found.groups())
    return Line(number, len(indent), mark, len(hashes), _without_emphasis(text), len(plain), opens_page)


def _without_emphasis(text: str) -> str:
    folded = " ".join(text.split())
    return _EMPHASIS.sub(r"\2", _STRONG.sub("", folded)) if "*" in folded or "_" in folded else folded
