"""A library in memory, and a writer that keeps what it should write."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path

from flashpm.errors import StorageError
from flashpm.services.export_row import ExportRow
from flashpm.services.progress import Progress, over, untold
from tests.fakes.cards import FakeCards
from tests.fakes.clock import FakeClock
from tests.fakes.content import FakeContent
from tests.fakes.day import FakeDay
from tests.fakes.history import FakeHistory, FakeSettings
from tests.fakes.log import FakeLog, FakeOperation
from tests.fakes.statistics import FakeStatistics


class FakeLibrary:
    """A library in memory.

    Attributes:
        is_full: true if nothing more can be written or backed up.
        rows_at_backups: how many rows the log had at each backup.
    """

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.log = FakeLog()
        self.content = FakeContent(self.log)
        self.cards = FakeCards(self.log, self.content)
        self.day = FakeDay(self.log, self.content, self.cards)
        self.statistics = FakeStatistics(self.log, self.cards)
        self.settings = FakeSettings(self.log)
        self.history = FakeHistory(self.log, self.content, self.cards)
        self.is_full = False
        self.rows_at_backups: list[int] = []

    @contextmanager
    def operation(self, progress: Progress = untold) -> Iterator[FakeOperation]:
        operation = FakeOperation(len(self.log.rows), int(self._clock.now().timestamp() * 1000))
        yield operation
        self._refuse_if_full()
        self.log.rows += operation.rows

    @contextmanager
    def aside(self) -> Iterator[FakeCards]:
        yield self.cards

    def back_up(self, out: Path | None = None) -> Path | None:
        self._refuse_if_full()
        self.rows_at_backups.append(len(self.log.rows))
        return Path("backup.db")

    def settle(self) -> None:
        """Leave nothing for later."""

    def _refuse_if_full(self) -> None:
        if self.is_full:
            raise StorageError("The disk is full: nothing was saved. Make room, then try again.")


class FakeDeckWriter:
    """Keeps what was to be written."""

    def __init__(self) -> None:
        self.written: list[tuple[Path, list[ExportRow]]] = []

    def __call__(self, path: Path, rows: Sequence[ExportRow], progress: Progress) -> None:
        self.written.append((path, list(over(rows, len(rows), progress))))
