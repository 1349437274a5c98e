"""The day's plan: how many new questions it takes, and how long its cards will need."""

from flashpm.domain.due_queue import Counts, Line
from flashpm.domain.interview_plan import Plan, plan
from flashpm.domain.pace import Pace, pace_of
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.domain.study_settings import StudySettings, settings_from_json
from flashpm.services.ports import Library

ANSWERS_FOR_THE_PACE = 500
"""How many of the newest answers the learner's pace is made of."""
CARDS_A_QUESTION = 5
"""How many clarifying questions a question usually has; used where nothing waits that could be counted."""


class DailyPlan:
    """Plans study days by the settings and the learner's pace."""

    def __init__(self, library: Library) -> None:
        self._library = library

    @property
    def settings(self) -> StudySettings:
        """The study settings as they are."""
        return settings_from_json(self._library.settings.values())

    def pace(self) -> Pace:
        """Give the learner's pace."""
        return pace_of(self._library.day.taken_times(ANSWERS_FOR_THE_PACE))

    def until_interview(self, today: StudyDay) -> Plan | None:
        """Plan the days until the interview; None without a date, or once it has passed."""
        settings = self.settings
        if settings.interview_on is None or (days_left := from_date(settings.interview_on) - today) < 0:
            return None
        day, pace, waiting = self._library.day, self.pace(), self._library.day.waiting()
        due = Counts(due=len(day.due_cards((), today)) + day.due_answered_on(today), new=0, to_repeat=0)
        return plan(
            days_left=days_left,
            questions_left=waiting.questions + day.new_questions_on(today),
            seconds_left_a_day=60 * settings.minutes_per_day - pace.of(due),
            seconds_a_question=self._seconds_a_question(pace),
        )

    def new_questions_a_day(self, today: StudyDay) -> int:
        """Give how many questions are begun on a day: by the plan until the interview, else by the setting."""
        until_interview = self.until_interview(today)
        return until_interview.new_questions_a_day if until_interview else self.settings.new_questions_a_day

    def questions_in_a_day(self) -> int:
        """Give how many new questions fit into a day's minutes if nothing else is studied, at least 1."""
        return max(1, int(60 * self.settings.minutes_per_day // self._seconds_a_question(self.pace())))

    def cards_a_question(self) -> float:
        """Give how many cards a question has, by those that wait."""
        waiting = self._library.day.waiting()
        return waiting.cards / waiting.questions if waiting.questions else CARDS_A_QUESTION

    def _seconds_a_question(self, pace: Pace) -> float:
        return max(1.0, self.cards_a_question() * pace.seconds[Line.NEW])
