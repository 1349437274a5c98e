"""What a collection says of itself: its clock, its decks and its note types, in old layouts and new ones."""

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any, Final

from flashpm.anki.database import Database
from flashpm.anki.package import NoteKind
from flashpm.anki.protobuf import fields
from flashpm.anki.rows import rows
from flashpm.domain.deck import SEPARATOR
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.errors import AnkiError

_SCHEMAS: Final = (11, 14, 15, 16, 17, 18)
_CONFIG_IN_TABLE_FROM: Final = 14
_NAMES_IN_TABLES_FROM: Final = 15
_NEW_SEPARATOR: Final = "\x1f"
_CLOZE: Final = 1
_KIND_FIELD: Final = 1
_SECONDS_A_DAY: Final = 86_400
_DAY_BEGINS_AT: Final = 4 * 3600
_EPOCH: Final = date(1970, 1, 1)
_MOST_SECONDS: Final = 2**33


@dataclass(frozen=True, slots=True)
class Head:
    """What the rest of a collection is read by.

    Attributes:
        day_zero: the day from which due days are counted.
        is_first_scheduler: true if learning steps were graded by Anki's first scheduler, which knew three grades.
        decks: names by id, nested by `::`.
        kinds: note types by id.
    """

    day_zero: StudyDay
    is_first_scheduler: bool
    decks: Mapping[int, str]
    kinds: Mapping[int, NoteKind]


def read_head(database: Database) -> Head:
    """Read the head of a collection.

    Raises:
        AnkiError: it is of a layout that no Anki exports, or damaged.
    """
    statement = "SELECT crt, ver, conf, models, decks FROM col LIMIT 1"
    row = next(rows(database, statement, "iisss"), None)
    if row is None:
        raise _damaged()
    created_at, schema, conf, models, decks = row
    if schema not in _SCHEMAS or not 0 <= created_at < _MOST_SECONDS:
        raise AnkiError(f"The collection in the package has the layout {schema}, which is not known: update FlashPM.")
    try:
        config = _config(database) if schema >= _CONFIG_IN_TABLE_FROM else json.loads(conf)
        if schema >= _NAMES_IN_TABLES_FROM:
            names, kinds = _decks_of_table(database), _kinds_of_table(database)
        else:
            names, kinds = _decks_of_json(json.loads(decks)), _kinds_of_json(json.loads(models))
        is_first = schema < _CONFIG_IN_TABLE_FROM and config.get("schedVer", 1) == 1
        return Head(_day_zero(created_at, config), is_first, names, kinds)
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError, OverflowError) as error:
        raise _damaged() from error


def _config(database: Database) -> dict[str, Any]:
    wanted = "SELECT KEY, CAST(val AS TEXT) FROM config WHERE KEY IN ('creationOffset', 'schedVer')"
    return {key: json.loads(value) for key, value in rows(database, wanted, "ss")}


def _decks_of_table(database: Database) -> dict[int, str]:
    listed = rows(database, "SELECT id, name FROM decks", "is")
    return {id_: name.replace(_NEW_SEPARATOR, SEPARATOR) for id_, name in listed}


def _decks_of_json(decks: dict[str, Any]) -> dict[int, str]:
    return {int(id_): str(deck["name"]) for id_, deck in decks.items()}


def _kinds_of_table(database: Database) -> dict[int, NoteKind]:
    names: dict[int, list[str]] = {}
    for kind_id, name in rows(database, "SELECT ntid, name FROM fields ORDER BY ntid, ord", "is"):
        names.setdefault(kind_id, []).append(name)
    found = {}
    for kind_id, name, config in database.execute("SELECT id, name, config FROM notetypes"):
        is_cloze = any(number == _KIND_FIELD and value == _CLOZE for number, value in fields(config))
        found[int(kind_id)] = NoteKind(str(name), tuple(names[kind_id]), is_cloze)
    return found


def _kinds_of_json(models: dict[str, Any]) -> dict[int, NoteKind]:
    found = {}
    for kind_id, model in models.items():
        ordered = sorted(model["flds"], key=lambda each: int(each.get("ord") or 0))
        names = tuple(str(each["name"]) for each in ordered)
        found[int(kind_id)] = NoteKind(str(model["name"]), names, model.get("type") == _CLOZE)
    return found


def _day_zero(created_at: int, config: Mapping[str, Any]) -> StudyDay:
    """Give the local date on which the collection began.

    One that does not say how far it was from UTC began at four in the morning of its own time: the nearest midnight.
    """
    west = config.get("creationOffset")
    if isinstance(west, int):
        return from_date(_EPOCH + timedelta(seconds=created_at, minutes=-max(-1440, min(1440, west))))
    return StudyDay((created_at - _DAY_BEGINS_AT + _SECONDS_A_DAY // 2) // _SECONDS_A_DAY)


def _damaged() -> AnkiError:
    return AnkiError("The collection in the package is damaged: run Check Database in Anki, then export again.")
