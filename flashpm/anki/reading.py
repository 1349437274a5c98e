"""A package from Anki as a source to import: its questions, what they bring along, and what is to be said of it."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import PurePath
from typing import Final

from flashpm.anki.foreign_notes import Chosen, ForeignNotes
from flashpm.anki.media_words import said_of_media
from flashpm.anki.note_media import NoteMedia
from flashpm.anki.note_reading import Gathered, LeftOut
from flashpm.anki.our_notes import OurNotes, is_ours
from flashpm.anki.package import AnkiPackage, NoteKind
from flashpm.anki.read_apkg import opened_package
from flashpm.domain.brought import ANKI_PACK_ID, Brought
from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldTable
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.errors import AnkiError

_LONGEST_NAME: Final = 60
_FIELD_WORDS: Final = {TableField.QUESTION: "interview question", TableField.PROMPT: "clarifying question"}
_NOTHING: Final = "There is no card in the package that has a question and an answer in words: nothing can be imported."
_WORDS: Final = {
    LeftOut.PROMPT: ("{} note or card is left out: it asks nothing in words.", "they ask nothing in words."),
    LeftOut.ANSWER: ("{} card is left out: it has no answer in words.", "they have no answer in words."),
    LeftOut.CARD: ("{} card is left out: what it shows is made by Anki.", "what they show is made by Anki."),
    LeftOut.REPEATED: ("{} note stands in the package twice and is read once.", "…"),
}


def read_package(name: str, data: bytes) -> Reading:
    """Read a package.

    Args:
        name: the source as the user named it; findings carry it.
        data: the whole file.

    Returns:
        A pack with what it brings, or errors and no pack; it never raises for what a file contains. Its tables are the
        note types that were made in Anki.
    """
    try:
        with opened_package(data) as package:
            return _reading(name, package, {})
    except AnkiError as error:
        return Reading(None, errors=(Finding(name, None, None, str(error)),))


@dataclass(frozen=True, slots=True)
class _Package:
    """A package that can be read again with other fields.

    Attributes:
        chosen: what the fields of note types hold by the user's word so far.
    """

    name: str
    package: AnkiPackage
    chosen: Chosen

    def with_fields(self, table: FieldTable, fields: ColumnFields) -> Reading:
        """Read it with other fields for one of its note types."""
        return _reading(self.name, self.package, {**self.chosen, (table.kind, table.columns): fields})


def _reading(name: str, package: AnkiPackage, chosen: Chosen) -> Reading:
    left_out: Counter[LeftOut] = Counter()
    media = NoteMedia(package.media)
    ours, foreign = OurNotes(left_out, media), ForeignNotes(left_out, chosen, media)
    guids: set[str] = set()
    for note in package.notes:
        if note.guid in guids:
            left_out[LeftOut.REPEATED] += 1
            continue
        guids.add(note.guid)
        (ours if is_ours(note.kind) else foreign).add(note)
    gathered = [*ours.questions.values(), *foreign.questions.values()]
    tables = tuple(foreign.tables(name))
    with_fields = _Package(name, package, chosen).with_fields if tables else None
    if not gathered:
        error = Finding(name, None, None, _NOTHING)
        return Reading(None, errors=(error,), tables=tables, with_fields=with_fields)
    said = [*_said_of_fields(foreign), *_said_of_names(gathered), *_said_of_the_rest(package, left_out)]
    said += said_of_media(media)
    questions, brought = zip(*(each.result() for each in gathered), strict=True)
    return Reading(
        Pack(ANKI_PACK_ID, title=PurePath(name).stem, questions=questions),
        warnings=tuple(Finding(name, None, None, message) for message in said),
        tables=tables,
        brought=Brought(brought, package.has_progress, package.media.load),
        with_fields=with_fields,
    )


def _said_of_fields(foreign: ForeignNotes) -> Iterator[str]:
    for kind, fields in foreign.fields.items():
        yield f"Notes of the type “{_short(kind.name)}” were made in Anki; {_told(kind, fields)}."


def _told(kind: NoteKind, fields: ColumnFields) -> str:
    read = [
        f"“{_short(name)}” is read as the {_FIELD_WORDS.get(held, held.value.replace('_', ' '))}"
        for name, held in zip(kind.fields, fields, strict=True)
        if held is not None
    ]
    rest = [f"“{_short(name)}”" for name, held in zip(kind.fields, fields, strict=True) if held is None]
    return ", ".join(read) + (f"; not shown: {', '.join(rest)}" if rest else "")


def _said_of_names(gathered: list[Gathered]) -> Iterator[str]:
    if not all(each.is_named for each in gathered):
        yield "Where no field names the interview question, the deck's name stands for it, five notes to a question."


def _said_of_the_rest(package: AnkiPackage, left_out: Counter[LeftOut]) -> Iterator[str]:
    if not package.has_progress:
        yield "The package holds no learning progress, so every schedule stays as it is."
    for reason, (one, many) in _WORDS.items():
        if left_out[reason] == 1:
            yield one.format(1)
        elif left_out[reason]:
            yield _several(reason, left_out[reason], many)
    if package.odd_reviews:
        yield f"Reviews that Anki holds with an impossible date or grade, left out: {package.odd_reviews:,}."


def _several(reason: LeftOut, count: int, why: str) -> str:
    if reason is LeftOut.REPEATED:
        return f"{count:,} notes stand in the package twice and are read once."
    return f"{count:,} notes or cards are left out: {why}"


def _short(name: str) -> str:
    line = " ".join(name.split())
    return line if len(line) <= _LONGEST_NAME else line[: _LONGEST_NAME - 1] + "…"
