import pytest

from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from flashpm.services.rows import DeckRow
from flashpm.ui.card_actions.own_decks import OwnDecks
from flashpm.ui.operations import Operations
from tests.services.desk import Desk, desk_with


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram")


def test_a_deck_of_ones_own_is_known_once_the_change_is_told(desk: Desk, operations: Operations) -> None:
    own = OwnDecks(operations, desk.use_cases.cards, operations)
    cards = desk.use_cases.cards
    first = cards.questions(cards.find_questions(""))[0].uid
    before = own.are_there()

    operations.run(lambda: desk.use_cases.questions.move([first], "Mine"))

    assert not before
    assert own.are_there()


def test_decks_are_listed_once(desk: Desk, operations: Operations, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    decks = desk.use_cases.cards.decks

    def count(_: object) -> list[DeckRow]:
        asked.append(1)
        return decks()

    monkeypatch.setattr(type(desk.use_cases.cards), "decks", count)
    own = OwnDecks(operations, desk.use_cases.cards, operations)

    own.are_there()
    own.are_there()
    operations.announce(Changes(settings=True))
    own.are_there()

    assert len(asked) == 1


def test_decks_that_cannot_be_read_are_asked_for_again(
    desk: Desk, operations: Operations, monkeypatch: pytest.MonkeyPatch
) -> None:
    said: list[str] = []
    operations.failed.connect(said.append)

    def fail(_: object) -> None:
        raise StorageError("The library cannot be read.")

    own = OwnDecks(operations, desk.use_cases.cards, operations)
    with monkeypatch.context() as patched:
        patched.setattr(type(desk.use_cases.cards), "decks", fail)
        assert not own.are_there()

    assert said
    own.are_there()
    assert len(said) == 1
