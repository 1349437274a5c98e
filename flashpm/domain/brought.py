"""What a package from Anki brings beside texts: identities, schedules and history."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from flashpm.domain.card import CardKind
from flashpm.domain.carried import CarriedCard
from flashpm.domain.change import JsonValue
from flashpm.domain.media import MediaSource, no_media

ANKI_PACK_ID = "anki"
"""The reserved pack id of notes that were made in Anki."""


@dataclass(frozen=True, slots=True)
class BroughtCard:
    """A card of a package.

    Attributes:
        kind: the card of ours that it becomes.
        note_guid: the note that it is a card of there.
        number: which of that note's cards it is, counted from 0.
    """

    kind: CardKind
    note_guid: str
    number: int
    carried: CarriedCard


@dataclass(frozen=True, slots=True)
class BroughtPart:
    """A clarifying question of a package.

    Attributes:
        guid: under which it is known in Anki, or made from that where a note becomes several.
        note_id: in milliseconds since 1970; None where it needs one of ours.
        changed_at_ms: the last change of its texts there.
        original: the note as it was, for one that was made in Anki; null for one of ours.
    """

    guid: str
    note_id: int | None
    changed_at_ms: int
    cards: tuple[BroughtCard, ...] = ()
    original: JsonValue = None


@dataclass(frozen=True, slots=True)
class BroughtQuestion:
    """An interview question of a package; its texts stand in the pack beside it.

    Attributes:
        pack_id, question_id: what its uid is derived from where the library does not know it.
        deck: its deck in the library.
        changed_at_ms: the last change of its own texts there.
        is_named: false where the package names no question, and another name stands for it.
        parts: by the ids of the clarifying questions in the pack.
    """

    pack_id: str
    question_id: str
    deck: str | None
    changed_at_ms: int
    parts: Mapping[str, BroughtPart]
    is_named: bool = True


@dataclass(frozen=True, slots=True)
class Brought:
    """What a package brings beside the pack that was read from it.

    Attributes:
        questions: one for each of the pack's questions, in order.
        has_progress: false if it was exported without: it takes no schedule and no pause away.
        media: gives the files that its clarifying questions show and play.
    """

    questions: tuple[BroughtQuestion, ...]
    has_progress: bool
    media: MediaSource = field(default=no_media, compare=False)
