"""A large import is made ready beside the library, and comes to what would have been written at once."""

import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.hybrid_clock import milliseconds
from flashpm.domain.identity import card_uid, clarifying_question_uid, question_uid
from flashpm.domain.import_draft import Draft, QuestionPlace
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.study_settings import StudySettings
from flashpm.errors import ConflictError, StorageError
from flashpm.packs.likeness import likeness
from flashpm.services.importing import Importing, NamedReading, PreparedImport
from flashpm.services.library import CardLists
from flashpm.services.progress import Cancelled
from flashpm.services.settings import Settings
from flashpm.storage.database import STAGING_NAME
from flashpm.storage.library import LibraryFiles, SqlLibrary, open_library, read_library
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    all_cards,
    files_in,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    part_of,
    question_of,
    seeded_bits,
    take_back,
)
from tests.storage.test_rebuild import projections

STAMPS = ("id", "device", "seq", "hlc", "operation", "h")
FERRY, TRAM, BUS = (question_of(id_, tags=("night", id_)) for id_ in ("ferry", "tram", "bus"))


@contextmanager
def library_in(folder: Path, clock: SteadyClock) -> Iterator[SqlLibrary]:
    with open_library(files_in(folder), clock.now, seeded_bits()) as opened:
        yield opened


def prepared(library: SqlLibrary, clock: SteadyClock, *packs: Pack, draft: Draft | None = None) -> PreparedImport:
    importing = Importing(library, likeness, clock)
    readings = [NamedReading(f"{pack.id}.yaml", Reading(pack)) for pack in packs]
    return importing.prepare(importing.preview(readings, draft or Draft()))


def import_staged(library: SqlLibrary, clock: SteadyClock, *packs: Pack, draft: Draft | None = None) -> None:
    Importing(library, likeness, clock).write(prepared(library, clock, *packs, draft=draft))


def switch_second_cards_on(library: SqlLibrary) -> None:
    Settings(library).change(StudySettings(kinds=(CardKind.WHY, CardKind.SO_WHAT)))


def card_kinds(library: SqlLibrary) -> list[str]:
    return [kind for (kind,) in library._database.connection.exec_driver_sql("SELECT kind FROM card")]


def logged(library: SqlLibrary) -> list[tuple[object, ...]]:
    """Give what the change log says of content, without who said it and when."""
    wanted = [name for name in columns(library) if name not in STAMPS]
    rows = library._database.connection.exec_driver_sql(
        f"SELECT {', '.join(wanted)} FROM change_log WHERE field <> 'void'"
    )
    return sorted((tuple(row) for row in rows), key=repr)


def columns(library: SqlLibrary) -> list[str]:
    return [row[1] for row in library._database.connection.exec_driver_sql("PRAGMA table_info(change_log)")]


def stamps(library: SqlLibrary) -> list[tuple[int, int]]:
    rows = library._database.connection.exec_driver_sql("SELECT seq, hlc FROM change_log ORDER BY seq")
    return [(seq, hlc) for seq, hlc in rows]


def test_what_was_made_ready_is_what_would_have_been_written_at_once(tmp_path: Path, clock: SteadyClock) -> None:
    first, second = pack_of(FERRY), pack_of(FERRY, TRAM, BUS, title="Harbour by night", deck="Night::Harbour")
    with library_in(tmp_path / "at once", clock) as at_once, library_in(tmp_path / "staged", clock) as staged:
        for library in (at_once, staged):
            import_pack(library, first, clock)
        clock.pass_seconds(1)

        import_pack(at_once, second, clock)
        import_staged(staged, clock, second)

        assert logged(staged) == logged(at_once)
        assert projections(staged) == projections(at_once)
        assert CardLists(staged, clock).find(None, "tram") == CardLists(at_once, clock).find(None, "tram") != []


def test_rows_that_were_made_ready_are_the_newest_of_this_device(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(FERRY), clock)
    ready = prepared(library, clock, pack_of(FERRY, TRAM, BUS, title="Harbour by night"))
    clock.pass_seconds(90)
    grade(library, clock, card_of("ferry", 0))
    before = stamps(library)

    Importing(library, likeness, clock).write(ready)
    grade(library, clock, card_of("tram", 0))

    found = stamps(library)
    newest = library.history.operations(3)
    assert [seq for seq, _ in found] == [1, 2, 4, 5, 6]
    assert sorted(hlc for _, hlc in found) == [hlc for _, hlc in found]
    assert found[: len(before)] == before
    assert [each.grades for each in newest] == [1, 0, 1]
    assert newest[1].brought == 2


def test_every_row_that_was_made_ready_has_its_own_checksum_and_a_moment(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_staged(library, clock, pack_of(FERRY, TRAM))

    names = columns(library)
    for row in library._database.connection.exec_driver_sql("SELECT * FROM change_log"):
        values = [value for name, value in zip(names, row, strict=True) if name != "h"]
        plain = json.dumps(values, ensure_ascii=False, separators=(",", ":"))
        assert row.h == zlib.crc32(plain.encode())
        assert len(row.id) == 26
        assert 0 <= milliseconds(row.hlc) - int(clock.now().timestamp() * 1000) <= 2
    assert len({row[0] for row in library._database.connection.exec_driver_sql("SELECT id FROM change_log")}) == 3


def test_projections_of_what_was_made_ready_are_those_that_the_logs_give(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(FERRY), clock)
    import_staged(library, clock, pack_of(FERRY, TRAM, BUS))
    copied = projections(library)

    library.rebuild()

    assert projections(library) == copied


def test_it_is_one_operation_to_take_back(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(FERRY), clock)
    before = all_cards(library)
    import_staged(library, clock, pack_of(FERRY, TRAM, title="Harbour by night"))
    operation = last_import(library)

    take_back(library, operation)
    taken_back = all_cards(library)
    take_back(library, operation, is_void=False)

    assert taken_back == before
    assert len(all_cards(library)) == 4


def test_what_was_taken_back_and_comes_again_is_written_the_usual_way(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(TRAM), clock)
    grade(library, clock, card_of("tram", 0))
    known = all_cards(library)
    take_back(library, last_import(library))

    ready = prepared(library, clock, pack_of(TRAM, BUS))
    brought = [change.entity_id for change in ready.staged.rest]
    Importing(library, likeness, clock).write(ready)

    assert question_uid("harbour", "tram") in brought
    assert question_uid("harbour", "bus") not in brought
    assert {card.face.schedule for card in known} <= {card.face.schedule for card in all_cards(library)}


def test_a_card_that_the_logs_know_already_stands_as_they_say(library: SqlLibrary, clock: SteadyClock) -> None:
    part = clarifying_question_uid(question_uid("harbour", "bus"), "part-0")
    paused = card_uid(part, CardKind.WHY)
    log(library, [Change(Entity.CARD, paused, CardField.SUSPENDED, value=True, origin=Origin.USER)])

    import_staged(library, clock, pack_of(BUS))

    assert [card.face.uid for card in CardLists(library, clock).find(None, "is:paused")] == [paused]


def test_a_text_that_was_written_over_the_sources_comes_with_it(library: SqlLibrary, clock: SteadyClock) -> None:
    written = Draft().with_texts(QuestionPlace(0, 0), None, {"question": "Should the bus run at all?"})

    import_staged(library, clock, pack_of(BUS), draft=written)

    assert [card.face.uid for card in CardLists(library, clock).find(None, '"run at all"')] == [
        card_of("bus", 0),
        card_of("bus", 1),
    ]


def test_nothing_is_in_the_library_before_it_is_written(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(FERRY), clock)
    before = logged(library), projections(library)

    ready = prepared(library, clock, pack_of(FERRY, TRAM))

    assert (logged(library), projections(library)) == before
    assert ready.staged.file.exists()


def test_it_is_made_ready_by_a_reader_while_the_library_is_graded(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(FERRY), clock)

    with library.aside() as reader:
        ready = prepared(reader, clock, pack_of(FERRY, TRAM))
        grade(library, clock, card_of("ferry", 0))
    Importing(library, likeness, clock).write(ready)

    assert len(all_cards(library)) == 4
    assert len(list(files.backups.glob("*.db"))) == 1
    assert not ready.staged.file.exists()


@pytest.mark.parametrize("rows", [0, 1, 2])
def test_cancelled_work_leaves_nothing(library: SqlLibrary, files: LibraryFiles, clock: SteadyClock, rows: int) -> None:
    import_pack(library, pack_of(FERRY), clock)
    before = logged(library), projections(library)
    importing = Importing(library, likeness, clock)
    preview = importing.preview([NamedReading("pack.yaml", Reading(pack_of(FERRY, TRAM, BUS, title="New")))])

    def stop(done: int, total: int) -> None:
        if min(done, total) == rows:
            raise Cancelled

    with pytest.raises(Cancelled):
        importing.prepare(preview, progress=stop)

    assert (logged(library), projections(library)) == before
    assert not (files.database.parent / STAGING_NAME).exists()


def test_questions_that_were_changed_meanwhile_are_not_written_over(
    library: SqlLibrary, files: LibraryFiles, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(FERRY), clock)
    ready = prepared(library, clock, pack_of(FERRY, TRAM))
    import_pack(library, pack_of(BUS, id="another"), clock)
    before = logged(library)

    with pytest.raises(ConflictError, match="changed while"):
        Importing(library, likeness, clock).write(ready)

    assert logged(library) == before
    assert not (files.database.parent / STAGING_NAME).exists()


def test_what_a_power_cut_left_is_removed_at_the_next_start(files: LibraryFiles, clock: SteadyClock) -> None:
    with library_in(files.database.parent, clock) as library:
        left = prepared(library, clock, pack_of(FERRY)).staged.file

    with library_in(files.database.parent, clock) as library:
        assert not left.exists()
        assert all_cards(library) == []


def test_nothing_is_made_ready_where_no_library_is(files: LibraryFiles, clock: SteadyClock) -> None:
    with read_library(files, clock.now, seeded_bits()) as none, pytest.raises(StorageError, match="no library yet"):
        none.stage([])


IDS = st.sampled_from(["ferry", "tram", "bus", "pier", "crane", "tug"])
QUESTIONS = st.builds(
    question_of,
    IDS,
    parts=st.integers(0, 3),
    product=st.sampled_from([None, "Tidewell", "夜航"]),
    tags=st.lists(st.sampled_from(["night", "Nacht", "fares"]), unique=True).map(tuple),
)
PACKS = st.builds(
    lambda questions, id_, deck: pack_of(*questions, id=id_, deck=deck),
    st.lists(QUESTIONS, max_size=5, unique_by=lambda each: each.id),
    st.sampled_from(["harbour", "streets"]),
    st.sampled_from([None, "Night", "Night::Late"]),
)


@settings(max_examples=20)
@given(st.lists(PACKS, min_size=1, max_size=2), st.data())
def test_any_import_is_the_same_made_ready_or_at_once(
    tmp_path_factory: pytest.TempPathFactory, packs: list[Pack], data: st.DataObject
) -> None:
    folder, clock = tmp_path_factory.mktemp("any"), SteadyClock()
    goes_back, has_second_cards = data.draw(st.booleans()), data.draw(st.booleans())
    with library_in(folder / "at once", clock) as at_once, library_in(folder / "staged", clock) as staged:
        for library in (at_once, staged) if has_second_cards else ():
            switch_second_cards_on(library)
        for number, pack in enumerate(packs):
            import_pack(at_once, pack, clock)
            import_staged(staged, clock, pack)
            if goes_back and number == 0 and pack.questions:
                for library in (at_once, staged):
                    take_back(library, last_import(library))
            clock.pass_seconds(1)  # a moment has many readings: what is made ready begins with the next one

        assert logged(staged) == logged(at_once)
        assert projections(staged) == projections(at_once)


def test_a_kind_that_is_switched_on_meanwhile_has_its_cards(library: SqlLibrary, clock: SteadyClock) -> None:
    ready = prepared(library, clock, pack_of(question_of(parts=1)))
    switch_second_cards_on(library)

    Importing(library, likeness, clock).write(ready)

    assert sorted(card_kinds(library)) == sorted([CardKind.WHY, CardKind.SO_WHAT])


def test_questions_without_cards_can_be_made_ready_too(library: SqlLibrary, clock: SteadyClock) -> None:
    import_staged(library, clock, pack_of(question_of("bus", parts=0)))
    import_staged(library, clock, pack_of(TRAM, id="another"))

    assert len(all_cards(library)) == 2


def test_letters_without_spaces_between_words_are_found(library: SqlLibrary, clock: SteadyClock) -> None:
    import_staged(
        library, clock, pack_of(question_of("bus", clarifying_questions=(part_of(impact="夜の渡し船を増やす"),)))
    )

    assert len(CardLists(library, clock).find(None, "渡し船")) == 1


def test_the_index_of_words_gathers_no_more_afterwards_than_before(library: SqlLibrary, clock: SteadyClock) -> None:
    import_staged(library, clock, pack_of(FERRY, TRAM))

    kept = "SELECT v FROM search_config WHERE k = 'hashsize'"
    assert library._database.connection.exec_driver_sql(kept).scalar() == 1024 * 1024
