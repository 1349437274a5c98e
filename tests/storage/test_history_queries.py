import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.identity import CardUid, Ulid, clarifying_question_uid, question_uid
from flashpm.services.rows import LoggedAction
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    as_from_another_device,
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


def last_operation(library: SqlLibrary) -> Ulid | None:
    action = library.history.last_action()
    return None if action is None else action.operation


def test_a_grade_can_be_taken_back(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)

    action = ferry.history.last_action()

    assert action is not None
    assert action.review is not None
    assert action == LoggedAction(operation, action.review, cards=(FIRST,))


def test_a_change_of_a_card_can_be_taken_back(ferry: SqlLibrary) -> None:
    operation = set_card(ferry, FIRST, CardField.FLAG, 1)

    assert ferry.history.last_action() == LoggedAction(operation, None, frozenset({"flag"}), cards=(FIRST,))


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


@pytest.mark.parametrize(
    "step",
    [
        "SEARCH review_log USING INDEX review_log_device (device=?)",
        "SEARCH change_log USING COVERING INDEX change_log_by_hand (device=?)",
    ],
)
def test_the_newest_action_is_found_by_an_index_of_this_device(ferry: SqlLibrary, step: str) -> None:
    """Else each undo would walk through all that the last import brought."""
    assert step in query_plans(ferry, ferry.history.last_action)


def test_what_was_done_to_a_card_that_never_was_is_passed_over(ferry: SqlLibrary) -> None:
    set_card(ferry, CardUid("UNKNOWN"), CardField.FLAG, 1)

    assert ferry.history.last_action() is None
