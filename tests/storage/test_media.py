"""Pictures on disk: kept once, gone with a failed operation, made room for in an older library, part of a backup."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from flashpm.domain.media import MediaFile, digest_of
from flashpm.storage.library import open_library
from tests.fakes import FakeClock
from tests.libraries import files_in, import_pack, pack_of, question_of, seeded_bits
from tests.pictures import png

PICTURE = MediaFile(digest_of(png()), "image/png", png())


def test_a_picture_is_kept_once_and_found_by_its_digest(tmp_path: Path) -> None:
    with open_library(files_in(tmp_path), FakeClock().now, seeded_bits()) as library:
        for _ in range(2):
            with library.operation() as operation:
                operation.keep_media([PICTURE])

        assert library.content.medium(PICTURE.digest) == PICTURE
        assert library.content.medium("0" * 64) is None


def test_an_operation_that_fails_keeps_no_picture(tmp_path: Path) -> None:
    with open_library(files_in(tmp_path), FakeClock().now, seeded_bits()) as library:
        with pytest.raises(ValueError, match="unplugged"), library.operation() as operation:
            operation.keep_media(_unplugged())

        assert library.content.medium(PICTURE.digest) is None


def _unplugged() -> Iterator[MediaFile]:
    yield PICTURE
    raise ValueError("unplugged")


def test_a_library_of_an_older_program_gets_room_for_pictures(tmp_path: Path) -> None:
    clock, files = FakeClock(), files_in(tmp_path)
    with open_library(files, clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of()), clock)
    with closing(sqlite3.connect(files.database)) as older, older:
        older.execute("DROP TABLE media")
        older.execute("ALTER TABLE clarifying_question DROP COLUMN media")
        older.execute("UPDATE meta SET value = '4' WHERE name = 'projection_version'")

    with open_library(files, clock.now, seeded_bits()) as library:
        with library.operation() as operation:
            operation.keep_media([PICTURE])

        assert library.content.medium(PICTURE.digest) == PICTURE


def test_a_backup_holds_the_pictures(tmp_path: Path) -> None:
    clock = FakeClock()
    with open_library(files_in(tmp_path), clock.now, seeded_bits()) as library:
        import_pack(library, pack_of(question_of()), clock)
        with library.operation() as operation:
            operation.keep_media([PICTURE])
        made = library.back_up()

    assert made is not None
    with closing(sqlite3.connect(made)) as backup:
        assert backup.execute("SELECT digest, content FROM media").fetchall() == [(PICTURE.digest, PICTURE.content)]
