"""Tells by its bytes whether a source is a package from Anki; imports nothing, for every source is asked."""

from typing import Final

_ZIP_MARK: Final = b"PK\x03\x04"
_COLLECTION: Final = b"collection.anki2"


def is_package(data: bytes) -> bool:
    """Say whether a source is a zip archive with a collection in it, also one that is cut off."""
    return data.startswith(_ZIP_MARK) and _COLLECTION in data
