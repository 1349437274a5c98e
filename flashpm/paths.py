"""Where things lie on disk: what the program ships, the user's own data, and files that the user asked for.

The one module that knows whether FlashPM runs from a checkout, an installed wheel or a frozen program.
"""

import errno
import os
import sys
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import BinaryIO, Final

import platformdirs

from flashpm.errors import ExportError

DATA_DIR_VARIABLE = "FLASHPM_DATA_DIR"
LIBRARY_NAME = "library.db"
LOCK_NAME = "library.lock"
BACKUPS_NAME = "backups"
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
FIRST_PACK, LAST_PACK = "trade-off", "frameworks"


def shipped(*parts: str) -> Path:
    """Give the path of a file that the program ships, such as `shipped("resources", "anki", "card.css")`.

    Args:
        parts: the path below the project's root; its first part is `decks` or `resources`.
    """
    return _shipped_root().joinpath(*parts)


def starter_packs() -> Iterator[Path]:
    """Iterate over the packs of the starter library: the one that a first sitting begins with, then by name.

    Frameworks come last: what they draw from the other packs is learnt there first.
    """
    yield from sorted(
        shipped("decks").glob("*.yaml"),
        key=lambda path: (path.stem != FIRST_PACK, path.stem == LAST_PACK, path.name),
    )


def data_dir(chosen: Path | None, environment: Mapping[str, str] = os.environ) -> Path:
    """Give the folder of the user's library.

    Args:
        chosen: the folder named on the command line; it wins over `FLASHPM_DATA_DIR` and the system's usual place.
        environment: where to look for `FLASHPM_DATA_DIR`.
    """
    if chosen is not None:
        return chosen.expanduser()
    if named := environment.get(DATA_DIR_VARIABLE):
        return Path(named).expanduser()
    return platformdirs.user_data_path("flashpm", appauthor=False)


Content = bytes | Callable[[BinaryIO], None]
"""All of a file, or what writes it."""


def save_whole(path: Path, content: Content, what: str) -> None:
    """Write a file that the user named, whole or not at all; one that is there is replaced once the new one is on disk.

    Args:
        path: the file.
        content: all of it, or what writes it into a file.
        what: what kind of file it is, for the sentence that says what is wrong.

    Raises:
        ExportError: it cannot be written; what was there is as it was.
    """
    try:
        _replace(path, content)
    except OSError as error:
        reason = _REASONS.get(error.errno or 0, f"{error.strerror}; choose another place")
        raise ExportError(f"The {what} {path} cannot be written: {reason}.") from error


def _replace(path: Path, content: Content) -> None:
    if path.is_dir():
        raise IsADirectoryError(errno.EISDIR, os.strerror(errno.EISDIR))
    path = path.resolve()
    part = path.with_name(f"{path.name}.part")
    try:
        with part.open("wb") as file:
            if isinstance(content, bytes):
                file.write(content)
            else:
                content(file)
            file.flush()
            os.fsync(file.fileno())
        part.replace(path)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _shipped_root() -> Path:
    if getattr(sys, "frozen", False):
        return Path(sys.executable).parent / "_shipped"
    package = Path(__file__).resolve().parent
    in_wheel = package / "_shipped"
    return in_wheel if in_wheel.is_dir() else package.parent
