"""The library as lists show it."""

from collections.abc import Collection, Sequence

from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import TermKind, in_deck, parse_query
from flashpm.domain.study_day import StudyDay
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library
from flashpm.services.rows import CardRow, DeckRow, FacetValue, QuestionRow


class CardLists:
    """Finds cards and questions."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._days = Days(library, clock)

    @property
    def day(self) -> StudyDay:
        """Today's study day, by which a list says what is due."""
        return self._days.today

    def decks(self) -> list[DeckRow]:
        """List the decks in which there are cards, by name."""
        return self._library.cards.decks()

    def deck_of(self, card: CardUid) -> str:
        """Give the name of the deck that a card is in.

        Raises:
            KeyError: there is no such card.
        """
        return self._library.cards.deck_of(card)

    def find(self, deck: str | None, query: str) -> list[CardRow]:
        """List the cards of a deck that match a query, in the library's order.

        Args:
            deck: with the decks inside it; None for all.
            query: in the language of `domain.library_query`.

        Raises:
            QueryError: the query asks for something unknown.
        """
        return self._library.cards.rows(in_deck(deck) + parse_query(query), self.day)

    def find_questions(self, query: str) -> Sequence[int]:
        """Find the questions of which a card matches a query, in the library's order.

        Args:
            query: in the language of `domain.library_query`.

        Returns:
            Their numbers, for `questions`; they hold while this library is open.

        Raises:
            QueryError: the query asks for something unknown.
        """
        return self._library.cards.question_ids(parse_query(query), self.day)

    def most_questions(self) -> int:
        """Say how many questions there are at most: at once, however many they are."""
        return self._library.cards.most_questions()

    def count(self) -> int:
        """Count all cards."""
        return self._library.cards.count()

    def questions(self, ids: Sequence[int]) -> list[QuestionRow]:
        """Load questions as a list shows them; numbers that are gone are left out."""
        return self._library.cards.question_rows(ids, self.day)

    def uids(self, ids: Sequence[int]) -> list[QuestionUid]:
        """Give the lasting identities of questions."""
        return self._library.cards.question_uids(ids)

    def facet_values(self, kind: TermKind, query: str, among: Collection[str] | None = None) -> list[FacetValue]:
        """Give what the questions that match a query have in common, with how many have it; the most first.

        Args:
            kind: what kind of thing; any but `TermKind.WORD`.
            query: in the language of `domain.library_query`.
            among: only these values are counted; None for all.

        Raises:
            QueryError: the query asks for something unknown.
        """
        return self._library.cards.facet_values(kind, parse_query(query), self.day, among)
