import json
import sqlite3
import zlib
from contextlib import closing
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import text
from sqlalchemy.exc import DBAPIError

from flashpm.domain.change import Entity
from flashpm.domain.grade import Grade
from flashpm.services.studying import Studying
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library
from flashpm.storage.mapping import row_crc
from flashpm.storage.tables import APPLICATION_ID, LOGS, USER_VERSION, change_log, review_log
from tests.libraries import SteadyClock, import_pack, pack_of, question_of, seeded_bits


@pytest.fixture
def reviewed(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    import_pack(library, pack_of(question_of()), clock)
    Studying(library, clock).begin().grade(Grade.GOOD, 1_000)
    return library


def rows(files: LibraryFiles, statement: str) -> list[tuple[object, ...]]:
    with closing(sqlite3.connect(f"file:{files.database}?mode=ro", uri=True)) as connection:
        return connection.execute(statement).fetchall()


def test_the_review_log_has_the_columns_of_the_design_in_their_order() -> None:
    assert [column.name for column in review_log.columns] == [
        *("id", "device", "seq", "hlc", "card", "reviewed_at_ms", "utc_offset_min", "reviewed_on", "grade", "q"),
        *("kind", "taken_ms", "rule", "due_on", "operation", "h"),
    ]


def test_the_change_log_has_the_columns_of_the_design_in_their_order() -> None:
    assert [column.name for column in change_log.columns] == [
        *("id", "device", "seq", "hlc", "entity", "entity_id", "field", "value", "origin", "operation", "h"),
    ]


def test_the_file_says_what_it_is(library: SqlLibrary, files: LibraryFiles) -> None:
    header = files.database.read_bytes()[:72]

    assert header.startswith(b"SQLite format 3\0")
    assert rows(files, "PRAGMA application_id") == [(APPLICATION_ID,)]
    assert APPLICATION_ID.to_bytes(4, "big") == b"FlPM"
    assert rows(files, "PRAGMA user_version") == [(USER_VERSION,)]


@pytest.mark.parametrize("log", ["review_log", "change_log"])
@pytest.mark.parametrize(
    "statement",
    ["UPDATE {log} SET seq = 0", "DELETE FROM {log}", "REPLACE INTO {log} SELECT * FROM {log}"],
)
def test_a_log_row_can_neither_be_changed_nor_removed(reviewed: SqlLibrary, log: str, statement: str) -> None:
    connection = reviewed._database.connection

    with pytest.raises(DBAPIError, match="append-only"):
        connection.execute(text(statement.format(log=log)))


def test_every_log_row_carries_the_crc_of_its_other_columns(reviewed: SqlLibrary) -> None:
    connection = reviewed._database.connection

    for log in LOGS:
        found = [dict(row._mapping) for row in connection.execute(log.select())]
        assert found
        assert all(row_crc(log, row) == row["h"] for row in found)


def test_a_changed_value_no_longer_matches_its_crc(reviewed: SqlLibrary) -> None:
    connection = reviewed._database.connection
    row = dict(connection.execute(review_log.select()).one()._mapping)

    damaged = row | {"grade": int(Grade.EASY)}

    assert row_crc(review_log, damaged) != row["h"]


def test_a_grading_is_logged_with_everything_that_a_replay_needs(reviewed: SqlLibrary) -> None:
    row = reviewed._database.connection.execute(review_log.select()).one()

    assert row.reviewed_at_ms == 1_772_438_400_000
    assert row.utc_offset_min == 60
    assert row.reviewed_on == 20_514
    assert (row.grade, row.q, row.kind, row.taken_ms, row.rule, row.due_on) == (
        3,
        None,
        "review",
        1_000,
        "sm2-a/1",
        20_515,
    )


def test_a_new_question_is_one_row_with_its_clarifying_questions(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)

    found = library._database.connection.execute(change_log.select()).all()

    assert [(row.entity, row.field, row.origin) for row in found] == [
        ("pack", "*", "import"),
        ("question", "*", "import"),
        ("question", "*", "import"),
    ]
    assert len({row.operation for row in found}) == 1


@pytest.mark.parametrize("log", ["review_log", "change_log"])
def test_the_tables_are_strict(library: SqlLibrary, files: LibraryFiles, log: str) -> None:
    (created,) = rows(files, f"SELECT sql FROM sqlite_schema WHERE name = '{log}'")[0]

    assert str(created).rstrip().endswith("STRICT")


def test_the_library_is_one_file_after_it_was_closed(files: LibraryFiles, clock: SteadyClock) -> None:
    with open_library(files, clock.now, seeded_bits()) as opened:
        import_pack(opened, pack_of(question_of()), clock)
        assert Path(f"{files.database}-wal").exists()

    assert sorted(path.name for path in files.database.parent.iterdir()) == ["library.db", "library.lock"]


@given(st.lists(st.text() | st.integers() | st.none() | st.sampled_from(Entity), min_size=15, max_size=15))
def test_a_rows_checksum_is_that_of_its_json_as_python_writes_it(values: list[object]) -> None:
    names = [column.name for column in review_log.columns if column.name != "h"]

    written = json.dumps(values, ensure_ascii=False, separators=(",", ":"))

    assert row_crc(review_log, dict(zip(names, values, strict=True))) == zlib.crc32(written.encode())
