"""Reading, adding and removing the packs that come with the program, for the Import page."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal

from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading, Source
from flashpm.services.progress import Progress
from flashpm.services.shipped_packs import ShippedPack
from flashpm.services.use_cases import UseCases
from flashpm.ui.operations import Cancelling, Operations

Read = Callable[[Sequence[Source]], list[NamedReading]]


class ShippedSources(QObject):
    """Knows the packs that the program ships.

    Args:
        use_cases: the services on the library.
        operations: runs reading, adding and removing.
        read: reads sources; it is called in a worker.
        sources: gives the packs as sources.

    Signals:
        listed: a list of `ShippedPack`, as they stand to the library now.
        done: `Changes`, and a sentence about what was done.
    """

    listed = Signal(object)
    done = Signal(object, str)

    def __init__(
        self, use_cases: UseCases, operations: Operations, read: Read, sources: Callable[[], Sequence[Source]]
    ) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._operations = operations
        self._read = read
        self._sources = sources
        self._readings: list[NamedReading] | None = None
        self._is_reading = False

    def look(self) -> None:
        """List the packs; the first time they are read beside everything else."""
        if self._readings is not None:
            if not self._operations.is_busy:
                self.listed.emit(self._use_cases.shipped.list(self._readings))
        elif not self._is_reading and (sources := self._sources()):
            self._is_reading = True
            self._operations.run_aside(lambda: self._read(sources), self._take)

    def add(self, pack: ShippedPack) -> None:
        """Add a pack that is not in the library."""
        importing, said = self._use_cases.importing, self.tr("Added to your library.")

        def work(progress: Progress) -> Changes:
            preview = importing.preview([pack.reading])
            return importing.apply(preview, has_consent=True, is_shipped=True, progress=progress)

        self._run(self.tr("Adding to your library …"), work, said, Cancelling.STEP)

    def remove(self, pack: ShippedPack) -> None:
        """Remove a pack that is in the library."""
        said = self.tr("Removed. Your answers are kept: added again, its cards go on where they were.")
        shipped = self._use_cases.shipped
        self._run(self.tr("Removing …"), lambda _: shipped.remove(pack.pack.id), said, Cancelling.NEVER)

    def _run(self, title: str, work: Callable[[Progress], Changes], said: str, cancelling: Cancelling) -> None:
        if not self._operations.is_busy:
            self._operations.run_long(title, work, lambda changes: self.done.emit(changes, said), cancelling)

    def _take(self, readings: list[NamedReading]) -> None:
        self._readings = readings
        self.look()
