import pytest

from flashpm.domain.change import CardField
from flashpm.domain.identity import CardUid
from flashpm.services.rows import DeckRow
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import SteadyClock, import_pack, pack_of, question_of, set_card


@pytest.fixture
def harbour(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """Two questions with two cards each."""
    import_pack(library, pack_of(question_of("ferry"), question_of("tram")), clock)
    return library


def test_decks_are_listed_by_name_and_those_of_the_types_are_not_ones_own(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("ferry", 0), CardField.DECK, "For Friday")
    set_card(harbour, card_of("ferry", 1), CardField.DECK, "Trade-off")

    decks = harbour.cards.decks()

    assert DeckRow("For Friday", is_own=True) in decks
    assert DeckRow("Trade-off", is_own=False) in decks
    assert [each.name for each in decks] == sorted((each.name for each in decks), key=str.casefold)


def test_a_deck_without_cards_is_not_listed(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("ferry", 0), CardField.DECK, "For Friday")
    set_card(harbour, card_of("ferry", 0), CardField.DECK, None)

    assert "For Friday" not in [each.name for each in harbour.cards.decks()]


def test_a_card_says_its_deck(harbour: SqlLibrary) -> None:
    set_card(harbour, card_of("ferry", 0), CardField.DECK, "For Friday")

    assert harbour.cards.deck_of(card_of("ferry", 0)) == "For Friday"
    with pytest.raises(KeyError):
        harbour.cards.deck_of(CardUid("none"))
