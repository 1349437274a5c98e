"""The rows of a text with separators: quotes and line breaks in cells, each row with its line."""

import csv
from collections.abc import Iterator
from itertools import islice
from typing import Final

from flashpm.domain.field_table import FieldRow
from flashpm.errors import PackError

MAX_CELLS: Final = 2_000_000
MAX_ROWS: Final = 100_000
MAX_CELL: Final = 256 * 1024
"""Characters of one cell."""
MAX_COLUMNS: Final = 200


def rows_of(text: str, separator: str, first_line: int = 1) -> list[FieldRow]:
    """Cut a text into rows; blank ones are left out.

    Args:
        text: with any kind of line end; in cells they become line feeds.
        separator: one character.
        first_line: the line of the source in which the text begins, counted from 1.

    Raises:
        PackError: it has too many rows, cells or columns, a cell is too long, or a quote is never closed.
    """
    lines = _with_line_feeds(text)
    if lines.count(separator) + lines.count("\n") > MAX_CELLS:
        raise PackError(f"This table has more than {MAX_CELLS:,} cells: split it into several files.")
    rows: list[FieldRow] = []
    for line, cells in _cut(lines, separator, first_line):
        if len(cells) > MAX_COLUMNS:
            raise PackError(f"Line {line} has more than {MAX_COLUMNS} cells: take out those that are not needed.")
        if len(rows) == MAX_ROWS:
            raise PackError(f"This table has more than {MAX_ROWS:,} rows: split it into several files.")
        rows.append(FieldRow(tuple(cells), line))
    return rows


def first_rows(text: str, separator: str, at_most: int) -> list[list[str]]:
    """Cut the beginning of a text into rows, as far as that is possible; blank ones are left out."""
    csv.field_size_limit(MAX_CELL)
    rows = []
    try:
        for cells in islice(csv.reader(lines_of(_with_line_feeds(text)), delimiter=separator), at_most):
            if any(cells):
                rows.append(cells)
    except csv.Error:
        return []
    return rows


def _cut(text: str, separator: str, first_line: int) -> Iterator[tuple[int, list[str]]]:
    csv.field_size_limit(MAX_CELL)
    begins, last = first_line, first_line
    reader = csv.reader(lines_of(text), delimiter=separator)
    try:
        for cells in reader:
            last, begins = begins, first_line + reader.line_num
            if any(cells):
                yield last, cells
    except csv.Error as error:
        raise PackError(
            f"A cell in line {begins} has more than {MAX_CELL:,} characters: close the quote that opens there, "
            "or shorten it."
        ) from error
    if _is_open(text, separator, last - first_line):
        raise PackError(f"A quote that opens in line {last} is never closed: close it.")


def _is_open(text: str, separator: str, skipped: int) -> bool:
    """Say whether a quote stays open in the row behind so many lines, which is the last one."""
    try:
        list(csv.reader(islice(lines_of(text), skipped, None), delimiter=separator, strict=True))
    except csv.Error as error:
        return "end of data" in str(error)
    return False


def _with_line_feeds(text: str) -> str:
    return text.replace("\r\n", "\n").replace("\r", "\n") if "\r" in text else text


def lines_of(text: str) -> Iterator[str]:
    """Iterate over lines with their line feeds, without a second copy of a large text."""
    start = 0
    while start < len(text):
        end = text.find("\n", start) + 1 or len(text)
        yield text[start:end]
        start = end
