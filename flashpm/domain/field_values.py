"""What the cells of a table say, read as people write it: types, difficulties, minutes and tags."""

import re

from flashpm.domain.question import MAX_MINUTES, Difficulty, QuestionType
from flashpm.domain.text import fold, tidy

_NO_LETTER = re.compile(r"[\W_]+")
_MINUTES = re.compile(r"([0-9]{1,4})\s*(?:m|min|mins|minutes?|minuten?)?\.?", re.IGNORECASE)
_BETWEEN_TAGS = re.compile(r"[,;\n]")

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
    """Read tags with commas, semicolons or line breaks between them, each once."""
    tags = (tidy(tag) for tag in _BETWEEN_TAGS.split(cell))
    return tuple(dict.fromkeys(tag for tag in tags if tag))


_TYPES = {letters(each.value): each for each in QuestionType}
_DIFFICULTIES = {each.value: each for each in Difficulty} | _GERMAN_DIFFICULTIES
