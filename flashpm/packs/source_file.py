"""Files to bytes, with a sentence for each file that cannot be one."""

from pathlib import Path
from typing import BinaryIO

from flashpm.errors import PackError
from flashpm.packs.source_text import MAX_BYTES

MAX_ARCHIVE_BYTES = 1 << 29
"""What is longer is read as if it were cut off there."""
ZIP_MARK = b"PK\x03\x04"


def load_file(path: Path) -> bytes:
    """Read a file, at most a byte more than a source may have.

    Raises:
        PackError: it is missing, or cannot be read.
    """
    try:
        with path.open("rb") as file:
            return load_stream(file)
    except FileNotFoundError as error:
        raise PackError("There is no such file. Check its name and folder.") from error
    except OSError as error:
        raise PackError(f"The file cannot be read ({error.strerror}).") from error


def pass_over() -> bytes:
    """Stand for a file of a folder that nobody looks into.

    Raises:
        PackError: always.
    """
    raise PackError("This is a hidden file, or belongs to another.")


def load_stream(stream: BinaryIO) -> bytes:
    """Read a stream to its end, at most a byte more than a source may have; the reader refuses what is larger.

    A zip archive may be a package from Anki with its media, and larger.
    """
    data = stream.read(MAX_BYTES + 1)
    if len(data) > MAX_BYTES and data.startswith(ZIP_MARK):
        data += stream.read(MAX_ARCHIVE_BYTES - len(data))
    return data
