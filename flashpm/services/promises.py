"""What the grades of a card promise: by the active rules, by what the days hold, and by its other card's day."""

from collections import Counter
from collections.abc import Collection, Mapping

from flashpm.domain.fuzz import fuzz_days
from flashpm.domain.grade import Grade
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import LONGEST_EVENED_DAYS, Outcome, outcomes
from flashpm.domain.study_day import StudyDay, plus
from flashpm.services.ports import Library
from flashpm.services.rows import CardFace

DAYS_AHEAD = LONGEST_EVENED_DAYS + fuzz_days(LONGEST_EVENED_DAYS)
"""How far ahead days are evened out."""
FULL = 1_000_000
"""The cards of a day on which none should come that can come on another."""


class Promises:
    """Works out the labels of one sitting's buttons."""

    def __init__(self, library: Library) -> None:
        self._library = library
        self._load: Counter[StudyDay] | None = None

    @property
    def rules(self) -> Rules:
        """The rules as they are."""
        return self._library.settings.study.rules

    def of(self, face: CardFace, today: StudyDay, rules: Rules) -> dict[Grade, Outcome]:
        """Compute what each of the four grades would do today."""
        load: Mapping[StudyDay, int] | None = self._load_of_days(today) if rules.evens_days else None
        if self._library.settings.study.has_second_cards:
            load = _avoiding(self._library.day.days_of_others(face.uid), load)
        return outcomes(face.uid, face.schedule, today, rules, load)

    def kept(self, face: CardFace, outcome: Outcome) -> None:
        """Take note that a grade was given: its card left one day for another."""
        if self._load is not None and face.schedule.due_on is not None:
            self._load[face.schedule.due_on] -= 1
        if self._load is not None:
            self._load[outcome.due_on] += 1

    def _load_of_days(self, today: StudyDay) -> Counter[StudyDay]:
        """Read once what the days hold; after that, this sitting's own grades are added."""
        if self._load is None:
            self._load = Counter(self._library.day.due_by_day(plus(today, 1), plus(today, DAYS_AHEAD)))
        return self._load


def _avoiding(days: Collection[StudyDay], load: Mapping[StudyDay, int] | None) -> Mapping[StudyDay, int] | None:
    """Give the load of days with some of them full: a card is not to come on the day of the other one."""
    return {**(load or {}), **dict.fromkeys(days, FULL)} if days else load
