"""A pack against the library: what is new, changed, the same, missing, or in conflict.

Nothing is decided by wording: questions meet by uid. Only clarifying questions without an id of their own (those of
saved pages) are recognised by their texts, so that a reworded prompt keeps its schedule.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from flashpm.domain.brought import Arrival
from flashpm.domain.change import JsonValue
from flashpm.domain.content import CLARIFYING_QUESTION_FIELDS, QUESTION_FIELDS, StoredQuestion, to_json
from flashpm.domain.identity import PAGE_PACK_ID, QuestionUid, question_uid
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.recognition import Likeness, recognise
from flashpm.domain.text import fold

Bases = Mapping[tuple[str, str], JsonValue]
"""What the last import brought, by (uid, field), for the fields that the user changed since."""

_USERS_OWN = frozenset({"my_words"})
_NOTHING: tuple[JsonValue, ...] = (None, [])
"""What a page may lack because its copy is cut: it takes nothing away that an earlier copy brought."""


class Status(StrEnum):
    """How a question of a source stands to the library."""

    NEW = "new"
    CHANGED = "changed"
    SAME = "same"
    CONFLICT = "conflict"


@dataclass(frozen=True, slots=True)
class FieldChange:
    """One field in which the source differs from the library.

    Attributes:
        uid: the question or the clarifying question.
        is_question: true if it is a field of the interview question itself.
        mine: what the library has, as the log writes values.
        theirs: what the source has.
        is_conflict: true if the user changed it and the source did too.
    """

    uid: str
    is_question: bool
    field: str
    mine: JsonValue
    theirs: JsonValue
    is_conflict: bool


@dataclass(frozen=True, slots=True)
class QuestionMerge:
    """What importing one question would do.

    Attributes:
        question: as the source has it, every id filled in, without the clarifying questions that cannot be imported.
        changes: the differing fields; empty for a new question.
        added: clarifying questions that the library's question does not have yet.
    """

    uid: QuestionUid
    status: Status
    question: Question
    changes: tuple[FieldChange, ...] = ()
    added: tuple[ClarifyingQuestion, ...] = ()


@dataclass(frozen=True, slots=True)
class PackMerge:
    """What importing a pack would do.

    Attributes:
        missing: questions of this pack that the library has and the source has not; they are kept.
        is_pack_changed: true if what is said of the pack itself, such as its version, is new to the library.
        arrival: what a package from Anki brings beside texts; None for every other source.
    """

    pack: Pack
    questions: tuple[QuestionMerge, ...]
    missing: tuple[QuestionUid, ...]
    is_pack_changed: bool = False
    arrival: Arrival | None = None


def merge(pack: Pack, library: Mapping[QuestionUid, StoredQuestion], bases: Bases, likeness: Likeness) -> PackMerge:
    """Compare a pack with the library; a question that the pack brings twice is compared twice.

    Questions without a text and clarifying questions without a prompt cannot be imported and are left out.

    Args:
        pack: as its reader gave it.
        library: the library's questions of this pack; of saved pages only those that the pack names.
        bases: what the last import brought, where the user changed it since.
        likeness: how alike two prompts are.
    """
    merges: list[QuestionMerge] = []
    for question in pack.questions:
        if question.question is None:
            continue
        named = question if question.id else replace(question, id=fold(question.question))
        uid = uid_of(pack, named)
        merges.append(_merge_question(uid, library.get(uid), named, bases, likeness))
    found = {each.uid for each in merges}
    is_whole = pack.id != PAGE_PACK_ID
    missing = tuple(uid for uid in library if uid not in found) if is_whole else ()
    return PackMerge(pack, tuple(merges), missing)


def uid_of(pack: Pack, question: Question) -> QuestionUid:
    """Give the uid that a question of a pack has in the library; its id is made from its text if it brings none."""
    return question_uid(pack.id, question.id or fold(question.question or ""))


def _merge_question(
    uid: QuestionUid, stored: StoredQuestion | None, question: Question, bases: Bases, likeness: Likeness
) -> QuestionMerge:
    recognised = recognise(uid, question.clarifying_questions, stored.clarifying_questions if stored else (), likeness)
    complete = replace(question, clarifying_questions=tuple(each.part for each in recognised))
    if stored is None:
        return QuestionMerge(uid, Status.NEW, complete)
    changes = _field_changes(uid, stored.content, complete, bases)
    for each in recognised:
        if each.stored:
            changes += _field_changes(each.stored.uid, each.stored.content, each.part, bases)
    if stored.pack_id == PAGE_PACK_ID:
        changes = [change for change in changes if change.theirs not in _NOTHING]
    added = tuple(each.part for each in recognised if each.stored is None)
    return QuestionMerge(uid, status_of(changes, has_added=bool(added)), complete, tuple(changes), added)


def status_of(changes: Sequence[FieldChange], *, has_added: bool) -> Status:
    """Say how a question that the library has stands to a source that differs from it so."""
    if any(change.is_conflict for change in changes):
        return Status.CONFLICT
    is_changed = has_added or any(change.mine != change.theirs for change in changes)
    return Status.CHANGED if is_changed else Status.SAME


def _field_changes(
    uid: str, mine: Question | ClarifyingQuestion, theirs: Question | ClarifyingQuestion, bases: Bases
) -> list[FieldChange]:
    """Give the fields in which the source brings something else than the last import did.

    Where the user wrote the same meanwhile it is no change to see, but the import is noted, or a later one would take
    it for a conflict.
    """
    is_question = isinstance(mine, Question)
    changes = []
    for name in QUESTION_FIELDS if is_question else CLARIFYING_QUESTION_FIELDS:
        our_value, their_value = getattr(mine, name), getattr(theirs, name)
        if name in _USERS_OWN or (our_value == their_value and (uid, name) not in bases):
            continue
        ours, theirs_now = to_json(our_value), to_json(their_value)
        base = bases.get((uid, name), ours)
        if theirs_now != base:
            is_conflict = ours not in (base, theirs_now)
            changes.append(FieldChange(uid, is_question, name, ours, theirs_now, is_conflict=is_conflict))
    return changes
