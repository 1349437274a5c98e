"""Tables of which the user says what the columns hold."""

from collections.abc import Iterable, Sequence
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


def remark_on(readings: Iterable[NamedReading], table: FieldTable) -> str:
    """Give what is to be said of the columns that were chosen for a table; empty before any were."""
    reading = next(each.reading for each in readings if table in each.reading.tables)
    message = reading.errors[0].message
    return "" if message == sentence_for_unmapped(table) else message


def with_columns(readings: Sequence[NamedReading], table: FieldTable, fields: ColumnFields) -> list[NamedReading]:
    """Give the readings with one table read.

    Where no row makes a card, the table stays, with the reason and what was chosen for its columns.

    Args:
        readings: those of every source.
        table: one that they hold.
        fields: what each of its columns holds.
    """
    read = read_table(table, fields)
    if read[0].pack is None:
        read = (Reading(None, errors=read[0].errors, tables=(replace(table, guess=fields),)),)
    found = []
    for each in readings:
        found += [NamedReading(each.name, one) for one in read] if table in each.reading.tables else [each]
    return found
