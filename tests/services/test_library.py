import pytest

from flashpm.domain.grade import Grade
from flashpm.errors import QueryError
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk


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
    with pytest.raises(QueryError):
        filled_desk().use_cases.cards.find(None, "is:late")
