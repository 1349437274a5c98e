"""Texts and media that were changed in Anki, here, or in both places: what an import takes, and what the user decides.

A package does not say what was exported to Anki once. The log does: a text that the library has had at any time was
not written in Anki, so ours is the newer one.
"""

from collections.abc import Iterable, Mapping
from operator import attrgetter
from typing import Final

from flashpm.domain.change import JsonValue, LoggedChange, Origin
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion, to_json
from flashpm.domain.edits import FieldOf, fields_of
from flashpm.domain.identity import QuestionUid
from flashpm.domain.media import MEDIA, is_same_media, media_from_json, media_to_json
from flashpm.domain.merging import FieldChange
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.text import says_the_same

PART_FIELDS: Final = ("prompt", "area", "short", "why_it_matters", "expected_answer", "impact", "my_words")
QUESTION_FIELDS: Final = ("question", "product", "company", "type", "difficulty", "source")
_PART_VALUES: Final = attrgetter(*PART_FIELDS)
_QUESTION_VALUES: Final = attrgetter(*QUESTION_FIELDS)
Past = Mapping[FieldOf, list[LoggedChange]]
"""By field, the rows that gave it a value; in `value` stands that field's alone. In the log's order."""


def past_values(uid: QuestionUid, rows: Iterable[LoggedChange]) -> dict[FieldOf, list[LoggedChange]]:
    """Sort a question's rows, and those of its clarifying questions, by the fields that they gave a value."""
    found: dict[FieldOf, list[LoggedChange]] = {}
    for row in rows:
        for name, value in fields_of(uid, row):
            found.setdefault(name, []).append(
                LoggedChange(row.entity, row.entity_id, name[1], value, row.origin, row.at_ms, row.is_void)
            )
    return found


def is_same_text(mine: JsonValue, theirs: JsonValue) -> bool:
    """Say whether two values say the same; HTML keeps neither blank lines nor several spaces."""
    if isinstance(mine, str) and isinstance(theirs, str):
        return says_the_same(mine, theirs)
    return mine == theirs


def differing(
    stored: StoredQuestion | StoredClarifyingQuestion, theirs: Question | ClarifyingQuestion
) -> list[tuple[str, JsonValue, JsonValue]]:
    """Give the fields in which a package differs from the library: the name, ours, theirs.

    An empty text takes nothing away: a note type may lack the field, or hold a word that is none of ours.
    """
    is_question = isinstance(stored, StoredQuestion)
    names, values = (QUESTION_FIELDS, _QUESTION_VALUES) if is_question else (PART_FIELDS, _PART_VALUES)
    found: list[tuple[str, JsonValue, JsonValue]] = []
    is_same = values(stored.content) == values(theirs)  # as most are
    for name in () if is_same else names:
        our_value, their_value = getattr(stored.content, name), getattr(theirs, name)
        if their_value is None or our_value == their_value:
            continue
        mine, other = to_json(our_value), to_json(their_value)
        if not is_same_text(mine, other):
            found.append((name, mine, other))
    if isinstance(stored, StoredClarifyingQuestion) and isinstance(theirs, ClarifyingQuestion):
        our_media, their_media = stored.content.media, theirs.media
        if their_media and not is_same_media(our_media, their_media):
            found.append((MEDIA, media_to_json(our_media), media_to_json(their_media)))
    return found


def field_changes(
    stored: StoredQuestion | StoredClarifyingQuestion,
    theirs: Question | ClarifyingQuestion,
    changed_at_ms: int,
    past: Past,
) -> list[FieldChange]:
    """Give what to take from a package, and where the user has to decide.

    Args:
        stored: the library's.
        theirs: the package's.
        changed_at_ms: when the note was last changed in Anki.
        past: what the library ever had.
    """
    changes = []
    for name, mine, other in differing(stored, theirs):
        rows = past.get((stored.uid, name), [])
        if name == MEDIA:
            if _are_newer(other, changed_at_ms, rows):
                changes.append(FieldChange(stored.uid, False, name, mine, other, is_conflict=False))  # noqa: FBT003 - its place says it
            continue
        if any(is_same_text(row.value, other) for row in rows):
            continue
        last = next((row for row in reversed(rows) if not row.is_void), None)
        is_conflict = last is not None and (last.origin == Origin.USER or changed_at_ms <= last.at_ms)
        is_question = isinstance(stored, StoredQuestion)
        changes.append(FieldChange(stored.uid, is_question, name, mine, other, is_conflict=is_conflict))
    return changes


def _are_newer(theirs: JsonValue, changed_at_ms: int, rows: Iterable[LoggedChange]) -> bool:
    """Say whether pictures and sounds are to be taken from a package: the side that was changed last holds.

    What came without any before says nothing: it may have been read by a FlashPM that kept none.
    """
    said = [row for row in rows if row.value is not None]
    if any(is_same_media(media_from_json(row.value), media_from_json(theirs)) for row in said):
        return False
    return all(row.is_void or row.at_ms < changed_at_ms for row in said)
