"""What Today says: how much there is to do, how long it takes, and what is coming."""

from dataclasses import dataclass
from datetime import date

from flashpm.domain.due_queue import Counts
from flashpm.domain.interview_plan import Plan
from flashpm.domain.pace import minutes
from flashpm.domain.study_day import StudyDay, plus
from flashpm.services.coming_days import ComingDays, DayLoad
from flashpm.services.daily_plan import DailyPlan
from flashpm.services.ports import Clock, Library
from flashpm.services.rows import TypeTally
from flashpm.services.studying import Studying

DAYS_AHEAD = 7
DAYS_BACK = 21


@dataclass(frozen=True, slots=True)
class DayOverview:
    """Today at a glance.

    Attributes:
        counts: the cards that Start would ask.
        new_questions: the questions that the new cards belong to, second cards apart.
        minutes: how long they take, in whole minutes; 0 if there are none.
        answers: gradings of today.
        interview_on: the calendar day of the interview, also one that has passed; None while there is no date.
        plan: the pace until the interview; None without a date to come.
        tomorrow, tomorrow_minutes: what tomorrow asks if today's cards are done.
        waiting_due: due cards beyond the reviews a day; they wait for a later one.
        next_load: the first day from tomorrow on that asks something if today's cards are done; None if none ever does.
        can_begin_more: true if a new question can be begun beyond the day's own.
        stuck: cards that are stuck and not paused, whether they are due or not.
        second_cards: how many of the new cards are second ones, of questions that are known.
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
    waiting_due: int = 0
    next_load: DayLoad | None = None
    can_begin_more: bool = False
    stuck: int = 0
    second_cards: int = 0

    @property
    def next_due_on(self) -> StudyDay | None:
        """The first day from tomorrow on that asks something; None if none ever does."""
        return None if self.next_load is None else self.next_load.day


class Overview:
    """Tells how study stands."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._plan = DailyPlan(library)
        self._studying = Studying(library, clock)

    def today(self) -> DayOverview:
        """Say what there is to do today."""
        now, line_up = self._studying.today(), self._studying.line_up()
        coming, counts = ComingDays(self._library, now.day, line_up), line_up.counts
        answers = self._library.day.answers_by_day(now.day, now.day).get(now.day, 0)
        pace = self._plan.pace(now.day) if answers else coming.pace  # the same, as long as nothing was answered today
        return DayOverview(
            day=now.day,
            counts=counts,
            new_questions=len(line_up.chosen.questions),
            minutes=minutes(pace.of(counts)),
            answers=answers,
            interview_on=self._plan.settings.interview_on,
            plan=line_up.chosen.plan,
            tomorrow=coming.tomorrow,
            tomorrow_minutes=coming.minutes(coming.tomorrow),
            log_is_ahead=now.log_is_ahead,
            waiting_due=line_up.waiting_due,
            next_load=coming.next_load(),
            can_begin_more=line_up.chosen.can_begin_more,
            stuck=self._library.day.stuck_cards(now.day),
            second_cards=len(line_up.second),
        )

    def coming_days(self, days: int = DAYS_AHEAD) -> list[DayLoad]:
        """Say what the next days will ask, tomorrow first, if each day's cards are done.

        New cards are those that the plan will begin, until nothing waits any more.
        """
        return ComingDays(self._library, self._studying.today().day, self._studying.line_up()).loads(days)

    def past_days(self, days: int = DAYS_BACK) -> list[tuple[StudyDay, int]]:
        """Say how many gradings each of the last days had, the oldest first and today last."""
        today = self._studying.today().day
        answers = self._library.day.answers_by_day(plus(today, 1 - days), today)
        return [(plus(today, back), answers.get(plus(today, back), 0)) for back in range(1 - days, 1)]

    def types(self) -> list[TypeTally]:
        """Say how the cards of each question type stand."""
        return self._library.day.tallies(self._studying.today().day)
