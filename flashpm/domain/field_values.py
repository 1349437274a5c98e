"""What the cells of a table say, read as people write it: types, difficulties, minutes and tags."""

import re
from collections.abc import Iterable

from flashpm.domain.question import MAX_MINUTES, Difficulty, QuestionType
from flashpm.domain.text import fold, tidy

_NO_LETTER = re.compile(r"[\W_]+")
_MINUTES = re.compile(r"([0-9]{1,4})\s*(?:m|min|mins|minutes?|minuten?)?\.?", re.IGNORECASE)
_TAG = re.compile(r"""\s*+(?:"((?:[^"]|"")*+)"\s*+(?=[,;\n]|\Z)|([^,;\n]*+))(?:[,;\n]|\Z)""")
_NEEDS_QUOTES = re.compile(r'[,;\n]|^"')

_GERMAN_DIFFICULTIES = {
    "leicht": Difficulty.EASY,
    "einfach": Difficulty.EASY,
    "mittel": Difficulty.MEDIUM,
    "schwer": Difficulty.HARD,
    "schwierig": Difficulty.HARD,
}


def letters(text: str) -> str:
    """Give the letters and digits of a text alone, folded: "Trade-off" and "trade off" are the same word."""
    return _NO_LETTER.sub("", fold(text))


def type_of(cell: str) -> QuestionType | None:
    """Read a question type, such as "Root cause" or "root_cause"; None for a word that is none."""
    return _TYPES.get(letters(cell).removesuffix("question"))


def difficulty_of(cell: str) -> Difficulty | None:
    """Read a difficulty; None for a word that is none."""
    return _DIFFICULTIES.get(letters(cell))


def minutes_of(cell: str) -> int | None:
    """Read a number of minutes, such as "15" or "15 min"; None where there is none from 1 to `MAX_MINUTES`."""
    found = _MINUTES.fullmatch(cell.strip())
    minutes = int(found[1]) if found else 0
    return minutes if 1 <= minutes <= MAX_MINUTES else None


def tags_of(cell: str) -> tuple[str, ...]:
    """Read tags with commas, semicolons or line breaks between them, each once; in quotes a tag may hold those too."""
    tags = (tidy(found[1].replace('""', '"') if found[1] is not None else found[2]) for found in _TAG.finditer(cell))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


def written_tags(tags: Iterable[str]) -> str:
    """Write tags so that they are read again as they are."""
    return ", ".join('"' + tag.replace('"', '""') + '"' if _NEEDS_QUOTES.search(tag) else tag for tag in tags)


_TYPES = {letters(each.value): each for each in QuestionType}
_DIFFICULTIES = {each.value: each for each in Difficulty} | _GERMAN_DIFFICULTIES
