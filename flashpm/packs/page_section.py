"""The part of a page that lists its clarifying questions: a state machine over its blocks."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile

from flashpm.packs.page_anchors import Anchor, anchor_of, is_cut_end
from flashpm.packs.page_blocks import Block, BlockKind
from flashpm.packs.page_labels import (
    Labelled,
    Part,
    is_cut_label,
    opens_with_label,
    split_at_labels,
    without_cut_label,
)
from flashpm.packs.page_prompts import opens_with_known_area

_ITEM = "\n- "
"""Before an item of a list inside a text, as texts are stored."""
_LEAD_IN = re.compile(r":$|\b(?:questions?|clarify|clarifying|ask|asking|following)\b", re.IGNORECASE)
"""What words above a list have that lost its bullets, and a prompt that asks nothing has not."""
_NEXT = 2
"""Blocks below the heading of an area or prompt in which its first label stands."""
_MOST_AREA_WORDS = 4
_ENDS_ONCE_BEGUN = {Anchor.TIP, Anchor.BODY, Anchor.HEADING, Anchor.TITLE}


@dataclass(slots=True)
class Entry:
    """One clarifying question as far as it was read.

    Attributes:
        line: where it begins, counted from 1.
        level: the depth of its bullet; 0 if its prompt is a paragraph, or lost.
        words: what was read of its prompt (under None) and of each part, in the order read, in pieces that are joined
            once: a damaged page may have very many.
        is_doubtful: whether its prompt may be other words of the page: it stands without a bullet, and asks nothing.
        is_in_columns: whether it was printed beside other words, which may be among its own.
    """

    line: int
    level: int
    words: dict[Part | None, list[str]]
    is_doubtful: bool = False
    is_in_columns: bool = False

    @property
    def last_part(self) -> Part | None:
        """The part that more words would belong to; None for the prompt."""
        return next(reversed(self.words))

    @property
    def has_parts(self) -> bool:
        """Whether any label was read."""
        return self.last_part is not None

    @property
    def is_waiting(self) -> bool:
        """Whether nothing was read yet of the part that was opened last."""
        return not any(self.words[self.last_part])

    def awaits(self, part: Part) -> bool:
        """Whether a part may follow in the order in which pages print them."""
        return self.last_part is None or part > self.last_part

    def text(self, part: Part | None) -> str | None:
        """Give what was read of a part, or of the prompt (None); None if that is nothing."""
        return "".join(self.words.get(part, ())).strip() or None


@dataclass(frozen=True, slots=True)
class Section:
    """The clarifying questions of a page, in order.

    Attributes:
        is_whole: whether something follows the list on the page, so that nothing of it can be missing at its end.
        is_shared: whether one block of reason, answer and impact stood for several questions.
        left_out: the lines of paragraphs inside the list that belong to no entry.
    """

    entries: tuple[Entry, ...]
    is_whole: bool
    is_shared: bool
    left_out: tuple[int, ...]


def read_section(blocks: Sequence[Block], *, goes_on: bool = False) -> Section:
    """Read the list from the blocks that follow its heading, up to the first that cannot belong to it.

    Args:
        blocks: those below the heading.
        goes_on: whether more of the page follows these blocks.
    """
    reader = _SectionReader()
    entry_heading = _heading_of_first_entry(blocks)
    for at, block in enumerate(blocks):
        is_like_first = entry_heading is not None and (block.kind, block.level) == (BlockKind.HEADING, entry_heading)
        following = blocks[at + 1 : at + 1 + (_NEXT if is_like_first else 1)]
        if _ends_section(block, following, has_begun=bool(reader.entries)):
            return reader.section(is_whole=True)
        reader.take(block)
    return reader.section(is_whole=goes_on)


def _heading_of_first_entry(blocks: Sequence[Block]) -> int | None:
    """Give the level of the heading below which the first clarifying question stands, as of an area; None without."""
    above = takewhile(lambda block: not opens_with_label(block.text), blocks)
    return next((block.level for block in above if block.kind is BlockKind.HEADING), None)


def _ends_section(block: Block, following: Sequence[Block], *, has_begun: bool) -> bool:
    anchor = anchor_of(block)
    if anchor is Anchor.END:
        return True
    return has_begun and (anchor in _ENDS_ONCE_BEGUN or _is_other_heading(block, following))


def _is_other_heading(block: Block, following: Sequence[Block]) -> bool:
    """Tell the heading of what follows the list from a prompt, an area or a label that is printed as one."""
    if block.kind is not BlockKind.HEADING or "?" in block.text or opens_with_label(block.text):
        return False
    return not opens_with_known_area(block.text) and not any(opens_with_label(each.text) for each in following)


class _SectionReader:
    """Takes blocks and makes entries of them.

    A bullet without label is the prompt of a new entry. A paragraph without label is kept aside: only what follows
    shows whether it is a lead-in, a prompt, more words of the entry above, or no part of the list.
    """

    def __init__(self) -> None:
        self.entries: list[Entry] = []
        self._open: list[Entry] = []  # several if one block speaks of them all
        self._aside: list[Block] = []
        self._left_out: list[int] = []
        self._is_shared = False
        self._doubtful: Entry | None = None

    def take(self, block: Block) -> None:
        """Read one block."""
        words, parts = split_at_labels(block.text, None if block.is_bullet else self._last_part())
        entries_before = len(self.entries)
        if words and parts:
            self._take_words_before_label(block, words, parts[0].part)
        elif words:
            self._take_words(block)
        for labelled in parts:
            self._take_part(block, labelled, is_alone=len(parts) == 1)
        if block.is_in_columns:
            for entry in (*self._open, *self.entries[entries_before:]):
                entry.is_in_columns = True

    def section(self, *, is_whole: bool) -> Section:
        """Settle what is still open and give the list."""
        if not is_whole:
            self._settle_cut()
        self._settle_doubtful()
        return Section(tuple(self.entries), is_whole, self._is_shared, tuple(self._left_out))

    def _take_words_before_label(self, block: Block, words: str, part: Part) -> None:
        if not block.is_bullet and self._last_part() is not None and self._open[0].awaits(part):
            self._extend(words)
        else:
            self._start(block, words)

    def _take_words(self, block: Block) -> None:
        if block.is_bullet and (self._is_nested(block) or self._is_item_of_part(block)):
            self._extend(block.text, separator=_ITEM)
        elif block.is_bullet:
            self._start(block, block.text)
        elif self._open and self._open[0].is_waiting:
            self._extend(block.text)
        else:
            self._aside.append(block)

    def _take_part(self, block: Block, labelled: Labelled, *, is_alone: bool) -> None:
        if labelled.is_shared:
            self._open_all_unanswered(block)
        elif self._belongs_to_open(labelled.part, is_alone=is_alone):
            self._extend_with_aside()
        else:
            self._start_from_aside(block)
        self._is_shared |= len(self._open) > 1
        for entry in self._open:
            entry.words[labelled.part] = [labelled.text]

    def _start(self, block: Block, prompt: str) -> None:
        if prompt and self._aside and _is_area_heading(self._aside[-1]):
            prompt = f"{self._aside.pop().text.rstrip(': ')}: {prompt}"
        self._drop_aside()
        self._open = [Entry(block.line, block.level if block.is_bullet and prompt else 0, {None: [prompt]})]
        self.entries += self._open

    def _start_from_aside(self, block: Block) -> None:
        is_first = not self.entries
        if self._aside and (self._may_be_prompt(self._aside[-1]) or is_first):
            prompt = self._aside.pop()
            is_doubtful = not self._may_be_prompt(prompt)
            self._start(prompt, prompt.text)
            self._doubtful = self._open[0] if is_doubtful else self._doubtful
        else:
            self._start(block, "")

    def _open_all_unanswered(self, block: Block) -> None:
        aside, self._aside = self._aside, []
        has_bullets = any(entry.level for entry in self.entries)
        for paragraph in aside:
            asks = _asks(paragraph)
            if asks or (not has_bullets and len(aside) > 1 and not _LEAD_IN.search(paragraph.text)):
                self._start(paragraph, paragraph.text)
                self._open[0].is_doubtful = not asks
            elif self.entries:
                self._left_out.append(paragraph.line)
        self._open = list(takewhile(lambda entry: not entry.has_parts, reversed(self.entries)))
        if not self._open:
            self._start(block, "")

    def _belongs_to_open(self, part: Part, *, is_alone: bool) -> bool:
        if not self._open:
            return False
        if not self._open[0].awaits(part):  # where each part is a block of its own, some people use another order
            is_missing = part not in self._open[0].words and self._open[0].text(None) is not None
            return is_alone and is_missing and not self._aside
        return not self._open[0].has_parts or not any("?" in paragraph.text for paragraph in self._aside)

    def _may_be_prompt(self, paragraph: Block) -> bool:
        return self._lists_paragraphs() or _asks(paragraph)

    def _lists_paragraphs(self) -> bool:
        return bool(self.entries) and self.entries[-1].text(None) is not None and self.entries[-1].level == 0

    def _is_nested(self, block: Block) -> bool:
        return bool(self._open) and block.level > self._open[0].level and "?" not in block.text

    def _is_item_of_part(self, block: Block) -> bool:
        """Whether the words of a part are printed as a list below its label, and this is one of its items."""
        if not self._open or not self._open[0].has_parts or "?" in block.text or opens_with_known_area(block.text):
            return False
        words = self._open[0].words[self._open[0].last_part]
        return self._open[0].is_waiting or (words[0] == "" and words[-1].startswith(_ITEM))

    def _last_part(self) -> Part | None:
        return self._open[0].last_part if self._open else None

    def _extend(self, text: str, separator: str = " ") -> None:
        for entry in self._open:
            entry.words[entry.last_part].append(f"{separator}{text}")

    def _extend_with_aside(self) -> None:
        for paragraph in self._aside:
            self._extend(paragraph.text)
        self._aside.clear()

    def _drop_aside(self) -> None:
        if self.entries:  # before the first entry it is the lead-in
            self._left_out += [paragraph.line for paragraph in self._aside]
        self._aside.clear()

    def _settle_doubtful(self) -> None:
        """Decide whether the first prompt, which asks nothing, is one: in a copy that lost them it is the lead-in."""
        others = [entry for entry in self.entries if entry is not self._doubtful]
        if self._doubtful and not (others and all(entry.text(None) and entry.level == 0 for entry in others)):
            self._doubtful.words[None] = [""]

    def _settle_cut(self) -> None:
        self._settle_aside_at_cut()
        if self.entries and not self.entries[-1].has_parts and is_cut_label(self.entries[-1].text(None) or ""):
            self.entries.pop()
            return
        for entry in self._open:
            last = entry.last_part
            entry.words[last] = [without_cut_label(entry.text(last) or "", last).removesuffix(_ITEM.rstrip())]

    def _settle_aside_at_cut(self) -> None:
        if not self._aside or not self._open:
            return
        first = self._aside[0]
        if is_cut_end(first.text) or is_cut_label(first.text):
            return
        if self._open[0].awaits(Part.IMPACT):
            self._extend_with_aside()
        elif self._lists_paragraphs() or opens_with_known_area(first.text):
            self._aside.clear()
            self._start(first, first.text)


def _is_area_heading(block: Block) -> bool:
    is_short = len(block.text.split()) <= _MOST_AREA_WORDS and block.text[-1] not in ".?!"
    return block.kind is BlockKind.HEADING and is_short


def _asks(paragraph: Block) -> bool:
    """Tell a prompt without a bullet by what it is, wherever it stands."""
    is_heading = paragraph.kind is BlockKind.HEADING
    return is_heading or "?" in paragraph.text or opens_with_known_area(paragraph.text)
