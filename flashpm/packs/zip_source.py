"""Zip archives of sources, read in memory: nothing is ever written under a name from an archive."""

import io
import unicodedata
import zipfile
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from flashpm.errors import PackError
from flashpm.packs.source_folder import MAX_DEPTH, MAX_FILES, is_passed_over
from flashpm.packs.source_text import MAX_BYTES

MAX_RATIO: Final = 200
"""How many times larger than in the archive a file may be, once it is larger than `_SMALL`."""

MAX_LINES: Final = 500_000
"""Lines of all files together: many small tables take longer than one large one."""

_SMALL: Final = 1024 * 1024
_CHUNK: Final = 256 * 1024
_BEGINNINGS: Final = (b"PK\x03\x04", b"PK\x05\x06")
_ENTRY: Final = b"PK\x01\x02"
"""How the entry of a file begins in an archive's list."""
_IS_ENCRYPTED: Final = 0x1
_PACKINGS: Final = (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED)
_BROKEN: Final = (zipfile.BadZipFile, zlib.error, EOFError, OSError, ValueError, NotImplementedError, RuntimeError)
"""What `zipfile` raises for archives that are cut or forged."""

_TOO_LARGE: Final = f"This archive holds more than {MAX_BYTES // (1024 * 1024)} MB: unpack it and import its files."


def looks_like_zip(data: bytes) -> bool:
    """Tell whether a source is a zip archive, or a document that is one inside."""
    return data.startswith(_BEGINNINGS)


def files_of(data: bytes) -> list[tuple[str, bytes | None]]:
    """List the files of an archive: the name, and what is in it; None for one that is passed over.

    Raises:
        PackError: the archive is broken, hostile or encrypted.
    """
    with _opened(data) as archive:
        infos = [info for info in archive.infolist() if info.filename and not info.is_dir()]  # damage can take a name
        if not infos:
            raise PackError("This archive is empty: zip your files again.")
        _refuse_hostile(infos)
        return list(_contents(archive, infos))


def names_in(data: bytes) -> list[str]:
    """List the names of an archive's files, nothing of which is read.

    Raises:
        PackError: the archive is broken, or holds too many files.
    """
    with _opened(data) as archive:
        return archive.namelist()


def file_in(data: bytes, name: str, at_most: int) -> bytes:
    """Read one file of an archive.

    Raises:
        PackError: the archive is broken or encrypted, or the file is larger than that.
    """
    with _opened(data) as archive:
        info = archive.getinfo(name)
        _refuse_packing(info)
        return _content(archive, info, at_most)


@contextmanager
def _opened(data: bytes) -> Iterator[zipfile.ZipFile]:
    if data.count(_ENTRY) > MAX_FILES:
        raise PackError(f"More than {MAX_FILES:,} files are in this archive: choose those with your questions.")
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            yield archive
    except _BROKEN as error:
        raise PackError("This archive is damaged or cut off: fetch it again, or import its files.") from error


def _refuse_hostile(infos: list[zipfile.ZipInfo]) -> None:
    names = {unicodedata.normalize("NFC", info.filename).casefold() for info in infos}
    if len(names) < len(infos):
        raise PackError("Two files of this archive bear the same name: unpack it and import the right one.")
    for info in infos:
        if not _is_safe(info.filename):
            raise PackError("A file of this archive bears a name that leads out of it: do not trust this archive.")
        _refuse_packing(info)


def _refuse_packing(info: zipfile.ZipInfo) -> None:
    if info.flag_bits & _IS_ENCRYPTED:
        raise PackError("This archive is locked with a password: unpack it and import its files.")
    if info.compress_type not in _PACKINGS:
        raise PackError("This archive is packed in an unusual way: unpack it and import its files.")


def _is_safe(name: str) -> bool:
    parts = name.split("/")
    has_marks = any(mark in name for mark in "\\:\0") or any(not character.isprintable() for character in name)
    return not has_marks and len(parts) <= MAX_DEPTH and not any(part in ("", ".", "..") for part in parts)


def _contents(archive: zipfile.ZipFile, infos: list[zipfile.ZipInfo]) -> Iterator[tuple[str, bytes | None]]:
    left, lines = MAX_BYTES, 0
    for info in infos:
        if any(is_passed_over(part) for part in info.filename.split("/")):
            yield info.filename, None
            continue
        content = _content(archive, info, left)
        left -= len(content)
        lines += content.count(b"\n")
        if lines > MAX_LINES:
            raise PackError(f"This archive holds more than {MAX_LINES:,} lines: unpack it and import its files.")
        if looks_like_zip(content) and info.filename.casefold().endswith(".zip"):
            raise PackError(f"Another archive is in this one ({info.filename[-60:]}): unpack it first.")
        yield info.filename, content


def _content(archive: zipfile.ZipFile, info: zipfile.ZipInfo, left: int) -> bytes:
    """Read a file of an archive, counting what really comes out: the size that is declared may lie."""
    content = bytearray()
    with archive.open(info) as file:
        while chunk := file.read(_CHUNK):
            content += chunk
            if len(content) > left:
                raise PackError(_TOO_LARGE)
            if len(content) > max(_SMALL, MAX_RATIO * info.compress_size):
                raise PackError("A file of this archive swells without end when it is unpacked: do not trust it.")
    return bytes(content)
