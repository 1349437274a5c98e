"""Searching while one types: of searches that overlap only the newest counts."""

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal

from flashpm.errors import QueryError
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.library.found_words import words_of
from flashpm.ui.operations import Operations
from flashpm.ui.spoken import spoken


class Finder(QObject):
    """Finds questions.

    Args:
        parent: the page.
        use_cases: where they are found.
        operations: runs long searches; while it is busy nothing is searched.

    Signals:
        found: the query, the words to mark, and the numbers of the questions.
        refused: why a query cannot be understood.
    """

    found = Signal(str, object, object)
    refused = Signal(str)

    def __init__(self, parent: QObject, use_cases: UseCases, operations: Operations) -> None:
        super().__init__(parent)
        self._asking = Asking(self, use_cases, operations)

    def find(self, query: str) -> None:
        """Look for a query's questions."""
        try:
            words = words_of(query)
        except QueryError as error:
            self._asking.drop()
            self.refused.emit(spoken(str(error)))
            return

        def tell(ids: Sequence[int]) -> None:
            self.found.emit(query, words, ids)

        self._asking.ask(lambda reader: reader.cards.find_questions(query), tell)
