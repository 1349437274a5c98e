"""The welcome: the first page of an empty library, with one thing to do."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.keys import Command, bind, key_text
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_24, SPACE_32, SPACE_40, Tone, Type
from flashpm.ui.today.pictures import CardStack
from flashpm.ui.widgets.buttons import PrimaryButton, SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import questions_text

SENTENCE_WIDTH = 580
"""The sentence breaks into two lines of like length, in pixels at 100 %."""


class WelcomePage(QWidget):
    """Says what this is for, and begins.

    Args:
        look: the look in force.

    Signals:
        starter_requested: the starter library is wanted.
        import_requested: the user has questions of their own.
    """

    starter_requested = Signal()
    import_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._sentence = Text(look, self.tr("Learn to ask the questions that win the first three minutes"), Type.HERO)
        self._sentence.wrapped().setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self._start = PrimaryButton(look, self.tr("Start with the starter library"), key_text(Command.START))
        self._offer = Text(look, "", Type.SMALL, Tone.TEXT3)
        self._import = SecondaryButton(look, self.tr("Import your own"), "import")
        self._start.clicked.connect(self.starter_requested)
        self._import.clicked.connect(self.import_requested)
        bind(self, Command.START, self.starter_requested.emit)
        self.setFocusProxy(self._start)
        self._lay_out()
        look.follow(self.restyle)

    @property
    def offer(self) -> str:
        """What it says of the starter library; empty until that was counted."""
        return self._offer.text()

    def show_offer(self, questions: int, types: int, minutes: int) -> None:
        """Say what the starter library holds.

        Args:
            questions: how many.
            types: of how many question types.
            minutes: the minutes a day that it takes.
        """
        a_day = self.tr("%n minute(s) a day", "", minutes)
        self._offer.setText(" · ".join((questions_text(questions), self.tr("%n type(s)", "", types), a_day)))

    def restyle(self) -> None:
        """Follow the look."""
        self._sentence.setMaximumWidth(self._look.px(SENTENCE_WIDTH))

    def _lay_out(self) -> None:
        column = Column(self._look)
        down, middle = column.contents, Qt.AlignmentFlag.AlignHCenter
        down.setSpacing(0)
        down.addStretch(4)
        down.addWidget(CardStack(self._look), 0, middle)
        down.addSpacing(SPACE_32)
        across = QHBoxLayout()
        across.addStretch(1)
        across.addWidget(self._sentence, 100)  # as wide as it may be, else it breaks into more lines than it needs
        across.addStretch(1)
        down.addLayout(across)
        down.addSpacing(SPACE_40)
        down.addWidget(self._start, 0, middle)
        down.addSpacing(SPACE_8)
        down.addWidget(self._offer, 0, middle)
        down.addSpacing(SPACE_24)
        down.addWidget(self._import, 0, middle)
        down.addStretch(5)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)
