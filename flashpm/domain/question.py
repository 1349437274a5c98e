"""Interview questions and the clarifying questions that open their answers, as authors write them."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from functools import cached_property
from typing import Final

from flashpm.domain.media import Medium

MAX_SHORT: Final = 60
"""Characters of a clarifying question's `short`."""
MAX_MINUTES: Final = 9999
"""The longest time that an answer can be given."""


class QuestionType(StrEnum):
    """The kinds of interview question; the value is the pack format's word."""

    DESIGN = "design"
    IMPROVEMENT = "improvement"
    SUCCESS_METRICS = "success-metrics"
    ROOT_CAUSE = "root-cause"
    TRADE_OFF = "trade-off"
    STRATEGY = "strategy"

    @cached_property
    def label(self) -> str:
        """The word that a user reads, and the deck of a question that brings none: "Trade-off", "Root cause"."""
        text = "Trade-off" if self is QuestionType.TRADE_OFF else self.value.replace("-", " ")
        return text[0].upper() + text[1:]


class Difficulty(StrEnum):
    """How hard an interview question is said to be."""

    EASY = "easy"
    MEDIUM = "medium"
    HARD = "hard"


@dataclass(frozen=True, slots=True)
class ClarifyingQuestion:
    """What the candidate asks back before answering. Absent parts are None, never an empty text.

    Attributes:
        id: the author's, stable for ever; None until one is made from the text at the first import.
        area: the page's or author's own word for what is asked about, without colon; None where none is printed.
        prompt: the words to ask, without the area; None where a damaged page lost them.
        short: the question in at most 60 characters, for lists.
        my_words: the user's own line; an import never touches it.
        media: the pictures and sounds that came with it from Anki, in order.
    """

    id: str | None = None
    area: str | None = None
    prompt: str | None = None
    short: str | None = None
    why_it_matters: str | None = None
    expected_answer: str | None = None
    impact: str | None = None
    my_words: str | None = None
    media: tuple[Medium, ...] = ()


@dataclass(frozen=True, slots=True)
class Question:
    """One interview question with its clarifying questions.

    Attributes:
        id: the author's, stable for ever; None until one is made from the text at the first import.
        question: what the interviewer says; None where a damaged page lost it.
        type: None where a page says nothing of it.
        product: what the question is about.
        company: who asked it, only where that is known.
        minutes: the time given for the whole answer.
        unseen: true if it is never scheduled by itself, but kept to test oneself on.
        updated: the day of the author's last change.
    """

    id: str | None = None
    question: str | None = None
    title: str | None = None
    type: QuestionType | None = None
    product: str | None = None
    company: str | None = None
    difficulty: Difficulty | None = None
    minutes: int | None = None
    tags: tuple[str, ...] = ()
    unseen: bool = False
    source: str | None = None
    author: str | None = None
    updated: date | None = None
    clarifying_questions: tuple[ClarifyingQuestion, ...] = ()
