"""The starter library behind the welcome: what it holds, and the way to add it."""

from PySide6.QtCore import QObject, Signal

from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading
from flashpm.services.progress import Progress
from flashpm.services.use_cases import UseCases
from flashpm.ui.operations import Operations
from flashpm.ui.parts import WindowParts


class StarterLibrary(QObject):
    """Reads the packs that the program ships, and adds them.

    Args:
        operations: runs reading and adding.
        parts: where the packs are.
        use_cases: the services on the library.

    Signals:
        counted: questions, question types, and minutes a day.
        added: it is in the library.
    """

    counted = Signal(int, int, int)
    added = Signal()

    def __init__(self, operations: Operations, parts: WindowParts, use_cases: UseCases) -> None:
        super().__init__()
        self._operations = operations
        self._parts = parts
        self._use_cases = use_cases
        self._readings: list[NamedReading] | None = None

    def look(self) -> None:
        """Count what it holds, beside everything else, and have it ready to be added."""
        if self._readings is None:
            self._operations.run_aside(self._read, self._count)

    def add(self) -> None:
        """Add it to the library."""
        self._operations.run_long(self.tr("Adding the starter library …"), self._add, self._tell)

    def _read(self) -> list[NamedReading]:
        return self._parts.read(self._parts.starter())

    def _count(self, readings: list[NamedReading]) -> None:
        self._readings = readings
        questions = [each for reading in readings if reading.reading.pack for each in reading.reading.pack.questions]
        minutes = self._use_cases.settings.study.minutes_per_day
        self.counted.emit(len(questions), len({each.type for each in questions}), minutes)

    def _add(self, progress: Progress) -> Changes:
        importing = self._use_cases.importing
        return importing.apply(importing.preview(self._readings or self._read()), is_shipped=True, progress=progress)

    def _tell(self, changes: Changes) -> None:
        self._operations.announce(changes)
        self.added.emit()
