"""What an import from Anki writes otherwise than any import: the identities of its notes, and who wrote a text."""

from collections.abc import Mapping
from dataclasses import replace

from flashpm.domain.arrival import Arrival
from flashpm.domain.brought import BroughtPart
from flashpm.domain.change import WHOLE, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import QuestionUid


def as_from_anki(change: Change, arrival: Arrival, *, deck: str | None) -> Change:
    """Give a row of an import as it is written for a package from Anki.

    A text from there is no pack's: it has an origin of its own, so that a later version of the pack is still compared
    with what the pack brought last.

    Args:
        change: as any import writes it.
        arrival: what the package brings.
        deck: the deck that the user chose; None for each question's own.
    """
    if change.origin is not Origin.IMPORT:
        return change
    value = change.value
    if change.field != WHOLE or not isinstance(value, dict):
        return replace(change, origin=Origin.ANKI)
    if change.entity == Entity.QUESTION:
        return replace(change, value=_question(value, QuestionUid(change.entity_id), arrival, deck))
    return replace(change, value=_part(value, arrival.parts.get((QuestionUid(str(value["question"])), _id(value)))))


def _question(value: Mapping[str, JsonValue], uid: QuestionUid, arrival: Arrival, deck: str | None) -> JsonValue:
    home, parts = arrival.homes[uid], value.get("clarifying_questions")
    listed: list[JsonValue] = [
        _part(part, arrival.parts.get((uid, _id(part))))
        for part in (parts if isinstance(parts, list) else ())
        if isinstance(part, dict)
    ]
    own_deck = deck or home.deck or value.get("deck")
    return {**value, "pack": home.pack_id, "deck": own_deck, "clarifying_questions": listed}


def _part(value: Mapping[str, JsonValue], brought: BroughtPart | None) -> dict[str, JsonValue]:
    if brought is None:
        return dict(value)
    note_id = value.get("anki_note_id") if brought.note_id is None else brought.note_id
    original: dict[str, JsonValue] = {} if brought.original is None else {"anki": brought.original}
    return {**value, "anki_guid": brought.guid, "anki_note_id": note_id, **original}


def _id(value: Mapping[str, JsonValue]) -> str:
    return str(value.get("id"))
