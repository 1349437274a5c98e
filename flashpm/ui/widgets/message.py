"""What a page says where it has nothing to show: one sentence, why, and the one next step."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.surface import Icon
from flashpm.ui.widgets.text import Body, Text

WIDTH = 440
"""The widest that its lines get, in pixels at 100 %."""


class Message(QWidget):
    """A sentence in the middle of the room there is.

    Args:
        look: the look in force.
        icon: over the sentence.
        action: the words of the next step.

    Signals:
        accepted: the next step was chosen.
    """

    accepted = Signal()

    def __init__(self, look: Look, icon: str, action: str) -> None:
        super().__init__()
        self._look = look
        self._title = Body(look, Type.QUESTION).centred()  # it breaks even a word that is longer than the line
        self._reason = Text(look, "", Type.NORMAL, Tone.TEXT3).wrapped()
        self._reason.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._middle = QWidget()
        down = QVBoxLayout(self._middle)
        down.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        down.setSpacing(SPACE_8)
        down.addStretch(2)
        down.addWidget(Icon(look, icon, Tone.TEXT3, SPACE_32), 0, Qt.AlignmentFlag.AlignHCenter)
        down.addSpacing(SPACE_8)
        down.addWidget(self._title)
        down.addWidget(self._reason)
        down.addSpacing(SPACE_12)
        self.button = SecondaryButton(look, action)
        self.button.clicked.connect(self.accepted)
        self.buttons = QHBoxLayout()
        """What can be done; whoever shows the message may add to it."""
        self.buttons.setSpacing(SPACE_8)
        self.buttons.addWidget(self.button)
        centred = QHBoxLayout()
        centred.addStretch(1)
        centred.addLayout(self.buttons)
        centred.addStretch(1)
        down.addLayout(centred)
        down.addStretch(3)
        across = QHBoxLayout(self)
        across.setContentsMargins(0, 0, 0, 0)
        across.addStretch(1)
        across.addWidget(self._middle, 100)
        across.addStretch(1)
        look.follow(self.restyle)

    def say(self, title: str, reason: str = "") -> None:
        """Say something else."""
        self._title.set_text(title)
        self._reason.setText(reason)
        self._reason.setVisible(bool(reason))

    @property
    def title(self) -> str:
        """The sentence."""
        return self._title.text()

    def restyle(self) -> None:
        """Follow the look."""
        self._middle.setMaximumWidth(self._look.px(WIDTH) + 2 * SPACE_24)
