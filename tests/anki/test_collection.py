import json
import sqlite3
import tempfile
from collections.abc import Collection, Iterator, Sequence
from contextlib import closing, contextmanager
from pathlib import Path

import pytest

from flashpm.anki.collection import write_collection
from flashpm.domain.card import CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.services.export_row import ExportCard, ExportRow
from flashpm.services.exported import Exported, History, HistoryStep
from tests.anki.export_rows import CHANGED_AT_MS, FIRST_NOTE_ID, ROW, numbered
from tests.anki.real_anki import checksum

CARD = CardUid("card")


def ignore(done: int, total: int) -> None:
    pass


@contextmanager
def opened(rows: Sequence[ExportRow]) -> Iterator[sqlite3.Connection]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "collection.anki2"
        write_collection(path, Exported(rows), ignore)
        with closing(sqlite3.connect(path)) as database:
            yield database


@pytest.mark.parametrize(
    ("table", "columns"),
    [
        ("col", "id crt mod scm ver dty usn ls conf models decks dconf tags"),
        ("notes", "id guid mid mod usn tags flds sfld csum flags data"),
        ("cards", "id nid did ord mod usn type queue due ivl factor reps lapses left odue odid flags data"),
        ("revlog", "id cid usn ease ivl lastIvl factor time type"),
    ],
)
def test_genanki_writes_the_columns_that_we_count_on(table: str, columns: str) -> None:
    with opened([ROW]) as database:
        found = [name for _, name, *_ in database.execute(f"PRAGMA table_info({table})")]

    assert found == columns.split()


def test_ids_and_stamps_come_from_the_row() -> None:
    with opened([ROW]) as database:
        note = database.execute("SELECT id, guid, mod, usn FROM notes").fetchone()
        card = database.execute("SELECT id, nid, ord, mod, type, queue, due FROM cards").fetchone()

    changed_at = CHANGED_AT_MS // 1000
    assert note == (FIRST_NOTE_ID, ROW.anki_guid, changed_at, -1)
    assert card == (FIRST_NOTE_ID, FIRST_NOTE_ID, 0, changed_at, 0, 0, 1)


def test_the_collection_is_as_old_as_its_newest_text() -> None:
    rows = [numbered(1), numbered(2)._replace(content_changed_at_ms=CHANGED_AT_MS + 123), numbered(3)]

    with opened(rows) as database:
        stamps = database.execute("SELECT mod, scm FROM col").fetchone()

    assert stamps == (CHANGED_AT_MS + 123, CHANGED_AT_MS + 123)


def test_the_clock_is_that_of_the_present_scheduler() -> None:
    with opened([ROW]) as database:
        crt, text = database.execute("SELECT crt, conf FROM col").fetchone()

    conf = json.loads(text)
    assert crt == 1577851200  # 2020-01-01 04:00 UTC
    assert (conf["schedVer"], conf["creationOffset"], conf["rollover"]) == (2, 0, 4)


def test_several_decks_share_one_note_type() -> None:
    rows = [numbered(number)._replace(pack_title=f"Pack {number}") for number in range(3)]

    with opened(rows) as database:
        (models,) = database.execute("SELECT models FROM col").fetchone()

    assert [key for key, _ in json.loads(models, object_pairs_hook=list)] == ["1801433276"]


@pytest.mark.parametrize(
    "prompt", ["Profit?", "a<5 & b>3", "one\ntwo", "one\n\n- two\n- three", "[sound:x]", "🎧 שלום"]
)
def test_checksums_are_those_that_anki_would_compute(prompt: str) -> None:
    with opened([ROW._replace(prompt=prompt)]) as database:
        fields, found = database.execute("SELECT flds, csum FROM notes").fetchone()

    assert found == checksum(fields.split("\x1f")[0])


def test_new_cards_are_numbered_in_the_order_of_the_rows_across_decks() -> None:
    titles = ["Z", "A", "Z", "A"]
    rows = [numbered(number)._replace(pack_title=title) for number, title in enumerate(titles)]

    with opened(rows) as database:
        due = database.execute("SELECT due FROM cards ORDER BY id").fetchall()

    assert due == [(1,), (2,), (3,), (4,)]


def test_a_note_moves_up_to_where_no_card_is() -> None:
    all_kinds = frozenset(CardKind)
    rows = [
        numbered(1)._replace(anki_note_id=100, kinds=all_kinds),
        numbered(2)._replace(anki_note_id=100),
        numbered(3)._replace(anki_note_id=102),
        numbered(4)._replace(anki_note_id=108),
    ]

    with opened(rows) as database:
        cards = database.execute("SELECT nid, id FROM cards ORDER BY id").fetchall()

    assert cards == [(100, 100), (100, 101), (100, 102), (103, 103), (104, 104), (108, 108)]


def test_two_rows_of_one_guid_are_our_own_fault(tmp_path: Path) -> None:
    rows = [numbered(1), numbered(2)._replace(anki_guid=numbered(1).anki_guid)]

    with pytest.raises(ValueError, match="guid"):
        write_collection(tmp_path / "any", Exported(rows), ignore)


def test_progress_is_told_of_each_row(tmp_path: Path) -> None:
    rows, told = [numbered(number) for number in range(3)], list[tuple[int, int]]()

    write_collection(tmp_path / "any", Exported(rows), lambda done, total: told.append((done, total)))

    assert told == [(1, 3), (2, 3), (3, 3)]


def review_at(id_ms: int, **values: object) -> HistoryStep:
    step = HistoryStep(CARD, id_ms, id_ms, 0, None, 3, None, "review", True, 4_000, "sm2-a/1", None, 1, 6, 236)
    return step._replace(**values)  # type: ignore[arg-type]  # fields of a step, by name


def test_the_first_and_the_last_review_are_those_in_time_whatever_their_order_in_the_log(tmp_path: Path) -> None:
    steps = [review_at(5_000), review_at(9_000), review_at(2_000), review_at(11_000, kind="drill", is_counted=False)]
    stands = ExportCard(CARD, Schedule(memory=Memory(2, 236, 6), due_on=StudyDay(20_000), reviews=3))
    path = tmp_path / "collection.anki2"

    write_collection(path, Exported([ROW._replace(cards={CardKind.WHY: stands})], History(4, iter(steps))), ignore)

    with closing(sqlite3.connect(path)) as database:
        assert database.execute("SELECT id, type FROM revlog ORDER BY id").fetchall() == [
            (2_000, 0),
            (5_000, 1),
            (9_000, 1),
            (11_000, 3),
        ]
        assert database.execute("SELECT data FROM cards").fetchone() == ('{"lrt":9}',)


def test_rows_are_iterated_over_once(tmp_path: Path) -> None:
    iterated: list[int] = []

    class Rows(Collection[ExportRow]):
        def __len__(self) -> int:
            return 2

        def __contains__(self, row: object) -> bool:
            raise NotImplementedError

        def __iter__(self) -> Iterator[ExportRow]:
            iterated.append(1)
            yield from (numbered(1), numbered(2))

    write_collection(tmp_path / "any", Exported(Rows()), ignore)

    assert iterated == [1]
