"""The library as lists show it."""

from flashpm.domain.library_query import in_deck, parse_query
from flashpm.domain.study_day import today
from flashpm.services.ports import CardRow, Clock, Library


class CardLists:
    """Finds cards."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def find(self, deck: str | None, query: str) -> list[CardRow]:
        """List the cards of a deck that match a query, in the library's order.

        Args:
            deck: with the decks inside it; None for all.
            query: in the language of `domain.library_query`.

        Raises:
            QueryError: the query asks for something unknown.
        """
        wanted = in_deck(deck) + parse_query(query)
        return self._library.cards.rows(wanted, today(self._clock.now(), self._library.day.last_reviewed_on()).day)
