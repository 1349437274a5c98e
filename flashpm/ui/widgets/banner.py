"""A sentence above the page that stays until it is read: what went wrong, and what to do."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_24, Tone, Type
from flashpm.ui.widgets.buttons import IconButton, LinkButton
from flashpm.ui.widgets.surface import Icon
from flashpm.ui.widgets.text import Text


class Banner(QWidget):
    """Says one sentence until it is closed or there is nothing wrong any more, perhaps with one thing to do about it.

    Signals:
        accepted: the thing to do was chosen.
    """

    accepted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._text = Text(look, "", Type.NORMAL, Tone.TEXT).wrapped()
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._action = LinkButton(look, "")
        self._action.clicked.connect(self.accepted)
        close = IconButton(look, "close", self.tr("Close this message"))
        close.clicked.connect(self.hide)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_24, SPACE_8, SPACE_12, SPACE_8)
        line.setSpacing(SPACE_12)
        line.addWidget(Icon(look, "warn", Tone.AGAIN, 20))
        line.addWidget(self._text, 1)
        line.addWidget(self._action)
        line.addWidget(close)
        look.follow(self.update)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def say(self, sentence: str, action: str = "") -> None:
        """Show a sentence, and the words of what can be done about it; the one before it goes."""
        self._text.setText(sentence)
        self._action.setText(action)
        self._action.setAccessibleName(action)
        self._action.setVisible(bool(action))
        self.setAccessibleName(sentence)
        self.show()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline below."""
        painter, theme = QPainter(self), self._look.theme
        painter.fillRect(self.rect(), QColor(theme.again_bg))
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(theme.border))
