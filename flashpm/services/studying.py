"""Studying: which cards a day asks, and the sittings that ask them."""

from collections.abc import Collection, Sequence

from flashpm.domain.due_queue import DueQueue, choose_new, first_sitting, order_due, order_new
from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.domain.study_day import StudyDay, Today, today
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.ports import Clock, Library
from flashpm.services.sitting import Sitting


class Studying:
    """Begins sittings on a library."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock
        self._plan = DailyPlan(library)

    def today(self) -> Today:
        """Give today's study day."""
        return today(self._clock.now(), self._library.day.last_reviewed_on())

    def begin(self, query: Query = EVERYTHING, at_most: int | None = None) -> Sitting:
        """Line up today's cards.

        Args:
            query: which cards.
            at_most: how many cards, repeats not counted; None for all.
        """
        return Sitting(self._library, self._clock, self.line_up(query, at_most))

    def line_up(self, query: Query = EVERYTHING, at_most: int | None = None) -> DueQueue:
        """Give the cards that a sitting begun now would ask."""
        day = self._library.day
        today_ = self.today().day
        due = order_due(day.due_cards(query, today_), today_)[:at_most]
        room = None if at_most is None else at_most - len(due)
        return DueQueue(due, self._new_cards(query, today_)[:room], day.cards_to_repeat(query, today_))

    def begin_one_more(self, query: Query = EVERYTHING) -> Sitting:
        """Line up one more new question, beyond the day's own."""
        questions = order_new(self._library.day.new_questions(query, self.today().day, 1), self._plan.settings.types)
        return Sitting(self._library, self._clock, DueQueue((), choose_new(questions[:1], 1)))

    def begin_with(self, questions: Sequence[QuestionUid]) -> Sitting:
        """Line up the cards of questions, all of them and now, as picked from a list."""
        cards = self._library.cards.cards_of(questions, self.today().day)
        return Sitting(self._library, self._clock, DueQueue((), cards))

    def begin_imported(self, questions: Collection[QuestionUid]) -> Sitting:
        """Line up new questions that were just imported, beyond the day's own, as many as fit into a day's minutes.

        The rest waits its turn: own imports come first among the new ones.
        """
        room = self._plan.questions_in_a_day()
        waiting = self._library.day.new_questions(EVERYTHING, self.today().day, room)
        imported = [each for each in order_new(waiting) if each.uid in questions]
        return Sitting(self._library, self._clock, DueQueue((), choose_new(imported, room)))

    def _new_cards(self, query: Query, today_: StudyDay) -> list[CardUid]:
        day = self._library.day
        if day.last_reviewed_on() is None:
            return choose_new(first_sitting(day.new_questions(query, today_, 1)), 1)
        allowance = max(0, self._plan.new_questions_a_day(today_) - day.new_questions_on(today_))
        questions = order_new(day.new_questions(query, today_, allowance), self._plan.settings.types)
        return choose_new(questions, allowance)
