"""What an import found, question by question: how each stands to the library, and what is to be said of it."""

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from flashpm.domain.due_queue import Counts
from flashpm.domain.identity import PAGE_PACK_ID
from flashpm.domain.merging import QuestionMerge, Status
from flashpm.domain.pace import Pace, minutes
from flashpm.domain.pack import Finding, Pack
from flashpm.domain.question import Question
from flashpm.domain.text import tidy
from flashpm.services.importing import NamedReading, Preview
from flashpm.ui.wording import finding_text

_QUESTION = re.compile(r"questions\[(\d+)\]")
_TEXT_IS_MISSING = re.compile(r"questions\[\d+\]\.question")


class Group(StrEnum):
    """The groups of the list, in its order."""

    LOOK = "look"
    NEW = "new"
    CHANGED = "changed"
    SAME = "same"


@dataclass(frozen=True, slots=True)
class FoundQuestion:
    """One question of a source.

    Attributes:
        source: which of the sources it is in, counted from 0.
        place: which of the source's questions it is, counted from 0.
        question: as the source has it, with the clarifying questions that cannot be imported.
        merge: what importing it would do; None while its text is missing.
        remarks: what is to be said of it, a sentence each.
        is_page: true if it stands on a saved page, false in a pack.
    """

    source: int
    place: int
    question: Question
    merge: QuestionMerge | None
    remarks: tuple[str, ...]
    is_page: bool

    @property
    def group(self) -> Group:
        """Where it stands in the list."""
        if self.merge is None:
            return Group.LOOK
        if self.merge.status is Status.SAME:
            return Group.SAME
        has_cards = bool(self.question.clarifying_questions)
        if self.remarks or self.merge.status is Status.CONFLICT or not has_cards:
            return Group.LOOK
        return Group.NEW if self.merge.status is Status.NEW else Group.CHANGED


@dataclass(frozen=True, slots=True)
class Found:
    """What was read, what importing it would do, and the same question by question."""

    readings: tuple[NamedReading, ...]
    preview: Preview
    questions: tuple[FoundQuestion, ...]
    pace: Pace

    @property
    def without_text(self) -> FoundQuestion | None:
        """The first question whose text is missing; nothing can be imported while there is one."""
        return next((each for each in self.questions if each.merge is None), None)

    @property
    def minutes(self) -> int:
        """How long the new cards take to learn, in whole minutes."""
        return minutes(self.pace.of(Counts(due=0, new=self.preview.new_cards, to_repeat=0)))


def found(readings: Sequence[NamedReading], preview: Preview, pace: Pace) -> Found:
    """Lay out what was read beside what importing it would do.

    Args:
        readings: of every source.
        preview: made from them.
        pace: the learner's.
    """
    merges = iter(preview.merges)
    questions = [
        each
        for source, named in enumerate(readings)
        if named.reading.pack is not None
        for each in _of_pack(source, named.reading.pack, named.reading.warnings, next(merges).questions)
    ]
    return Found(tuple(readings), preview, tuple(questions), pace)


def with_text(readings: Sequence[NamedReading], of: FoundQuestion, text: str) -> list[NamedReading]:
    """Give the readings with the text of a question that its page lost, and without the words about that.

    Args:
        readings: those that the question was found in.
        of: the question.
        text: what was typed.

    Raises:
        ValueError: the question is of other readings.
    """
    named = readings[of.source]
    reading = named.reading
    if reading.pack is None:
        raise ValueError("no question stands in a source without a pack")
    questions = list(reading.pack.questions)
    questions[of.place] = replace(of.question, question=tidy(text))
    pack = replace(reading.pack, questions=tuple(questions))
    path = f"questions[{of.place}].question"
    warnings = tuple(each for each in reading.warnings if each.field != path)
    changed = replace(named, reading=replace(reading, pack=pack, warnings=warnings))
    return [*readings[: of.source], changed, *readings[of.source + 1 :]]


def _of_pack(
    source: int, pack: Pack, warnings: Sequence[Finding], merges: Sequence[QuestionMerge]
) -> Iterator[FoundQuestion]:
    """Pair questions with what importing them would do: the merges leave out those without a text."""
    left = iter(merges)
    remarks = _remarks(warnings)
    for place, question in enumerate(pack.questions):
        merge = None if question.question is None else next(left)
        said = tuple(remarks.get(place, ()))
        yield FoundQuestion(source, place, question, merge, said, is_page=pack.id == PAGE_PACK_ID)


def _remarks(warnings: Sequence[Finding]) -> dict[int, list[str]]:
    """Sort what was found by question; what is said of a whole source stands at its first one."""
    remarks: dict[int, list[str]] = {}
    for finding in warnings:
        if _TEXT_IS_MISSING.fullmatch(finding.field or ""):
            continue  # the page has a field for it
        named = _QUESTION.match(finding.field or "")
        remarks.setdefault(int(named[1]) if named else 0, []).append(finding_text(finding))
    return remarks
