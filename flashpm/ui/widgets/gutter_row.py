"""A part of an answer: a label in the gutter beside what it names, or above it where the card is narrow."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import GUTTER_WIDTH, SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.text import Text


class GutterRow(QWidget):
    """A label and what it names.

    Args:
        look: the look in force.
        label: what it is.
        tone: the label's colour.
        contents: what is named; where it is more than one thing, one at a time is shown.
        hint: a word under the label; empty for none.
        drop: by how much the label stands lower than what it names begins, in pixels.
    """

    def __init__(
        self, look: Look, label: str, tone: Tone, *contents: QWidget, hint: str = "", drop: int = SPACE_4
    ) -> None:
        super().__init__()
        self._look = look
        self._drop = drop
        self.is_narrow = False
        self._labels = [Text(look, label, Type.LABEL, tone)]
        if hint:
            self._labels.append(Text(look, hint, Type.FACTS, Tone.TEXT3))
        self.head = QWidget()
        self._words = QBoxLayout(QBoxLayout.Direction.TopToBottom, self.head)
        for each in self._labels:
            self._words.addWidget(each)
        self._words.addStretch(1)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self.head, 0, Qt.AlignmentFlag.AlignTop)
        for content in contents:
            self._across.addWidget(content, 1)
        look.follow(self.restyle)

    def show_label(self, *, is_shown: bool) -> None:
        """Show the label, or leave its room to what it names."""
        self.head.setVisible(is_shown)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the label above what it names, or beside it."""
        if is_narrow != self.is_narrow:
            self.is_narrow = is_narrow
            self.restyle()

    def restyle(self) -> None:
        """Follow the look and the width."""
        self._across.setDirection(direction_for(is_narrow=self.is_narrow))
        self._across.setSpacing(SPACE_4 if self.is_narrow else 0)
        self._words.setDirection(direction_for(is_narrow=not self.is_narrow))
        self._words.setSpacing(SPACE_8 if self.is_narrow else 0)
        self._words.setContentsMargins(0, 0 if self.is_narrow else self._drop, SPACE_12, 0)
        for each in self._labels:
            each.setWordWrap(not self.is_narrow)
        width = self._look.px(GUTTER_WIDTH)
        self.head.setMinimumWidth(0 if self.is_narrow else width)
        self.head.setMaximumWidth(self.maximumWidth() if self.is_narrow else width)
