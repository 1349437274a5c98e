"""What the window shows while the library cannot be opened: the reason, and the way on."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.rows import KeptBackup
from flashpm.ui.look import Look
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_8, SPACE_20, SPACE_24, Tone, Type
from flashpm.ui.widgets.button_line import reaching_out
from flashpm.ui.widgets.buttons import RING, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import moment_text


class ProblemPage(QWidget):
    """A sentence about the library, and what can be done.

    Signals:
        retry_requested: it is to be opened again.
        restore_requested: the path of the backup to go back to.
        quit_requested: the program is to end.
    """

    retry_requested = Signal()
    restore_requested = Signal(object)
    quit_requested = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._backup: KeptBackup | None = None
        self._sentence = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._sentence.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        retry = PrimaryButton(look, self.tr("Try again"))
        retry.clicked.connect(self.retry_requested)
        self.setFocusProxy(retry)
        leave = SecondaryButton(look, self.tr("Quit"), is_large=True)
        leave.clicked.connect(self.quit_requested)
        line = QWidget()
        buttons = Flow(line, SPACE_8)
        self.restore = SecondaryButton(look, "", is_large=True)
        self.restore.clicked.connect(self._restore)
        buttons.addWidget(retry)
        buttons.addWidget(self.restore)
        buttons.addWidget(leave)
        column = self._column = QWidget()
        inside = QVBoxLayout(column)
        inside.setContentsMargins(RING, 0, RING, 0)
        inside.setSpacing(SPACE_20)
        inside.addStretch(1)
        inside.addWidget(Text(look, self.tr("Your library cannot be opened"), Type.DISPLAY).wrapped())
        inside.addWidget(self._sentence)
        inside.addLayout(reaching_out(line))
        inside.addStretch(2)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_24, SPACE_24, SPACE_24, SPACE_24)
        across.addStretch(1)
        across.addWidget(column, 100)
        across.addStretch(1)
        look.follow(self.restyle)

    def restyle(self) -> None:
        """Follow the look: larger text has a wider column."""
        self._column.setMaximumWidth(self._look.px(COLUMN_WIDTH) + 2 * RING)

    def show_problem(self, sentence: str, backup: KeptBackup | None) -> None:
        """Say what is the matter, and offer the newest backup; None if there is none."""
        self._sentence.setText(sentence)
        self._backup = backup
        self.restore.setVisible(backup is not None)
        if backup is not None:
            said = self.tr("Go back to the backup of %1").replace("%1", moment_text(backup.made_at))
            self.restore.setText(said)
            self.restore.setAccessibleName(said)

    def _restore(self) -> None:
        if self._backup is not None:
            self.restore_requested.emit(self._backup.path)
