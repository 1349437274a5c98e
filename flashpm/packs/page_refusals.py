"""Why a text gives no question: one sentence for each kind of page that people save by mistake."""

import re
from collections.abc import Callable, Sequence

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
    "This is data for programs (JSON) in which no questions are found: name their fields question, prompt, "
    "why_it_matters, expected_answer and impact."
)

_CLIPPINGS = (
    "These are clippings of a Kindle, passages without questions and answers: write the questions into a table or a "
    "pack, and import that."
)
_POINTER = "This only points to a document of Google: open it, download it as Word (.docx) or HTML, and import that."

_SPEAKER = re.compile(r"(?:candidate|interviewer) ?:", re.IGNORECASE)
_ANSWERED = re.compile(r"\? ?[-–—→]+>? ?\S")
_FEWEST_EXCHANGES = 2
_ADDRESS_ALONE = re.compile(r"(?:\[InternetShortcut\] )?(?:URL ?= ?)?https?://\S+", re.IGNORECASE)
_ADDRESS_OF_A_MAC = "<key>URL</key>"
_FEWEST_BLOCKS_OF_A_PAGE = 4
_FIRST = 2
"""Blocks of which one is the file's own: above it may stand where it is from."""
_IS_CLIPPING = re.compile(
    r"- (?:Your|Ihre?|Deine?) (?:Highlight|Note|Bookmark|Markierung|Notiz|Lesezeichen) (?:on|at|auf|bei) .{0,80}\| ?"
    r"|(?:Location|Position) \d+(?:-\d+)? \|"
)
"""The line below the title of a book, in the file in which a Kindle keeps what its reader marked."""
_FIRST_OF_CLIPPINGS = 6
_OF_GOOGLE = re.compile(r'\{ ?"(?:url": ?"https://docs\.google\.com/|doc_id|":? ?"WARNING! DO NOT EDIT)')
_JSON = re.compile(r'\[? ?[{] ?"|\[ ?"')
"""How data for programs begins."""


def refusal(blocks: Sequence[Block]) -> str:
    """Say what a text is instead of a question page, and what to do."""
    titles = sum(anchor_of_line(block.text) is Anchor.TITLE for block in blocks)
    if titles:
        return _TITLE_ALONE if titles == 1 else _LIST_OF_QUESTIONS
    found = (sentence for is_such, sentence in _OTHERS if is_such(blocks))
    return next(found, _NOT_A_PAGE)


def _is_link(blocks: Sequence[Block]) -> bool:
    if any(_ADDRESS_OF_A_MAC in block.text for block in blocks):
        return True
    return len(blocks) < _FEWEST_BLOCKS_OF_A_PAGE and any(_ADDRESS_ALONE.match(block.text) for block in blocks)


def _is_exchange(block: Block) -> bool:
    return bool(_SPEAKER.match(block.text)) or (block.is_bullet and bool(_ANSWERED.search(block.text)))


def _speaks_of_clarifying(text: str) -> bool:
    return holds_label(text) or "clarifying question" in text.casefold()


_OTHERS: Sequence[tuple[Callable[[Sequence[Block]], bool], str]] = (
    (_is_link, _LINK),
    (
        lambda blocks: bool(_IS_CLIPPING.search(" ".join(block.text for block in blocks[:_FIRST_OF_CLIPPINGS]))),
        _CLIPPINGS,
    ),
    (lambda blocks: any(_OF_GOOGLE.match(block.text) for block in blocks[:_FIRST]), _POINTER),
    (lambda blocks: any(_JSON.match(block.text) for block in blocks[:_FIRST]), _DATA),
    (lambda blocks: sum(_is_exchange(block) for block in blocks) >= _FEWEST_EXCHANGES, _FORUM_ANSWER),
    (lambda blocks: any(_speaks_of_clarifying(block.text) for block in blocks), _NO_CARDS),
)
"""What a text may be instead, the surest first."""
