"""The packs that come with the program: added and removed one by one, and their history kept."""

from dataclasses import replace

import pytest

from flashpm.domain.change import VOID, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.question import QuestionType
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading
from flashpm.services.shipped_packs import ShippedPack
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with

PACK = replace(pack_of(question_of("ferry"), question_of("tram", type=QuestionType.ROOT_CAUSE)), version="1.1.0")


def shipped(desk: Desk, pack: Pack = PACK) -> ShippedPack:
    (only,) = desk.use_cases.shipped.list([NamedReading("harbour.yaml", Reading(pack))])
    return only


def test_a_pack_that_is_not_here_says_what_is_in_it() -> None:
    pack = shipped(Desk())

    assert (pack.is_here, pack.has_update, pack.here, pack.version_here) == (False, False, 0, None)
    assert pack.cards == 4
    assert pack.types == (QuestionType.ROOT_CAUSE, QuestionType.TRADE_OFF)


def test_a_pack_that_cannot_be_read_is_not_listed() -> None:
    assert Desk().use_cases.shipped.list([NamedReading("bad.yaml", Reading(None))]) == []


@pytest.mark.parametrize(("version", "has_update"), [("1.1.0", False), ("1.2.0", True), ("1.0.0", False)])
def test_only_a_newer_version_is_an_update(version: str, has_update: bool) -> None:
    desk = Desk()
    desk.import_packs(PACK, is_shipped=True)

    pack = shipped(desk, replace(PACK, version=version))

    assert (pack.is_here, pack.here, pack.version_here) == (True, 2, "1.1.0")
    assert pack.has_update is has_update


def test_removing_takes_its_questions_and_no_others_in_one_operation_after_a_backup() -> None:
    desk = desk_with()
    desk.import_packs(PACK)
    desk.import_packs(pack_of(question_of("bus"), id="roads"))

    changes = desk.use_cases.shipped.remove("harbour")

    assert list(desk.library.content.questions()) == [question_uid("roads", "bus")]
    assert changes == Changes(
        frozenset({question_uid("harbour", "ferry"), question_uid("harbour", "tram")}),
        decks=True,
        operation=desk.library.log.rows[-1].operation,
    )
    assert len(desk.last_changes()) == 2
    assert desk.library.rows_at_backups[-1] == len(desk.library.log.rows) - 2
    assert not shipped(desk).is_here


def test_a_removal_is_taken_back() -> None:
    desk = Desk()
    desk.import_packs(PACK)
    operation = desk.use_cases.shipped.remove("harbour").operation
    assert operation is not None

    desk.use_cases.undoing.undo(operation)

    assert shipped(desk).here == 2


def test_a_pack_that_is_added_again_comes_with_its_history() -> None:
    desk = Desk()
    desk.import_packs(PACK, is_shipped=True)
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    before = desk.library.cards.face(card_of("ferry")).schedule
    desk.use_cases.shipped.remove("harbour")

    desk.import_packs(PACK, is_shipped=True)

    assert shipped(desk).here == 2
    assert desk.library.cards.face(card_of("ferry")).schedule == before


def test_an_import_that_brought_a_removed_pack_again_is_taken_back_to_the_removal() -> None:
    desk = Desk()
    desk.import_packs(PACK)
    desk.use_cases.shipped.remove("harbour")
    operation = desk.import_packs(PACK).operation
    assert operation is not None

    desk.log(Change(Entity.OPERATION, operation, VOID, value=True, origin=Origin.UNDO))

    assert desk.library.content.is_empty()


def test_removing_what_is_not_here_writes_nothing() -> None:
    desk = Desk()

    assert desk.use_cases.shipped.remove("harbour") == Changes()
    assert desk.library.log.rows == []


def test_nothing_is_removed_where_no_backup_can_be_made() -> None:
    desk = Desk()
    desk.import_packs(PACK)
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.shipped.remove("harbour")

    assert shipped(desk).here == 2
