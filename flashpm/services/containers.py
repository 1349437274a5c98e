"""Folders and archives of sources: what their files give, and a word about those that are no source."""

from collections.abc import Sequence
from dataclasses import replace
from typing import Final

from flashpm.domain.mixed_pack import readings_by_pack
from flashpm.domain.pack import Finding, Reading
from flashpm.domain.table_questions import readings_of

MOST_NAMES: Final = 5
"""Files that are named in a word about those that were left out."""

NamedReadings = list[tuple[str, Reading]]
"""Readings, each with the name of its source."""


def flattened(name: str, reading: Reading) -> NamedReadings:
    """Give the readings that a source holds: of its tables or packs, or of its files if it is an archive.

    Args:
        name: the source's name as the user gave it.
        reading: what reading it gave.
    """
    if reading.within:
        return of_container(name, reading.within)
    return [(name, part) for each in readings_of(reading) for part in readings_by_pack(each)]


def of_container(name: str, members: Sequence[tuple[str, Reading]]) -> NamedReadings:
    """Give the readings of a folder's or an archive's files; those that are no source are left out, with a word.

    Args:
        name: the folder's or archive's name as the user gave it.
        members: its files, each with its name and what reading it gave.
    """
    readings = [each for member, reading in members for each in flattened(member, reading)]
    kept = [(member, reading) for member, reading in readings if not _is_passed_over(reading)]
    if not kept:
        message = "Nothing to import is in it: no question page, pack or table was found."
        return [(name, Reading(None, errors=(Finding(name, None, None, message),), is_foreign=True))]
    left_out = [member for member, reading in readings if _is_passed_over(reading)]
    packed = next((place for place, (_, reading) in enumerate(kept) if reading.pack), None)
    if left_out and packed is not None:
        member, reading = kept[packed]
        kept[packed] = member, replace(reading, warnings=(_about(name, left_out), *reading.warnings))
    return kept


def _is_passed_over(reading: Reading) -> bool:
    return reading.is_foreign or (reading.pack is None and bool(reading.tables))


def _about(name: str, left_out: Sequence[str]) -> Finding:
    more = f" and {len(left_out) - MOST_NAMES:,} more" if len(left_out) > MOST_NAMES else ""
    names = ", ".join(left_out[:MOST_NAMES])
    return Finding(name, None, None, f"Left out, for they are no question pages, packs or clear tables: {names}{more}.")
