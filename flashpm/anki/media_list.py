"""The media files that a package names: which member holds which file, and names that stay in their folder."""

import json
import re
import unicodedata
from collections.abc import Iterable, Iterator

from flashpm.anki.archive import Archive
from flashpm.anki.protobuf import fields
from flashpm.errors import AnkiError

MEMBER = "media"
_MOST_BYTES = 16 << 20
_MOST_NAME_BYTES = 255
_KEY = re.compile(r"[0-9]{1,9}")
_UNSAFE = re.compile(r'[\x00-\x1f/\\:*?"<>|]')
_RESERVED = re.compile(r"^(con|prn|aux|nul|com[0-9]|lpt[0-9])(\.|$)", re.IGNORECASE)
_ENTRY = _NAME = 1


def media_list(archive: Archive, *, is_zstd: bool) -> dict[str, str]:
    """Give the member of each media file by the file's name; empty if the package lists none.

    Raises:
        AnkiError: the list is damaged, or names a file that would not stay in its folder.
    """
    if MEMBER not in archive:
        return {}
    listed = archive.read(MEMBER, _MOST_BYTES, is_zstd=is_zstd)
    pairs = _of_protobuf(listed) if is_zstd else _of_json(listed)
    return {_safe(name): key for key, name in pairs}


def _of_protobuf(listed: bytes) -> Iterator[tuple[str, str]]:
    entries = [entry for number, entry in fields(listed) if number == _ENTRY]
    for place, entry in enumerate(entries):
        if not isinstance(entry, bytes):
            raise _damaged()
        names = (value for number, value in fields(entry) if number == _NAME)
        name = next(names, b"")
        if not isinstance(name, bytes):
            raise _damaged()
        yield str(place), name.decode("utf-8", "replace")


def _of_json(listed: bytes) -> Iterable[tuple[str, str]]:
    try:
        pairs = json.loads(listed or b"{}")
    except (ValueError, RecursionError) as error:
        raise _damaged() from error
    if not isinstance(pairs, dict) or not all(_is_entry(key, name) for key, name in pairs.items()):
        raise _damaged()
    return pairs.items()


def _is_entry(key: str, name: object) -> bool:
    return _KEY.fullmatch(key) is not None and isinstance(name, str)


def _safe(name: str) -> str:
    composed = unicodedata.normalize("NFC", name)
    if not is_safe(composed):
        raise AnkiError(f"The package names a media file {name[:80]!r}, which is no safe file name: it is refused.")
    return composed


def is_safe(name: str) -> bool:
    """Say whether a file of this name, in its composed form, would stay in its folder on every system."""
    return not (
        _UNSAFE.search(name) is not None
        or _RESERVED.match(name) is not None
        or len(name.encode("utf-8", "replace")) > _MOST_NAME_BYTES
        or name in {"", ".", ".."}
        or name[-1] in " ."
    )


def _damaged() -> AnkiError:
    return AnkiError("The list of media in the package is damaged: export it from Anki once more.")
