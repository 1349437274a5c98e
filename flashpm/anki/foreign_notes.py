"""Notes that were made in Anki, as questions: each note type is a table whose columns say by name what they hold.

A note makes a clarifying question for each of its cards. Where no field names the interview question, the deck's name
stands for it, and five notes make one question, so that a day still brings a few.
"""

from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from flashpm.anki.cloze import open_gaps
from flashpm.anki.note_media import NoteMedia
from flashpm.anki.note_reading import Gathered, LeftOut, own_tags
from flashpm.anki.package import NoteKind, PackagedCard, PackagedNote
from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.brought import ANKI_PACK_ID, BroughtCard, BroughtPart
from flashpm.domain.card import CardKind
from flashpm.domain.change import JsonValue
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.field_names import ANSWER_FIELDS, ColumnFields, TableField, guess_fields
from flashpm.domain.field_table import FieldRow, FieldTable
from flashpm.domain.field_values import difficulty_of, minutes_of, tags_of, type_of
from flashpm.domain.html_text import plain_text
from flashpm.domain.media import pictures_in
from flashpm.domain.question import MAX_SHORT, ClarifyingQuestion, Question
from flashpm.domain.text import fold

NOTES_A_QUESTION: Final = 5
_REVERSED: Final = 1
_ANSWERS: Final = ("why_it_matters", "expected_answer", "impact")
"""The fields of which a picture alone is an answer, too."""
_IDENTITIES: Final = frozenset({TableField.ID, TableField.QUESTION_ID, TableField.DECK})
"""What a note has of its own, whatever its fields say."""
OFFERED: Final = tuple(field for field in TableField if field not in _IDENTITIES)
_SAMPLES: Final = 30
"""Notes of a type that are kept to show what its fields hold."""
TypeName = tuple[str, tuple[str, ...]]
"""A note type's name, and those of its fields."""
Chosen = Mapping[TypeName, ColumnFields]
Texts = Mapping[TableField, str]


@dataclass(frozen=True, slots=True)
class _Sides:
    """A card's two sides, as HTML."""

    prompt: str
    answer: str


class ForeignNotes:
    """Reads notes of other types into questions.

    Args:
        left_out: where is counted what finds no place.
        chosen: what the fields of note types hold by the user's word; others are guessed.
        media: where the pictures and sounds of notes are found.

    Attributes:
        questions: in the order of their first notes.
        fields: what the fields of each note type hold.
    """

    def __init__(self, left_out: Counter[LeftOut], chosen: Chosen, media: NoteMedia) -> None:
        self.questions: dict[str, Gathered] = {}
        self.fields: dict[NoteKind, ColumnFields] = {}
        self._left_out = left_out
        self._chosen = chosen
        self._media = media
        self._notes: Counter[NoteKind] = Counter()
        self._samples: dict[NoteKind, list[PackagedNote]] = {}
        self._in_deck: Counter[str] = Counter()

    def add(self, note: PackagedNote) -> None:
        """Read a note."""
        fields = self._fields(note)
        held = {name: value for name, value in zip(fields, note.values, strict=True) if name is not None}
        self._media.pass_over(value for name, value in zip(fields, note.values, strict=True) if name is None)
        found = [(card, part) for card in note.cards if (part := self._part(note, card, held)) is not None]
        if not found:
            return
        texts = {name: text for name, value in held.items() if (text := plain_text(value))}
        gathered = self._question(note, texts)
        gathered.tags |= dict.fromkeys([*own_tags(note), *tags_of(texts.get(TableField.TAGS, ""))])
        for place, (card, part) in enumerate(found):
            gathered.add(part, _brought(note, card, original=_original(note) if place == 0 else None))

    def tables(self, source: str) -> Iterator[FieldTable]:
        """Give each note type as a table, with the first of its notes.

        Args:
            source: the package's name as the user gave it.
        """
        for kind, fields in self.fields.items():
            rows = tuple(FieldRow(tuple(map(plain_text, note.values))) for note in self._samples[kind])
            more = self._notes[kind] - len(rows)
            yield FieldTable(
                *(source, kind.name, kind.fields, rows, fields),
                is_clear=True,
                kind=kind.name,
                more=more,
                offered=OFFERED,
            )

    def _fields(self, note: PackagedNote) -> ColumnFields:
        """Say what a note's fields hold, and keep it as a sample while there are few."""
        kind = note.kind
        fields = self.fields.get(kind)
        if fields is None:
            fields = self.fields[kind] = self._chosen.get((kind.name, kind.fields)) or fields_of(kind)
        self._notes[kind] += 1
        samples = self._samples.setdefault(kind, [])
        if len(samples) < _SAMPLES:
            samples.append(note)
        return fields

    def _part(
        self, note: PackagedNote, card: PackagedCard, held: Mapping[TableField, str]
    ) -> ClarifyingQuestion | None:
        """Make a clarifying question of a card, or count it as left out."""
        sides = _sides(note, card, held)
        if sides is None:
            self._left_out[LeftOut.CARD] += 1
            return None
        prompt, answer = plain_text(sides.prompt), plain_text(sides.answer)
        texts = {name: plain_text(value) or None for name, value in held.items()}
        short = texts.get(TableField.SHORT)
        part = ClarifyingQuestion(
            id=note.guid if card.number == 0 else f"{note.guid}#{card.number}",
            area=texts.get(TableField.AREA),
            prompt=prompt or None,
            short=short if short is not None and len(short) <= MAX_SHORT else None,
            why_it_matters=texts.get(TableField.WHY_IT_MATTERS),
            expected_answer=answer or None,
            impact=texts.get(TableField.IMPACT),
            my_words=texts.get(TableField.MY_WORDS),
            media=self._media.of(_html_of(held, sides)),
        )
        if part.prompt is None:
            self._left_out[LeftOut.PROMPT] += 1
            return None
        if not (part.why_it_matters or part.expected_answer or part.impact or pictures_in(part.media, *_ANSWERS)):
            self._left_out[LeftOut.ANSWER] += 1
            return None
        return part

    def _question(self, note: PackagedNote, texts: Texts) -> Gathered:
        deck = note.cards[0].deck
        named = texts.get(TableField.QUESTION)
        if named is None:
            group = self._in_deck[deck] // NOTES_A_QUESTION
            self._in_deck[deck] += 1
            leaf, key = deck.rsplit(SEPARATOR, 1)[-1], f"{deck}#{group + 1}"
            content = Question(question=leaf if group == 0 else f"{leaf} ({group + 1})")
        else:
            key, content = fold(named), _own_texts(named, texts)
        gathered = self.questions.setdefault(
            key, Gathered(ANKI_PACK_ID, key, content, deck, is_named=named is not None)
        )
        gathered.texts_from(note, content)
        return gathered


def fields_of(kind: NoteKind) -> ColumnFields:
    """Say what the fields of a note type hold: by their names, else the first asks and the second answers."""
    fields = [None if name in _IDENTITIES else name for name in guess_fields(kind.fields)]
    for name, is_there in (
        (TableField.PROMPT, TableField.PROMPT in fields),
        (TableField.EXPECTED_ANSWER, any(each in fields for each in ANSWER_FIELDS)),
    ):
        free = next((place for place, held in enumerate(fields) if held is None), None)
        if not is_there and free is not None:
            fields[free] = name
    return tuple(fields)


def _sides(note: PackagedNote, card: PackagedCard, held: Mapping[TableField, str]) -> _Sides | None:
    """Give what a card asks and answers; None for a card of which only Anki knows what it shows."""
    prompt, answer = held.get(TableField.PROMPT, ""), held.get(TableField.EXPECTED_ANSWER, "")
    if note.kind.is_cloze:
        asked, gap = open_gaps(prompt, card.number + 1)
        return _Sides(asked, "<p>".join(filter(None, (gap, answer)))) if gap else None
    if card.number == 0:
        return _Sides(prompt, answer)
    return _Sides(answer, prompt) if card.number == _REVERSED and answer else None


def _html_of(held: Mapping[TableField, str], sides: _Sides) -> dict[str, str]:
    """Give the HTML of a card's fields by what they hold."""
    fields = {name.value: value for name, value in held.items()}
    return {**fields, TableField.PROMPT.value: sides.prompt, TableField.EXPECTED_ANSWER.value: sides.answer}


def _own_texts(question: str, texts: Texts) -> Question:
    return Question(
        question=question,
        title=texts.get(TableField.TITLE),
        type=type_of(texts.get(TableField.TYPE, "")),
        product=texts.get(TableField.PRODUCT),
        company=texts.get(TableField.COMPANY),
        difficulty=difficulty_of(fold(texts.get(TableField.DIFFICULTY, ""))),
        minutes=minutes_of(texts.get(TableField.MINUTES, "")),
        source=texts.get(TableField.SOURCE),
    )


def _brought(note: PackagedNote, card: PackagedCard, *, original: JsonValue) -> BroughtPart:
    """Give a card's identity; the second and later ones of a note get a guid of their own, for a guid is one note's."""
    is_first = card.number == 0
    return BroughtPart(
        guid=note.guid if is_first else anki_guid(ANKI_PACK_ID, note.guid, str(card.number)),
        note_id=note.note_id if is_first else None,
        changed_at_ms=note.changed_at_ms,
        cards=(BroughtCard(CardKind.WHY, note.guid, card.number, card.carried),),
        original=original,
    )


def _original(note: PackagedNote) -> JsonValue:
    """Keep a note as it was, so that it can go back as what it was."""
    fields: list[JsonValue] = [[name, value] for name, value in zip(note.kind.fields, note.values, strict=True)]
    return {
        "guid": note.guid,
        "note_id": note.note_id,
        "note_type": note.kind.name,
        "fields": fields,
        "tags": list(note.tags),
        "deck": note.cards[0].deck,
    }
