import pytest

from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField
from flashpm.domain.identity import CardUid
from flashpm.domain.library_query import EVERYTHING, TermKind, parse_query
from flashpm.domain.second_card import SecondCard
from flashpm.domain.study_day import StudyDay
from flashpm.services.days import Days
from flashpm.services.second_cards import SecondCards
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import SteadyClock, grade, import_pack, pack_of, part_of, query_plans, question_of, set_card

SO_WHAT = CardKind.SO_WHAT
SCHEDULE = {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530}
MANY = 99


@pytest.fixture
def harbour(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Two questions with second cards; the first cards of the tram were passed twice, two days ago at last."""
    questions = (question_of("ferry"), question_of("tram"))
    import_pack(library, pack_of(*questions), clock)
    SecondCards(library, clock).switch(SO_WHAT, is_on=True)
    for _ in range(2):
        for part in (1, 0):
            clock.pass_seconds(9)
            grade(library, clock, card_of("tram", part))
        clock.pass_days(1)
    clock.pass_days(1)
    return library


def today(library: SqlLibrary, clock: SteadyClock) -> StudyDay:
    return Days(library, clock).today


def waiting(library: SqlLibrary, clock: SteadyClock, query: str = "", at_most: int = MANY) -> list[CardUid]:
    found = library.day.second_cards(parse_query(query), today(library, clock), at_most)
    return [each.card for each in found]


def second(question: str, part: int) -> CardUid:
    return card_of(question, part, kind=SO_WHAT)


def listed(library: SqlLibrary, clock: SteadyClock, query: str) -> list[CardUid]:
    return [row.face.uid for row in library.cards.rows(parse_query(query), today(library, clock))]


def test_second_cards_have_their_turn_where_the_first_sits(harbour: SqlLibrary, clock: SteadyClock) -> None:
    assert waiting(harbour, clock) == [second("tram", 0), second("tram", 1)]
    assert waiting(harbour, clock, at_most=1) == [second("tram", 0)]
    assert waiting(harbour, clock, "ferry") == []
    assert waiting(harbour, clock, "tram -is:flagged") == [second("tram", 0), second("tram", 1)]


def test_a_second_card_tells_when_the_first_one_was_and_will_be_asked(harbour: SqlLibrary, clock: SteadyClock) -> None:
    set_card(harbour, second("tram", 0), CardField.BURIED_UNTIL, 20_520)
    first = harbour.cards.face(card_of("tram", 0)).schedule

    (found, _) = harbour.day.second_cards(EVERYTHING, today(harbour, clock), MANY)

    assert first.due_on is not None
    assert found == SecondCard(second("tram", 0), 2, first.due_on, first.last_counted_on, rests_until=StudyDay(20_520))


def test_first_cards_that_were_scheduled_and_never_asked_come_last(harbour: SqlLibrary, clock: SteadyClock) -> None:
    set_card(harbour, card_of("ferry", 1), CardField.SCHEDULE, {**SCHEDULE})

    assert waiting(harbour, clock) == [second("tram", 0), second("tram", 1), second("ferry", 1)]
    assert waiting(harbour, clock, at_most=2) == [second("tram", 0), second("tram", 1)]


@pytest.mark.parametrize("card", [card_of("tram", 0), card_of("tram", 0, kind=SO_WHAT)])
def test_a_pause_of_either_card_keeps_the_second_one_back(
    harbour: SqlLibrary, clock: SteadyClock, card: CardUid
) -> None:
    set_card(harbour, card, CardField.SUSPENDED, value=True)

    assert waiting(harbour, clock) == [second("tram", 1)]


def test_a_second_card_that_was_asked_waits_no_more_and_counts_among_those_begun(
    harbour: SqlLibrary, clock: SteadyClock
) -> None:
    day = today(harbour, clock)
    grade(harbour, clock, second("tram", 0))
    set_card(harbour, second("tram", 1), CardField.BURIED_UNTIL, day + 1)

    assert waiting(harbour, clock) == [second("tram", 1)]
    assert harbour.day.second_cards_begun(day) == 2
    assert harbour.day.second_cards_begun(StudyDay(day + 1)) == 0


def test_the_days_of_the_other_card_are_told(harbour: SqlLibrary, clock: SteadyClock) -> None:
    first, other = card_of("tram", 0), second("tram", 0)

    assert harbour.day.days_of_others(first) == []
    assert harbour.day.days_of_others(other) == [harbour.cards.face(first).schedule.due_on]
    set_card(harbour, first, CardField.SUSPENDED, value=True)
    assert harbour.day.days_of_others(other) == []


def test_what_could_have_a_second_card_is_counted(harbour: SqlLibrary, clock: SteadyClock) -> None:
    bus = question_of("bus", clarifying_questions=(part_of(impact=None), part_of("part-1", expected_answer=None)))
    import_pack(harbour, pack_of(bus, id="more"), clock)

    assert harbour.day.second_cards_possible() == 4


@pytest.mark.parametrize(
    ("query", "found"),
    [
        ("kind:so_what tram", [second("tram", 0), second("tram", 1)]),
        ("kind:so-what part-1 ferry", [second("ferry", 1)]),
        ("kind:why ferry", [card_of("ferry", 0), card_of("ferry", 1)]),
        ("-kind:so_what ferry", [card_of("ferry", 0), card_of("ferry", 1)]),
        ("kind:whatever", []),
        ("is:new kind:so_what", [second("tram", 0), second("tram", 1)]),
        ("is:new ferry", [card_of("ferry", 0), card_of("ferry", 1)]),
    ],
)
def test_cards_are_found_by_their_kind(
    harbour: SqlLibrary, clock: SteadyClock, query: str, found: list[CardUid]
) -> None:
    assert listed(harbour, clock, query) == found


def test_questions_are_counted_by_the_kinds_of_their_cards(harbour: SqlLibrary, clock: SteadyClock) -> None:
    day = today(harbour, clock)

    for query, expected in (("", {"why": 2, "so_what": 2}), ("is:new", {"why": 1, "so_what": 1})):
        found = harbour.cards.facet_values(TermKind.KIND, parse_query(query), day)
        assert {each.value: each.questions for each in found} == expected


def test_the_due_cards_of_a_clarifying_question_stand_in_the_order_of_their_kinds(
    harbour: SqlLibrary, clock: SteadyClock
) -> None:
    for card in (second("tram", 0), card_of("tram", 0)):
        set_card(harbour, card, CardField.SCHEDULE, {**SCHEDULE, "due_on": 20_500})

    due = harbour.day.due_cards(EVERYTHING, today(harbour, clock))

    places = {each.uid: each.place for each in due}
    assert places[card_of("tram", 0)] < places[second("tram", 0)]


def test_second_cards_are_found_in_the_order_of_an_index(harbour: SqlLibrary, clock: SteadyClock) -> None:
    day = today(harbour, clock)

    plans = query_plans(harbour, lambda: harbour.day.second_cards(EVERYTHING, day, 1))

    assert any("INDEX card_first" in plan for plan in plans)
    assert not any("TEMP B-TREE" in plan for plan in plans)
