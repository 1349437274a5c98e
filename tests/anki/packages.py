"""Packages as Anki and its enemies write them, made by hand."""

import io
import json
import sqlite3
import zipfile
from collections.abc import Iterable, Mapping
from contextlib import closing

import zstandard

BASIC = {"name": "Basic", "type": 0, "flds": [{"name": "Front", "ord": 0}, {"name": "Back", "ord": 1}]}
CLOZE = {"name": "Cloze", "type": 1, "flds": [{"name": "Text", "ord": 0}, {"name": "Extra", "ord": 1}]}
HEAD = (1_577_851_200, 11, {"schedVer": 2, "creationOffset": 0}, {"1": BASIC, "2": CLOZE}, {"1": {"name": "Default"}})
"""Created on 2020-01-01 at 04:00 UTC: the day from which due days are counted."""
META = {1: b"\x08\x01", 2: b"\x08\x02", 3: b"\x08\x03"}
NOTE = (1_767_000_000_000, "guid-1", 1, 1_767_600_000, "", "Front\x1fBack")
"""id, guid, note type, changed at, tags, fields."""
NEW_CARD = (1_767_000_000_000, NOTE[0], 1, 0, 1_767_600_000, 0, 0, 1, 0, 0, 0, 0, 0, 0, "")
CARD_COLUMNS = (
    *("id", "nid", "did", "ord", "mod", "type", "queue", "due", "ivl", "factor", "reps", "lapses"),
    *("odue", "odid", "data"),
)

_TABLES = """
CREATE TABLE col (id, crt, mod, scm, ver, dty, usn, ls, conf, models, decks, dconf, tags);
CREATE TABLE notes (id integer primary key, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data);
CREATE TABLE cards (id integer primary key, nid, did, ord, mod, usn, type, queue, due, ivl, factor, reps, lapses,
  left, odue, odid, flags, data);
CREATE TABLE revlog (id integer primary key, cid, usn, ease, ivl, lastIvl, factor, time, type);
"""


def database_of(
    notes: Iterable[tuple[object, ...]] = (NOTE,),
    cards: Iterable[tuple[object, ...]] = (NEW_CARD,),
    reviews: Iterable[tuple[object, ...]] = (),
    *,
    head: tuple[object, ...] = HEAD,
    and_then: str = "",
) -> bytes:
    """Make a collection of the old layout; `reviews` are id, card, ease, ivl, lastIvl, factor, time, type."""
    created, schema, conf, models, decks = head
    with closing(sqlite3.connect(":memory:")) as database:
        database.executescript(_TABLES)
        texts = [value if isinstance(value, str) else json.dumps(value) for value in (conf, models, decks)]
        database.execute(
            "INSERT INTO col (crt, ver, conf, models, decks) VALUES (?,?,?,?,?)", (created, schema, *texts)
        )
        database.executemany("INSERT INTO notes (id, guid, mid, mod, tags, flds) VALUES (?,?,?,?,?,?)", notes)
        database.executemany(f"INSERT INTO cards ({', '.join(CARD_COLUMNS)}) VALUES ({','.join('?' * 15)})", cards)
        columns = "id, cid, ease, ivl, lastIvl, factor, time, type"
        database.executemany(f"INSERT INTO revlog ({columns}) VALUES (?,?,?,?,?,?,?,?)", reviews)
        database.executescript(and_then)
        database.commit()
        return database.serialize()


def package_of(members: Mapping[str, bytes | str]) -> bytes:
    """Zip members."""
    file = io.BytesIO()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as zipped:
        for name, content in members.items():
            zipped.writestr(name, content)
    return file.getvalue()


def old_package(database: bytes | None = None, media: str = "{}", **members: bytes) -> bytes:
    """Make a package of the first generation."""
    return package_of({"collection.anki2": database or database_of(), "media": media, **members})


def new_package(database: bytes | None = None, media: bytes = b"", meta: bytes = META[3]) -> bytes:
    """Make a package of the third generation, with the note that asks for a newer Anki."""
    packed = zstandard.ZstdCompressor().compress
    collection = packed(database or database_of())
    dummy = database_of(notes=[(1, "dummy", 1, 1, "", "Please update\x1f")], cards=[])
    return package_of(
        {"meta": meta, "collection.anki2": dummy, "collection.anki21b": collection, "media": packed(media)}
    )
