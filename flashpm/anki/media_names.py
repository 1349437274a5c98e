"""Under which names media go to Anki: each keeps its own, and one that another file has gets a mark of its content."""

import re
import unicodedata
from collections.abc import Iterable, Mapping
from pathlib import PurePosixPath
from typing import Final

from flashpm.anki.media_list import is_safe
from flashpm.domain.media import MediaSource, Medium
from flashpm.services.export_row import ExportRow

_NOT_IN_A_FIELD: Final = re.compile(r"[\[\]%]+")
"""What Anki would take out of a name, or read as the letters of a web address."""
_MARK_LENGTH: Final = 8
_LONGEST_STEM: Final = 80
"""Letters of a name that could not stand as it was."""
FileKey = tuple[str, str]
"""A medium's own name, and its digest."""
FileNames = Mapping[FileKey, str]


def key_of(medium: Medium) -> FileKey:
    """Give by which a medium's name in Anki is known."""
    return medium.name, medium.digest


def file_names(rows: Iterable[ExportRow], media: MediaSource) -> dict[FileKey, str]:
    """Name the files of rows, in their order; files that are not there are left out.

    The same rows give the same names. Names that differ in capitals alone are one name on most disks.
    """
    names: dict[FileKey, str] = {}
    taken: dict[str, str] = {}
    for medium in (each for row in rows if row.media for each in row.media):
        key = key_of(medium)
        if key not in names and media(medium.digest) is not None:
            names[key] = _free_name(medium, taken)
            taken[names[key].casefold()] = medium.digest
    return names


def _free_name(medium: Medium, taken: Mapping[str, str]) -> str:
    name = unicodedata.normalize("NFC", medium.name)
    is_fit = is_safe(name) and not _NOT_IN_A_FIELD.search(name)
    if is_fit and taken.get(name.casefold(), medium.digest) == medium.digest:
        return name
    path = PurePosixPath(_NOT_IN_A_FIELD.sub("_", name).replace("/", "_"))
    stem, ending = path.stem[:_LONGEST_STEM] or "file", path.suffix
    marked = f"{stem}-{medium.digest[:_MARK_LENGTH]}{ending}"
    return marked if is_safe(marked) else f"{medium.digest[: 2 * _MARK_LENGTH]}"
