"""Study days of a library: the one place where a service learns what day it is."""

from flashpm.domain.study_day import Calendar, StudyDay, Today
from flashpm.services.ports import Clock, Library


class Days:
    """Tells the study day by the clock, the hour at which the learner's day begins, and the log."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._clock = clock

    @property
    def calendar(self) -> Calendar:
        """How the days of this library are told, as it stands."""
        settings = self._library.settings.study
        return Calendar(settings.day_starts_at_hour, self._library.day.last_reviewed_on())

    def now(self) -> Today:
        """Give today's study day, and whether the clock can be believed."""
        return self.calendar.today(self._clock.now())

    @property
    def today(self) -> StudyDay:
        """Today's study day."""
        return self.now().day
