"""What a learner does to a card besides grading it; each is one operation that can be taken back."""

from collections.abc import Iterable, Mapping

from flashpm.domain.change import CardField, Change, Entity, JsonValue, Origin
from flashpm.domain.identity import CardUid
from flashpm.domain.rescheduling import memory_when_made_due, schedule_to_json
from flashpm.domain.study_day import StudyDay, plus
from flashpm.domain.text import tidy
from flashpm.services.changes import Changes
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library
from flashpm.services.progress import Progress, untold

FLAGGED, NOT_FLAGGED = 1, 0


class CardActions:
    """Skips, pauses, flags, resets and moves cards, and sets their due days; what is done to several is one action."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._days = Days(library, clock)

    def skip(self, card: CardUid) -> Changes:
        """Let a card rest until tomorrow (Anki's bury).

        Raises:
            StorageError: it could not be saved.
        """
        return self._set_one(card, CardField.BURIED_UNTIL, plus(self._days.today, 1))

    def pause(self, card: CardUid, *, is_paused: bool = True) -> Changes:
        """Take a card out of study until it is resumed (Anki's suspend), or resume it.

        Raises:
            StorageError: it could not be saved.
        """
        return self.pause_all([card], is_paused=is_paused)

    def pause_all(self, cards: Iterable[CardUid], *, is_paused: bool = True, progress: Progress = untold) -> Changes:
        """Take cards out of study until they are resumed, or resume them.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._set(CardField.SUSPENDED, dict.fromkeys(cards, is_paused), progress)

    def flag(self, card: CardUid, *, is_flagged: bool = True) -> Changes:
        """Mark a card to find it again, or take the mark away.

        Raises:
            StorageError: it could not be saved.
        """
        return self._set_one(card, CardField.FLAG, FLAGGED if is_flagged else NOT_FLAGGED)

    def set_due(self, card: CardUid, day: StudyDay) -> Changes:
        """Let a card be due on a day of the learner's choice; what it remembers stays as it is.

        Args:
            card: the card; a new one is new no more.
            day: today at the earliest: a day before it counts as today.

        Raises:
            KeyError: there is no such card.
            StorageError: it could not be saved.
        """
        return self.set_due_all([card], day)

    def set_due_all(self, cards: Iterable[CardUid], day: StudyDay) -> Changes:
        """Let cards be due on a day of the learner's choice, as `set_due` does.

        Raises:
            KeyError: one of the cards is not there; nothing was changed.
            StorageError: it could not be saved.
        """
        due_on = max(day, self._days.today)
        schedules = {card: self._library.cards.face(card).schedule for card in cards}
        values = {card: schedule_to_json(memory_when_made_due(each), due_on) for card, each in schedules.items()}
        return self._set(CardField.SCHEDULE, values)

    def reset(self, card: CardUid) -> Changes:
        """Make a card new again; its reviews stay in its history.

        Raises:
            StorageError: it could not be saved.
        """
        return self.reset_all([card])

    def reset_all(self, cards: Iterable[CardUid], progress: Progress = untold) -> Changes:
        """Make cards new again.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._set(CardField.SCHEDULE, dict.fromkeys(cards), progress)

    def move(self, card: CardUid, deck: str) -> Changes:
        """Put a card into another deck.

        Args:
            card: the card.
            deck: its name, nested by "::"; it is made if there is none. Blank: back to the deck of the card's question.

        Raises:
            StorageError: it could not be saved.
        """
        return self.move_all([card], deck)

    def move_all(self, cards: Iterable[CardUid], deck: str, progress: Progress = untold) -> Changes:
        """Put cards into another deck, as `move` does.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved.
        """
        return self._set(CardField.DECK, dict.fromkeys(cards, tidy(deck) or None), progress)

    def _set_one(self, card: CardUid, field: CardField, value: JsonValue) -> Changes:
        return self._set(field, {card: value})

    def _set(self, field: CardField, values: Mapping[CardUid, JsonValue], progress: Progress = untold) -> Changes:
        """Set a field of cards in one operation; nothing is written for no card."""
        if not values:
            return Changes()
        changes = [Change(Entity.CARD, card, field, value, Origin.USER) for card, value in values.items()]
        operation = self._library.change_cards(changes, progress)
        return Changes(cards=frozenset(values), decks=field is CardField.DECK, operation=operation)
