import pytest

from flashpm.domain.change import Change, Entity, Origin
from flashpm.domain.content import DELETED
from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.library_query import TermKind
from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError
from flashpm.services.progress import untold
from flashpm.services.rows import DeckRow, FacetValue
from tests.builders import card_of, day, pack_of, question_of
from tests.services.desk import Desk, desk_with

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("rails", "tram")


def filled_desk() -> Desk:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), deck="Harbour"), pack_of(question_of("tram"), id="rails"))
    return desk


def test_cards_are_listed_in_the_librarys_order_with_their_decks() -> None:
    rows = filled_desk().use_cases.cards.find(None, "")

    assert [(row.face.uid, row.deck) for row in rows] == [
        (card_of("ferry", 0), "Harbour"),
        (card_of("ferry", 1), "Harbour"),
        (card_of("tram", 0, "rails"), "Trade-off"),
        (card_of("tram", 1, "rails"), "Trade-off"),
    ]


def test_a_deck_and_a_query_must_both_match() -> None:
    cards = filled_desk().use_cases.cards

    assert [row.face.uid for row in cards.find("Harbour", "part-1")] == [card_of("ferry", 1)]
    assert cards.find("Harbour", "tram") == []


def test_what_is_due_is_due_on_the_learners_study_day() -> None:
    desk = filled_desk()
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.clock.pass_seconds((24 - 5 - 1) * 3600)  # 03:00 of the next date

    assert desk.use_cases.cards.find(None, "is:due") == []
    desk.clock.pass_seconds(3600)
    assert [row.face.uid for row in desk.use_cases.cards.find(None, "is:due")] == [card_of("ferry", 0)]


def test_an_unknown_state_is_refused() -> None:
    cards = filled_desk().use_cases.cards

    with pytest.raises(QueryError):
        cards.find(None, "is:late")
    with pytest.raises(QueryError):
        cards.find_questions("is:late")


def test_questions_are_found_by_their_cards_and_loaded_in_the_order_asked_for() -> None:
    cards = filled_desk().use_cases.cards

    everything, trams = cards.find_questions(""), cards.find_questions("tram part-1")

    assert cards.uids(everything) == [FERRY, TRAM]
    assert cards.uids(trams) == [TRAM]
    assert cards.uids([*reversed(everything)]) == [TRAM, FERRY]
    assert cards.uids([]) == []


def test_a_question_is_listed_with_its_clarifying_questions_in_order() -> None:
    desk = filled_desk()
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.use_cases.actions.flag(card_of("ferry", 1))

    (row,) = desk.use_cases.cards.questions(desk.use_cases.cards.find_questions("ferry"))

    assert (row.uid, row.question, row.type) == (FERRY, "Should the ferry run later at night?", QuestionType.TRADE_OFF)
    assert [(part.card, part.area, part.line, part.standing, part.due_on, part.is_flagged) for part in row.parts] == [
        (card_of("ferry", 0), "Timeline", "Who decides about part-0?", "known", day("2026-03-03"), False),
        (card_of("ferry", 1), "Timeline", "Who decides about part-1?", "new", None, True),
    ]


def test_questions_that_are_gone_are_left_out() -> None:
    desk = filled_desk()
    cards = desk.use_cases.cards
    found = cards.find_questions("")

    desk.log(Change(Entity.QUESTION, FERRY, DELETED, value=True, origin=Origin.USER))

    assert cards.uids(found) == [TRAM]
    assert list(cards.find_questions("")) == list(found)[1:]


def test_the_day_of_a_list_is_the_study_day() -> None:
    desk = filled_desk()
    desk.clock.pass_seconds((24 - 5 - 1) * 3600)  # 03:00 of the next date

    assert desk.use_cases.cards.day == day("2026-03-02")


def test_decks_say_which_are_ones_own_and_a_card_says_its_deck() -> None:
    desk = desk_with("ferry")
    desk.use_cases.actions.move(card_of("ferry", 0), "For Friday")

    assert DeckRow("For Friday", is_own=True) in desk.use_cases.cards.decks()
    assert desk.use_cases.cards.deck_of(card_of("ferry", 0)) == "For Friday"


def test_the_same_is_found_aside() -> None:
    desk = desk_with("ferry", "tram")

    with desk.use_cases.aside(untold) as reader:
        found = reader.cards.find_questions("tram")

    assert list(found) == list(desk.use_cases.cards.find_questions("tram"))


def test_how_much_there_is_is_counted() -> None:
    cards = desk_with("ferry", "tram").use_cases.cards

    assert (cards.most_questions(), cards.count()) == (2, 4)


def test_what_questions_have_in_common_is_counted_among_some_values() -> None:
    desk = desk_with("ferry", "tram")
    cards = desk.use_cases.cards

    assert cards.facet_values(TermKind.TYPE, "tram") == [FacetValue("trade-off", 1)]
    assert cards.facet_values(TermKind.IS, "", {"known", "new"}) == [FacetValue("new", 2)]
