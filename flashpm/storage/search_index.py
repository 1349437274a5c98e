"""The full-text indexes, kept in step with the rows of questions.

Not by triggers: with `trusted_schema=OFF`, which a file from elsewhere calls for, no trigger may write to a virtual
table.
"""

from collections.abc import Iterator, Sequence

from sqlalchemy import ColumnElement, Connection, Integer, Table, Text, column, insert, literal, select, table

from flashpm.storage.tables import SEARCHED, clarifying_question, question


def unindex(connection: Connection, question_ids: Sequence[int]) -> None:
    """Take the rows of questions out, while they still hold what was indexed."""
    for searched, names, of_questions in _of(question_ids):
        command = f"{searched.name}_search"
        search = table(command, column(command, Text), column("rowid", Integer), *(column(name) for name in names))
        old = select(literal("delete"), searched.c.id, *(searched.c[name] for name in names)).where(of_questions)
        connection.execute(insert(search).from_select([command, "rowid", *names], old))


def index(connection: Connection, question_ids: Sequence[int]) -> None:
    """Put the rows of questions in, as they are now."""
    for searched, names, of_questions in _of(question_ids):
        search = table(f"{searched.name}_search", column("rowid", Integer), *(column(name) for name in names))
        new = select(searched.c.id, *(searched.c[name] for name in names)).where(of_questions)
        connection.execute(insert(search).from_select(["rowid", *names], new))


def _of(question_ids: Sequence[int]) -> Iterator[tuple[Table, tuple[str, ...], ColumnElement[bool]]]:
    references = {question: question.c.id, clarifying_question: clarifying_question.c.question_id}
    for searched, names in SEARCHED.items():
        yield searched, names, references[searched].in_(question_ids)
