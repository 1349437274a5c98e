"""A new, empty Anki, to see our packages as their users will."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import anki.collection  # first: Anki's modules import one another in a circle that has to begin here
import anki.lang
from anki.cards import Card, CardId
from anki.collection import (
    Collection,
    ExportAnkiPackageOptions,
    ImportAnkiPackageOptions,
    ImportAnkiPackageRequest,
)
from anki.decks import DeckId
from anki.models import NotetypeDict
from anki.notes import Note
from anki.scheduler.v3 import CardAnswer, Scheduler
from anki.utils import field_checksum


@dataclass(frozen=True)
class Counts:
    """How many notes of a package Anki took, and how."""

    new: int = 0
    updated: int = 0
    duplicate: int = 0
    conflicting: int = 0


class RealAnki:
    def __init__(self, collection: Collection) -> None:
        self.collection = collection

    def load(self, package: Path) -> Counts:
        """Import a package as Anki's window does when nothing in it was changed."""
        options = ImportAnkiPackageOptions()
        request = ImportAnkiPackageRequest(package_path=str(package), options=options)
        log = self.collection.import_anki_package(request).log
        return Counts(len(log.new), len(log.updated), len(log.duplicate), len(log.conflicting))

    def notes(self) -> list[Note]:
        return [self.collection.get_note(note_id) for note_id in sorted(self.collection.find_notes(""))]

    def only_note(self) -> Note:
        (note,) = self.notes()
        return note

    def cards(self) -> list[Card]:
        """Give the cards in the order in which Anki will show them as new ones."""
        cards = [self.collection.get_card(card_id) for card_id in self.collection.find_cards("")]
        return sorted(cards, key=lambda card: (card.due, card.ord))

    def decks(self) -> dict[str, int]:
        """Give the decks that hold cards, with their number."""
        counted = {
            deck.name: self.collection.decks.card_count(DeckId(deck.id), include_subdecks=False)
            for deck in self.collection.decks.all_names_and_ids()
        }
        return {name: count for name, count in counted.items() if count}

    def style(self) -> str:
        """Give the style sheet of the note type of the only note."""
        css: str = self._note_type()["css"]
        return css

    def set_style(self, css: str) -> None:
        self.collection.models.update_dict(self._note_type() | {"css": css})

    def note_types(self) -> list[NotetypeDict]:
        """Give the note types that are called as ours is, whole."""
        self.collection.models._clear_cache()
        return [each for each in self.collection.models.all() if each["name"].startswith("FlashPM")]

    def add(self, kind: str, *fields: str, deck: str = "Default", tags: Sequence[str] = ()) -> Note:
        """Add a note of one of Anki's own types."""
        note_type = self.collection.models.by_name(kind)
        assert note_type
        note = self.collection.new_note(note_type)
        note.fields, note.tags = list(fields), list(tags)
        self.collection.add_note(note, self.collection.decks.id(deck) or DeckId(1))
        return note

    def answer(self, *grades: int) -> list[int]:
        """Let Anki's scheduler ask the next cards of the first deck; gives the ids of those that were answered.

        It stops where no more come today.
        """
        scheduler = self.collection.sched
        assert isinstance(scheduler, Scheduler)
        asked = []
        top = max(scheduler.deck_due_tree().children, key=lambda deck: deck.total_including_children)
        self.collection.decks.select(DeckId(top.deck_id))
        for grade in grades:
            coming = scheduler.get_queued_cards(fetch_limit=1).cards
            if not coming:
                break
            queued = coming[0]
            card = self.collection.get_card(CardId(queued.card.id))
            card.start_timer()
            rating = CardAnswer.Rating.ValueType(grade - 1)
            scheduler.answer_card(scheduler.build_answer(card=card, states=queued.states, rating=rating))
            asked.append(queued.card.id)
        return asked

    def held(self) -> list[tuple[int, int]]:
        """Give the moment and the grade of every answer, card by card."""
        assert self.collection.db
        rows = self.collection.db.all("SELECT id, ease FROM revlog WHERE ease > 0 ORDER BY cid, id")
        return [(row[0], row[1]) for row in rows]

    def save(self, path: Path) -> Path:
        """Export everything: a `.colpkg` for another computer, `old…` for an older Anki, else as Anki does today."""
        if path.suffix == ".colpkg":
            self.collection.export_collection_package(str(path), include_media=True, legacy=False)
            self.collection.reopen()
            return path
        options = ExportAnkiPackageOptions(with_scheduling=True, with_media=True, legacy=path.name.startswith("old"))
        self.collection.export_anki_package(out_path=str(path), options=options, limit=None)
        return path

    def problems(self) -> str | None:
        """Run Anki's own Check Database; None if all is well."""
        report, is_clean = self.collection.fix_integrity()
        return None if is_clean else report

    def _note_type(self) -> NotetypeDict:
        self.collection.models._clear_cache()
        note_type = self.only_note().note_type()
        assert note_type
        return note_type


def checksum(field: str) -> int:
    """Compute Anki's checksum of a note's first field."""
    if anki.lang.current_i18n is None:
        anki.lang.set_lang("en_US")
    return field_checksum(field)


@contextmanager
def new_anki(folder: Path) -> Iterator[RealAnki]:
    folder.mkdir()
    collection = Collection(str(folder / "collection.anki2"))
    try:
        yield RealAnki(collection)
    finally:
        collection.close()
