import pytest

from flashpm.domain.change import CardField, Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.identity import Ulid, clarifying_question_uid, question_uid
from flashpm.services.logged_operation import LoggedOperation
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    do_grade_again,
    grade,
    import_pack,
    last_import,
    log,
    pack_of,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)

FERRY = question_uid("harbour", "ferry")
FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)
PART = clarifying_question_uid(FERRY, "part-0")
FERRY_WORDS = "Should the ferry run later at night?"


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with two cards."""
    import_pack(library, pack_of(question_of("ferry")), clock)
    return library


def newest(library: SqlLibrary) -> LoggedOperation:
    return library.history.operations(1)[0]


def done(library: SqlLibrary, at_most: int = 10, before: int | None = None, *, has_grades: bool = True) -> list[Ulid]:
    return [each.operation for each in library.history.operations(at_most, before, has_grades=has_grades)]


def choose(library: SqlLibrary) -> Ulid:
    return log(library, [Change(Entity.SETTING, "minutes_per_day", "value", 35, Origin.USER)])


def test_imports_grades_changes_and_settings_are_listed_the_newest_first(ferry: SqlLibrary, clock: SteadyClock) -> None:
    graded = grade(ferry, clock, FIRST)
    flagged = set_card(ferry, FIRST, CardField.FLAG, 1)
    chosen = choose(ferry)

    assert done(ferry) == [chosen, flagged, graded, last_import(ferry)]


def test_the_list_goes_on_after_the_last_one_that_was_given(ferry: SqlLibrary, clock: SteadyClock) -> None:
    graded, again = grade(ferry, clock, FIRST), grade(ferry, clock, SECOND)
    page = ferry.history.operations(2)

    assert [each.operation for each in page] == [again, graded]
    assert done(ferry, before=page[-1].first) == [last_import(ferry)]
    assert done(ferry, before=ferry.history.operations(3)[-1].first) == []


def test_gradings_can_be_left_out(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST)

    assert done(ferry, has_grades=False) == [last_import(ferry)]


def test_taking_back_is_no_operation_of_the_list(ferry: SqlLibrary) -> None:
    flagged = set_card(ferry, FIRST, CardField.FLAG, 1)
    take_back(ferry, flagged)

    assert done(ferry) == [flagged, last_import(ferry)]
    assert newest(ferry).is_taken_back


def test_what_is_done_again_counts(ferry: SqlLibrary) -> None:
    flagged = set_card(ferry, FIRST, CardField.FLAG, 1)
    take_back(ferry, flagged)
    take_back(ferry, flagged, is_void=False)

    assert not newest(ferry).is_taken_back


def test_a_grade_is_told_with_its_question(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, FIRST, Grade.HARD)

    told = newest(ferry)

    assert (told.grade, told.grades, told.subject, told.is_taken_back) == (Grade.HARD, 1, FERRY_WORDS, False)
    assert told.touched == ()


def test_a_grade_that_was_taken_back_is_told_so_until_it_is_done_again(ferry: SqlLibrary, clock: SteadyClock) -> None:
    operation = grade(ferry, clock, FIRST)
    take_grade_back(ferry, operation)
    is_taken_back = newest(ferry).is_taken_back
    do_grade_again(ferry, operation)

    assert is_taken_back
    assert not newest(ferry).is_taken_back


def test_an_import_is_told_with_what_it_brought(ferry: SqlLibrary) -> None:
    told = newest(ferry)

    assert told.is_import
    assert told.brought == 1
    assert told.grades == 0


def test_settings_are_told_one_by_one(ferry: SqlLibrary) -> None:
    names = ("minutes_per_day", "new_questions_a_day")
    log(ferry, [Change(Entity.SETTING, name, "value", 7, Origin.USER) for name in names])

    assert newest(ferry).settings() == {"minutes_per_day", "new_questions_a_day"}
    assert newest(ferry).subject is None


@pytest.mark.parametrize(
    ("entity", "uid", "field"),
    [
        (Entity.CARD, FIRST, CardField.FLAG),
        (Entity.CLARIFYING_QUESTION, PART, "impact"),
        (Entity.QUESTION, FERRY, "title"),
    ],
)
def test_a_change_of_one_question_is_told_with_its_words(
    ferry: SqlLibrary, entity: Entity, uid: str, field: str
) -> None:
    log(ferry, [Change(entity, uid, field, "1" if entity != Entity.CARD else 1, Origin.USER)])

    assert newest(ferry).subject == FERRY_WORDS
    assert newest(ferry).count(entity, field) == 1


def test_a_change_of_several_cards_is_told_by_their_number(ferry: SqlLibrary) -> None:
    log(
        ferry,
        [Change(Entity.CARD, each, CardField.SUSPENDED, value=True, origin=Origin.USER) for each in (FIRST, SECOND)],
    )

    told = newest(ferry)

    assert (told.count(Entity.CARD, CardField.SUSPENDED), told.subject) == (2, None)
    assert told.touched[0].value is True


def test_a_deleted_question_is_told_with_the_words_that_it_came_with(ferry: SqlLibrary) -> None:
    log(ferry, [Change(Entity.QUESTION, FERRY, DELETED, value=True, origin=Origin.USER)])

    assert newest(ferry).subject == FERRY_WORDS
