"""A line above the page while work goes on beside the window: what is done, how far it is, and the way to stop it."""

from PySide6.QtCore import QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_12, SPACE_24, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.progress_bar import ProgressBar
from flashpm.ui.widgets.text import ElidedText, Text

SHOWN_AFTER_MS = 250
"""Work that is quicker is not told of."""
BAR_WIDTH = 180


class WorkLine(QWidget):
    """Tells of work beside the window, on whatever page one is.

    Signals:
        cancelled: the work is not wanted any more.
    """

    cancelled = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._title = ElidedText(look, "", Type.NORMAL, Tone.TEXT)
        self._title.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self._bar = ProgressBar(look)
        self._bar.setFixedWidth(BAR_WIDTH)
        self._amount = Text(look, "", Type.SMALL, Tone.TEXT3)
        self.cancel = LinkButton(look, self.tr("Cancel"))
        self.cancel.clicked.connect(self.cancelled)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_AFTER_MS)
        self._timer.timeout.connect(self.show)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_24, SPACE_4, SPACE_12, SPACE_4)
        line.setSpacing(SPACE_12)
        line.addWidget(self._title)
        line.addWidget(self._bar)
        line.addWidget(self._amount)
        line.addStretch(1)
        line.addWidget(self.cancel)
        look.follow(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return f"{self.accessibleName()} {self._amount.text()}".strip()

    def begin(self, title: str) -> None:
        """Tell of work, once it has taken a moment."""
        self._title.setText(title)
        self._amount.setText("")
        self._bar.show_share(None)
        self.setAccessibleName(title)
        self._timer.start()

    def show_progress(self, done: int, total: int) -> None:
        """Say how far it is; total 0 while that is not known."""
        if total:
            self._bar.show_share(done / total)
            self._amount.setText(self.tr("%1 %").replace("%1", str(done * 100 // total)))

    def end(self) -> None:
        """Tell of nothing any more."""
        self._timer.stop()
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._look.theme.border))
