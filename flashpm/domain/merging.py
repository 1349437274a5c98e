"""A pack against the library: what is new, changed, the same, missing, or in conflict.

Nothing is decided by wording: questions meet by uid. Only clarifying questions without an id of their own (those of
saved pages) are recognised by their texts, so that a reworded prompt keeps its schedule.
"""

from collections.abc import Container, Mapping, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from flashpm.domain.arrival import Arrival
from flashpm.domain.change import JsonValue
from flashpm.domain.content import CLARIFYING_QUESTION_FIELDS, QUESTION_FIELDS, StoredQuestion, to_json
from flashpm.domain.identity import QuestionUid, clarifying_question_uid, question_uid
from flashpm.domain.own_content import OWN_PACK
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.recognition import Likeness, recognise
from flashpm.domain.text import fold, says_the_same

Bases = Mapping[tuple[str, str], JsonValue]
"""What the last import brought, by (uid, field), for the fields that the user changed since."""

_USERS_OWN = frozenset({"my_words"})
_NOTHING: tuple[JsonValue, ...] = (None, [], False)
"""What a page may lack because its copy is cut, and a table for want of a column: it takes nothing away."""


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
        takes_theirs: of a conflict, true if the user chose what the source has.
    """

    uid: str
    is_question: bool
    field: str
    mine: JsonValue
    theirs: JsonValue
    is_conflict: bool
    takes_theirs: bool = False


@dataclass(frozen=True, slots=True)
class FieldEdit:
    """A text that the user wrote over the source's before it was imported.

    Attributes:
        uid: the question or the clarifying question.
        is_question: true if it is a field of the interview question itself.
        value: as the log writes it.
    """

    uid: str
    is_question: bool
    field: str
    value: JsonValue


@dataclass(frozen=True, slots=True)
class QuestionMerge:
    """What importing one question would do.

    Attributes:
        question: as the source has it, every id filled in, without the clarifying questions that cannot be imported.
        changes: the differing fields; empty for a new question.
        added: clarifying questions that the library's question does not have yet, those that the user deleted apart.
        edits: what the user wrote over the source's texts.
        was_deleted: true if the user had it once and deleted it.
        is_left_out: true if it is not to be imported.
    """

    uid: QuestionUid
    status: Status
    question: Question
    changes: tuple[FieldChange, ...] = ()
    added: tuple[ClarifyingQuestion, ...] = ()
    edits: tuple[FieldEdit, ...] = ()
    was_deleted: bool = False
    is_left_out: bool = False

    @property
    def changes_anything(self) -> bool:
        """Whether importing it would write anything."""
        is_new_here = self.status is Status.NEW or bool(self.changes or self.added or self.edits)
        return is_new_here and not self.is_left_out


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

    @property
    def wanted(self) -> tuple[QuestionMerge, ...]:
        """The questions that are not left out."""
        return tuple(each for each in self.questions if not each.is_left_out)

    @property
    def arriving(self) -> Arrival:
        """What a package from Anki brings for the questions that are not left out; nothing for every other source."""
        if self.arrival is None:
            return Arrival()
        if not any(each.is_left_out for each in self.questions):
            return self.arrival
        return self.arrival.of_questions({each.uid for each in self.wanted})

    @property
    def writes_pack(self) -> bool:
        """Whether what is said of the pack is to be kept: not if all its questions are left out."""
        return self.is_pack_changed and (bool(self.wanted) or not self.questions)


@dataclass(frozen=True, slots=True)
class _Comparison:
    """What each question of a pack is compared with."""

    pack: Pack
    bases: Bases
    likeness: Likeness
    deleted: Container[str]


def merge(
    pack: Pack,
    library: Mapping[QuestionUid, StoredQuestion],
    bases: Bases,
    likeness: Likeness,
    deleted: Container[str] = frozenset(),
) -> PackMerge:
    """Compare a pack with the library; a question that the pack brings twice is compared twice.

    Questions without a text and clarifying questions without a prompt cannot be imported and are left out.

    Args:
        pack: as its reader gave it.
        library: the library's questions of this pack; of saved pages only those that the pack names.
        bases: what the last import brought, where the user changed it since.
        likeness: how alike two prompts are.
        deleted: the uids of what the user deleted.
    """
    comparison = _Comparison(pack, bases, likeness, deleted)
    merges: list[QuestionMerge] = []
    for question in pack.questions:
        if question.question is None:
            continue
        named = question if question.id else replace(question, id=fold(question.question))
        uids = uids_of(pack, named)
        uid = next((uid for uid in uids if uid in library), uids[-1])
        stored = library.get(uid)
        if stored is None:
            merges.append(replace(_new_question(uid, named, likeness), was_deleted=uid in deleted))
        else:
            merges.append(_merge_question(stored, named, comparison))
    found = {each.uid for each in merges}
    missing = tuple(uid for uid in library if uid not in found) if pack.is_whole else ()
    return PackMerge(pack, tuple(merges), missing)


def uid_of(pack: Pack, question: Question) -> QuestionUid:
    """Give the uid that a question of a pack has in the library; its id is made from its text if it brings none."""
    return question_uid(pack.id, question.id or fold(question.question or ""))


def uids_of(pack: Pack, question: Question) -> tuple[QuestionUid, ...]:
    """Give the uids under which the library may know a question: what was written by hand has its uid for an id.

    One that the library does not know gets a uid of its own all the same, so that no table can name another's.
    """
    own = (QuestionUid(question.id),) if pack.id == OWN_PACK and question.id else ()
    return (*own, uid_of(pack, question))


def _new_question(uid: QuestionUid, question: Question, likeness: Likeness) -> QuestionMerge:
    parts = tuple(each.part for each in recognise(uid, question.clarifying_questions, (), likeness))
    return QuestionMerge(uid, Status.NEW, replace(question, clarifying_questions=parts))


def _merge_question(stored: StoredQuestion, question: Question, comparison: _Comparison) -> QuestionMerge:
    uid, deleted = stored.uid, comparison.deleted
    recognised = recognise(uid, question.clarifying_questions, stored.clarifying_questions, comparison.likeness)
    complete = replace(question, clarifying_questions=tuple(each.part for each in recognised))
    changes = _field_changes(uid, stored.content, complete, comparison)
    for each in recognised:
        if each.stored:
            changes += _field_changes(each.stored.uid, each.stored.content, each.part, comparison)
    if not comparison.pack.is_whole:
        changes = [change for change in changes if change.theirs not in _NOTHING]
    fresh = (each.part for each in recognised if each.stored is None)
    added = tuple(part for part in fresh if clarifying_question_uid(uid, part.id or "") not in deleted)
    return QuestionMerge(uid, status_of(changes, has_added=bool(added)), complete, tuple(changes), added)


def status_of(changes: Sequence[FieldChange], *, has_added: bool) -> Status:
    """Say how a question that the library has stands to a source that differs from it so."""
    if any(change.is_conflict for change in changes):
        return Status.CONFLICT
    is_changed = has_added or any(change.mine != change.theirs for change in changes)
    return Status.CHANGED if is_changed else Status.SAME


def _field_changes(
    uid: str, mine: Question | ClarifyingQuestion, theirs: Question | ClarifyingQuestion, comparison: _Comparison
) -> list[FieldChange]:
    """Give the fields in which the source brings something else than the last import did.

    Where the user wrote the same meanwhile it is no change to see, but the import is noted, or a later one would take
    it for a conflict. What came back from an export says nothing of its author, and is not noted.
    """
    is_question, bases, pack = isinstance(mine, Question), comparison.bases, comparison.pack
    if not bases and mine == theirs:
        return []  # nearly all of a large pack that comes again
    changes = []
    for name in QUESTION_FIELDS if is_question else CLARIFYING_QUESTION_FIELDS:
        our_value, their_value = getattr(mine, name), getattr(theirs, name)
        is_noted = (uid, name) in bases and not pack.is_extract
        if name in _USERS_OWN or (our_value == their_value and not is_noted):
            continue
        if pack.is_html and _is_same_in_html(name, our_value, their_value):
            continue
        ours, theirs_now = to_json(our_value), to_json(their_value)
        base = bases.get((uid, name), ours)
        if theirs_now != base:
            is_conflict = ours not in (base, theirs_now)
            changes.append(FieldChange(uid, is_question, name, ours, theirs_now, is_conflict=is_conflict))
    return changes


def _is_same_in_html(name: str, mine: object, theirs: object) -> bool:
    if name == "tags":
        return True  # Anki's tags have neither spaces nor capitals
    return isinstance(mine, str) and isinstance(theirs, str) and says_the_same(mine, theirs)
