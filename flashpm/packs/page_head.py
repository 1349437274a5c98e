"""What a saved file says of its page outside the visible words: put where the parser looks for it."""

from collections.abc import Sequence

from flashpm.packs.page_anchors import Anchor, anchor_of
from flashpm.packs.page_blocks import Block, BlockKind


def with_head(blocks: Sequence[Block], address: str | None, title: str | None) -> list[Block]:
    """Give a page's blocks with its address below each of its titles, as some pages print it.

    Args:
        blocks: the visible ones.
        address: where the page is from; None if the file does not say it.
        title: the file's own; it is used where no line of the page is one.
    """
    found = list(blocks)
    if title and not any(anchor_of(block) is Anchor.TITLE for block in found):
        heading = Block(BlockKind.HEADING, 1, title, 1)
        found = [heading, *found] if anchor_of(heading) is Anchor.TITLE else found
    if not address:
        return found
    titles = [at for at, block in enumerate(found) if anchor_of(block) is Anchor.TITLE]
    for at in reversed(titles):
        found.insert(at + 1, _printed(address, found[at].line))
    return found if titles else [_printed(address, 1), *found]


def _printed(address: str, line: int) -> Block:
    return Block(BlockKind.PARAGRAPH, 0, f"Source: {address}", line)
