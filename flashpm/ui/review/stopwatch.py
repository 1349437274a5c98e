"""Thinking time, and what is too quick to be meant."""

from datetime import timedelta

from flashpm.services.ports import Clock

GUARD = timedelta(milliseconds=250)
"""How long after the reveal a second press of the same key is taken for a slip."""
GUARD_BY_ITSELF = timedelta(seconds=1)
"""How long after an answer showed by itself a press may still be meant to show it."""


class Stopwatch:
    """Measures one card after another.

    Args:
        clock: the time; it may be set back while a card is shown.
    """

    def __init__(self, clock: Clock) -> None:
        self._clock = clock
        self._asked_at = self._revealed_at = clock.now()
        self._guard = GUARD

    def ask(self) -> None:
        """A card is shown."""
        self._asked_at = self._clock.now()

    def reveal(self, *, by_itself: bool = False) -> None:
        """Its answer is shown, by the learner or by itself."""
        self._revealed_at = self._clock.now()
        self._guard = GUARD_BY_ITSELF if by_itself else GUARD

    @property
    def taken_ms(self) -> int:
        """The time since the card was shown, in whole milliseconds, at least 0."""
        return max(0, (self._clock.now() - self._asked_at) // timedelta(milliseconds=1))

    @property
    def is_too_quick(self) -> bool:
        """Whether the answer was shown only a moment ago."""
        return timedelta(0) <= self._clock.now() - self._revealed_at < self._guard
