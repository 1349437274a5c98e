"""Pictures and sounds that came with a package from Anki: which field names which file.

A file is known by the hash of its content, never by its name: two packages may call different files the same.
"""

import hashlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flashpm.domain.change import JsonValue

MEDIA: Final = "media"
"""The field under which the log keeps what a clarifying question shows and plays beside its texts."""
MOST_MEDIA: Final = 30
"""Pictures and sounds of one clarifying question."""
DIGEST_LENGTH: Final = 64
QUESTION_FIELD: Final = "question"
"""The field of a medium that stands in the interview question itself."""
FRONT_FIELDS: Final = (QUESTION_FIELD, "prompt", "short")
"""The fields whose pictures are seen before the answer is."""
BACK_FIELDS: Final = ("why_it_matters", "expected_answer", "impact", "my_words")
"""The fields whose pictures are seen with the answer."""


class MediaKind(StrEnum):
    """How a field names a file: as a picture, or as something to play."""

    PICTURE = "picture"
    SOUND = "sound"


@dataclass(frozen=True, slots=True)
class Medium:
    """A file that a field of a clarifying question shows or plays.

    Attributes:
        field: one of `FRONT_FIELDS` and `BACK_FIELDS`.
        name: the file's name in Anki.
        digest: the SHA-256 of its content, in 64 hexadecimal letters.
        alt: what a picture shows, in words; None where nobody wrote it.
    """

    field: str
    name: str
    digest: str
    kind: MediaKind = MediaKind.PICTURE
    alt: str | None = None


@dataclass(frozen=True, slots=True)
class MediaFile:
    """A file with its content.

    Attributes:
        type: what it is by its content, such as `image/png`.
    """

    digest: str
    type: str
    content: bytes


MediaSource = Callable[[str], MediaFile | None]
"""Gives the file of a digest; None where it is not there."""


def digest_of(content: bytes) -> str:
    """Give the hash by which a file is known."""
    return hashlib.sha256(content).hexdigest()


def no_media(_: str) -> MediaFile | None:
    """Stand for a source without any file."""
    return None


def pictures_in(media: Iterable[Medium], *fields: str) -> tuple[Medium, ...]:
    """Give the pictures of some fields, in their order."""
    return tuple(each for each in media if each.kind is MediaKind.PICTURE and each.field in fields)


def media_in(media: Iterable[Medium], *fields: str) -> tuple[Medium, ...]:
    """Give the pictures and sounds of some fields, in their order."""
    return tuple(each for each in media if each.field in fields)


def is_same_media(mine: Iterable[Medium], theirs: Iterable[Medium]) -> bool:
    """Say whether two fields show and play the same; Anki gives a file another name where one is taken."""
    return [_essence(each) for each in mine] == [_essence(each) for each in theirs]


def media_to_json(media: Iterable[Medium]) -> list[JsonValue]:
    """Give media as the log writes them."""
    return [_to_json(each) for each in media]


def media_from_json(value: JsonValue) -> tuple[Medium, ...]:
    """Read media; what a newer FlashPM wrote in another way is passed over."""
    found = (_from_json(each) for each in value) if isinstance(value, list) else ()
    return tuple(each for each in found if each is not None)


def _essence(medium: Medium) -> tuple[str, str, MediaKind]:
    return medium.field, medium.digest, medium.kind


def _to_json(medium: Medium) -> JsonValue:
    value: dict[str, JsonValue] = {
        "field": medium.field,
        "name": medium.name,
        "digest": medium.digest,
        "kind": medium.kind.value,
    }
    return value if medium.alt is None else {**value, "alt": medium.alt}


def _from_json(value: JsonValue) -> Medium | None:
    if not isinstance(value, dict):
        return None
    field, name, digest, kind, alt = (value.get(each) for each in ("field", "name", "digest", "kind", "alt"))
    if not (isinstance(field, str) and isinstance(name, str) and isinstance(digest, str)):
        return None
    if len(digest) != DIGEST_LENGTH or kind not in set(MediaKind):
        return None
    return Medium(field, name, digest, MediaKind(str(kind)), alt if isinstance(alt, str) else None)
