"""The front end for pages saved as HTML: from the elements that a browser shows to blocks.

Inline elements are joined, a line break inside a block is as soft as one in a text, and each outline - paragraph,
item, heading, cell - is a block. Nothing is fetched and nothing runs.
"""

import re
from dataclasses import dataclass, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from flashpm.errors import PackError
from flashpm.packs.html_source import HIDDEN, LINE, SEAM, UNSEEN, ThinHtml, thin
from flashpm.packs.html_tables import children, labelled_cells
from flashpm.packs.page_anchors import anchor_of_line
from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_head import with_head
from flashpm.packs.page_labels import is_label
from flashpm.packs.page_text import blocks as text_blocks

_TEXT = "-text"
_LISTS = frozenset({"ul", "ol", "menu"})
_ITEMS = frozenset({"li", "dt", "summary"})
_HEADINGS = {f"h{level}": level for level in range(1, 7)}
_NOT_SHOWN = frozenset({"svg", "math", "template", "noscript", "canvas", "audio", "video", "object", "select", "nav"})
_SEAM = "\ufdd1"
"""In place of a seam: a code point that no text uses."""
_SEAM_BETWEEN_BADGES = re.compile(rf"(?<=[^\W_]){_SEAM}(?=[A-Z0-9])")
_WHITE = re.compile(r"[ \t\r\n\f]+")


def blocks(text: str, address: str | None = None) -> list[Block]:
    """Read the blocks of a page's HTML, in order, with its address and title.

    Args:
        text: the source.
        address: where the page is from, if that is known from elsewhere.

    Raises:
        PackError: it is larger than any page of questions, or shows no words.
    """
    source = thin(text)
    found = _shown(source)
    if not found:
        raise PackError(
            "This page shows no words until its script runs: save it as HTML (complete), or select all, copy and paste."
        )
    return with_head(found, address or source.address, source.title)


def note_blocks(text: str, address: str | None, title: str) -> list[Block]:
    """Read the blocks of one of several notes, which may be empty.

    Args:
        text: the source.
        address: where it is from; None if that is not known.
        title: the note's; empty if it has none.

    Raises:
        PackError: it is larger than any page of questions.
    """
    found = _shown(thin(text))
    return with_head(found, address, title) if found else []


def _shown(source: ThinHtml) -> list[Block]:
    body = LexborHTMLParser(f"<body>{source.markup}").body
    reader = _Reader()
    if body is not None:
        reader.read(body)
    return reader.blocks


@dataclass(frozen=True, slots=True)
class _Place:
    """How deep in lists the reader stands, and in a heading of which level."""

    list_depth: int = 0
    heading_level: int = 0


@dataclass(frozen=True, slots=True)
class _Move:
    """The reader's step into an outline or out of it.

    Attributes:
        opens_item: whether the next words begin an item of a list; None if that stays as it is.
    """

    place: _Place
    opens_item: bool | None


class _Reader:
    """Walks through the elements of a page and keeps the words of the block that is still open.

    What is still to be read is a list, for pages nest deeper than calls may.
    """

    def __init__(self) -> None:
        self.blocks: list[Block] = []
        self._open: list[str] = []
        self._line = 1
        self._place = _Place()
        self._opens_item = False
        self._ahead: list[LexborNode | _Move | str] = []

    def read(self, element: LexborNode) -> None:
        """Read what an element holds."""
        self._enter(element, self._place)
        while self._ahead:
            following = self._ahead.pop()
            if isinstance(following, _Move):
                self._move(following)
            elif isinstance(following, str):
                self._open.append(following)
            else:
                self._read_node(following)

    def _enter(self, element: LexborNode, place: _Place, *, opens_item: bool = False, lead: str = "") -> None:
        self._ahead.append(_Move(self._place, opens_item=False if opens_item else None))
        self._ahead += reversed(list(children(element)))
        self._ahead.append(lead)
        self._ahead.append(_Move(place, opens_item=True if opens_item else None))

    def _move(self, move: _Move) -> None:
        self._close()
        self._place = move.place
        if move.opens_item is not None:
            self._opens_item = move.opens_item

    def _read_node(self, node: LexborNode) -> None:
        tag = node.tag
        if tag == _TEXT:
            self._open.append(_WHITE.sub(" ", node.text_content or ""))
        elif tag == "br":
            self._open.append("\n")
        elif tag == SEAM:
            self._open.append(_SEAM)
        elif tag not in _NOT_SHOWN and tag != UNSEEN and HIDDEN not in node.attributes:
            self._read_outline(node, tag or "")

    def _read_outline(self, node: LexborNode, tag: str) -> None:
        self._close()
        self._line = int(node.attributes.get(LINE) or self._line)
        place = self._place
        if tag == "pre":
            self._add(text_blocks(node.text()))
        elif tag == "table" and (cells := labelled_cells(node)):
            for cell in reversed(cells):
                self._enter(cell.element, place, opens_item=cell.lead.is_prompt, lead=cell.lead.words)
        elif tag in _LISTS:
            self._enter(node, replace(place, list_depth=place.list_depth + 1))
        else:
            level = _HEADINGS.get(tag, place.heading_level)
            self._enter(node, replace(place, heading_level=level), opens_item=tag in _ITEMS)

    def _close(self) -> None:
        text = "".join(self._open)
        self._open = []
        if _SEAM in text:
            text = _SEAM_BETWEEN_BADGES.sub(" ", text).replace(_SEAM, "")
        if text and not text.isspace():
            found = text_blocks(text)
            self._add([_joined(found)] if found and self._place.heading_level else found)

    def _add(self, found: list[Block]) -> None:
        for block in found:
            kind, level = self._kind(block)
            self.blocks.append(replace(block, kind=kind, level=level, line=self._line + block.line - 1))
            self._opens_item = False

    def _kind(self, block: Block) -> tuple[BlockKind, int]:
        depth = self._place.list_depth
        if self._opens_item and (depth or not _always_reads_alike(block.text)):
            return BlockKind.BULLET, max(1, depth)
        if block.is_bullet:
            return BlockKind.BULLET, block.level + depth
        if self._place.heading_level:
            return BlockKind.HEADING, self._place.heading_level
        return block.kind, block.level


def _joined(found: list[Block]) -> Block:
    return Block(found[0].kind, found[0].level, " ".join(block.text for block in found), found[0].line)


def _always_reads_alike(text: str) -> bool:
    """Tell whether a term or a summary is a label, or a line by which parts of a page are found, and no prompt."""
    return is_label(text) or anchor_of_line(text) is not None
