"""The log in memory: gradings and changes in the order in which they were written."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from flashpm.domain.change import VOID, Change, Entity, JsonValue, LoggedChange
from flashpm.domain.identity import CardUid, Ulid, ulid
from flashpm.domain.review import Review
from flashpm.domain.schedule import Schedule


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
        ids, operations = self.voided(Entity.REVIEW), self.voided(Entity.OPERATION)
        kept = (row for row in self.rows if row.id not in ids and row.operation not in operations)
        return [(row, row.entry) for row in kept if isinstance(row.entry, Review)]

    def reviews_by_card(self) -> dict[CardUid, list[Review]]:
        """Give the gradings of each card that were not taken back."""
        found: dict[CardUid, list[Review]] = {}
        for _, review in self.reviews():
            found.setdefault(review.card, []).append(review)
        return found

    def voided(self, entity: Entity) -> set[str]:
        """Give the ids that are taken back: the newest row about each decides."""
        newest = {
            row.entry.entity_id: row.entry.value is True
            for row in self.rows
            if isinstance(row.entry, Change) and row.entry.entity == entity and row.entry.field == VOID
        }
        return {id_ for id_, is_void in newest.items() if is_void}


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
