"""The one column: contents in the middle of the page, scrolled as a whole, with a soft lower edge."""

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_12, SPACE_16, SPACE_20
from flashpm.ui.widgets.fade import Fade

SCROLL_BAR = 12
STRETCH = 100
"""How much more of the width the column takes than what is free on each side of it."""


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
        self.setViewport(QWidget())  # to hand out its own, Qt for Python first loads every kind of widget
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
        across.addWidget(self._column, STRETCH)
        across.addStretch(1)
        self.setWidget(self._page)
        self._fade = Fade(look, self, SCROLL_BAR)
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


def beside_column(look: Look, width: int) -> int:
    """Give what a column leaves free on each side of its contents: what stands above it is as wide as they are.

    Args:
        look: the look in force.
        width: of the page, in pixels.
    """
    edge = SPACE_20 + SCROLL_BAR
    room = max(0, width - 2 * edge)
    return edge + max(room // (STRETCH + 2), (room - look.px(COLUMN_WIDTH)) // 2)
