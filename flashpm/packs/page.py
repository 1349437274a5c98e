"""Saved question pages: from the blocks that a front end made to questions, with warnings or a refusal.

A front end makes blocks of a source: page_text of text, page_markdown, page_html and page_pdf of the other forms.
page_parts finds the pages among them and the list on each, page_metadata reads the head, page_section the list, and
page_question puts them together.
"""

from collections.abc import Iterator, Sequence

from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.pack import Finding, Pack, Reading
from flashpm.domain.text import fold
from flashpm.packs.page_blocks import Block
from flashpm.packs.page_parts import split_pages
from flashpm.packs.page_question import PageQuestion, read_question
from flashpm.packs.page_refusals import refusal
from flashpm.packs.page_warnings import page_warnings


def read_page(name: str, blocks: Sequence[Block]) -> Reading:
    """Read the questions of one file: one for each page that it holds.

    Args:
        name: the file's name as the user gave it, for the findings.
        blocks: all of the file.

    Returns:
        One pack for the file, titled as its first page; or the error that says why there is none.
    """
    found = [read_question(page) for page in split_pages(blocks) if page]
    worth = [page for page in found if page.is_worth_importing]
    if len(found) > 1:
        worth = [page for page in worth if page.section.entries or page.has_body]
    if not worth:
        return Reading(None, errors=(Finding(name, None, None, refusal(blocks)),))
    pages = _without_repeated(worth)
    questions = tuple(page.question for page in pages)
    warnings = [Finding(name, line, None, message) for line, message in _file_notes(found, pages)]
    for index, page in enumerate(pages):
        warnings += page_warnings(name, index, page)
    return Reading(Pack(PAGE_PACK_ID, title=questions[0].title, questions=questions), tuple(warnings))


def _without_repeated(pages: Sequence[PageQuestion]) -> list[PageQuestion]:
    first: dict[tuple[str, ...], PageQuestion] = {}
    for page in pages:
        first.setdefault(_identity(page), page)
    return list(first.values())


def _identity(page: PageQuestion) -> tuple[str, ...]:
    """Tell pages apart by what they ask, so that one saved twice is one."""
    question = page.question
    asked = (item.prompt or item.expected_answer for item in question.clarifying_questions)
    return tuple(fold(text or "") for text in (question.question or question.title, *asked))


def _file_notes(found: Sequence[PageQuestion], kept: Sequence[PageQuestion]) -> Iterator[tuple[int, str]]:
    if len(kept) > 1:
        yield kept[0].line, f"This file holds {len(kept)} questions: check that you want them all."
    kept_titles = {fold(page.question.title or "") for page in kept}
    for page in found:
        if page.question.title is None or any(page is other for other in kept):
            continue
        if page.section.entries:
            yield page.line, "This page stands in the file a second time and is imported once."
        elif fold(page.question.title) not in kept_titles:
            yield page.line, "Nothing stands under this title, so it was left out: open its page to import it."
