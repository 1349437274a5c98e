"""What was done at one time, as a list of what was done tells it."""

from dataclasses import dataclass, field

from flashpm.domain.change import IMPORTS, WHOLE, Entity, JsonValue
from flashpm.domain.grade import Grade
from flashpm.domain.identity import Ulid


@dataclass(frozen=True, slots=True)
class Touch:
    """What an operation did with entities of one kind.

    Attributes:
        entity: an `Entity`'s value.
        field: which field it set, `WHOLE` for a new entity.
        count: how many entities.
        sample: the uid of one of them; the name of a setting.
        value: what one of them got; None but for fields of cards.
    """

    entity: str
    field: str
    origin: str
    count: int
    sample: str
    value: JsonValue = None


@dataclass(frozen=True, slots=True)
class LoggedOperation:
    """An operation of this device, taken back or not.

    Attributes:
        first: where its rows begin in the log; what was done before it lies below.
        at_ms: when it was done, in milliseconds since 1970.
        is_taken_back: true while it does not count.
        grades: how many gradings it holds.
        grade: the verdict, where it is one grading.
        subject: the words of the question, where it is about one that can be told.
    """

    operation: Ulid
    first: int
    at_ms: int
    is_taken_back: bool
    grades: int = 0
    grade: Grade | None = None
    touched: tuple[Touch, ...] = field(default=())
    subject: str | None = None

    @property
    def is_import(self) -> bool:
        """Whether it brought questions or answers from elsewhere."""
        return any(each.origin in IMPORTS for each in self.touched)

    @property
    def brought(self) -> int:
        """How many questions it brought."""
        return self.count(Entity.QUESTION, WHOLE)

    def count(self, entity: Entity, name: str) -> int:
        """Count the entities of a kind of which it set a field."""
        return sum(each.count for each in self.touched if (each.entity, each.field) == (entity, name))

    def settings(self) -> frozenset[str]:
        """Name the settings that it changed."""
        return frozenset(each.sample for each in self.touched if each.entity == Entity.SETTING)
