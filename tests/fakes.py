"""The world that the services need, in memory: a log from which everything else is folded each time it is asked for."""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta, timezone
from pathlib import Path

from flashpm.domain.card import CardKind, CardState
from flashpm.domain.change import VOID, WHOLE, Change, Entity, JsonValue, LoggedChange
from flashpm.domain.content import StoredClarifyingQuestion, StoredQuestion, fold_question
from flashpm.domain.due_queue import DueCard, NewQuestion
from flashpm.domain.edits import bases
from flashpm.domain.identity import CardUid, QuestionUid, Ulid, card_uid, clarifying_question_uid, pack_uid, ulid
from flashpm.domain.library_query import IsState, Query, Term, TermKind
from flashpm.domain.merging import Bases
from flashpm.domain.review import Review
from flashpm.domain.schedule import Graded, Schedule, fold
from flashpm.domain.study_day import StudyDay
from flashpm.domain.text import fold as fold_text
from flashpm.errors import StorageError
from flashpm.services.export_row import ExportRow
from flashpm.services.ports import CardFace, CardRow, LoggedReview

MORNING = datetime(2026, 3, 2, 9, 0, tzinfo=timezone(timedelta(hours=1)))
"""A Monday; the study day 2026-03-02."""


class FakeClock:
    """A clock that stands still until a test moves it."""

    def __init__(self, at: datetime = MORNING) -> None:
        self.at = at

    def now(self) -> datetime:
        return self.at

    def pass_days(self, days: int) -> None:
        self.at += timedelta(days=days)

    def pass_seconds(self, seconds: int) -> None:
        self.at += timedelta(seconds=seconds)


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of either log."""

    id: Ulid
    operation: Ulid
    at_ms: int
    entry: Review | Change


@dataclass(slots=True)
class FakeLog:
    """Both logs in the order in which they were written."""

    rows: list[LogRow] = field(default_factory=list)

    def changes(self, entity: Entity) -> list[LoggedChange]:
        """List the changes of a kind of entity, those of operations that were taken back marked."""
        taken_back = self.voided(Entity.OPERATION)
        return [
            LoggedChange(
                each.entity, each.entity_id, each.field, each.value, each.origin, row.at_ms, row.operation in taken_back
            )
            for row in self.rows
            if isinstance(each := row.entry, Change) and each.entity == entity
        ]

    def reviews(self) -> list[tuple[LogRow, Review]]:
        """List the gradings that were not taken back."""
        ids, operations = self.voided(Entity.REVIEW), self.voided(Entity.OPERATION)
        kept = (row for row in self.rows if row.id not in ids and row.operation not in operations)
        return [(row, row.entry) for row in kept if isinstance(row.entry, Review)]

    def voided(self, entity: Entity) -> set[str]:
        """Give the ids that are taken back: the newest row about each decides."""
        newest = {
            row.entry.entity_id: row.entry.value is True
            for row in self.rows
            if isinstance(row.entry, Change) and row.entry.entity == entity and row.entry.field == VOID
        }
        return {id_ for id_, is_void in newest.items() if is_void}


class FakeContent:
    """The library's content."""

    def __init__(self, log: FakeLog) -> None:
        self._log = log

    def is_empty(self) -> bool:
        return not self.questions()

    def questions(self) -> dict[QuestionUid, StoredQuestion]:
        """Give every question, in the library's order."""
        folded = {uid: fold_question(uid, rows) for uid, rows in self._rows().items()}
        found = [question for question in folded.values() if question is not None]
        return {each.uid: each for each in sorted(found, key=lambda each: (each.imported_at_ms, each.position))}

    def stored_questions(self, pack_id: str, uids: Sequence[QuestionUid] | None) -> dict[QuestionUid, StoredQuestion]:
        return {
            uid: question
            for uid, question in self.questions().items()
            if question.pack_id == pack_id and (uids is None or uid in uids)
        }

    def stored_pack(self, pack_id: str) -> JsonValue:
        rows = self._log.changes(Entity.PACK)
        values = [row.value for row in rows if row.entity_id == pack_uid(pack_id) and not row.is_void]
        return values[-1] if values else None

    def edited_bases(self, questions: Iterable[QuestionUid]) -> Bases:
        rows = self._rows()
        return {name: base for uid in questions for name, base in bases(uid, rows[uid]).items()}

    def last_anki_note_id(self) -> int:
        parts = (part for question in self.questions().values() for part in question.clarifying_questions)
        return max((part.anki_note_id for part in parts), default=0)

    def _rows(self) -> dict[QuestionUid, list[LoggedChange]]:
        """Give the rows of each question and of its clarifying questions."""
        rows: dict[QuestionUid, list[LoggedChange]] = {}
        for row in self._log.changes(Entity.QUESTION):
            rows.setdefault(QuestionUid(row.entity_id), []).append(row)
        homes = {part: uid for uid, of_question in rows.items() for row in of_question for part in _parts(uid, row)}
        for row in self._log.changes(Entity.CLARIFYING_QUESTION):
            if row.field == WHOLE and isinstance(row.value, dict):
                homes[row.entity_id] = QuestionUid(str(row.value["question"]))
            rows[homes[row.entity_id]].append(row)
        return rows


def _parts(uid: QuestionUid, row: LoggedChange) -> Iterator[str]:
    parts = row.value.get("clarifying_questions") if isinstance(row.value, dict) else None
    for part in parts if isinstance(parts, list) else ():
        if isinstance(part, dict):
            yield clarifying_question_uid(uid, str(part["id"]))


@dataclass(frozen=True, slots=True)
class FakeCard:
    """A card with all that it stands in."""

    question: StoredQuestion
    part: StoredClarifyingQuestion
    face: CardFace
    place: tuple[int, int]

    def matches(self, query: Query, today: StudyDay) -> bool:
        return all(self._matches(term, today) is not term.is_negated for term in query)

    def _matches(self, term: Term, today: StudyDay) -> bool:
        if term.kind is TermKind.WORD:
            return term.value in fold_text(f"{self.question.content.question} {self.part.content.prompt}")
        if term.kind is TermKind.DECK:
            return f"{fold_text(self.question.deck)}::".startswith(f"{term.value}::")
        if term == Term(TermKind.IS, IsState.NEW, term.is_negated):
            return self.face.schedule.state is CardState.NEW
        if term == Term(TermKind.IS, IsState.DUE, term.is_negated):
            return self.face.schedule.due_on is not None and self.face.schedule.due_on <= today
        raise ValueError(f"the fake library does not search by {term}")


class FakeCards:
    """The library's cards; nothing here pauses, flags or moves one."""

    def __init__(self, log: FakeLog, content: FakeContent) -> None:
        self._log = log
        self._content = content

    def matching(self, query: Query, today: StudyDay) -> list[FakeCard]:
        """Give the cards that match, in the library's order."""
        return [card for card in self._all() if card.matches(query, today)]

    def rows(self, query: Query, today: StudyDay) -> list[CardRow]:
        return [CardRow(card.face, card.question.deck, is_suspended=False) for card in self.matching(query, today)]

    def export_rows(self, query: Query, today: StudyDay) -> list[ExportRow]:
        return [_export_row(card) for card in self.matching(query, today)]

    def face(self, uid: CardUid) -> CardFace:
        return {card.face.uid: card.face for card in self._all()}[uid]

    def _all(self) -> list[FakeCard]:
        return [
            FakeCard(question, part, self._face(question, part), (place, part_place))
            for place, question in enumerate(self._content.questions().values())
            for part_place, part in enumerate(question.clarifying_questions)
        ]

    def _face(self, question: StoredQuestion, part: StoredClarifyingQuestion) -> CardFace:
        uid = card_uid(part.uid, CardKind.WHY)
        return CardFace(uid, CardKind.WHY, question.content, part.content, self._schedule(uid))

    def _schedule(self, uid: CardUid) -> Schedule:
        reviews = (review for _, review in self._log.reviews() if review.card == uid)
        return fold(uid, [Graded(r.reviewed_on, r.grade.quality, r.kind, r.rule, r.due_on) for r in reviews])


def _export_row(card: FakeCard) -> ExportRow:
    question, part = card.question.content, card.part.content
    return ExportRow(
        pack_id=card.question.pack_id,
        question_id=question.id or "",
        clarifying_question_id=part.id or "",
        pack_title=None,
        deck=card.question.deck,
        question=question.question or "",
        type=question.type,
        product=question.product,
        company=question.company,
        difficulty=question.difficulty,
        source=question.source,
        tags=question.tags,
        area=part.area,
        prompt=part.prompt or "",
        short=part.short,
        why_it_matters=part.why_it_matters,
        expected_answer=part.expected_answer,
        impact=part.impact,
        my_words=part.my_words,
        anki_guid=card.part.anki_guid,
        anki_note_id=card.part.anki_note_id,
        content_changed_at_ms=max(card.question.changed_at_ms, card.part.changed_at_ms),
    )


class FakeDay:
    """The cards of a day, and the day's reviews."""

    def __init__(self, log: FakeLog, content: FakeContent, cards: FakeCards) -> None:
        self._log = log
        self._content = content
        self._cards = cards

    def last_reviewed_on(self) -> StudyDay | None:
        days = (row.entry.reviewed_on for row in self._log.rows if isinstance(row.entry, Review))
        return max(days, default=None)

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        return [
            DueCard(card.face.uid, schedule.due_on, schedule.memory.interval_days, card.place)
            for card in self._cards.matching(query, today)
            if (schedule := card.face.schedule).due_on is not None and schedule.memory is not None
            if schedule.due_on <= today and schedule.repeat_on != today
        ]

    def cards_to_repeat(self, query: Query, today: StudyDay) -> list[CardUid]:
        matching = self._cards.matching(query, today)
        return [card.face.uid for card in matching if card.face.schedule.repeat_on == today]

    def new_questions(self, query: Query, today: StudyDay, at_most: int) -> list[NewQuestion]:
        found: list[NewQuestion] = []
        taken: Counter[object] = Counter()
        for question in sorted(self._questions(query, today), key=lambda each: (-each.imported_at_ms, each.position)):
            line = "begun" if question.is_begun else "own" if question.is_own else question.type
            if question.is_of_today or taken[line] < at_most:
                found.append(question)
                taken[line] += not question.is_of_today
        return found

    def _questions(self, query: Query, today: StudyDay) -> Iterator[NewQuestion]:
        new: dict[QuestionUid, list[CardUid]] = {}
        for card in self._cards.matching(query, today):
            if card.face.schedule.state is CardState.NEW:
                new.setdefault(card.question.uid, []).append(card.face.uid)
        for uid, cards in new.items():
            question, begun_on = self._content.questions()[uid], self._days_of_first_reviews(uid)
            yield NewQuestion(
                uid=uid,
                type=question.content.type,
                cards=tuple(cards),
                is_own=not question.is_shipped,
                imported_at_ms=question.imported_at_ms,
                position=question.position,
                is_begun=bool(begun_on),
                is_of_today=today in begun_on,
            )

    def _days_of_first_reviews(self, question: QuestionUid) -> set[StudyDay]:
        cards = (card for card in self._cards.matching((), StudyDay(0)) if card.question.uid == question)
        return {card.face.schedule.first_on for card in cards if card.face.schedule.first_on is not None}

    def new_questions_on(self, day: StudyDay) -> int:
        return sum(day in self._days_of_first_reviews(uid) for uid in self._content.questions())

    def last_review(self) -> LoggedReview | None:
        reviews = self._log.reviews()
        return LoggedReview(reviews[-1][0].id, reviews[-1][1].card) if reviews else None


class FakeOperation:
    """The rows of one operation, until it ends."""

    def __init__(self, first_number: int, at_ms: int) -> None:
        self.id = ulid(at_ms, first_number)
        self.rows: list[LogRow] = []
        self._first_number = first_number
        self._at_ms = at_ms

    def log_review(self, review: Review, before: Schedule, after: Schedule) -> Ulid:
        """Log the grading alone: this library folds its schedules anew and keeps none."""
        return self._append(review)

    def log_changes(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._append(change)

    def _append(self, entry: Review | Change) -> Ulid:
        row = LogRow(ulid(self._at_ms, self._first_number + len(self.rows)), self.id, self._at_ms, entry)
        self.rows.append(row)
        return row.id


class FakeLibrary:
    """A library in memory.

    Attributes:
        is_full: true if nothing more can be written or backed up.
        rows_at_backups: how many rows the log had at each backup.
    """

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.log = FakeLog()
        self.content = FakeContent(self.log)
        self.cards = FakeCards(self.log, self.content)
        self.day = FakeDay(self.log, self.content, self.cards)
        self.is_full = False
        self.rows_at_backups: list[int] = []

    @contextmanager
    def operation(self) -> Iterator[FakeOperation]:
        operation = FakeOperation(len(self.log.rows), int(self._clock.now().timestamp() * 1000))
        yield operation
        self._refuse_if_full()
        self.log.rows += operation.rows

    def back_up(self) -> Path | None:
        self._refuse_if_full()
        self.rows_at_backups.append(len(self.log.rows))
        return Path("backup.db")

    def settle(self) -> None:
        """Leave nothing for later."""

    def _refuse_if_full(self) -> None:
        if self.is_full:
            raise StorageError("The disk is full: nothing was saved. Make room, then try again.")


class FakeDeckWriter:
    """Keeps what was to be written."""

    def __init__(self) -> None:
        self.written: list[tuple[Path, list[ExportRow]]] = []

    def __call__(self, path: Path, rows: Sequence[ExportRow]) -> None:
        self.written.append((path, list(rows)))
