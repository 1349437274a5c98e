"""What a search can be narrowed to, counted: what the menus of the chips offer."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from flashpm.errors import QueryError
from flashpm.services.library import CardLists
from flashpm.services.rows import FacetValue
from flashpm.ui.library.filters import DECK, Filter


@dataclass(frozen=True, slots=True)
class Facets:
    """The values of some filters, the most frequent first.

    Attributes:
        has_own_deck: whether decks are spoken of: there is one of the user's own.
    """

    values: Mapping[Filter, list[FacetValue]]
    has_own_deck: bool = False

    def is_choice(self, filter_: Filter) -> bool:
        """Say whether there is something to choose between."""
        return len(self.values[filter_]) > 1 and (filter_ is not DECK or self.has_own_deck)


def facets_of(cards: CardLists, filters: Iterable[Filter], query: str) -> Facets:
    """Count what a search, without each filter, would find of its values; nothing if it is not understood."""
    values = {each: _values(cards, each, query) for each in filters}
    return Facets(values, DECK in values and any(deck.is_own for deck in cards.decks()))


def _values(cards: CardLists, filter_: Filter, query: str) -> list[FacetValue]:
    try:
        return cards.facet_values(filter_.kind, filter_.cleared(query), filter_.among)
    except QueryError:
        return []
