"""What our decks and tags are called in Anki."""

import hashlib
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import lru_cache
from itertools import takewhile

from flashpm.domain.deck import SEPARATOR, home_deck
from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import ANKI_DECKS
from flashpm.domain.text import fold, tidy
from flashpm.services.export_row import ExportRow

ROOT_DECK = "PM Interview"
_MARK = re.compile(r"\{\w+\}")
_COLONS = re.compile(r":{2,}")
_LOWEST_DECK_ID = 2**30
"""Far above 1, the id of Anki's own deck: notes exported under it would land there."""


class DeckNames:
    """Names the deck of each row by a pattern, such as `PM Interview::<type>[::<pack>]`.

    A deck of the user's own stands in the place of what the pattern says of type, pack and company. Of names that
    differ in capitals alone the first one stands for all: Anki holds them for one name, and would add a mark to the
    second.
    """

    def __init__(self, pattern: str) -> None:
        self._pattern = pattern
        self._spellings: dict[str, str] = {}

    def of(self, row: ExportRow) -> str:
        """Name the deck of the next row."""
        name = _deck_name(self._pattern, row.deck, row.type, row.pack_title, row.company or row.product or "")
        return self._spellings.setdefault(name.casefold(), name)


def deck_names(rows: Iterable[ExportRow], pattern: str = ANKI_DECKS) -> list[str]:
    """Name the deck of each row, see `DeckNames`."""
    names = DeckNames(pattern)
    return [names.of(row) for row in rows]


def deck_ids(names: Iterable[str]) -> dict[str, int]:
    """Give each deck an id from 2**30 to 2**31 - 1, made from its name and unique among the names."""
    ids: dict[str, int] = {}
    for name in sorted(set(names)):
        number = int.from_bytes(hashlib.sha256(name.encode()).digest(), "big")
        while (deck_id := _LOWEST_DECK_ID + number % _LOWEST_DECK_ID) in ids.values():
            number += 1
        ids[name] = deck_id
    return ids


def tags(row: ExportRow) -> list[str]:
    """Give the tags of a clarifying question: ours, by which Anki's users filter, then the question's own."""
    pack = row.pack_id if row.pack_title else ""
    first, last = _tags_of_question(row.type, row.company or row.product, pack, row.difficulty, row.tags)
    area = slug(row.area or "")
    return list(dict.fromkeys([*first, f"area{SEPARATOR}{area}", *last] if area else [*first, *last]))


@lru_cache(maxsize=64)
def _tags_of_question(
    type_: str | None, company: str | None, pack: str, difficulty: str | None, own: tuple[str, ...]
) -> tuple[list[str], list[str]]:
    """Give the tags that a question's clarifying questions share, before and after that of the area."""
    ours = [
        f"{group}{SEPARATOR}{word}" if (word := slug(text or "")) else ""
        for group, text in (("type", type_), ("company", company), ("pack", pack), ("difficulty", difficulty))
    ]
    nested = [SEPARATOR.join(filter(None, map(slug, tag.split(SEPARATOR)))) for tag in own]
    return list(filter(None, ["flashpm", *ours[:2]])), list(filter(None, [*ours[2:], *nested]))


@lru_cache(maxsize=4096)
def slug(text: str) -> str:
    """Write a text as one part of a tag: its letters, marks and digits in lower case, `-` for all that is between.

    Anki separates tags at spaces and nests them at `::`. Letters of every script stay; empty if there are none: the
    marks of an emoji do not stand alone.
    """
    kept = (char if unicodedata.category(char)[0] in "LMN" else " " for char in fold(text))
    return "-".join(word for word in "".join(kept).split() if any(map(str.isalnum, word)))


@lru_cache(maxsize=4096)
def _deck_name(pattern: str, own: str | None, type_: QuestionType | None, pack_title: str | None, company: str) -> str:
    parts = pattern.split(SEPARATOR)
    root = list(takewhile(lambda part: "{" not in part, parts))
    words = {"{type}": home_deck(None, type_), "{pack}": pack_title or "", "{company}": company}
    rest = _deck_parts((own or "").split(SEPARATOR)) or _deck_parts(_filled(part, words) for part in parts[len(root) :])
    return SEPARATOR.join([*_deck_parts(root), *rest]) or ROOT_DECK


def _filled(part: str, words: Mapping[str, str]) -> str:
    """Put words in the place of their marks, each once: a word may look like a mark."""
    return _MARK.sub(lambda found: words.get(found[0], found[0]), part)


def _deck_parts(texts: Iterable[str]) -> list[str]:
    return list(filter(None, map(_deck_part, texts)))


def _deck_part(text: str) -> str:
    words = _COLONS.sub(" ", unicodedata.normalize("NFC", tidy(text))).split()
    # A colon at an end would join the `::` between two parts.
    return " ".join(words).strip(": ")
