"""Searching while one types: at once where that is quick, else beside the window's own work."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from flashpm.errors import QueryError
from flashpm.services.library import CardLists
from flashpm.ui.library.found_words import words_of
from flashpm.ui.operations import Operations
from flashpm.ui.spoken import spoken

LARGE = 10_000
"""From so many questions on a search could hold the window up: 8,000 take 35 ms where a word finds all."""


class Finder(QObject):
    """Finds questions; of searches that overlap only the newest counts.

    Args:
        parent: the page.
        cards: where they are found.
        operations: runs long searches; while it is busy nothing is searched.

    Signals:
        found: the query, the words to mark, and the numbers of the questions.
        refused: why a query cannot be understood.
    """

    found = Signal(str, object, object)
    refused = Signal(str)

    def __init__(self, parent: QObject, cards: CardLists, operations: Operations) -> None:
        super().__init__(parent)
        self._cards = cards
        self._operations = operations
        self._most_found = 0
        self._runs = False
        self._waiting: str | None = None

    def find(self, query: str) -> None:
        """Look for a query's questions."""
        if self._operations.is_busy:
            return
        try:
            words, search = words_of(query), self._cards.search(query)
        except QueryError as error:
            self.refused.emit(spoken(str(error)))
            return
        if self._most_found < LARGE:
            self._tell(query, words, self._cards.find_questions(query))
        elif self._runs:
            self._waiting = query
        else:
            self._find_aside(query, words, search)

    def _tell(self, query: str, words: tuple[str, ...], ids: Sequence[int]) -> None:
        self._most_found = max(self._most_found, len(ids))
        self.found.emit(query, words, ids)

    def _find_aside(self, query: str, words: tuple[str, ...], search: Callable[[], Sequence[int]]) -> None:
        self._runs = True

        def take(ids: Sequence[int]) -> None:
            self._runs = False
            waiting, self._waiting = self._waiting, None
            if waiting is not None:
                self.find(waiting)
            else:
                self._tell(query, words, ids)

        self._operations.run_aside(search, take)
