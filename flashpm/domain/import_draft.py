"""What the user makes of an import before it is added: edits, questions left out, and whose text is taken.

It stands beside what was read, and never in it: the log keeps what the source brings and what the user wrote over it
apart, so that importing the source again neither takes an edit back nor doubts it.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any, Final

from flashpm.domain.content import CLARIFYING_QUESTION_FIELDS
from flashpm.domain.identity import clarifying_question_uid
from flashpm.domain.merging import FieldChange, FieldEdit, PackMerge, QuestionMerge
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.text import tidy

NEVER_EMPTY: Final = frozenset({"question", "prompt"})
"""What every question and every clarifying question needs."""
TextOf = tuple[str, str]
"""A text of the library as (uid of its question or clarifying question, field)."""


@dataclass(frozen=True, slots=True)
class QuestionPlace:
    """Which question of an import: its source, and its place there, both counted from 0."""

    source: int
    question: int


@dataclass(frozen=True, slots=True)
class TextPlace:
    """Which text of an import.

    Attributes:
        part: which clarifying question, counted from 0; None for a text of the question itself.
        field: the field's name.
    """

    question: QuestionPlace
    part: int | None
    field: str


@dataclass(frozen=True, slots=True)
class Draft:
    """What the user decided so far.

    Attributes:
        texts: what was written; None where a text was taken away.
        left_out: true for questions that are not to be added, false for those that are, where somebody said so.
        theirs: the texts changed on both sides of which the source's is taken; of all others the user's own stays.
    """

    texts: Mapping[TextPlace, str | None] = field(default_factory=dict)
    left_out: Mapping[QuestionPlace, bool] = field(default_factory=dict)
    theirs: frozenset[TextOf] = frozenset()

    def with_texts(self, question: QuestionPlace, part: int | None, texts: Mapping[str, str]) -> "Draft":
        """Give the draft with texts of a question or of one of its clarifying questions.

        Args:
            question: which one.
            part: which clarifying question; None for the question itself.
            texts: by field; a blank one is taken away, or left as it is where it is needed.
        """
        written = {TextPlace(question, part, name): tidy(text) or None for name, text in texts.items()}
        kept = {place: text for place, text in written.items() if text or place.field not in NEVER_EMPTY}
        return replace(self, texts={**self.texts, **kept})

    def leaving_out(self, question: QuestionPlace, *, is_left_out: bool) -> "Draft":
        """Give the draft with a question left out, or not."""
        return replace(self, left_out={**self.left_out, question: is_left_out})

    def taking(self, changes: Iterable[FieldChange], *, takes_theirs: bool) -> "Draft":
        """Give the draft with the source's texts taken, or the user's own kept, for some of the changes."""
        named = {(each.uid, each.field) for each in changes if each.is_conflict}
        return replace(self, theirs=self.theirs | named if takes_theirs else self.theirs - named)


NOTHING_DRAFTED: Final = Draft()


def filled(pack: Pack, source: int, draft: Draft) -> Pack:
    """Write into a pack what it lacks and cannot be imported without: the texts of questions, and prompts.

    Args:
        pack: as its reader gave it.
        source: which one of the import's sources it is, counted from 0.
        draft: with what was typed in.
    """
    if not draft.texts:
        return pack
    questions = tuple(_filled(each, QuestionPlace(source, place), draft) for place, each in enumerate(pack.questions))
    return replace(pack, questions=questions)


def _filled(question: Question, place: QuestionPlace, draft: Draft) -> Question:
    text = question.question or draft.texts.get(TextPlace(place, None, "question"))
    parts = tuple(
        part if part.prompt else replace(part, prompt=draft.texts.get(TextPlace(place, number, "prompt")))
        for number, part in enumerate(question.clarifying_questions)
    )
    return replace(question, question=text, clarifying_questions=parts)


def edited(question: Question, place: QuestionPlace, draft: Draft) -> Question:
    """Give a question as it will be, with everything that was written."""
    if not draft.texts:
        return question
    parts = tuple(
        replace(part, **_written(place, number, draft)) for number, part in enumerate(question.clarifying_questions)
    )
    return replace(question, clarifying_questions=parts, **_written(place, None, draft))


def _written(place: QuestionPlace, part: int | None, draft: Draft) -> dict[str, Any]:
    names = ("question",) if part is None else CLARIFYING_QUESTION_FIELDS
    places = {name: TextPlace(place, part, name) for name in names}
    return {name: draft.texts[at] for name, at in places.items() if at in draft.texts}


def drafted(merged: PackMerge, source: int, draft: Draft, *, brings_back: bool) -> PackMerge:
    """Give a comparison with what the user decided.

    Args:
        merged: of a pack that is `filled`.
        source: which one of the import's sources it is, counted from 0.
        draft: the decisions.
        brings_back: true to add what the user deleted once, unless the draft says otherwise.
    """
    questions = (
        _drafted(each, question, QuestionPlace(source, number), draft, brings_back=brings_back)
        for each, (number, question) in zip(merged.questions, importable(merged.pack), strict=True)
    )
    return replace(merged, questions=tuple(questions))


def importable(pack: Pack) -> Iterator[tuple[int, Question]]:
    """Iterate over the questions that have a text, each with its place in the pack: those that a merge compares."""
    return ((number, each) for number, each in enumerate(pack.questions) if each.question is not None)


def asked_parts(question: Question) -> Iterator[tuple[int, ClarifyingQuestion]]:
    """Iterate over the clarifying questions that have a prompt, each with its place: those that a merge compares."""
    return ((number, each) for number, each in enumerate(question.clarifying_questions) if each.prompt is not None)


def _drafted(
    merged: QuestionMerge, question: Question, place: QuestionPlace, draft: Draft, *, brings_back: bool
) -> QuestionMerge:
    is_left_out = draft.left_out.get(place, merged.was_deleted and not brings_back)
    changes = tuple(replace(each, takes_theirs=(each.uid, each.field) in draft.theirs) for each in merged.changes)
    edits = tuple(_edits(merged, question, place, draft)) if draft.texts else ()
    return replace(merged, changes=changes, edits=edits, is_left_out=is_left_out)


def _edits(merged: QuestionMerge, question: Question, place: QuestionPlace, draft: Draft) -> Iterator[FieldEdit]:
    """Give what was written over the source's texts."""
    for name, text in _written(place, None, draft).items():
        if text != getattr(question, name):
            yield FieldEdit(merged.uid, is_question=True, field=name, value=text)
    for (number, part), known in zip(asked_parts(question), merged.question.clarifying_questions, strict=True):
        uid = clarifying_question_uid(merged.uid, known.id or "")
        for name, text in _written(place, number, draft).items():
            if text != getattr(part, name):
                yield FieldEdit(uid, is_question=False, field=name, value=text)
