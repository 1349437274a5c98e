"""How far long work is, as a bar."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from flashpm.ui.look import Look


class ProgressBar(QWidget):
    """How far the work is; a bar without an end while that is not known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._share: float | None = None
        self.setFixedHeight(8)
        look.follow(self.update)

    def show_share(self, share: float | None) -> None:
        """Show a share of 0 to 1; None while it is not known."""
        self._share = share
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the whole, and the part of it that is done."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.border))
        painter.drawRoundedRect(self.rect(), 4, 4)
        if self._share is not None:
            painter.setBrush(QColor(theme.fill))
            painter.drawRoundedRect(QRectF(0, 0, max(8.0, self.width() * self._share), 8), 4, 4)
