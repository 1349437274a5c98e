"""Answers that show by themselves, for those who chose so: after some seconds, while the learner is there."""

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QWidget

MS_A_SECOND = 1000


class Patience(QTimer):
    """Waits for a while; for a learner who is elsewhere the time begins again.

    Args:
        page: where the card is shown.

    Signals:
        over: the time is over, and the learner is there.
    """

    over = Signal()

    def __init__(self, page: QWidget) -> None:
        super().__init__(page, singleShot=True)
        self._page = page
        self.timeout.connect(self._end)

    def begin(self, seconds: int) -> None:
        """Wait from now on; 0 seconds for ever."""
        self.stop()
        if seconds:
            self.start(seconds * MS_A_SECOND)

    def _end(self) -> None:
        if self._page.isVisible() and self._page.isActiveWindow():
            self.over.emit()
        else:
            self.start()
