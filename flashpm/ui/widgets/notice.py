"""A notice of one line with one thing to do about it."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.surface import Callout, Icon
from flashpm.ui.widgets.text import Text


class Notice(Callout):
    """A sentence, and what can be done about it.

    Args:
        look: the look in force.
        sentence: what is the matter.
        action: the words of the thing to do; empty for none.
        icon: before the sentence.

    Signals:
        accepted: the thing to do was chosen.
    """

    accepted = Signal()

    def __init__(self, look: Look, sentence: str, action: str, icon: str) -> None:
        super().__init__(look)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        line.setSpacing(SPACE_12)
        line.addWidget(Icon(look, icon, Tone.TEXT2))
        line.addWidget(Text(look, sentence, Type.NORMAL, Tone.TEXT2).wrapped(), 1)
        if action:
            button = LinkButton(look, action)
            button.clicked.connect(self.accepted)
            line.addWidget(button)
