"""Studying: which cards a day asks, and the sittings that ask them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from flashpm.domain.due_queue import DueQueue, NewQuestion, choose_new, order_new
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.days import Days
from flashpm.services.line_up import LineUp, LineUps, spaced_new

if TYPE_CHECKING:
    from collections.abc import Collection, Sequence

    from flashpm.domain.identity import CardUid, QuestionUid
    from flashpm.domain.study_day import Today
    from flashpm.services.ports import Clock, Library
    from flashpm.services.sitting import Sitting


class Studying:
    """Begins sittings on a library."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self._days = Days(library, clock)
        self._plan = DailyPlan(library)
        self._line_ups = LineUps(library, self._plan)

    def today(self) -> Today:
        """Give today's study day."""
        return self._days.now()

    def begin(self, query: Query = EVERYTHING, at_most: int | None = None) -> Sitting:
        """Line up today's cards.

        Args:
            query: which cards.
            at_most: how many cards, repeats not counted; None for all.
        """
        return self._sitting(self.line_up(query, at_most).queue())

    def line_up(self, query: Query = EVERYTHING, at_most: int | None = None) -> LineUp:
        """Give the cards that a sitting begun now would ask."""
        return self._line_ups.today(self._days.today, query, at_most)

    def begin_one_more(self, query: Query = EVERYTHING) -> Sitting:
        """Line up one more new question, beyond the day's own."""
        questions = order_new(self._library.day.new_questions(query, self._days.today, 1), self._plan.settings.types)
        return self._begin_new(choose_new(questions[:1], 1))

    def begin_with(self, questions: Sequence[QuestionUid]) -> Sitting:
        """Line up the cards of questions, all of them and now, as picked from a list."""
        return self.begin_with_cards(self.cards_of(questions))

    def begin_with_cards(self, cards: Sequence[CardUid]) -> Sitting:
        """Line up cards as they are given."""
        return self._sitting(DueQueue((), tuple(cards)))

    def cards_of(self, questions: Sequence[QuestionUid]) -> list[CardUid]:
        """List the cards of questions that can be asked, question by question; some thousand take a moment."""
        return self._library.cards.cards_of(questions, self._days.today)

    def begin_imported(self, questions: Collection[QuestionUid]) -> Sitting:
        """Line up new questions that were just imported, beyond the day's own, as many as fit into a day's minutes.

        The rest waits its turn: own imports come first among the new ones.
        """
        today = self._days.today
        room = self._plan.questions_in_a_day(today)
        imported = self._library.day.new_questions_of(questions, today, room)
        return self._begin_new(choose_new(order_new(imported), room))

    def _begin_new(self, questions: Sequence[NewQuestion]) -> Sitting:
        cards = spaced_new(questions, self._plan.settings.spacing)
        return self._sitting(DueQueue((), cards))

    def _sitting(self, queue: DueQueue) -> Sitting:
        from flashpm.services.sitting import Sitting  # who only asks how study stands needs none

        return Sitting(self._library, self._clock, queue)
