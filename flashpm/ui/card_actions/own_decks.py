"""Whether there are decks of the learner's own: without any there is nowhere to move a card to."""

from PySide6.QtCore import QObject

from flashpm.services.changes import Changes
from flashpm.services.library import CardLists
from flashpm.ui.operations import Operations


class OwnDecks(QObject):
    """Knows it after it was asked once, until decks or questions change: it is asked for by every menu of a card.

    Args:
        parent: with which it goes.
        cards: where decks are listed; of a large library that takes its time.
        operations: tells of changes, and says it where the decks cannot be read.
    """

    def __init__(self, parent: QObject, cards: CardLists, operations: Operations) -> None:
        super().__init__(parent)
        self._cards = cards
        self._operations = operations
        self._known: bool | None = None
        operations.changed.connect(self._follow)

    def are_there(self) -> bool:
        """Say whether there are any."""
        if self._known is None:
            decks = self._operations.run(self._cards.decks)
            if decks is None:
                return False
            self._known = any(deck.is_own for deck in decks)
        return self._known

    def _follow(self, changes: Changes) -> None:
        if changes.decks or changes.questions:
            self._known = None
