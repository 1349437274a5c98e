"""What a test of the services begins with: a library in memory and its use cases."""

from datetime import datetime

from flashpm.domain.change import Change
from flashpm.domain.pack import Pack, Reading
from flashpm.services.changes import Changes
from flashpm.services.exporting import Exporting
from flashpm.services.importing import Importing, NamedReading
from flashpm.services.library import CardLists
from flashpm.services.studying import Studying
from flashpm.services.use_cases import UseCases
from tests.fakes import MORNING, FakeClock, FakeDeckWriter, FakeLibrary


def never_alike(_one: str, _other: str) -> float:
    return 0.0


class Desk:
    """An empty library in memory with its clock and its use cases, laid out for one test."""

    def __init__(self, *, at: datetime = MORNING) -> None:
        self.clock = FakeClock(at)
        self.library = FakeLibrary(self.clock)
        self.writer = FakeDeckWriter()
        self.use_cases = UseCases(
            importing=Importing(self.library, never_alike, self.clock),
            studying=Studying(self.library, self.clock),
            cards=CardLists(self.library, self.clock),
            exporting=Exporting(self.library, self.writer, self.clock),
            library=self.library,
        )

    def import_packs(self, *packs: Pack, deck: str | None = None, is_shipped: bool = False) -> Changes:
        """Import packs in one operation, agreeing to everything."""
        importing = self.use_cases.importing
        preview = importing.preview([NamedReading(f"{pack.id}.yaml", Reading(pack)) for pack in packs])
        return importing.apply(preview, deck=deck, has_consent=True, is_shipped=is_shipped)

    def log(self, *changes: Change) -> None:
        """Write changes in one operation."""
        with self.library.operation() as operation:
            operation.log_changes(changes)
