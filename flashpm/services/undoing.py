"""Taking actions back, without limit and also after a restart: an undo is one more row of the log."""

from dataclasses import dataclass

from flashpm.domain.change import VOID, Change, Entity, Origin
from flashpm.domain.identity import Ulid
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.rows import LoggedAction


@dataclass(frozen=True, slots=True)
class Undone:
    """An action that was taken back, and what is different now."""

    action: LoggedAction
    changes: Changes


class Undoing:
    """Takes actions back."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def undo_last(self) -> Undone | None:
        """Take the newest grade or change of a card back; None if there is nothing to take back.

        Imports and settings are left out: those are taken back where they are shown.

        Raises:
            StorageError: it could not be saved.
        """
        action = self._library.history.last_action()
        return None if action is None else self._take_back(action)

    def undo(self, operation: Ulid) -> Changes:
        """Take one operation back, whatever it was.

        Raises:
            KeyError: there is no such operation.
            StorageError: it could not be saved.
        """
        return self._take_back(self._library.history.action(operation)).changes

    def _take_back(self, action: LoggedAction) -> Undone:
        if action.review is not None:
            row = Change(Entity.REVIEW, action.review, VOID, value=True, origin=Origin.UNDO)
        else:
            row = Change(Entity.OPERATION, action.operation, VOID, value=True, origin=Origin.UNDO)
        with self._library.operation() as operation:
            operation.log_changes([row])
        changes = Changes(
            questions=frozenset(action.questions),
            cards=frozenset(action.cards),
            decks=bool(action.questions),
            settings=action.is_setting,
            operation=operation.id,
        )
        return Undone(action, changes)
