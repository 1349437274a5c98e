"""What the user writes: a question by hand, other words for one that is there, and what is to go."""

from collections.abc import Iterable, Iterator
from typing import Final

from flashpm.domain.anki_identity import NOTE_ID_STEP, anki_guid
from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, Origin
from flashpm.domain.content import (
    CLARIFYING_QUESTION_FIELDS,
    DELETED,
    QUESTION_FIELDS,
    StoredClarifyingQuestion,
    StoredQuestion,
    clarifying_question_to_json,
    question_to_json,
    to_json,
)
from flashpm.domain.deck import home_deck
from flashpm.domain.identity import QuestionUid, Ulid, clarifying_question_uid
from flashpm.domain.media import MEDIA, media_to_json
from flashpm.domain.question import ClarifyingQuestion, Question

OWN_PACK: Final = ""
"""The pack of what the user wrote: none, and no pack has such an id."""


def new_question(question: Question, uid: Ulid, at_ms: int, first_note_id: int) -> Change:
    """Give the row that brings a question written by hand.

    Args:
        question: its texts; ids in it are not looked at.
        uid: a new one; it is the question's uid and its id.
        at_ms: this moment, in milliseconds since 1970.
        first_note_id: the first note id in Anki that is free, in milliseconds.
    """
    parts: list[JsonValue] = [
        _new_part(part, OWN_PACK, uid, f"{uid}-{place}", first_note_id + NOTE_ID_STEP * place)
        for place, part in enumerate(question.clarifying_questions)
    ]
    value: dict[str, JsonValue] = {
        **question_to_json(question),
        "id": uid,
        "clarifying_questions": parts,
        "pack": OWN_PACK,
        "deck": home_deck(None, question.type),
        "position": 0,
        "imported_at_ms": at_ms,
    }
    return Change(Entity.QUESTION, uid, WHOLE, value, Origin.USER)


def edits(stored: StoredQuestion, wanted: Question, operation: Ulid, first_note_id: int) -> Iterator[Change]:
    """Give the rows that make a question what the user wants it to be, one a changed field.

    Args:
        stored: as it is.
        wanted: as it shall be. Its clarifying questions are known by their ids; one without is new, and one of the
            stored that is not among them goes.
        operation: whose rows these are; ids of new clarifying questions are made of it.
        first_note_id: the first note id in Anki that is free, in milliseconds.
    """
    for name in QUESTION_FIELDS:
        if (value := to_json(getattr(wanted, name))) != to_json(getattr(stored.content, name)):
            yield Change(Entity.QUESTION, stored.uid, name, value, Origin.USER)
    kept = {part.id: part for part in wanted.clarifying_questions if part.id is not None}
    for each in stored.clarifying_questions:
        yield from _part_edits(each, kept.get(each.content.id or ""))
    fresh = [part for part in wanted.clarifying_questions if part.id is None]
    for place, part in enumerate(fresh):
        id_, note_id = f"{operation}-{place}", first_note_id + NOTE_ID_STEP * place
        value = _new_part(part, stored.pack_id, str(stored.content.id), id_, note_id) | {"question": stored.uid}
        yield Change(Entity.CLARIFYING_QUESTION, clarifying_question_uid(stored.uid, id_), WHOLE, value, Origin.USER)


def deletions(questions: Iterable[QuestionUid]) -> Iterator[Change]:
    """Give the rows that take questions out of the library; their history stays in the log."""
    for uid in questions:
        yield Change(Entity.QUESTION, uid, DELETED, value=True, origin=Origin.USER)


def _part_edits(stored: StoredClarifyingQuestion, wanted: ClarifyingQuestion | None) -> Iterator[Change]:
    if wanted is None:
        yield Change(Entity.CLARIFYING_QUESTION, stored.uid, DELETED, value=True, origin=Origin.USER)
        return
    for name in CLARIFYING_QUESTION_FIELDS:
        if (value := getattr(wanted, name)) != getattr(stored.content, name):
            yield Change(Entity.CLARIFYING_QUESTION, stored.uid, name, value, Origin.USER)
    if wanted.media != stored.content.media:
        yield Change(Entity.CLARIFYING_QUESTION, stored.uid, MEDIA, media_to_json(wanted.media), Origin.USER)


def _new_part(part: ClarifyingQuestion, pack_id: str, question_id: str, id_: str, note_id: int) -> dict[str, JsonValue]:
    guid = anki_guid(pack_id, question_id, id_)
    return {**clarifying_question_to_json(part), "id": id_, "anki_guid": guid, "anki_note_id": note_id}
