"""Tables of Markdown that hold clarifying questions, row by row or one each, as the lines of a text."""

import re
from collections.abc import Iterator, Sequence
from itertools import islice, takewhile, zip_longest
from typing import Final

from flashpm.packs.page_columns import leads, name_parts, stand_in_columns
from flashpm.packs.page_labels import is_label

_BELOW_HEADER: Final = re.compile(r" {0,3}\|?(?: *:?-+:? *\|){1,40} *(?::?-+:? *)?")
_BETWEEN: Final = re.compile(r"(?<!\\)\|")
_MOST_CELLS: Final = 40
_CELL: Final = "\f"
"""Between what were cells: it ends a line and is counted as none, so that every line keeps its number."""


def without_tables(text: str) -> str:
    """Write the tables of a text that hold clarifying questions as lines; every other table stays as it is."""
    lines = text.split("\n")
    below = [at for at, line in enumerate(lines) if "|" in line and at and _BELOW_HEADER.fullmatch(line.rstrip())]
    end = 0
    for at in below:
        if at <= end:
            continue
        rows = list(takewhile(lambda line: "|" in line, islice(lines, at + 1, None)))
        end = at + len(rows)
        made = list(_lines(_cells(lines[at - 1]), [_cells(row) for row in rows]))
        if made:
            lines[at - 1 : at + 1 + len(rows)] = [made[0], "", *made[1:]]
    return "\n".join(lines)


def _lines(headers: Sequence[str], rows: Sequence[Sequence[str]]) -> Iterator[str]:
    """Give a line for the header and one for each row; nothing if the table holds no clarifying questions."""
    if name_parts(headers):
        yield ""
        yield from (_CELL.join(_row(headers, row)) for row in rows)
    elif stand_in_columns([headers[0], *(row[0] for row in rows)], len(headers)):
        names, *asked = zip_longest(headers, *rows, fillvalue="")
        yield _CELL.join(cell for each in asked for cell in _row(names, each))
        yield from [""] * len(rows)
    elif any(is_label(row[0]) for row in rows):
        prompt = " ".join(filter(None, headers))
        yield f"• {prompt}" if prompt else ""
        yield from (
            f"{row[0].rstrip(': ')}: {' '.join(row[1:])}" if is_label(row[0]) else " ".join(row) for row in rows
        )


def _row(headers: Sequence[str], cells: Sequence[str]) -> Iterator[str]:
    for lead, cell in zip(leads(headers, cells), cells, strict=False):
        if lead is not None and cell:
            yield f"{'• ' if lead.is_prompt else ''}{lead.words}{cell}"


def _cells(line: str) -> list[str]:
    inside = line.strip().removeprefix("|").removesuffix("|")
    return [cell.strip().strip("*_ ") for cell in _BETWEEN.split(inside, _MOST_CELLS)]
