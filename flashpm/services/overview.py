"""What Today says: how much there is to do, how long it takes, and what is coming."""

from dataclasses import dataclass
from datetime import date

from flashpm.domain.due_queue import Counts
from flashpm.domain.interview_plan import Plan
from flashpm.domain.pace import minutes
from flashpm.domain.study_day import StudyDay, plus
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.ports import Clock, Library
from flashpm.services.rows import TypeTally
from flashpm.services.studying import Studying

DAYS_AHEAD = 7
DAYS_BACK = 21


@dataclass(frozen=True, slots=True)
class DayLoad:
    """What a coming day will ask, as far as is known today, in cards."""

    day: StudyDay
    due: int
    new: int


@dataclass(frozen=True, slots=True)
class DayOverview:
    """Today at a glance.

    Attributes:
        counts: the cards that Start would ask.
        new_questions: the questions that the new cards belong to.
        minutes: how long they take, in whole minutes; 0 if there are none.
        answers: gradings of today.
        interview_on: the calendar day of the interview, also one that has passed; None while there is no date.
        plan: the pace until the interview; None without a date to come.
        tomorrow, tomorrow_minutes: what tomorrow asks if today's cards are done.
        log_is_ahead: true if reviews lie in the future: the computer's date is wrong, or was.
    """

    day: StudyDay
    counts: Counts
    new_questions: int
    minutes: int
    answers: int
    interview_on: date | None
    plan: Plan | None
    tomorrow: DayLoad
    tomorrow_minutes: int
    log_is_ahead: bool


class Overview:
    """Tells how study stands."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._plan = DailyPlan(library)
        self._studying = Studying(library, clock)

    def today(self) -> DayOverview:
        """Say what there is to do today."""
        now = self._studying.today()
        line_up, pace = self._studying.line_up(), self._plan.pace()
        counts = line_up.counts
        tomorrow = self.coming_days(1)[0]
        return DayOverview(
            day=now.day,
            counts=counts,
            new_questions=self._library.day.count_questions(line_up.new),
            minutes=minutes(pace.of(counts)),
            answers=self._library.day.answers_by_day(now.day, now.day).get(now.day, 0),
            interview_on=self._plan.settings.interview_on,
            plan=self._plan.until_interview(now.day),
            tomorrow=tomorrow,
            tomorrow_minutes=minutes(pace.of(Counts(tomorrow.due, tomorrow.new, 0))),
            log_is_ahead=now.log_is_ahead,
        )

    def coming_days(self, days: int = DAYS_AHEAD) -> list[DayLoad]:
        """Say what the next days will ask, tomorrow first, if each day's cards are done.

        New cards are those that the plan will begin, until nothing waits any more.
        """
        today = self._studying.today().day
        due = self._library.day.due_by_day(plus(today, 1), plus(today, days))
        waiting, a_day = self._library.day.waiting(), self._plan.new_questions_a_day(today)
        cards_a_question = self._plan.cards_a_question()
        left_today = max(0, a_day - self._library.day.new_questions_on(today))
        loads, left = [], waiting.questions - left_today
        for ahead in range(1, days + 1):
            begun = max(0, min(a_day, left))
            left -= begun
            day = plus(today, ahead)
            loads.append(DayLoad(day, due.get(day, 0), round(begun * cards_a_question)))
        return loads

    def past_days(self, days: int = DAYS_BACK) -> list[tuple[StudyDay, int]]:
        """Say how many gradings each of the last days had, the oldest first and today last."""
        today = self._studying.today().day
        answers = self._library.day.answers_by_day(plus(today, 1 - days), today)
        return [(plus(today, back), answers.get(plus(today, back), 0)) for back in range(1 - days, 1)]

    def types(self) -> list[TypeTally]:
        """Say how the cards of each question type stand."""
        return self._library.day.tallies(self._studying.today().day)
