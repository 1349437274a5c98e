"""Reads packages in a process of its own, and says of each what came of it and what that took.

    python -m tests.anki.refusing_child FOLDER

Prints a JSON object: by file name the error's kind, the processor's seconds, and the mebibytes that the process held at
most so far beyond what it began with.
"""

import json
import re
import resource
import sys
from pathlib import Path

from flashpm.anki.read_apkg import read_apkg
from flashpm.errors import AnkiError


def seconds() -> float:
    taken = resource.getrusage(resource.RUSAGE_SELF)
    return taken.ru_utime + taken.ru_stime


def peak_mib() -> float:
    """Give the most that this process held; `getrusage` would tell its parent's."""
    (peak,) = re.findall(r"VmHWM:\s+(\d+) kB", Path("/proc/self/status").read_text("ascii"))
    return int(peak) / 1024


def main(folder: Path) -> None:
    import zstandard  # noqa: F401 - its library is no part of what reading takes

    found, at_first = {}, peak_mib()
    for package in sorted(folder.iterdir(), key=lambda path: path.stat().st_size):
        data, before = package.read_bytes(), seconds()
        try:
            read_apkg(data)
            kind = "none"
        except AnkiError as error:
            kind = type(error).__name__
        found[package.name] = (kind, seconds() - before, peak_mib() - at_first)
    print(json.dumps(found))  # noqa: T201 - what the parent reads


if __name__ == "__main__":
    main(Path(sys.argv[1]))
