"""The log in memory: gradings and changes in the order in which they were written."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from itertools import chain

from flashpm.domain.change import VOID, CardField, Change, Entity, JsonValue, LoggedChange, Origin
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid, Ulid, ulid
from flashpm.domain.leech import REWRITTEN_FIELDS
from flashpm.domain.media import MediaFile
from flashpm.domain.review import Review, ReviewKind
from flashpm.domain.schedule import Graded, Rescheduled, Schedule
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.services.progress import Progress, over, untold
from flashpm.services.staged import Staged


@dataclass(frozen=True, slots=True)
class LogRow:
    """One row of either log."""

    id: Ulid
    operation: Ulid
    at_ms: int
    entry: Review | Change


@dataclass(slots=True)
class FakeLog:
    """Both logs; they only grow, so that their length says which state they are in."""

    rows: list[LogRow] = field(default_factory=list)
    media: dict[str, MediaFile] = field(default_factory=dict)

    def insert(self, row: LogRow) -> None:
        """Put a row where its moment stands, unless it is there."""
        if all(each.id != row.id for each in self.rows):
            later = (place for place, each in enumerate(self.rows) if each.at_ms > row.at_ms)
            self.rows.insert(next(later, len(self.rows)), row)

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

    def values(self, entity: Entity) -> dict[str, dict[str, JsonValue]]:
        """Give the newest value of every field of all entities of a kind, without what was taken back."""
        found: dict[str, dict[str, JsonValue]] = {}
        for change in self.changes(entity):
            if not change.is_void:
                found.setdefault(change.entity_id, {})[change.field] = change.value
        return found

    def reviews(self) -> list[tuple[LogRow, Review]]:
        """List the gradings that were not taken back."""
        return [(row, row.entry) for row in self.standing() if isinstance(row.entry, Review)]

    def schedule_rows(self) -> dict[CardUid, list[Graded | Rescheduled]]:
        """Give what moves the schedule of each card and was not taken back, in order."""
        found: dict[CardUid, list[Graded | Rescheduled]] = {}
        for row in self.standing():
            if (step := schedule_step(row.entry)) is not None:
                found.setdefault(step[0], []).append(step[1])
        return found

    def is_rewritten(self, card: CardUid, part: str) -> bool:
        """Say whether the learner changed a text of a card since it was last failed."""
        rewritten = False
        for row in self.standing():
            if isinstance(row.entry, Change):
                is_text = row.entry.entity_id == part and row.entry.field in REWRITTEN_FIELDS
                rewritten |= is_text and row.entry.origin is Origin.USER
            elif row.entry.card == card and row.entry.grade is Grade.AGAIN and row.entry.kind is not ReviewKind.REPEAT:
                rewritten = False
        return rewritten

    def edited(self) -> set[str]:
        """Give the questions and clarifying questions that the learner wrote or changed."""
        texts = (Entity.QUESTION, Entity.CLARIFYING_QUESTION)
        changes = (row.entry for row in self.standing() if isinstance(row.entry, Change))
        return {each.entity_id for each in changes if each.origin is Origin.USER and each.entity in texts}

    def standing(self) -> list[LogRow]:
        """List the rows that were not taken back, neither alone nor with their operation."""
        ids, operations = self.voided(Entity.REVIEW), self.voided(Entity.OPERATION)
        return [row for row in self.rows if row.id not in ids and row.operation not in operations]

    def voided(self, entity: Entity) -> set[str]:
        """Give the ids that are taken back: the newest row about each decides."""
        newest = {
            row.entry.entity_id: row.entry.value is True
            for row in self.rows
            if isinstance(row.entry, Change) and row.entry.entity == entity and row.entry.field == VOID
        }
        return {id_ for id_, is_void in newest.items() if is_void}


def schedule_step(entry: Review | Change) -> tuple[CardUid, Graded | Rescheduled] | None:
    """Read a row that moves a card's schedule; None for any other."""
    if isinstance(entry, Review):
        quality = entry.grade.quality if entry.quality is None else entry.quality
        return entry.card, Graded(entry.reviewed_on, quality, entry.kind, entry.rule, entry.due_on)
    if entry.entity != Entity.CARD or entry.field != CardField.SCHEDULE:
        return None
    value = entry.value if isinstance(entry.value, dict) else {}
    numbers = [value.get(name) for name in ("repetition", "ease", "interval", "due_on")]
    repetition, ease, interval, due_on = (number if isinstance(number, int) else 0 for number in numbers)
    row = Rescheduled(Memory(repetition, ease, interval), StudyDay(due_on)) if value else Rescheduled(None, None)
    return CardUid(entry.entity_id), row


class FakeOperation:
    """The rows of one operation, until it ends."""

    def __init__(self, first_number: int, at_ms: int) -> None:
        self.id = ulid(at_ms, first_number)
        self.rows: list[LogRow] = []
        self.history: list[LogRow] = []
        self.media: dict[str, MediaFile] = {}
        self._first_number = first_number
        self._at_ms = at_ms

    def log_review(self, review: Review, before: Schedule, after: Schedule) -> Ulid:
        """Log the grading alone: this library folds its schedules anew and keeps none."""
        return self._append(review)

    def log_changes(self, changes: Iterable[Change]) -> None:
        for change in changes:
            self._append(change)

    def log_staged(self, staged: Staged) -> None:
        self.log_changes(staged.rest)
        self.log_history(list(chain.from_iterable(staged.histories)), staged.changes)

    def log_history(
        self, reviews: Sequence[tuple[Ulid, Review]], changes: Sequence[Change], progress: Progress = untold
    ) -> None:
        for _ in over(reviews, 2 * len(reviews), progress):
            pass
        self.history += [LogRow(id_, self.id, review.reviewed_at_ms, review) for id_, review in reviews]
        self.log_changes(changes)

    def keep_media(self, files: Iterable[MediaFile]) -> None:
        self.media.update((file.digest, file) for file in files)

    def _append(self, entry: Review | Change) -> Ulid:
        row = LogRow(ulid(self._at_ms, self._first_number + len(self.rows)), self.id, self._at_ms, entry)
        self.rows.append(row)
        return row.id
