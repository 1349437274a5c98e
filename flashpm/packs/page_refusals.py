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
    "The layout of this forum answer is not supported yet: write its questions and answers into a pack to import them."
)

_SPEAKER = re.compile(r"(?:candidate|interviewer) ?:", re.IGNORECASE)
_ANSWERED = re.compile(r"\? ?[-–—→]+>? ?\S")
_FEWEST_EXCHANGES = 2


def refusal(blocks: Sequence[Block]) -> str:
    """Say what a text is instead of a question page, and what to do."""
    titles = sum(anchor_of_line(block.text) is Anchor.TITLE for block in blocks)
    if titles:
        return _TITLE_ALONE if titles == 1 else _LIST_OF_QUESTIONS
    if sum(_is_exchange(block) for block in blocks) >= _FEWEST_EXCHANGES:
        return _FORUM_ANSWER
    if any(_speaks_of_clarifying(block.text) for block in blocks):
        return _NO_CARDS
    return _NOT_A_PAGE


def _is_exchange(block: Block) -> bool:
    return bool(_SPEAKER.match(block.text)) or (block.is_bullet and bool(_ANSWERED.search(block.text)))


def _speaks_of_clarifying(text: str) -> bool:
    return holds_label(text) or "clarifying question" in text.casefold()
