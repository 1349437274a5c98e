"""The files of a folder and of the folders in it, in the order of their names."""

import os
from collections.abc import Iterator
from pathlib import Path
from typing import Final, NamedTuple

from flashpm.errors import PackError

MAX_FILES: Final = 1000
"""Files of one folder or archive."""
MAX_DEPTH: Final = 16
"""Folders in one another."""

_SYSTEM: Final = frozenset({"__macosx", "thumbs.db", "desktop.ini"})
_OF_A_PAGE: Final = ("_files", "-dateien", "_dateien")
"""How the folders end in which browsers keep a saved page's pictures and scripts."""


class FolderFile(NamedTuple):
    """A file or a folder that is passed over.

    Attributes:
        name: its place below the folder that was named, with `/` between the parts.
        path: where it lies; None if it is passed over.
    """

    name: str
    path: Path | None


def is_passed_over(name: str) -> bool:
    """Tell whether a file or folder of that name is hidden, the system's own, or belongs to a saved page."""
    folded = name.casefold()
    return folded.startswith(".") or folded in _SYSTEM or folded.endswith(_OF_A_PAGE)


def files_in(folder: Path) -> list[FolderFile]:
    """List the files of a folder; links to other folders are not followed.

    Raises:
        PackError: there are too many, or the folder cannot be read.
    """
    found: list[FolderFile] = []
    try:
        for each in _walk(folder, "", 1):
            if len(found) == MAX_FILES:
                raise PackError(f"More than {MAX_FILES:,} files are in this folder: choose those with your questions.")
            found.append(each)
    except OSError as error:
        raise PackError(f"The folder cannot be read ({error.strerror}).") from error
    return found


def _walk(folder: Path, above: str, depth: int) -> Iterator[FolderFile]:
    with os.scandir(folder) as entries:
        listed = sorted(entries, key=lambda entry: entry.name)
    for entry in listed:
        name = f"{above}{entry.name}"
        is_folder = entry.is_dir(follow_symlinks=False)
        if is_passed_over(entry.name) or (is_folder and depth == MAX_DEPTH):
            yield FolderFile(name, None)
        elif is_folder:
            yield from _walk(Path(entry.path), f"{name}/", depth + 1)
        else:
            yield FolderFile(name, Path(entry.path) if entry.is_file() else None)
