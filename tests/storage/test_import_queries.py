"""What an import asks of the library on disk: what was deleted, what is known, and what was imported last."""

import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import QuestionUid, Ulid, clarifying_question_uid, question_uid
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.themes import KnownQuestion
from flashpm.packs.likeness import likeness, overlap
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.rows import LoggedImport
from flashpm.services.shipped_packs import ShippedPacks
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    part_of,
    question_of,
    take_back,
)

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")


@pytest.fixture
def filled(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Two questions of one pack."""
    import_pack(library, pack_of(question_of("ferry", product="Tidewell"), question_of("tram")), clock)
    return library


def delete(library: SqlLibrary, uid: str, *, is_deleted: bool = True, entity: Entity = Entity.QUESTION) -> Ulid:
    return log(library, [Change(entity, uid, "_deleted", value=is_deleted, origin=Origin.USER)])


def test_nothing_is_deleted_at_first(filled: SqlLibrary) -> None:
    assert filled.content.deleted() == frozenset()


def test_the_newest_word_about_a_deletion_holds(filled: SqlLibrary) -> None:
    part = clarifying_question_uid(TRAM, "part-0")
    delete(filled, FERRY)
    delete(filled, TRAM)
    delete(filled, part, entity=Entity.CLARIFYING_QUESTION)
    delete(filled, TRAM, is_deleted=False)

    assert filled.content.deleted() == {FERRY, part}


def test_a_deletion_that_was_taken_back_is_none(filled: SqlLibrary) -> None:
    operation = delete(filled, FERRY)
    take_back(filled, operation)

    assert filled.content.deleted() == frozenset()


def test_every_question_is_known_with_what_it_is_about(filled: SqlLibrary) -> None:
    assert sorted(filled.content.known_questions(), key=lambda each: each.text) == [
        KnownQuestion(QuestionUid(FERRY), "Should the ferry run later at night?", "Tidewell", None),
        KnownQuestion(QuestionUid(TRAM), "Should the tram run later at night?", None, None),
    ]


def test_questions_are_counted_by_pack(filled: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(filled, pack_of(question_of("bus"), id="roads"), clock)

    assert filled.content.questions_by_pack() == {"harbour": 2, "roads": 1}


def test_there_is_no_last_import_in_an_empty_library(library: SqlLibrary) -> None:
    assert library.history.last_import() is None


def test_the_last_import_says_what_it_brought_and_changed(filled: SqlLibrary, clock: SteadyClock) -> None:
    clock.pass_days(1)
    parts = (part_of("part-0", impact="New."), part_of("part-9"))
    newer = pack_of(question_of("ferry", clarifying_questions=parts), question_of("tram"), question_of("bus"))
    import_pack(filled, newer, clock)
    grade(filled, clock, card_of("ferry"), Grade.GOOD)

    newest = filled.history.last_import()

    at_ms = int(clock.now().timestamp() * 1000)
    assert newest == LoggedImport(last_import(filled), at_ms, questions=1, changed=1)


def test_an_import_that_was_taken_back_is_the_last_no_more(filled: SqlLibrary, clock: SteadyClock) -> None:
    first = filled.history.last_import()
    import_pack(filled, pack_of(question_of("bus"), id="roads"), clock)
    take_back(filled, last_import(filled))

    assert filled.history.last_import() == first


def test_a_pack_is_removed_and_comes_back_with_its_history(filled: SqlLibrary, clock: SteadyClock) -> None:
    grade(filled, clock, card_of("ferry"), Grade.GOOD)
    before = filled.cards.face(card_of("ferry")).schedule

    ShippedPacks(filled).remove("harbour")
    is_empty = filled.content.is_empty()
    import_pack(filled, pack_of(question_of("ferry"), question_of("tram")), clock)

    assert is_empty
    assert filled.cards.face(card_of("ferry")).schedule == before


def test_a_removed_question_is_new_and_left_out_beside_others(filled: SqlLibrary, clock: SteadyClock) -> None:
    delete(filled, FERRY)
    pack: Pack = pack_of(question_of("ferry"), question_of("tram"))

    preview = Importing(filled, likeness, clock).preview([NamedReading("pack.yaml", Reading(pack))])

    assert [each.uid for each in preview.deleted] == [FERRY]


def test_texts_overlap_by_the_words_that_both_have() -> None:
    assert overlap("Why do riders leave?", "Why do riders leave at night?") == 100
    assert overlap("Why do riders leave?", "Parcels arrive late.") < 50


def test_the_mark_of_the_logs_grows_with_every_row(library: SqlLibrary, clock: SteadyClock) -> None:
    empty = library.content.log_mark()
    import_pack(library, pack_of(question_of("ferry")), clock)
    imported = library.content.log_mark()
    grade(library, clock, card_of("ferry", 0))

    assert empty == 0
    assert library.content.log_mark() == imported + 1 > 1
