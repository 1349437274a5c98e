import pytest

from flashpm.domain.change import CardField
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, question_uid
from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import DueTally, TypeTally, Waiting
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import SteadyClock, grade, import_pack, pack_of, question_of, set_card

TODAY, TOMORROW, IN_A_WEEK = StudyDay(20_514), StudyDay(20_515), StudyDay(20_521)
FIRST, SECOND, THIRD = (card_of("ferry", number) for number in range(3))


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with three cards."""
    import_pack(library, pack_of(question_of("ferry", parts=3)), clock)
    return library


def due(library: SqlLibrary, card: CardUid, on: StudyDay) -> None:
    """Let a card that was passed once fall due on a day."""
    schedule = {"repetition": 1, "ease": 250, "interval": 1, "due_on": on}
    set_card(library, card, CardField.SCHEDULE, schedule)  # type: ignore[arg-type]  # days are whole numbers


def test_cards_are_counted_on_the_day_on_which_they_fall_due_both_ends_included(ferry: SqlLibrary) -> None:
    due(ferry, FIRST, TOMORROW)
    due(ferry, SECOND, IN_A_WEEK)
    due(ferry, THIRD, StudyDay(IN_A_WEEK + 1))

    assert ferry.day.due_by_day(TOMORROW, IN_A_WEEK) == {TOMORROW: 1, IN_A_WEEK: 1}


def test_neither_paused_nor_overdue_cards_fall_due(ferry: SqlLibrary) -> None:
    due(ferry, FIRST, TOMORROW)
    due(ferry, SECOND, TODAY)
    set_card(ferry, FIRST, CardField.SUSPENDED, value=True)

    assert ferry.day.due_by_day(TOMORROW, IN_A_WEEK) == {}


@pytest.mark.parametrize(
    ("due_on", "skipped_until", "counts"),
    [
        (TODAY, TOMORROW, {TOMORROW: 1}),
        (TOMORROW, IN_A_WEEK, {IN_A_WEEK: 1}),
        (IN_A_WEEK, TOMORROW, {IN_A_WEEK: 1}),
        (TOMORROW, StudyDay(IN_A_WEEK + 1), {}),
    ],
)
def test_a_skip_moves_a_card_to_the_day_on_which_it_comes_back(
    ferry: SqlLibrary, due_on: StudyDay, skipped_until: StudyDay, counts: dict[StudyDay, int]
) -> None:
    due(ferry, FIRST, due_on)

    set_card(ferry, FIRST, CardField.BURIED_UNTIL, skipped_until)

    assert ferry.day.due_by_day(TOMORROW, IN_A_WEEK) == counts


def test_a_paused_card_that_was_skipped_does_not_fall_due(ferry: SqlLibrary) -> None:
    due(ferry, FIRST, TODAY)
    set_card(ferry, FIRST, CardField.BURIED_UNTIL, TOMORROW)
    set_card(ferry, FIRST, CardField.SUSPENDED, value=True)

    assert ferry.day.due_by_day(TODAY, IN_A_WEEK) == {}


def test_the_types_are_tallied_in_their_order_with_the_unknown_last(library: SqlLibrary, clock: SteadyClock) -> None:
    questions = (
        question_of("none", 1, type=None),
        question_of("strategy", 2, type=QuestionType.STRATEGY),
        question_of("design", 1, type=QuestionType.DESIGN),
        question_of("design-2", 1, type=QuestionType.DESIGN),
    )
    import_pack(library, pack_of(*questions), clock)

    assert library.day.tallies(TODAY) == [
        TypeTally(QuestionType.DESIGN, cards=2, known=0, due=0),
        TypeTally(QuestionType.STRATEGY, cards=2, known=0, due=0),
        TypeTally(None, cards=1, known=0, due=0),
    ]


def test_a_tally_tells_known_cards_from_due_ones(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry", parts=6)), clock)
    known, is_due, failed, skipped, paused = (card_of("ferry", number) for number in range(5))
    due(library, known, TOMORROW)
    due(library, is_due, TODAY)
    grade(library, clock, failed, Grade.AGAIN)
    due(library, skipped, TODAY)
    set_card(library, skipped, CardField.BURIED_UNTIL, TOMORROW)
    due(library, paused, TODAY)
    set_card(library, paused, CardField.SUSPENDED, value=True)

    assert library.day.tallies(TODAY) == [TypeTally(QuestionType.TRADE_OFF, cards=5, known=1, due=1)]


def test_an_empty_library_has_no_tallies(library: SqlLibrary) -> None:
    assert library.day.tallies(TODAY) == []


def test_a_tally_of_due_cards_tells_those_that_were_skipped_until_tomorrow(
    library: SqlLibrary, clock: SteadyClock
) -> None:
    import_pack(library, pack_of(question_of("ferry", parts=7)), clock)
    late, on_its_day, later, skipped, skipped_for_long, paused, failed = (card_of("ferry", n) for n in range(7))
    due(library, late, StudyDay(TODAY - 9))
    due(library, later, TOMORROW)
    for card in (on_its_day, skipped, skipped_for_long, paused):
        due(library, card, TODAY)
    set_card(library, skipped, CardField.BURIED_UNTIL, TOMORROW)
    set_card(library, skipped_for_long, CardField.BURIED_UNTIL, IN_A_WEEK)
    set_card(library, paused, CardField.SUSPENDED, value=True)
    grade(library, clock, failed, Grade.AGAIN)

    assert library.day.due_tally(TODAY) == DueTally(due=2, skipped=1)
    assert library.day.due_tally(StudyDay(TODAY - 10)) == DueTally(due=0, skipped=0)


def test_what_was_begun_on_a_day_is_counted_as_it_was_that_morning(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry", 3), question_of("tram", 4), question_of("bus", 2)), clock)
    grade(library, clock, card_of("ferry", 0))
    clock.pass_days(1)
    grade(library, clock, card_of("ferry", 1))  # of a question that was begun the day before
    grade(library, clock, card_of("tram", 0))
    set_card(library, card_of("tram", 0), CardField.SUSPENDED, value=True)
    set_card(library, card_of("tram", 1), CardField.SUSPENDED, value=True)

    assert library.day.begun_on(TODAY) == Waiting(questions=1, cards=2)
    assert library.day.begun_on(TOMORROW) == Waiting(questions=1, cards=3)
    assert library.day.begun_on(IN_A_WEEK) == Waiting(questions=0, cards=0)


@pytest.mark.parametrize(
    ("due_on", "skipped_until", "next_on"),
    [
        (TODAY, None, None),
        (TOMORROW, None, TOMORROW),
        (IN_A_WEEK, None, IN_A_WEEK),
        (TODAY, TOMORROW, TOMORROW),
        (TOMORROW, IN_A_WEEK, IN_A_WEEK),
        (IN_A_WEEK, TOMORROW, IN_A_WEEK),
    ],
)
def test_the_next_due_day_is_the_first_on_which_a_card_comes(
    ferry: SqlLibrary, due_on: StudyDay, skipped_until: StudyDay | None, next_on: StudyDay | None
) -> None:
    due(ferry, FIRST, due_on)
    due(ferry, SECOND, TOMORROW)
    set_card(ferry, SECOND, CardField.SUSPENDED, value=True)

    set_card(ferry, FIRST, CardField.BURIED_UNTIL, skipped_until)

    assert ferry.day.next_due_on(TODAY) == next_on


def test_named_questions_are_found_whenever_they_were_imported(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry"), question_of("exam", unseen=True), id="old"), clock)
    clock.pass_days(1)
    import_pack(library, pack_of(*(question_of(f"q{number}") for number in range(3))), clock)
    wanted = [question_uid("old", "ferry"), question_uid("old", "exam"), question_uid("harbour", "q1")]

    found = library.day.new_questions_of([*wanted, question_uid("old", "gone")], TODAY, 2)

    assert {question.uid: question.cards for question in found} == {
        question_uid("old", "ferry"): (card_of("ferry", 0, "old"), card_of("ferry", 1, "old")),
        question_uid("harbour", "q1"): (card_of("q1", 0), card_of("q1", 1)),
    }


def test_paused_skipped_and_deleted_cards_rest(ferry: SqlLibrary) -> None:
    set_card(ferry, FIRST, CardField.SUSPENDED, value=True)
    set_card(ferry, SECOND, CardField.BURIED_UNTIL, TOMORROW)

    cards = [FIRST, SECOND, THIRD, card_of("gone")]

    assert ferry.day.resting(cards, TODAY) == {FIRST, SECOND, card_of("gone")}
    assert ferry.day.resting(cards, TOMORROW) == {FIRST, card_of("gone")}
    assert ferry.day.resting([], TODAY) == set()


def test_nothing_waits_in_an_empty_library(library: SqlLibrary) -> None:
    assert library.day.waiting() == Waiting(questions=0, cards=0)


def test_own_and_shipped_questions_wait_until_they_are_begun(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(library, pack_of(question_of("ferry", 2), question_of("tram", 3)), clock)
    import_pack(library, pack_of(question_of("bus", 5), id="shipped"), clock, is_shipped=True)

    grade(library, clock, card_of("ferry", 0))

    assert library.day.waiting() == Waiting(questions=2, cards=8)


def test_neither_unseen_nor_paused_cards_wait(library: SqlLibrary, clock: SteadyClock) -> None:
    import_pack(
        library, pack_of(question_of("ferry", 2), question_of("tram", 3), question_of("bus", unseen=True)), clock
    )

    for card in (card_of("ferry", 0), card_of("ferry", 1), card_of("tram", 0)):
        set_card(library, card, CardField.SUSPENDED, value=True)

    assert library.day.waiting() == Waiting(questions=1, cards=2)
