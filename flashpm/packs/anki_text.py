"""Anki's text export: rows of notes, below lines that begin with `#` and say what the columns are."""

import re
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import PurePath
from typing import Final

from flashpm.domain.field_table import FieldRow, FieldTable
from flashpm.domain.html_text import plain_text
from flashpm.domain.pack import Reading
from flashpm.errors import PackError
from flashpm.packs.our_notes_text import IDENTITY, with_ids
from flashpm.packs.table import shape_of, table_of
from flashpm.packs.table_cells import first_rows, rows_of

OUR_NOTE_TYPE: Final = "FlashPM Clarifying Question"
OUR_FIELDS: Final = (
    "Prompt",
    "Question",
    "Company",
    "Area",
    "Why it matters",
    "Expected answer",
    "Impact",
    "Hint",
    "My words",
    "Question type",
    "Difficulty",
    "Source",
    "Extra",
    "With so_what",
    "With recall",
    "Product",
    "Extra 2",
    IDENTITY,
)
"""The fields of our own notes in their order: the export does not name them."""

_LINE: Final = re.compile(
    r"#(separator|html|columns|tags|deck|notetype|if matches|(?:deck|tags|guid|notetype) column):([^\n]*?)\r?(?:\n|\Z)",
    re.IGNORECASE,
)
_MOST_LINES: Final = 100
_SEPARATORS: Final = {"comma": ",", "semicolon": ";", "tab": "\t", "space": " ", "pipe": "|", "colon": ":"}
_COLUMN: Final = re.compile(r"[1-9][0-9]{0,3}")


@dataclass(frozen=True, slots=True)
class _Export:
    """What the lines at the top say; columns are counted from 0, and None where there is none.

    Attributes:
        columns: the columns' names, as many as are given.
        tags, deck: of every note.
    """

    separator: str
    is_html: bool
    columns: tuple[str, ...]
    tags: str
    deck: str
    deck_column: int | None
    tags_column: int | None
    guid_column: int | None
    type_column: int | None

    def name_of(self, index: int) -> str | None:
        """Give the name of a column that is no field of a note."""
        named = {self.deck_column: "Deck", self.tags_column: "Tags", self.guid_column: "GUID"}
        return named.get(index)


def looks_like_anki_text(text: str) -> bool:
    """Tell whether a text begins as Anki's export does."""
    return _LINE.match(text) is not None


def read_anki_text(name: str, text: str) -> Reading:
    """Read the notes of an export: a table for each note type.

    Args:
        name: the source's name as the user gave it.
        text: the whole source.

    Raises:
        PackError: there are no notes, or they cannot be cut into rows.
    """
    said, end, lines = _said(text)
    export = _export(said, text[end:])
    by_type: dict[str, list[FieldRow]] = {}
    for row in rows_of(text[end:], export.separator, 1 + lines):
        note_type = _cell(row.cells, export.type_column) or said.get("notetype", "")
        by_type.setdefault(note_type, []).append(_plain(row, export))
    if not by_type:
        raise PackError("No note is in this export: choose some in Anki, and export them again.")
    tables = (_table(name, note_type, rows, export) for note_type, rows in by_type.items())
    return Reading(None, tables=tuple(tables))


def _table(source: str, note_type: str, rows: list[FieldRow], export: _Export) -> FieldTable:
    names = _names(note_type, rows, export)
    if _is_ours(note_type):
        names, rows = with_ids(names, rows)
    return replace(table_of(source, note_type or PurePath(source).stem, names, rows), is_html=export.is_html)


def _is_ours(note_type: str) -> bool:
    return note_type.rstrip("+") == OUR_NOTE_TYPE


def _said(text: str) -> tuple[dict[str, str], int, int]:
    """Give what the lines at the top say, where they end, and how many they are."""
    said: dict[str, str] = {}
    end, lines = 0, 0
    while lines < _MOST_LINES and (found := _LINE.match(text, end)):
        said[found[1].lower()] = found[2].strip(" ")
        end, lines = found.end(), lines + 1
    return said, end, lines


def _export(said: dict[str, str], notes: str) -> _Export:
    separator = _separator(said.get("separator", ""), notes)
    names = first_rows(said.get("columns", ""), separator, 1)
    return _Export(
        separator=separator,
        is_html=said.get("html", "").lower() == "true",
        columns=tuple(names[0]) if names else (),
        tags=said.get("tags", ""),
        deck=said.get("deck", ""),
        deck_column=_index(said.get("deck column")),
        tags_column=_index(said.get("tags column")),
        guid_column=_index(said.get("guid column")),
        type_column=_index(said.get("notetype column")),
    )


def _separator(said: str, notes: str) -> str:
    if len(said) == 1:
        return said
    shape = None if said.lower() in _SEPARATORS else shape_of(notes)
    return _SEPARATORS.get(said.lower(), shape.separator if shape else "\t")


def _index(number: str | None) -> int | None:
    return int(number) - 1 if number and _COLUMN.fullmatch(number) else None


def _cell(cells: Sequence[str], index: int | None) -> str:
    return cells[index].strip() if index is not None and index < len(cells) else ""


def _plain(row: FieldRow, export: _Export) -> FieldRow:
    """Give a note's cells as plain texts, behind the deck and the tags of every note."""
    cells = []
    for index, cell in enumerate(row.cells):
        if index == export.tags_column:
            cells.append(", ".join((cell + " " + export.tags).split()))
        elif index != export.type_column:
            is_field = export.name_of(index) is None
            cells.append(plain_text(cell) if export.is_html and is_field else cell)
    return FieldRow((*_everywhere(export).values(), *cells), row.line)


def _everywhere(export: _Export) -> dict[str, str]:
    """Give the columns that the lines at the top stand for, each with what stands in all of its cells."""
    tags = export.tags if export.tags_column is None else ""
    return {name: text for name, text in (("Deck", export.deck), ("Tags", ", ".join(tags.split()))) if text}


def _names(note_type: str, rows: Iterable[FieldRow], export: _Export) -> list[str]:
    everywhere = _everywhere(export)
    width = max(len(row.cells) for row in rows) - len(everywhere) + (export.type_column is not None)
    own = iter(OUR_FIELDS if _is_ours(note_type) else ())
    names = []
    for index in range(width):
        if index != export.type_column:
            given = export.columns[index] if index < len(export.columns) else None
            names.append(export.name_of(index) or given or next(own, ""))
    return [*everywhere, *names]
