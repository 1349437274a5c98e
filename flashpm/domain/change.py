"""Changes of content and state: what the change log keeps, one row a changed field."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

JsonValue = None | bool | int | str | list["JsonValue"] | dict[str, "JsonValue"]
"""What a change's value may be. No floats: they do not compare across machines."""

WHOLE: Final = "*"
"""The field of a row that brings a whole new entity."""
VOID: Final = "void"
"""The field that takes a review or an operation back (true) or brings it again (false)."""


class Entity(StrEnum):
    """What a change is of. The log keeps unknown words of a newer FlashPM; they are not applied."""

    PACK = "pack"
    QUESTION = "question"
    CLARIFYING_QUESTION = "clarifying_question"
    CARD = "card"
    SETTING = "setting"
    REVIEW = "review"
    OPERATION = "operation"


class Origin(StrEnum):
    """Who made a change; the base of a three-way comparison is the newest row of origin import."""

    USER = "user"
    IMPORT = "import"
    ANKI = "anki"
    UNDO = "undo"


IMPORTS: Final = (Origin.IMPORT, Origin.ANKI)
"""Who made the changes of an import, the user's own texts that it writes again apart."""


class CardField(StrEnum):
    """The fields of a card that a change can set."""

    SCHEDULE = "schedule"
    SUSPENDED = "suspended"
    FLAG = "flag"
    BURIED_UNTIL = "buried_until"
    DECK = "deck"


@dataclass(frozen=True, slots=True)
class Change:
    """One change to be logged.

    Attributes:
        entity: an `Entity`'s value.
        entity_id: the uid of what is changed, a setting's name, or the id of a review or an operation.
        field: the field's name, `WHOLE`, or `VOID`.
        value: the new value, whole.
    """

    entity: str
    entity_id: str
    field: str
    value: JsonValue
    origin: Origin


@dataclass(frozen=True, slots=True)
class LoggedChange:
    """A change as the log holds it, in the log's order.

    Attributes:
        at_ms: when it was made by the log's clock, in milliseconds since 1970.
        is_void: true if its operation was taken back.
        turned_at_ms: when its operation was last taken back or done again, in milliseconds since 1970; 0 if never.
    """

    entity: str
    entity_id: str
    field: str
    value: JsonValue
    origin: str
    at_ms: int
    is_void: bool = False
    turned_at_ms: int = 0
