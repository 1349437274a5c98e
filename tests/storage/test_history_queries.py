import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid, clarifying_question_uid, question_uid
from flashpm.services.rows import LoggedAction
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    as_from_another_device,
    do_grade_again,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    part_of,
    query_plans,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")
FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)
PART = clarifying_question_uid(FERRY, "part-0")
NO_OPERATION = Ulid("0" * 26)


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with two cards."""
    import_pack(library, pack_of(question_of("ferry")), clock)
    return library


def edit(library: SqlLibrary, *fields: str) -> Ulid:
    changes = [Change(Entity.CLARIFYING_QUESTION, PART, field, "Edited.", Origin.USER) for field in fields]
    return log(library, changes)


def choose(library: SqlLibrary) -> Ulid:
    return log(library, [Change(Entity.SETTING, "minutes_per_day", "value", 35, Origin.USER)])


def undone_operation(library: SqlLibrary) -> Ulid | None:
    action = library.history.last_undone()
    return None if action is None else action.operation


def last_operation(library: SqlLibrary) -> Ulid | None:
    action = library.history.last_action()
    return None if action is None else action.operation


def test_a_grade_can_be_taken_back(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)

    action = ferry.history.last_action()

    assert action is not None
    assert action.review is not None
    assert action == LoggedAction(operation, action.review, cards=(FIRST,), grade=Grade.GOOD)


def test_the_newest_operation_is_counted_in_rows(ferry: SqlLibrary, clock: SteadyClock) -> None:
    before = ferry.history.last_operation()
    graded = grade(ferry, clock, FIRST)
    after_a_grade = ferry.history.last_operation()
    edited = edit(ferry, "prompt", "impact", "short")

    assert before is None
    assert after_a_grade == (graded, 1)
    assert ferry.history.last_operation() == (edited, 3)


def test_a_change_of_a_card_can_be_taken_back(ferry: SqlLibrary) -> None:
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)

    assert ferry.history.last_action() == LoggedAction(
        operation, None, frozenset({"flag"}), cards=(FIRST,), values={"flag": 1}
    )


def test_an_edit_names_its_fields_its_card_and_its_question(ferry: SqlLibrary) -> None:
    operation = edit(ferry, "impact", "my_words")

    assert ferry.history.last_action() == LoggedAction(
        operation, None, frozenset({"impact", "my_words"}), cards=(FIRST,), questions=(FERRY,)
    )


def test_an_edit_of_a_question_names_it(ferry: SqlLibrary) -> None:
    operation = log(ferry, [Change(Entity.QUESTION, FERRY, "title", "Later", Origin.USER)])

    assert ferry.history.last_action() == LoggedAction(operation, None, frozenset({"title"}), questions=(FERRY,))


def test_nothing_was_done_in_a_library_that_was_only_imported(ferry: SqlLibrary) -> None:
    assert ferry.history.last_action() is None


def test_the_newest_action_of_either_log_comes_first(ferry: SqlLibrary, clock: SteadyClock) -> None:
    first = grade(ferry, clock, FIRST)
    assert last_operation(ferry) == first
    second = set_card(ferry, FIRST, CardField.FLAG, 1)
    assert last_operation(ferry) == second
    third = grade(ferry, clock, SECOND)
    assert last_operation(ferry) == third


def test_taking_back_goes_back_step_by_step(ferry: SqlLibrary, clock: SteadyClock) -> None:
    first = grade(ferry, clock, FIRST)
    second = set_card(ferry, FIRST, CardField.FLAG, 1)
    third = grade(ferry, clock, SECOND)

    take_grade_back(ferry, third)
    assert last_operation(ferry) == second
    take_back(ferry, second)
    assert last_operation(ferry) == first
    take_back(ferry, first)
    assert last_operation(ferry) is None


def test_what_was_done_again_can_be_taken_back_again(ferry: SqlLibrary) -> None:
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)
    take_back(ferry, operation)

    take_back(ferry, operation, is_void=False)

    assert last_operation(ferry) == operation


def test_imports_and_settings_are_left_out(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)

    choose(ferry)
    import_pack(ferry, pack_of(question_of("tram"), id="trams"), clock)

    assert last_operation(ferry) == operation


def test_an_import_that_kept_the_users_own_words_is_still_an_import(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = edit(ferry, "impact")
    newer = question_of("ferry", clarifying_questions=(part_of(impact="Newer."), part_of("part-1")))

    import_pack(ferry, pack_of(newer), clock)

    assert ferry.cards.face(FIRST).clarifying_question.impact == "Edited."
    assert last_operation(ferry) == operation


def test_what_another_device_did_is_not_ours_to_take_back(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)

    as_from_another_device(ferry)
    take_back(ferry, operation)
    ours = ferry.history.last_action()

    assert ours is not None
    assert ours.review is not None
    assert not ours.review.startswith("7")


def test_what_was_done_to_a_question_that_is_gone_is_passed_over(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)
    import_pack(ferry, pack_of(question_of("tram"), id="trams"), clock)
    tram = card_of("tram", 0, pack_id="trams")
    grade(ferry, clock, tram)
    set_card(ferry, tram, CardField.FLAG, 1)

    take_back(ferry, last_import(ferry))

    assert last_operation(ferry) == operation


def test_an_import_names_the_questions_that_it_brought(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    operation = last_import(library)

    assert library.history.action(operation) == LoggedAction(operation, None, frozenset({"*"}), questions=(FERRY, TRAM))


def test_a_change_of_a_setting_says_so(ferry: SqlLibrary) -> None:
    operation = choose(ferry)

    assert ferry.history.action(operation) == LoggedAction(operation, None, frozenset({"value"}), is_setting=True)


def test_a_change_of_several_cards_names_each_once(ferry: SqlLibrary) -> None:
    changes = [
        Change(Entity.CARD, card, field, value=True, origin=Origin.USER)
        for card in (FIRST, SECOND)
        for field in (CardField.FLAG, CardField.SUSPENDED)
    ]
    operation = log(ferry, changes)

    assert ferry.history.action(operation).cards == (FIRST, SECOND)


def test_an_operation_that_never_was_is_refused(ferry: SqlLibrary) -> None:
    with pytest.raises(KeyError, match=NO_OPERATION):
        ferry.history.action(NO_OPERATION)


def test_the_newest_action_that_was_taken_back_is_done_again_first(ferry: SqlLibrary, clock: SteadyClock) -> None:
    first = grade(ferry, clock, FIRST)
    second = set_card(ferry, FIRST, CardField.FLAG, 1)
    assert undone_operation(ferry) is None
    take_back(ferry, second)
    assert undone_operation(ferry) == second
    take_grade_back(ferry, first)
    assert undone_operation(ferry) == first

    do_grade_again(ferry, first)
    assert undone_operation(ferry) == second
    take_back(ferry, second, is_void=False)
    assert undone_operation(ferry) is None


def test_what_was_taken_back_twice_is_done_again_once(ferry: SqlLibrary) -> None:
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)
    take_back(ferry, operation)
    take_back(ferry, operation, is_void=False)
    take_back(ferry, operation)
    assert undone_operation(ferry) == operation

    take_back(ferry, operation, is_void=False)

    assert undone_operation(ferry) is None


@pytest.mark.parametrize("is_taken_back", [False, True])
def test_nothing_is_done_again_once_something_new_was_done(
    ferry: SqlLibrary, clock: SteadyClock, is_taken_back: bool
) -> None:
    take_back(ferry, set_card(ferry, FIRST, CardField.FLAG, 1))

    newer = grade(ferry, clock, SECOND)
    if is_taken_back:
        take_grade_back(ferry, newer)
        do_grade_again(ferry, newer)

    assert undone_operation(ferry) is None


def test_an_edit_is_something_new_too(ferry: SqlLibrary) -> None:
    take_back(ferry, set_card(ferry, FIRST, CardField.FLAG, 1))

    edit(ferry, "impact")

    assert undone_operation(ferry) is None


def test_an_import_and_a_setting_leave_what_can_be_done_again(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)
    take_back(ferry, operation)

    take_back(ferry, choose(ferry))
    import_pack(ferry, pack_of(question_of("tram"), id="trams"), clock)
    take_back(ferry, last_import(ferry))

    assert undone_operation(ferry) == operation


def test_what_was_done_to_a_card_that_is_gone_is_not_done_again(ferry: SqlLibrary, clock: SteadyClock) -> None:
    take_grade_back(ferry, grade(ferry, clock, FIRST))
    take_back(ferry, set_card(ferry, SECOND, CardField.FLAG, 1))

    take_back(ferry, last_import(ferry))

    assert undone_operation(ferry) is None


def test_what_another_device_took_back_is_not_ours_to_do_again(ferry: SqlLibrary) -> None:
    take_back(ferry, set_card(ferry, FIRST, CardField.FLAG, 1))
    connection = ferry._database.connection
    own = "'zzzzzzzzzzzz', seq, hlc + 1, entity, entity_id, field, value, origin, operation, h"

    connection.exec_driver_sql(
        f"INSERT INTO change_log SELECT '7' || substr(id, 2), {own} FROM change_log WHERE field = 'flag'"
    )
    edit(ferry, "impact")
    connection.exec_driver_sql(
        f"INSERT INTO change_log SELECT '6' || substr(id, 2), {own} FROM change_log WHERE field = 'void'"
    )

    assert undone_operation(ferry) is None


def test_what_can_be_done_again_is_found_by_the_indexes_of_this_device(ferry: SqlLibrary) -> None:
    steps = query_plans(ferry, ferry.history.last_undone)

    assert any("change_log_taken_back (device=? AND seq>?)" in step for step in steps)
    assert not any(step.startswith("SCAN change_log") for step in steps)


def test_a_resumption_says_what_it_set_and_so_does_a_pause(ferry: SqlLibrary) -> None:
    pause = set_card(ferry, FIRST, CardField.SUSPENDED, value=True)
    resumption = set_card(ferry, FIRST, CardField.SUSPENDED, value=False)

    assert ferry.history.action(pause).values == {"suspended": True}
    assert ferry.history.action(resumption).values == {"suspended": False}


def test_of_cards_that_were_changed_together_the_value_of_the_first_is_told(ferry: SqlLibrary) -> None:
    days = [
        Change(
            Entity.CARD,
            card,
            CardField.SCHEDULE,
            {"repetition": 0, "ease": 250, "interval": 1, "due_on": due_on},
            Origin.USER,
        )
        for card, due_on in ((SECOND, 20_520), (FIRST, 20_521))
    ]
    operation = log(ferry, days)

    assert ferry.history.action(operation).values == {"schedule": days[0].value}


@pytest.mark.parametrize(
    "step",
    [
        "SEARCH review_log USING INDEX review_log_device (device=?)",
        "SEARCH change_log USING COVERING INDEX change_log_own (device=?)",
    ],
)
def test_the_newest_action_is_found_by_an_index_of_this_device(ferry: SqlLibrary, step: str) -> None:
    """Else each undo would walk through all that the last import brought."""
    assert step in query_plans(ferry, ferry.history.last_action)


def test_what_was_done_to_a_card_that_never_was_is_passed_over(ferry: SqlLibrary) -> None:
    set_card(ferry, CardUid("UNKNOWN"), CardField.FLAG, 1)

    assert ferry.history.last_action() is None
