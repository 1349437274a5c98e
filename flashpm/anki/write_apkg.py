"""Writes an Anki package to share: the clarifying questions with their decks and tags, without any progress.

The same rows give the same bytes, and importing a package again changes only what has changed here.
"""

import errno
import io
import os
import re
import zipfile
from collections.abc import Sequence
from pathlib import Path
from typing import Final

from flashpm.anki.collection import collection
from flashpm.errors import AnkiError
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import Progress, untold

_WHOLE_COLLECTION: Final = re.compile(r"(collection|backup-.*)\.apkg", re.IGNORECASE)
_ZIP_MARK: Final = b"PK"
_ZIP_DATE: Final = (1980, 1, 1, 0, 0, 0)
_COMPRESSION: Final = 3
"""Of 1-9: half the time of the usual 6, for a file that is a fifteenth larger."""
_REASONS: Final = {
    errno.ENOSPC: "the disk is full; make room and export again",
    errno.EDQUOT: "your share of the disk is used up; make room and export again",
    errno.EROFS: "the disk is read-only; choose another place",
    errno.EACCES: "you may not write there; choose another place",
    errno.EPERM: "you may not write there; choose another place",
    errno.ENOENT: "its folder does not exist; create it or choose another place",
    errno.ENOTDIR: "its folder is a file; choose another place",
    errno.EISDIR: "a folder of that name is already there; choose another name",
    errno.ENAMETOOLONG: "its name is too long; choose a shorter one",
}


def write_apkg(path: Path, rows: Sequence[ExportRow], progress: Progress = untold) -> None:
    """Write the rows to `path` as one Anki package; new cards come in the order of the rows.

    Each row gives one note with a `why` card, and a further card for each other kind in `row.kinds` (`so_what` only
    where there is an impact to ask for). A file already at `path` is replaced once the new one is whole; after a
    failure or a cancellation it is as it was.

    Args:
        path: the file.
        rows: what it holds.
        progress: told of each row.

    Raises:
        AnkiError: there are no rows, a row has no prompt, Anki would read a file of that name as a whole collection,
            or the file cannot be written.
        Cancelled: from the progress.
        ValueError: two rows have one guid.
    """
    _refuse_name(path)
    _refuse_other_files(path)
    _refuse_empty(rows)
    package = _zipped(collection(rows, progress))
    try:
        _replace(path, package)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, f"{error.strerror}; choose another place")
        raise AnkiError(f"The Anki package {path} cannot be written: {reason}.") from error


def _refuse_name(path: Path) -> None:
    if _WHOLE_COLLECTION.fullmatch(path.name):
        raise AnkiError(
            f"Anki takes a file named {path.name} for a whole collection and would replace the user's own with it; "
            "choose another name."
        )


def _refuse_other_files(path: Path) -> None:
    """Let an export replace nothing but an earlier package: a slip of the hand must not cost a library."""
    if path.is_file():
        try:
            with path.open("rb") as file:
                is_package = file.read(len(_ZIP_MARK)) in (_ZIP_MARK, b"")
        except OSError:
            is_package = False
    else:
        is_package = path.is_dir() or not path.exists()  # a folder has a sentence of its own
    if not is_package:
        raise AnkiError(f"{path} is there already and is no Anki package; choose another name.")


def _refuse_empty(rows: Sequence[ExportRow]) -> None:
    if not rows:
        raise AnkiError("There is nothing to export to Anki: no clarifying question was chosen.")
    incomplete = dict.fromkeys(f"“{row.question}”" for row in rows if not row.prompt.strip())
    if incomplete:
        raise AnkiError(
            "A clarifying question without a prompt cannot become a card in Anki; write its prompt or leave it out: "
            f"{', '.join(incomplete)}."
        )


def _zipped(database: bytes) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in (("collection.anki2", database), ("media", b"{}")):
            member = zipfile.ZipInfo(name, _ZIP_DATE)
            archive.writestr(member, content, zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION)
    return buffer.getvalue()


def _replace(path: Path, content: bytes) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    path = path.resolve()
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
