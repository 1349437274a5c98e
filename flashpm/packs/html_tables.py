"""Tables of a page's HTML whose first row names the parts of a clarifying question."""

from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from flashpm.packs.page_columns import Lead, leads, name_parts

_CELLS = frozenset({"td", "th"})
_PARTS_OF_TABLE = frozenset({"thead", "tbody", "tfoot"})
_LONGEST_HEADER = 60


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of such a table, and what a page without tables would print before its words."""

    lead: Lead
    element: LexborNode


def labelled_cells(table: LexborNode) -> list[Cell]:
    """Read a table row by row if its first row holds labels; empty if it only lays out a page."""
    rows = [list(_cells(row)) for row in _rows(table)]
    headers = [_short_text(cell) for cell in rows[0]] if rows else []
    if not name_parts(headers):
        return []
    return [cell for row in rows[1:] for cell in _labelled(headers, row)]


def _labelled(headers: list[str], elements: list[LexborNode]) -> Iterator[Cell]:
    texts = [_short_text(element) for element in elements]
    for lead, element in zip(leads(headers, texts), elements, strict=False):
        if lead is not None:
            yield Cell(lead, element)


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    for child in children(table):
        if child.tag in _PARTS_OF_TABLE:
            yield from (row for row in children(child) if row.tag == "tr")
        elif child.tag == "tr":
            yield child


def _cells(row: LexborNode) -> Iterator[LexborNode]:
    return (cell for cell in children(row) if cell.tag in _CELLS)


def children(node: LexborNode) -> Iterator[LexborNode]:
    """Give what stands directly in an element."""
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _short_text(node: LexborNode) -> str:
    """Give a cell's words; no more than a header has, for a page may be laid out in nested tables."""
    words = ""
    for inside in node.traverse(include_text=True):
        if inside.tag == "-text":
            words += inside.text_content or ""
        if len(words) > _LONGEST_HEADER:
            break
    return " ".join(words.split())
