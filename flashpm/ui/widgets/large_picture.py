"""A picture over the window, as large as it is or as there is room; Escape leads back."""

from typing import Final

from PySide6.QtCore import QRectF, QSize
from PySide6.QtGui import QImage, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, SPACE_16, SPACE_40, Tone, Type
from flashpm.ui.widgets.album import fitted
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.overlay import Overlay
from flashpm.ui.widgets.pictures import paint_picture
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import ElidedText

LEAST: Final = 260
"""The panel's smallest width, in pixels at 100 %."""
AROUND: Final = 120
"""What of the window's height is not the picture's, in pixels at 100 %."""


class LargePicture(Overlay):
    """Shows one picture.

    Args:
        look: the look in force.
        window: over which it lies.
        name: the picture's, as it is heard and read.
        image: decoded.
        natural: how large the picture is, in pixels.
    """

    def __init__(self, look: Look, window: QWidget, name: str, image: QImage, natural: QSize) -> None:
        self._natural = natural
        self._picture = _Shown(look, image)
        super().__init__(look, window, LEAST, is_centred=True)
        self.setAccessibleName(name)
        self._picture.setAccessibleName(name)
        self.done = SecondaryButton(look, self.tr("Close"))
        self.done.clicked.connect(self.leave)
        inside = QVBoxLayout(self.card)
        margin = Surface.MARGIN + SPACE_16
        inside.setContentsMargins(margin, Surface.MARGIN_ABOVE + SPACE_16, margin, Surface.MARGIN + SPACE_16)
        inside.setSpacing(SPACE_12)
        inside.addWidget(self._picture)
        foot = QHBoxLayout()
        foot.setSpacing(SPACE_16)
        foot.addWidget(ElidedText(look, name, Type.FACTS, Tone.TEXT2), 1)
        foot.addWidget(self.done)
        foot.addSpacing(-RING)  # the button's face ends where the picture does
        inside.addLayout(foot)

    def open(self) -> None:
        """Appear."""
        self.appear(self.done)

    def leave(self) -> None:
        """Go for good: another one is made when it is wanted again."""
        super().leave()
        self.deleteLater()

    def restyle(self) -> None:
        """Follow the look and the window."""
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the window."""
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Give the picture the room that the window has."""
        around = 2 * (Surface.MARGIN + SPACE_16)
        room = QSize(self._window.width() - around - SPACE_40, self._window.height() - self._look.px(AROUND) - SPACE_40)
        shown = fitted(self._natural, room.expandedTo(QSize(1, 1)))
        self._picture.set_shown(shown)
        self.card.setFixedWidth(max(shown.width(), self._look.px(LEAST)) + around)


class _Shown(QWidget):
    """The picture itself, in the middle of its room."""

    def __init__(self, look: Look, image: QImage) -> None:
        super().__init__()
        self._look = look
        self._image = image
        self._size = QSize()

    def set_shown(self, size: QSize) -> None:
        """Be so large."""
        self._size = size
        self.setMinimumWidth(size.width())
        self.setFixedHeight(size.height())
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the picture."""
        painter = QPainter(self)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.SmoothPixmapTransform)
        left = (self.width() - self._size.width()) / 2
        place = QRectF(left, 0, self._size.width(), self._size.height())
        paint_picture(painter, self._look, place, self._image)
