"""Writes an Anki package: the clarifying questions with their decks and tags, with or without the progress.

The same rows give the same bytes, and importing a package again changes only what has changed here.
"""

import json
import re
import shutil
import tempfile
import zipfile
from collections.abc import Collection, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import IO, Final

from flashpm.anki.collection import COLLECTION, write_collection
from flashpm.anki.media_names import FileNames
from flashpm.domain.media import MediaSource, no_media
from flashpm.domain.study_settings import ANKI_DECKS
from flashpm.errors import AnkiError, ExportError
from flashpm.paths import saved_whole
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported, History
from flashpm.services.progress import Progress, untold

_WHOLE_COLLECTION: Final = re.compile(r"(collection|backup-.*)\.apkg", re.IGNORECASE)
_ZIP_MARK: Final = b"PK"
_COMPRESSION: Final = 1
"""Of 1-9: a third of the time of the usual 6, for a file that is a fifth larger."""
_PIECE: Final = 1 << 18
_NO_ROOM: Final = (
    "The Anki package {path} cannot be written: the folder for temporary files has no room; make room there and export "
    "again."
)


def write_apkg(  # noqa: PLR0913 - what goes along, and how it is laid out
    path: Path,
    rows: Collection[ExportRow],
    progress: Progress = untold,
    *,
    history: History | None = None,
    decks: str = ANKI_DECKS,
    media: MediaSource = no_media,
) -> None:
    """Write the rows to `path` as one Anki package; new cards come in the order of the rows.

    Each row gives one note with a `why` card, and a further card for each other kind in `row.kinds` (`so_what` only
    where there is an impact to ask for). A file already at `path` is replaced once the new one is whole; after a
    failure or a cancellation it is as it was.

    Args:
        path: the file.
        rows: what it holds; they are iterated over once.
        progress: told of each row, and of the history.
        history: the reviews of the rows' cards, others are left out; with them every card goes as it stands. None for
            a package to share, in which every card is new.
        decks: the pattern of the decks' names, see `StudySettings.anki_decks`.
        media: gives the files of the rows' pictures and sounds.

    Raises:
        AnkiError: there are no rows, a row has no prompt, or Anki would read a file of that name as a whole collection.
        ExportError: the file cannot be written.
        Cancelled: from the progress.
        ValueError: two rows have one guid.
    """
    _refuse_name(path)
    _refuse_other_files(path)
    if not rows:
        raise AnkiError("There is nothing to export to Anki: no clarifying question was chosen.")
    with _room_for(path) as folder:
        database = folder / COLLECTION
        files = FileNames(media)
        write_collection(database, Exported(rows, history, anki_decks=decks), progress, files)
        with saved_whole(path, "Anki package") as file:
            _zip(file, database, files, media)


@contextmanager
def _room_for(path: Path) -> Iterator[Path]:
    """Give a folder for what is too large for memory.

    Raises:
        ExportError: there is no room for it.
    """
    try:
        with tempfile.TemporaryDirectory(prefix="flashpm-") as folder:
            yield Path(folder)
    except OSError as error:
        raise ExportError(_NO_ROOM.format(path=path)) from error


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


def _zip(file: IO[bytes], database: Path, files: FileNames, media: MediaSource) -> None:
    """Write the package; media are packed already, and go in one by one, each name once."""
    listed = json.dumps({str(number): name for number, name in enumerate(files.digests)}, ensure_ascii=False).encode()
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION) as archive:
        with database.open("rb") as unpacked, archive.open(COLLECTION, "w") as packed:  # dated 1980, as a new member is
            shutil.copyfileobj(unpacked, packed, _PIECE)
        archive.writestr(zipfile.ZipInfo("media"), listed, zipfile.ZIP_DEFLATED, compresslevel=_COMPRESSION)
        for number, digest in enumerate(files.digests.values()):
            kept = media(digest)
            archive.writestr(zipfile.ZipInfo(str(number)), kept.content if kept else b"", zipfile.ZIP_STORED)
