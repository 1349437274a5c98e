"""One of many choices: a framed line that says what holds, and opens a menu of the others."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QPaintEvent
from PySide6.QtWidgets import QMenu

from flashpm.ui.look import Look
from flashpm.ui.theme import ICON_SIZE, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT, RING, Pressable
from flashpm.ui.widgets.choices import Choice


class MenuChoice(Pressable):
    """Shows the choice that holds.

    Args:
        look: the look in force.
        name: what is chosen; its accessible name says it and the choice.
        choices: in order; the first one holds.
        faint: the value that is shown faintly, for it means nothing.

    Signals:
        chosen: the value that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice], faint: str) -> None:
        self._name = name
        self._faint = faint
        self._texts = {choice.value: choice.text for choice in choices}
        self._value = choices[0].value
        super().__init__(look, choices[0].text)
        self.menu = QMenu(self)
        for choice in choices:
            action = self.menu.addAction(choice.text)
            action.setCheckable(True)
            action.setData(choice.value)
            action.triggered.connect(partial(self._choose, choice.value))
        self.clicked.connect(self._open)
        self.set_value(self._value)
        look.follow(self._set_font)

    @property
    def value(self) -> str:
        """What holds."""
        return self._value

    def set_value(self, value: str) -> None:
        """Let another choice hold, without a signal.

        Raises:
            KeyError: there is no such choice.
        """
        self._value = value
        self.setText(self._texts[value])
        self.setAccessibleName(f"{self._name}: {self._texts[value]}")
        for action in self.menu.actions():
            action.setChecked(action.data() == value)
        self.update()

    def sizeHint(self) -> QSize:
        """Be as wide as the longest choice."""
        widest = max(self.look.width(Type.NORMAL, text) for text in self._texts.values())
        wide = widest + SPACE_12 + SPACE_8 + self.look.px(ICON_SIZE) + SPACE_8 + 2 * RING
        return QSize(wide, self.look.px(CONTROL_HEIGHT) + 2 * RING)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Open the menu by an arrow too, as such fields do elsewhere."""
        if event.key() in (Qt.Key.Key_Down, Qt.Key.Key_Up):
            self._open()
            return
        super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the choice, and the sign that there are others."""
        painter, face, size = self.begin_painting(), self.face, self.look.px(ICON_SIZE)
        self.paint_frame(painter, RADIUS_CONTROL)
        right = face.right() - SPACE_8 - size
        pixmap = self.look.icon("chevron-down", Tone.TEXT3, size, self.devicePixelRatioF())
        painter.drawPixmap(QPointF(right, face.center().y() - size / 2), pixmap)
        painter.setPen(self.look.colour(Tone.TEXT3 if self._value == self._faint else Tone.TEXT))
        painter.setFont(self.look.font(Type.NORMAL))
        place = QRectF(face.left() + SPACE_12, face.top(), right - face.left() - SPACE_12, face.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)

    def _set_font(self) -> None:
        self.menu.setFont(self.look.font(Type.NORMAL))

    def _open(self) -> None:
        holding = next(action for action in self.menu.actions() if action.isChecked())
        self.menu.popup(self.mapToGlobal(QPoint(RING, self.height() - RING + SPACE_4)))
        self.menu.setActiveAction(holding)

    def _choose(self, value: str, *_: object) -> None:
        self.set_value(value)
        self.chosen.emit(value)
