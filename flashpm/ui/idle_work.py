"""Work that can wait: until something is painted, and then a piece at a time."""

from collections.abc import Callable, Iterator
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QWidget

PAUSE_MS: Final = 5
"""Between two pieces: keys that were pressed meanwhile are answered first."""
PAINTED_WITHIN_MS: Final = 1_000
"""A window that is minimised is never painted; its work does not wait for that for ever."""
_DONE: Final = object()


class AfterPaint(QObject):
    """Calls once, as soon as a widget has been painted.

    Args:
        widget: that is shown, or about to be.
        then: what waits for it.
    """

    def __init__(self, widget: QWidget, then: Callable[[], object]) -> None:
        super().__init__(widget)
        self._then = then
        self._widget = widget
        self._timer = QTimer(self, singleShot=True, interval=PAINTED_WITHIN_MS)
        self._timer.timeout.connect(self._call)
        self._timer.start()
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the painting end, then call."""
        if event.type() is QEvent.Type.Paint:
            self._widget.removeEventFilter(self)
            self._timer.start(0)
        return False

    def _call(self) -> None:
        self._widget.removeEventFilter(self)
        self.deleteLater()
        self._then()


class IdleWork(QObject):
    """Does work a piece at a time, each when the window has nothing else to do.

    Args:
        parent: with which it ends.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pieces: Iterator[object] = iter(())
        self._timer = QTimer(self, interval=PAUSE_MS)
        self._timer.timeout.connect(self._do_next)

    def begin(self, pieces: Iterator[object]) -> None:
        """Begin with something else, and leave what was not done of the last.

        Args:
            pieces: does a piece whenever its next value is asked for.
        """
        self._pieces = pieces
        self._timer.start()

    @property
    def is_done(self) -> bool:
        """Whether there is no piece left to do."""
        return not self._timer.isActive()

    def stop(self) -> None:
        """Leave the pieces that are left undone."""
        self._timer.stop()
        self._pieces = iter(())

    def _do_next(self) -> None:
        if next(self._pieces, _DONE) is _DONE:
            self.stop()
