"""A form on a card: a heading, and rows of a name and a control."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import GUTTER_WIDTH, NARROW_BELOW, SPACE_4, SPACE_16, SPACE_20, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text


class Form(Surface):
    """A card of rows under a heading.

    Args:
        look: the look in force.
        heading: what the rows have in common.
    """

    def __init__(self, look: Look, heading: str) -> None:
        super().__init__(look)
        self._rows: list[FormRow] = []
        self._down = QVBoxLayout(self)
        side = self.MARGIN + SPACE_32 - RING
        self._down.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_24, side, self.MARGIN + SPACE_24)
        self._down.setSpacing(SPACE_16)
        title = Text(look, heading, Type.QUESTION)
        title.setContentsMargins(RING, 0, 0, 0)
        self._down.addWidget(title)
        look.follow(self.restyle)

    def add_row(self, name: str, control: QWidget, remark: str = "") -> "FormRow":
        """Add a row.

        Args:
            name: what the control is for.
            control: the control; it has an accessible name of its own.
            remark: a sentence below the control; empty for none.
        """
        row = FormRow(self._look, name, control, remark)
        self._rows.append(row)
        self._down.addWidget(row)
        return row

    def add_below(self, widget: QWidget) -> None:
        """Add a widget as wide as the rows, below those that are there."""
        self._down.addWidget(widget)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Put the names above the controls where there is little room for the text's size."""
        is_narrow = self.width() - 2 * self.MARGIN < self._look.px(NARROW_BELOW)
        for row in self._rows:
            row.set_narrow(is_narrow=is_narrow)


class FormRow(QWidget):
    """A name, a control, and a remark below it."""

    def __init__(self, look: Look, name: str, control: QWidget, remark: str) -> None:
        super().__init__()
        self._look = look
        self._is_narrow = False
        self._name = Text(look, name, Type.NORMAL, Tone.TEXT2)
        self._name.setBuddy(control)
        self._name.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._name.setWordWrap(True)
        self._remark = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self._remark.setContentsMargins(RING, 0, 0, 0)
        right = QVBoxLayout()
        right.setSpacing(SPACE_4)
        right.addWidget(control)
        right.addWidget(self._remark)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.setSpacing(SPACE_20)
        self._across.addWidget(self._name, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addLayout(right, 1)
        self.set_remark(remark)
        look.follow(self.restyle)

    def set_remark(self, remark: str) -> None:
        """Say something else below the control; an empty text takes the line away."""
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the name above the control, or beside it."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.restyle()

    def restyle(self) -> None:
        """Follow the look."""
        narrow = self._is_narrow
        self._across.setDirection(direction_for(is_narrow=narrow))
        self._across.setSpacing(SPACE_4 if narrow else SPACE_20)
        beside_text = 0 if narrow else self._look.px(12)
        self._name.setContentsMargins(RING, beside_text, 0, 0)
        self._name.setFixedWidth(self._look.px(GUTTER_WIDTH))
