"""A soft lower edge over what can be scrolled."""

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent
from PySide6.QtWidgets import QScrollArea, QWidget

from flashpm.ui.look import Look

FADE_HEIGHT = 36


class Fade(QWidget):
    """Says that there is more below, without a hard cut.

    Args:
        look: the look in force.
        area: over whose lower end it lies.
        scroll_bar: the width at the right that is left free, in pixels.
        is_on_card: true where the ground is a card's, false where it is the window's.
    """

    def __init__(self, look: Look, area: QScrollArea, scroll_bar: int, *, is_on_card: bool = False) -> None:
        super().__init__(area)
        self._look = look
        self._area = area
        self._scroll_bar = scroll_bar
        self._is_on_card = is_on_card
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._place)
        area.verticalScrollBar().rangeChanged.connect(self._place)
        look.follow(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Follow the size."""
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground, more and more of it."""
        gradient = QLinearGradient(0, 0, 0, self.height())
        for at, alpha in ((0.0, 0.0), (0.55, 0.75), (1.0, 1.0)):
            colour = QColor(self._look.theme.surface if self._is_on_card else self._look.theme.bg)
            colour.setAlphaF(alpha)
            gradient.setColorAt(at, colour)
        QPainter(self).fillRect(self.rect(), gradient)

    def _place(self, *_: object) -> None:
        bar, wide = self._area.verticalScrollBar(), self._area.width() - self._scroll_bar - 2
        self.setGeometry(0, self._area.height() - FADE_HEIGHT, wide, FADE_HEIGHT)
        self.setVisible(bar.value() < bar.maximum() - 2)
        self.raise_()
