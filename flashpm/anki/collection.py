"""The collection inside a package: Anki's SQLite database, laid out by genanki, filled with ids and stamps of our own.

genanki stamps everything with the time of the export and numbers notes from it. Anki would then take each export for
a newer edition of every note, over the user's own edits; so ids and times come from the rows here. Notes go in many at
a time: one by one, and checked for markup that they cannot hold, they cost three times as much.
"""

import hashlib
import html
import itertools
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Iterator, Sequence
from contextlib import closing
from dataclasses import dataclass
from typing import Final

import genanki

from flashpm.anki.media_names import FileNames
from flashpm.anki.naming import deck_ids, deck_names, tags
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import MODEL_ID, NoteType, kinds_with_a_front
from flashpm.anki.scheduling import DAY_ZERO_AT, MARK_FIRST, MARK_FIRST_AFTER, Steps, card_values, review_values
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported
from flashpm.services.progress import Progress

_CLOCK: Final = {"schedVer": 2, "sched2021": True, "rollover": 4, "creationOffset": 0}
"""Scheduler 2, days that start at 4:00, day zero in UTC. Without them Anki takes the collection for one of its first
scheduler's: it would then rewrite the grades of the history, and count days from the importer's own zone."""
_HTML_TAG: Final = re.compile(r"<[^>]+>")
_PICTURE: Final = re.compile(r'<img src="([^"]*)"[^>]*>')
_NOTE: Final = "INSERT INTO notes VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_CARD: Final = "INSERT INTO cards VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
_REVIEW: Final = "INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)"
_STEPS_AT_ONCE: Final = 1_000


def collection(exported: Exported, progress: Progress, files: FileNames | None = None) -> bytes:
    """Build the database; new cards come in the order of the rows, and with a history every card as it stands.

    Args:
        exported: what goes along.
        progress: told of each row, and of the history.
        files: the names of the rows' media.

    Raises:
        Cancelled: from the progress, which is told of each row, and of every thousandth step of the history.
        ValueError: two rows have one guid.
    """
    _refuse_repeated_guids(exported.rows)
    newest_ms = max(row.content_changed_at_ms for row in exported.rows)
    with closing(sqlite3.connect(":memory:")) as database:
        package = _Package(exported, progress, files or {})
        package.write_to_db(database.cursor(), newest_ms / 1000, iter(()))  # no ids: the notes bring their own
        database.commit()
        return database.serialize()


@dataclass(frozen=True, slots=True)
class _Place:
    """A note's place in the package."""

    note_id: int
    deck_id: int


class _Package(genanki.Package):
    """A package that holds what is exported; its `timestamp` is that of the newest text."""

    def __init__(self, exported: Exported, progress: Progress, files: FileNames) -> None:
        self._exported, self._progress, self._files = exported, progress, files
        rows = exported.rows
        names = deck_names(rows, exported.anki_decks)
        ids = deck_ids(names)
        self._places = [_Place(note_id, ids[name]) for note_id, name in zip(_note_ids(rows), names, strict=True)]
        super().__init__([genanki.Deck(deck_id, name) for name, deck_id in ids.items()])
        self.decks[0].add_model(NoteType())

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, id_gen: Iterator[int]) -> None:
        cursor.execute("PRAGMA journal_mode = OFF")  # in memory, and thrown away if it fails
        super().write_to_db(cursor, timestamp, id_gen)
        self._write_clock(cursor, changed_at_ms=round(timestamp * 1000))
        indexes = cursor.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'index' AND sql <> ''").fetchall()
        cursor.executescript("".join(f"DROP INDEX {name};" for name, _ in indexes))
        steps = self._write_rows(cursor)
        cursor.executescript("".join(f"{statement};" for _, statement in indexes))  # made at the end, each sorted once
        cursor.executemany(MARK_FIRST, ((id_,) for id_ in steps.first.values()))
        cursor.executemany(MARK_FIRST_AFTER, steps.resets)

    def _write_clock(self, cursor: sqlite3.Cursor, *, changed_at_ms: int) -> None:
        (conf,) = cursor.execute("SELECT conf FROM col").fetchone()
        cursor.execute(
            "UPDATE col SET crt = ?, mod = ?, scm = ?, conf = ?",
            (DAY_ZERO_AT, changed_at_ms, changed_at_ms, json.dumps(json.loads(conf) | _CLOCK)),
        )

    def _write_rows(self, cursor: sqlite3.Cursor) -> Steps:
        steps = Steps()
        cursor.executemany(_NOTE, self._notes())
        cursor.executemany(_REVIEW, self._reviews(steps))
        cursor.executemany(_CARD, self._cards(steps))
        return steps

    def _notes(self) -> Iterator[tuple[object, ...]]:
        for done, (row, place) in enumerate(self._placed(), start=1):
            fields = field_values(row, self._files)
            changed_at = row.content_changed_at_ms // 1000
            yield (
                *(place.note_id, row.anki_guid, MODEL_ID, changed_at, -1, f" {' '.join(tags(row))} "),
                *("\x1f".join(fields), fields[0], _checksum(fields[0]), 0, ""),
            )
            self._progress(done, self._total)

    def _reviews(self, steps: Steps) -> Iterator[tuple[object, ...]]:
        """Yield the history of the cards that go along."""
        history = self._exported.history
        card_ids = {
            card.uid: place.note_id + kind.number for row, place in self._placed() for kind, card in row.cards.items()
        }
        for number, step in enumerate(history.steps if history else ()):
            if number % _STEPS_AT_ONCE == 0:
                self._progress(min(len(self._exported.rows) + number, self._total), self._total)
            card_id = card_ids.get(step.card)
            if card_id is not None:
                yield review_values(step, card_id, steps)

    def _cards(self, steps: Steps) -> Iterator[tuple[object, ...]]:
        for position, (row, place) in enumerate(self._placed(), start=1):
            changed_at = row.content_changed_at_ms // 1000
            for kind in kinds_with_a_front(row):
                number = kind.number
                card_id = place.note_id + number
                stands = row.cards.get(kind) if self._exported.history is not None else None
                yield (
                    *(card_id, place.note_id, place.deck_id, number, changed_at, -1),
                    *card_values(stands, position, steps.last_at.get(card_id)),
                )

    def _placed(self) -> Iterator[tuple[ExportRow, _Place]]:
        return zip(self._exported.rows, self._places, strict=True)

    @property
    def _total(self) -> int:
        history = self._exported.history
        return len(self._exported.rows) + (history.length if history else 0)


def _refuse_repeated_guids(rows: Sequence[ExportRow]) -> None:
    repeated = [guid for guid, count in Counter(row.anki_guid for row in rows).items() if count > 1]
    if repeated:
        raise ValueError(f"Rows of one guid, of which Anki would keep the last: {repeated}")


def _note_ids(rows: Sequence[ExportRow]) -> Iterator[int]:
    """Yield the rows' note ids; a note moves up where its cards would have an id that is taken."""
    taken: set[int] = set()
    for row in rows:
        numbers = [kind.number for kind in kinds_with_a_front(row)]
        note_id = next(
            id_ for id_ in itertools.count(row.anki_note_id) if taken.isdisjoint(id_ + number for number in numbers)
        )
        taken.update(note_id + number for number in numbers)
        yield note_id


def _checksum(first_field: str) -> int:
    """Anki's mark of a first field, by which it finds notes that begin alike: 32 bits of sha1 over its bare text.

    The names of its pictures count as text.
    """
    is_bare = "<" not in first_field and "&" not in first_field
    bare = first_field if is_bare else html.unescape(_HTML_TAG.sub("", _PICTURE.sub(r" \1 ", first_field)))
    return int.from_bytes(hashlib.sha1(bare.encode(), usedforsecurity=False).digest()[:4], "big")
