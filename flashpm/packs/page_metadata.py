"""The head of a page: title, company, minutes, author, the interview question, its type and tags."""

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import dropwhile, takewhile

from flashpm.domain.question import Difficulty, QuestionType
from flashpm.domain.text import fold
from flashpm.packs.page_anchors import ACCESS, CATEGORY, DIFFICULTY, Anchor, anchor_of
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_tags import LONGEST_ROW, are_mostly_known, is_known_tag, split_tags

_TITLE = re.compile(
    r"product management (?P<kind>[a-z -]+?) question ?: ?(?P<title>.*?)(?: ?\| ?nextsprints)?", re.IGNORECASE
)
_ASKED_AT = re.compile(r"asked at(?: (?P<company>.+?))?(?: (?P<minutes>\d{1,3}) ?min(?:ute)?s?)?", re.IGNORECASE)
_AUTHOR = re.compile(r"image of author ?:? ?", re.IGNORECASE)
_UPDATED = re.compile(r"updated:? (?P<month>[a-z]{3})[a-z]*\.? (?P<day>\d{1,2}),? (?P<year>\d{4})", re.IGNORECASE)
_CATEGORY = re.compile(rf"(?:{CATEGORY})? ?{DIFFICULTY}? ?(?:{ACCESS}(?: (?P<tags>.+))?)?", re.IGNORECASE)
_ADDRESS = re.compile(r"https?://[^\s\"<>]+", re.IGNORECASE)
_BYLINE = re.compile(
    r"(?:www\.)?[\w-]+(?:\.[\w-]+)*\.[a-z]{2,10}|\d{1,3}(?: ?[-–] ?\d{1,3})? min(?:ute)?s?(?: read)?|by .{1,60}"
    r"|\w{3,9} \d{1,2}, \d{4}|\d{1,2}\.? \w{3,9} \d{4}",
    re.IGNORECASE,
)
_TYPES = {
    "tradeoff": QuestionType.TRADE_OFF,
    "tradeoffs": QuestionType.TRADE_OFF,
    "rootcause": QuestionType.ROOT_CAUSE,
    "rootcauseanalysis": QuestionType.ROOT_CAUSE,
    "design": QuestionType.DESIGN,
    "improvement": QuestionType.IMPROVEMENT,
    "successmetrics": QuestionType.SUCCESS_METRICS,
    "metrics": QuestionType.SUCCESS_METRICS,
    "analytics": QuestionType.SUCCESS_METRICS,
    "strategy": QuestionType.STRATEGY,
}
_MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_HEAD_ENDS = {Anchor.BODY, Anchor.HEADING, Anchor.TIP, Anchor.END}
_UNTITLED_HEAD = 12
"""Blocks before the body that may belong to the head of a page without title; what precedes them is the menu."""
_UNTITLED_QUESTION = 3
"""How many blocks before the type or body the question of a page without title may stand."""
_MOST_PARAGRAPHS = 3
"""Of a question; the longest seen has four sentences."""
_MOST_NAME_WORDS = 4
_TAG_ROWS = 2


@dataclass(frozen=True, slots=True)
class Metadata:
    """What the head of a page says; absent values are None.

    Attributes:
        title_line: where the title stands, counted from 1.
        type: by the line that names it, else by the title.
    """

    title: str | None = None
    title_line: int | None = None
    question: str | None = None
    type: QuestionType | None = None
    company: str | None = None
    difficulty: Difficulty | None = None
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    source: str | None = None
    author: str | None = None
    updated: date | None = None


def read_metadata(blocks: Sequence[Block]) -> Metadata:
    """Read the head of a page from the blocks before its clarifying questions."""
    at = next((at for at, block in enumerate(blocks) if anchor_of(block) is Anchor.TITLE), None)
    title = None if at is None else _TITLE.fullmatch(blocks[at].text)
    head = _Head(is_titled=title is not None)
    for block in _head_blocks(blocks, at):
        head.take(block)
    question, tag_rows = head.question_and_tag_rows()
    return Metadata(
        title=title["title"].strip() or None if title else None,
        title_line=None if at is None else blocks[at].line,
        question=question,
        type=head.type or (_type_of(title["kind"]) if title else None),
        company=head.company,
        difficulty=head.difficulty,
        minutes=head.minutes,
        tags=split_tags(tag_rows),
        source=_source(blocks),
        author=head.author,
        updated=head.updated,
    )


@dataclass(slots=True)
class _Head:
    """What has been read of a head, block by block."""

    is_titled: bool
    company: str | None = None
    minutes: int | None = None
    author: str | None = None
    updated: date | None = None
    type: QuestionType | None = None
    difficulty: Difficulty | None = None
    has_category: bool = False
    before_category: list[str] = field(default_factory=list)
    after_category: list[str] = field(default_factory=list)
    _expects: Anchor | None = None

    def take(self, block: Block) -> None:
        """Read one block."""
        expected, self._expects = self._expects, None
        anchor = anchor_of(block)
        if anchor is Anchor.ASKED_AT:
            self._take_company(block.text)
        elif anchor is Anchor.MINUTES:
            self.minutes = int(re.split(r"\D", block.text, maxsplit=1)[0])
        elif anchor is Anchor.AUTHOR:
            self.author = _AUTHOR.sub("", block.text) or None
            self._expects = Anchor.AUTHOR
        elif anchor is Anchor.UPDATED:
            self._take_updated(block.text)
        elif anchor not in (Anchor.SUBMIT, Anchor.SOURCE, Anchor.TITLE) and not self._take_category(block.text):
            self._take_words(block.text, expected)

    def question_and_tag_rows(self) -> tuple[str | None, list[str]]:
        """Tell the interview question from the rows of tags."""
        question, below = self._question_and_below()
        rows = self.after_category if self.has_category else takewhile(are_mostly_known, below)
        return question, list(_leading_tag_rows(rows))

    def _question_and_below(self) -> tuple[str | None, Sequence[str]]:
        before = self.before_category
        if not self.is_titled:
            return _last_asked(before)
        if self.has_category:
            return "\n\n".join(list(dropwhile(_is_byline, before))[:_MOST_PARAGRAPHS]) or None, ()
        before = list(dropwhile(_is_byline, before))
        if not before or are_mostly_known(before[0]):
            return None, before
        return before[0], before[1:]

    def _take_company(self, text: str) -> None:
        found = _ASKED_AT.fullmatch(text)
        if found is None or found["company"] is None:
            self._expects = Anchor.ASKED_AT
        else:
            self.company = found["company"]
            self.minutes = int(found["minutes"]) if found["minutes"] else self.minutes

    def _take_updated(self, text: str) -> None:
        found = _UPDATED.fullmatch(text)
        self.updated = _date(found["year"], found["month"], found["day"]) if found else None
        if self.author is None and self.before_category and _is_name(self.before_category[-1]):
            self.author = self.before_category.pop()

    def _take_category(self, text: str) -> bool:
        """Take type, difficulty and access, on a line each or on one, to which the tags may be joined.

        A tag may read like a type, and so does the menu above a title.
        """
        found = _CATEGORY.fullmatch(text)
        if found is None or (found["type"] and (self.type or not (self.is_titled or found["difficulty"]))):
            return False
        self.type = _type_of(found["type"]) if found["type"] else self.type
        self.difficulty = Difficulty(found["difficulty"].lower()) if found["difficulty"] else self.difficulty
        self.has_category = True
        if found["tags"]:
            self.after_category.append(found["tags"])
        return True

    def _take_words(self, text: str, expected: Anchor | None) -> None:
        if expected is Anchor.ASKED_AT:
            self.company = text
        elif expected is Anchor.AUTHOR and _is_name(text):
            self.author = text
        elif self.has_category:
            self.after_category.append(text)
        else:
            self.before_category.append(text)


def _head_blocks(blocks: Sequence[Block], title_at: int | None) -> Sequence[Block]:
    start = 0 if title_at is None else title_at + 1
    end = next((at for at in range(start, len(blocks)) if anchor_of(blocks[at]) in _HEAD_ENDS), len(blocks))
    return blocks[max(start, end - _UNTITLED_HEAD) if title_at is None else start : end]


def _last_asked(texts: Sequence[str]) -> tuple[str | None, Sequence[str]]:
    """Find the question among the last blocks of a head without title, and give what stands below it."""
    for at in range(len(texts) - 1, max(-1, len(texts) - 1 - _UNTITLED_QUESTION), -1):
        if texts[at].endswith("?"):
            return texts[at], texts[at + 1 :]
    return None, ()


def _leading_tag_rows(rows: Iterable[str]) -> Iterator[str]:
    for number, row in enumerate(rows):
        if row[-1] in ".?!:" or len(row) > LONGEST_ROW or (number >= _TAG_ROWS and not is_known_tag(row)):
            return
        yield row


def _is_byline(text: str) -> bool:
    """Tell what reader views and blogs print between a title and the text: the site, the author, the time to read."""
    return _BYLINE.fullmatch(text) is not None


def _is_name(text: str) -> bool:
    return len(text.split()) <= _MOST_NAME_WORDS and text[-1] not in ".?!:"


def _type_of(words: str) -> QuestionType | None:
    return _TYPES.get(fold(words).removeprefix("product ").replace("-", "").replace(" ", ""))


def _date(year: str, month: str, day: str) -> date | None:
    try:
        return date(int(year), _MONTHS.index(month.casefold()) + 1, int(day))
    except ValueError:
        return None


def _source(blocks: Sequence[Block]) -> str | None:
    for block in blocks:
        if anchor_of(block) is Anchor.SOURCE and (found := _ADDRESS.search(block.text)):
            return found[0]
    return None
