"""Writing the library's journal back while nothing happens."""

from PySide6.QtCore import QObject, QTimer

from flashpm.services.use_cases import UseCases
from flashpm.ui.operations import Operations

SETTLE_AFTER_MS = 3_000
"""How long nothing changes before the library's journal is written back."""


class Settling(QTimer):
    """Writes the journal back some seconds after it was started last.

    Args:
        parent: with which it goes.
        use_cases: of the library.
        operations: while their long work has the library to itself, it waits on.
    """

    def __init__(self, parent: QObject, use_cases: UseCases, operations: Operations) -> None:
        super().__init__(parent, singleShot=True, interval=SETTLE_AFTER_MS)
        self._use_cases = use_cases
        self._operations = operations
        self.timeout.connect(self._settle)

    def _settle(self) -> None:
        if self._operations.is_busy:
            self.start()
        else:
            self._use_cases.library.settle()
