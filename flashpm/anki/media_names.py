"""Under which names media go to Anki: each keeps its own, and one that another file has gets a mark of its content."""

import re
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath
from typing import Final

from flashpm.anki.media_list import is_safe
from flashpm.domain.media import MediaSource, Medium

_NOT_IN_A_FIELD: Final = re.compile(r"[\[\]%]+")
"""What Anki would take out of a name, or read as the letters of a web address."""
_MARK_LENGTH: Final = 8
_LONGEST_STEM: Final = 80
"""Letters of a name that could not stand as it was."""


class FileNames:
    """Gives the names, each when its file comes up for the first time, so that the same order gives the same names.

    Names that differ in capitals alone are one name on most disks.

    Args:
        media: gives the files; one that it does not have gets no name.

    Attributes:
        digests: of each name that was given, in their order.
    """

    def __init__(self, media: MediaSource) -> None:
        self._media = media
        self._names: dict[tuple[str, str], str | None] = {}
        self._taken: dict[str, str] = {}
        self.digests: dict[str, str] = {}

    def of(self, medium: Medium) -> str | None:
        """Name a medium's file; None if there is no such file."""
        key = medium.name, medium.digest
        if key not in self._names:
            self._names[key] = None if self._media(medium.digest) is None else self._new_name(medium)
        return self._names[key]

    def _new_name(self, medium: Medium) -> str:
        name = _free_name(medium, self._taken)
        self._taken[name.casefold()] = medium.digest
        self.digests.setdefault(name, medium.digest)
        return name


def _free_name(medium: Medium, taken: Mapping[str, str]) -> str:
    name = unicodedata.normalize("NFC", medium.name)
    is_fit = is_safe(name) and not _NOT_IN_A_FIELD.search(name)
    if is_fit and taken.get(name.casefold(), medium.digest) == medium.digest:
        return name
    path = PurePosixPath(_NOT_IN_A_FIELD.sub("_", name).replace("/", "_"))
    stem, ending = path.stem[:_LONGEST_STEM] or "file", path.suffix
    marked = f"{stem}-{medium.digest[:_MARK_LENGTH]}{ending}"
    return marked if is_safe(marked) else f"{medium.digest[: 2 * _MARK_LENGTH]}"
