"""What is taken back is as if it had never been done, and can be done again."""

import pytest

from flashpm.domain.change import WHOLE, CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import clarifying_question_uid, question_uid
from flashpm.domain.library_query import EVERYTHING, parse_query
from flashpm.domain.study_day import StudyDay, study_day
from flashpm.services.rows import Waiting
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    all_cards,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    question_of,
    set_card,
    take_back,
)
from tests.storage.test_rebuild import projections

TODAY, TOMORROW = StudyDay(20_514), StudyDay(20_515)
FIRST = card_of("ferry", 0)


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with two cards."""
    import_pack(library, pack_of(question_of("ferry"), deck="Boats"), clock)
    return library


def matches(library: SqlLibrary, query: str) -> int:
    return len(library.cards.rows(parse_query(query), TODAY))


@pytest.mark.parametrize(
    ("field", "value"),
    [
        (CardField.SUSPENDED, True),
        (CardField.FLAG, 1),
        (CardField.BURIED_UNTIL, TOMORROW),
        (CardField.DECK, "Mine"),
        (CardField.SCHEDULE, {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530}),
    ],
)
def test_a_change_of_a_card_can_be_taken_back_and_done_again(
    ferry: SqlLibrary, field: CardField, value: JsonValue
) -> None:
    before = projections(ferry)
    operation = set_card(ferry, FIRST, field, value)
    changed = projections(ferry)

    take_back(ferry, operation)
    taken_back = projections(ferry)
    take_back(ferry, operation, is_void=False)

    assert changed != before
    assert taken_back == before
    assert projections(ferry) == changed


def test_a_pause_that_is_taken_back_leaves_the_earlier_one(ferry: SqlLibrary) -> None:
    set_card(ferry, FIRST, CardField.SUSPENDED, value=True)
    resumed = set_card(ferry, FIRST, CardField.SUSPENDED, value=False)

    take_back(ferry, resumed)

    assert ferry.cards.face(FIRST).is_paused
    assert ferry.day.waiting() == Waiting(questions=1, cards=1)


def test_a_grade_that_is_taken_back_by_its_operation_leaves_a_new_card(ferry: SqlLibrary, clock: SteadyClock) -> None:
    before = projections(ferry)

    take_back(ferry, grade(ferry, clock, FIRST, Grade.AGAIN))

    assert projections(ferry) == before
    assert ferry.day.cards_to_repeat(EVERYTHING, TODAY) == []


def test_an_edit_that_is_taken_back_is_no_longer_found(ferry: SqlLibrary) -> None:
    part = clarifying_question_uid(question_uid("harbour", "ferry"), "part-0")
    change = Change(Entity.CLARIFYING_QUESTION, part, "prompt", "Who owns the lighthouse?", Origin.USER)
    operation = log(ferry, [change])
    found_edited = matches(ferry, "lighthouse")

    take_back(ferry, operation)

    assert (found_edited, matches(ferry, "lighthouse"), matches(ferry, "timetable")) == (1, 0, 2)


def test_an_import_that_is_taken_back_leaves_nothing_to_find_or_to_study(ferry: SqlLibrary, clock: SteadyClock) -> None:
    before = projections(ferry)
    import_pack(ferry, pack_of(question_of("tram"), id="trams", deck="Rails"), clock)

    take_back(ferry, last_import(ferry))

    assert projections(ferry) == before
    assert [row.deck for row in all_cards(ferry)] == ["Boats", "Boats"]
    assert [matches(ferry, query) for query in ("tram", "deck:rails", "ferry")] == [0, 0, 2]
    assert len(ferry.cards.question_ids(EVERYTHING, TODAY)) == 1
    assert ferry.day.waiting() == Waiting(questions=1, cards=2)


def test_an_import_that_is_done_again_is_as_it_was_with_what_was_studied_meanwhile(
    ferry: SqlLibrary, clock: SteadyClock
) -> None:
    imported = last_import(ferry)
    grade(ferry, clock, FIRST)
    set_card(ferry, card_of("ferry", 1), CardField.FLAG, 1)
    before = projections(ferry)

    take_back(ferry, imported)
    taken_back = all_cards(ferry)
    take_back(ferry, imported, is_void=False)

    assert taken_back == []
    assert projections(ferry) == before


def test_a_card_made_due_by_hand_begins_its_question_when_it_is_first_graded(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    today = study_day(clock.now())
    set_card(
        library,
        card_of("ferry", 0),
        CardField.SCHEDULE,
        {"repetition": 0, "ease": 250, "interval": 1, "due_on": today},
    )

    grade(library, clock, card_of("ferry", 0))

    begun = "SELECT unasked, introduced_on FROM question"
    assert library._database.connection.exec_driver_sql(begun).one() == (1, today)


def test_by_a_clock_that_went_back_a_question_was_begun_on_the_earlier_day(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry")), clock)
    grade(library, clock, card_of("ferry", 0))
    clock.pass_days(-1)

    grade(library, clock, card_of("ferry", 1))

    begun = "SELECT unasked, introduced_on FROM question"
    assert library._database.connection.exec_driver_sql(begun).one() == (0, study_day(clock.now()))


def test_a_question_with_edits_in_its_own_import_is_what_the_log_says(library: SqlLibrary) -> None:
    ferry = question_uid("p", "ferry")
    who = clarifying_question_uid(ferry, "who")
    part: JsonValue = {"id": "who", "prompt": "Who waits?", "anki_guid": "g", "anki_note_id": 1}
    whole: JsonValue = {"id": "ferry", "question": "The last ferry?", "deck": "Boats", "clarifying_questions": [part]}

    log(
        library,
        [
            Change(Entity.QUESTION, ferry, WHOLE, whole, Origin.IMPORT),
            Change(Entity.QUESTION, ferry, "title", "Late", Origin.USER),
            Change(Entity.CLARIFYING_QUESTION, who, "prompt", "Who waits there?", Origin.USER),
        ],
    )
    written = projections(library)
    library.rebuild()

    (row,) = all_cards(library)
    assert (row.face.question.title, row.face.clarifying_question.prompt) == ("Late", "Who waits there?")
    assert projections(library) == written


def test_what_the_log_knows_of_a_question_that_comes_again_still_counts(library: SqlLibrary) -> None:
    ferry = question_uid("p", "ferry")
    whole: JsonValue = {"id": "ferry", "question": "The last ferry?", "deck": "Boats", "clarifying_questions": []}
    first = log(library, [Change(Entity.QUESTION, ferry, WHOLE, whole, Origin.IMPORT)])
    log(library, [Change(Entity.QUESTION, ferry, "title", "Late", Origin.USER)])
    take_back(library, first)

    log(library, [Change(Entity.QUESTION, ferry, WHOLE, {"id": "ferry", "question": "Again?"}, Origin.IMPORT)])
    written = projections(library)
    library.rebuild()

    assert library.content.questions([ferry])[ferry].content.question == "Again?"
    assert projections(library) == written
