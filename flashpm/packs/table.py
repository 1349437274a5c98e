"""Tables of a spreadsheet as text: their separator, the columns' names, and what the columns seem to hold."""

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import PurePath
from typing import Final, NamedTuple

from flashpm.domain.field_names import ANSWER_FIELDS, ColumnFields, TableField, guess_fields
from flashpm.domain.field_table import FieldRow, FieldTable, can_make_cards
from flashpm.domain.html_text import plain_text
from flashpm.domain.pack import Reading
from flashpm.domain.text import fold
from flashpm.packs.formulas import without_apostrophe
from flashpm.packs.table_cells import first_rows, rows_of

_SEPARATORS: Final = ("\t", ";", ",", "|")
_IN_PROSE: Final = (",", "|")
_BEGINNING: Final = 65_536
"""Characters by which a table is told."""
_ROWS_LOOKED_AT: Final = 50
_ROWS_ABOVE: Final = 5
"""Rows above which the columns' names stand: a table may have a title."""
_FEWEST_ROWS: Final = 3
"""Rows by which a separator is told that stands in prose too."""
_LONGEST_NAME: Final = 40
_ASKING: Final = 0.6
"""The share of a column's texts that end with a question mark where the column asks."""
_ANSWERING: Final = 15
"""Characters that the texts of a column have on average where they can be answers."""
_RULE: Final = re.compile(r"\s*(?::?-+:?)?\s*")
_MARKUP: Final = re.compile(r"</(?:b|i|u|p|div|span|strong|em|ul|ol|li|font)>|<br ?/?>|&nbsp;", re.IGNORECASE)
_ENTITY: Final = re.compile(r"&(?:amp|lt|gt|quot|#39|#x27);")
_OF_OUR_EXPORTS: Final = frozenset({TableField.ID, TableField.QUESTION_ID, TableField.PACK})
_SEPARATOR_LINE: Final = "sep="
"""How the line begins in which a spreadsheet program is told the separator."""


class Shape(NamedTuple):
    """How a text is a table.

    Attributes:
        separator: between cells.
        is_certain: true if its columns bear names that say enough.
    """

    separator: str
    is_certain: bool


def shape_of(text: str) -> Shape | None:
    """Tell whether a text is a table, and how; None if it is none."""
    told = _told_separator(text)
    beginning = text[:_BEGINNING]
    is_cut = len(text) > _BEGINNING
    best: tuple[int, int, Shape] | None = None
    for separator in (told,) if told else _SEPARATORS:
        rows = first_rows(beginning, separator, _ROWS_LOOKED_AT)
        known, width = _known(rows), _width(rows[:-1] if is_cut and len(rows) > 1 else rows, separator)
        if known or width:
            found = (known, width, Shape(separator, is_certain=known > 0))
            best = max(best or found, found, key=lambda each: each[:2])
    return best[2] if best else None


def read_table_text(name: str, text: str, shape: Shape) -> Reading:
    """Read a table; the columns' names stand in its first rows, or nowhere.

    Args:
        name: the source's name as the user gave it.
        text: the whole source.
        shape: as `shape_of` found it.

    Raises:
        PackError: the table cannot be cut into rows.
    """
    first_line = 1
    if _told_separator(text):
        first_line, text = 2, text.partition("\n")[2]
    rows = [
        FieldRow(tuple(map(without_apostrophe, row.cells)), row.line)
        for row in rows_of(text, shape.separator, first_line)
        if not _is_ruled(row.cells)
    ]
    header = _header(rows)
    body = rows if header is None else rows[header + 1 :]
    table = table_of(name, PurePath(name).stem, () if header is None else rows[header].cells, body)
    return Reading(None, tables=(_without_markup(table),))


def table_of(source: str, name: str, names: Sequence[str], rows: Sequence[FieldRow]) -> FieldTable:
    """Make a table of rows, with a guess at what its columns hold.

    Args:
        source: the source's name as the user gave it.
        name: what the user knows the table by.
        names: the columns' names; columns behind them have none.
        rows: the rows.
    """
    width = max((len(names), *(len(row.cells) for row in rows)))
    columns = *(" ".join(each.split()) for each in names), *([""] * (width - len(names)))
    named = guess_fields(columns)
    is_clear = can_make_cards(named)
    guess = named if is_clear else _guess(named, rows)
    return FieldTable(source, name, columns, tuple(rows), guess, is_clear)


def _without_markup(table: FieldTable) -> FieldTable:
    """Give a table whose cells another program filled with HTML as plain texts; our own exports have none."""
    is_markup = any(_MARKUP.search(cell) for row in table.rows for cell in row.cells)
    if not is_markup or _OF_OUR_EXPORTS.intersection(table.guess):
        return table
    rows = (FieldRow(tuple(map(_without_tags, row.cells)), row.line) for row in table.rows)
    return replace(table, rows=tuple(rows), is_html=True)


def _without_tags(cell: str) -> str:
    return plain_text(cell) if _MARKUP.search(cell) or _ENTITY.search(cell) else cell


def _is_ruled(cells: Sequence[str]) -> bool:
    """Tell the line below the names of a table in Markdown."""
    return all(_RULE.fullmatch(cell) for cell in cells) and any(map(str.strip, cells))


def _told_separator(text: str) -> str | None:
    line = text[:16].partition("\n")[0].strip('\r"')
    told = line.removeprefix(_SEPARATOR_LINE)
    return told if line != told and len(told) == 1 else None


def _known(rows: Sequence[Sequence[str]]) -> int:
    """Count the columns whose names are known; 0 if they are not enough for cards."""
    guesses = [guess_fields(cells) for cells in rows[:_ROWS_ABOVE]]
    return max((len(guess) - guess.count(None) for guess in guesses if can_make_cards(guess)), default=0)


def _width(rows: Sequence[Sequence[str]], separator: str) -> int:
    """Count the columns of rows that are equally wide; 0 if they are no table."""
    widths = Counter(map(len, rows))
    if separator in _IN_PROSE and (len(rows) < _FEWEST_ROWS or len(widths) > 1):
        return 0
    width, count = widths.most_common(1)[0] if widths else (0, 0)
    is_table = width > 1 and len(rows) > 1 and count >= len(rows) - len(rows) // 10
    return width if is_table else 0


def _header(rows: Sequence[FieldRow]) -> int | None:
    """Find the row of the columns' names, counted from 0; None if there is none."""
    for place, row in enumerate(rows[:_ROWS_ABOVE]):
        if can_make_cards(guess_fields(row.cells)):
            return place
    is_named = bool(rows) and _are_names(rows[0].cells) and not all(_are_names(row.cells) for row in rows)
    return 0 if is_named else None


def _are_names(cells: Sequence[str]) -> bool:
    texts = [fold(cell) for cell in cells]
    return len(set(texts)) == len(texts) and all(
        text and len(text) <= _LONGEST_NAME and not text.endswith(("?", ".", "!")) for text in texts
    )


def _guess(named: ColumnFields, rows: Sequence[FieldRow]) -> ColumnFields:
    """Guess what the columns hold whose names do not say it, by what stands in them."""
    fields = list(named)
    samples = [_sample(rows, index) if field is None else [] for index, field in enumerate(named)]
    asking = [index for index, texts in enumerate(samples) if _asks(texts)]
    wanted = [each for each in (TableField.QUESTION, TableField.PROMPT) if each not in named][-len(asking) or 2 :]
    for index, field in zip(asking, wanted, strict=False):
        fields[index] = field
    for index, field in zip(_answering(samples, fields), _answers_left(named), strict=False):
        fields[index] = field
    return tuple(fields)


def _sample(rows: Sequence[FieldRow], index: int) -> list[str]:
    cells = (row.cells[index].strip() for row in rows[:_ROWS_LOOKED_AT] if index < len(row.cells))
    return [cell for cell in cells if cell]


def _asks(texts: Sequence[str]) -> bool:
    return bool(texts) and sum(text.endswith("?") for text in texts) >= _ASKING * len(texts)


def _answering(samples: Sequence[Sequence[str]], fields: Sequence[TableField | None]) -> Iterator[int]:
    for index, texts in enumerate(samples):
        if fields[index] is None and texts and sum(map(len, texts)) >= _ANSWERING * len(texts):
            yield index


def _answers_left(named: ColumnFields) -> list[TableField]:
    """Give the parts of an answer that no column bears, in the order in which a single one is the likeliest."""
    order = (ANSWER_FIELDS[1], ANSWER_FIELDS[2], ANSWER_FIELDS[0])
    return [field for field in order if field not in named]
