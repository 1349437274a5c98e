"""What to tell the user about a page that was read, but not whole or not as it is usually printed."""

from collections.abc import Iterator
from typing import NamedTuple

from flashpm.domain.pack import Finding
from flashpm.domain.question import ClarifyingQuestion
from flashpm.packs.page_labels import holds_stray_label
from flashpm.packs.page_question import PageQuestion
from flashpm.packs.page_section import Entry

_PART_NAMES = {"why_it_matters": "why it matters", "expected_answer": "expected answer", "impact": "impact"}
_SENTENCE_ENDS = tuple(".?!…\"'”’)")
_LOST_LETTER = "\ufffd"
_LIST = "clarifying_questions"


class _Note(NamedTuple):
    field: str
    line: int
    message: str
    is_gap: bool = False


def page_warnings(file: str, index: int, page: PageQuestion) -> list[Finding]:
    """Give the warnings about one page.

    Args:
        file: the source's name as the user gave it.
        index: which of the file's questions it is, counted from 0.
        page: what was read.
    """
    notes = [*_head_notes(page), *(_list_notes(page) if page.section.entries else _no_list_notes(page))]
    return [
        Finding(file, note.line, f"questions[{index}].{note.field}", note.message, is_gap=note.is_gap) for note in notes
    ]


def _head_notes(page: PageQuestion) -> Iterator[_Note]:
    if page.question.title is None:
        yield _Note("title", page.line, "The page's title is missing: type one, or import without.")
    if page.question.question is None:
        yield _Note(
            "question", page.line, "The interview question is missing: type it in before you import.", is_gap=True
        )


def _no_list_notes(page: PageQuestion) -> Iterator[_Note]:
    if page.has_columns:
        message = (
            "The clarifying questions are printed in columns here, which cannot be told apart: save the page itself as "
            "HTML (complete), or select all, copy and paste."
        )
    elif page.has_end:
        message = "This page has a question but no clarifying questions: keep it without cards, or leave it out."
    else:
        message = (
            "The saved page ends before its clarifying questions: save the whole page again, or keep the question "
            "without cards."
        )
    yield _Note(_LIST, page.line, message)


def _list_notes(page: PageQuestion) -> Iterator[_Note]:
    first_line = page.section.entries[0].line
    if not page.has_heading:
        message = (
            "The heading of the clarifying questions is missing: check that these are all of them, and nothing else."
        )
        yield _Note(_LIST, first_line, message)
    if page.section.is_shared:
        message = "Several questions share one reason, answer and impact: each has a copy, check that it fits."
        yield _Note(_LIST, first_line, message)
    if not any(item.prompt for item in page.question.clarifying_questions):
        message = (
            "The clarifying questions are missing from this copy, as reader views drop them: select all on the page "
            "itself, copy, and import that text."
        )
        yield _Note(_LIST, first_line, message)
    for line in page.section.left_out:
        message = "This paragraph belongs to no clarifying question and was left out: check the ones around it."
        yield _Note(_LIST, line, message)
    yield from _item_notes(page)


def _item_notes(page: PageQuestion) -> Iterator[_Note]:
    asked = page.question.clarifying_questions
    last = len(asked) - 1
    for index, (item, entry) in enumerate(zip(asked, page.section.entries, strict=True)):
        path = f"{_LIST}[{index}]"
        if item.prompt is None:
            message = "The words of this clarifying question are missing: type them in before you import."
            yield _Note(f"{path}.prompt", entry.line, message, is_gap=True)
        elif entry.is_doubtful:
            message = "This asks nothing and has no bullet: check that it is a clarifying question, or leave it out."
            yield _Note(f"{path}.prompt", entry.line, message)
        yield from _mixture_notes(path, item, entry)
        missing = _missing_parts(item)
        if index == last and not page.section.is_whole:
            yield from _end_notes(page, path, entry.line, missing)
        else:
            for part in missing:
                message = f"This clarifying question has no {_PART_NAMES[part]}: add it, or import without."
                yield _Note(f"{path}.{part}", entry.line, message, is_gap=True)


def _mixture_notes(path: str, item: ClarifyingQuestion, entry: Entry) -> Iterator[_Note]:
    """Say where words of something else may be among those of a clarifying question, or letters were lost."""
    if entry.is_in_columns:
        message = "This was printed in columns, whose words may be mixed up here: compare it with the page."
        yield _Note(f"{path}.prompt", entry.line, message)
    for part in ("prompt", *_PART_NAMES):
        words = getattr(item, part) or ""
        if holds_stray_label(words):
            message = "The name of another part stands among these words: compare them with the page."
            yield _Note(f"{path}.{part}", entry.line, message)
        if _LOST_LETTER in words:
            message = "A letter was lost here before the file was saved: compare it with the page."
            yield _Note(f"{path}.{part}", entry.line, message)


def _end_notes(page: PageQuestion, path: str, line: int, missing: list[str]) -> Iterator[_Note]:
    """Say where the text ends, if it ends where a page does not."""
    asked = page.question.clarifying_questions
    impact = asked[-1].impact or ""
    if missing:
        names = ", ".join(_PART_NAMES[part] for part in missing)
        complete = sum(not _missing_parts(item) for item in asked)
        message = (
            f"The saved page ends inside this clarifying question ({complete} complete, 1 without {names}): "
            "save the whole page again, or fill it in."
        )
        yield _Note(f"{path}.{missing[0]}", line, message)
    elif not impact.endswith(_SENTENCE_ENDS):
        message = "The text ends here, perhaps inside the impact: compare it with the page."
        yield _Note(f"{path}.impact", line, message)
    elif page.question.title is not None:
        message = "The saved page ends after these clarifying questions: check on the page that none is missing."
        yield _Note(_LIST, line, message)


def _missing_parts(item: ClarifyingQuestion) -> list[str]:
    return [part for part in _PART_NAMES if getattr(item, part) is None]
