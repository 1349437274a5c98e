"""Packages that are made to fill the memory: refused before they do."""

import json
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
import zstandard

from tests.anki.packages import HEAD, META, NOTE, database_of, old_package, package_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="the limit is set by Linux's own means")
HALF_A_GIGABYTE = b"SQLite format 3\0" + bytes(1 << 29)
A_DEEP_LIST = "[" * 8_000_000
ENDLESS = "WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < 300000)"
MANY_NOTES = f"{ENDLESS} INSERT INTO notes (id, guid, mid, mod, tags, flds) SELECT i, i, 77, 1, '', 'a' FROM n;"

PACKAGES: dict[str, Callable[[], bytes]] = {
    "a zip bomb": lambda: old_package(HALF_A_GIGABYTE),
    "a zstd bomb": lambda: package_of(
        {"meta": META[3], "collection.anki21b": zstandard.ZstdCompressor().compress(HALF_A_GIGABYTE)}
    ),
    "a bomb in the list of media": lambda: old_package(media="[" + " " * (256 << 20) + "]"),
    "a list of media without end": lambda: old_package(media=json.dumps({str(n): f"{n}" for n in range(1_500_000)})),
    "a head without end": lambda: old_package(database_of(head=(*HEAD[:4], A_DEEP_LIST))),
    "more notes than types": lambda: old_package(database_of(notes=[(*NOTE[:2], 77, *NOTE[3:])], and_then=MANY_NOTES)),
}


@pytest.mark.parametrize("name", PACKAGES)
def test_a_package_made_to_fill_the_memory_is_refused_within_300_megabytes(name: str, tmp_path: Path) -> None:
    package = tmp_path / "hostile.apkg"
    package.write_bytes(PACKAGES[name]())

    ran = subprocess.run(
        [sys.executable, "-m", "tests.anki.reading_child", str(package)], capture_output=True, text=True, check=False
    )

    assert (ran.stdout, ran.stderr, ran.returncode) == ("AnkiError", "", 0)
