"""What a learner does to a card besides grading it; each is one operation that can be taken back."""

from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import CardUid
from flashpm.domain.study_day import plus, today
from flashpm.services.changes import Changes
from flashpm.services.ports import Clock, Library

FLAGGED, NOT_FLAGGED = 1, 0


class CardActions:
    """Skips, pauses and flags cards."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    def skip(self, card: CardUid) -> Changes:
        """Let a card rest until tomorrow (Anki's bury).

        Raises:
            StorageError: it could not be saved.
        """
        day = today(self._clock.now(), self._library.day.last_reviewed_on()).day
        return self._set(card, CardField.BURIED_UNTIL, plus(day, 1))

    def pause(self, card: CardUid, *, is_paused: bool = True) -> Changes:
        """Take a card out of study until it is resumed (Anki's suspend), or resume it.

        Raises:
            StorageError: it could not be saved.
        """
        return self._set(card, CardField.SUSPENDED, is_paused)

    def flag(self, card: CardUid, *, is_flagged: bool = True) -> Changes:
        """Mark a card to find it again, or take the mark away.

        Raises:
            StorageError: it could not be saved.
        """
        return self._set(card, CardField.FLAG, FLAGGED if is_flagged else NOT_FLAGGED)

    def _set(self, card: CardUid, field: CardField, value: JsonValue) -> Changes:
        with self._library.operation() as operation:
            operation.log_changes([Change(Entity.CARD, card, field, value, Origin.USER)])
        return Changes(cards=frozenset({card}), operation=operation.id)
