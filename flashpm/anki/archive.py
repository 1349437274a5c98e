"""The zip archive that a package from Anki is: opened and unpacked within limits, whatever its headers claim."""

import io
import struct
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import IO, Final

from flashpm.errors import AnkiError

_END_MARK: Final = b"PK\x05\x06"
_END: Final = struct.Struct("<4s4H2LH")
_LONGEST_END: Final = _END.size + 0xFFFF
MOST_MEMBERS: Final = 50_000
_MOST_DIRECTORY_BYTES: Final = 8 << 20
"""Of the archive's own list of its members: `zipfile` holds all of it in memory before anything can be counted."""
_CHUNK: Final = 1 << 18
_MOST_WINDOW_BYTES: Final = 1 << 27
_FREE_BYTES: Final = 16 << 20
_MOST_TIMES_LARGER: Final = 200
"""Beyond the free bytes no honest database unpacks to so many times its size; a bomb does to a thousand."""


class Archive:
    """A package's members, read by exact name and never past a limit. Build it with `opened`."""

    def __init__(self, zipped: zipfile.ZipFile) -> None:
        self._zip = zipped
        self._members = {each.filename: each for each in zipped.infolist()}
        if len(self._members) != len(zipped.infolist()):
            raise AnkiError("Two files in the package have one name: export it from Anki once more.")

    def __contains__(self, name: str) -> bool:
        """Say whether there is a member of this name."""
        return name in self._members

    def packed_bytes(self, name: str) -> int:
        """Say how many bytes a member that is there takes in the package."""
        return self._members[name].compress_size

    def read(self, name: str, limit: int, *, is_zstd: bool = False) -> bytes:
        """Read a member into memory.

        Args:
            name: a member that is there.
            limit: the most bytes that it may unpack to.
            is_zstd: true if it is packed by zstd inside the zip.

        Raises:
            AnkiError: it is damaged or too large.
        """
        return b"".join(self.chunks(name, limit, is_zstd=is_zstd))

    def chunks(self, name: str, limit: int, *, is_zstd: bool = False) -> Iterator[bytes]:
        """Read a member piece by piece; what it takes and raises is that of `read`."""
        member, done = self._members[name], 0
        most = min(limit, max(_FREE_BYTES, member.compress_size * _MOST_TIMES_LARGER))
        try:
            with self._zip.open(member) as packed:
                source = _unzstd(packed) if is_zstd else packed
                while chunk := source.read(_CHUNK):
                    done += len(chunk)
                    if done > most:
                        raise AnkiError(f"“{name}” in the package unpacks to more than {most:,} bytes: it is refused.")
                    yield chunk
        except _damages() as error:
            raise AnkiError(f"“{name}” in the package is damaged: export it from Anki once more.") from error


@contextmanager
def opened(data: bytes) -> Iterator[Archive]:
    """Open a package.

    Raises:
        AnkiError: it is no zip archive, or not one that Anki writes.
    """
    with _zip_of(data) as zipped:
        yield Archive(zipped)


def archive_of(data: bytes) -> Archive:
    """Open a package that stays open as long as it is held; what it takes and raises is that of `opened`."""
    return Archive(_zip_of(data))


def _zip_of(data: bytes) -> zipfile.ZipFile:
    _refuse_endless_list(data)
    try:
        return zipfile.ZipFile(io.BytesIO(data))
    except (zipfile.BadZipFile, OSError, ValueError, NotImplementedError, EOFError) as error:
        raise AnkiError("The package is cut off or damaged: export it from Anki once more.") from error


def _refuse_endless_list(data: bytes) -> None:
    at = data.rfind(_END_MARK, -min(len(data), _LONGEST_END))
    if at < 0 or at + _END.size > len(data):
        raise AnkiError("The package is cut off: copy or export it once more.")
    _, _, _, _, members, directory_bytes, _, _ = _END.unpack_from(data, at)
    if members > MOST_MEMBERS or directory_bytes > _MOST_DIRECTORY_BYTES:
        raise AnkiError(f"The package holds more than {MOST_MEMBERS:,} files: export it from Anki without media.")


def _unzstd(packed: IO[bytes]) -> IO[bytes]:
    import zstandard

    unpacking = zstandard.ZstdDecompressor(max_window_size=_MOST_WINDOW_BYTES)
    return unpacking.stream_reader(packed, read_across_frames=True)


def _damages() -> tuple[type[Exception], ...]:
    import zstandard

    broken = (zipfile.BadZipFile, zlib.error, OSError, EOFError, RuntimeError, NotImplementedError, ValueError)
    return (*broken, zstandard.ZstdError)
