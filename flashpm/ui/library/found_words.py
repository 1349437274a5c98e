"""Where the words of a search stand in a text, so that they can be marked."""

import re
from collections.abc import Iterable

from flashpm.domain.library_query import TermKind, parse_query
from flashpm.ui.widgets.painted_line import Span


def words_of(query: str) -> tuple[str, ...]:
    """Give the words that a search looks for in texts; what it leaves out or compares with facts is not among them.

    Raises:
        QueryError: the search asks for something unknown.
    """
    return tuple(term.value for term in parse_query(query) if term.kind is TermKind.WORD and not term.is_negated)


def spans_of(words: Iterable[str], text: str) -> tuple[Span, ...]:
    """Find where words of a text begin with a searched one; the searched part of each is a span, in order."""
    searched = "|".join(re.escape(word) for word in words if word)
    if not searched:
        return ()
    return tuple(match.span() for match in re.finditer(rf"(?<!\w)(?:{searched})", text, re.IGNORECASE))
