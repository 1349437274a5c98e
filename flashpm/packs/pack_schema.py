"""The fields of pack format 1, one model for each kind of mapping in a pack.

The models of questions and clarifying questions bear the names of the domain's fields. Rules that span several fields
stand in `pack_rules`.
"""

from typing import Annotated, ClassVar, Final

from pydantic import BaseModel, ConfigDict, Field, SkipValidation

from flashpm.domain.question import Difficulty, QuestionType
from flashpm.packs.pack_values import (
    Day,
    Format,
    Minutes,
    OptionalDeck,
    OptionalId,
    OptionalShort,
    OptionalText,
    PackId,
    Tags,
    Text,
    Truth,
    list_of,
    word_of,
)

ANSWER_FIELDS: Final = ("why_it_matters", "expected_answer", "impact")
"""A clarifying question has at least one of these."""


class Entry(BaseModel):
    """A mapping of a pack. Unknown fields are passed over here; who reads the pack warns of them."""

    model_config = ConfigDict(extra="ignore")

    name: ClassVar[str]
    """What a user calls it."""


class ClarifyingQuestionEntry(Entry):
    """What the candidate asks back before answering, with at least one of the three parts of its answer."""

    name = "a clarifying question"

    id: OptionalId = Field(default=None, description="Stable for ever and unique in its question: a-z, 0-9, hyphens.")
    area: OptionalText = Field(default=None, description="What is asked about, in your own word, such as Context.")
    prompt: Text = Field(description="The words to ask: one assumption and one question.")
    short: OptionalShort = Field(default=None, description="The question in at most 60 characters, for lists.")
    why_it_matters: OptionalText = Field(default=None, description="Why a candidate would ask this.")
    expected_answer: OptionalText = Field(default=None, description="One likely reply of the interviewer.")
    impact: OptionalText = Field(default=None, description="What the answer would change in the approach.")
    my_words: OptionalText = Field(default=None, description="The learner's own line; an import never changes it.")


class QuestionEntry(Entry):
    """One interview question with the clarifying questions that open its answer."""

    name = "a question"

    id: OptionalId = Field(default=None, description="Stable for ever and unique in the pack: a-z, 0-9, hyphens.")
    question: Text = Field(description="What the interviewer says.")
    title: OptionalText = Field(default=None, description="A short name.")
    type: Annotated[QuestionType | None, word_of(QuestionType)] = Field(
        default=None, description="The kind of interview question."
    )
    product: OptionalText = Field(default=None, description="What the question is about.")
    company: OptionalText = Field(default=None, description="Who asked it; only where that is known.")
    difficulty: Annotated[Difficulty | None, word_of(Difficulty)] = Field(
        default=None, description="How hard the question is."
    )
    minutes: Minutes | None = Field(default=None, description="The time given for the whole answer.")
    tags: Tags = Field(default=(), description="Words to find the question by.")
    unseen: Truth = Field(default=False, description="true: never scheduled by itself, kept to test oneself on.")
    source: OptionalText = Field(default=None, description="Where the question comes from, such as an address.")
    author: OptionalText = Field(default=None, description="Who wrote this question.")
    updated: Day | None = Field(default=None, description="The day of the last change, such as 2026-01-31.")
    clarifying_questions: Annotated[list[ClarifyingQuestionEntry], SkipValidation(), list_of("clarifying question")] = (
        Field(default_factory=list, description="What to ask back; each makes a card.")
    )


class PackEntry(Entry):
    """A pack: a set of interview questions to import into FlashPM."""

    name = "a pack"

    format: Format = Field(description="The version of the pack format.")
    id: PackId = Field(description="Stable for ever: a-z, 0-9, hyphens. Not the reserved id page.")
    title: Text = Field(description="The pack's name.")
    version: OptionalText = Field(default=None, description="Your version, such as 1.2.0.")
    author: OptionalText = Field(default=None, description="Who wrote the pack.")
    licence: OptionalText = Field(default=None, description="On which terms others may use it, such as CC-BY-4.0.")
    language: OptionalText = Field(default=None, description="The language of its texts, such as en.")
    deck: OptionalDeck = Field(default=None, description="Where its cards go; :: nests, as in Trade-off::Audio.")
    description: OptionalText = Field(default=None, description="What the pack is for.")
    questions: Annotated[list[QuestionEntry], SkipValidation(), list_of("question")] = Field(
        description="The interview questions."
    )
