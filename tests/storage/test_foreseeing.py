from dataclasses import replace

import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.rules import CANONICAL, Rules, Scheduler, rules_to_json
from flashpm.domain.study_settings import StudySettings
from flashpm.services.progress import Cancelled
from flashpm.services.rows import Foreseen
from flashpm.services.settings import VALUE
from flashpm.services.switching import Switching
from flashpm.services.undoing import Undoing
from flashpm.storage.library import SqlLibrary
from flashpm.storage.prepared import driver_of
from tests.libraries import (
    SteadyClock,
    all_cards,
    grade,
    import_pack,
    last_import,
    pack_of,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)
from tests.storage.test_rebuild import projections

FSRS = Rules(Scheduler.FSRS, reschedules=True)


@pytest.fixture
def studied(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Four cards, each passed twice."""
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    for _ in range(2):
        for uid in uids(library):
            grade(library, clock, uid)
        clock.pass_days(2)
    return library


def uids(library: SqlLibrary) -> list[CardUid]:
    return [row.face.uid for row in all_cards(library)]


def switch(library: SqlLibrary, rules: Rules, foreseen: Foreseen | None) -> Ulid:
    values = rules_to_json(rules).items()
    with library.operation(foreseen) as operation:
        operation.log_changes([Change(Entity.SETTING, name, VALUE, value, Origin.USER) for name, value in values])
        return operation.id


def test_a_switch_its_undo_and_its_redo_fold_the_cards_before_they_begin_to_write(
    studied: SqlLibrary, clock: SteadyClock
) -> None:
    told: list[tuple[int, int, bool]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total, driver_of(studied._database.connection).in_transaction))

    operation = Switching(studied, clock).apply(FSRS, reschedules=True, progress=tell).operation
    assert operation is not None
    switched = projections(studied)
    Undoing(studied).undo(operation, tell)
    Undoing(studied).redo(operation, tell)

    assert told == [(0, 8, False), (8, 8, False)] * 3
    assert projections(studied) == switched


def test_an_undo_of_a_switch_that_is_stopped_changes_nothing(studied: SqlLibrary, clock: SteadyClock) -> None:
    operation = Switching(studied, clock).apply(FSRS, reschedules=True).operation
    assert operation is not None
    before = projections(studied)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        Undoing(studied).undo(operation, stop)

    assert projections(studied) == before


def test_what_is_written_while_other_rules_are_foreseen_is_folded_again(
    studied: SqlLibrary, clock: SteadyClock
) -> None:
    first, second, third, fourth = uids(studied)
    older = grade(studied, clock, first, Grade.AGAIN)
    foreseen = studied.foresee(StudySettings(rules=FSRS))

    take_grade_back(studied, older)
    grade(studied, clock, second, Grade.AGAIN)
    set_card(studied, third, CardField.SCHEDULE, {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530})
    set_card(studied, fourth, CardField.SCHEDULE, None)
    switch(studied, FSRS, foreseen)

    switched = projections(studied)
    studied.rebuild()
    assert projections(studied) == switched
    assert switched["card"] != []


def test_an_import_that_is_taken_back_and_done_again_meanwhile_is_folded_by_the_new_rules(
    studied: SqlLibrary, clock: SteadyClock
) -> None:
    foreseen, imported = studied.foresee(StudySettings(rules=FSRS)), last_import(studied)

    take_back(studied, imported)
    take_back(studied, imported, is_void=False)
    switch(studied, FSRS, foreseen)

    switched = projections(studied)
    studied.rebuild()
    assert projections(studied) == switched


@pytest.mark.parametrize("foreseen", [CANONICAL, Rules(Scheduler.FSRS, 70), None])
def test_what_was_foreseen_of_other_rules_is_not_written(studied: SqlLibrary, foreseen: Rules | None) -> None:
    switch(studied, FSRS, None if foreseen is None else studied.foresee(StudySettings(rules=foreseen)))

    switched = projections(studied)
    studied.rebuild()
    assert projections(studied) == switched


def test_settings_without_an_operation_are_those_of_before_it(studied: SqlLibrary) -> None:
    switch(studied, replace(CANONICAL, ease_recovery=True), None)
    newest = switch(studied, FSRS, None)

    assert studied.settings.turned(newest).rules == replace(CANONICAL, ease_recovery=True)
    assert studied.settings.study.rules == FSRS


def test_settings_with_an_operation_that_was_taken_back_are_those_of_after_it(studied: SqlLibrary) -> None:
    newest = switch(studied, FSRS, None)
    take_back(studied, newest)

    assert studied.settings.turned(newest).rules == FSRS
    assert studied.settings.study.rules == CANONICAL
