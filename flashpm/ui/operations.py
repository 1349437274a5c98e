"""The one way from a widget to a service call that changes something, and back to every page."""

from collections.abc import Callable
from enum import Enum, auto
from typing import TypeVar

from PySide6.QtCore import QObject, QThread, Signal

from flashpm.errors import FlashPMError
from flashpm.services.changes import Changes
from flashpm.services.progress import Cancelled, Progress
from flashpm.ui.spoken import spoken
from flashpm.ui.yielding import yielding

Result = TypeVar("Result")


class Cancelling(Enum):
    """What stopping long work means.

    NEVER: it cannot be stopped · RESULT: it changes nothing, and its result is dropped · STEP: it stops at its next
    step with everything as it was; if it comes to its end before that, it counts.
    """

    NEVER = auto()
    RESULT = auto()
    STEP = auto()


class Operations(QObject):
    """Runs service calls, tells every page what changed, and says what went wrong.

    Short calls run at once. Long ones run in a worker, one at a time; while one runs nothing else may use the library,
    and the window is covered by its progress. Work beside the window, one at a time too, reads the library at most, by
    a reader of its own.

    Signals:
        changed: `Changes` of a call that wrote something.
        failed: a sentence for the user.
        started: the title of long work, and whether it can be stopped.
        progressed: (done, total) of long work; total 0 while it is not known.
        finished: long work came to its end, whatever that was; its result is still to be taken.
        idle: its result was taken, and nothing runs any more.
        beside_started: the title of work beside the window.
        beside_progressed: (done, total) of it; total 0 while it is not known.
        beside_finished: it came to its end, whatever that was, and its result was taken.
    """

    changed = Signal(object)
    failed = Signal(str)
    started = Signal(str, bool)
    progressed = Signal(int, int)
    finished = Signal()
    idle = Signal()
    beside_started = Signal(str)
    beside_progressed = Signal(int, int)
    beside_finished = Signal()

    def __init__(self) -> None:
        super().__init__()
        self._worker: _Worker | None = None
        self._beside: _Worker | None = None
        self._aside: set[_Worker] = set()
        self._is_closed = False

    @property
    def is_busy(self) -> bool:
        """Whether long work runs."""
        return self._worker is not None

    @property
    def is_working_beside(self) -> bool:
        """Whether work runs beside the window."""
        return self._beside is not None

    def run(self, call: Callable[[], Result]) -> Result | None:
        """Make a short call; None if the world was wrong, and then `failed` has said so.

        Changes that the call returns are announced; other results that carry some are announced by the caller.
        """
        try:
            result = call()
        except FlashPMError as error:
            self.failed.emit(spoken(str(error)))
            return None
        if isinstance(result, Changes):
            self.announce(result)
        return result

    def announce(self, changes: Changes) -> None:
        """Tell every page what changed, if anything was written."""
        if changes.operation is not None:
            self.changed.emit(changes)

    def run_long(
        self,
        title: str,
        work: Callable[[Progress], Result],
        then: Callable[[Result], None],
        cancelling: Cancelling = Cancelling.STEP,
    ) -> None:
        """Make a long call in a worker.

        Args:
            title: what is being done, for the user.
            work: makes the call; it is given the progress to tell.
            then: takes the result, back in the window's thread; not called if the work failed or was cancelled.
            cancelling: what stopping it means.

        Raises:
            RuntimeError: other long work still runs.
        """
        if self._worker is not None:
            raise RuntimeError("long work is running already")
        worker = self._worker = _Worker(work, cancelling)
        worker.progressed.connect(self.progressed)
        worker.finished.connect(lambda: self._end(worker, then))
        self.started.emit(title, cancelling is not Cancelling.NEVER)
        worker.start()

    def run_beside(self, title: str, work: Callable[[Progress], Result], then: Callable[[Result], None]) -> None:
        """Make a long call in a worker while the window stays usable, with its progress told on every page.

        Args:
            title: what is being done, for the user.
            work: makes the call; it is given the progress to tell, and reads the library by a reader of its own.
            then: takes the result, back in the window's thread; not called if the work failed or was stopped.

        Raises:
            RuntimeError: other work runs beside the window.
        """
        if self._beside is not None:
            raise RuntimeError("work is running beside the window already")
        worker = self._beside = _Worker(work, Cancelling.RESULT)
        worker.progressed.connect(self.beside_progressed)
        worker.finished.connect(lambda: self._end_beside(worker, then))
        self.beside_started.emit(title)
        worker.start()

    def stop_beside(self) -> None:
        """Stop the work beside the window at its next step; what it brings is dropped."""
        if self._beside is not None:
            self._beside.cancel()

    def end_beside(self) -> None:
        """Stop the work beside the window, and wait for its end: what it reads is going to be closed."""
        if self._beside is not None:
            self._beside.cancel()
            self._beside.wait()

    def run_aside(self, work: Callable[[], Result], then: Callable[[Result], None]) -> None:
        """Make a call that uses no library, in a worker, while the window stays usable.

        Args:
            work: makes the call.
            then: takes the result, back in the window's thread; not called if the work failed.
        """
        worker = _Worker(lambda _: work(), Cancelling.NEVER)
        self._aside.add(worker)
        worker.finished.connect(lambda: self._end_aside(worker, then))
        worker.start()

    def ask_aside(self, work: Callable[[Progress], Result], then: Callable[[Result], None]) -> Callable[[], None]:
        """Read something beside the window's own work, by a reader that it opens and closes itself.

        Args:
            work: makes the call; the progress that it is given says when the answer is not wanted any more.
            then: takes the answer, back in the window's thread; not called if the work failed or was dropped.

        Returns:
            Drops it: its answer is wanted no more.
        """
        worker = _Worker(work, Cancelling.RESULT)
        self._aside.add(worker)
        worker.finished.connect(lambda: self._end_aside(worker, then))
        worker.start()
        return worker.cancel

    def cancel(self) -> None:
        """Stop the long work at its next step; nothing is changed by it."""
        if self._worker is not None:
            self._worker.cancel()

    def close(self) -> None:
        """Stop long work and wait for its end, before the library is closed; its results go nowhere."""
        self._is_closed = True
        if self._worker is not None:
            self.cancel()
            self._worker.wait()
        self.end_beside()
        for worker in self._aside:
            worker.cancel()
            worker.wait()

    def _end(self, worker: "_Worker", then: Callable[[Result], None]) -> None:
        self._worker = None
        self.finished.emit()
        self._take(worker, then)
        if not self.is_busy:
            self.idle.emit()

    def _end_beside(self, worker: "_Worker", then: Callable[[Result], None]) -> None:
        self._beside = None
        try:
            self._take(worker, then)
        finally:
            self.beside_finished.emit()

    def _end_aside(self, worker: "_Worker", then: Callable[[Result], None]) -> None:
        self._aside.discard(worker)
        self._take(worker, then)

    def _take(self, worker: "_Worker", then: Callable[[Result], None]) -> None:
        error = worker.error
        worker.deleteLater()
        if self._is_closed or worker.is_dropped:
            return
        if error is None:
            then(worker.result)  # type: ignore[arg-type]  # what `work` gave
        elif isinstance(error, FlashPMError):
            self.failed.emit(spoken(str(error)))
        elif not isinstance(error, Cancelled):
            raise error


class _Worker(QThread):
    """One long call."""

    progressed = Signal(int, int)

    def __init__(self, work: Callable[[Progress], object], cancelling: Cancelling) -> None:
        super().__init__()
        self._work = work
        self._cancelling = cancelling
        self._is_cancelled = False
        self._told = -1
        self.result: object = None
        self.error: Exception | None = None

    @property
    def is_dropped(self) -> bool:
        """Whether nobody wants its result any more."""
        return self._is_cancelled and self._cancelling is Cancelling.RESULT

    def cancel(self) -> None:
        """Stop it, as far as it can be."""
        self._is_cancelled = self._cancelling is not Cancelling.NEVER

    def run(self) -> None:
        try:
            with yielding():
                self.result = self._work(self._tell)
        except Exception as error:  # it is raised again in the window's thread
            self.error = error

    def _tell(self, done: int, total: int) -> None:
        """Pass the progress on, a hundred times at most."""
        if self._is_cancelled:
            raise Cancelled
        hundredth = done * 100 // total if total else 0
        if hundredth != self._told:
            self._told = hundredth
            self.progressed.emit(done, total)
