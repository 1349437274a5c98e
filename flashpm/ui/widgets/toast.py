"""A word at the lower edge that goes away by itself: what was done, and the way to take it back."""

from PySide6.QtCore import QEvent, QObject, QRectF, QTimer, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_BUTTON, SPACE_8, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.text import Text

SHOWN_MS = 6_000
ABOVE_THE_EDGE = 128
"""Pixels between the toast and the page's lower edge: a review's buttons stay free."""


class Toast(QWidget):
    """Says one sentence for six seconds; the pointer over it keeps it.

    Args:
        look: the look in force.
        page: over which it lies.
    """

    undo_requested = Signal()

    def __init__(self, look: Look, page: QWidget) -> None:
        super().__init__(page)
        self._look = look
        self._page = page
        self._text = Text(look, "", Type.NORMAL, Tone.TEXT)
        self._undo = LinkButton(look, self.tr("Undo"))
        self._undo.clicked.connect(self._take_back)
        self._timer = QTimer(self, singleShot=True, interval=SHOWN_MS)
        self._timer.timeout.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_16 + 4, SPACE_8 + 4, SPACE_16 + 4, SPACE_8 + 4)
        line.addWidget(self._text)
        line.addWidget(self._undo)
        page.installEventFilter(self)
        look.follow(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str, *, offers_undo: bool = False) -> None:
        """Show a sentence; the one before it goes."""
        self._text.setText(sentence)
        self._undo.setVisible(offers_undo)
        self.setAccessibleName(sentence)
        self.adjustSize()
        self._place()
        self.show()
        self.raise_()
        self._timer.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle when the page changes its size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def enterEvent(self, event: QEvent) -> None:
        """Stay while the pointer is here."""
        self._timer.stop()

    def leaveEvent(self, event: QEvent) -> None:
        """Go a while after the pointer went."""
        self._timer.start()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and a faint shadow."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QColor(theme.control))
        painter.setBrush(QColor(theme.surface))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_BUTTON, RADIUS_BUTTON)

    def _take_back(self) -> None:
        self.hide()
        self.undo_requested.emit()

    def _place(self) -> None:
        widest = self._page.width() - 2 * SPACE_16
        self.setMaximumWidth(widest)
        self.resize(min(self.sizeHint().width(), widest), self.sizeHint().height())
        self.move((self._page.width() - self.width()) // 2, self._page.height() - self.height() - ABOVE_THE_EDGE)
