"""An import that is large is made ready first, while the library is studied, and then written in a moment."""

from collections.abc import Callable
from dataclasses import replace

import pytest

from flashpm.domain.change import Entity
from flashpm.domain.grade import Grade
from flashpm.domain.identity import QuestionUid, question_uid
from flashpm.domain.pack import Pack
from flashpm.errors import ConflictError, PackError, StorageError
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.import_preview import LARGE
from flashpm.services.looking_through import found
from flashpm.services.progress import Cancelled, untold
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with
from tests.services.imports import FERRY, TRAM, WHO, last_operation, named, preview_of, set_by_user

CARDS_EACH = 100


def large_pack(questions: int = LARGE // CARDS_EACH) -> Pack:
    return pack_of(*(question_of(f"q{number}", parts=CARDS_EACH) for number in range(questions)), id="large")


def uids() -> frozenset[QuestionUid]:
    return frozenset(question_uid("large", f"q{number}") for number in range(LARGE // CARDS_EACH))


def test_an_import_is_large_by_the_cards_that_it_adds() -> None:
    desk = Desk()

    assert preview_of(desk, large_pack()).is_large
    assert not preview_of(desk, large_pack(LARGE // CARDS_EACH - 1)).is_large


def test_what_is_here_already_makes_no_import_large() -> None:
    desk = Desk()
    desk.import_packs(large_pack())

    assert not preview_of(desk, large_pack()).is_large


def test_a_large_import_is_made_ready_and_written_at_once() -> None:
    desk = desk_with("ferry")

    changes = desk.import_packs(large_pack())

    assert len(desk.library.staged) == 1
    assert changes.questions == uids()
    assert changes.decks
    assert changes.operation == desk.library.log.rows[-1].operation
    assert desk.library.rows_at_backups == [0, 2]


def test_a_small_import_is_written_the_short_way() -> None:
    assert desk_with("ferry").library.staged == []


def test_making_ready_writes_nothing_and_grades_go_on() -> None:
    desk = desk_with("ferry")
    importing = desk.use_cases.importing
    prepared = importing.prepare(preview_of(desk, large_pack()))
    rows = len(desk.library.log.rows)

    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    changes = importing.write(prepared)

    assert rows == 2
    assert len(desk.reviews()) == 1
    assert changes.questions == uids()


def test_an_import_is_made_ready_by_a_reader_beside_the_library() -> None:
    desk = desk_with("ferry")
    preview = preview_of(desk, large_pack())

    with desk.use_cases.aside(untold) as aside:
        prepared = aside.importing.prepare(preview)

    assert desk.use_cases.importing.write(prepared).questions == uids()


def edit_the_question_that_comes(desk: Desk) -> None:
    desk.log(set_by_user(Entity.QUESTION, FERRY, "question", "Another?"))


def edit_the_answer_that_comes(desk: Desk) -> None:
    desk.log(set_by_user(Entity.CLARIFYING_QUESTION, WHO, "impact", "Another."))


def import_another(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("bus"), id="streets"))


def take_the_last_import_back(desk: Desk) -> None:
    desk.use_cases.undoing.undo(last_operation(desk))


@pytest.mark.parametrize(
    "change", [edit_the_question_that_comes, edit_the_answer_that_comes, import_another, take_the_last_import_back]
)
def test_what_was_changed_meanwhile_is_not_imported_over(change: Callable[[Desk], None]) -> None:
    desk = desk_with("ferry", "tram")
    pack = large_pack()
    preview = preview_of(desk, replace(pack, id="harbour", questions=(question_of("ferry"), *pack.questions)))
    prepared = desk.use_cases.importing.prepare(preview)
    change(desk)
    rows = len(desk.library.log.rows)

    with pytest.raises(ConflictError, match="Look at it again"):
        desk.use_cases.importing.write(prepared)

    assert len(desk.library.log.rows) == rows


def edit_another_question(desk: Desk) -> None:
    desk.log(set_by_user(Entity.QUESTION, TRAM, "question", "Another?"))


def pause_a_card_and_go_on_with_it(desk: Desk) -> None:
    desk.use_cases.actions.pause(card_of("tram", 0))
    desk.use_cases.undoing.undo_last()


@pytest.mark.parametrize("change", [edit_another_question, pause_a_card_and_go_on_with_it])
def test_what_else_was_changed_meanwhile_does_not_matter(change: Callable[[Desk], None]) -> None:
    desk = desk_with("ferry", "tram")
    prepared = desk.use_cases.importing.prepare(preview_of(desk, large_pack()))

    change(desk)

    assert desk.use_cases.importing.write(prepared).questions == uids()


def test_what_has_faults_is_not_made_ready() -> None:
    desk = Desk()

    with pytest.raises(PackError, match="has no interview question"):
        desk.use_cases.importing.prepare(preview_of(desk, pack_of(question_of("q", question=None))))

    assert desk.library.staged == []


def test_where_no_backup_can_be_made_nothing_is_made_ready() -> None:
    desk = desk_with("ferry")
    preview = preview_of(desk, large_pack())
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.importing.prepare(preview)


def test_making_ready_can_be_cancelled_at_any_question() -> None:
    desk = Desk()
    told: list[tuple[int, int]] = []

    def stop(done: int, total: int) -> None:
        told.append((done, total))
        if done == 3:
            raise Cancelled

    with pytest.raises(Cancelled):
        desk.use_cases.importing.apply(preview_of(desk, large_pack()), progress=stop)

    assert told == [(0, 5), (1, 5), (2, 5), (3, 5)]
    assert desk.library.log.rows == []


def test_what_a_page_asks_again_and_again_is_counted_once() -> None:
    desk = Desk()
    reading = named(large_pack())
    preview = desk.use_cases.importing.preview([reading])

    counted = found([reading], preview, DailyPlan(desk.library).pace(desk.use_cases.studying.today().day)).count()

    assert vars(counted) | {"conflicts": [], "without_text": None} == vars(counted)
    assert vars(preview)["new_cards"] == LARGE
    assert vars(preview)["summary"] is preview.summary
