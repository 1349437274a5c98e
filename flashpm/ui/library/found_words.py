"""Where the words of a search stand in a text, so that they can be marked."""

import re
import unicodedata
from collections.abc import Iterable

from flashpm.domain.library_query import TermKind, parse_query
from flashpm.ui.widgets.painted_line import Span

_UNSPACED = re.compile(r"[぀-ヿ㐀-鿿가-힯豈-﫿]")
"""Scripts whose words are not parted by spaces: there a word may begin anywhere."""


def words_of(query: str) -> tuple[str, ...]:
    """Give the words that a search looks for in texts; what it leaves out or compares with facts is not among them.

    Raises:
        QueryError: the search asks for something unknown.
    """
    return tuple(term.value for term in parse_query(query) if term.kind is TermKind.WORD and not term.is_negated)


def spans_of(words: Iterable[str], text: str) -> tuple[Span, ...]:
    """Find where words of a text begin with a searched one, accents apart; the searched part of each is a span."""
    searched = "|".join(_pattern(_plain(word)) for word in words if word)
    if not searched:
        return ()
    return tuple(match.span() for match in re.finditer(searched, _plain(text), re.IGNORECASE))


def _pattern(word: str) -> str:
    escaped = re.escape(word)
    return escaped if _UNSPACED.search(word) else rf"(?<!\w){escaped}"


def _plain(text: str) -> str:
    """Give a text without accents, letter by letter: every place in it stays."""
    return text if text.isascii() else "".join(unicodedata.normalize("NFKD", letter)[0] for letter in text)
