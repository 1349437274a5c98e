"""How much of a large file is read."""

import io

import pytest

from flashpm.packs import source_file
from flashpm.packs.source_file import load_stream


@pytest.fixture(autouse=True)
def _small(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(source_file, "MAX_BYTES", 8)
    monkeypatch.setattr(source_file, "MAX_ARCHIVE_BYTES", 16)


@pytest.mark.parametrize(
    ("content", "read"),
    [(b"short", 5), (b"a text that is long", 9), (b"PK\x03\x04 zip", 8), (b"PK\x03\x04 a long zip archive", 16)],
)
def test_a_source_is_read_to_a_byte_beyond_the_limit_and_an_archive_further(content: bytes, read: int) -> None:
    assert load_stream(io.BytesIO(content)) == content[:read]
