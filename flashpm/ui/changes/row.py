"""One thing that was done: when, what, about which question; and the way to take it back or to do it again."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.logged_operation import LoggedOperation
from flashpm.ui.changes.words import operation_text
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import RING, LinkButton
from flashpm.ui.widgets.text import ElidedText, Text

TIME_WIDTH = 56
"""The column of the time, in pixels at 100 %."""


class ChangeRow(QWidget):
    """Shows one operation.

    Args:
        look: the look in force.
        operation: which one.
        time: when it was done, on the learner's clock: "09:14".

    Signals:
        take_back_requested: the operation is to count no longer.
        do_again_requested: the operation is to count again.
    """

    take_back_requested = Signal(object)
    do_again_requested = Signal(object)

    def __init__(self, look: Look, operation: LoggedOperation, time: str) -> None:
        super().__init__()
        self._look = look
        self.operation = operation
        is_gone = operation.is_taken_back
        self.text = operation_text(operation)
        self._time = Text(look, time, Type.SMALL, Tone.TEXT3)
        what = ElidedText(look, self.text, Type.NORMAL, Tone.TEXT3 if is_gone else Tone.TEXT)
        said = [self.tr("Taken back") if is_gone else "", operation.subject or ""]
        self.remark = ElidedText(look, " · ".join(filter(None, said)), Type.SMALL, Tone.TEXT3)
        if not any(said):
            self.remark.hide()
        self.button = LinkButton(look, self.tr("Do again") if is_gone else self.tr("Take back"))
        self.button.setAccessibleName(f"{self.button.text()}: {self.text}, {time}")
        wanted = self.do_again_requested if is_gone else self.take_back_requested
        self.button.clicked.connect(lambda: wanted.emit(operation.operation))
        texts = QVBoxLayout()
        texts.setSpacing(0)
        texts.addWidget(what)
        texts.addWidget(self.remark)
        line = QHBoxLayout(self)
        line.setContentsMargins(RING, 0, 0, 0)
        line.setSpacing(SPACE_12)
        line.addWidget(self._time)
        line.addLayout(texts, 1)
        line.addWidget(self.button)
        line.addSpacing(-SPACE_8)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look."""
        self._time.setFixedWidth(self._look.px(TIME_WIDTH))
