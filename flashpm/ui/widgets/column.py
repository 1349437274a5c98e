"""The one column: contents in the middle of the page, scrolled as a whole, with a soft lower edge."""

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QColor, QLinearGradient, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_12, SPACE_16, SPACE_20

FADE_HEIGHT = 36
SCROLL_BAR = 12


class Column(QScrollArea):
    """A page's column, at most 760 pixels wide at 100 %; add widgets to `contents`.

    Args:
        look: the look in force.
        overhang: pixels by which a card's shadow reaches beyond the column on each side and below it.
    """

    def __init__(self, look: Look, overhang: int = 0) -> None:
        super().__init__()
        self._look = look
        self._overhang = overhang
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the column never jumps sideways
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)
        self._page = QWidget()
        self._page.setAutoFillBackground(False)
        across = self._across = QHBoxLayout(self._page)
        side = max(0, SPACE_20 - overhang)
        across.setContentsMargins(side + SCROLL_BAR, SPACE_16, side, max(0, SPACE_16 - overhang))
        self._column = QWidget()
        self.contents = QVBoxLayout(self._column)
        self.contents.setContentsMargins(0, 0, 0, 0)
        self.contents.setSpacing(SPACE_12)
        across.addStretch(1)
        across.addWidget(self._column, 100)
        across.addStretch(1)
        self.setWidget(self._page)
        self._fade = _Fade(look, self)
        self._resized = QTimer(self, singleShot=True, interval=0)
        self._resized.timeout.connect(self.settle)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look: larger text has a wider column."""
        self._column.setMaximumWidth(self._look.px(COLUMN_WIDTH) + 2 * self._overhang)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Give the contents their heights again, once the new width has reached them."""
        super().resizeEvent(event)
        self._resized.start()

    @property
    def room(self) -> int:
        """The height of what is seen of the contents without scrolling, in pixels."""
        margins = self._across.contentsMargins()
        return self.viewport().height() - margins.top() - margins.bottom()

    def to_top(self) -> None:
        """Show the beginning."""
        self.verticalScrollBar().setValue(0)

    def settle(self) -> None:
        """Give the contents their heights at once, from the innermost outwards, after texts changed.

        Qt passes a new height on one layout a turn; through many layouts it comes late, or is lost on the way.
        """
        for each in (*reversed(self._page.findChildren(QWidget)), self._page):
            layout = each.layout()
            if layout is not None:
                layout.activate()
        self._page.updateGeometry()


class _Fade(QWidget):
    """A soft edge over the lower end: says that there is more without a hard cut."""

    def __init__(self, look: Look, area: QScrollArea) -> None:
        super().__init__(area)
        self._look = look
        self._area = area
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        area.installEventFilter(self)
        area.verticalScrollBar().valueChanged.connect(self._place)
        area.verticalScrollBar().rangeChanged.connect(self._place)
        look.follow(self.update)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Resize:
            self._place()
        return False

    def _place(self, *_: object) -> None:
        bar = self._area.verticalScrollBar()
        self.setGeometry(0, self._area.height() - FADE_HEIGHT, self._area.width() - SCROLL_BAR - 2, FADE_HEIGHT)
        self.setVisible(bar.value() < bar.maximum() - 2)
        self.raise_()

    def paintEvent(self, event: QPaintEvent) -> None:
        gradient = QLinearGradient(0, 0, 0, self.height())
        for at, alpha in ((0.0, 0.0), (0.55, 0.75), (1.0, 1.0)):
            colour = QColor(self._look.theme.bg)
            colour.setAlphaF(alpha)
            gradient.setColorAt(at, colour)
        QPainter(self).fillRect(self.rect(), gradient)
