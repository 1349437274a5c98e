"""Tables of which the user says what the columns hold."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from flashpm.domain.field_names import ColumnFields
from flashpm.domain.field_table import FieldTable, sentence_for_unmapped
from flashpm.domain.pack import Reading
from flashpm.domain.table_questions import read_table
from flashpm.services.importing import NamedReading


def unclear_table(readings: Iterable[NamedReading]) -> FieldTable | None:
    """Give the first table that needs a word about its columns; None where other errors need one first."""
    faulty = [each.reading for each in readings if each.reading.errors]
    if not faulty or not all(reading.tables for reading in faulty):
        return None
    return faulty[0].tables[0]


def tables_of(readings: Iterable[NamedReading]) -> list[FieldTable]:
    """Give every table of which the user can say what the columns hold, clear ones included."""
    found: list[FieldTable] = []
    for each in readings:
        found += [table for table in each.reading.tables if table not in found]
    return found


def remark_on(readings: Iterable[NamedReading], table: FieldTable) -> str:
    """Give what is to be said of the columns that were chosen for a table; empty where they make cards."""
    reading = next(each.reading for each in readings if table in each.reading.tables)
    message = reading.errors[0].message if reading.errors else ""
    return "" if message == sentence_for_unmapped(table) else message


def with_columns(readings: Sequence[NamedReading], table: FieldTable, fields: ColumnFields) -> list[NamedReading]:
    """Give the readings with one table read.

    Where no row makes a card, the table stays, with the reason and what was chosen for its columns.

    Args:
        readings: those of every source.
        table: one that they hold.
        fields: what each of its columns holds.
    """
    found: list[NamedReading] = []
    is_read = False
    for each in readings:
        if table not in each.reading.tables:
            found.append(each)
        elif not is_read:  # what a table gave for its other decks is given anew with its first
            found += [NamedReading(each.name, one) for one in _read(each.reading, table, fields)]
            is_read = True
    return found


def as_remembered(
    readings: Sequence[NamedReading], fields_for: Callable[[FieldTable], ColumnFields | None]
) -> list[NamedReading]:
    """Give the readings with what was chosen before for the columns of such tables, where they can be read by it.

    Args:
        readings: those of every source; a table that is unclear is left to be asked about.
        fields_for: gives what was chosen; None for nothing.
    """
    found = list(readings)
    for table in tables_of(each for each in readings if each.reading.pack is not None):
        fields = fields_for(table)
        if fields is not None and fields != table.guess and len(fields) == len(table.columns):
            again = with_columns(found, table, fields)
            found = found if _refused(again) > _refused(found) else again
    return found


def _refused(readings: Iterable[NamedReading]) -> int:
    return sum(each.reading.pack is None for each in readings)


def _read(reading: Reading, table: FieldTable, fields: ColumnFields) -> list[Reading]:
    if reading.with_fields is not None:
        return [reading.with_fields(table, fields)]
    known = (replace(table, guess=fields),)
    return [replace(each, tables=known) for each in read_table(table, fields)]
