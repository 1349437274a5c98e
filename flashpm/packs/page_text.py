"""The front end for pages saved or pasted as text: from lines to blocks.

A text may be printed with blank lines between its blocks, one line a block, or wrapped at some column; a line that
carries no mark, label or anchor continues the one above where that is how the text is printed.
"""

from flashpm.domain.areas import area_of
from flashpm.packs.page_anchors import Anchor, anchor_of_line
from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_hyphens import Hyphens
from flashpm.packs.page_labels import ends_with_label, holds_label, is_label, opens_with_label
from flashpm.packs.page_lines import Line, read_lines
from flashpm.packs.page_prompts import opens_with_known_area
from flashpm.packs.page_sheets import without_edges
from flashpm.packs.page_wrapping import Wrapping, ends_sentence

_DASHES = "-–—*"


def blocks(text: str) -> list[Block]:
    """Read the blocks of a page's text, in order, with the lines on which they begin."""
    lines = without_edges(list(read_lines(text)))
    joiner = _Joiner(Wrapping.of(lines), Hyphens.of(lines))
    for line in lines:
        joiner.add(line)
    return joiner.finished()


class _Joiner:
    """Collects lines into blocks, and holds the lines of the block that is still open."""

    def __init__(self, wrapping: Wrapping, hyphens: Hyphens) -> None:
        self._wrapping = wrapping
        self._hyphens = hyphens
        self._blocks: list[Block] = []
        self._open: list[Line] = []
        self._indents: list[int] = []
        self._last_number = 0
        self._is_after_gap = False
        self._is_after_page_break = False
        self._is_line_by_line = False

    def add(self, line: Line) -> None:
        """Take the next line."""
        self._is_after_page_break |= line.opens_page
        if line.is_blank:
            self._is_after_gap = True
            self._is_line_by_line = False
            return
        if self._continues(line):
            self._open.append(line.as_prose())
        else:
            self._start(line)
        self._is_after_gap = self._is_after_page_break = False

    def finished(self) -> list[Block]:
        """Close the last block and give them all."""
        self._close()
        return self._blocks

    def _start(self, line: Line) -> None:
        self._is_line_by_line |= self._shows_single_lines(line)
        self._close()
        self._open = [line]
        self._last_number = line.mark_number or self._last_number

    def _shows_single_lines(self, line: Line) -> bool:
        """Whether a line tells that each line from here to the next blank one is a block."""
        if line.mark:
            return False
        if anchor_of_line(line.text) is not None:
            return True
        follows_short_line = bool(self._open) and not self._wrapping.is_nearly_full(self._open[-1], line)
        return opens_with_label(line.text) and not self._is_after_gap and follows_short_line

    def _close(self) -> None:
        text = self._hyphens.joined(_with_area([line.text for line in self._open]))
        if text:
            first = self._open[0]
            kind, level = self._kind(first)
            is_in_columns = any(line.has_gap for line in self._open)
            self._blocks.append(Block(kind, level, text, first.number, is_in_columns))
        self._open = []

    def _kind(self, first: Line) -> tuple[BlockKind, int]:
        if first.heading_level:
            return BlockKind.HEADING, first.heading_level
        if first.mark:
            return BlockKind.BULLET, _depth(self._indents, first.indent)
        return BlockKind.PARAGRAPH, 0

    def _continues(self, line: Line) -> bool:
        if not self._open:
            return False
        first, last = self._open[0], self._open[-1]
        if not last.text:  # a mark that stands alone waits for its words
            return not line.mark and anchor_of_line(line.text) is None
        if self._opens_block(line):
            return False
        if _is_complete(first):
            return False
        if self._is_after_page_break:
            return not ends_sentence(last)
        return not self._is_after_gap and self._is_wrapped(line)

    def _opens_block(self, line: Line) -> bool:
        if line.mark:
            return self._is_mark(line)
        return bool(
            line.heading_level
            or anchor_of_line(line.text)
            or opens_with_label(line.text)
            or opens_with_known_area(line.text)
            or self._is_next_of_lines(line)
        )

    def _is_next_of_lines(self, line: Line) -> bool:
        """Whether each clarifying question is printed on a line of its own, and this is the next."""
        last = self._open[-1]
        if line.text[:1].islower():
            return False
        return holds_label(line.text) and holds_label(last.text) and not self._wrapping.is_nearly_full(last, line)

    def _is_mark(self, line: Line) -> bool:
        """Tell a mark from a number or dash of a sentence that the wrap brought to the beginning of a line."""
        if self._is_after_gap:
            return True
        if line.mark_number is not None:
            return line.mark_number in (1, self._last_number + 1)
        in_sentence = line.text[:1].islower() and not ends_sentence(self._open[-1])
        return not (in_sentence and line.mark in _DASHES and line.mark != self._open[0].mark)

    def _is_wrapped(self, line: Line) -> bool:
        first, last = self._open[0], self._open[-1]
        if anchor_of_line(first.text) is Anchor.TITLE:
            return self._wrapping.is_full(last, line)
        if self._hangs(line) or ends_with_label(last.text) or line.text[:1].islower():
            return True
        is_lead_in = last.text.endswith(":")
        if is_lead_in or (ends_sentence(last) and (first.mark or self._is_line_by_line)):
            return self._wrapping.is_full(last, line)
        is_one_run = self._wrapping.has_gaps and not self._is_line_by_line
        return is_one_run or self._wrapping.is_nearly_full(last, line)

    def _hangs(self, line: Line) -> bool:
        return bool(self._open[0].mark) and line.indent > self._open[0].indent


def _with_area(lines: list[str]) -> list[str]:
    """Put a colon behind an area that stands on a line of its own above its prompt."""
    return [f"{lines[0]}:", *lines[1:]] if len(lines) > 1 and area_of(lines[0]) else lines


def _is_complete(first: Line) -> bool:
    """Whether a block that begins with this line has no second one. Titles may have, and labels with a colon."""
    if is_label(first.text):
        return not first.text.endswith(":")
    return bool(first.heading_level) or (not first.mark and anchor_of_line(first.text) not in (None, Anchor.TITLE))


def _depth(indents: list[int], indent: int) -> int:
    """Give a bullet's level, and keep the indents of the levels above it. One column more or less is no level."""
    while indents and indents[-1] > indent + 1:
        indents.pop()
    if not indents or indent > indents[-1] + 1:
        indents.append(indent)
    return len(indents)
