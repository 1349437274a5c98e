"""The part of genanki 0.13.1 that FlashPM uses."""

from collections.abc import Iterator, Sequence
from sqlite3 import Cursor

class Card:
    ord: int

class Model:
    fields: list[dict[str, object]]

    def __init__(
        self,
        model_id: int,
        name: str,
        fields: list[dict[str, object]],
        templates: list[dict[str, object]],
        css: str = ...,
    ) -> None: ...
    def to_json(self, timestamp: float, deck_id: int) -> dict[str, object]: ...

class Note:
    guid: str

    def __init__(
        self,
        model: Model,
        fields: list[str],
        *,
        tags: Sequence[str] = ...,
        guid: str = ...,
        due: int = ...,
    ) -> None: ...
    @property
    def cards(self) -> list[Card]: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, deck_id: int, id_gen: Iterator[int]) -> None: ...

class Deck:
    def __init__(self, deck_id: int, name: str) -> None: ...
    def add_note(self, note: Note) -> None: ...

class Package:
    def __init__(self, deck_or_decks: Sequence[Deck]) -> None: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, id_gen: Iterator[int]) -> None: ...
