"""What an export says of one clarifying question, in plain values that every writer understands."""

from collections.abc import Mapping
from types import MappingProxyType
from typing import NamedTuple

from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.media import Medium
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.schedule import Schedule


class ExportCard(NamedTuple):
    """Where one card of a clarifying question stands.

    Attributes:
        flag: 0 for none.
    """

    uid: CardUid
    schedule: Schedule
    is_paused: bool = False
    flag: int = 0


class ExportRow(NamedTuple):
    """One clarifying question with its question's context. Texts are plain; absent ones are None.

    A tuple, which is made in a quarter of the time of a frozen dataclass: a library has tens of thousands.

    Attributes:
        pack_id, question_id, clarifying_question_id: the readable identity.
        pack_title: None for saved pages, which belong to no pack.
        deck: the deck that the user chose for it; None where it lies where its type and pack put it.
        area: the page's or author's own word; None where none is printed.
        anki_guid, anki_note_id: the identity in Anki, fixed at the first import; the id is in milliseconds.
        content_changed_at_ms: the last change of any text here, or of its kinds, in milliseconds since 1970.
        kinds: the card kinds that are switched on.
        cards: where the card of each of these kinds stands.
        question_uid: the question's; None where nobody asks for it.
        media: its pictures and sounds, in order.
    """

    pack_id: str
    question_id: str
    clarifying_question_id: str
    pack_title: str | None
    deck: str | None
    question: str
    type: QuestionType | None
    product: str | None
    company: str | None
    difficulty: Difficulty | None
    source: str | None
    tags: tuple[str, ...]
    area: str | None
    prompt: str
    short: str | None
    why_it_matters: str | None
    expected_answer: str | None
    impact: str | None
    my_words: str | None
    anki_guid: str
    anki_note_id: int
    content_changed_at_ms: int
    kinds: frozenset[CardKind] = frozenset({CardKind.WHY})
    cards: Mapping[CardKind, ExportCard] = MappingProxyType({})
    question_uid: QuestionUid | None = None
    media: tuple[Medium, ...] = ()
