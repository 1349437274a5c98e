"""One backup, and the way back to it: asked twice, in place."""

from PySide6.QtCore import QLocale, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.rows import KeptBackup
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import moment_text


class BackupRow(QWidget):
    """A backup of a list.

    Args:
        look: the look in force.
        backup: which one.

    Signals:
        accepted: its path: it is to be gone back to.
    """

    accepted = Signal(object)

    def __init__(self, look: Look, backup: KeptBackup) -> None:
        super().__init__()
        self.backup = backup
        moment = moment_text(backup.made_at)
        size = QLocale().formattedDataSize(backup.size, 1, QLocale.DataSizeFormat.DataSizeTraditionalFormat)
        self.go_back = PlainLink(look, self.tr("Go back to this one"))
        self.go_back.setAccessibleName(self.tr("Go back to the backup of %1").replace("%1", moment))
        self.go_back.clicked.connect(lambda: self._ask(is_asked=True))
        self.sure = PlainLink(look, self.tr("Yes, go back"))
        self.sure.clicked.connect(lambda: self.accepted.emit(backup.path))
        self.cancel = PlainLink(look, self.tr("Cancel"))
        self.cancel.clicked.connect(lambda: self._ask(is_asked=False))
        said = self.tr("Answers and changes since then are set aside. Your library as it is now is kept as a backup.")
        self._question = Text(look, said, Type.SMALL, Tone.TEXT2).wrapped()
        line = QWidget()
        flow = Flow(line, SPACE_12)
        flow.addWidget(Text(look, moment, Type.NORMAL))
        flow.addWidget(Text(look, size, Type.SMALL, Tone.TEXT3))
        links = QWidget()  # what answers the same question goes into the next line together
        beside = QHBoxLayout(links)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(SPACE_12)
        for button in (self.go_back, self.sure, self.cancel):
            beside.addWidget(button)
        flow.addWidget(links)
        down = QVBoxLayout(self)
        down.setContentsMargins(RING, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(line)
        down.addWidget(self._question)
        self._ask(is_asked=False)

    def _ask(self, *, is_asked: bool) -> None:
        for widget in (self.sure, self.cancel, self._question):
            widget.setVisible(is_asked)
        had_focus = self.cancel.hasFocus() or self.go_back.hasFocus()
        self.go_back.setVisible(not is_asked)
        if had_focus:
            (self.cancel if is_asked else self.go_back).setFocus()
