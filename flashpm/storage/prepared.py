"""Statements put into words once, for the work between a grade and the next card.

SQLAlchemy takes longer to hand such a statement to SQLite, and its row back, than SQLite needs to answer it.
"""

import sqlite3
from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, cast

from sqlalchemy import Connection, Insert, Select, Update
from sqlalchemy.dialects.sqlite import dialect

Statement = Select[Any] | Insert | Update
Parameters = Mapping[str, Any]


class Prepared:
    """A statement that goes to the driver itself.

    Args:
        statement: without lists of values.
        columns: the columns that it is given, of an insert that names none.
    """

    def __init__(self, statement: Statement, columns: Sequence[str] | None = None) -> None:
        self._statement = statement
        self._columns = columns

    @cached_property
    def _words(self) -> tuple[str, dict[str, Any]]:
        """The statement's text, and the values that are always the same in it."""
        compiled = self._statement.compile(dialect=dialect(paramstyle="named"), column_keys=self._columns)
        return str(compiled), dict(compiled.params)

    def run(self, connection: Connection, values: Parameters) -> sqlite3.Cursor:
        """Run it; gives its rows as bare tuples.

        Args:
            connection: the library.
            values: by the names of its parameters.
        """
        words, always = self._words
        return driver_of(connection).execute(words, always | dict(values))

    def run_many(self, connection: Connection, values: Sequence[Parameters]) -> None:
        """Run it once for each set of values."""
        words, always = self._words
        driver_of(connection).executemany(words, [always | dict(each) for each in values])


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Give the driver's own connection."""
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)
