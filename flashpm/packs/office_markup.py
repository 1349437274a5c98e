"""The paragraphs, lists and tables of a word processor's document, collected as plain HTML for the page's front end."""

import html
from typing import Final

from flashpm.packs import page_limits

_MOST_LEVELS: Final = 9


class Markup:
    """Collects markup, a line a paragraph, so that a line of it is a paragraph of the document.

    A text box stands inside a paragraph and holds paragraphs of its own: those come first.
    """

    def __init__(self) -> None:
        self._lines: list[str] = []
        self._open: list[list[str]] = []
        self._length = 0

    def begin(self) -> None:
        """Begin a paragraph."""
        self._open.append([])

    def add(self, text: str) -> None:
        """Add words to the paragraph that is open; a line feed is a line break."""
        if self._open:
            self._length += len(text)
            self._open[-1].append(text)
            self._check()

    def end(self, *, heading: int = 0, item: int = 0) -> None:
        """End a paragraph.

        Args:
            heading: its level as one, from 1; 0 for none.
            item: its level in lists, from 1; 0 for none.
        """
        words = html.escape("".join(self._open.pop()), quote=False).replace("\n", "<br>") if self._open else ""
        if not words.strip():
            return
        depth = min(item, _MOST_LEVELS)
        tag = "li" if depth else f"h{min(heading, 6)}" if heading else "p"
        self.put(f"{'<ul>' * depth}<{tag}>{words}</{tag}>{'</ul>' * depth}")

    def put(self, tag: str) -> None:
        """Add a tag, such as a table's."""
        self._lines.append(tag)
        self._check()

    def text(self) -> str:
        """Give all of it."""
        return "\n".join(self._lines)

    def _check(self) -> None:
        if self._length > page_limits.MAX_CHARACTERS or len(self._lines) > 4 * page_limits.MAX_LINES:
            raise page_limits.too_long()
