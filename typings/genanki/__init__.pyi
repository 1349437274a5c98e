"""The part of genanki 0.13.1 that FlashPM uses."""

from collections.abc import Iterator, Sequence
from sqlite3 import Cursor

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

class Deck:
    def __init__(self, deck_id: int, name: str) -> None: ...
    def add_model(self, model: Model) -> None: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, id_gen: Iterator[int]) -> None: ...

class Package:
    decks: Sequence[Deck]

    def __init__(self, deck_or_decks: Sequence[Deck]) -> None: ...
    def write_to_db(self, cursor: Cursor, timestamp: float, id_gen: Iterator[int]) -> None: ...
