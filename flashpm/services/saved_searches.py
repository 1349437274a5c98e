"""Searches that are kept under a name: one setting of the library."""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from flashpm.domain.change import Change, Entity, JsonValue, Origin
from flashpm.domain.text import tidy
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.settings import VALUE

SAVED_SEARCHES: Final = "saved_searches"
"""The setting's name."""


@dataclass(frozen=True, slots=True)
class SavedSearch:
    """A search and its name."""

    name: str
    query: str


class SavedSearches:
    """Keeps searches; names are unique."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def all(self) -> list[SavedSearch]:
        """List them, in the order in which they were kept; what another version wrote otherwise is left out."""
        value = self._library.settings.values().get(SAVED_SEARCHES)
        return [search for each in (value if isinstance(value, list) else ()) if (search := _read(each)) is not None]

    def keep(self, name: str, query: str) -> Changes:
        """Keep a search; one of the same name is replaced. Nothing is written where name or search is blank.

        Raises:
            StorageError: it could not be saved.
        """
        wanted = SavedSearch(tidy(name), tidy(query))
        if not wanted.name or not wanted.query:
            return Changes()
        return self._write([*(each for each in self.all() if each.name != wanted.name), wanted])

    def rename(self, name: str, wanted: str) -> Changes:
        """Give a kept search another name; it keeps its place, and one that has that name already makes way.

        Nothing is written where the name is blank or stays the same, or no search has it.

        Raises:
            StorageError: it could not be saved.
        """
        renamed, kept = tidy(wanted), self.all()
        if renamed in {"", name} or all(each.name != name for each in kept):
            return Changes()
        left = [each for each in kept if each.name != renamed]
        return self._write([SavedSearch(renamed, each.query) if each.name == name else each for each in left])

    def forget(self, name: str) -> Changes:
        """Keep a search no longer.

        Raises:
            StorageError: it could not be saved.
        """
        return self._write([each for each in self.all() if each.name != name])

    def _write(self, searches: Sequence[SavedSearch]) -> Changes:
        value: list[JsonValue] = [{"name": each.name, "query": each.query} for each in searches]
        with self._library.operation() as operation:
            operation.log_changes([Change(Entity.SETTING, SAVED_SEARCHES, VALUE, value, Origin.USER)])
        return Changes(settings=True, operation=operation.id)


def _read(value: JsonValue) -> SavedSearch | None:
    parts = value if isinstance(value, dict) else {}
    name, query = parts.get("name"), parts.get("query")
    return SavedSearch(name, query) if isinstance(name, str) and isinstance(query, str) else None
