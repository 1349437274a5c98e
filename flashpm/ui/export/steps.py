"""The steps from here to the phone, one below the other."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import ICON_SIZE, SPACE_4, SPACE_8, SPACE_16, Tone, Type
from flashpm.ui.widgets.text import Text

NUMBER_SIZE = 32
"""The circle with a step's number, in pixels at 100 %."""


class Step(QWidget):
    """One step: its number, what to do, and how; more may be added to `contents`.

    Args:
        look: the look in force.
        number: counted from 1.
        title: what to do.
        text: how.
    """

    def __init__(self, look: Look, number: int, title: str, text: str) -> None:
        super().__init__()
        self.number = StepNumber(look, number)
        self.contents = QVBoxLayout()
        self.contents.setSpacing(SPACE_4)
        self.contents.addSpacing(SPACE_4)
        self.contents.addWidget(Text(look, title, Type.TITLE).wrapped())
        self._how = Text(look, text, Type.NORMAL, Tone.TEXT2).wrapped()
        self.contents.addWidget(self._how)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, SPACE_8, 0, SPACE_8)
        across.setSpacing(SPACE_16)
        across.addWidget(self.number, 0, Qt.AlignmentFlag.AlignTop)
        across.addLayout(self.contents, 1)

    def set_text(self, text: str) -> None:
        """Say how, in other words."""
        self._how.setText(text)


class StepNumber(QWidget):
    """A step's number in a circle; a tick once it is done. Decoration: the order says the same."""

    def __init__(self, look: Look, number: int) -> None:
        super().__init__()
        self._look = look
        self._number = number
        self.is_done = False
        look.follow(self.restyle)

    def set_done(self, *, is_done: bool) -> None:
        """Show the tick, or the number."""
        self.is_done = is_done
        self.update()

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedSize(self._look.px(NUMBER_SIZE), self._look.px(NUMBER_SIZE))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the circle."""
        painter, theme = QPainter(self), self._look.theme
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(theme.good if self.is_done else theme.control), 1))
        painter.setBrush(QColor(theme.good_bg if self.is_done else theme.surface))
        painter.drawEllipse(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))
        if self.is_done:
            size = self._look.px(ICON_SIZE)
            pixmap = self._look.icon("check", Tone.GOOD, size, self.devicePixelRatioF())
            edge = (self.width() - size) // 2
            painter.drawPixmap(edge, edge, pixmap)
            return
        painter.setPen(self._look.colour(Tone.TEXT))
        painter.setFont(self._look.font(Type.LABEL))
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, str(self._number))
