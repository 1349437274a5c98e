"""Reads a package in a process of its own that may take so much memory and no more; says what came of it."""

import resource
import sys
from pathlib import Path

from flashpm.anki.read_apkg import read_apkg
from flashpm.errors import AnkiError

MOST_BYTES = 300 << 20


def main(package: Path) -> None:
    """Read `package` and write the error's kind, or nothing, to standard output."""
    import zstandard  # noqa: F401 - its library is no part of what reading takes

    data = package.read_bytes()
    taken = int(Path("/proc/self/statm").read_text("ascii").split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + MOST_BYTES, taken + MOST_BYTES))
    try:
        read_apkg(data)
    except (AnkiError, MemoryError) as error:
        sys.stdout.write(type(error).__name__)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
