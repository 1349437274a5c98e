"""Tables of a page's HTML whose first row or column names the parts of a clarifying question."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, zip_longest
from typing import Final

from selectolax.lexbor import LexborNode

from flashpm.packs.page_columns import Lead, leads, name_parts, stand_in_columns

_CELLS = frozenset({"td", "th"})
_PARTS_OF_TABLE = frozenset({"thead", "tbody", "tfoot"})
_LONGEST_HEADER = 60
_MOST_NODES: Final = 200
"""Of a header's cell with its mark-up."""
_MOST_COLUMNS: Final = 40
_MOST_CELLS: Final = 20_000
"""Of a table, with each place over which a cell is drawn counted; more are not laid out."""

Row = list[LexborNode | None]
"""The cells of a row in their columns; None where no cell begins."""


@dataclass(frozen=True, slots=True)
class Cell:
    """One cell of such a table, and what a page without tables would print before its words."""

    lead: Lead
    element: LexborNode


def labelled_cells(table: LexborNode) -> list[Cell]:
    """Read a table row by row if its first row or column holds labels; empty if it only lays out a page."""
    rows = _laid_out(table)
    headers = _texts(rows[0]) if rows else []
    if not name_parts(headers):
        if not stand_in_columns([_text(row[0]) for row in rows if row], max(map(len, rows), default=0)):
            return []
        rows = _turned(rows)
        headers = _texts(rows[0])
    found: list[Cell] = []
    group = ""
    for row in rows[1:]:
        if len(headers) > 1 and sum(cell is not None for cell in row) == 1 and _span(row[0], "colspan") >= len(headers):
            group = _text(row[0])
        else:
            found += _labelled(headers, row, group)
    return found


def children(node: LexborNode) -> Iterator[LexborNode]:
    """Give what stands directly in an element."""
    child = node.child
    while child is not None:
        yield child
        child = child.next


def _labelled(headers: Sequence[str], row: Row, group: str) -> Iterator[Cell]:
    for lead, element in zip(leads(headers, _texts(row), group), row, strict=False):
        if lead is not None and element is not None:
            yield Cell(lead, element)


def _laid_out(table: LexborNode) -> list[Row]:
    """Give each cell its columns: one that is drawn over several rows stands in each of them."""
    rows: list[Row] = []
    hanging: dict[int, tuple[LexborNode, int]] = {}
    count = 0
    for element in _rows(table):
        row: Row = []
        for cell in _cells(element):
            _hang(row, hanging)
            span = min(_span(cell, "colspan"), _MOST_COLUMNS)
            row += [cell, *([None] * (span - 1))]
            if (lines := _span(cell, "rowspan")) > 1:
                hanging[len(row) - span] = (cell, lines - 1)
            count += span
            if count > _MOST_CELLS or len(row) > _MOST_COLUMNS:
                return []
        _hang(row, hanging)
        rows.append(row)
    return rows


def _hang(row: Row, hanging: dict[int, tuple[LexborNode, int]]) -> None:
    """Put the cells of earlier rows that reach into this one in their columns, up to the next free one."""
    while (place := len(row)) in hanging:
        cell, left = hanging.pop(place)
        row.append(cell)
        if left > 1:
            hanging[place] = (cell, left - 1)


def _turned(rows: Sequence[Row]) -> list[Row]:
    return [list(column) for column in zip_longest(*rows)]


def _span(cell: LexborNode | None, name: str) -> int:
    said = (cell.attributes.get(name) if cell is not None else None) or "1"
    return max(1, int(said)) if said.isdecimal() else 1


def _rows(table: LexborNode) -> Iterator[LexborNode]:
    for child in children(table):
        if child.tag in _PARTS_OF_TABLE:
            yield from (row for row in children(child) if row.tag == "tr")
        elif child.tag == "tr":
            yield child


def _cells(row: LexborNode) -> Iterator[LexborNode]:
    return (cell for cell in children(row) if cell.tag in _CELLS)


def _texts(row: Row) -> list[str]:
    return [_text(cell) for cell in row]


def _text(node: LexborNode | None) -> str:
    """Give a cell's words; no more than a header has, for a page may be laid out in nested tables."""
    words = ""
    inner = node.traverse(include_text=True) if node is not None else iter(())
    for inside in islice(inner, _MOST_NODES):
        if inside.tag == "-text":
            words += inside.text_content or ""
        if len(words) > _LONGEST_HEADER:
            break
    return " ".join(words.split())
