"""The buttons in the rows of an opened question; the words there are painted."""

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.services.rows import PartLine
from flashpm.ui.library.row_place import AREA_WIDTH, row_place
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_16
from flashpm.ui.widgets.buttons import RING, IconButton, LinkButton


class _InRow(QWidget):
    """Room over a painted row, as wide as the page; what is in it keeps to the column."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.line = QHBoxLayout(self)
        self.line.setContentsMargins(0, 0, 0, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        whole = QRectF(self.rect())
        place = row_place(self._look, whole)
        self.line.setContentsMargins(int(place.left()), 0, int(whole.right() - place.right()), 0)


class LineButton(_InRow):
    """At the end of a clarifying question's line: what can be done with its card.

    Args:
        look: the look in force.
        part: the line.

    Signals:
        pressed: with the button, for a menu to hang on.
    """

    pressed = Signal(QWidget)

    def __init__(self, look: Look, part: PartLine) -> None:
        super().__init__(look)
        button = IconButton(
            look, "more", self.tr("More: %1").replace("%1", part.line), self.tr("What can be done with this card")
        )
        button.clicked.connect(lambda: self.pressed.emit(button))
        self.line.addStretch(1)
        self.line.addWidget(button)
        self.line.addSpacing(SPACE_4)


class FootButtons(_InRow):
    """Under the lines of an opened question: what can be done with all of it.

    Signals:
        study_requested: "Study these now" was pressed.
        reading_requested: "Read it whole" was pressed.
    """

    study_requested = Signal()
    reading_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        button = LinkButton(look, self.tr("Study these now"))
        button.clicked.connect(self.study_requested)
        self.line.addSpacing(SPACE_16 + look.px(AREA_WIDTH) - SPACE_8 - RING)
        self.line.addWidget(button)
        read = LinkButton(look, self.tr("Read it whole"))
        read.clicked.connect(self.reading_requested)
        self.line.addWidget(read)
        self.line.addStretch(1)
