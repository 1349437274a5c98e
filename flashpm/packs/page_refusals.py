"""Why a text gives no question: one sentence for each kind of page that people save by mistake."""

import re
from collections.abc import Sequence

from flashpm.packs.page_anchors import Anchor, anchor_of_line
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_labels import holds_label

_NOT_A_PAGE = "This is not a question page: open the page of one interview question, copy all of it, and import that."
_TITLE_ALONE = "The saved page ends right after its title: save or copy the whole page and import that."
_LIST_OF_QUESTIONS = "This page only lists questions: open one of them, save or copy its page, and import that."
_NO_CARDS = (
    "No clarifying questions were found in this text: import the page of an interview question that lists them with "
    "their reasons and answers."
)
_FORUM_ANSWER = (
    "This is a forum answer, which names neither reasons nor impacts: write its questions and answers into a pack or a "
    "table, and import that."
)
_LINK = "This is only the address of a page: open it, save or copy the page itself, and import that."
_DATA = (
    "This is data for programs (JSON), which is not read: import a page, a pack (YAML), a table (CSV) or a package "
    "from Anki."
)

_SPEAKER = re.compile(r"(?:candidate|interviewer) ?:", re.IGNORECASE)
_ANSWERED = re.compile(r"\? ?[-–—→]+>? ?\S")
_FEWEST_EXCHANGES = 2
_ADDRESS_ALONE = re.compile(r"(?:\[InternetShortcut\] )?(?:URL ?= ?)?https?://\S+", re.IGNORECASE)
_ADDRESS_OF_A_MAC = "<key>URL</key>"
_FEWEST_BLOCKS_OF_A_PAGE = 4
_FIRST = 2
"""Blocks of which one is the file's own: above it may stand where it is from."""
_JSON = re.compile(r'\[? ?[{] ?"|\[ ?"')
"""How data for programs begins."""


def refusal(blocks: Sequence[Block]) -> str:
    """Say what a text is instead of a question page, and what to do."""
    titles = sum(anchor_of_line(block.text) is Anchor.TITLE for block in blocks)
    if titles:
        return _TITLE_ALONE if titles == 1 else _LIST_OF_QUESTIONS
    if _is_link(blocks):
        return _LINK
    if any(_JSON.match(block.text) for block in blocks[:_FIRST]):
        return _DATA
    if sum(_is_exchange(block) for block in blocks) >= _FEWEST_EXCHANGES:
        return _FORUM_ANSWER
    if any(_speaks_of_clarifying(block.text) for block in blocks):
        return _NO_CARDS
    return _NOT_A_PAGE


def _is_link(blocks: Sequence[Block]) -> bool:
    if any(_ADDRESS_OF_A_MAC in block.text for block in blocks):
        return True
    return len(blocks) < _FEWEST_BLOCKS_OF_A_PAGE and any(_ADDRESS_ALONE.match(block.text) for block in blocks)


def _is_exchange(block: Block) -> bool:
    return bool(_SPEAKER.match(block.text)) or (block.is_bullet and bool(_ANSWERED.search(block.text)))


def _speaks_of_clarifying(text: str) -> bool:
    return holds_label(text) or "clarifying question" in text.casefold()
