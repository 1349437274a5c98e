"""What is to be said of a found question as a whole, and what has to be answered before it is added."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.looking_through import FoundQuestion
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.surface import Callout, Icon
from flashpm.ui.widgets.text import Body, Text

OUT, BACK = "out", "back"


class Remarks(Callout):
    """Sentences that are to be read before something is added."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._text = Body(look, Type.NORMAL, Tone.TEXT2)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        across.setSpacing(SPACE_12)
        across.addWidget(Icon(look, "info", Tone.HARD), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, sentences: Sequence[str]) -> None:
        """Say something else; nothing hides it."""
        self._text.set_text("\n\n".join(sentences))
        self.setVisible(bool(sentences))


class QuestionField(QWidget):
    """Asks for an interview question that its page lost.

    Signals:
        given: its text.
    """

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = LineField(look, self.tr("Interview question"), self.tr("What does the interviewer ask?"))
        button = SecondaryButton(look, self.tr("Use it"))
        for signal in (button.clicked, self.field.returnPressed):
            signal.connect(self._give)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_8)
        reason = self.tr("The interview question is missing from this copy. Type it, then add the cards.")
        down.addWidget(Text(look, reason, Type.NORMAL, Tone.TEXT2).wrapped())
        line = QHBoxLayout()
        line.setSpacing(SPACE_8)
        line.addWidget(self.field, 1)
        line.addWidget(button)
        down.addLayout(line)

    def show_for(self, found: FoundQuestion) -> None:
        """Ask where the text is missing."""
        self.field.clear()
        self.setVisible(found.merge is None)

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text())


class DeletedNotice(QWidget):
    """Asks whether a question that the user deleted once is to be added again.

    Signals:
        left_out: true to leave it out.
    """

    left_out = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.choice = OneOf(
            look,
            self.tr("You deleted this question"),
            [Choice(OUT, self.tr("Leave it out")), Choice(BACK, self.tr("Add it again"))],
            is_flush=True,
        )
        self.choice.chosen.connect(lambda value: self.left_out.emit(value == OUT))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_8)
        question = self.tr("You deleted this. Add it again? What you know of it comes back with it.")
        down.addWidget(Text(look, question, Type.NORMAL, Tone.TEXT2).wrapped())
        down.addWidget(self.choice)

    def show_for(self, found: FoundQuestion) -> None:
        """Ask where there is something to ask."""
        self.setVisible(found.was_deleted)
        self.choice.set_value(OUT if found.is_left_out else BACK)
