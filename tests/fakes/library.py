"""A library in memory, and a writer that keeps what it should write."""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from itertools import chain
from pathlib import Path
from threading import Event

from flashpm.domain.arrival import Arrival
from flashpm.domain.change import Change
from flashpm.domain.identity import Ulid
from flashpm.domain.study_settings import StudySettings
from flashpm.errors import StorageError
from flashpm.services.export_row import ExportRow
from flashpm.services.exported import Exported, ExportFormat
from flashpm.services.progress import Progress, over, untold
from flashpm.services.rows import Foreseen
from flashpm.services.staged import Staged
from tests.fakes.cards import FakeCards
from tests.fakes.clock import FakeClock
from tests.fakes.content import FakeContent
from tests.fakes.day import FakeDay
from tests.fakes.history import FakeHistory, FakeSettings
from tests.fakes.log import FakeLog, FakeOperation
from tests.fakes.past import FakePast
from tests.fakes.statistics import FakeStatistics


class FakeLibrary:
    """A library in memory.

    Attributes:
        is_full: true if nothing more can be written or backed up.
        rows_at_backups: how many rows the log had at each backup.
        staged: what was made ready to be written.
        may_stage: cleared while a test wants a large import to be still made ready.
    """

    def __init__(self, clock: FakeClock) -> None:
        self._clock = clock
        self.log = FakeLog()
        self.content = FakeContent(self.log)
        self.cards = FakeCards(self.log, self.content)
        self.day = FakeDay(self.log, self.content, self.cards)
        self.statistics = FakeStatistics(self.log, self.cards)
        self.settings = FakeSettings(self.log)
        self.past = FakePast(self.log)
        self.history = FakeHistory(self.log, self.content, self.cards)
        self.is_full = False
        self.rows_at_backups: list[int] = []
        self.staged: list[Staged] = []
        self.may_stage = Event()
        self.may_stage.set()

    def foresee(self, wanted: StudySettings, progress: Progress = untold) -> Foreseen | None:
        """Tell the progress alone: this library folds its schedules whenever it is asked."""
        study = self.settings.study
        if wanted.rules.folds_like(study.rules) and wanted.kinds == study.kinds:
            return None
        progress(0, 1)
        return Foreseen(wanted.rules, {})

    @contextmanager
    def operation(self, foreseen: Foreseen | None = None, staged: Staged | None = None) -> Iterator[FakeOperation]:
        operation = FakeOperation(len(self.log.rows), int(self._clock.now().timestamp() * 1000))
        yield operation
        self._refuse_if_full()
        for row in operation.history:
            self.log.insert(row)
        self.log.rows += operation.rows
        self.log.media |= operation.media

    def stage(self, changes: Iterable[Change], arrivals: Sequence[Arrival] = (), progress: Progress = untold) -> Staged:
        """Keep all changes: this library is quick to write."""
        self.may_stage.wait(10)
        self._refuse_if_full()
        rest, histories = tuple(changes), tuple(chain.from_iterable(each.histories for each in arrivals))
        for _ in over(histories, sum(map(len, histories)), progress):
            pass
        late = tuple(chain.from_iterable(each.changes for each in arrivals))
        self.staged.append(Staged(Path("arriving.db"), rest, histories=histories, changes=late))
        return self.staged[-1]

    def change_cards(self, changes: Sequence[Change], progress: Progress = untold) -> Ulid:
        with self.operation() as operation:
            operation.log_changes(over(changes, len(changes), progress))
        return operation.id

    def make_ready(self) -> None:
        """Need nothing."""

    @contextmanager
    def aside(self, progress: Progress = untold) -> Iterator["FakeLibrary"]:
        progress(0, 0)
        yield self

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
        self.calls: list[tuple[ExportFormat, Path, Exported]] = []

    def __call__(self, format_: ExportFormat, path: Path, exported: Exported, progress: Progress) -> None:
        for _ in over(exported.rows, len(exported.rows), progress):
            pass
        self.calls.append((format_, path, exported))

    @property
    def written(self) -> list[tuple[Path, list[ExportRow]]]:
        """Give the files with their rows."""
        return [(path, list(exported.rows)) for _, path, exported in self.calls]
