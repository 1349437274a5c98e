"""Large sources of letters that are four bytes each in the memory, and what reading one of them takes in a process."""

import io
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

from flashpm.packs.reading import read_source

MEGABYTE = 1024 * 1024
WIDE = "😀".encode()
_PACK = b"format: flashpm-pack/1\nid: a\ntitle: A\n"
_TABLE = b"question,prompt,impact\n"
_MAIL = b"MIME-Version: 1.0\nContent-Type: text/html; charset=utf-8\n"


def _filled(before: bytes, repeated: bytes, megabytes: int = 47) -> bytes:
    return before + repeated * (megabytes * MEGABYTE // len(repeated))


def _archive() -> bytes:
    written = io.BytesIO()
    with zipfile.ZipFile(written, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("a.yaml", _filled(_PACK, b"- " + WIDE + b"\n", 40))
    return written.getvalue()


SOURCES: dict[str, Callable[[], bytes]] = {
    "more than is read": lambda: _filled(_PACK, WIDE, 100),
    "a text of a pack": lambda: _filled(_PACK + b"x: ", WIDE),
    "items of a pack": lambda: _filled(_PACK + b"x:\n", b"- " + WIDE + b"\n"),
    "a list of a pack in brackets": lambda: _filled(_PACK + b"x: [", WIDE + b","),
    "keys of a pack": lambda: _PACK + b"".join(b"%d: " % number + WIDE * 10 + b"\n" for number in range(500_000)),
    "comments of a pack": lambda: _filled(_PACK, b"# " + WIDE * 30 + b"\n"),
    "a pack in an archive": _archive,
    "rows of a table": lambda: _filled(_TABLE, (WIDE * 20 + b",") * 2 + b"x\n"),
    "a cell of a table": lambda: _filled(_TABLE + b'"', WIDE),
    "rows of Anki": lambda: _filled(b"#html:true\n", WIDE * 20 + b"\t" + WIDE * 20 + b"\n"),
    "lines of JSON": lambda: _filled(b"", b'{"prompt": "' + WIDE * 80 + b'"}\n'),
    "a document of JSON": lambda: _filled(b'[{"prompt": "a"}, {"impact": "', WIDE),
    "lines of a text": lambda: _filled(b"", WIDE * 20 + b"\n"),
    "a page": lambda: _filled(b"<!DOCTYPE html><p>", WIDE),
    "a mail": lambda: _filled(_MAIL + b"\n<p>", WIDE, 46),
    "a mail in base64": lambda: _filled(_MAIL + b"Content-Transfer-Encoding: base64\n\n", b"8J+YgPCfmIDwn5iA", 46),
    "rich text": lambda: _filled(b"{\\rtf1 ", b"\\u-10179?\\u-8704?", 46),
    "a note of Evernote": lambda: _filled(b"<en-export><note><content>", WIDE, 46),
}


def main(name: str) -> None:
    """Read a source and print the most memory that the process had, in MB, and the refusal."""
    held = [SOURCES[name]()]
    reading = read_source("wide", held.pop())
    # `getrusage` would begin with what the process had that started this one.
    status = Path("/proc/self/status").read_text(encoding="ascii")
    peak = int(status.partition("VmHWM:")[2].split()[0]) // 1024
    said = [error.message for each in (reading, *(member for _, member in reading.within)) for error in each.errors]
    sys.stdout.write(f"{peak} {said}")


if __name__ == "__main__":
    main(sys.argv[1])
