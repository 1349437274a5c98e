"""What the import begins with: a box to paste into, and a place to drop files on."""

from PySide6.QtCore import QMimeData, QTimer, Signal
from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.keys import Command, key_text
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CARD, SPACE_8, SPACE_12, SPACE_24, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.surface import paint_dashed_frame
from flashpm.ui.widgets.text import Text

PAUSE_MS = 300
"""How long nothing is typed before the text is read."""


class PasteField(TextField):
    """Takes the text of a page.

    Signals:
        typed: the text was changed by hand, and then not for a moment.
        pasted: a text was pasted into it.
    """

    typed = Signal()
    pasted = Signal()

    def __init__(self, look: Look, name: str, hint: str) -> None:
        super().__init__(look, name, hint, grows=False)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self.typed)
        self.textChanged.connect(self._timer.start)

    def set_quietly(self, text: str) -> None:
        """Hold a text that is read already."""
        self.setPlainText(text)
        self._timer.stop()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Take texts; files are the window's."""
        return source.hasText() and not source.hasUrls()

    def insertFromMimeData(self, source: QMimeData) -> None:
        """Take a text that is pasted, and have it read at once."""
        super().insertFromMimeData(source)
        self._timer.stop()
        self.pasted.emit()


class PasteBox(QWidget):
    """The box with its heading."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        name = self.tr("Paste a page here")
        hint = self.tr("Open the page of one interview question in your browser, select all, copy, and paste it here.")
        self.field = PasteField(look, name, hint)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_8)
        down.addWidget(Text(look, name, Type.LABEL, Tone.TEXT2))
        down.addWidget(self.field, 1)


class DropArea(QWidget):
    """Where files are dropped; the window takes them. Buttons are there for those who would rather choose.

    Signals:
        choosing: files are to be chosen.
        choosing_folder: a folder is to be chosen.
    """

    choosing = Signal()
    choosing_folder = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        message = Message(look, "import", self.tr("Choose files …"))
        paste = self.tr(
            "Saved pages, packs, tables and .apkg files, folders and zips too. A copied page needs no file: press %1."
        )
        message.say(self.tr("Drop question pages or packs here"), paste.replace("%1", key_text(Command.PASTE)))
        message.accepted.connect(self.choosing)
        self.button = message.button
        folder = SecondaryButton(look, self.tr("Choose a folder …"))
        folder.clicked.connect(self.choosing_folder)
        message.buttons.addWidget(folder)
        down = QVBoxLayout(self)
        down.setContentsMargins(SPACE_12, SPACE_24, SPACE_12, SPACE_24)
        down.addWidget(message)
        look.follow(self.update)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the dashed frame."""
        paint_dashed_frame(self, self._look, RADIUS_CARD)
