"""Reads a package from Anki, of any of the three generations, as plain values.

Older packages hold `collection.anki2`, later ones `collection.anki21` or, packed by zstd, `collection.anki21b`, each
beside a `collection.anki2` that only asks for a newer Anki; so `meta` and the newest member decide, never what opens.
"""

import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import Final

from flashpm.anki.archive import Archive, opened
from flashpm.anki.card_rows import CardRows
from flashpm.anki.collection_head import Head, read_head
from flashpm.anki.database import Database, opened_database, write_database
from flashpm.anki.media_list import media_list
from flashpm.anki.our_notes import is_ours
from flashpm.anki.package import AnkiPackage, NoteKind, PackagedNote
from flashpm.anki.package_media import PackageMedia
from flashpm.anki.protobuf import fields
from flashpm.anki.rows import rows
from flashpm.errors import AnkiError

_META: Final = "meta"
_MOST_META_BYTES: Final = 4096
_MOST_DATABASE_BYTES: Final = 1 << 29
_COLLECTIONS: Final = {1: "collection.anki2", 2: "collection.anki21", 3: "collection.anki21b"}
_NEWEST: Final = 3
_FIELD_END: Final = "\x1f"
_SHORT: Final = 40
"""Of a text: words such as an area's or a company's, which many notes share."""


def read_apkg(data: bytes) -> AnkiPackage:
    """Read a package whole, see `opened_package`."""
    with opened_package(data) as package:
        return replace(package, notes=tuple(package.notes))


@contextmanager
def opened_package(data: bytes) -> Iterator[AnkiPackage]:
    """Open a package: `.apkg`, or `.colpkg` with a whole collection.

    Args:
        data: the whole file.

    Raises:
        AnkiError: it is damaged, hostile, or of a newer Anki; inside the block too, of its notes.
    """
    with opened(data) as archive, tempfile.TemporaryDirectory(prefix="flashpm-") as folder:
        version = _version(archive)
        name = _COLLECTIONS[version]
        if name not in archive:
            raise AnkiError("There is no collection in the package: export it from Anki once more.")
        members = media_list(archive, is_zstd=version == _NEWEST)
        path = Path(folder) / "collection.db"
        write_database(path, archive.chunks(name, _MOST_DATABASE_BYTES, is_zstd=version == _NEWEST))
        with opened_database(path) as database:
            yield _package(database, PackageMedia(data, members, is_zstd=version == _NEWEST))


def _version(archive: Archive) -> int:
    if _META not in archive:
        return 2 if _COLLECTIONS[2] in archive else 1
    meta = archive.read(_META, _MOST_META_BYTES)
    version = next((value for number, value in fields(meta) if number == 1), 0)
    if not isinstance(version, int) or version not in _COLLECTIONS:
        raise AnkiError(
            "The package is of a newer Anki: export it again with “Support older Anki versions”, or update FlashPM."
        )
    return version


def _package(database: Database, media: PackageMedia) -> AnkiPackage:
    head = read_head(database)
    cards = CardRows(database, head)
    notes = _notes(database, head, cards)
    is_read_once = all(is_ours(kind) for kind in _kinds(database, head))  # others may be read again, by other fields
    return AnkiPackage(notes if is_read_once else tuple(notes), media, cards.has_progress, cards.odd_reviews)


def _kinds(database: Database, head: Head) -> Iterator[NoteKind]:
    for (kind_id,) in rows(database, "SELECT DISTINCT mid FROM notes", "i"):
        if kind_id not in head.kinds:
            raise AnkiError("A note in the package has no note type: run Check Database in Anki, then export again.")
        yield head.kinds[kind_id]


def _notes(database: Database, head: Head, cards: CardRows) -> Iterator[PackagedNote]:
    before: tuple[str, ...] = ()
    statement = "SELECT id, guid, mid, mod, tags, flds FROM notes ORDER BY id"
    for note_id, guid, kind_id, changed_at, tags, values in rows(database, statement, "isiiss"):
        kind = head.kinds[kind_id]
        texts = values.split(_FIELD_END)[: len(kind.fields)]
        before = tuple(map(_shared, texts, before)) if len(texts) == len(before) else tuple(texts)
        padded = (*before, *[""] * (len(kind.fields) - len(texts)))
        words = tuple(map(sys.intern, tags.split()))
        yield PackagedNote(guid, note_id, kind, changed_at * 1000, padded, words, cards.of_note(note_id))


def _shared(text: str, before: str) -> str:
    """Give a text once for all notes that have it, if it is short, or else for notes that follow each other."""
    if len(text) <= _SHORT:
        return sys.intern(text)
    return before if text == before else text
