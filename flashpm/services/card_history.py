"""A card's history: every review with what it changed, and what the other grades would have done."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.rules import Rules
from flashpm.domain.schedule import NEW, Graded, Outcome, Schedule, outcomes, step
from flashpm.domain.study_day import StudyDay
from flashpm.services.ports import Library
from flashpm.services.rows import LoggedStep


@dataclass(frozen=True, slots=True)
class HistoryEntry:
    """One review of a card, or one schedule that was set by hand, as the rules that are active now see it.

    Attributes:
        logged: the row of the log; it says day, grade, kind, and whether it was taken back.
        before: the schedule that it starts from.
        after: the schedule that it led to; what was taken back leads nowhere, and the next entry starts from `before`.
        outcomes: what each grade would have done at that moment; empty for what is no grading.
    """

    logged: LoggedStep
    before: Schedule
    after: Schedule
    outcomes: Mapping[Grade, Outcome]

    @property
    def intervals(self) -> tuple[int | None, int | None]:
        """The interval before and after, in whole days; None for a new card."""
        return _interval(self.before), _interval(self.after)

    @property
    def eases(self) -> tuple[int | None, int | None]:
        """The ease factor before and after, in hundredths; None for a new card."""
        return _ease(self.before), _ease(self.after)


class CardHistory:
    """Tells what became of a card."""

    def __init__(self, library: Library) -> None:
        self._library = library

    def of(self, card: CardUid) -> list[HistoryEntry]:
        """List the reviews of a card and the schedules set by hand, the oldest first, what was taken back included.

        Empty if nothing was ever logged of it.
        """
        rules = self._library.settings.study.rules
        return list(_folded(card, self._library.history.steps_of(card), rules))


def _folded(card: CardUid, steps: list[LoggedStep], rules: Rules) -> Iterator[HistoryEntry]:
    schedule = NEW
    for logged in steps:
        after = step(card, schedule, logged.row, rules)
        yield HistoryEntry(logged, schedule, after, _outcomes(card, schedule, logged, rules))
        schedule = schedule if logged.is_taken_back else after


def _outcomes(card: CardUid, before: Schedule, logged: LoggedStep, rules: Rules) -> Mapping[Grade, Outcome]:
    return outcomes(card, before, _day_of(logged.row, before), rules) if isinstance(logged.row, Graded) else {}


def _day_of(row: Graded, before: Schedule) -> StudyDay:
    """Give the day of a grading: by a clock gone back, the last counted one."""
    return row.reviewed_on if before.last_counted_on is None else max(row.reviewed_on, before.last_counted_on)


def _interval(schedule: Schedule) -> int | None:
    return None if schedule.memory is None else schedule.memory.interval_days


def _ease(schedule: Schedule) -> int | None:
    return None if schedule.memory is None else schedule.memory.ease
