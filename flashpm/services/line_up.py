"""The cards of a day: those that a sitting begun now would ask, in order, and what waits beyond them."""

from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass, replace

from flashpm.domain.due_queue import (
    Counts,
    DueQueue,
    NewQuestion,
    choose_new,
    first_sitting,
    most_overdue,
    order_due,
    order_new,
)
from flashpm.domain.identity import CardUid
from flashpm.domain.interview_plan import Plan
from flashpm.domain.library_query import EVERYTHING, Query
from flashpm.domain.second_card import SecondCard
from flashpm.domain.spacing import CARDS_BETWEEN, Placed, Spacing, space
from flashpm.domain.study_day import StudyDay
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.ports import Library

READ_AHEAD = 200
"""How many second cards are read ahead; those that cannot begin yet, since theirs is due, wait among them."""


@dataclass(frozen=True, slots=True)
class ChosenNew:
    """The new questions of a day.

    Attributes:
        plan: the pace until the interview, by which they were chosen; None without a date to come.
        questions: those that are asked.
        later_today: those for which today has room after the very first sitting, which is one question.
        can_begin_more: true if there are others.
    """

    plan: Plan | None
    questions: tuple[NewQuestion, ...]
    later_today: tuple[NewQuestion, ...]
    can_begin_more: bool

    @property
    def begun_today(self) -> tuple[NewQuestion, ...]:
        """The questions that are begun if all of today is done."""
        return self.questions + self.later_today


@dataclass(frozen=True, slots=True)
class LineUp:
    """The cards of a day, in the order in which they are asked.

    Attributes:
        new: second cards first, then those of new questions.
        chosen: the questions of the new cards, and what else may be begun.
        second: the second cards among the new ones.
        waiting_second: the first `READ_AHEAD` second cards that have their turn, those of today included.
        waiting_due: how many due cards wait for a later day, since the day asks no more.
    """

    due: tuple[CardUid, ...]
    new: tuple[CardUid, ...]
    to_repeat: tuple[CardUid, ...]
    chosen: ChosenNew
    waiting_due: int
    second: tuple[CardUid, ...] = ()
    waiting_second: tuple[SecondCard, ...] = ()

    @property
    def counts(self) -> Counts:
        """How many cards are asked."""
        return Counts(len(self.due), len(self.new), len(self.to_repeat))

    def queue(self) -> DueQueue:
        """Give the queue of a sitting that asks them."""
        return DueQueue(self.due, self.new, self.to_repeat)


class LineUps:
    """Lines up the cards of a day by the settings."""

    def __init__(self, library: Library, plan: DailyPlan) -> None:
        self._library = library
        self._plan = plan

    def today(self, day: StudyDay, query: Query = EVERYTHING, at_most: int | None = None) -> LineUp:
        """Line up what is left of today.

        Args:
            day: today.
            query: which cards.
            at_most: how many cards, repeats not counted; None for all.
        """
        settings, chosen = self._plan.settings, self._choose_today(day, query)
        all_due = self._library.day.due_cards(query, day)
        within_cap = most_overdue(all_due, day, self._plan.room_for_due(day))
        due = [Placed(card.uid, card.place[0]) for card in order_due(within_cap, day, settings.due_order)][:at_most]
        room = None if at_most is None else at_most - len(due)
        waiting = self._library.day.second_cards(query, day, READ_AHEAD) if settings.has_second_cards else []
        may_begin = [each for each in waiting if each.may_begin(day)]
        second = [Placed(each.card, each.question) for each in may_begin[: self._plan.room_for_second(day)]][:room]
        new = _placed(chosen.questions)[: None if room is None else room - len(second)]
        due, places = space(due, settings.spacing), {each.question for each in new}
        return LineUp(
            due=_cards(due),
            new=_cards(space([*second, *new], settings.spacing, due[-CARDS_BETWEEN:])),
            second=_cards(second),
            waiting_second=tuple(waiting),
            to_repeat=tuple(self._library.day.cards_to_repeat(query, day)),
            chosen=replace(chosen, questions=tuple(each for each in chosen.questions if each.place in places)),
            waiting_due=len(all_due) - len(within_cap),
        )

    def _choose_today(self, day: StudyDay, query: Query) -> ChosenNew:
        plan, reader = self._plan.until_interview(day), self._library.day
        a_day = plan.new_questions_a_day if plan else self._plan.settings.new_questions_a_day
        allowance = max(0, a_day - reader.new_questions_on(day))
        found, is_first = reader.new_questions(query, day, allowance + 1), reader.last_reviewed_on() is None
        questions = self._choose(found, allowance, is_first=is_first)
        others = [question for question in found if question not in questions]
        later = self._choose(others, allowance - 1, is_first=False) if is_first and allowance else []
        return ChosenNew(plan, tuple(questions), tuple(later), can_begin_more=bool(others))

    def new_tomorrow(self, tomorrow: StudyDay, today: LineUp, allowance: int) -> list[NewQuestion]:
        """Choose the new questions of tomorrow, if today's cards are done.

        Args:
            tomorrow: the next study day.
            today: what is left of today.
            allowance: how many questions tomorrow begins.
        """
        reader, begun_today = self._library.day, today.chosen.begun_today
        found = reader.new_questions(EVERYTHING, tomorrow, allowance + len(begun_today) + 1)
        asked = frozenset(card for question in begun_today for card in question.cards)
        left = [rest for question in found if (rest := _without(question, asked)).cards]
        is_first = reader.last_reviewed_on() is None and not today.counts.total
        return self._choose(left, allowance, is_first=is_first)

    def _choose(self, found: Sequence[NewQuestion], allowance: int, *, is_first: bool) -> list[NewQuestion]:
        if is_first:
            return first_sitting(found)
        return choose_new(order_new(found, self._plan.settings.types), allowance)


def spaced_new(questions: Iterable[NewQuestion], spacing: Spacing) -> tuple[CardUid, ...]:
    """Give the cards of new questions in the order in which they are asked."""
    return _cards(space(_placed(questions), spacing))


def _placed(questions: Iterable[NewQuestion]) -> list[Placed]:
    return [Placed(card, question.place) for question in questions for card in question.cards]


def _cards(placed: Iterable[Placed]) -> tuple[CardUid, ...]:
    return tuple(each.card for each in placed)


def _without(question: NewQuestion, asked: Collection[CardUid]) -> NewQuestion:
    """Give what is left of a question once some cards are asked."""
    cards = tuple(card for card in question.cards if card not in asked)
    return replace(question, cards=cards, is_begun=question.is_begun or len(cards) < len(question.cards))
