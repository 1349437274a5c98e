"""What a test of the services begins with: a library in memory and its use cases."""

from datetime import datetime

from flashpm.domain.change import Change
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.pack import Pack, Reading
from flashpm.domain.review import Review
from flashpm.domain.study_day import plus
from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading
from flashpm.services.sitting import Sitting
from flashpm.services.use_cases import use_cases
from tests.builders import pack_of, question_of
from tests.fakes import MORNING, FakeClock, FakeDeckWriter, FakeLibrary


def never_alike(_one: str, _other: str) -> float:
    return 0.0


class Desk:
    """An empty library in memory with its clock and its use cases, laid out for one test."""

    def __init__(self, *, at: datetime = MORNING) -> None:
        self.clock = FakeClock(at)
        self.library = FakeLibrary(self.clock)
        self.writer = FakeDeckWriter()
        self.use_cases = use_cases(self.library, self.clock, never_alike, self.writer)

    def import_packs(self, *packs: Pack, deck: str | None = None, is_shipped: bool = False) -> Changes:
        """Import packs in one operation, agreeing to everything."""
        importing = self.use_cases.importing
        preview = importing.preview([NamedReading(f"{pack.id}.yaml", Reading(pack)) for pack in packs])
        return importing.apply(preview, deck=deck, has_consent=True, is_shipped=is_shipped)

    def log(self, *changes: Change) -> None:
        """Write changes in one operation."""
        with self.library.operation() as operation:
            operation.log_changes(changes)

    def study(self, *, days: int = 1) -> None:
        """Pass everything that is asked on each of some days, and go on to the next day."""
        for _ in range(days):
            asked(self.use_cases.studying.begin())
            self.clock.pass_days(1)

    def last_changes(self) -> list[Change]:
        """Give the changes of the last operation."""
        rows = self.library.log.rows
        return [row.entry for row in rows if row.operation == rows[-1].operation and isinstance(row.entry, Change)]

    def reviews(self) -> list[Review]:
        """Give the gradings that were not taken back."""
        return [review for _, review in self.library.log.reviews()]


def desk_with(*question_ids: str, at: datetime = MORNING) -> Desk:
    """Lay out a library of one pack with these questions, two cards each."""
    desk = Desk(at=at)
    desk.import_packs(pack_of(*(question_of(id_) for id_ in question_ids)))
    return desk


def asked(sitting: Sitting, grade: Grade = Grade.GOOD, *, taken_ms: int = 1_000) -> list[CardUid]:
    """Grade until nothing is left; gives the cards in the order in which they were asked."""
    cards = []
    while sitting.prompt is not None:
        cards.append(sitting.prompt.face.uid)
        sitting.grade(grade, taken_ms)
    return cards


def current(sitting: Sitting) -> CardUid | None:
    """Give the card that is asked now."""
    return sitting.prompt.face.uid if sitting.prompt else None


def take(sitting: Sitting, step: Grade | str) -> None:
    """Take a step where it can be taken: a grade, "due today", "due later", or the name of what a sitting does."""
    if step in {"undo", "refresh"}:
        getattr(sitting, str(step))()
    elif sitting.prompt is None:
        return
    elif isinstance(step, Grade):
        sitting.grade(step, 1_000)
    elif step == "flag":
        sitting.flag(is_flagged=not sitting.prompt.face.is_flagged)
    elif step in {"due today", "due later"}:
        sitting.set_due(plus(sitting.prompt.day, 3 * (step == "due later")))
    else:
        getattr(sitting, step)()
