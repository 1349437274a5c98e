"""The day's plan: how many due cards and new questions it takes, and how long its cards will need."""

from dataclasses import dataclass

from flashpm.domain.due_queue import Counts, Line
from flashpm.domain.interview_plan import Plan, plan
from flashpm.domain.pace import Pace, pace_of
from flashpm.domain.second_card import second_cards_a_day
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.domain.study_settings import StudySettings
from flashpm.services.ports import Library
from flashpm.services.rows import Waiting

ANSWERS_FOR_THE_PACE = 500
"""How many of the newest answers the learner's pace is made of."""
CARDS_A_QUESTION = 5
"""How many clarifying questions a question usually has; used where nothing waits that could be counted."""


@dataclass(frozen=True, slots=True)
class DayTerms:
    """What a day is planned by; it is the same all day long, unless a setting changes.

    Attributes:
        settings: the study settings.
        pace: the learner's, as it was in the morning.
    """

    settings: StudySettings
    pace: Pace

    def plan(self, day: StudyDay, waiting: Waiting, due: int) -> Plan | None:
        """Plan the days until the interview; None without a date, or once it has passed.

        Args:
            day: on which it is planned.
            waiting: what was not begun on the morning of that day.
            due: how many due cards that day asks.
        """
        settings = self.settings
        if settings.interview_on is None or (days_left := from_date(settings.interview_on) - day) < 0:
            return None
        return plan(
            days_left=days_left,
            questions_left=waiting.questions,
            seconds_left_a_day=60 * settings.minutes_per_day - self.pace.of(Counts(due=due, new=0, to_repeat=0)),
            seconds_a_question=self.seconds_a_question(waiting),
        )

    def new_questions(self, day: StudyDay, waiting: Waiting, due: int) -> int:
        """Give how many questions are begun on a day: by the plan until the interview, else by the setting."""
        until_interview = self.plan(day, waiting, due)
        return until_interview.new_questions_a_day if until_interview else self.settings.new_questions_a_day

    def second_cards(self, day: StudyDay, waiting: Waiting, due: int) -> int:
        """Give how many second cards a day begins, if as many have their turn; none where they are off.

        Until the interview new questions go before: second cards then fill what those leave of the minutes.

        Args:
            day: on which they begin.
            waiting: what was not begun on the morning of that day.
            due: how many due cards that day asks.
        """
        settings, until_interview = self.settings, self.plan(day, waiting, due)
        if not settings.has_second_cards:
            return 0
        a_day = second_cards_of(settings, self.pace)
        if until_interview is None:
            return a_day
        new_seconds = until_interview.new_questions_a_day * self.seconds_a_question(waiting)
        left = 60 * settings.minutes_per_day - self.pace.of(Counts(due=due, new=0, to_repeat=0)) - new_seconds
        return min(a_day, int(max(0.0, left) // max(1.0, self.pace.seconds[Line.NEW])))

    def due_asked(self, due: int) -> int:
        """Give how many of a day's due cards it asks."""
        cap = self.settings.reviews_a_day
        return due if cap is None else min(due, cap)

    def seconds_a_question(self, waiting: Waiting) -> float:
        """Give what a new question takes, in seconds, at least 1."""
        return max(1.0, cards_a_question(waiting) * self.pace.seconds[Line.NEW])


def second_cards_of(settings: StudySettings, pace: Pace) -> int:
    """Give how many second cards a day begins by the settings, whether they are on or off."""
    return second_cards_a_day(settings.minutes_per_day, pace.seconds[Line.NEW])


def cards_a_question(waiting: Waiting) -> float:
    """Give how many cards a question has, by those that wait."""
    return waiting.cards / waiting.questions if waiting.questions else CARDS_A_QUESTION


class DailyPlan:
    """Plans study days by the settings and the learner's pace; grading does not move the day's plan."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def settings(self) -> StudySettings:
        """The study settings as they are."""
        return self._library.settings.study

    def terms(self, day: StudyDay) -> DayTerms:
        """Give what a day is planned by, as far as it is known now."""
        return DayTerms(self.settings, self.pace(day))

    def pace(self, day: StudyDay) -> Pace:
        """Give the learner's pace by the answers before a day."""
        return pace_of(self._library.day.taken_times(ANSWERS_FOR_THE_PACE, day))

    def until_interview(self, today: StudyDay) -> Plan | None:
        """Plan the days until the interview; None without a date, or once it has passed."""
        if self.settings.interview_on is None:
            return None
        terms = self.terms(today)
        return terms.plan(today, self._waiting_this_morning(today), self._due_of_day(today, terms))

    def new_questions_a_day(self, today: StudyDay) -> int:
        """Give how many questions are begun on a day: by the plan until the interview, else by the setting."""
        until_interview = self.until_interview(today)
        return until_interview.new_questions_a_day if until_interview else self.settings.new_questions_a_day

    def questions_in_a_day(self, today: StudyDay) -> int:
        """Give how many new questions fit into a day's minutes if nothing else is studied, at least 1."""
        terms = self.terms(today)
        seconds = terms.seconds_a_question(self._waiting_this_morning(today))
        return max(1, int(60 * terms.settings.minutes_per_day // seconds))

    def room_for_due(self, today: StudyDay) -> int | None:
        """Give how many more due cards a day asks, at least 0; None for all of them.

        A card that is skipped leaves its place empty: skipping must not bring another one.
        """
        cap = self.settings.reviews_a_day
        if cap is None:
            return None
        day = self._library.day
        return max(0, cap - day.due_answered_on(today) - day.due_tally(today).skipped)

    def room_for_second(self, today: StudyDay) -> int:
        """Give how many more second cards today begins, at least 0; one that is skipped leaves its place empty."""
        a_day = self.second_cards_a_day(today)
        return max(0, a_day - self._library.day.second_cards_begun(today)) if a_day else 0

    def second_cards_a_day(self, today: StudyDay) -> int:
        """Give how many second cards today begins as a whole, if as many have their turn; none where they are off."""
        if not self.settings.has_second_cards:
            return 0
        terms = self.terms(today)
        return terms.second_cards(today, self._waiting_this_morning(today), self._due_of_day(today, terms))

    def _due_of_day(self, today: StudyDay, terms: DayTerms) -> int:
        """Give how many due cards the whole day has: answered, skipped, and still to be asked."""
        tally = self._library.day.due_tally(today)
        met = self._library.day.due_answered_on(today) + tally.skipped
        return max(met, terms.due_asked(met + tally.due))

    def _waiting_this_morning(self, today: StudyDay) -> Waiting:
        day = self._library.day
        return day.waiting().and_also(day.begun_on(today))
