"""The report of a fault: to be read, saved and passed on by the user alone; nothing is ever sent."""

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, SPACE_16, SPACE_24, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.overlay import Overlay
from flashpm.ui.widgets.save_dialog import NATIVE, FileToSave, ask_where_to_save
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

WIDTH, TEXT_HEIGHT = 760, 320
"""The panel's width and the report's height, in pixels at 100 %."""
FILE_NAME = "flashpm-report.txt"


class ReportPanel(Overlay):
    """Shows a report.

    Args:
        look: the look in force.
        window: over which it lies.
    """

    dialog_options = NATIVE
    """How the dialog for the file is opened; tests open Qt's own."""

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, WIDTH)
        self.setAccessibleName(self.tr("Report"))
        self.text = TextField(look, self.tr("Report"), grows=False)
        self.text.setReadOnly(True)
        self.said = Text(look, "", Type.SMALL, Tone.TEXT2).wrapped()
        self.save = SecondaryButton(look, self.tr("Save"))
        self.save.clicked.connect(self._choose_file)
        self.copy = SecondaryButton(look, self.tr("Copy"))
        self.copy.clicked.connect(self._copy)
        self.done = SecondaryButton(look, self.tr("Close"))
        self.done.clicked.connect(self.leave)
        self._lay_out()

    def open(self, report: str) -> None:
        """Show a report."""
        self.text.setPlainText(report)
        self._say("")
        self.appear(self.done)

    def leave(self) -> None:
        """Go for good: another one is made when it is wanted again."""
        super().leave()
        self.deleteLater()

    def _say(self, sentence: str) -> None:
        self.said.setText(sentence)
        self.said.setVisible(bool(sentence))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self._say(self.tr("Copied."))

    def _choose_file(self) -> None:
        file = FileToSave(self.tr("Save the report"), FILE_NAME, self.tr("Text"))
        ask_where_to_save(self, file, self._save, self.dialog_options)

    def _save(self, path: Path) -> None:
        try:
            path.write_text(self.text.toPlainText(), "utf-8")
        except OSError as error:
            said = self.tr("%1 could not be written (%2). Choose another folder.")
            self._say(said.replace("%1", str(path)).replace("%2", str(error.strerror)))
        else:
            self._say(self.tr("Saved as %1.").replace("%1", path.name))

    def _lay_out(self) -> None:
        about = self.tr(
            "This is what FlashPM knows of it. It is sent to nobody: read it, save it, and pass it on if you like."
        )
        down = QVBoxLayout(self.card)
        side = Surface.MARGIN + SPACE_24
        down.setContentsMargins(side, Surface.MARGIN_ABOVE + SPACE_24, side, Surface.MARGIN + SPACE_16)
        down.setSpacing(SPACE_12)
        down.addWidget(Text(self._look, self.tr("What went wrong"), Type.DISPLAY))
        down.addWidget(Text(self._look, about, Type.NORMAL, Tone.TEXT2).wrapped())
        down.addWidget(self.text)
        foot = in_line(self.save, self.copy, self.done)
        foot.insertSpacing(0, -RING)
        down.addLayout(foot)
        down.addWidget(self.said)
        self.text.setFixedHeight(self._look.px(TEXT_HEIGHT))
