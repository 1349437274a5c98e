"""What differs between two wordings of a text, word by word."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

MOST_WORDS = 400
"""Words of a text that are compared one by one: the time grows with the square. Longer texts differ as a whole."""


class Wording(StrEnum):
    """Where words stand: in both texts, in the old one alone, or in the new one alone."""

    SAME = "same"
    OLD = "old"
    NEW = "new"


@dataclass(frozen=True, slots=True)
class Piece:
    """Words that follow on each other, parted by single spaces; never empty."""

    text: str
    wording: Wording


def word_diff(old: str, new: str) -> tuple[Piece, ...]:
    """Compare two texts; white space is no difference.

    Returns:
        The pieces in reading order, what is taken away before what takes its place. Those of the old text joined by
        spaces are the old text in one line, and likewise the new one's.
    """
    before, after = old.split(), new.split()
    steps: Sequence[tuple[str, int, int, int, int]] = [("replace", 0, len(before), 0, len(after))]
    if before == after or max(len(before), len(after)) <= MOST_WORDS:
        steps = SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
    return tuple(_pieces(before, after, steps))


def _pieces(
    before: Sequence[str], after: Sequence[str], steps: Sequence[tuple[str, int, int, int, int]]
) -> Iterator[Piece]:
    for step, first_old, last_old, first_new, last_new in steps:
        gone, come = " ".join(before[first_old:last_old]), " ".join(after[first_new:last_new])
        if step == "equal":
            yield Piece(gone, Wording.SAME)
            continue
        if gone:
            yield Piece(gone, Wording.OLD)
        if come:
            yield Piece(come, Wording.NEW)
