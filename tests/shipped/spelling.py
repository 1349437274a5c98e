"""British spelling, by word lists that packages ship and a short list of our own.

The list of correct words is American; the list of spelling pairs lets its British forms through and keeps the American
ones out.
"""

import re
from collections.abc import Iterator
from importlib import resources
from pathlib import Path

from spellchecker import SpellChecker

ALLOWED_WORDS = frozenset((Path(__file__).parent / "allowed_words.txt").read_text(encoding="utf-8").split())
"""Names as they are written, and words younger than the lists."""

_WORD = re.compile(r"[^\W\d_]+(?:'[^\W\d_]+)*")
_ISE = re.compile(r"is(e|es|ed|er|ers|ing|ation|ations)$")
_IZE = re.compile(r"(?<!\bs)(?<!\bpr)(?<!\bse)iz(e|es|ed|er|ers|ing|ation|ations)$|lyz(e|es|ed|er|ers|ing)$")
_BRITISH_TOO = (
    "biased focused focuses focusing license licensed licenses licensing practice program programs refocused routing "
    "specialty story"
)


def _spelling_pairs() -> Iterator[tuple[str, str]]:
    """Iterate over words that differ: British, American."""
    lists = resources.files("codespell_lib") / "data"
    for line in (lists / "dictionary_en-GB_to_en-US.txt").read_text(encoding="utf-8").splitlines():
        british, _, american = line.partition("->")
        yield british, american.strip(" ,")


_AMERICAN_BY_BRITISH = dict(_spelling_pairs())
_AMERICAN = frozenset(_AMERICAN_BY_BRITISH.values()) - frozenset(_BRITISH_TOO.split())
_CORRECT = SpellChecker()


def words_of(text: str) -> Iterator[str]:
    """Iterate over a text's words, without the 's of possession."""
    for word in _WORD.findall(text.replace("’", "'")):
        yield word.removesuffix("'s")


def is_american(word: str) -> bool:
    """Tell whether a word is spelt the American way only."""
    small = word.lower()
    return small in _AMERICAN or _IZE.search(small) is not None


def is_known(word: str) -> bool:
    """Tell whether a word is spelt correctly in British or American, or allowed."""
    small = word.lower()
    american = _AMERICAN_BY_BRITISH.get(small, _ISE.sub(r"iz\1", small))
    return small in _CORRECT or american in _CORRECT or not ALLOWED_WORDS.isdisjoint({word, small})
