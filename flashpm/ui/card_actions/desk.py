"""Does for a page what its card menu offers: opens the panels, changes cards, and says what was done."""

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal

from flashpm.domain.identity import CardUid
from flashpm.domain.study_day import StudyDay
from flashpm.services.changes import Changes
from flashpm.services.use_cases import UseCases
from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.card_actions.panels import CardPanels
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.wording import due_set_text, moved_text, reset_text


class CardDesk(QObject):
    """Changes a card, one operation each time; the page shows `panels` while one is open.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs what changes something.

    Signals:
        opened: `panels` is to be shown.
        left: `panels` is done with, whether something was chosen or not.
        done: a sentence for the toast, and the operation by which what it says can be taken back.
    """

    opened = Signal()
    left = Signal()
    done = Signal(str, object)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._operations = operations
        self._card = CardUid("")
        self.panels = CardPanels(look, use_cases)
        self.panels.left.connect(self.left)
        self.panels.day_picked.connect(self._set_due)
        self.panels.deck_picked.connect(self._move)

    def do(self, action: CardAction, card: CardUid) -> None:
        """Do what was chosen, at once or by way of a panel.

        Args:
            action: what was chosen.
            card: to which.
        """
        if self._operations.is_busy:
            return
        self._card = card
        if action is CardAction.RESET:
            self._run(lambda: self._use_cases.actions.reset(card), reset_text())
        else:
            self.panels.show_panel(action, card)
            self.opened.emit()
            self.panels.take_focus()

    def _set_due(self, day: int) -> None:
        chosen = StudyDay(day)
        sentence = due_set_text(chosen, self._use_cases.cards.day)
        self._finish(lambda: self._use_cases.actions.set_due(self._card, chosen), sentence)

    def _move(self, deck: str) -> None:
        self._finish(lambda: self._use_cases.actions.move(self._card, deck), moved_text(deck))

    def _finish(self, call: Callable[[], Changes], sentence: str) -> None:
        """Make the change, and be done with the panel; it stays open where nothing could be saved."""
        if self._run(call, sentence):
            self.left.emit()

    def _run(self, call: Callable[[], Changes], sentence: str) -> bool:
        changes = self._operations.run(call)
        if changes is not None:
            self.done.emit(sentence, changes.operation)
        return changes is not None
