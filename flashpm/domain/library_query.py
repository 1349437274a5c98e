"""The search language: words, `deck: tag: type: company: area: difficulty: kind: is:`, quotes, `-` for not."""

import re
from collections.abc import Collection
from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from flashpm.domain.question import QuestionType
from flashpm.domain.text import fold, tidy
from flashpm.errors import QueryError


class TermKind(StrEnum):
    """What a term of a query is compared with."""

    WORD = "word"
    DECK = "deck"
    TAG = "tag"
    TYPE = "type"
    COMPANY = "company"
    AREA = "area"
    DIFFICULTY = "difficulty"
    KIND = "kind"
    IS = "is"


class IsState(StrEnum):
    """What `is:` can ask for.

    EDITED: the user changed a text of the question or of the clarifying question, or added it by hand · INCOMPLETE: an
    answer lacks why it matters, the expected answer or the impact.
    """

    NEW = "new"
    DUE = "due"
    SUSPENDED = "suspended"
    STUCK = "stuck"
    FLAGGED = "flagged"
    KNOWN = "known"
    EDITED = "edited"
    INCOMPLETE = "incomplete"


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
MOST_TERMS: Final = 100
"""So many conditions a query has at most: the database nests them, and each is looked up."""
STUCK: Final[Query] = (Term(TermKind.IS, IsState.STUCK),)
_TOKEN = re.compile(r'(-?)(?:(\w+):)?(?:"([^"]*)(?:"|$)|(\S+))')
"""A quote that is not ended yet goes to the end: one is typing it."""
_BARE = re.compile(r'[^\s"]+')
_STATE_WORDS: Final = {
    "new": IsState.NEW,
    "due": IsState.DUE,
    "paused": IsState.SUSPENDED,
    "stuck": IsState.STUCK,
    "flagged": IsState.FLAGGED,
    "known": IsState.KNOWN,
    "edited": IsState.EDITED,
    "incomplete": IsState.INCOMPLETE,
}
"""What is written after `is:`, in the words of the window; the states' own words are taken too."""
_PREFIXES = {kind.value: kind for kind in TermKind if kind is not TermKind.WORD}


def parse_query(text: str) -> Query:
    """Read a query.

    A word with a colon whose part before it is no known prefix is a plain word: `3:1` searches for "3:1". What is asked
    for twice is one term. Passed over are control characters, which no stored text has, a prefix without a value, and
    signs without a letter or figure among other words.

    Raises:
        QueryError: for an `is:` that it does not know, or for more than `MOST_TERMS` terms.
    """
    meant = [match for match in _TOKEN.finditer(tidy(text)) if not _is_begun(match)]
    spoken = [match for match in meant if not _is_sign(match)] or meant
    terms = (_term(*match.groups(default="")) for match in spoken)
    query = tuple(dict.fromkeys(term for term in terms if term.value))
    if len(query) > MOST_TERMS:
        raise QueryError(f"A search holds {MOST_TERMS} words at most, this one has {len(query)}: leave some out.")
    return query


def without(text: str, kind: TermKind, values: Collection[str] | None = None) -> str:
    """Give a query's text without the terms that ask for something of a kind, negated ones included.

    Args:
        text: the query as it was typed.
        kind: what they compare with.
        values: folded; only terms with one of them go. None for all of the kind.
    """
    kept = (match for match in _TOKEN.finditer(text) if not _is_of(match, kind, values))
    return " ".join(match[0] for match in kept)


def with_value(text: str, kind: TermKind, value: str) -> str:
    """Give a query's text that asks for a value besides what it asks for."""
    written = value if _BARE.fullmatch(value) else '"{}"'.format(value.replace('"', " "))
    return " ".join(filter(None, (_closed(text.strip()), f"{kind}:{written}")))


def values_of(text: str, kind: TermKind) -> tuple[str, ...]:
    """Give the folded values that a query's text asks for of a kind, negated ones left out.

    Raises:
        QueryError: as `parse_query`.
    """
    return tuple(term.value for term in parse_query(text) if term.kind is kind and not term.is_negated)


def spelled(text: str, kind: TermKind, value: str) -> str:
    """Give a folded value of a kind as a query's text spells it; as it is if the text has it not."""
    for match in _TOKEN.finditer(text):
        _, _, quoted, bare = match.groups(default="")
        if _is_of(match, kind, {value}):
            return quoted or bare
    return value


def _is_begun(match: re.Match[str]) -> bool:
    """Say whether a token is a prefix of which the value is not typed yet."""
    _, _, _, bare = match.groups(default="")
    return bare.endswith(":") and bare[:-1].casefold() in _PREFIXES


def _is_sign(match: re.Match[str]) -> bool:
    """Say whether a token is a bracket, a question mark, an emoji: nothing that texts are searched for."""
    _, prefix, _, bare = match.groups(default="")
    return bool(bare) and not prefix and not any(letter.isalnum() for letter in bare)


def _closed(text: str) -> str:
    """End the quote that a text leaves open, so that what follows is none of its words."""
    is_open = any(match[3] is not None and match[0].count('"') == 1 for match in _TOKEN.finditer(text))
    return f'{text}"' if is_open else text


def _is_of(match: re.Match[str], kind: TermKind, values: Collection[str] | None) -> bool:
    _, prefix, quoted, bare = match.groups(default="")
    if _PREFIXES.get(prefix.casefold()) is not kind:
        return False
    word = fold(quoted or bare)
    return values is None or (_STATE_WORDS.get(word, word) if kind is TermKind.IS else word) in values


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
