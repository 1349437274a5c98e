"""The texts of a found question, one by one: as they will be, how they differ, and what is to be said of each."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from flashpm.domain.areas import PlacedArea, place_area
from flashpm.domain.change import JsonValue
from flashpm.domain.decision_words import names_a_decision
from flashpm.domain.identity import clarifying_question_uid
from flashpm.domain.media import Medium
from flashpm.domain.merging import FieldChange
from flashpm.domain.pack import Finding
from flashpm.domain.question import ClarifyingQuestion
from flashpm.domain.word_diff import Piece, word_diff
from flashpm.services.looking_through import FoundQuestion

SHOWN_TEXTS = ("prompt", "why_it_matters", "expected_answer", "impact")
"""The texts of a card that the preview shows."""


@dataclass(frozen=True, slots=True)
class FoundText:
    """One text of a source.

    Attributes:
        text: as it will be in the library; None if there will be none.
        change: how the source differs from the library; None where it does not.
        diff: the words of the library's text and of the new one; empty where they do not differ.
        findings: what the reader said of it, gaps apart.
        is_edited: true if the user wrote over it here.
    """

    field: str
    text: str | None
    change: FieldChange | None = None
    diff: tuple[Piece, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_edited: bool = False

    @property
    def is_open(self) -> bool:
        """Whether the user has to choose between two texts."""
        return self.change is not None and self.change.is_conflict and not self.is_edited


@dataclass(frozen=True, slots=True)
class FoundPart:
    """One clarifying question of a source.

    Attributes:
        number: which one of its question, counted from 0.
        texts: those of `SHOWN_TEXTS`, by field.
        area: where it stands among the six, and whether that is a guess.
        area_word: the page's or author's own word; None where none is printed.
        other_changes: what differs besides.
        findings: what is to be said of it as a whole.
        is_added: true if it comes to a question that the library has already.
        names_no_decision: true if there is an impact that decides nothing, and nothing else is said of it.
        media: the pictures and sounds that come with it.
    """

    number: int
    texts: Mapping[str, FoundText]
    area: PlacedArea
    area_word: str | None = None
    other_changes: tuple[FoundText, ...] = ()
    findings: tuple[Finding, ...] = ()
    is_added: bool = False
    names_no_decision: bool = False
    media: tuple[Medium, ...] = ()

    @property
    def is_left_out(self) -> bool:
        """Whether it cannot be added: there is nothing to ask."""
        return self.texts["prompt"].text is None


@dataclass(frozen=True, slots=True)
class FoundTexts:
    """All texts of a found question.

    Attributes:
        question: the interview question.
        other_changes: what differs of the question besides.
        findings: what is to be said of the question as a whole.
    """

    question: FoundText
    parts: tuple[FoundPart, ...]
    other_changes: tuple[FoundText, ...] = ()
    findings: tuple[Finding, ...] = field(default=())


def texts_of(found: FoundQuestion, at_most: int) -> FoundTexts:
    """Look at the texts of a question.

    Args:
        found: the question.
        at_most: how many of its clarifying questions are looked at.
    """
    changes = {(each.uid, each.field): each for each in found.merge.changes} if found.merge else {}
    looking = _Looking(found, changes)
    uid = found.merge.uid if found.merge else ""
    said = tuple(each for each in found.findings if each.place.part is None and not each.is_gap)
    return FoundTexts(
        question=looking.text(uid, None, "question", found.question.question, found.source_question.question),
        parts=tuple(looking.parts(at_most)),
        other_changes=looking.other_changes(uid, None, {"question"}),
        findings=tuple(each for each in said if each.place.field != "question"),
    )


@dataclass(frozen=True, slots=True)
class _Looking:
    """A question while its texts are looked at."""

    found: FoundQuestion
    changes: Mapping[tuple[str, str], FieldChange]

    def text(self, uid: str, part: int | None, name: str, text: str | None, read: str | None) -> FoundText:
        """Look at one text.

        Args:
            uid: of the question or clarifying question; empty where it has none yet.
            part: which clarifying question; None for the question itself.
            name: the field.
            text: with what the user wrote.
            read: as the source has it.
        """
        change, is_edited = self.changes.get((uid, name)), text != read
        if change is not None and change.mine == change.theirs:
            change = None  # the user came to the same words; nothing is to be seen
        said = (each for each in self.found.findings if (each.place.part, each.place.field) == (part, name))
        findings = tuple(each for each in said if not each.is_gap)
        if change is None:
            return FoundText(name, text, findings=findings, is_edited=is_edited)
        diff = word_diff(words_of(change.mine), words_of(text if is_edited else change.theirs))
        is_mine = change.is_conflict and not change.takes_theirs and not is_edited
        return FoundText(name, words_of(change.mine) if is_mine else text, change, diff, findings, is_edited)

    def other_changes(self, uid: str, part: int | None, shown: set[str]) -> tuple[FoundText, ...]:
        """Look at the fields that differ and that are not shown by themselves."""
        names = [name for of, name in self.changes if of == uid and name not in shown]
        texts = (self.changes[uid, name].theirs for name in names)
        looked = (
            self.text(uid, part, name, words_of(text), words_of(text)) for name, text in zip(names, texts, strict=True)
        )
        return tuple(each for each in looked if each.change is not None)

    def parts(self, at_most: int) -> Iterator[FoundPart]:
        """Look at the clarifying questions, those without a prompt too: they have no counterpart in the merge."""
        merge = self.found.merge
        known = iter(merge.question.clarifying_questions if merge else ())
        added = {each.id for each in merge.added} if merge else set()
        read = self.found.source_question.clarifying_questions
        for number, part in enumerate(self.found.question.clarifying_questions[:at_most]):
            id_ = next(known).id if merge and read[number].prompt is not None else None
            yield self._part(number, part, id_, is_added=id_ is not None and id_ in added)

    def _part(self, number: int, part: ClarifyingQuestion, id_: str | None, *, is_added: bool) -> FoundPart:
        merge, read = self.found.merge, self.found.source_question.clarifying_questions[number]
        uid = clarifying_question_uid(merge.uid, id_) if merge and id_ is not None else ""
        texts = {name: self.text(uid, number, name, getattr(part, name), getattr(read, name)) for name in SHOWN_TEXTS}
        impact, shown = texts["impact"], {*SHOWN_TEXTS, "area"}
        area = self.text(uid, number, "area", part.area, read.area)
        return FoundPart(
            number=number,
            texts=texts,
            area=place_area(area.text, texts["prompt"].text or "", texts["why_it_matters"].text),
            area_word=area.text,
            other_changes=self.other_changes(uid, number, shown - {"area"} if area.change else shown),
            findings=tuple(
                each
                for each in self.found.findings
                if each.place.part == number and each.place.field not in SHOWN_TEXTS and not each.is_gap
            ),
            is_added=is_added,
            media=part.media,
            names_no_decision=bool(impact.text and not impact.findings and not names_a_decision(impact.text)),
        )


def words_of(value: JsonValue) -> str:
    """Give a field's value as words, media by their names; empty for none."""
    if isinstance(value, list):
        return ", ".join(str(each.get("name", "")) if isinstance(each, dict) else str(each) for each in value)
    return "" if value is None else str(value)
