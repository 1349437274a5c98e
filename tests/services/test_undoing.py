import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import Ulid, question_uid
from flashpm.domain.schedule import NEW
from flashpm.domain.study_settings import StudySettings
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with

FERRY, TRAM = card_of("ferry", 0), card_of("tram", 0)
QUESTION = question_uid("harbour", "ferry")


def test_the_newest_action_is_taken_back_first() -> None:
    desk = desk_with("ferry", "tram")
    use_cases = desk.use_cases
    use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    use_cases.actions.flag(FERRY)
    use_cases.editing.edit(TRAM, {"short": "Who decides?"})

    taken_back = [undone.action for undone in iter(use_cases.undoing.undo_last, None)]

    assert [action.cards for action in taken_back] == [(TRAM,), (FERRY,), (FERRY,)]
    assert [action.fields for action in taken_back] == [{"short"}, {"flag"}, frozenset()]
    assert [action.review is not None for action in taken_back] == [False, False, True]
    assert desk.library.cards.face(FERRY).schedule == NEW


def test_what_wrote_many_rows_is_known_before_it_is_read() -> None:
    use_cases = desk_with("ferry", "tram").use_cases
    undoing, nothing = use_cases.undoing, use_cases.undoing.last_of_many(0)
    use_cases.actions.flag(FERRY)
    operation = use_cases.questions.pause([QUESTION]).operation

    assert nothing is None
    assert undoing.last_of_many(2) is None
    assert undoing.last_of_many(1) == operation


def test_imports_and_settings_are_left_to_where_they_are_shown() -> None:
    desk = desk_with("ferry")
    desk.use_cases.settings.change(StudySettings(minutes_per_day=30))

    assert desk.use_cases.undoing.undo_last() is None


def test_an_import_that_keeps_the_users_own_text_is_no_action_of_the_users() -> None:
    desk = desk_with("ferry")
    desk.log(Change(Entity.QUESTION, QUESTION, "title", "Mine", Origin.USER))
    desk.import_packs(pack_of(question_of("ferry", title="Theirs")))

    undone = desk.use_cases.undoing.undo_last()

    assert undone is not None
    assert undone.action.fields == {"title"}
    assert undone.action.operation != desk.library.log.rows[-2].operation
    assert desk.use_cases.undoing.undo_last() is None


def test_an_import_can_be_taken_back_by_its_operation() -> None:
    desk = Desk()
    operation = desk.import_packs(pack_of(question_of("ferry"))).operation
    assert operation is not None

    changes = desk.use_cases.undoing.undo(operation)

    assert changes.questions == {QUESTION}
    assert changes.decks
    assert desk.library.content.is_empty()


def test_a_setting_can_be_taken_back_by_its_operation() -> None:
    desk = Desk()
    settings = desk.use_cases.settings
    settings.change(StudySettings(minutes_per_day=30))
    operation = settings.change(StudySettings(minutes_per_day=45)).operation
    assert operation is not None

    changes = desk.use_cases.undoing.undo(operation)

    assert changes == Changes(settings=True, operation=desk.library.log.rows[-1].operation)
    assert settings.study.minutes_per_day == 30


def test_an_older_action_can_be_taken_back_without_the_newer_ones() -> None:
    desk = desk_with("ferry")
    editing = desk.use_cases.editing
    older = editing.edit(FERRY, {"short": "Who decides?"}).operation
    editing.edit(FERRY, {"impact": "Ask first."})
    assert older is not None

    changes = desk.use_cases.undoing.undo(older)

    part = desk.library.cards.face(FERRY).clarifying_question
    assert (part.short, part.impact) == (None, "Ask first.")
    assert changes.questions == {QUESTION}
    assert changes.cards == {FERRY}


def test_a_pause_leaves_the_decks_alone_also_when_it_is_taken_back() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.pause(FERRY)

    undone = desk.use_cases.undoing.undo_last()

    assert undone is not None
    assert undone.changes == Changes(cards=frozenset({FERRY}), operation=desk.library.log.rows[-1].operation)


def test_an_operation_that_is_not_known_cannot_be_taken_back() -> None:
    desk = desk_with("ferry")
    rows = list(desk.library.log.rows)

    with pytest.raises(KeyError):
        desk.use_cases.undoing.undo(Ulid("0" * 26))

    assert desk.library.log.rows == rows


def test_an_undo_that_cannot_be_saved_leaves_the_action() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.flag(FERRY)
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.undoing.undo_last()

    assert desk.library.cards.face(FERRY).is_flagged


def test_what_was_taken_back_is_done_again_in_the_order_in_which_it_was_done() -> None:
    desk = desk_with("ferry", "tram")
    use_cases = desk.use_cases
    use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    use_cases.actions.pause(FERRY)
    use_cases.editing.edit(TRAM, {"short": "Who decides?"})
    before = desk.library.cards.all()
    while use_cases.undoing.undo_last() is not None:
        pass

    done_again = [redone.action for redone in iter(use_cases.undoing.redo_last, None)]

    assert [action.cards for action in done_again] == [(FERRY,), (FERRY,), (TRAM,)]
    assert [action.grade for action in done_again] == [Grade.GOOD, None, None]
    assert [action.values for action in done_again] == [{}, {"suspended": True}, {}]
    assert desk.library.cards.all() == before


def test_something_new_ends_what_can_be_done_again() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.flag(FERRY)
    desk.use_cases.undoing.undo_last()

    desk.use_cases.actions.pause(FERRY)

    assert desk.use_cases.undoing.redo_last() is None
    assert not desk.library.cards.face(FERRY).is_flagged


def test_imports_and_settings_are_neither_done_again_nor_something_new() -> None:
    desk = Desk()
    use_cases = desk.use_cases
    imported = desk.import_packs(pack_of(question_of("ferry"))).operation
    set_ = use_cases.settings.change(StudySettings(minutes_per_day=30)).operation
    assert imported is not None
    assert set_ is not None
    use_cases.actions.flag(FERRY)
    flagged = use_cases.undoing.undo_last()
    use_cases.undoing.undo(set_)
    use_cases.settings.change(StudySettings(minutes_per_day=45))

    redone = use_cases.undoing.redo_last()

    assert flagged is not None
    assert redone is not None
    assert redone.action == flagged.action
    use_cases.undoing.undo_last()
    use_cases.undoing.undo(imported)
    assert use_cases.undoing.redo_last() is None


def test_a_redo_that_cannot_be_saved_can_be_tried_again() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.flag(FERRY)
    desk.use_cases.undoing.undo_last()
    desk.library.is_full = True
    with pytest.raises(StorageError):
        desk.use_cases.undoing.redo_last()
    desk.library.is_full = False

    redone = desk.use_cases.undoing.redo_last()

    assert redone is not None
    assert redone.changes == Changes(cards=frozenset({FERRY}), operation=desk.library.log.rows[-1].operation)
    assert desk.library.cards.face(FERRY).is_flagged


def test_everything_that_was_done_is_listed_and_can_be_done_again_by_its_operation() -> None:
    desk = desk_with("ferry")
    settings = desk.use_cases.settings
    chosen = settings.change(StudySettings(minutes_per_day=30)).operation
    assert chosen is not None
    desk.use_cases.undoing.undo(chosen)
    minutes = settings.study.minutes_per_day

    changes = desk.use_cases.undoing.redo(chosen)

    done = desk.use_cases.undoing.done(5)
    assert (minutes, settings.study.minutes_per_day) == (20, 30)
    assert changes.settings
    assert [(each.settings(), each.is_import, each.is_taken_back) for each in done] == [
        ({"minutes_per_day"}, False, False),
        (frozenset(), True, False),
    ]
    assert (done[1].brought, done[1].subject) == (1, None)


def test_the_list_of_what_was_done_goes_on_and_can_leave_gradings_out() -> None:
    desk = desk_with("ferry")
    desk.use_cases.studying.begin().grade(Grade.HARD, 1_000)
    undoing = desk.use_cases.undoing
    newest = undoing.done(1)[0]

    assert (newest.grade, newest.is_import) == (Grade.HARD, False)
    assert [each.is_import for each in undoing.done(5, newest.first)] == [True]
    assert [each.is_import for each in undoing.done(5, has_grades=False)] == [True]
