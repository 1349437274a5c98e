"""The head of a page that the settings lead to: the way back, and its name."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Type
from flashpm.ui.widgets.buttons import IconButton
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
        self.back = IconButton(look, "back", self.tr("Back to Settings"))
        self.back.clicked.connect(self.left)
        line = QHBoxLayout(self)
        line.setContentsMargins(Surface.MARGIN - SPACE_8, SPACE_16, Surface.MARGIN, SPACE_8)
        line.addWidget(self.back)
        line.setSpacing(SPACE_12)
        line.addWidget(Text(look, title, Type.DISPLAY), 1)
