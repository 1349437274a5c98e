import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.statistics import Dimension
from flashpm.domain.study_day import StudyDay
from flashpm.domain.study_settings import StudySettings
from flashpm.services.days import Days
from flashpm.services.progress import Cancelled
from flashpm.services.second_cards import SecondCards
from flashpm.services.settings import VALUE, Settings
from flashpm.services.studying import Studying
from flashpm.services.undoing import Undoing
from flashpm.storage.kind_switching import cards_to_make
from flashpm.storage.library import SqlLibrary
from flashpm.storage.prepared import driver_of
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    all_cards,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    part_of,
    question_of,
    set_card,
    take_back,
)
from tests.storage.test_rebuild import projections

SO_WHAT = CardKind.SO_WHAT
FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 0, kind=SO_WHAT)
BOTH = (CardKind.WHY, SO_WHAT)


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Two clarifying questions, with nothing switched on."""
    import_pack(library, pack_of(question_of("ferry")), clock)
    return library


@pytest.fixture
def studied(ferry: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """The same with second cards on, one of which was reviewed until it was mature."""
    switch(ferry, clock)
    for _ in range(5):
        grade(ferry, clock, SECOND)
        clock.pass_days(16)
    return ferry


def switch(library: SqlLibrary, clock: SteadyClock, *, is_on: bool = True) -> Ulid:
    operation = SecondCards(library, clock).switch(SO_WHAT, is_on=is_on).operation
    assert operation is not None
    return operation


def uids(library: SqlLibrary) -> list[CardUid]:
    return [row.face.uid for row in all_cards(library)]


def rebuilt(library: SqlLibrary) -> dict[str, list[tuple[object, ...]]]:
    library.rebuild()
    return projections(library)


def edit(library: SqlLibrary, part: str, impact: str | None) -> Ulid:
    stored = library.content.stored_questions("harbour", None)
    (uid,) = (each.uid for one in stored.values() for each in one.clarifying_questions if each.content.id == part)
    return log(library, [Change(Entity.CLARIFYING_QUESTION, uid, "impact", impact, Origin.USER)])


def test_the_second_cards_stand_behind_the_first_ones(ferry: SqlLibrary, clock: SteadyClock) -> None:
    switch(ferry, clock)

    assert uids(ferry) == [FIRST, SECOND, card_of("ferry", 1), card_of("ferry", 1, kind=SO_WHAT)]
    assert projections(ferry) == rebuilt(ferry)


def test_a_switch_off_takes_them_out_of_everything(studied: SqlLibrary, clock: SteadyClock) -> None:
    switch(studied, clock, is_on=False)
    today = Days(studied, clock).today

    assert uids(studied) == [FIRST, card_of("ferry", 1)]
    assert studied.day.due_tally(today).due == 0
    assert studied.day.due_by_day(today, StudyDay(today + 999)) == {}
    assert studied.statistics.groups(Dimension.TYPE, EVERYTHING, today) == []
    assert studied.statistics.schedule_counts(EVERYTHING, today).intervals == {}
    assert [len(row.kinds) for row in studied.cards.export_rows(EVERYTHING, today)] == [1, 1]
    assert sum(studied.day.answers_by_day(StudyDay(0), today).values()) == 5
    assert projections(studied) == rebuilt(studied)


def test_a_switch_on_brings_schedule_history_and_figures_back(studied: SqlLibrary, clock: SteadyClock) -> None:
    before = projections(studied)
    switch(studied, clock, is_on=False)

    switch(studied, clock)

    after = projections(studied)
    assert after["card"] == before["card"]
    assert after["card_tally"] == before["card_tally"] != []
    assert after["group_tally"] == before["group_tally"]
    assert after["answer"] == before["answer"]
    assert after == rebuilt(studied)


def test_what_was_done_by_hand_on_a_card_is_there_again(studied: SqlLibrary, clock: SteadyClock) -> None:
    other = card_of("ferry", 1, kind=SO_WHAT)
    set_card(studied, SECOND, CardField.SUSPENDED, value=True)
    set_card(studied, other, CardField.DECK, "Mine")
    set_card(studied, other, CardField.SCHEDULE, {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530})
    before = projections(studied)
    switch(studied, clock, is_on=False)

    switch(studied, clock)

    assert projections(studied)["card"] == before["card"] == rebuilt(studied)["card"]


def test_a_switch_is_taken_back_and_done_again(studied: SqlLibrary, clock: SteadyClock) -> None:
    before = projections(studied)
    operation = switch(studied, clock, is_on=False)
    off = projections(studied)
    undoing = Undoing(studied)

    undoing.undo(operation)
    assert projections(studied)["card"] == before["card"]
    undoing.redo(operation)

    assert projections(studied)["card"] == off["card"]


def test_a_switch_folds_before_it_begins_to_write(studied: SqlLibrary, clock: SteadyClock) -> None:
    switch(studied, clock, is_on=False)
    told: list[tuple[int, int, bool]] = []

    def tell(done: int, total: int) -> None:
        told.append((done, total, driver_of(studied._database.connection).in_transaction))

    SecondCards(studied, clock).switch(SO_WHAT, is_on=True, progress=tell)

    assert told == [(0, 5, False), (5, 5, False)]


def test_a_switch_that_is_stopped_changes_nothing(studied: SqlLibrary, clock: SteadyClock) -> None:
    switch(studied, clock, is_on=False)
    before = projections(studied)

    def stop(done: int, total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        SecondCards(studied, clock).switch(SO_WHAT, is_on=True, progress=stop)

    assert projections(studied) == before


def test_what_is_graded_while_a_switch_is_foreseen_is_folded_again(studied: SqlLibrary, clock: SteadyClock) -> None:
    switch(studied, clock, is_on=False)
    foreseen = studied.foresee(StudySettings(kinds=BOTH))
    take_back(studied, newest_grading(studied))

    with studied.operation(foreseen) as operation:
        operation.log_changes([Change(Entity.SETTING, "kinds", VALUE, ["why", "so_what"], Origin.USER)])

    assert studied.cards.face(SECOND).schedule.reviews == 4
    assert projections(studied) == rebuilt(studied)


def newest_grading(library: SqlLibrary) -> Ulid:
    newest = "SELECT operation FROM review_log ORDER BY hlc DESC LIMIT 1"
    return Ulid(library._database.connection.exec_driver_sql(newest).scalar_one())


@pytest.mark.parametrize("wanted", [StudySettings(rules=Rules(Scheduler.FSRS)), StudySettings(minutes_per_day=30)])
def test_what_was_foreseen_of_other_settings_is_not_written(
    studied: SqlLibrary, clock: SteadyClock, wanted: StudySettings
) -> None:
    switch(studied, clock, is_on=False)

    with studied.operation(studied.foresee(wanted)) as operation:
        operation.log_changes([Change(Entity.SETTING, "kinds", VALUE, ["why", "so_what"], Origin.USER)])

    assert projections(studied) == rebuilt(studied)
    assert studied.cards.face(SECOND).schedule.reviews == 5


def test_rules_and_a_kind_can_change_together(studied: SqlLibrary, clock: SteadyClock) -> None:
    switch(studied, clock, is_on=False)

    Settings(studied).change(StudySettings(kinds=BOTH, rules=Rules(Scheduler.FSRS)))

    assert studied.cards.face(SECOND).schedule.trace is not None
    assert projections(studied) == rebuilt(studied)


def test_settings_that_change_no_card_fold_nothing(studied: SqlLibrary) -> None:
    assert studied.foresee(StudySettings(kinds=BOTH, minutes_per_day=30)) is None


def test_an_import_brings_second_cards_while_they_are_on(ferry: SqlLibrary, clock: SteadyClock) -> None:
    switch(ferry, clock)

    import_pack(ferry, pack_of(question_of("tram"), id="more"), clock)

    assert card_of("tram", 1, "more", SO_WHAT) in uids(ferry)
    assert projections(ferry) == rebuilt(ferry)


def test_an_import_that_is_taken_back_and_done_again_brings_the_history_of_second_cards(
    studied: SqlLibrary,
) -> None:
    before, imported = projections(studied), last_import(studied)

    take_back(studied, imported)
    assert uids(studied) == []
    take_back(studied, imported, is_void=False)

    assert projections(studied)["card"] == before["card"]
    assert projections(studied)["card_tally"] == before["card_tally"]


def test_a_second_card_goes_with_the_text_that_it_asks_for_and_comes_with_it(studied: SqlLibrary) -> None:
    before = studied.cards.face(SECOND).schedule

    operation = edit(studied, "part-0", None)
    assert SECOND not in uids(studied)
    assert projections(studied) == rebuilt(studied)
    edit(studied, "part-0", "Then I would ask for one line.")

    assert studied.cards.face(SECOND).schedule == before
    assert projections(studied) == rebuilt(studied)
    take_back(studied, operation)
    assert SECOND in uids(studied)


def test_a_text_that_is_lost_while_second_cards_are_off_is_missed_when_they_are_on(
    ferry: SqlLibrary, clock: SteadyClock
) -> None:
    edit(ferry, "part-0", None)

    switch(ferry, clock)

    assert SECOND not in uids(ferry)
    assert set(cards_to_make(ferry._database.connection, SO_WHAT).values()) == {card_of("ferry", 1, kind=SO_WHAT)}


def test_second_cards_stand_in_the_deck_to_which_the_first_one_was_moved(ferry: SqlLibrary, clock: SteadyClock) -> None:
    set_card(ferry, FIRST, CardField.DECK, "Mine")
    switch(ferry, clock)
    assert ferry.cards.deck_of(SECOND) == "Mine"

    moved = set_card(ferry, FIRST, CardField.DECK, "Other")
    assert ferry.cards.deck_of(SECOND) == "Other"
    set_card(ferry, SECOND, CardField.DECK, "Alone")
    assert ferry.cards.deck_of(SECOND) == "Alone"
    take_back(ferry, moved)

    assert (ferry.cards.deck_of(FIRST), ferry.cards.deck_of(SECOND)) == ("Mine", "Alone")
    assert projections(ferry) == rebuilt(ferry)


def test_a_second_card_that_comes_with_a_text_stands_in_the_deck_of_the_first_one(
    ferry: SqlLibrary, clock: SteadyClock
) -> None:
    switch(ferry, clock)
    edit(ferry, "part-0", None)
    set_card(ferry, FIRST, CardField.DECK, "Mine")

    edit(ferry, "part-0", "Then I would ask for one line.")

    assert ferry.cards.deck_of(SECOND) == "Mine"
    assert projections(ferry) == rebuilt(ferry)


def test_the_reviews_of_a_second_card_are_counted_in_the_deck_to_which_it_goes(studied: SqlLibrary) -> None:
    set_card(studied, FIRST, CardField.DECK, "Mine")

    groups = studied.statistics.groups(Dimension.DECK, EVERYTHING, StudyDay(30_000))
    assert [group.name for group in groups] == ["Mine"]
    assert projections(studied) == rebuilt(studied)


def test_new_and_begun_questions_are_those_of_first_cards(studied: SqlLibrary, clock: SteadyClock) -> None:
    today = Days(studied, clock).today

    assert studied.day.waiting().cards == 2
    grade(studied, clock, card_of("ferry", 1, kind=SO_WHAT))
    assert studied.day.new_questions_on(today) == 0
    assert studied.statistics.new_questions_on(EVERYTHING, today) == 0
    (question,) = studied.day.new_questions(EVERYTHING, today, 5)
    assert question.cards == (FIRST, card_of("ferry", 1))
    assert not question.is_begun


def test_undo_steps_over_grades_of_cards_that_are_off(studied: SqlLibrary, clock: SteadyClock) -> None:
    grade(studied, clock, FIRST)
    grade(studied, clock, SECOND, Grade.AGAIN)
    switch(studied, clock, is_on=False)

    undone = Undoing(studied).undo_last()

    assert undone is not None
    assert undone.action.cards == (FIRST,)


def test_a_sitting_goes_on_without_the_cards_that_were_switched_off(studied: SqlLibrary, clock: SteadyClock) -> None:
    clock.pass_days(200)
    sitting = Studying(studied, clock).begin()
    assert sitting.prompt is not None
    assert sitting.prompt.face.uid == SECOND

    switch(studied, clock, is_on=False)
    sitting.refresh()

    assert sitting.prompt is not None
    assert sitting.prompt.face.kind is CardKind.WHY


def test_a_clarifying_question_that_was_added_by_hand_has_both(ferry: SqlLibrary, clock: SteadyClock) -> None:
    switch(ferry, clock)

    import_pack(
        ferry, pack_of(question_of("ferry", clarifying_questions=(part_of("part-0"), part_of("part-9")))), clock
    )

    assert card_of("ferry", 9, kind=SO_WHAT) in uids(ferry)
    assert projections(ferry) == rebuilt(ferry)
