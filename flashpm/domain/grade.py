"""The learner's verdict on a card."""

from enum import IntEnum, StrEnum


class Grade(IntEnum):
    """Four verdicts; the numbers are the keys of the review and the values of the log."""

    AGAIN = 1
    HARD = 2
    GOOD = 3
    EASY = 4

    @property
    def quality(self) -> int:
        """SM-2's q: again 2, hard 3, good 4, easy 5 (docs/scheduling.md)."""
        return self.value + 1

    @property
    def word(self) -> str:
        """The grade's name in lower case, as texts and the command line write it."""
        return self.name.lower()


class GradeMode(StrEnum):
    """How the learner grades; the values are those of the setting.

    FOUR: again, hard, good, easy · TWO: again and good alone · QUALITY: SM-2's own q, 0 to 5.
    """

    FOUR = "four"
    TWO = "two"
    QUALITY = "quality"


MAX_QUALITY = 5
PASS_QUALITY = 3
"""The least q that is a pass."""


def grade_of(quality: int) -> Grade:
    """Give the grade that SM-2's q comes to: 0, 1 and 2 are again.

    Args:
        quality: 0 to 5.
    """
    return Grade(max(Grade.AGAIN, quality - 1))


def quality_of(word: str) -> int:
    """Give SM-2's q for a grade's word (again, hard, good, easy) or for a digit 0-5.

    Raises:
        ValueError: if it is neither.
    """
    if word.isascii() and word.isdigit() and int(word) <= MAX_QUALITY:
        return int(word)
    return Grade[word.upper()].quality if word.upper() in Grade.__members__ else _unknown(word)


def _unknown(word: str) -> int:
    raise ValueError(f"“{word}” is no grade: use again, hard, good, easy, or SM-2's 0 to 5.")
