"""One page's question with its clarifying questions, and how much of the page there was to read."""

from collections.abc import Sequence
from dataclasses import dataclass

from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.packs.page_anchors import Anchor, anchor_of
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_labels import Part
from flashpm.packs.page_metadata import Metadata, read_metadata
from flashpm.packs.page_parts import find_parts
from flashpm.packs.page_prompts import split_areas
from flashpm.packs.page_section import Section, read_section

_BELOW_HEAD = {Anchor.BODY, Anchor.HEADING}


@dataclass(frozen=True, slots=True)
class PageQuestion:
    """What one page gave.

    Attributes:
        question: without ids, which are made at the first import.
        section: an entry for each clarifying question, in the same order.
        line: that of the title, or of the page's first block, counted from 1.
        has_heading: whether the list of clarifying questions has its heading.
        has_body: whether the answer has begun below the head, which it has not where a page lists questions.
        has_end: whether the page goes on beyond where the list would stand.
        has_columns: whether there is no list, and what stands below its heading is printed in columns.
    """

    question: Question
    section: Section
    line: int
    has_heading: bool
    has_body: bool
    has_end: bool
    has_columns: bool = False

    @property
    def is_worth_importing(self) -> bool:
        """Whether there is a question, or an answer to learn."""
        if self.question.title is not None:
            return bool(self.question.question or self.section.entries)
        return any(entry.has_parts for entry in self.section.entries)


def read_question(page: Sequence[Block]) -> PageQuestion:
    """Read one page.

    Args:
        page: its blocks; at least one.
    """
    parts = find_parts(page)
    metadata = read_metadata(parts.head)
    section = read_section(parts.listed, goes_on=parts.goes_on)
    anchors = {anchor_of(block) for block in page}
    return PageQuestion(
        question=_question(metadata, section),
        section=section,
        line=metadata.title_line or page[0].line,
        has_heading=parts.has_heading,
        has_body=not anchors.isdisjoint(_BELOW_HEAD),
        has_end=Anchor.END in anchors or any(block.text.casefold() == "product context" for block in page),
        has_columns=not section.entries and any(block.is_in_columns for block in parts.listed),
    )


def _question(metadata: Metadata, section: Section) -> Question:
    return Question(
        question=metadata.question,
        title=metadata.title,
        type=metadata.type,
        company=metadata.company,
        difficulty=metadata.difficulty,
        minutes=metadata.minutes,
        tags=metadata.tags,
        source=metadata.source,
        author=metadata.author,
        updated=metadata.updated,
        clarifying_questions=_clarifying_questions(section),
    )


def _clarifying_questions(section: Section) -> tuple[ClarifyingQuestion, ...]:
    prompts = split_areas([entry.text(None) for entry in section.entries])
    return tuple(
        ClarifyingQuestion(
            area=prompt.area,
            prompt=prompt.text,
            why_it_matters=entry.text(Part.WHY_IT_MATTERS),
            expected_answer=entry.text(Part.EXPECTED_ANSWER),
            impact=entry.text(Part.IMPACT),
        )
        for prompt, entry in zip(prompts, section.entries, strict=True)
    )
