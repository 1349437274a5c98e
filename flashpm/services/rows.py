"""What the library tells of itself: frozen rows, made for the one who reads them."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from itertools import groupby
from pathlib import Path

from flashpm.domain.areas import place_area
from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField, JsonValue
from flashpm.domain.content import StoredQuestion
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import Graded, Rescheduled, Schedule
from flashpm.domain.study_day import StudyDay


@dataclass(frozen=True, slots=True)
class KeptBackup:
    """A backup of the library.

    Attributes:
        made_at: aware.
        size: in bytes.
    """

    path: Path
    made_at: datetime
    size: int


@dataclass(frozen=True, slots=True)
class CardFace:
    """A card as it is asked: its texts and where it stands.

    Attributes:
        skipped_until: the day from which it may be asked again; None if it was never skipped.
    """

    uid: CardUid
    kind: CardKind
    question_uid: QuestionUid
    clarifying_question_uid: ClarifyingQuestionUid
    question: Question
    clarifying_question: ClarifyingQuestion
    schedule: Schedule
    is_flagged: bool = False
    is_paused: bool = False
    skipped_until: StudyDay | None = None

    def rests_on(self, day: StudyDay) -> bool:
        """Say whether it is paused, or skipped beyond a day."""
        return self.is_paused or (self.skipped_until is not None and self.skipped_until > day)

    @property
    def area(self) -> str:
        """What is asked about: the page's or author's own word, else the `Area` that the text suggests."""
        return shown_area(self.clarifying_question)


def shown_area(part: ClarifyingQuestion) -> str:
    """Give what a clarifying question asks about: the author's own word, else the `Area` that its text suggests."""
    return part.area or place_area(None, part.prompt or "", part.why_it_matters).area


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card as lists show it."""

    face: CardFace
    deck: str


@dataclass(frozen=True, slots=True)
class DeckRow:
    """A deck in which there are cards.

    Attributes:
        is_own: true if the learner made it, or brought it along; false for those of the types and of shipped packs.
    """

    name: str
    is_own: bool


class Standing(StrEnum):
    """How a card stands today, in the words of the window."""

    NEW = "new"
    DUE = "due"
    KNOWN = "known"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class PartLine:
    """A card as a line of its question: that of a clarifying question, or a second one that follows it.

    Attributes:
        area: the page's or author's own word, else the `Area` that its text suggests.
        line: its short form, else the last question of its prompt.
        due_on: None for a new card.
    """

    card: CardUid
    clarifying_question: ClarifyingQuestionUid
    area: str
    line: str
    standing: Standing
    due_on: StudyDay | None
    is_flagged: bool
    kind: CardKind = CardKind.WHY

    @property
    def is_first(self) -> bool:
        """Whether it stands for the clarifying question itself."""
        return self.kind is CardKind.WHY


def standing_of(lines: Iterable[PartLine]) -> Standing:
    """Say how a clarifying question stands by its cards: due if one of them is, else as the first card does."""
    first, *others = sorted(lines, key=lambda line: line.kind.number)
    return Standing.DUE if any(line.standing is Standing.DUE for line in others) else first.standing


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as a list shows it.

    Attributes:
        parts: its cards, by its clarifying questions in order.
    """

    uid: QuestionUid
    question: str
    product: str | None
    company: str | None
    type: QuestionType | None
    difficulty: Difficulty | None
    parts: tuple[PartLine, ...]

    @property
    def segments(self) -> tuple[Standing, ...]:
        """How its clarifying questions stand, in order."""
        by_part = groupby(self.parts, key=lambda part: part.clarifying_question)
        return tuple(standing_of(lines) for _, lines in by_part)

    @property
    def next_on(self) -> StudyDay | None:
        """The day on which the first of its cards comes back; None if all are new or paused."""
        days = (part.due_on for part in self.parts if part.standing is not Standing.PAUSED and part.due_on is not None)
        return min(days, default=None)


@dataclass(frozen=True, slots=True)
class QuestionSheet:
    """A question as a page shows it: all its texts, and how its cards stand.

    Attributes:
        lines: its cards, by its clarifying questions in order.
    """

    stored: StoredQuestion
    lines: tuple[PartLine, ...]


@dataclass(frozen=True, slots=True)
class FacetValue:
    """Something that questions have in common, as a query asks for it, and how many have it."""

    value: str
    questions: int


@dataclass(frozen=True, slots=True)
class TypeTally:
    """How the cards of one question type stand.

    Attributes:
        type: None for questions of which no type is known.
        known: cards that were passed last time and are not due.
        due: cards that are due and neither paused nor skipped.
        cards: all of them, paused ones left out.
    """

    type: QuestionType | None
    cards: int
    known: int
    due: int


@dataclass(frozen=True, slots=True)
class Waiting:
    """What was not begun yet and can be: nothing kept unseen, nothing paused whole."""

    questions: int
    cards: int

    def without(self, questions: int, cards: int) -> "Waiting":
        """Give what waits once some of it is begun."""
        return Waiting(max(0, self.questions - questions), max(0, self.cards - cards))

    def and_also(self, other: "Waiting") -> "Waiting":
        """Give both together."""
        return Waiting(self.questions + other.questions, self.cards + other.cards)


@dataclass(frozen=True, slots=True)
class DueTally:
    """How many cards are due on a day and not paused.

    Attributes:
        due: those that can be asked.
        skipped: those that were skipped until the next day.
    """

    due: int
    skipped: int


@dataclass(frozen=True, slots=True)
class LoggedStep:
    """A row of the log that is about a card's schedule.

    Attributes:
        row: the grading, or the schedule that was set by hand.
        at_ms: when, in milliseconds since 1970, UTC.
        is_taken_back: true if it was taken back, alone or with its action.
        grade: the verdict; None for a schedule that was set by hand.
        taken_ms: thinking time of a grading, in milliseconds.
    """

    row: Graded | Rescheduled
    at_ms: int
    is_taken_back: bool
    grade: Grade | None = None
    taken_ms: int | None = None


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """An operation of this device that can be taken back: a grade, or a change by the user's hand.

    Attributes:
        review: the grading's id; None for any other action.
        grade: the verdict; None for any other action.
        fields: the fields that it set, such as `suspended` or `my_words`; empty for a grade.
        values: what it set on cards, by field: a pause has `suspended` true, a resumption false. Cards that were
            changed together have one value, but for schedules: there it is that of the first.
        cards: the cards that it touched, those of an edited clarifying question included.
        questions: the questions whose texts it touched, those that it brought included.
        is_setting: true if it changed a study setting.
    """

    operation: Ulid
    review: Ulid | None
    fields: frozenset[str] = frozenset()
    cards: tuple[CardUid, ...] = ()
    questions: tuple[QuestionUid, ...] = ()
    is_setting: bool = False
    grade: Grade | None = None
    values: Mapping[str, JsonValue] = field(default_factory=dict)

    @property
    def takes_card_out(self) -> bool:
        """Say whether it can take a card out of the day: a grade, a skip, a pause or another due day."""
        return self.review is not None or bool(self.fields & _MOVES_IN_THE_DAY)


@dataclass(frozen=True, slots=True)
class LoggedImport:
    """An import of this device that can be taken back.

    Attributes:
        at_ms: when it was made, in milliseconds since 1970.
        questions: how many questions it brought that were not there.
        changed: how many questions it changed.
    """

    operation: Ulid
    at_ms: int
    questions: int
    changed: int


_MOVES_IN_THE_DAY = frozenset({CardField.BURIED_UNTIL, CardField.SUSPENDED, CardField.SCHEDULE})


@dataclass(frozen=True, slots=True)
class Foreseen:
    """Where cards would stand by other settings.

    Attributes:
        schedules: of the cards that were ever graded or scheduled, all others being new; where the rules stay, of those
            that are made alone.
        seen: how far the two logs went when it was worked out, each by its rows.
        made: the cards that each kind makes which is switched on, by their clarifying questions.
    """

    rules: Rules
    schedules: Mapping[CardUid, Schedule]
    seen: tuple[int, int] = (0, 0)
    made: Mapping[CardKind, Mapping[ClarifyingQuestionUid, CardUid]] = field(default_factory=dict)
