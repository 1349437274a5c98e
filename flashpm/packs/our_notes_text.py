"""Rows of notes of our own type: what they say of themselves becomes columns of ids, by which an import knows them."""

from collections.abc import Iterable, Sequence
from typing import Final

from flashpm.domain.anki_identity import is_our_tag, parted_ids
from flashpm.domain.field_names import TableField
from flashpm.domain.field_table import FieldRow
from flashpm.domain.field_values import tags_of, written_tags

IDENTITY: Final = "FlashPM ID"
_COLUMNS: Final = (TableField.PACK, TableField.QUESTION_ID, TableField.ID)


def with_ids(names: Sequence[str], rows: Iterable[FieldRow]) -> tuple[list[str], list[FieldRow]]:
    """Give the columns and rows of notes with their ids before them, and without the tags that every export gives.

    Args:
        names: the columns' names.
        rows: with the texts that notes have; what is HTML there was read.
    """
    places = [names.index(name) if name in names else None for name in (IDENTITY, "GUID")]
    tags = names.index("Tags") if "Tags" in names else None
    return [*_COLUMNS, *names], [FieldRow((*_ids(row, *places), *_cells(row, tags)), row.line) for row in rows]


def _ids(row: FieldRow, identity: int | None, guid: int | None) -> tuple[str, str, str]:
    """Give the ids of a note; one that does not say them is known by its guid alone."""
    known = _cell(row, guid)
    return parted_ids(_cell(row, identity), known) or ("", "", known)


def _cells(row: FieldRow, tags: int | None) -> Iterable[str]:
    for place, cell in enumerate(row.cells):
        yield written_tags(tag for tag in tags_of(cell) if not is_our_tag(tag)) if place == tags else cell


def _cell(row: FieldRow, place: int | None) -> str:
    return row.cells[place] if place is not None and place < len(row.cells) else ""
