"""The head of a page that the settings lead to: the way back, and its name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text


class SettingsHead(QWidget):
    """Says where one is.

    Args:
        look: the look in force.
        title: the page's name.

    Signals:
        left: back to the settings.
    """

    left = Signal()

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self.back = LinkButton(look, self.tr("Settings"))
        self.back.setAccessibleName(self.tr("Back to the settings"))
        self.back.clicked.connect(self.left)
        down = QVBoxLayout(self)
        down.setContentsMargins(Surface.MARGIN, SPACE_8, Surface.MARGIN, SPACE_8)
        down.setSpacing(SPACE_4)
        line = in_line(self.back)
        line.insertSpacing(0, -LinkButton.SIDE)
        down.addLayout(line)
        down.addWidget(Text(look, title, Type.DISPLAY))
