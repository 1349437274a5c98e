"""The search language of `list` and `export`: words, `deck: tag: type: company: area: is:`, quotes, `-` for not."""

import re
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flashpm.domain.question import QuestionType
from flashpm.domain.text import fold
from flashpm.errors import QueryError


class TermKind(StrEnum):
    """What a term of a query is compared with."""

    WORD = "word"
    DECK = "deck"
    TAG = "tag"
    TYPE = "type"
    COMPANY = "company"
    AREA = "area"
    IS = "is"


class IsState(StrEnum):
    """What `is:` can ask for."""

    NEW = "new"
    DUE = "due"
    SUSPENDED = "suspended"
    STUCK = "stuck"
    FLAGGED = "flagged"


@dataclass(frozen=True, slots=True)
class Term:
    """One condition.

    Attributes:
        value: folded text, never empty.
    """

    kind: TermKind
    value: str
    is_negated: bool = False


Query = tuple[Term, ...]
"""Terms that must all hold; the empty query holds for every card."""

EVERYTHING: Final[Query] = ()
STUCK: Final[Query] = (Term(TermKind.IS, IsState.STUCK),)
_TOKEN = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)"|(\S+))')
_STATE_WORDS: Final = {
    "new": IsState.NEW,
    "due": IsState.DUE,
    "paused": IsState.SUSPENDED,
    "stuck": IsState.STUCK,
    "flagged": IsState.FLAGGED,
}
"""What is written after `is:`, in the words of the window; the states' own words are taken too."""
_PREFIXES = {kind.value: kind for kind in TermKind if kind is not TermKind.WORD}


def parse_query(text: str) -> Query:
    """Read a query.

    A word with a colon whose part before it is no known prefix is a plain word: `3:1` searches for "3:1".

    Raises:
        QueryError: for an `is:` that it does not know.
    """
    terms = (_term(*match.groups(default="")) for match in _TOKEN.finditer(text))
    return tuple(term for term in terms if term.value)


def in_deck(deck: str | None) -> Query:
    """Give the query for a deck and the decks inside it; everything if none is named."""
    return (Term(TermKind.DECK, fold(deck)),) if deck else EVERYTHING


def of_type(question_type: QuestionType | None) -> Query:
    """Give the query for the questions of a type; None for those of which none is known."""
    if question_type is not None:
        return (Term(TermKind.TYPE, fold(question_type.value)),)
    return tuple(Term(TermKind.TYPE, fold(each.value), is_negated=True) for each in QuestionType)


def _term(minus: str, prefix: str, quoted: str, bare: str) -> Term:
    kind = _PREFIXES.get(prefix.casefold())
    value = fold(quoted or bare)
    if kind is None:
        return Term(TermKind.WORD, fold(f"{prefix}:{value}") if prefix else value, bool(minus))
    return Term(kind, _state(value) if kind is TermKind.IS else value, bool(minus))


def _state(word: str) -> IsState:
    if word in _STATE_WORDS:
        return _STATE_WORDS[word]
    if word in set(IsState):
        return IsState(word)
    known = ", ".join(f"is:{each}" for each in _STATE_WORDS)
    raise QueryError(f"The search “is:{word}” is not known; use one of {known}.")
