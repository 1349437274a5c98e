"""What a search can be narrowed to, and how a choice is written into its text."""

from collections.abc import Collection
from dataclasses import dataclass

from flashpm.domain.areas import Area
from flashpm.domain.library_query import IsState, TermKind, spelled, values_of, with_value, without
from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.text import fold
from flashpm.errors import QueryError
from flashpm.ui.wording import area_text, difficulty_text, state_text, type_text

STATES = (IsState.NEW, IsState.DUE, IsState.KNOWN, IsState.STUCK, IsState.SUSPENDED, IsState.FLAGGED)
MARKS = (IsState.EDITED, IsState.INCOMPLETE)
WRITTEN = {IsState.SUSPENDED.value: "paused"}
"""States that are written in the window's words."""


@dataclass(frozen=True, slots=True)
class Filter:
    """One thing that a search can be narrowed to; of its values one holds at a time.

    Attributes:
        among: the values that it is about; None for all of its kind.
    """

    kind: TermKind
    among: Collection[str] | None = None

    def value_in(self, query: str) -> str | None:
        """Give the folded value that a query's text asks for; None for none, or if it cannot be understood."""
        try:
            values = values_of(query, self.kind)
        except QueryError:
            return None
        return next((each for each in values if self.among is None or each in self.among), None)

    def chosen(self, query: str, value: str) -> str:
        """Give the text of a query that asks for a value; what asks for it already asks for it no more."""
        rest = without(query, self.kind, self.among)
        if self.value_in(query) == fold(value):
            return rest
        return with_value(rest, self.kind, WRITTEN.get(value, value))

    def cleared(self, query: str) -> str:
        """Give the text of a query without this."""
        return without(query, self.kind, self.among)

    def shown_in(self, query: str) -> str:
        """Say what a query's text asks for, as it was spelled there; empty for nothing."""
        value = self.value_in(query)
        return self.text_of(value if self.is_of_words else spelled(query, self.kind, value)) if value else ""

    @property
    def is_of_words(self) -> bool:
        """Whether its values have words of their own in the window."""
        return self.kind in {TermKind.TYPE, TermKind.DIFFICULTY, TermKind.IS, TermKind.AREA}

    def text_of(self, value: str) -> str:
        """Say a value in the window's words."""
        match self.kind:
            case TermKind.TYPE:
                return next((type_text(each) for each in QuestionType if each == value), value)
            case TermKind.DIFFICULTY:
                return next((difficulty_text(each) for each in Difficulty if each == value), value)
            case TermKind.IS:
                return state_text(IsState(value))
            case TermKind.AREA:
                return next((area_text(each) for each in Area if fold(each) == fold(value)), value)
            case _:
                return value


TYPE, COMPANY, AREA = Filter(TermKind.TYPE), Filter(TermKind.COMPANY), Filter(TermKind.AREA)
STATE = Filter(TermKind.IS, frozenset(STATES))
DIFFICULTY, TAG, DECK = Filter(TermKind.DIFFICULTY), Filter(TermKind.TAG), Filter(TermKind.DECK)
MARK = Filter(TermKind.IS, frozenset(MARKS))
MORE = (DIFFICULTY, TAG, DECK, MARK)
