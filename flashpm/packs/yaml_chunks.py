"""Hands a text to libyaml piece by piece, and stops where one value goes on without end.

Given the whole text, the parser would hold a second copy of it; and it says nothing before a value has ended, when one
of sixty million characters has filled the memory twice already.
"""

from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from collections.abc import Callable

MAX_SCALAR: Final = 1_000_000
"""Characters of one text, or between two, such as of a comment."""


class EndlessTextError(Exception):
    """A value, or what stands between two, is longer than any has to be."""


class Chunks:
    """A text as a stream that is read once.

    Args:
        text: the whole text.

    Attributes:
        last_told: gives what the parser told of last; nothing until it is set.
    """

    def __init__(self, text: str) -> None:
        self._text = text
        self._read = 0
        self._told = 0
        self._last: object = None
        self.last_told: Callable[[], object] = lambda: None

    def read(self, size: int = MAX_SCALAR) -> str:
        """Give at most so many further characters; an empty text at the end.

        Raises:
            EndlessTextError: more than `MAX_SCALAR` were read since the parser told of something.
        """
        last = self.last_told()
        if last is not self._last:
            self._last, self._told = last, self._read
        if self._read - self._told > MAX_SCALAR:
            raise EndlessTextError
        piece = self._text[self._read : self._read + size]
        self._read += len(piece)
        return piece
