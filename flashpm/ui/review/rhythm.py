"""The distances of a card: as wide as the window has room for the whole of it, with its answer."""

from dataclasses import dataclass
from typing import Final

from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, SPACE_20, SPACE_24


@dataclass(frozen=True, slots=True)
class Rhythm:
    """Distances in pixels: inside the card's upper and lower edge, below each part, and between answers.

    Attributes:
        area: between the area and the words to ask.
    """

    above: int
    facts: int
    question: int
    area: int
    prompt: int
    task: int
    rows: int
    below: int


ROOMY: Final = Rhythm(SPACE_24, SPACE_8, SPACE_24, SPACE_8, SPACE_20, SPACE_12, SPACE_16, SPACE_24)
MIDDLE: Final = Rhythm(SPACE_20, SPACE_8, SPACE_20, SPACE_8, SPACE_12, SPACE_8, SPACE_12, SPACE_16)
COMPACT: Final = Rhythm(SPACE_16, SPACE_4, SPACE_16, SPACE_4, SPACE_4, 0, SPACE_8, SPACE_12)
WIDEST_FIRST: Final = (ROOMY, MIDDLE, COMPACT)
