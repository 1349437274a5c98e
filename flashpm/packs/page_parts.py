"""Where the parts of a text lie: its pages, and on each page the list of clarifying questions."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

from flashpm.packs.page_anchors import Anchor, anchor_of
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_labels import Part, holds_label, opens_with_label, split_at_labels

_FEWEST_PAIRS = 3
_LONGEST_STEP = 8
"""Blocks from one reason to the next in a list whose heading is missing; in prose they stand farther apart."""


@dataclass(frozen=True, slots=True)
class PageParts:
    """One page: the blocks before its list of clarifying questions, and those from there on.

    Attributes:
        listed: empty if the page has no such list.
        has_heading: whether the list's heading stands above it.
        goes_on: whether more of the page follows what is listed here.
    """

    head: Sequence[Block]
    listed: Sequence[Block]
    has_heading: bool
    goes_on: bool = False


def split_pages(blocks: Sequence[Block]) -> Iterator[Sequence[Block]]:
    """Part a text at the titles of its pages, and at a second list where a title is missing."""
    start, list_end = 0, None
    has_title, has_list = False, False
    for at, block in enumerate(blocks):
        anchor = anchor_of(block)
        is_title = anchor is Anchor.TITLE
        if (is_title and (has_title or has_list)) or (anchor is Anchor.HEADING and has_list):
            end = at if list_end is None else list_end
            yield blocks[start:end]
            start, list_end, has_title, has_list = end, None, False, False
        has_title |= is_title
        has_list |= holds_label(block.text)
        if anchor is Anchor.END and has_list and list_end is None:
            list_end = at + 1
    yield blocks[start:]


def find_parts(page: Sequence[Block]) -> PageParts:
    """Find a page's list by its heading, or else by three pairs of reason and answer that follow one another."""
    headings = [at for at, block in enumerate(page) if anchor_of(block) is Anchor.HEADING]
    for at, following in pairwise([*headings, len(page)]):
        if any(holds_label(block.text) for block in page[at + 1 : following]):
            return PageParts(page[:at], page[at + 1 :], has_heading=True)
    if pairs := _following_pairs(page):
        start, end = _reach(page, pairs)
        return PageParts(page[:start], page[start:end], has_heading=False, goes_on=end < len(page))
    if headings:
        return PageParts(page[: headings[-1]], page[headings[-1] + 1 :], has_heading=True)
    return PageParts(page, (), has_heading=False)


def _following_pairs(page: Sequence[Block]) -> list[int]:
    """Give the blocks of the first run of enough reasons with an answer each; empty if there is none."""
    run: list[int] = []
    reasons = [at for at, block in enumerate(page) if _holds(block, Part.WHY_IT_MATTERS)]
    for at, following in pairwise([*reasons, len(page)]):
        if run and at - run[-1] > _LONGEST_STEP:
            if len(run) >= _FEWEST_PAIRS:
                return run
            run = []
        if any(_holds(block, Part.EXPECTED_ANSWER) for block in page[at : min(following, at + _LONGEST_STEP)]):
            run.append(at)
    return run if len(run) >= _FEWEST_PAIRS else []


def _reach(page: Sequence[Block], pairs: Sequence[int]) -> tuple[int, int]:
    """Give the first block of a list, which may be the prompt above its first reason, and the block after its last."""
    first, last = pairs[0], pairs[-1]
    has_prompt_above = first > 0 and anchor_of(page[first - 1]) is None and opens_with_label(page[first].text)
    labelled = [at for at in range(last, min(last + _LONGEST_STEP, len(page))) if holds_label(page[at].text)]
    return first - has_prompt_above, labelled[-1] + 1


def _holds(block: Block, part: Part) -> bool:
    return any(labelled.part is part for labelled in split_at_labels(block.text)[1])
