"""What the services ask of a library about its study days and answers; `storage` implements it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

if TYPE_CHECKING:
    from collections.abc import Collection

    from flashpm.domain.due_queue import DueCard, NewQuestion
    from flashpm.domain.identity import CardUid, QuestionUid
    from flashpm.domain.library_query import Query
    from flashpm.domain.pace import TakenTime
    from flashpm.domain.rules import Rules
    from flashpm.domain.second_card import SecondCard
    from flashpm.domain.statistics import AnswerTally, Dimension, GroupRetention, ScheduleCounts
    from flashpm.domain.study_day import StudyDay
    from flashpm.domain.workload import AskedCard
    from flashpm.services.progress import Progress
    from flashpm.services.rows import (
        DueTally,
        Standing,
        TypeTally,
        Waiting,
    )


class DayReader(Protocol):
    """The cards of a day, and the day's reviews."""

    def last_reviewed_on(self) -> StudyDay | None:
        """Give the last study day in the log; None if nothing was ever reviewed."""

    def due_cards(self, query: Query, today: StudyDay) -> list[DueCard]:
        """List the cards that are due and neither paused nor skipped, repeats left out."""

    def cards_to_repeat(self, query: Query, today: StudyDay) -> list[CardUid]:
        """List the cards that were failed today and not passed since."""

    def new_questions(self, query: Query, today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List questions with new cards.

        All of those in today's count; of the rest `at_most` begun ones, and `at_most` of each type and of the user's
        own imports.
        """

    def second_cards(self, query: Query, today: StudyDay, at_most: int) -> list[SecondCard]:
        """List the second cards that were never asked and have their turn, today or later.

        Those whose first card was begun earlier stand in front; none is paused, nor its first card.
        """

    def second_cards_begun(self, today: StudyDay) -> int:
        """Count the second cards that were begun today, and those that were skipped instead."""

    def second_cards_possible(self) -> int:
        """Count the clarifying questions that have the texts which a second card needs."""

    def days_of_others(self, card: CardUid) -> list[StudyDay]:
        """Give the due days of the other cards of a card's clarifying question, paused ones left out."""

    def stuck_cards(self, today: StudyDay) -> int:
        """Count the cards that are stuck and not paused; `library_query.STUCK` finds them."""

    def new_questions_on(self, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""

    def due_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards that come on each day: on their due day, or when a skip ends if that is later.

        Paused cards are left out, and days without any. Both ends are inclusive.
        """

    def tallies(self, today: StudyDay) -> list[TypeTally]:
        """Count how the cards of each question type stand, types in the order of `QuestionType`, unknown last."""

    def answers_by_day(self, first: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the gradings of each day; both ends inclusive, days without any are left out."""

    def due_under(self, rules: Rules, today: StudyDay, progress: Progress) -> int:
        """Count the cards, neither paused nor skipped, that would be due if other rules had always been active.

        Raises:
            Cancelled: from the progress.
        """

    def due_tally(self, today: StudyDay) -> DueTally:
        """Count the cards that are due, repeats left out."""

    def begun_on(self, day: StudyDay) -> Waiting:
        """Count the questions that were begun on a day, and those of their cards that were new that morning.

        Paused cards that were not asked that day are left out.
        """

    def new_questions_of(self, questions: Collection[QuestionUid], today: StudyDay, at_most: int) -> list[NewQuestion]:
        """List those of some questions that have new cards: at least the `at_most` newest, where there are as many."""

    def next_due_on(self, after: StudyDay) -> StudyDay | None:
        """Give the first day after a day on which a card comes, as in `due_by_day`; None if there is none."""

    def resting(self, cards: Collection[CardUid], today: StudyDay) -> set[CardUid]:
        """Give those of some cards that cannot be asked: paused, skipped until a later day, or gone."""

    def due_answered_on(self, day: StudyDay) -> int:
        """Count the gradings of a day, repeats and first looks at new cards left out."""

    def waiting(self) -> Waiting:
        """Count what was not begun yet and can be."""

    def taken_times(self, at_most: int, before: StudyDay) -> list[TakenTime]:
        """List how long the newest answers before a day took, `at_most` of them, the newest first."""

    def answers(self) -> int:
        """Count all gradings that were not taken back, up to 11: enough to know the first ten."""


class StatisticsReader(Protocol):
    """Answers and cards, counted; gradings that were taken back are left out."""

    def answer_tallies(self, query: Query, today: StudyDay, first: StudyDay) -> list[AnswerTally]:
        """Count the answers from a day to today, in the order of the days.

        With the empty query those of cards that are gone are among them.
        """

    def studied_days(self, query: Query, today: StudyDay) -> list[StudyDay]:
        """List the days with an answer, in order, those after today left out."""

    def groups(self, dimension: Dimension, query: Query, today: StudyDay) -> list[GroupRetention]:
        """Count the reviews of cards by what they share, all reviews ever, in no order."""

    def due_by_day(self, query: Query, today: StudyDay, last: StudyDay) -> dict[StudyDay, int]:
        """Count the cards that come on each day up to the last, paused ones and days without any left out.

        A card comes on its due day, or when a skip ends that lasts beyond today and that day.
        """

    def schedule_counts(self, query: Query, today: StudyDay) -> ScheduleCounts:
        """Count the cards that were asked before by interval and by ease factor."""

    def standings(self, query: Query, today: StudyDay) -> dict[Standing, int]:
        """Count how cards stand; every standing is there."""

    def new_questions_on(self, query: Query, day: StudyDay) -> int:
        """Count the questions of which a card was first reviewed on a day."""

    def asked_cards(self, last: StudyDay) -> list[AskedCard]:
        """List the cards that were asked before, are not paused, and come by the last day."""
