"""Adding what was looked through: at once, or made ready beside the window while it is studied in."""

from functools import partial

from PySide6.QtCore import QObject, Qt, Signal

from flashpm.services.changes import Changes
from flashpm.services.importing import PreparedImport
from flashpm.services.looking_through import Found
from flashpm.services.progress import Progress
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.widgets.message import Message
from flashpm.ui.wording import cards_text


class Adding(QObject):
    """Writes one import at a time.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs the work.

    Signals:
        added: the `Changes`, and true to study what was added now.
        stopped: what was made ready was not wanted any more, or could not be written.

    Attributes:
        message: what the page shows while a large import is made ready.
        is_preparing: true from then on until it is written or stopped.
    """

    added = Signal(object, bool)
    stopped = Signal()

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._operations = operations
        self.is_preparing = False
        self.message = Message(look, "import", self.tr("Back"))
        operations.idle.connect(self._end)
        operations.beside_finished.connect(self._end)

    def add(self, seen: Found, *, is_shipped: bool, studies_now: bool) -> None:
        """Add what was looked through.

        Args:
            seen: what the user agreed to.
            is_shipped: true if it came with the program.
            studies_now: whether it is to be studied then.
        """
        if seen.preview.is_large:
            self._prepare(seen, is_shipped=is_shipped, studies_now=studies_now)
            return
        importing = self._use_cases.importing

        def work(progress: Progress) -> Changes:
            return importing.apply(seen.preview, has_consent=True, is_shipped=is_shipped, progress=progress)

        self._operations.run_long(self._title, work, lambda changes: self.added.emit(changes, studies_now))

    @property
    def _title(self) -> str:
        return self.tr("Adding to your library …")

    def _prepare(self, seen: Found, *, is_shipped: bool, studies_now: bool) -> None:
        def work(progress: Progress) -> PreparedImport:
            with self._use_cases.aside(progress) as aside:
                return aside.importing.prepare(seen.preview, is_shipped=is_shipped, progress=progress)

        self.is_preparing = True
        self.message.say(
            self.tr("Adding %1 to your library").replace("%1", cards_text(seen.preview.new_cards)),
            self.tr("You can study meanwhile. You will be told when they are there."),
        )
        self._operations.run_beside(self._title, work, partial(self._write, studies_now=studies_now))

    def _write(self, prepared: PreparedImport, *, studies_now: bool) -> None:
        """Write what is ready, which takes a moment, once nothing else has the library."""
        if self._operations.is_busy:
            again = partial(self._write, prepared, studies_now=studies_now)
            self._operations.idle.connect(again, Qt.ConnectionType.SingleShotConnection)
            return

        def then(changes: Changes) -> None:
            self.is_preparing = False
            self.added.emit(changes, studies_now)

        importing = self._use_cases.importing
        self._operations.run_long(self._title, lambda _: importing.write(prepared), then, Cancelling.NEVER)

    def _end(self) -> None:
        """Note that nothing comes of it."""
        if self.is_preparing and not (self._operations.is_busy or self._operations.is_working_beside):
            self.is_preparing = False
            self.stopped.emit()
