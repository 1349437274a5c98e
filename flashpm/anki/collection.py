"""The collection inside a package: Anki's SQLite database, written by genanki, with stamps of our own.

genanki stamps everything with the time of the export and numbers notes from it. Anki would then take each export for
a newer edition of every note, over the user's own edits; so ids and times come from the rows here.
"""

import hashlib
import html
import itertools
import json
import re
import sqlite3
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Sequence
from contextlib import closing
from typing import Final

import genanki

from flashpm.anki.naming import deck_ids, deck_names, tags
from flashpm.anki.note_fields import field_values
from flashpm.anki.note_type import NoteType
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import Progress

_DAY_ZERO_AT: Final = 1_577_851_200
"""2020-01-01 04:00 UTC in seconds since 1970: the day from which due days are counted."""
_CLOCK: Final = {"schedVer": 2, "sched2021": True, "rollover": 4, "creationOffset": 0}
"""Scheduler 2, days that start at 4:00 UTC. Without them Anki takes the collection for one of its first scheduler's."""
_HTML_TAG: Final = re.compile(r"<[^>]+>")


def collection(rows: Sequence[ExportRow], progress: Progress) -> bytes:
    """Build the database for the rows; new cards come in their order.

    Raises:
        Cancelled: from the progress, which is told of each row.
        ValueError: two rows have one guid.
    """
    notes = _notes(rows, progress)
    _refuse_repeated_guids(notes)
    _separate_card_ids(notes)
    package = _Package(_decks(rows, notes))
    newest_ms = max(row.content_changed_at_ms for row in rows)
    with closing(sqlite3.connect(":memory:")) as database:
        package.write_to_db(database.cursor(), newest_ms / 1000, iter(()))  # no ids: the notes bring their own
        database.commit()
        return database.serialize()


class _Note(genanki.Note):
    """A note under an id of its own, stamped with the last change of its texts."""

    def __init__(self, row: ExportRow, note_type: NoteType, *, position: int, written: Callable[[], None]) -> None:
        super().__init__(note_type, field_values(row), tags=tags(row), guid=row.anki_guid, due=position)
        self.note_id = row.anki_note_id
        self._changed_at = row.content_changed_at_ms // 1000
        self._written = written

    def card_ids(self) -> list[int]:
        return [self.note_id + card.ord for card in self.cards]

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None:
        ids = iter([self.note_id, *self.card_ids()])
        super().write_to_db(cursor, self._changed_at, deck_id, ids)
        self._written()


class _Package(genanki.Package):
    """A package whose clock, stamps and checksums are set; its `timestamp` is that of the newest text."""

    def write_to_db(self, cursor: sqlite3.Cursor, timestamp: float, id_gen: Iterator[int]) -> None:
        super().write_to_db(cursor, timestamp, id_gen)
        changed_at_ms = round(timestamp * 1000)
        # genanki leaves our note type twice in `models` if there are several decks; reading it keeps one.
        conf, models = map(json.loads, cursor.execute("SELECT conf, models FROM col").fetchone())
        cursor.execute(
            "UPDATE col SET crt = ?, mod = ?, scm = ?, conf = ?, models = ?",
            (_DAY_ZERO_AT, changed_at_ms, changed_at_ms, json.dumps(conf | _CLOCK), json.dumps(models)),
        )
        cursor.connection.create_function("checksum", 1, _checksum, deterministic=True)
        cursor.execute("UPDATE notes SET csum = checksum(flds)")


def _notes(rows: Sequence[ExportRow], progress: Progress) -> list[_Note]:
    note_type = NoteType()
    count = itertools.count(1)

    def written() -> None:
        progress(next(count), len(rows))

    return [_Note(row, note_type, position=position, written=written) for position, row in enumerate(rows, start=1)]


def _refuse_repeated_guids(notes: Sequence[_Note]) -> None:
    repeated = [guid for guid, count in Counter(note.guid for note in notes).items() if count > 1]
    if repeated:
        raise ValueError(f"Rows of one guid, of which Anki would keep the last: {repeated}")


def _separate_card_ids(notes: Iterable[_Note]) -> None:
    """Move the notes whose cards would have an id that is taken; the earlier one keeps its own."""
    taken: set[int] = set()
    for note in notes:
        while not taken.isdisjoint(card_ids := note.card_ids()):
            note.note_id += 1
        taken.update(card_ids)


def _decks(rows: Iterable[ExportRow], notes: Iterable[_Note]) -> list[genanki.Deck]:
    names = deck_names(rows)
    decks = {name: genanki.Deck(deck_id, name) for name, deck_id in deck_ids(names).items()}
    for name, note in zip(names, notes, strict=True):
        decks[name].add_note(note)
    return list(decks.values())


def _checksum(fields: str) -> int:
    """Anki's mark of a first field, by which it finds notes that begin alike: 32 bits of sha1 over its bare text."""
    first = html.unescape(_HTML_TAG.sub("", fields.split("\x1f", 1)[0]))
    return int.from_bytes(hashlib.sha1(first.encode(), usedforsecurity=False).digest()[:4], "big")
