"""Builders that name only what a test is about; the rest is filled in with quiet values."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import date

from hypothesis import strategies as st

from flashpm.domain.anki_identity import anki_guid
from flashpm.domain.card import CardKind
from flashpm.domain.change import Change, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion
from flashpm.domain.due_queue import NewQuestion
from flashpm.domain.grade import Grade
from flashpm.domain.identity import (
    CardUid,
    QuestionUid,
    card_uid,
    clarifying_question_uid,
    question_uid,
)
from flashpm.domain.pack import Pack
from flashpm.domain.question import ClarifyingQuestion, Difficulty, Question, QuestionType
from flashpm.domain.review import ReviewKind
from flashpm.domain.rules import CANONICAL
from flashpm.domain.schedule import Graded
from flashpm.domain.study_day import StudyDay, from_date

IMPORTED_AT_MS = 1_772_438_400_000
"""2026-03-02 08:00 UTC."""

_TEXTS = st.none() | st.text()
CLARIFYING_QUESTIONS = st.builds(
    ClarifyingQuestion,
    id=_TEXTS,
    area=_TEXTS,
    prompt=_TEXTS,
    short=_TEXTS,
    why_it_matters=_TEXTS,
    expected_answer=_TEXTS,
    impact=_TEXTS,
    my_words=_TEXTS,
)
"""Any clarifying question that JSON can hold."""
QUESTIONS = st.builds(
    Question,
    id=_TEXTS,
    question=_TEXTS,
    title=_TEXTS,
    type=st.none() | st.sampled_from(QuestionType),
    product=_TEXTS,
    company=_TEXTS,
    difficulty=st.none() | st.sampled_from(Difficulty),
    minutes=st.none() | st.integers(0, 999),
    tags=st.lists(st.text()).map(tuple),
    unseen=st.booleans(),
    source=_TEXTS,
    author=_TEXTS,
    updated=st.none() | st.dates(),
    clarifying_questions=st.lists(CLARIFYING_QUESTIONS, max_size=3).map(tuple),
)
"""Any question that JSON can hold, with up to three clarifying questions."""


def day(text: str) -> StudyDay:
    """Read a study day, such as 2026-03-02."""
    return from_date(date.fromisoformat(text))


def part_of(id: str | None = "part-0", topic: str = "ferry", **fields: str | None) -> ClarifyingQuestion:  # noqa: A002 - the field's name
    """Make a clarifying question whose texts carry its topic and its id."""
    values: dict[str, str | None] = {
        "id": id,
        "area": "Timeline",
        "prompt": f"I take it the {topic} timetable is open. Who decides about {id}?",
        "why_it_matters": f"It names who must agree to {id}.",
        "expected_answer": "The port authority decides.",
        "impact": "Pilot one line before asking for three.",
    }
    return ClarifyingQuestion(**(values | fields))  # type: ignore[arg-type]  # texts, by name


def question_of(id: str | None = "ferry", parts: int = 2, **fields: object) -> Question:  # noqa: A002 - the field's name
    """Make a trade-off question whose texts carry its id, with that many clarifying questions."""
    values: dict[str, object] = {
        "id": id,
        "question": f"Should the {id} run later at night?",
        "type": QuestionType.TRADE_OFF,
        "clarifying_questions": tuple(part_of(f"part-{number}", topic=str(id)) for number in range(parts)),
    }
    return Question(**(values | fields))  # type: ignore[arg-type]  # fields of a question, by name


def pack_of(*questions: Question, id: str = "harbour", title: str | None = "Harbour", deck: str | None = None) -> Pack:  # noqa: A002 - the field's name
    """Make a pack of these questions."""
    return Pack(id=id, title=title, deck=deck, questions=questions)


def card_of(
    question_id: str = "ferry", part: int = 0, pack_id: str = "harbour", kind: CardKind = CardKind.WHY
) -> CardUid:
    """Give the uid of the card that `question_of` and `pack_of` make."""
    return card_uid(clarifying_question_uid(question_uid(pack_id, question_id), f"part-{part}"), kind)


def stored_part_of(
    question: QuestionUid, part: ClarifyingQuestion, note_id: int = IMPORTED_AT_MS
) -> StoredClarifyingQuestion:
    """Make the library's clarifying question with these texts."""
    return StoredClarifyingQuestion(
        uid=clarifying_question_uid(question, part.id or ""),
        content=part,
        anki_guid=anki_guid("harbour", question, part.id or ""),
        anki_note_id=note_id,
        changed_at_ms=IMPORTED_AT_MS,
    )


def stored_of(question: Question, pack_id: str = "harbour") -> StoredQuestion:
    """Make the library's question with these texts."""
    uid = question_uid(pack_id, question.id or "")
    return StoredQuestion(
        uid=uid,
        pack_id=pack_id,
        deck="Trade-off",
        position=0,
        content=replace(question, clarifying_questions=()),
        clarifying_questions=tuple(stored_part_of(uid, part) for part in question.clarifying_questions),
        imported_at_ms=IMPORTED_AT_MS,
        changed_at_ms=IMPORTED_AT_MS,
    )


def row_of(
    entity_id: str, field: str, value: JsonValue, *, entity: Entity = Entity.QUESTION, origin: Origin = Origin.IMPORT
) -> LoggedChange:
    """Make a row of the change log."""
    return LoggedChange(entity, entity_id, field, value, origin, IMPORTED_AT_MS)


def logged(changes: Iterable[Change], at_ms: int = IMPORTED_AT_MS) -> list[LoggedChange]:
    """Make the rows that these changes leave in the log."""
    return [LoggedChange(each.entity, each.entity_id, each.field, each.value, each.origin, at_ms) for each in changes]


def graded_of(
    on: str,
    grade: Grade = Grade.GOOD,
    *,
    kind: str = ReviewKind.REVIEW,
    due_on: str | None = None,
    rule: str = CANONICAL.name,
) -> Graded:
    """Make a row of the review log; it names no due day of its own unless one is given."""
    return Graded(day(on), grade.quality, kind, rule, None if due_on is None else day(due_on))


def new_question_of(
    name: str, *, cards: int = 2, question_type: QuestionType | None = QuestionType.TRADE_OFF, **fields: int
) -> NewQuestion:
    """Make a shipped question with new cards, named "a1", "a2" and so on for the question "a"."""
    values: dict[str, int] = {"is_own": False, "imported_at_ms": IMPORTED_AT_MS, "position": 0, "place": 0}
    return NewQuestion(
        QuestionUid(name),
        question_type,
        tuple(CardUid(f"{name}{number}") for number in range(1, cards + 1)),
        **(values | fields),  # type: ignore[arg-type]  # booleans are whole numbers to this builder
    )
