"""The pictures and sounds that the fields of notes name, each found in its package or counted as left out."""

from collections.abc import Iterable, Iterator, Mapping
from typing import Final

from flashpm.anki.package_media import FoundFile, PackageMedia, Unkept
from flashpm.domain.html_text import pictures_of, sounds_of
from flashpm.domain.media import BACK_FIELDS, FRONT_FIELDS, MOST_MEDIA, MediaKind, Medium
from flashpm.domain.media_types import SHOWN_TYPES, is_picture

PLACES: Final = (*FRONT_FIELDS, *BACK_FIELDS)
"""The fields under which media have a place."""
_LONGEST_ALT: Final = 300
_Named = tuple[MediaKind, str, str]
"""How a field names a file, the name, and a picture's words."""


class NoteMedia:
    """Finds the media of notes.

    Args:
        package: the files.

    Attributes:
        unkept: the names that are left out, by why.
        sounds: the names of the sounds and films that are kept.
        unshown: the names of the pictures that are kept, and that the window cannot show.
    """

    def __init__(self, package: PackageMedia) -> None:
        self._package = package
        self._kept: set[str] = set()
        self.unkept: dict[Unkept, dict[str, None]] = {each: {} for each in Unkept}
        self.sounds: set[str] = set()
        self.unshown: set[str] = set()

    def of(self, fields: Mapping[str, str]) -> tuple[Medium, ...]:
        """Give what the fields of a clarifying question show and play.

        Args:
            fields: their HTML, by `PLACES`; what else stands in it has no place, and is counted.

        Raises:
            AnkiError: a file is damaged, or part of a bomb.
        """
        found: dict[tuple[str, str], Medium] = {}
        for name, value in fields.items():
            if "<" in value or "[" in value:  # most fields hold neither
                for each in self._media(name, value):
                    found.setdefault((each.field, each.digest), each)
        kept, too_many = list(found.values())[:MOST_MEDIA], list(found.values())[MOST_MEDIA:]
        self._kept.update(each.name for each in kept)
        self._leave_out(Unkept.TOO_MANY, (each.name for each in too_many))
        return tuple(kept)

    def pass_over(self, values: Iterable[str]) -> None:
        """Count what stands in fields that have no place here."""
        for value in values:
            if "<" in value or "[" in value:
                self._leave_out(Unkept.UNPLACED, (name for _, name, _ in _named(value)))

    def left_out(self, reason: Unkept) -> int:
        """Count the files that are left out for a reason, and stand nowhere else."""
        return sum(name not in self._kept for name in self.unkept[reason])

    def _media(self, field: str, value: str) -> Iterator[Medium]:
        for kind, name, words in _named(value):
            if field not in PLACES:
                self._leave_out(Unkept.UNPLACED, [name])
                continue
            file = self._package.find(name)
            if not isinstance(file, FoundFile):
                self._leave_out(file, [name])
            elif kind is MediaKind.PICTURE and not is_picture(file.type):
                self._leave_out(Unkept.UNKNOWN, [name])
            else:
                self._note(kind, file)
                yield Medium(field, file.name, file.digest, kind, " ".join(words.split())[:_LONGEST_ALT] or None)

    def _note(self, kind: MediaKind, file: FoundFile) -> None:
        if kind is MediaKind.SOUND:
            self.sounds.add(file.name)
        elif file.type not in SHOWN_TYPES:
            self.unshown.add(file.name)

    def _leave_out(self, reason: Unkept, names: Iterable[str]) -> None:
        self.unkept[reason] |= dict.fromkeys(names)


def _named(value: str) -> Iterator[_Named]:
    for name, words in pictures_of(value):
        yield MediaKind.PICTURE, name, words
    for name in sounds_of(value):
        yield MediaKind.SOUND, name, ""
