"""The media files of a package: found by name, read within limits, and known by what they hold."""

import re
import unicodedata
from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Final
from urllib.parse import unquote

from flashpm.anki.archive import Archive, archive_of
from flashpm.domain.media import MediaFile, digest_of
from flashpm.domain.media_types import media_type
from flashpm.errors import AnkiError

MOST_FILE_BYTES: Final = 16 << 20
_LOOKED_AT: Final = 17 << 20
"""A file is read so far to see that it is larger than one may be."""
_FREE_BYTES: Final = 48 << 20
_MOST_TIMES_LARGER: Final = 20
"""Beyond the free bytes no honest media unpack to so many times their size: pictures and sounds are packed already."""
_MOST_BYTES: Final = 1 << 29
_ELSEWHERE: Final = re.compile(r"\s*(?:[a-z][a-z0-9+.-]*:|//)", re.IGNORECASE)


class Unkept(StrEnum):
    """Why a picture or a sound is not kept."""

    MISSING = "missing"
    ELSEWHERE = "elsewhere"
    TOO_LARGE = "too_large"
    UNKNOWN = "unknown"
    TOO_MANY = "too_many"
    UNPLACED = "unplaced"


@dataclass(frozen=True, slots=True)
class FoundFile:
    """A file of the package, looked at.

    Attributes:
        name: as the package lists it.
        type: what it is by its content, such as `image/png`.
    """

    name: str
    digest: str
    type: str


class PackageMedia:
    """Looks at the files that notes name, each once, and gives them again.

    Args:
        data: the whole package; kept only where it lists media.
        members: the member of each file by the file's name.
        is_zstd: true if each is packed by zstd inside the zip.

    Attributes:
        members: as given.
    """

    def __init__(self, data: bytes = b"", members: Mapping[str, str] | None = None, *, is_zstd: bool = False) -> None:
        self.members = members or {}
        self._data = data if self.members else b""
        self._is_zstd = is_zstd
        self._archive: Archive | None = None
        self._found: dict[str, FoundFile | Unkept] = {}
        self._names: dict[str, str] = {}
        self._unpacked = self._packed = 0

    def find(self, written: str) -> FoundFile | Unkept:
        """Look at the file that a field names.

        Args:
            written: the name as it stands in the field, its entities read.

        Raises:
            AnkiError: the file is damaged, or the package's media unpack to more than any honest ones do.
        """
        if written not in self._found:
            self._found[written] = self._look(written)
        return self._found[written]

    def load(self, digest: str) -> MediaFile | None:
        """Read a file that was found before; None if none of this digest was."""
        name = self._names.get(digest)
        found = None if name is None else self._found[name]
        if not isinstance(found, FoundFile):
            return None
        content = self._open().read(self.members[found.name], MOST_FILE_BYTES, is_zstd=self._is_zstd)
        return MediaFile(digest, found.type, content)

    def _look(self, written: str) -> FoundFile | Unkept:
        name = self._listed(written)
        if name is None:
            return Unkept.ELSEWHERE if _ELSEWHERE.match(written) else Unkept.MISSING
        content = self._read(self.members[name])
        if content is None:
            return Unkept.TOO_LARGE
        type_ = media_type(content)
        if type_ is None:
            return Unkept.UNKNOWN
        digest = digest_of(content)
        self._names.setdefault(digest, written)
        return FoundFile(name, digest, type_)

    def _listed(self, written: str) -> str | None:
        """Give a file's name as the package lists it; a field may have it in the manner of a web address."""
        names = (unicodedata.normalize("NFC", name) for name in (written, written.strip(), unquote(written)))
        archive = self._open() if self.members else None
        return next((name for name in names if archive and self.members.get(name, "") in archive), None)

    def _read(self, member: str) -> bytes | None:
        """Read a file; None if it is larger than one may be."""
        pieces: list[bytes] = []
        done, archive = 0, self._open()
        self._packed += archive.packed_bytes(member)
        for piece in archive.chunks(member, _LOOKED_AT, is_zstd=self._is_zstd):
            done += len(piece)
            self._count(len(piece))
            if done > MOST_FILE_BYTES:
                return None
            pieces.append(piece)
        return b"".join(pieces)

    def _count(self, unpacked: int) -> None:
        self._unpacked += unpacked
        most = min(_MOST_BYTES, max(_FREE_BYTES, self._packed * _MOST_TIMES_LARGER))
        if self._unpacked > most:
            raise AnkiError(f"The media in the package unpack to more than {most:,} bytes: they are refused.")

    def _open(self) -> Archive:
        self._archive = self._archive or archive_of(self._data)
        return self._archive
