"""A table whose columns hold the fields of questions, such as a spreadsheet's or a note type's from Anki."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flashpm.domain.field_names import ANSWER_FIELDS, ColumnFields, TableField

_SHOWN: Final = 30
"""Characters of a column's name that a message shows."""
_MOST_NAMED: Final = 20
"""Columns that a message names."""


@dataclass(frozen=True, slots=True)
class FieldRow:
    """One row of a table.

    Attributes:
        cells: plain texts; a row may have fewer or more than the table has columns.
        line: where it begins in its source, counted from 1; None where lines say nothing.
    """

    cells: tuple[str, ...]
    line: int | None = None


@dataclass(frozen=True, slots=True)
class FieldTable:
    """Rows and columns of plain texts, each row a clarifying question.

    Attributes:
        source: the source's name as the user gave it; findings carry it.
        name: what the user knows the table by, such as a file's or a note type's name.
        columns: the columns' names; an empty one where the source names none.
        rows: in the source's order; tags in a cell have commas, semicolons or line breaks between them.
        guess: what each column seems to hold, as many as there are columns.
        is_clear: true if the guess is sure enough that nobody need be asked, as where the columns' names say it.
        kind: the note type that it stands for, of which a few rows are listed; empty for a table of its own.
        more: how many rows there are beside the listed ones.
        offered: what a column can hold.
        is_html: true if the texts were HTML, which keeps neither blank lines nor several spaces.
    """

    source: str
    name: str
    columns: tuple[str, ...]
    rows: tuple[FieldRow, ...]
    guess: ColumnFields
    is_clear: bool
    kind: str = ""
    more: int = 0
    offered: tuple[TableField, ...] = tuple(TableField)
    is_html: bool = False

    @property
    def known_by(self) -> tuple[str, ...]:
        """By which names a choice for its columns is remembered."""
        return (*self.columns, "", self.kind) if self.kind else self.columns

    def column_name(self, index: int) -> str:
        """Give the name of a column, or its number where it has none; columns are counted from 0."""
        return self.columns[index] or f"Column {index + 1}"

    def sample(self, index: int) -> str:
        """Give the first text of a column; empty if it has none."""
        cells = (row.cells[index].strip() for row in self.rows if index < len(row.cells))
        return next((cell for cell in cells if cell), "")


def can_make_cards(fields: Sequence[TableField | None]) -> bool:
    """Say whether columns hold enough: the clarifying question, and one of the three parts of its answer."""
    return TableField.PROMPT in fields and any(each in fields for each in ANSWER_FIELDS)


def sentence_for_unmapped(table: FieldTable) -> str:
    """Say which columns a table has, and what to do so that it can be read."""
    names = [f"“{_shortened(table.column_name(index))}”" for index in range(len(table.columns))]
    more = ", …" if len(names) > _MOST_NAMED else ""
    return (
        f"It is not clear what the columns of this table hold ({', '.join(names[:_MOST_NAMED])}{more}). Name them in "
        "its first line: question, prompt, why_it_matters, expected_answer, impact; or choose them in the window."
    )


def _shortened(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= _SHOWN else line[: _SHOWN - 1] + "…"
