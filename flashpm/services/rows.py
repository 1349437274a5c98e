"""What the library tells of itself: frozen rows, made for the one who reads them."""

from dataclasses import dataclass
from enum import StrEnum

from flashpm.domain.areas import place_area
from flashpm.domain.card import CardKind
from flashpm.domain.change import CardField
from flashpm.domain.identity import CardUid, ClarifyingQuestionUid, QuestionUid, Ulid
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import StudyDay


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
        """The word for what is asked about: the page's or author's own, else the area that the text suggests."""
        return shown_area(self.clarifying_question)


def shown_area(part: ClarifyingQuestion) -> str:
    """Give the word for what a clarifying question asks about: the author's own, else the area its text suggests."""
    return part.area or place_area(None, part.prompt or "", part.why_it_matters).area.value


@dataclass(frozen=True, slots=True)
class CardRow:
    """A card as lists show it."""

    face: CardFace
    deck: str


class Standing(StrEnum):
    """How a card stands today, in the words of the window."""

    NEW = "new"
    DUE = "due"
    KNOWN = "known"
    PAUSED = "paused"


@dataclass(frozen=True, slots=True)
class PartLine:
    """A clarifying question as one line of its question.

    Attributes:
        area: the page's or author's own word, else the area that its text suggests.
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


@dataclass(frozen=True, slots=True)
class QuestionRow:
    """A question as a list shows it, with its clarifying questions in order."""

    uid: QuestionUid
    question: str
    product: str | None
    company: str | None
    type: QuestionType | None
    difficulty: Difficulty | None
    parts: tuple[PartLine, ...]

    @property
    def next_on(self) -> StudyDay | None:
        """The day on which the first of its cards comes back; None if all are new or paused."""
        days = (part.due_on for part in self.parts if part.standing is not Standing.PAUSED and part.due_on is not None)
        return min(days, default=None)


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


@dataclass(frozen=True, slots=True)
class LoggedAction:
    """An operation of this device that can be taken back: a grade, or a change by the user's hand.

    Attributes:
        review: the grading's id; None for any other action.
        fields: the fields that it set, such as `suspended` or `my_words`; empty for a grade.
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

    @property
    def takes_card_out(self) -> bool:
        """Say whether it took its card out of the day: a grade, a skip or a pause."""
        return self.review is not None or bool(self.fields & {CardField.BURIED_UNTIL, CardField.SUSPENDED})
