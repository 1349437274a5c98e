"""Rows of a collection from elsewhere, each value checked: SQLite lets any column hold anything."""

from collections.abc import Iterator
from math import isfinite
from typing import Any

from flashpm.anki.database import Database
from flashpm.errors import AnkiError

_GREATEST = 2**53
_AT_ONCE = 200


def rows(database: Database, statement: str, kinds: str) -> Iterator[tuple[Any, ...]]:
    """Read the rows of a statement.

    Args:
        database: the collection.
        statement: one of ours.
        kinds: a letter a column: `i` a whole number, `s` a text.

    Raises:
        AnkiError: a value is of another kind.
    """
    expected = [{int if kind == "i" else str} for kind in kinds]
    found = database.execute(statement)
    while batch := found.fetchmany(_AT_ONCE):
        if [set(map(type, column)) for column in zip(*batch, strict=True)] == expected:
            yield from batch
        else:
            yield from (tuple(map(_as, kinds, row)) for row in batch)


def _as(kind: str, value: object) -> int | str:
    if kind == "s" and isinstance(value, str):
        return value
    if kind == "i" and isinstance(value, int | float) and isfinite(value) and abs(value) < _GREATEST:
        return int(value)
    raise AnkiError("The collection in the package holds a value of a wrong kind: run Check Database in Anki.")
