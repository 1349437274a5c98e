"""Interview questions about the same theme, and the same question once more.

Names of firms and products are taken out before two questions are compared: "What would you improve about Spotify?" and
"What would you improve about YouTube?" have one theme. That is a remark and no reproach; a duplicate is only an equal
text, or a question about the same firm in nearly the same words.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Final

from flashpm.domain.identity import QuestionUid
from flashpm.domain.recognition import Likeness
from flashpm.domain.text import fold

LEAST_LIKENESS: Final = 80
"""From this likeness on, 0 to 100, what is left of two questions without names is about the same."""
LEAST_OVERLAP: Final = 90
"""From this overlap on, 0 to 100, two questions about one firm are the same question."""

_FRAME_WORDS: Final = (
    "a about an and any are as at be been but by can could did do does for from had has have how if in into is it its "
    "me my of on one or our say should so than that the their them there they this to up us was we were what when "
    "where which who why will with would you your"
)
_FRAME = frozenset(_FRAME_WORDS.split())
"""Words that any question may have, whatever it is about."""
_EDGES: Final = "\"'“”‘’.,;:?!()[]…–—-"


@dataclass(frozen=True, slots=True)
class KnownQuestion:
    """What a question asks, and about what.

    Attributes:
        product: what it is about; None where it is not known.
        company: who asked it; None where it is not known.
    """

    uid: QuestionUid
    text: str
    product: str | None = None
    company: str | None = None


@dataclass(frozen=True, slots=True)
class Theme:
    """What a question shares with others.

    Attributes:
        others: how many other questions have the same theme.
        duplicate_of: the text of the question that it is once more; None if it is none.
    """

    others: int
    duplicate_of: str | None


NO_THEME: Final = Theme(others=0, duplicate_of=None)


class Themes:
    """Finds the questions that are about the same.

    Args:
        known: all questions that are compared with; one uid may come twice.
        likeness: how alike two texts are by all their words.
        overlap: how alike two texts are by the words that both have.
    """

    def __init__(self, known: Iterable[KnownQuestion], likeness: Likeness, overlap: Likeness) -> None:
        self._known = list({each.uid: each for each in known}.values())
        self._likeness = likeness
        self._overlap = overlap
        self._names = _names_by_first_word(self._known)
        self._keys = [self._key(each.text) for each in self._known]
        self._by_word: defaultdict[str, list[int]] = defaultdict(list)
        self._by_firm: defaultdict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self._known):
            for word in set(self._keys[number]):
                self._by_word[word].append(number)
            for firm in _firms(each):
                self._by_firm[firm].append(number)
        self._by_text: dict[str, list[int]] = defaultdict(list)
        for number, each in enumerate(self._known):
            self._by_text[fold(each.text)].append(number)

    def of(self, question: KnownQuestion) -> Theme:
        """Say what a question shares with the others; it is not compared with itself."""
        key = self._key(question.text)
        text = " ".join(key)
        alike = sum(
            self._likeness(text, " ".join(self._keys[number])) >= LEAST_LIKENESS
            for number in self._sharing(key)
            if self._known[number].uid != question.uid
        )
        return Theme(alike, next(self._duplicates(question), None))

    def _sharing(self, key: Sequence[str]) -> Iterator[int]:
        """Iterate over those that share half of the words at least: others cannot be alike."""
        words = set(key)
        count = Counter(number for word in words for number in self._by_word.get(word, ()))
        return (number for number, shared in count.items() if 2 * shared >= len(words))

    def _duplicates(self, question: KnownQuestion) -> Iterator[str]:
        for number in self._by_text.get(fold(question.text), ()):
            if self._known[number].uid != question.uid:
                yield self._known[number].text
        for firm in _firms(question):
            for other in (self._known[number] for number in self._by_firm.get(firm, ())):
                if other.uid != question.uid and self._overlap(question.text, other.text) >= LEAST_OVERLAP:
                    yield other.text

    def _key(self, text: str) -> list[str]:
        """Give the words that say what a question is about."""
        words = _words(text)
        kept, at = [], 0
        while at < len(words):
            named = self._name_at(words, at)
            if not named and words[at] not in _FRAME:
                kept.append(words[at])
            at += named or 1
        return kept

    def _name_at(self, words: Sequence[str], at: int) -> int:
        """Give how many words the name has that begins at a place; 0 if none does."""
        names = self._names.get(words[at], ())
        return next((len(name) for name in names if list(name) == words[at : at + len(name)]), 0)


def _words(text: str) -> list[str]:
    words = (word.strip(_EDGES) for word in fold(text).replace("’s", "").replace("'s", "").split())
    return [word for word in words if word]


def _firms(question: KnownQuestion) -> set[str]:
    return {fold(name) for name in (question.product, question.company) if name}


def _names_by_first_word(known: Iterable[KnownQuestion]) -> dict[str, list[tuple[str, ...]]]:
    """Give all names as words, by their first one, longer ones first."""
    found: defaultdict[str, list[tuple[str, ...]]] = defaultdict(list)
    names = {tuple(_words(name)) for each in known for name in (each.product, each.company) if name}
    for name in sorted(names, key=len, reverse=True):
        if name:
            found[name[0]].append(name)
    return dict(found)
