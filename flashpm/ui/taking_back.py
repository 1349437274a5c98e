"""Taking back and doing again, wherever one is; and what the toast says that it can take back."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal, SignalInstance

from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.wording import taken_back_text

if TYPE_CHECKING:
    from collections.abc import Callable

    from flashpm.domain.identity import Ulid
    from flashpm.services.changes import Changes
    from flashpm.services.undoing import Undoing
    from flashpm.ui.main_window import MainWindow

UNDO_AT_ONCE = 100
"""What wrote up to so many rows, such as a pause of so many cards, is taken back at once, without a progress."""


class TakingBack(QObject):
    """Says what was done, and takes it back.

    Args:
        window: whose toast it is.
        operations: runs every change.
        undoing: the service.
        undo_in_review: takes back what was done to a card in the review, and shows that card again.

    Signals:
        taken_back: an operation was taken back whole; what shows it is to be left.
    """

    taken_back = Signal()

    def __init__(
        self, window: MainWindow, operations: Operations, undoing: Undoing, undo_in_review: Callable[[], None]
    ) -> None:
        super().__init__(window)
        self._window = window
        self._operations = operations
        self._undoing = undoing
        self._undo_in_review = undo_in_review
        self._undoable: Ulid | None = None
        self._bring_back: Callable[[], object] | None = None
        window.undo_requested.connect(self._undo_what_was_said)

    def close(self) -> None:
        """Listen to the window no longer."""
        self._window.undo_requested.disconnect(self._undo_what_was_said)

    def say(self, sentence: str, offers_undo: bool = False) -> None:  # noqa: FBT001, FBT002 - a signal's values
        """Say something; Undo, where it is offered, is the review's."""
        self._undoable = self._bring_back = None
        self._window.say(sentence, offers_undo=offers_undo)

    def say_done(self, sentence: str, operation: Ulid | None) -> None:
        """Say what an operation did; the toast's Undo takes it back whole."""
        self._undoable, self._bring_back = operation, None
        self._window.say(sentence, offers_undo=operation is not None)

    def follow(self, dropped: SignalInstance, begun: SignalInstance) -> None:
        """Offer to bring back what is written on a page and dropped there, until something is written again.

        Args:
            dropped: the page's signal, with what brings it back when it is called.
            begun: the page's signal.
        """
        dropped.connect(self._say_dropped)
        begun.connect(self._window.hush)

    def announce(self, changes: Changes, sentence: str) -> None:
        """Tell every page of changes, and say what they are."""
        self._operations.announce(changes)
        self.say_done(sentence, changes.operation)

    def take_back(self, operation: Ulid) -> None:
        """Take an operation back, whole."""
        if self._operations.is_busy:
            return
        self._operations.run_long(
            self.tr("Taking it back …"),
            lambda progress: self._undoing.undo(operation, progress),
            self._after_undo,
            Cancelling.NEVER,
        )

    def undo_last(self) -> None:
        """Take back what the toast offers, else the newest grade or change; what touched very much, with a progress."""
        if self.takes_back_said():
            return
        large = self._undoing.last_of_many(UNDO_AT_ONCE)
        if large is not None:
            self.take_back(large)
            return
        taken_back = self._operations.run(lambda: (self._undoing.undo_last(),))
        if taken_back is None:  # it could not be saved, and that was said
            return
        undone = taken_back[0]
        if undone is None:
            self.say(self.tr("There is nothing to take back."))
        else:
            self._operations.announce(undone.changes)
            self.say(taken_back_text(undone.action))

    def takes_back_said(self) -> bool:
        """Take back what the toast offers to take back, if it is no card's: an import, or texts that were dropped."""
        is_offered = self._window.offers_undo and (self._undoable is not None or self._bring_back is not None)
        if is_offered:
            self._undo_what_was_said()
        return is_offered

    def redo_last(self) -> None:
        """Do again what was taken back last."""
        done_again = self._operations.run(lambda: (self._undoing.redo_last(),))
        if done_again is None:  # it could not be saved, and that was said
            return
        redone = done_again[0]
        if redone is None:
            self.say(self.tr("There is nothing to do again."))
        else:
            self._operations.announce(redone.changes)
            self.say(self.tr("Done again."))

    def _say_dropped(self, bring_back: Callable[[], object]) -> None:
        self._undoable, self._bring_back = None, bring_back
        self._window.say(self.tr("Dropped."), offers_undo=True, undo_text=self.tr("Bring back"))

    def _undo_what_was_said(self) -> None:
        """Take back what the toast spoke of: an operation, dropped texts, or what was done to a card in the review."""
        operation, bring_back = self._undoable, self._bring_back
        self._undoable = self._bring_back = None
        if bring_back is not None:
            self._window.hush()
            bring_back()
        elif operation is None:
            self._undo_in_review()
        else:
            self.take_back(operation)

    def _after_undo(self, changes: Changes) -> None:
        self._operations.announce(changes)
        self._window.say(self.tr("Taken back."))
        self.taken_back.emit()
