"""A collection from elsewhere, opened so that it can only be read: no view, trigger or endless statement runs."""

import sqlite3
from collections.abc import Iterable, Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final

from flashpm.errors import AnkiError

Database = sqlite3.Connection
HEADER: Final = b"SQLite format 3\0"
_JOURNAL_AT: Final = 18
_ROLLBACK_JOURNAL: Final = b"\x01\x01"
_STEPS_A_LOOK: Final = 10_000
_MOST_LOOKS: Final = 20_000
"""A million notes take a tenth of these steps."""
_TABLES: Final = ("col", "notes", "cards", "revlog")


def write_database(path: Path, chunks: Iterable[bytes]) -> None:
    """Write a database where it can be opened; one in WAL mode is made an ordinary one.

    Raises:
        AnkiError: it is no SQLite database.
    """
    with path.open("xb") as file:
        head = b""
        for chunk in chunks:
            head += chunk if len(head) < len(HEADER) else b""
            if not head.startswith(HEADER[: len(head)]):
                raise _no_database()
            file.write(chunk)
        if len(head) <= _JOURNAL_AT + 1:
            raise _no_database()
        file.seek(_JOURNAL_AT)
        file.write(_ROLLBACK_JOURNAL)


@contextmanager
def opened_database(path: Path) -> Iterator[Database]:
    """Open a collection to read; what SQLite finds wrong inside the block is one of our errors.

    Raises:
        AnkiError: it is damaged, or laid out as no collection is.
    """
    try:
        with closing(sqlite3.connect(f"{path.as_uri()}?mode=ro&immutable=1", uri=True)) as database:
            _guard(database)
            _refuse_odd_layout(database)
            yield database
    except sqlite3.Error as error:
        raise AnkiError("The collection in the package cannot be read: export it from Anki once more.") from error


def _guard(database: Database) -> None:
    database.create_collation("unicase", _compare_unicase)
    database.execute("PRAGMA trusted_schema = OFF")
    database.execute("PRAGMA query_only = ON")
    database.execute("PRAGMA cell_size_check = ON")
    database.execute("PRAGMA mmap_size = 0")
    database.text_factory = lambda raw: raw.decode("utf-8", "replace")
    looks = iter(range(_MOST_LOOKS))
    database.set_progress_handler(lambda: next(looks, None) is None, _STEPS_A_LOOK)


def _compare_unicase(one: str, other: str) -> int:
    """Compare as Anki does; reading its tables of tags and decks needs it."""
    left, right = one.casefold(), other.casefold()
    return (left > right) - (left < right)


def _refuse_odd_layout(database: Database) -> None:
    kinds = dict(database.execute("SELECT name, type FROM sqlite_master"))
    if any(kinds.get(table) != "table" for table in _TABLES) or {"view", "trigger"} & set(kinds.values()):
        raise AnkiError("The collection in the package is not laid out as Anki lays it out: it is refused.")
    if database.execute("SELECT 1 FROM sqlite_master WHERE sql LIKE 'CREATE VIRTUAL%' LIMIT 1").fetchone():
        raise AnkiError("The collection in the package is not laid out as Anki lays it out: it is refused.")


def _no_database() -> AnkiError:
    return AnkiError("The collection in the package is no database: export it from Anki once more.")
