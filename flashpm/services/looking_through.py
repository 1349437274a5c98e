"""What an import found, question by question: how each stands to the library, and what is to be said of it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from enum import StrEnum
from functools import cached_property

from flashpm.domain.due_queue import Counts
from flashpm.domain.identity import PAGE_PACK_ID, QuestionUid
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, QuestionPlace, TextPlace, edited, filled
from flashpm.domain.media import MediaFile
from flashpm.domain.merging import FieldChange, QuestionMerge, Status
from flashpm.domain.pace import Pace, minutes
from flashpm.domain.pack import Finding, Pack
from flashpm.domain.question import Question
from flashpm.domain.themes import NO_THEME, Theme
from flashpm.services.import_preview import Preview
from flashpm.services.importing import NamedReading

NO_THEMES: Mapping[QuestionUid, Theme] = {}


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
        at: its source, and its place there.
        source_question: as the source has it, what was typed in where it lacks something included.
        question: as it will be, with the clarifying questions that cannot be imported.
        merge: what importing it would do; None while its text is missing.
        findings: what the reader said of it and is still true, of its clarifying questions too.
        is_page: true if it stands on a saved page, false in a pack.
        theme: what it shares with other questions.
    """

    at: QuestionPlace
    source_question: Question
    question: Question
    merge: QuestionMerge | None
    findings: tuple[Finding, ...]
    is_page: bool
    theme: Theme = NO_THEME

    @property
    def is_left_out(self) -> bool:
        """Whether it is not to be added."""
        return self.merge is not None and self.merge.is_left_out

    @property
    def was_deleted(self) -> bool:
        """Whether the user had it once and deleted it."""
        return self.merge is not None and self.merge.was_deleted

    @property
    def conflicts(self) -> tuple[FieldChange, ...]:
        """The texts that the user changed and the source did too."""
        return tuple(each for each in self.merge.changes if each.is_conflict) if self.merge else ()

    @property
    def group(self) -> Group:
        """Where it stands in the list; a decision does not move it."""
        if self.merge is None:
            return Group.LOOK
        if self.merge.status is Status.SAME:
            return Group.SAME
        has_doubt = bool(self.findings) or self.was_deleted or self.theme.duplicate_of is not None
        if has_doubt or self.merge.status is Status.CONFLICT or not self.question.clarifying_questions:
            return Group.LOOK
        return Group.NEW if self.merge.status is Status.NEW else Group.CHANGED


@dataclass(frozen=True)
class Found:
    """What was read, what importing it would do, and the same question by question.

    Attributes:
        draft: what the user decided so far.
        themes: what the new questions share with others.
    """

    readings: tuple[NamedReading, ...]
    preview: Preview
    questions: tuple[FoundQuestion, ...]
    pace: Pace
    draft: Draft = field(default_factory=Draft)
    themes: Mapping[QuestionUid, Theme] = field(default_factory=dict)

    def medium(self, digest: str) -> MediaFile | None:
        """Give a picture or a sound of what was read; None if nothing has it."""
        sources = (each.arrival.media for each in self.preview.merges if each.arrival is not None)
        return next((file for source in sources if (file := source(digest)) is not None), None)

    @cached_property
    def without_text(self) -> FoundQuestion | None:
        """The first question whose text is missing; nothing can be imported while there is one."""
        return next((each for each in self.questions if each.merge is None), None)

    @cached_property
    def conflicts(self) -> list[FieldChange]:
        """The texts of all questions that the user changed and the sources did too."""
        return [change for each in self.questions if not each.is_left_out for change in each.conflicts]

    @property
    def minutes(self) -> int:
        """How long the new cards take to learn, in whole minutes."""
        return minutes(self.pace.of(Counts(due=0, new=self.preview.new_cards, to_repeat=0)))

    def count(self) -> "Found":
        """Count now what will be asked of thousands of questions: a worker has the time for it."""
        for name in ("summary", "conflicts", "without_cards", "carried", "deleted", "new_cards", "changes_anything"):
            getattr(self.preview, name)
        for name in ("conflicts", "without_text"):
            getattr(self, name)
        return self


def found(
    readings: Sequence[NamedReading],
    preview: Preview,
    pace: Pace,
    draft: Draft = NOTHING_DRAFTED,
    themes: Mapping[QuestionUid, Theme] = NO_THEMES,
) -> Found:
    """Lay out what was read beside what importing it would do.

    Args:
        readings: of every source.
        preview: made from them and the draft.
        pace: the learner's.
        draft: what the user decided so far.
        themes: what the new questions share with others.
    """
    merges = iter(preview.merges)
    laid_out = _Laying(draft, themes)
    questions = [
        each
        for source, named in enumerate(readings)
        if named.reading.pack is not None
        for each in laid_out.of_pack(source, named.reading.pack, named.reading.warnings, next(merges).questions)
    ]
    return Found(tuple(readings), preview, tuple(questions), pace, draft, themes)


@dataclass(frozen=True, slots=True)
class _Laying:
    """What every question is laid out with."""

    draft: Draft
    themes: Mapping[QuestionUid, Theme]

    def of_pack(
        self, source: int, pack: Pack, warnings: Iterable[Finding], merges: Iterable[QuestionMerge]
    ) -> Iterator[FoundQuestion]:
        """Pair questions with what importing them would do: the merges leave out those without a text."""
        left = iter(merges)
        findings = self._open(source, warnings)
        for number, question in enumerate(filled(pack, source, self.draft).questions):
            merge = None if question.question is None else next(left)
            at = QuestionPlace(source, number)
            yield FoundQuestion(
                at=at,
                source_question=question,
                question=edited(question, at, self.draft),
                merge=merge,
                findings=tuple(findings.get(number, ())),
                is_page=pack.id == PAGE_PACK_ID,
                theme=self.themes.get(merge.uid, NO_THEME) if merge else NO_THEME,
            )

    def _open(self, source: int, warnings: Iterable[Finding]) -> dict[int, list[Finding]]:
        """Sort what was found by question, what is said of a whole source at its first one.

        What was written in the place that a finding speaks of has settled it.
        """
        findings: dict[int, list[Finding]] = {}
        for finding in warnings:
            place = finding.place
            question = place.question or 0
            written = TextPlace(QuestionPlace(source, question), place.part, place.field or "")
            if written not in self.draft.texts:
                findings.setdefault(question, []).append(finding)
        return findings
