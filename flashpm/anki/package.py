"""A package from Anki as plain values."""

from collections.abc import Iterable
from dataclasses import dataclass

from flashpm.anki.package_media import PackageMedia
from flashpm.domain.carried import CarriedCard


@dataclass(frozen=True, slots=True)
class PackagedCard:
    """One card of a note.

    Attributes:
        number: its template's or its gap's, counted from 0.
        deck: the deck's name, nested by `::`.
    """

    number: int
    deck: str
    carried: CarriedCard


@dataclass(frozen=True, slots=True)
class NoteKind:
    """A note type.

    Attributes:
        fields: the names of its fields, in order.
        is_cloze: true if its cards are gaps in one text.
    """

    name: str
    fields: tuple[str, ...]
    is_cloze: bool


@dataclass(frozen=True, slots=True)
class PackagedNote:
    """A note with its cards.

    Attributes:
        note_id: in milliseconds since 1970.
        changed_at_ms: the last change of its fields or tags.
        values: its fields' HTML, as many as its note type has fields.
        cards: by number.
    """

    guid: str
    note_id: int
    kind: NoteKind
    changed_at_ms: int
    values: tuple[str, ...]
    tags: tuple[str, ...]
    cards: tuple[PackagedCard, ...]


@dataclass(frozen=True, slots=True)
class AnkiPackage:
    """All of a package.

    Attributes:
        notes: in the order in which they were added; of a package of our notes alone they are read as they are iterated
            over, once, while it is open.
        media: the files that notes can name.
        has_progress: true if it was exported with schedules and history.
        odd_reviews: how many gradings make no sense, such as those of a year 50,000, and were left out.
    """

    notes: Iterable[PackagedNote]
    media: PackageMedia
    has_progress: bool
    odd_reviews: int = 0
