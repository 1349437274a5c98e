"""The lines of a saved page that always read alike, by which its parts are found."""

import re
from enum import Enum
from functools import lru_cache

from flashpm.packs.page_blocks import Block


class Anchor(Enum):
    """What such a line is.

    TITLE: "Product Management … Question: …" · CATEGORY: type, difficulty and access on one line · AUTHOR: the
    author's picture · SUBMIT: the button below the author · SOURCE: the page's own address · BODY: what stands
    between the head of a page and its clarifying questions · HEADING: that of the clarifying questions · TIP: may
    stand before or after them · END: what follows them.
    """

    TITLE = "title"
    ASKED_AT = "asked_at"
    MINUTES = "minutes"
    CATEGORY = "category"
    AUTHOR = "author"
    UPDATED = "updated"
    SUBMIT = "submit"
    SOURCE = "source"
    BODY = "body"
    HEADING = "heading"
    TIP = "tip"
    END = "end"


CATEGORY = r"product (?P<type>design|improvement|success metrics|root[- ]cause(?: analysis)?|trade[- ]?offs?|strategy)"
"""How a page prints the type of its question, in its menu too; without case."""
DIFFICULTY = r"(?P<difficulty>easy|medium|hard)"
ACCESS = r"(?:member-only|free access)"

_IN_MINUTES = r"(?: ?\(\d{1,2} ?min(?:ute)?s?\))?"
_PATTERNS: tuple[tuple[Anchor, str], ...] = (
    (Anchor.TITLE, r"product management [a-z][a-z -]{0,39} question ?:.*"),
    (Anchor.ASKED_AT, r"asked at(?: .{1,60})?"),
    (Anchor.MINUTES, r"\d{1,3} ?min(?:ute)?s?"),
    (Anchor.CATEGORY, rf"{CATEGORY} {DIFFICULTY}(?: {ACCESS})?"),
    (Anchor.AUTHOR, r"image of author.{0,60}"),
    (Anchor.UPDATED, r"updated:? [a-z]{3,9}\.? \d{1,2},? \d{4}"),
    (Anchor.SUBMIT, r"submit answer"),
    (Anchor.SOURCE, r"(?:<!-- ?)?(?:(?:saved from )?url ?[=:] ?(?:\(\d+\))?|source: ?)?\"?https?://\S+(?: ?-->)?"),
    (Anchor.BODY, r"introduction|analysis approach|framework overview|product context|step 1"),
    (Anchor.HEADING, rf"(?:step 1 ?[:.–—-]? ?)?clarif(?:y|ying) questions?{_IN_MINUTES} ?:?"),
    (Anchor.TIP, r"(?:pro )?tips? ?:?|tip ?: .*"),
    (Anchor.END, r"subscribe to access.*|step (?:[2-9]|\d\d)(?:| ?[:.–—(-].*)"),
    (Anchor.END, rf"(?:propose the goal|define the scope|organizing thoughts){_IN_MINUTES} ?:?"),
    (Anchor.END, r"comments(?: ?\(\d+\))?|loading ?(?:\.\.\.|…)?|please login to comment.*|leaving nextsprints.*"),
    (Anchor.END, r"(?:monthly|quarterly|yearly) plan|\$\d+.{0,20}/ ?month|most popular.{0,20}"),
    (Anchor.END, r"based on (?:the|these|those|this|your) [^?]*\bi['’]ll assume\b[^?]*"),
)
_ANCHOR_OF = {f"pattern_{number}": anchor for number, (anchor, _) in enumerate(_PATTERNS)}
_LINE = re.compile(
    "|".join(f"(?P<{name}>{pattern})" for name, (_, pattern) in zip(_ANCHOR_OF, _PATTERNS, strict=True)), re.IGNORECASE
)
_MAX_LENGTH = 400
_END_STARTS = ("subscribe to access the full answer", "propose the goal", "define the scope", "organizing thoughts")


@lru_cache(maxsize=1024)  # each line of a page is asked about several times
def anchor_of_line(text: str) -> Anchor | None:
    """Tell which anchor a line is, if any; its white space is folded already.

    All but addresses begin with a capital or a figure, so that the last word of a wrapped sentence is none.
    """
    found = _LINE.fullmatch(text) if len(text) <= _MAX_LENGTH else None
    if found is None:
        return None
    anchor = _ANCHOR_OF[str(found.lastgroup)]
    return None if text[0].islower() and anchor is not Anchor.SOURCE else anchor


def anchor_of(block: Block) -> Anchor | None:
    """Tell which anchor a block is, if any; an item of a list is none."""
    return None if block.is_bullet else anchor_of_line(block.text)


def is_cut_end(text: str) -> bool:
    """Tell whether a text is the beginning of a line that ends the clarifying questions, cut off."""
    return any(start.startswith(text.casefold()) for start in _END_STARTS)
