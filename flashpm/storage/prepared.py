"""Statements put into words once, for the work between a grade and the next card.

SQLAlchemy takes longer to hand such a statement to SQLite, and its row back, than SQLite needs to answer it.
"""

import json
import re
import sqlite3
from collections import namedtuple
from collections.abc import Collection, Iterator, Mapping, Sequence
from functools import cached_property
from typing import Any, cast

from sqlalchemy import CompoundSelect, Connection, Delete, Insert, Row, Select, Update, bindparam, func, select
from sqlalchemy.dialects.sqlite import dialect

Statement = Select[Any] | CompoundSelect[Any] | Insert | Update | Delete
_PARAMETER = re.compile(r":(\w+)")
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
    def words(self) -> str:
        """The statement's text, with every value in it that is always the same.

        A parameter that is compared with a column of a partial index would have SQLite plan the statement anew for
        each run: its value could let the index serve.
        """
        compiled = self._statement.compile(dialect=dialect(paramstyle="named"), column_keys=self._columns)
        always = {name: _literal(bind.value) for name, bind in compiled.binds.items() if not bind.required}
        return _PARAMETER.sub(lambda found: always.get(found[1], found[0]), str(compiled))

    def run(self, connection: Connection, values: Parameters) -> sqlite3.Cursor:
        """Run it; gives its rows as bare tuples.

        Args:
            connection: the library.
            values: by the names of its parameters.
        """
        return driver_of(connection).execute(self.words, values)

    def run_many(self, connection: Connection, values: Sequence[Parameters]) -> int:
        """Run it once for each set of values; gives how many rows it wrote."""
        return driver_of(connection).executemany(self.words, values).rowcount


def bare_rows(connection: Connection, statement: Select[Any]) -> Iterator[Row[Any]]:
    """Give the rows of a large selection, whose columns are read by name at a tenth of the price of SQLAlchemy's own.

    Args:
        connection: the library.
        statement: of columns that are kept as they are read: texts, numbers and nulls.
    """
    result = connection.execute(statement)
    row = namedtuple("row", result.keys())  # type: ignore[misc]  # its columns are known when it is run
    yield from cast("Iterator[Row[Any]]", map(row._make, cast("sqlite3.Cursor", result.cursor)))
    result.close()


def among(name: str) -> Select[Any]:
    """Give the values that `listed` makes one parameter of, for a condition: however many they are."""
    return select(func.json_each(bindparam(name)).table_valued("value").c.value)


def listed(values: Collection[str]) -> str:
    """Make one parameter of texts, see `among`."""
    return json.dumps(list(values))


def _literal(value: object) -> str:
    return str(int(value)) if isinstance(value, int) else "'" + str(value).replace("'", "''") + "'"


def driver_of(connection: Connection) -> sqlite3.Connection:
    """Give the driver's own connection."""
    return cast("sqlite3.Connection", connection.connection.dbapi_connection)
