"""What can be done with the questions that are selected: a bar under the list, there while something is."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.keys import Command, with_key
from flashpm.ui.library.ask_line import AskLine
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.library.row_place import SIDE
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_16, Type
from flashpm.ui.widgets.buttons import IconButton, LinkButton
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import number_text


class BulkBar(QWidget):
    """Says how many are selected, and offers what can be done with them.

    Args:
        look: the look in force.

    Signals:
        chosen: a `BulkAct`.
        all_requested: everything that the search finds is to be selected.
        closed: nothing is to be selected any more.
    """

    chosen = Signal(object)
    all_requested = Signal()
    closed = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._count = Text(look, "", Type.LABEL)
        self.everything = LinkButton(look, "")
        self.everything.clicked.connect(self.all_requested)
        close = IconButton(look, "close", self.tr("Select nothing"))
        close.clicked.connect(self.closed)
        self.ask = AskLine(look)
        self._acts = QWidget()
        self.ask.closed.connect(self._acts.show)
        flow = Flow(self._acts)
        self.buttons = {act: LinkButton(look, text, tip) for act, text, tip in self._offered()}
        for act, button in self.buttons.items():
            button.clicked.connect(partial(self.chosen.emit, act))
            flow.addWidget(button)
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self._count)
        head.addWidget(self.everything)
        head.addStretch(1)
        head.addWidget(close)
        down = QVBoxLayout(self)
        down.setContentsMargins(SIDE, SPACE_8, SPACE_16, SPACE_8)
        down.setSpacing(SPACE_4)
        down.addLayout(head)
        acts = QHBoxLayout()
        acts.addSpacing(-LinkButton.SIDE)
        acts.addWidget(self._acts, 1)
        down.addLayout(acts)
        down.addWidget(self.ask)
        look.follow(self.update)
        self.hide()

    @property
    def count(self) -> str:
        """How many are selected, in words."""
        return self._count.text()

    def show_count(self, selected: int, found: int) -> None:
        """Say how many of those that were found are selected; the bar goes where none is."""
        self._count.setText(self.tr("%n selected", "", selected).replace(str(selected), number_text(selected)))
        everything = self.tr("Select all %1").replace("%1", number_text(found))
        self.everything.setText(everything)
        self.everything.setAccessibleName(everything)
        self.everything.updateGeometry()
        self.everything.setVisible(selected < found)
        if not selected:
            self.ask.hide()
            self._acts.show()
        self.setVisible(selected > 0)

    def ask_for(self, name: str, action: str, then: Callable[[str], object]) -> None:
        """Ask for something in the place of what can be done; as in `AskLine.ask`."""
        self._acts.hide()
        self.ask.ask(name, action, then)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline above."""
        painter, theme = QPainter(self), self._look.theme
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(theme.border))

    def _offered(self) -> tuple[tuple[BulkAct, str, str], ...]:
        paused = self.tr("Paused cards are not asked until you let them come again (suspended, in Anki's words)")
        return (
            (BulkAct.STUDY, self.tr("Study now"), ""),
            (BulkAct.PAUSE, self.tr("Pause"), paused),
            (BulkAct.RESUME, self.tr("Let come again"), ""),
            (BulkAct.TAG, self.tr("Tag …"), ""),
            (BulkAct.UNTAG, self.tr("Take a tag away …"), ""),
            (BulkAct.MOVE, self.tr("Move to a deck …"), ""),
            (BulkAct.RESET, self.tr("Begin anew"), self.tr("All their cards are new again; their history is kept")),
            (BulkAct.EXPORT, self.tr("Save for Anki …"), ""),
            (BulkAct.DELETE, self.tr("Delete"), with_key(self.tr("A backup is made first"), Command.DELETE)),
        )
