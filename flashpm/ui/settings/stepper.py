"""A whole number that is typed, or changed in steps."""

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPaintEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractSpinBox, QHBoxLayout, QSpinBox, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_4, SPACE_8, Tone, Type
from flashpm.ui.widgets.buttons import CONTROL_HEIGHT, RING, Pressable
from flashpm.ui.widgets.fields import paint_frame

NUMBER_WIDTH = 64
"""In pixels at 100 %; more where the longest number asks for it."""
MINUS, PLUS = "\u2212", "+"


class Stepper(QWidget):
    """A number between a minus and a plus.

    Args:
        look: the look in force.
        name: what is counted; its accessible name.
        allowed: the numbers that can be chosen, from the least on; gaps are stepped over.
        step: by how much minus and plus change it.
        suffix: what stands after the number, such as " %".

    Signals:
        changed: the new number, when it is stepped, or typed and left or confirmed.
    """

    changed = Signal(int)

    def __init__(self, look: Look, name: str, allowed: Sequence[int], step: int = 1, suffix: str = "") -> None:
        super().__init__()
        self._number = _Number(look, name, allowed, suffix)
        self._number.setSingleStep(step)
        self._number.valueChanged.connect(self._tell)
        self._less = _Step(look, MINUS, self.tr("%1: less").replace("%1", name))
        self._more = _Step(look, PLUS, self.tr("%1: more").replace("%1", name))
        self._less.clicked.connect(self._number.stepDown)
        self._more.clicked.connect(self._number.stepUp)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.setSpacing(SPACE_4)
        for widget in (self._less, self._number, self._more):
            across.addWidget(widget)
        across.addStretch(1)
        self._allow_steps()

    @property
    def value(self) -> int:
        """The number."""
        return self._number.value()

    def take_focus(self) -> None:
        """Put the focus on the number."""
        self._number.setFocus()

    def set_value(self, value: int) -> None:
        """Show another number, without a signal."""
        self._number.blockSignals(True)  # noqa: FBT003 - Qt's own
        self._number.setValue(value)
        self._number.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._allow_steps()

    def _tell(self, value: int) -> None:
        self._allow_steps()
        self.changed.emit(value)

    def _allow_steps(self) -> None:
        self._less.setEnabled(self.value > self._number.minimum())
        self._more.setEnabled(self.value < self._number.maximum())


class _Number(QSpinBox):
    """The number itself; the wheel scrolls the page instead."""

    def __init__(self, look: Look, name: str, allowed: Sequence[int], suffix: str) -> None:
        super().__init__()
        self._look = look
        self._allowed = allowed
        self.setAccessibleName(name)
        self.setRange(allowed[0], allowed[-1])
        self.setSuffix(suffix)
        self.setButtonSymbols(QAbstractSpinBox.ButtonSymbols.NoButtons)
        self.setKeyboardTracking(False)
        self.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.setFrame(False)  # it is painted
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFont(self._look.font(Type.NORMAL))
        longest = self._look.width(Type.NORMAL, f"{self.maximum()}{self.suffix()}") + 4 * SPACE_8
        self.setFixedSize(max(self._look.px(NUMBER_WIDTH), longest), self._look.px(CONTROL_HEIGHT))
        self.lineEdit().setStyleSheet(f"QLineEdit {{ color: {self._look.theme.text}; background: transparent; }}")

    def stepBy(self, steps: int) -> None:
        """Step over what cannot be chosen."""
        value = min(max(self.minimum(), self.value() + steps * self.singleStep()), self.maximum())
        while value not in self._allowed:
            value += 1 if steps > 0 else -1
        self.setValue(value)

    def valueFromText(self, text: str) -> int:
        """Take the nearest number that can be chosen for one that cannot."""
        value = super().valueFromText(text)
        return value if value in self._allowed else min(self._allowed, key=lambda each: abs(each - value))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame; the number paints itself."""
        paint_frame(self, self._look, has_focus=self.hasFocus())

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class _Step(Pressable):
    """Minus or plus."""

    def __init__(self, look: Look, sign: str, name: str) -> None:
        super().__init__(look, sign)
        self.setAccessibleName(name)

    def sizeHint(self) -> QSize:
        side = self.look.px(CONTROL_HEIGHT) + 2 * RING
        return QSize(side, side)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = self.begin_painting()
        self.paint_frame(painter, RADIUS_CONTROL)
        painter.setPen(self.look.colour(Tone.TEXT))
        painter.setFont(self.look.font(Type.TITLE))
        painter.drawText(self.face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)
