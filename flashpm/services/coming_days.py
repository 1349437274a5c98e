"""The days ahead: what each will ask, if every day's cards are done."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cached_property
from itertools import islice

from flashpm.domain.due_queue import Counts, NewQuestion
from flashpm.domain.identity import CardUid
from flashpm.domain.pace import Pace, minutes
from flashpm.domain.study_day import StudyDay, from_date, plus
from flashpm.services.daily_plan import DailyPlan, cards_a_question
from flashpm.services.line_up import LineUp, LineUps
from flashpm.services.ports import Library
from flashpm.services.rows import Waiting


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What a coming day will ask, as far as is known today, in cards; new ones include second cards."""

    day: StudyDay
    due: int
    new: int

    @property
    def total(self) -> int:
        """All its cards."""
        return self.due + self.new


class ComingDays:
    """Looks ahead from today.

    Tomorrow is exact once today's cards are done. Later days know the due cards of today; of the new ones they know
    how many questions are begun, and take an average for their cards.

    Args:
        library: the library.
        today: today's study day.
        line_up: what is left of today, of the whole library.
    """

    def __init__(self, library: Library, today: StudyDay, line_up: LineUp) -> None:
        self._library = library
        self._first = plus(today, 1)
        self._line_up = line_up
        plan = DailyPlan(library)
        self._line_ups = LineUps(library, plan)
        self._terms = plan.terms(self._first)

    @property
    def pace(self) -> Pace:
        """The learner's pace of tomorrow, by the answers up to now."""
        return self._terms.pace

    @cached_property
    def tomorrow(self) -> DayLoad:
        """The load of the next day."""
        return self.loads(1)[0]

    def loads(self, days: int) -> list[DayLoad]:
        """Give the loads of some days, tomorrow first."""
        return list(islice(self._from_tomorrow(plus(self._first, days - 1)), days))

    def minutes(self, load: DayLoad) -> int:
        """Give how long a day's cards take, in whole minutes."""
        return minutes(self._terms.pace.of(Counts(load.due, load.new, 0)))

    def next_load(self) -> DayLoad | None:
        """Give the load of the first day that has one; None if none ever will."""
        if self.tomorrow.total:
            return self.tomorrow
        next_due_on = self._library.day.next_due_on(self._first)
        last = max(next_due_on or self._first, self._last_planned_day())
        days = last - self._first + 1
        return next((load for load in islice(self._from_tomorrow(last), days) if load.total), None)

    def _last_planned_day(self) -> StudyDay:
        """Give the day after the interview: from then on, each day begins as many new questions as the next."""
        interview_on = self._terms.settings.interview_on
        return self._first if interview_on is None else plus(from_date(interview_on), 1)

    def _from_tomorrow(self, last: StudyDay) -> Iterator[DayLoad]:
        """Yield day after day without end; due cards are known up to `last`."""
        by_day = self._library.day.due_by_day(self._first, last)
        waiting, overdue = self._waiting_tomorrow(), self._line_up.waiting_due
        day, begun = self._first, set(self._line_up.second)
        while True:
            overdue += by_day.get(day, 0)
            due = self._terms.due_asked(overdue)
            overdue -= due
            allowance = self._terms.new_questions(day, waiting, due)
            second = self._second_on(day, self._terms.second_cards(day, waiting, due), begun)
            new, waiting = self._begin(day, waiting, allowance)
            yield DayLoad(day, due, new + second)
            day = plus(day, 1)

    def _second_on(self, day: StudyDay, room: int, begun: set[CardUid]) -> int:
        """Choose the second cards of a day, if none has its turn that has not now; adds them to those begun before."""
        waiting = (each for each in self._line_up.waiting_second if each.card not in begun)
        chosen = [each.card for each in waiting if each.may_begin(day)][:room]
        begun.update(chosen)
        return len(chosen)

    def _waiting_tomorrow(self) -> Waiting:
        fresh = [question for question in self._line_up.chosen.begun_today if not question.is_begun]
        return self._library.day.waiting().without(len(fresh), _cards_in(fresh))

    def _begin(self, day: StudyDay, waiting: Waiting, allowance: int) -> tuple[int, Waiting]:
        """Give the new cards of a day, and what waits after it."""
        if day == self._first:
            chosen = self._line_ups.new_tomorrow(day, self._line_up, allowance)
            fresh = [question for question in chosen if not question.is_begun]
            return _cards_in(chosen), waiting.without(len(fresh), _cards_in(fresh))
        questions = min(allowance, waiting.questions)
        cards = round(questions * cards_a_question(waiting))
        return cards, waiting.without(questions, cards)


def _cards_in(questions: Iterable[NewQuestion]) -> int:
    return sum(len(question.cards) for question in questions)
