"""The full-text indexes, kept in step with the rows of questions.

Not by triggers: with `trusted_schema=OFF`, which a file from elsewhere calls for, no trigger may write to a virtual
table.
"""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Final

from sqlalchemy import (
    ColumnElement,
    Connection,
    Integer,
    LargeBinary,
    Select,
    Text,
    cast,
    column,
    delete,
    func,
    insert,
    literal,
    select,
    table,
)

from flashpm.storage.prepared import driver_of
from flashpm.storage.tables import SEARCH, SEARCHED, UNSPACED_SEARCH, clarifying_question, question

UNSPACED: Final = "぀-ヿ㐀-鿿가-힯豈-﫿"
"""Scripts whose words are not parted by spaces, as ranges of letters."""
_TEXTS = tuple(searched.c[name] for searched, names in SEARCHED.items() for name in names)
_NAMES = tuple(each.name for each in _TEXTS)
_DOCUMENT: ColumnElement[str] = literal("", Text)
for _each in _TEXTS:
    _DOCUMENT = _DOCUMENT + func.coalesce(_each + "\n", "")
_IS_UNSPACED = (func.length(_DOCUMENT) != func.length(cast(_DOCUMENT, LargeBinary))) & _DOCUMENT.op("GLOB")(
    f"*[{UNSPACED}]*"
)
"""Of a document; the lengths, in letters and in bytes, are a quick way to pass over plain English."""

SEARCH_COLUMNS: Final = {SEARCH: _NAMES, UNSPACED_SEARCH: ("text",)}
"""What the indexes are filled with, by index."""

MUCH: Final = 16 * 1024 * 1024
"""Bytes of new entries that FTS5 gathers in memory before it writes them as a part of the index."""
_USUAL: Final = 1024 * 1024
"""What FTS5 gathers if nothing is said."""


@contextmanager
def indexing_much(connection: Connection) -> Iterator[None]:
    """Let many documents be put into the index of words inside the block: half of its work is to merge small parts.

    The size is written into the library, and is there as it was after the transaction, whichever way that ends.
    """
    _gather(connection, MUCH)
    yield
    _gather(connection, _USUAL)


def _gather(connection: Connection, size: int) -> None:
    driver_of(connection).execute(f"INSERT INTO {SEARCH} ({SEARCH}, rank) VALUES ('hashsize', ?)", (size,))  # noqa: S608 - our own names


def unindex(connection: Connection, question_ids: Sequence[int]) -> None:
    """Take the documents of questions out, while their rows still hold what was indexed."""
    search = table(SEARCH, column(SEARCH, Text), column("rowid", Integer), *map(column, _NAMES))
    old = _documents(question_ids).with_only_columns(literal("delete"), clarifying_question.c.id, *_TEXTS)
    connection.execute(insert(search).from_select([SEARCH, "rowid", *_NAMES], old))
    unspaced = table(UNSPACED_SEARCH, column("rowid", Integer))
    ids = select(clarifying_question.c.id).where(clarifying_question.c.question_id.in_(question_ids))
    connection.execute(delete(unspaced).where(unspaced.c.rowid.in_(ids)))


def index(connection: Connection, question_ids: Sequence[int]) -> None:
    """Put the documents of questions in, as their rows are now."""
    search = table(SEARCH, column("rowid", Integer), *map(column, _NAMES))
    new = _documents(question_ids)
    texts = new.with_only_columns(clarifying_question.c.id, *_TEXTS)
    connection.execute(insert(search).from_select(["rowid", *_NAMES], texts))
    unspaced = table(UNSPACED_SEARCH, column("rowid", Integer), column("text", Text))
    whole = new.with_only_columns(clarifying_question.c.id, _DOCUMENT).where(_IS_UNSPACED)
    connection.execute(insert(unspaced).from_select(["rowid", "text"], whole))


def _documents(question_ids: Sequence[int]) -> Select[tuple[int]]:
    joined = select(clarifying_question.c.id).join(question, question.c.id == clarifying_question.c.question_id)
    return joined.where(question.c.id.in_(question_ids))
