"""Notes of our own note type, as Anki gives them back."""

import re
from collections import Counter
from typing import Final

from flashpm.anki.naming import ROOT_DECK
from flashpm.anki.note_media import NoteMedia
from flashpm.anki.note_reading import Gathered, LeftOut, own_tags
from flashpm.anki.package import NoteKind, PackagedCard, PackagedNote
from flashpm.domain.anki_identity import is_our_tag, parted_ids
from flashpm.domain.brought import ANKI_PACK_ID, BroughtCard, BroughtPart
from flashpm.domain.card import CardKind
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.field_values import difficulty_of, type_of
from flashpm.domain.html_text import plain_text
from flashpm.domain.media import Medium
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.text import fold

_NAME: Final = re.compile(r"FlashPM Clarifying Question\+*")
_KINDS: Final = tuple(CardKind)
_PLACES: Final = {
    "Prompt": "prompt",
    "Question": "question",
    "Hint": "short",
    "Why it matters": "why_it_matters",
    "Expected answer": "expected_answer",
    "Impact": "impact",
    "My words": "my_words",
}
"""Which field of ours a field's pictures and sounds belong to; those of the others have no place."""
Key = tuple[str, str]


class OurNotes:
    """Reads notes of our type into questions.

    Attributes:
        questions: by pack and id, in the order of their first notes.
    """

    def __init__(self, left_out: Counter[LeftOut], media: NoteMedia) -> None:
        self.questions: dict[Key, Gathered] = {}
        self._left_out = left_out
        self._media = media
        self._places: dict[NoteKind, tuple[str, ...]] = {}

    def add(self, note: PackagedNote) -> None:
        """Read a note."""
        texts = {
            name: text
            for name, value in zip(note.kind.fields, note.values, strict=True)
            if value and (text := plain_text(value))
        }
        if "Prompt" not in texts or "Question" not in texts:
            self._left_out[LeftOut.PROMPT] += 1
            return
        pack_id, question_id, part_id = _identity(note.guid, texts)
        gathered = self.questions.get((pack_id, question_id))
        if gathered is None or note.changed_at_ms > gathered.changed_at_ms:
            content = _question(texts)
            gathered = gathered or self.questions.setdefault(
                (pack_id, question_id), Gathered(pack_id, question_id, content, _deck(note, content))
            )
            gathered.texts_from(note, content)
        gathered.tags |= dict.fromkeys(tag for tag in own_tags(note) if not is_our_tag(tag))
        places = self._places_of(note.kind)
        values = dict(zip(places, note.values, strict=True))
        gathered.add(_part(texts, part_id, self._media.of(values)), _brought(note))

    def _places_of(self, kind: NoteKind) -> tuple[str, ...]:
        """Say which field of ours each field of a note type is; the others keep their names."""
        if kind not in self._places:
            self._places[kind] = tuple(_PLACES.get(name, name) for name in kind.fields)
        return self._places[kind]


def is_ours(kind: NoteKind) -> bool:
    """Say whether a note type is ours, or what Anki makes of ours beside a changed one."""
    return _NAME.fullmatch(kind.name) is not None and {"Prompt", "Question"} <= set(kind.fields)


def _identity(guid: str, texts: dict[str, str]) -> tuple[str, str, str]:
    """Read pack, question and clarifying question; those of a note that does not say them are made."""
    return parted_ids(texts.get("FlashPM ID", ""), guid) or (ANKI_PACK_ID, fold(texts["Question"]), guid)


def _question(texts: dict[str, str]) -> Question:
    return Question(
        question=texts["Question"],
        type=type_of(texts.get("Question type", "")),
        product=texts.get("Product"),
        company=texts.get("Company"),
        difficulty=difficulty_of(fold(texts.get("Difficulty", ""))),
        source=texts.get("Source"),
    )


def _part(texts: dict[str, str], id_: str, media: tuple[Medium, ...]) -> ClarifyingQuestion:
    return ClarifyingQuestion(
        id=id_,
        area=texts.get("Area"),
        prompt=texts["Prompt"],
        short=texts.get("Hint"),
        why_it_matters=texts.get("Why it matters"),
        expected_answer=texts.get("Expected answer"),
        impact=texts.get("Impact"),
        my_words=texts.get("My words"),
        media=media,
    )


def _brought(note: PackagedNote) -> BroughtPart:
    cards = (card for card in note.cards if card.number < len(_KINDS))
    return BroughtPart(
        guid=note.guid,
        note_id=note.note_id,
        changed_at_ms=note.changed_at_ms,
        cards=tuple(_card(note, card) for card in cards),
    )


def _card(note: PackagedNote, card: PackagedCard) -> BroughtCard:
    return BroughtCard(_KINDS[card.number], note.guid, card.number, card.carried)


def _deck(note: PackagedNote, content: Question) -> str | None:
    """Give the deck that a note lies in by its user's will; None where it lies in that of its type."""
    names = note.cards[0].deck.split(SEPARATOR) if note.cards else [ROOT_DECK]
    if names[0] != ROOT_DECK:
        return SEPARATOR.join(names)
    is_of_type = content.type is not None and names[1:2] == [content.type.label]
    return None if is_of_type else SEPARATOR.join(names[1:]) or None
