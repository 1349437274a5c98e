"""The collection inside a package: Anki's SQLite database, laid out by genanki, filled with ids and stamps of our own.

genanki stamps everything with the time of the export and numbers notes from it. Anki would then take each export for
a newer edition of every note, over the user's own edits; so ids and times come from the rows here. Notes go in many at
a time: one by one, and checked for markup that they cannot hold, they cost three times as much.
"""

import errno
import hashlib
import html
import json
import os
import re
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from pathlib import Path
from typing import Final, NamedTuple

import genanki

from flashpm.anki.media_names import FileNames
from flashpm.anki.naming import DeckNames, deck_ids, tags
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import MODEL_ID, NoteType, kinds_with_a_front
from flashpm.anki.scheduling import (
    DAY_ZERO_AT,
    FIRST_AND_LAST,
    MARK_FIRST,
    MARK_FIRST_AFTER,
    card_values,
    review_values,
)
from flashpm.domain.card import CardKind
from flashpm.errors import AnkiError
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.services.exported import RESET, Exported
from flashpm.services.progress import Progress

_CLOCK: Final = {"schedVer": 2, "sched2021": True, "rollover": 4, "creationOffset": 0}
"""Scheduler 2, days that start at 4:00, day zero in UTC. Without them Anki takes the collection for one of its first
scheduler's: it would then rewrite the grades of the history, and count days from the importer's own zone."""
_HTML_TAG: Final = re.compile(r"<[^>]+>")
COLLECTION: Final = "collection.anki2"
"""The database's name in a package of Anki's oldest kind, which every Anki reads."""
_PICTURE: Final = re.compile(r'<img src="([^"]*)"[^>]*>')
_NOTE: Final = "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CARD: Final = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REVIEW: Final = "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)"
_STEPS_AT_ONCE: Final = 1_000


def write_collection(path: Path, exported: Exported, progress: Progress, files: FileNames | None = None) -> None:
    """Write the database; new cards come in the order of the rows, and with a history every card as it stands.

    Args:
        path: where there is nothing yet. A large library's database would take much memory.
        exported: its rows are iterated over once.
        progress: told of each row, and of every thousandth step of the history.
        files: names the rows' media; None for a collection without.

    Raises:
        AnkiError: a row has no prompt.
        OSError: the disk is full.
        Cancelled: from the progress.
        ValueError: two rows have one guid.
    """
    with closing(sqlite3.connect(path)) as database, _full_disk_translated():
        _Package(exported, progress, files).write_to_db(
            database.cursor(), 0, iter(())
        )  # no ids: the notes bring their own
        database.commit()


@contextmanager
def _full_disk_translated() -> Iterator[None]:
    """Say of a full disk what the system says; all else that SQLite says is about the library that is read."""
    try:
        yield
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF != sqlite3.SQLITE_FULL:
            raise
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC)) from error


class _Placed(NamedTuple):
    """A note that was written, as far as its cards need it.

    Attributes:
        cards: the numbers of its cards, and where each stands; None for one that is new to whoever gets it.
    """

    note_id: int
    deck: str
    changed_at: int
    cards: Sequence[tuple[int, ExportCard | None]]


class _Package(genanki.Package):
    """A package that holds what is exported."""

    def __init__(self, exported: Exported, progress: Progress, files: FileNames | None) -> None:
        super().__init__([])
        self._exported, self._progress, self._files = exported, progress, files
        self._rows = len(exported.rows)
        self._total = self._rows + (exported.history.length if exported.history else 0)
        self._placed: list[_Placed] = []
        self._resets: list[tuple[int, int]] = []
        self._newest_ms = 0

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, id_gen: Iterator[int]) -> None:
        cursor.executescript("PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF")  # thrown away if it fails
        super().write_to_db(cursor, timestamp, id_gen)  # the tables, for there are no decks yet
        indexes = cursor.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''").fetchall()
        cursor.executescript("".join(f"DROP INDEX {name};" for name, _ in indexes))
        cursor.execute("BEGIN")
        cursor.executemany(_NOTE, self._notes())
        deck_ids = self._write_decks(cursor, id_gen)
        cursor.executemany(_REVIEW, self._reviews())
        reviewed = cursor.execute(FIRST_AND_LAST).fetchall()
        cursor.executemany(_CARD, self._cards(deck_ids, self._last_moments(reviewed)))
        for _, statement in indexes:  # made at the end, each sorted once
            cursor.execute(statement)
        cursor.executemany(MARK_FIRST, ((first,) for _, first, _ in reviewed))
        cursor.executemany(MARK_FIRST_AFTER, self._resets)

    def _write_decks(self, cursor: sqlite3.Cursor, id_gen: Iterator[int]) -> Mapping[str, int]:
        """Write the decks, our note type and the clock, once the notes are known; gives the decks' ids by name."""
        ids = deck_ids(each.deck for each in self._placed)
        self.decks = [genanki.Deck(deck_id, name) for name, deck_id in ids.items()]
        self.decks[0].add_model(NoteType())
        for deck in self.decks:
            deck.write_to_db(cursor, self._newest_ms / 1000, id_gen)
        (conf,) = cursor.execute("SELECT conf FROM col").fetchone()
        cursor.execute(
            "UPDATE col SET crt = ?, mod = ?, scm = ?, conf = ?",
            (DAY_ZERO_AT, self._newest_ms, self._newest_ms, json.dumps(json.loads(conf) | _CLOCK)),
        )
        return ids

    def _notes(self) -> Iterator[tuple[object, ...]]:
        """Yield the notes, and keep of each what the rest needs."""
        seen, names, free = _Seen(), DeckNames(self._exported.anki_decks), _FreeIds()
        has_history = self._exported.history is not None
        for done, row in enumerate(self._exported.rows, start=1):
            seen.add(row)
            kinds = kinds_with_a_front(row)
            note_id, changed_at = free.take(row.anki_note_id, kinds), row.content_changed_at_ms // 1000
            cards = [(kind.number, row.cards.get(kind) if has_history else None) for kind in kinds]
            self._placed.append(_Placed(note_id, names.of(row), changed_at, cards))
            self._newest_ms = max(self._newest_ms, row.content_changed_at_ms)
            fields = field_values(row, self._files)
            yield (
                *(note_id, row.anki_guid, MODEL_ID, changed_at, -1, f" {' '.join(tags(row))} "),
                *("\x1f".join(fields), fields[0], _checksum(fields[0]), 0, ""),
            )
            self._progress(min(done, self._total), self._total)
        seen.refuse()

    def _reviews(self) -> Iterator[tuple[object, ...]]:
        """Yield the history of the cards that go along."""
        history = self._exported.history
        if history is None:
            return
        card_ids = {
            card.uid: each.note_id + number for each in self._placed for number, card in each.cards if card is not None
        }
        for number, step in enumerate(history.steps):
            if number % _STEPS_AT_ONCE == 0:
                self._progress(min(self._rows + number, self._total), self._total)
            card_id = card_ids.get(step.card)
            if card_id is not None:
                if step.kind == RESET:
                    self._resets.append((card_id, step.id_ms))
                yield review_values(step, card_id)

    def _last_moments(self, reviewed: Iterable[tuple[int, int, int]]) -> dict[int, int]:
        """Give each card's last review; none where a reset is the newest entry, for so Anki's own check reads it."""
        resets = dict(sorted(self._resets))
        return {card_id: last_at for card_id, _, last_at in reviewed if last_at > resets.get(card_id, 0)}

    def _cards(self, deck_ids: Mapping[str, int], last_at: Mapping[int, int]) -> Iterator[tuple[object, ...]]:
        for position, (note_id, deck, changed_at, cards) in enumerate(self._placed, start=1):
            for number, stands in cards:
                card_id = note_id + number
                yield (
                    *(card_id, note_id, deck_ids[deck], number, changed_at, -1),
                    *card_values(stands, position, last_at.get(card_id)),
                )


class _Seen:
    """What was wrong with rows so far."""

    def __init__(self) -> None:
        self._guids: set[str] = set()
        self._repeated: list[str] = []
        self._incomplete: dict[str, None] = {}

    def add(self, row: ExportRow) -> None:
        """Look at a row."""
        if row.anki_guid in self._guids:
            self._repeated.append(row.anki_guid)
        self._guids.add(row.anki_guid)
        if not row.prompt.strip():
            self._incomplete[f"“{row.question}”"] = None

    def refuse(self) -> None:
        """Let no package be made of rows that Anki cannot take as they are."""
        if self._incomplete:
            raise AnkiError(
                "A clarifying question without a prompt cannot become a card in Anki; write its prompt or leave it "
                f"out: {', '.join(self._incomplete)}."
            )
        if self._repeated:
            raise ValueError(f"Rows of one guid, of which Anki would keep the last: {self._repeated}")


class _FreeIds:
    """The ids that are free for notes and their cards."""

    def __init__(self) -> None:
        self._taken: set[int] = set()

    def take(self, wanted: int, kinds: Iterable[CardKind]) -> int:
        """Give a note's id; it moves up where its cards would have an id that is taken."""
        numbers = [kind.number for kind in kinds]
        while not self._taken.isdisjoint(ids := [wanted + number for number in numbers]):
            wanted += 1
        self._taken.update(ids)
        return wanted


def _checksum(first_field: str) -> int:
    """Anki's mark of a first field, by which it finds notes that begin alike: 32 bits of sha1 over its bare text.

    The names of its pictures count as text.
    """
    is_bare = "<" not in first_field and "&" not in first_field
    bare = first_field if is_bare else html.unescape(_HTML_TAG.sub("", _PICTURE.sub(r" \1 ", first_field)))
    return int.from_bytes(hashlib.sha1(bare.encode(), usedforsecurity=False).digest()[:4], "big")
