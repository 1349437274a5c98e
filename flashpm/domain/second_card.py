"""Second cards: which clarifying questions have one, when it begins, and how many begin on a day.

A question's own cards are those of the kind `why`. A second card asks of the same clarifying question once more, from
another side, and waits until the first one sits.
"""

from collections.abc import Collection
from dataclasses import dataclass

from flashpm.domain.card import ALWAYS_ON, CardKind
from flashpm.domain.identity import CardUid
from flashpm.domain.question import ClarifyingQuestion
from flashpm.domain.schedule import Schedule
from flashpm.domain.study_day import StudyDay

PASSES_BEFORE = 2
"""How often in a row the first card must have been passed."""
CLEAR_DAYS = 1
"""How many days after the one on which a second card begins are free of the first one."""
PERCENT_OF_MINUTES = 10
"""The part of the minutes a day in which second cards begin."""


def kinds_of(part: ClarifyingQuestion, switched_on: Collection[CardKind]) -> tuple[CardKind, ...]:
    """Give the kinds of which a clarifying question has a card.

    Args:
        part: its texts; a `so_what` card asks with the expected answer for the impact, and needs both.
        switched_on: the kinds that are on.
    """
    has_all = bool(part.prompt and part.expected_answer and part.impact)
    return (*ALWAYS_ON, *(kind for kind in switched_on if has_all and kind not in ALWAYS_ON))


def has_its_turn(first: Schedule) -> bool:
    """Say whether a second card has its turn, on one day or another, by what the first one has come to."""
    return first.memory is not None and first.memory.repetition >= PASSES_BEFORE


@dataclass(frozen=True, slots=True)
class SecondCard:
    """A second card that has its turn and was never asked.

    Attributes:
        question: the number of its question in the library.
        first_due_on: the due day of the first card of its clarifying question.
        first_asked_on: the last day on which that was asked; None if it was scheduled by hand since.
        rests_until: the day until which it was skipped itself; None if it was not.
    """

    card: CardUid
    question: int
    first_due_on: StudyDay
    first_asked_on: StudyDay | None
    rests_until: StudyDay | None = None

    def may_begin(self, day: StudyDay) -> bool:
        """Say whether it may begin on a day: the two do not meet there.

        They would meet if the first was answered on that day, or is due on it or the day after: then the second one
        comes again.
        """
        was_asked = self.first_asked_on is not None and self.first_asked_on >= day
        rests = self.rests_until is not None and self.rests_until > day
        return not was_asked and not rests and self.first_due_on > day + CLEAR_DAYS


def second_cards_a_day(minutes_per_day: int, seconds_a_card: float) -> int:
    """Give how many second cards begin on a day, at least 1: as many as fit into `PERCENT_OF_MINUTES` of its minutes.

    Args:
        minutes_per_day: how long a day's study may take.
        seconds_a_card: what a new card takes, at least 0.
    """
    seconds = 60 * minutes_per_day * PERCENT_OF_MINUTES / 100
    return max(1, int(seconds // max(1.0, seconds_a_card)))
