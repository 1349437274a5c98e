"""Taking actions back, without limit and also after a restart: an undo is one more row of the log."""

from dataclasses import dataclass

from flashpm.domain.change import VOID, CardField, Change, Entity, Origin
from flashpm.domain.identity import Ulid
from flashpm.services.changes import Changes
from flashpm.services.logged_operation import LoggedOperation
from flashpm.services.ports import Library
from flashpm.services.progress import Progress, untold
from flashpm.services.rows import Foreseen, LoggedAction, LoggedImport


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

    def last_of_many(self, rows: int) -> Ulid | None:
        """Give the operation that `undo_last` would take back, if it wrote more than some rows; None otherwise.

        Args:
            rows: of the logs: a pause is one for each card.
        """
        newest = self._library.history.last_operation()
        return newest[0] if newest is not None and newest[1] > rows else None

    def undo_last(self) -> Undone | None:
        """Take the newest grade or change of a card back; None if there is nothing to take back.

        Imports and settings are left out: those are taken back where they are shown.

        Raises:
            StorageError: it could not be saved.
        """
        action = self._library.history.last_action()
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

    def done(self, at_most: int, before: int | None = None, *, has_grades: bool = True) -> list[LoggedOperation]:
        """List what was done on this device, taken back or not, the newest first: imports and settings too.

        Args:
            at_most: how many operations.
            before: the `first` of the operation that the list goes on after; None to begin with the newest.
            has_grades: false to leave gradings out.
        """
        return self._library.history.operations(at_most, before, has_grades=has_grades)

    def redo(self, operation: Ulid, progress: Progress = untold) -> Changes:
        """Do one operation again that was taken back, whatever it was; else see `undo`."""
        return self._turn(operation, is_void=False, progress=progress)

    def last_import(self) -> LoggedImport | None:
        """Give the newest import that can be taken back; None if there is none."""
        return self._library.history.last_import()

    def undo(self, operation: Ulid, progress: Progress = untold) -> Changes:
        """Take one operation back, whatever it was.

        Args:
            operation: its id.
            progress: is told how far the work is, and may stop it, where a switch of rules or cards, or a change of
                many cards, is taken back.

        Raises:
            KeyError: there is no such operation.
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._turn(operation, is_void=True, progress=progress)

    def _turn(self, operation: Ulid, *, is_void: bool, progress: Progress) -> Changes:
        action = self._library.history.action(operation)
        if _is_of_cards_alone(action):
            return self._void_cards(action, is_void=is_void, progress=progress)
        return self._void(action, is_void=is_void, foreseen=self._foresee(action, progress))

    def _foresee(self, action: LoggedAction, progress: Progress) -> Foreseen | None:
        """Fold the cards that other settings move, before the transaction that turns an operation."""
        if not action.is_setting:
            return None
        return self._library.foresee(self._library.settings.turned(action.operation), progress)

    def _void_cards(self, action: LoggedAction, *, is_void: bool, progress: Progress = untold) -> Changes:
        row = Change(Entity.OPERATION, action.operation, VOID, value=is_void, origin=Origin.UNDO)
        return _changes_of(action, self._library.change_cards([row], progress))

    def _void(self, action: LoggedAction, *, is_void: bool, foreseen: Foreseen | None = None) -> Changes:
        if _is_of_cards_alone(action):
            return self._void_cards(action, is_void=is_void)
        if action.review is not None:
            row = Change(Entity.REVIEW, action.review, VOID, value=is_void, origin=Origin.UNDO)
        else:
            row = Change(Entity.OPERATION, action.operation, VOID, value=is_void, origin=Origin.UNDO)
        with self._library.operation(foreseen) as operation:
            operation.log_changes([row])
        return _changes_of(action, operation.id)


def _is_of_cards_alone(action: LoggedAction) -> bool:
    is_elsewhere = action.questions or action.is_setting or action.review is not None
    return bool(action.cards) and not is_elsewhere and action.fields <= frozenset(CardField)


def _changes_of(action: LoggedAction, operation: Ulid) -> Changes:
    return Changes(
        questions=frozenset(action.questions),
        cards=frozenset(action.cards),
        decks=bool(action.questions) or CardField.DECK in action.fields,
        settings=action.is_setting,
        operation=operation,
    )
