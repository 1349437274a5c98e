"""Words that the end of a line divided: together again, without the hyphen where it was none of theirs."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Self

from flashpm.packs.page_lines import Line

_AT_END = re.compile(r"[^\W\d_]+-$")
_AT_BEGINNING = re.compile(r"(?!(?:and|or|to|und|oder|bis)\b)[^\W_]+")
"""What may go on with a word; "short- and long-term" keeps its space."""
_WORD = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Hyphens:
    """How a text divides words.

    Attributes:
        words: all of its words and compounds, casefolded; empty if no line ends in a hyphen.
        divides_words: whether words are divided that stand elsewhere in one piece.
    """

    words: frozenset[str]
    divides_words: bool

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self:
        """Judge by all the lines of a text."""
        divided = list(_divided([line.text for line in lines if line.text]))
        if not divided:
            return cls(frozenset(), divides_words=False)
        words = frozenset(word.casefold() for line in lines for word in _WORD.findall(line.text))
        return cls(words, any(before + after in words for before, after in divided))

    def joined(self, lines: Sequence[str]) -> str:
        """Join the lines of a block."""
        pieces = list(lines[:1])
        for last, line in pairwise(lines):
            parts = _halves(last, line)
            if parts is None:
                pieces.append(f" {line}")
                continue
            if self._is_one_word(*parts):
                pieces[-1] = pieces[-1][:-1]
            pieces.append(line)
        return "".join(pieces).strip()

    def _is_one_word(self, before: str, after: str) -> bool:
        if f"{before}-{after}" in self.words:
            return False
        return before + after in self.words or self.divides_words


def _divided(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    return (parts for last, line in pairwise(lines) if (parts := _halves(last, line)) is not None)


def _halves(last: str, line: str) -> tuple[str, str] | None:
    """Give the halves of a word that is divided between two lines, casefolded; None if none is."""
    if not last.endswith("-"):
        return None
    before, after = _AT_END.search(last[-60:]), _AT_BEGINNING.match(line)
    return (before[0][:-1].casefold(), after[0].casefold()) if before and after else None
