"""Second cards: what a kind of them would cost before it is switched on, and the switch."""

from dataclasses import dataclass, replace

from flashpm.domain.card import ALWAYS_ON, SWITCHED, CardKind
from flashpm.domain.library_query import EVERYTHING
from flashpm.domain.pace import minutes
from flashpm.domain.statistics import YEAR_DAYS
from flashpm.domain.study_day import plus
from flashpm.domain.workload import Conditions, Supply, new_cards_by_day, shares_of, simulate_days
from flashpm.services.changes import Changes
from flashpm.services.daily_plan import DailyPlan, second_cards_of
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library
from flashpm.services.progress import Progress, untold
from flashpm.services.settings import Settings

COST_DAYS = 30
"""Over how many days the cost is taken."""


@dataclass(frozen=True, slots=True)
class KindCost:
    """What a kind of second cards adds.

    Attributes:
        cards: how many cards it has, or would have.
        minutes_a_day: what they take on average over the next `COST_DAYS` days, in whole minutes, rounded up.
        begin_a_day: how many begin on a day at most.
    """

    cards: int
    minutes_a_day: int
    begin_a_day: int


class SecondCards:
    """Says what second cards cost, and switches them."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._days = Days(library, clock)
        self._plan = DailyPlan(library)
        self._settings = Settings(library)

    def is_on(self, kind: CardKind) -> bool:
        """Say whether a kind is on."""
        return kind in self._settings.study.kinds

    def cost(self) -> KindCost:
        """Say what a kind of second cards adds: its cards begun one after the other, from today.

        They are graded by the learner's own shares and pace, as in `Statistics.workload`. Every card counts as if its
        turn came in time, so that the cost is not said too low.
        """
        today, read = self._days.today, self._library.statistics
        settings, pace = self._plan.settings, self._plan.pace(today)
        cards, a_day = self._library.day.second_cards_possible(), second_cards_of(settings, pace)
        conditions = Conditions(
            shares=shares_of(read.answer_tallies(EVERYTHING, today, plus(today, 1 - YEAR_DAYS))),
            rules=settings.rules,
            pace=pace,
        )
        begun = new_cards_by_day(a_day, Supply(cards, begun_today=0, cards_a_question=1), COST_DAYS)
        works = simulate_days((), begun, today, conditions)
        return KindCost(cards, minutes(sum(work.seconds for work in works) / COST_DAYS), a_day)

    def switch(self, kind: CardKind, *, is_on: bool, progress: Progress = untold) -> Changes:
        """Switch a kind on or off, in one operation; what its cards were is kept and comes back with them.

        Args:
            kind: one of `SWITCHED`.
            is_on: false to switch it off.
            progress: is told how far the work is, and may stop it.

        Returns:
            What changed; no operation if it is so already.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved; nothing was changed.
        """
        study = self._settings.study
        others = [each for each in SWITCHED if each in study.kinds and each is not kind]
        kinds = (*ALWAYS_ON, *others, *([kind] if is_on else []))
        return self._settings.change(replace(study, kinds=kinds), progress)
