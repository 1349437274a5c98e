"""What an import writes: the rows of the change log for a comparison that the user agreed to."""

from collections.abc import Iterator
from dataclasses import dataclass

from flashpm.domain.anki_identity import NOTE_ID_STEP, anki_guid
from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, Origin
from flashpm.domain.content import DELETED, clarifying_question_to_json, question_to_json
from flashpm.domain.deck import home_deck
from flashpm.domain.identity import clarifying_question_uid, pack_uid
from flashpm.domain.merging import FieldChange, FieldEdit, PackMerge, QuestionMerge, Status
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion


@dataclass(slots=True)
class ImportWriter:
    """Turns the comparisons of one operation into rows.

    Attributes:
        imported_at_ms: when the import was made, one moment for all of it, in milliseconds since 1970.
        first_note_id: the first note id in Anki that is free, in milliseconds.
        deck: the deck that the user chose; None for each question's own.
        is_shipped: true if the packs came with the program.
    """

    imported_at_ms: int
    first_note_id: int
    deck: str | None = None
    is_shipped: bool = False
    _questions: int = 0
    _notes: int = 0

    def changes(self, merge: PackMerge) -> Iterator[Change]:
        """Give the rows for one pack."""
        pack = merge.pack
        if merge.writes_pack:
            yield Change(Entity.PACK, pack_uid(pack.id), WHOLE, pack_to_json(pack), Origin.IMPORT)
        for each in merge.wanted:
            if each.status is Status.NEW:
                yield self._new_question(pack, each)
            else:
                yield from self._changed_question(pack, each)
            if each.was_deleted:
                yield Change(Entity.QUESTION, each.uid, DELETED, value=False, origin=Origin.USER)
            for edit in each.edits:
                yield Change(_entity(edit), edit.uid, edit.field, edit.value, Origin.USER)

    def _new_question(self, pack: Pack, each: QuestionMerge) -> Change:
        question = each.question
        parts: list[JsonValue] = [self._new_part(pack, each, part) for part in question.clarifying_questions]
        value: dict[str, JsonValue] = {
            **question_to_json(question),
            "clarifying_questions": parts,
            "pack": pack.id,
            "deck": self.deck or home_deck(pack.deck, question.type),
            "position": self._questions,
            "imported_at_ms": self.imported_at_ms,
            **({"shipped": True} if self.is_shipped else {}),
        }
        self._questions += 1
        return Change(Entity.QUESTION, each.uid, WHOLE, value, Origin.IMPORT)

    def _new_part(self, pack: Pack, each: QuestionMerge, part: ClarifyingQuestion) -> dict[str, JsonValue]:
        note_id = self.first_note_id + NOTE_ID_STEP * self._notes
        self._notes += 1
        guid = anki_guid(pack.id, each.question.id or "", part.id or "")
        return {**clarifying_question_to_json(part), "anki_guid": guid, "anki_note_id": note_id}

    def _changed_question(self, pack: Pack, each: QuestionMerge) -> Iterator[Change]:
        for change in each.changes:
            yield from _edited_field(change) if pack.is_extract else _changed_field(change)
        for part in each.added:
            value = {**self._new_part(pack, each, part), "question": each.uid}
            uid = clarifying_question_uid(each.uid, part.id or "")
            yield Change(Entity.CLARIFYING_QUESTION, uid, WHOLE, value, Origin.IMPORT)


def _changed_field(change: FieldChange) -> Iterator[Change]:
    """Write what the source brings; a text of the user's own that is kept is written again over it, and stays."""
    yield Change(_entity(change), change.uid, change.field, change.theirs, Origin.IMPORT)
    if change.is_conflict and not change.takes_theirs:
        yield Change(_entity(change), change.uid, change.field, change.mine, Origin.USER)


def _edited_field(change: FieldChange) -> Iterator[Change]:
    """Write what the user wrote into an export of the library, as if they had written it here."""
    if change.takes_theirs or not change.is_conflict:
        yield Change(_entity(change), change.uid, change.field, change.theirs, Origin.USER)


def _entity(field: FieldChange | FieldEdit) -> Entity:
    return Entity.QUESTION if field.is_question else Entity.CLARIFYING_QUESTION


def pack_to_json(pack: Pack) -> dict[str, JsonValue]:
    """Give what the log keeps of a pack itself, without absent values."""
    values: dict[str, JsonValue] = {
        "id": pack.id,
        "title": pack.title,
        "version": pack.version,
        "author": pack.author,
        "licence": pack.licence,
        "language": pack.language,
        "deck": pack.deck,
        "description": pack.description,
    }
    return {name: value for name, value in values.items() if value is not None}


def pack_from_json(pack_id: str, kept: JsonValue) -> Pack:
    """Read what the log keeps of a pack itself; of one that it does not know, such as that of pages, the id alone."""
    values = kept if isinstance(kept, dict) else {}

    def text(name: str) -> str | None:
        return value if isinstance(value := values.get(name), str) else None

    return Pack(
        id=pack_id,
        title=text("title"),
        version=text("version"),
        author=text("author"),
        licence=text("licence"),
        language=text("language"),
        deck=text("deck"),
        description=text("description"),
    )


def is_pack_changed(pack: Pack, stored: JsonValue) -> bool:
    """Say whether what a pack says of itself is new to the library; saved pages and exports say nothing of theirs.

    Args:
        pack: as its reader gave it.
        stored: what the library keeps of it; None if it does not know it.
    """
    return pack.is_whole and pack_to_json(pack) != stored
