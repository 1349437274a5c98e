"""What the user changed since the last import: the base of a three-way comparison."""

from collections.abc import Iterable, Iterator

from flashpm.domain.change import WHOLE, JsonValue, LoggedChange, Origin
from flashpm.domain.content import ABSENT, CLARIFYING_QUESTION_FIELDS, QUESTION_FIELDS
from flashpm.domain.identity import QuestionUid, clarifying_question_uid
from flashpm.domain.media import MEDIA

_PART_FIELDS = (*CLARIFYING_QUESTION_FIELDS, MEDIA)
FieldOf = tuple[str, str]
"""A field as (uid of its question or clarifying question, name)."""


def bases(uid: QuestionUid, rows: Iterable[LoggedChange]) -> dict[FieldOf, JsonValue]:
    """Give what the last import brought for each field whose newest value is not an import's.

    Args:
        uid: the question.
        rows: its rows and those of its clarifying questions, in the log's order.
    """
    imported: dict[FieldOf, JsonValue] = {}
    edited: set[FieldOf] = set()
    for row in rows:
        if row.is_void:
            continue
        for name, value in fields_of(uid, row):
            if row.origin == Origin.IMPORT:
                imported[name] = value
                edited.discard(name)
            else:
                edited.add(name)
    return {name: imported[name] for name in edited if name in imported}


def fields_of(uid: QuestionUid, row: LoggedChange) -> Iterator[tuple[FieldOf, JsonValue]]:
    """Give the fields that a row of a question or of one of its clarifying questions gives a value."""
    if row.field != WHOLE or not isinstance(row.value, dict):
        yield (row.entity_id, row.field), row.value
        return
    is_question = row.entity_id == uid
    for name in QUESTION_FIELDS if is_question else _PART_FIELDS:
        yield (row.entity_id, name), row.value.get(name, ABSENT.get(name))
    parts = row.value.get("clarifying_questions") if is_question else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            part_uid = clarifying_question_uid(uid, str(part.get("id")))
            yield from (((part_uid, name), part.get(name)) for name in _PART_FIELDS)
