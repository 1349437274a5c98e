"""How a page's text is printed: with blank lines between its blocks, and wrapped at which column."""

import sys
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Self

from flashpm.packs.page_anchors import anchor_of_line
from flashpm.packs.page_labels import opens_with_label
from flashpm.packs.page_lines import Line

_WRAPS = range(40, 131)
"""Columns at which texts are wrapped. A longer line was not: the parts of one clarifying question fill about 250."""
_RAGGED = 16
"""Columns by which the lines of a wrapped text differ where the last word of a line is long."""
_FULL_LINES_OF_A_WRAP = 4
_UNEVEN_TYPE = 12
"""Columns by which a full line of proportional type may fall short."""
_UNWRAPPED = sys.maxsize
_SENTENCE_ENDS = ".?!…:\"'”’)"


@dataclass(frozen=True, slots=True)
class Wrapping:
    """How a text is printed.

    Attributes:
        has_gaps: whether blank lines part its blocks.
        width: the column at which its lines are wrapped; None if each block is one line.
    """

    has_gaps: bool
    width: int | None

    @classmethod
    def of(cls, lines: Sequence[Line]) -> Self:
        """Judge by all the lines of a text."""
        return cls(_has_gaps(lines), _wrap_width(lines))

    def is_full(self, line: Line, following: Line) -> bool:
        """Tell whether the first word of the following line had no room on this one."""
        return self._room_missing(line, following) > 0

    def is_nearly_full(self, line: Line, following: Line) -> bool:
        """Tell the same of a line in uneven type, which is a few columns short."""
        return self._room_missing(line, following) > -_UNEVEN_TYPE

    def _room_missing(self, line: Line, following: Line) -> int:
        needed = line.width + 1 + len(following.text.split(" ", 1)[0])
        return needed - (self.width or _UNWRAPPED)


def ends_sentence(line: Line) -> bool:
    """Tell whether a line ends with the end of a sentence."""
    return line.text[-1:] in _SENTENCE_ENDS


def _has_gaps(lines: Sequence[Line]) -> bool:
    """Look at the lines that begin a block by themselves: do blank lines stand before most of them?"""
    after_gap, all_openers = 0, 0
    previous_is_blank = True
    for line in lines:
        if not line.mark and _always_begins_a_block(line.text):
            all_openers += 1
            after_gap += previous_is_blank
        previous_is_blank = line.is_blank
    return 2 * after_gap >= all_openers


def _always_begins_a_block(text: str) -> bool:
    return anchor_of_line(text) is not None or (text.startswith("Why ") and opens_with_label(text))


def _wrap_width(lines: Sequence[Line]) -> int | None:
    widths = [line.width for line in lines if " " in line.text]
    widest = max(widths, default=0)
    full = sum(width > widest - _RAGGED for width in widths)
    return widest if widest in _WRAPS and full >= _FULL_LINES_OF_A_WRAP else None
