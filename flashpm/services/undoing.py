"""Taking actions back, without limit and also after a restart: an undo is one more row of the log."""

from dataclasses import dataclass

from flashpm.domain.change import VOID, CardField, Change, Entity, Origin
from flashpm.domain.identity import Ulid
from flashpm.services.changes import Changes
from flashpm.services.ports import Library
from flashpm.services.rows import LoggedAction


@dataclass(frozen=True, slots=True)
class Undone:
    """An action that was taken back, and what is different now."""

    action: LoggedAction
    changes: Changes


@dataclass(frozen=True, slots=True)
class Redone:
    """An action that was taken back and is done again, and what is different now."""

    action: LoggedAction
    changes: Changes


class Undoing:
    """Takes actions back, and does them again."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def last(self) -> LoggedAction | None:
        """Give what `undo_last` would take back; None if there is nothing."""
        return self._library.history.last_action()

    def undo_last(self) -> Undone | None:
        """Take the newest grade or change of a card back; None if there is nothing to take back.

        Imports and settings are left out: those are taken back where they are shown.

        Raises:
            StorageError: it could not be saved.
        """
        action = self.last()
        if action is None:
            return None
        return Undone(action, self._void(action, is_void=True))

    def redo_last(self) -> Redone | None:
        """Do the action again that was taken back last; None if there is none, or something new was done since.

        Raises:
            StorageError: it could not be saved.
        """
        action = self._library.history.last_undone()
        if action is None:
            return None
        return Redone(action, self._void(action, is_void=False))

    def undo(self, operation: Ulid) -> Changes:
        """Take one operation back, whatever it was.

        Raises:
            KeyError: there is no such operation.
            StorageError: it could not be saved.
        """
        return self._void(self._library.history.action(operation), is_void=True)

    def _void(self, action: LoggedAction, *, is_void: bool) -> Changes:
        if action.review is not None:
            row = Change(Entity.REVIEW, action.review, VOID, value=is_void, origin=Origin.UNDO)
        else:
            row = Change(Entity.OPERATION, action.operation, VOID, value=is_void, origin=Origin.UNDO)
        with self._library.operation() as operation:
            operation.log_changes([row])
        return Changes(
            questions=frozenset(action.questions),
            cards=frozenset(action.cards),
            decks=bool(action.questions) or CardField.DECK in action.fields,
            settings=action.is_setting,
            operation=operation.id,
        )
