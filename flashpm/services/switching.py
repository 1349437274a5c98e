"""Switching to other rules: another scheduler, or other options of the same."""

from dataclasses import dataclass, replace

from flashpm.domain.rules import Rules
from flashpm.services.changes import Changes
from flashpm.services.days import Days
from flashpm.services.ports import Clock, Library
from flashpm.services.progress import Progress, untold
from flashpm.services.settings import Settings


@dataclass(frozen=True, slots=True)
class SwitchPreview:
    """What other rules would make of today.

    Attributes:
        due_now: cards that are due today, repeats left out; as many stay due if the due days stay.
        due_if_rescheduled: cards that would be due today if the other rules moved every due day.
    """

    due_now: int
    due_if_rescheduled: int

    @property
    def made_due(self) -> int:
        """How many more cards would be due today; negative if they would be fewer."""
        return self.due_if_rescheduled - self.due_now


class Switching:
    """Looks at other rules, and switches to them: every card is folded anew from the log, so nothing is lost."""

    def __init__(self, library: Library, clock: Clock) -> None:
        self._library = library
        self._days = Days(library, clock)
        self._settings = Settings(library)

    @property
    def rules(self) -> Rules:
        """The rules that are active."""
        return self._settings.study.rules

    def preview(self, wanted: Rules, progress: Progress = untold) -> SwitchPreview:
        """Say what today would hold if all due days were moved now; nothing is written.

        Args:
            wanted: the other rules.
            progress: is told how far the work is, and may stop it.

        Raises:
            Cancelled: from the progress.
        """
        today = self._days.today
        moved = replace(wanted, reschedules=True)
        return SwitchPreview(
            due_now=self._library.day.due_tally(today).due,
            due_if_rescheduled=self._library.day.due_under(moved, today, progress),
        )

    def apply(self, wanted: Rules, *, reschedules: bool, progress: Progress = untold) -> Changes:
        """Switch to other rules, in one operation.

        Args:
            wanted: the other rules.
            reschedules: true to move the due days that were chosen by other rules; else each card keeps its day, and
                these take over when it is reviewed.
            progress: is told how far the work is, and may stop it.

        Returns:
            What changed; its operation takes the switch back, with every due day as it was.

        Raises:
            Cancelled: from the progress; nothing was changed.
            StorageError: it could not be saved; nothing was changed.
        """
        study = replace(self._settings.study, rules=replace(wanted, reschedules=reschedules))
        return self._settings.change(study, progress)
