"""HTML's source, made small and safe before it is parsed: what a page's words do not need is dropped.

A parser may need time that grows with the square of the depth, of a tag's attributes, or of formatting left open. So
tags keep neither attributes nor endless depth, inline tags go, and so does all that is no text: the size of what is
left is bounded by the visible words. Addresses are read here and never fetched.
"""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final

from flashpm.errors import PackError
from flashpm.packs import page_limits

MAX_CHARACTERS: Final = 32 * 1024 * 1024
MAX_TAGS: Final = 200_000
"""Of any kind; the largest pages of articles with comments have a tenth of it."""
MAX_DEPTH: Final = 100
"""Of boxes, lists and tables in one another; deeper ones are taken out, and their words stay."""
LINE: Final = "line"
"""The attribute that tells on which line of the source a tag stands."""
HIDDEN: Final = "hidden"
UNSEEN: Final = "unseen"
"""The tag around words inside a line that are not shown."""
SEAM: Final = "wbr"
"""Stands where two inline elements touch: a row of badges has no white space between them."""


def _names(names: str) -> frozenset[str]:
    return frozenset(names.split())


_BEGINNING = 65_536
_FIRST_TAGS = (
    "html|head|body|title|meta|link|base|div|main|article|section|header|aside|footer|nav|form|p|h[1-6]|ul|ol|li|dl|dt|"
    "table|span|strong|em|b|i|a|br|hr|img|blockquote|script|style"
)
_HTML = re.compile(
    rf"(?>\s+|<\?xml[^>]*>|<!--(?>[^-]+|-(?!->))*-->)*<(?:!doctype html|(?:{_FIRST_TAGS})[\s/>])", re.IGNORECASE
)
_END_TAG = re.compile(r"</(?:p|div|li|ul|ol|span|strong|b|h[1-6])>", re.IGNORECASE)
_FEWEST_END_TAGS = 3
"""By which HTML is told whose beginning is cut off."""
_OUTLINES = _names(
    "address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form "
    "h1 h2 h3 h4 h5 h6 header hgroup li main menu nav ol p pre section summary table tbody td tfoot th thead tr ul "
    "button caption legend optgroup option select svg math template noscript canvas audio video object"
)
_CLOSED_BY_OTHERS = _names("dd dt h1 h2 h3 h4 h5 h6 li option p tbody td tfoot th thead tr")
_CELLS = _names("td th")
_SPAN = re.compile(r"""\b((?:col|row)span)\s*+=\s*+["']?(\d{1,3})\b""", re.IGNORECASE)
_BREAKS = _names("br hr")
_WITHOUT_WORDS = _names("script style iframe noframes noembed xmp textarea")
_VOID = _names("area base col embed input link meta param source track wbr")
_TAG = re.compile(
    r"<(?:(?P<comment>!--)|(?P<close>/?)(?P<name>[a-z][^\s/>]*+)"
    r"""(?P<attributes>(?:[^>=]++|=\s*+(?:"[^"]*+"|'[^']*+')?+)*+)>?)""",
    re.IGNORECASE,
)
_ATTRIBUTE = re.compile(r"""([^\s=/"']+)(?:\s*+=\s*+("[^"]*+"|'[^']*+'|[^\s>]*+))?+""")
_UNSEEN_STYLE = re.compile(r"(?:display\s*:\s*none|visibility\s*:\s*hidden)", re.IGNORECASE)
_SAVED_FROM = re.compile(r"\s*saved from url=\(\d+\)(https?://\S+)|.*?^\s*url: (https?://\S+)", re.I | re.S | re.M)
_LONGEST_COMMENT = 4_096
_LONGEST_ATTRIBUTES = 8_192
"""Characters in which a tag says what is looked for."""
_AUTHOR = "image of author"
_BY_BROWSER, _BY_LINK, _BY_PROPERTY = range(3)
"""Who names a page's address, the most trustworthy first."""


@dataclass(frozen=True, slots=True)
class ThinHtml:
    """What is left of a page's source.

    Attributes:
        markup: tags without attributes but LINE and HIDDEN.
        title: of the page, as the browser's tab shows it; empty if it has none.
        address: where the page was saved from, if it says so.
    """

    markup: str
    title: str
    address: str | None


def looks_like_html(text: str) -> bool:
    """Tell whether a text begins as HTML does, behind comments and declarations, or is the middle of it."""
    beginning = text[:_BEGINNING]
    ends = islice(_END_TAG.finditer(beginning), _FEWEST_END_TAGS)
    return _HTML.match(beginning) is not None or sum(1 for _ in ends) == _FEWEST_END_TAGS


def thin(text: str) -> ThinHtml:
    """Drop from HTML all but its words and the tags that divide them.

    Raises:
        PackError: there is more of it than any page of questions has.
    """
    if text.count("<") > 2 * MAX_TAGS:
        raise page_limits.too_long()
    if len(text) > MAX_CHARACTERS:
        raise PackError(
            "This page is too large to read as HTML: save it without its pictures, or copy its text and import that."
        )
    thinner = _Thinner(text)
    markup = "".join(thinner.pieces())
    if len(markup) > page_limits.MAX_CHARACTERS:
        raise page_limits.too_long()
    return ThinHtml(markup, thinner.title, thinner.address)


class _Thinner:
    """Goes once through a source, from tag to tag."""

    def __init__(self, text: str) -> None:
        self.title = ""
        self._addresses: dict[int, str] = {}
        self._text = text
        self._at = 0
        self._line = 1
        self._counted_to = 0
        self._blocks = 0
        self._depth = 0
        self._taken_out = 0
        self._after_inline_end = -1
        self._unseen_name: str | None = None
        self._unseen_depth = 0

    @property
    def address(self) -> str | None:
        """The address that tells best where the page is from."""
        return self._addresses[min(self._addresses)] if self._addresses else None

    def pieces(self) -> Iterator[str]:
        """Give the thinned source piece by piece."""
        count = 0
        while found := _TAG.search(self._text, self._at):
            count += 1
            if count > MAX_TAGS or self._blocks > page_limits.MAX_LINES:
                raise page_limits.too_long()
            yield self._text[self._at : found.start()]
            self._at = found.end()
            yield self._comment(found) if found["comment"] else self._tag(found)
        yield self._text[self._at :]

    def _comment(self, found: re.Match[str]) -> str:
        end = self._text.find("-->", found.end())
        self._at = len(self._text) if end < 0 else end + 3
        said = _SAVED_FROM.match(self._text[found.end() : min(self._at, found.end() + _LONGEST_COMMENT)])
        if said:
            self._addresses.setdefault(_BY_BROWSER, said[1] or said[2])
        return ""

    def _tag(self, found: re.Match[str]) -> str:
        name = found["name"].lower()
        if found["close"]:
            return self._end(name, found)
        if name in _WITHOUT_WORDS:
            self._skip_to_end(name)
            return ""
        if name == "title":
            inside = self._skip_to_end(name)
            self.title = self.title or " ".join(html.unescape(inside).split())
            return ""
        if name in ("meta", "link"):
            self._take_address(name, found["attributes"])
        if name == "img":
            return self._author(found["attributes"])
        if name in _OUTLINES or name in _BREAKS:
            self._blocks += 1
            return self._begin(name, found) if name in _OUTLINES else f"<{name}>"
        return self._begin_inline(name, found)

    def _begin(self, name: str, found: re.Match[str]) -> str:
        if name not in _CLOSED_BY_OTHERS:
            if self._depth >= MAX_DEPTH:
                self._taken_out += 1
                return " "
            self._depth += 1
        is_closed = name == "dialog" and "open" not in _attributes(found["attributes"])
        hidden = f" {HIDDEN}" if is_closed or _is_hidden(found["attributes"]) else ""
        spans = _spans(found["attributes"]) if name in _CELLS else ""
        return f"<{name} {LINE}={self._line_at(found.start())}{hidden}{spans}>"

    def _begin_inline(self, name: str, found: re.Match[str]) -> str:
        if name == self._unseen_name:
            self._unseen_depth += 1
        elif self._unseen_name is None and name not in _VOID and _is_hidden(found["attributes"]):
            self._unseen_name, self._unseen_depth = name, 1
            return f"<{UNSEEN}>"
        return f"<{SEAM}>" if self._after_inline_end == found.start() else ""

    def _end(self, name: str, found: re.Match[str]) -> str:
        if name in _OUTLINES:
            return self._end_outline(name)
        self._after_inline_end = found.end()
        if name == self._unseen_name:
            self._unseen_depth -= 1
            if not self._unseen_depth:
                self._unseen_name = None
                return f"</{UNSEEN}>"
        return " " if self._text[found.start() - 1] == ":" else ""

    def _end_outline(self, name: str) -> str:
        if name not in _CLOSED_BY_OTHERS:
            if self._taken_out:
                self._taken_out -= 1
                return " "
            self._depth = max(0, self._depth - 1)
        return f"</{name}>"

    def _skip_to_end(self, name: str) -> str:
        start = self._at
        end = re.compile(f"</(?i:{name})[^>]*>?").search(self._text, start)
        self._at = end.end() if end else len(self._text)
        return self._text[start : end.start() if end else start]

    def _line_at(self, position: int) -> int:
        self._line += self._text.count("\n", self._counted_to, position)
        self._counted_to = position
        return self._line

    def _take_address(self, name: str, attributes: str) -> None:
        values = _attributes(attributes)
        if name == "link" and values.get("rel", "").lower() == "canonical":
            rank, address = _BY_LINK, values.get("href", "")
        elif name == "meta" and values.get("property", values.get("name", "")).lower() == "og:url":
            rank, address = _BY_PROPERTY, values.get("content", "")
        else:
            return
        if address.lower().startswith(("http://", "https://")) and not re.search(r"\s", address):
            self._addresses.setdefault(rank, address)

    def _author(self, attributes: str) -> str:
        described = _attributes(attributes).get("alt", "")
        return f"<p>{html.escape(described)}</p>" if described.lower().startswith(_AUTHOR) else ""


def _attributes(attributes: str) -> dict[str, str]:
    found = _ATTRIBUTE.findall(attributes[:_LONGEST_ATTRIBUTES])
    return {name.lower(): html.unescape(value.strip("\"'")) for name, value in reversed(found)}


def _spans(attributes: str) -> str:
    """Give over how many columns and rows a cell stands, as attributes."""
    found = _SPAN.findall(attributes[:_LONGEST_ATTRIBUTES])
    return "".join(f" {name.lower()}={count}" for name, count in found[:2])


def _is_hidden(attributes: str) -> bool:
    """Tell whether a tag says itself that it is not shown."""
    beginning = attributes[:_LONGEST_ATTRIBUTES].lower()
    if "hidden" not in beginning and "none" not in beginning:
        return False
    values = _attributes(attributes)
    return values.get("hidden", "until-found") != "until-found" or bool(_UNSEEN_STYLE.search(values.get("style", "")))
