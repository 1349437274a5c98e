"""Choices: one of a few, side by side; and a thing that is on or off."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Theme, Tone, Type, blend
from flashpm.ui.widgets.buttons import RING, Pressable
from flashpm.ui.widgets.flow import Flow


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several things to choose: the value, and its words."""

    value: str
    text: str


class OneOf(QWidget):
    """A row of choices of which one holds.

    Args:
        look: the look in force.
        name: what is chosen; its accessible name.
        choices: in order.
        is_flush: true where there is no room for a ring at the left: lines begin with the first choice's own edge.

    Signals:
        chosen: the value that was chosen.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, choices: Sequence[Choice], *, is_flush: bool = False) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._buttons: dict[str, _Segment] = {}
        self._group = QButtonGroup(self)
        line = Flow(self, SPACE_4 + RING if is_flush else SPACE_4)
        for choice in choices:
            button = _Segment(look, choice.text, RING * (not is_flush))
            button.setAccessibleName(f"{name}: {choice.text}")
            button.clicked.connect(lambda _=False, value=choice.value: self.chosen.emit(value))
            self._group.addButton(button)
            line.addWidget(button)
            self._buttons[choice.value] = button

    @property
    def value(self) -> str | None:
        """What holds; None before anything does."""
        return next((value for value, button in self._buttons.items() if button.isChecked()), None)

    def take_focus(self) -> None:
        """Put the focus on what holds; on nothing where nothing does."""
        checked = self._group.checkedButton()
        if checked is not None:
            checked.setFocus()

    def has(self, value: str) -> bool:
        """Say whether a value can be chosen."""
        return value in self._buttons

    def set_value(self, value: str | None) -> None:
        """Let another choice hold, without a signal; None for none.

        Raises:
            KeyError: there is no such choice.
        """
        if value is not None:
            self._buttons[value].setChecked(True)
            return
        self._group.setExclusive(False)
        for button in self._buttons.values():
            button.setChecked(False)
        self._group.setExclusive(True)


class _Segment(Pressable):
    """One choice of a row."""

    def __init__(self, look: Look, text: str, left: int) -> None:
        self._left = left
        super().__init__(look, text)
        self.setCheckable(True)

    @property
    def face(self) -> QRectF:
        """The choice without the room for its ring."""
        return QRectF(self.rect()).adjusted(self._left, RING, -RING, -RING)

    def sizeHint(self) -> QSize:
        wide = self.look.width(Type.NORMAL, self.text()) + 2 * SPACE_16
        return QSize(wide + self._left + RING, self.look.px(36) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        chosen = self.isChecked()
        ground = QColor(theme.accent_bg) if chosen else QColor(theme.surface)
        painter.setBrush(blend(ground.name(), theme.text, 0.05) if self.is_hot else ground)
        painter.setPen(QPen(QColor(theme.accent if chosen else theme.control), 2 if chosen else 1))
        painter.drawRoundedRect(face.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(self.look.colour(Tone.ACCENT if chosen else Tone.TEXT))
        painter.setFont(self.look.font(Type.NORMAL))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)


class Check(Pressable):
    """A thing that is on or off, with a tick."""

    BOX = 20

    def __init__(self, look: Look, text: str) -> None:
        super().__init__(look, text)
        self.setCheckable(True)

    def sizeHint(self) -> QSize:
        """Be as wide as the text."""
        wide = self.BOX + SPACE_12 + self.look.width(Type.NORMAL, self.text()) + SPACE_8 + 2 * RING
        return QSize(wide, self.look.px(32) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint box, tick and text."""
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        box = QRectF(face.left(), face.center().y() - self.BOX / 2, self.BOX, self.BOX)
        paint_check(painter, theme, box, is_checked=self.isChecked())
        painter.setPen(self.look.colour(Tone.TEXT))
        painter.setFont(self.look.font(Type.NORMAL))
        text = face.adjusted(self.BOX + SPACE_12, 0, 0, 0)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)


def paint_check(painter: QPainter, theme: Theme, box: QRectF, *, is_checked: bool) -> None:
    """Paint a box, with a tick where something is on."""
    painter.setPen(QPen(QColor(theme.fill if is_checked else theme.control), 1))
    painter.setBrush(QColor(theme.fill if is_checked else theme.surface))
    painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5)
    if not is_checked:
        return
    painter.setPen(QPen(QColor(theme.on_fill), 2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
    unit, left, middle = box.width() / 20, box.left(), box.center().y()
    corners = ((5, 0), (8.5, 4), (15, -4))
    painter.drawPolyline([QPointF(left + across * unit, middle + down * unit) for across, down in corners])
