"""Word's documents (DOCX): the words of the text as it stands, without what was deleted, hidden or commented."""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final

from flashpm.packs.guarded_xml import Attributes, Handlers, read_xml
from flashpm.packs.office_markup import Markup

DOCUMENT: Final = "word/document.xml"
STYLES: Final = "word/styles.xml"

_UNREAD: Final = frozenset(
    {"del", "moveFrom", "delText", "instrText", "Fallback", "tabs", "sectPr", "sdtPr", "rPrChange", "pPrChange"}
)
_TABLE: Final = {"tbl": "table", "tr": "tr", "tc": "td"}
_WORDS: Final = {"tab": " ", "br": "\n", "cr": "\n", "noBreakHyphen": "-", "sym": "•"}
_HEADING: Final = re.compile(r"(?:heading|berschrift|überschrift|titre) ?([1-9])", re.IGNORECASE)
_LISTED: Final = re.compile(r"list (?:bullet|number)(?: ([2-9]))?", re.IGNORECASE)
_OFF: Final = ("0", "false", "off")


@dataclass(slots=True)
class _Style:
    """What a style makes of its paragraphs; levels are 0 for none."""

    heading: int = 0
    item: int = 0


@dataclass(slots=True)
class _Paragraph:
    style: _Style
    level: int = 1
    is_listed: bool | None = None

    @property
    def item(self) -> int:
        """The level as an item of a list; what the paragraph says goes before its style."""
        if self.is_listed is None:
            return self.style.item
        return self.level if self.is_listed else 0


def docx_markup(document: bytes, styles: bytes | None) -> str:
    """Give a document as HTML.

    Args:
        document: its XML.
        styles: the XML of its styles; None if it has none.

    Raises:
        PackError: it is damaged, too long, or made to do harm.
    """
    known = _Styles()
    if styles is not None:
        read_xml(styles, Handlers(known.start, _nothing, _nothing))
    reader = _Reader(known.by_id)
    read_xml(document, Handlers(reader.start, reader.end, reader.text))
    return reader.markup.text()


class _Styles:
    def __init__(self) -> None:
        self.by_id: dict[str, _Style] = {}
        self._last = _Style()

    def start(self, name: str, attributes: Attributes) -> None:
        if name == "style":
            self._last = self.by_id.setdefault(attributes.get("styleId", ""), _Style())
        elif name == "name":
            self._last.heading, self._last.item = _levels(attributes.get("val", ""))


class _Reader:
    """Follows the elements of a document's text."""

    def __init__(self, styles: Mapping[str, _Style]) -> None:
        self.markup = Markup()
        self._styles = styles
        self._paragraphs: list[_Paragraph] = []
        self._skipped = 0
        self._is_text = self._is_hidden = False

    def start(self, name: str, attributes: Attributes) -> None:
        if self._skipped or name in _UNREAD:
            self._skipped += 1
        elif name == "p":
            self._paragraphs.append(_Paragraph(_Style()))
            self.markup.begin()
        elif name in _TABLE:
            self.markup.put(f"<{_TABLE[name]}>")
        elif name == "r":
            self._is_hidden = False
        elif name == "t":
            self._is_text = True
        elif name in _WORDS and not self._is_hidden:
            self.markup.add(_WORDS[name])
        elif self._paragraphs:
            self._take_property(name, attributes.get("val", ""))

    def _take_property(self, name: str, value: str) -> None:
        paragraph = self._paragraphs[-1]
        if name == "pStyle":
            paragraph.style = self._styles.get(value) or _Style(*_levels(value))
        elif name == "ilvl" and value.isdecimal():
            paragraph.level = int(value[:2]) + 1
        elif name == "numId":
            paragraph.is_listed = value != "0"
        elif name == "vanish":
            self._is_hidden = value not in _OFF

    def end(self, name: str) -> None:
        if self._skipped:
            self._skipped -= 1
        elif name == "p" and self._paragraphs:
            paragraph = self._paragraphs.pop()
            self.markup.end(heading=paragraph.style.heading, item=paragraph.item)
        elif name in _TABLE:
            self.markup.put(f"</{_TABLE[name]}>")
        elif name == "t":
            self._is_text = False

    def text(self, words: str) -> None:
        if self._is_text and not self._skipped and not self._is_hidden:
            self.markup.add(words)


def _levels(style: str) -> tuple[int, int]:
    """Give the level as a heading and as an item of a list that a style's name tells."""
    if heading := _HEADING.fullmatch(style):
        return int(heading[1]), 0
    listed = _LISTED.fullmatch(style)
    return (style.casefold() == "title"), int(listed[1] or 1) if listed else 0


def _nothing(*_said: object) -> None:
    pass
