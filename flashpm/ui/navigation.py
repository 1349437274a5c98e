"""The bar at the top: where one is, and where one can go."""

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QWidget

from flashpm.ui.keys import Command, with_key
from flashpm.ui.look import Look
from flashpm.ui.theme import BAR_HEIGHT, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_16, SPACE_24, Tone, Type, blend
from flashpm.ui.widgets.buttons import RING, IconButton, Pressable
from flashpm.ui.widgets.text import Text

NAME_FROM = 600
"""From this width on there is room for the program's name, in pixels at 100 %."""


class NavigationBar(QWidget):
    """The program's name, the pages, and the two things that are always at hand.

    Signals:
        chosen: the `Command` of a page.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._tabs: dict[Command, Pressable] = {}
        self._shown: Command | None = None
        line = self._line = QHBoxLayout(self)
        line.setSpacing(SPACE_4)
        self._name = Text(look, self.tr("FlashPM"), Type.TITLE)
        self._name.setContentsMargins(0, 0, SPACE_24, 0)
        line.addWidget(self._name)
        for command, text in (
            (Command.TODAY, self.tr("Today")),
            (Command.LIBRARY, self.tr("Library")),
            (Command.STATISTICS, self.tr("Statistics")),
            (Command.IMPORT, self.tr("Import")),
        ):
            line.addWidget(self._add(command, _Tab(look, text, with_key(text, command))))
        line.addStretch(1)
        for command, icon, text in (
            (Command.EXPORT, "export", self.tr("Export to Anki")),
            (Command.SETTINGS, "settings", self.tr("Settings")),
        ):
            line.addWidget(self._add(command, IconButton(look, icon, text, with_key(text, command))))
        look.follow(self.restyle)

    def show_chosen(self, command: Command | None) -> None:
        """Mark the page that is shown; None for none of these."""
        self._shown = command
        for each, button in self._tabs.items():
            button.setChecked(each is command)

    def restyle(self) -> None:
        """Follow the look; where there is little room, the pages are more than the program's name, and than air."""
        self.setFixedHeight(max(BAR_HEIGHT, self._look.px(52)))
        self._name.setVisible(self.width() >= self._look.px(NAME_FROM))
        self._space(SPACE_16, SPACE_24)
        if self._line.minimumSize().width() > self.width():
            self._space(SPACE_4, SPACE_8)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the hairline below."""
        painter = QPainter(self)
        painter.fillRect(QRectF(0, self.height() - 1, self.width(), 1), QColor(self._look.theme.border))

    def _space(self, side: int, edge: int) -> None:
        """Leave so much room beside each page's name, and at both ends."""
        self._line.setContentsMargins(edge, 0, edge, 0)
        for button in self._tabs.values():
            if isinstance(button, _Tab):
                button.set_side(side)

    def _choose(self, command: Command) -> None:
        self.show_chosen(self._shown)  # a click has marked it; it is marked when it is shown
        self.chosen.emit(command)

    def _add(self, command: Command, button: Pressable) -> Pressable:
        button.setCheckable(True)
        button.clicked.connect(lambda: self._choose(command))
        self._tabs[command] = button
        return button


class _Tab(Pressable):
    """One page's name; the page that is shown has a ground."""

    def __init__(self, look: Look, text: str, tip: str) -> None:
        self._side = SPACE_16
        super().__init__(look, text, tip)

    def set_side(self, side: int) -> None:
        """Leave so much room beside the name, in pixels."""
        self._side = side
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        wide = self.look.width(Type.BUTTON, self.text()) + 2 * self._side + 2 * RING
        return QSize(wide, self.look.px(36) + 2 * RING)

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, theme, face = self.begin_painting(), self.look.theme, self.face
        if self.isChecked() or self.is_hot:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend(theme.bg, theme.text, 0.08 if self.isChecked() else 0.05))
            painter.drawRoundedRect(face, RADIUS_CONTROL, RADIUS_CONTROL)
        painter.setPen(self.look.colour(Tone.TEXT if self.isChecked() else Tone.TEXT2))
        painter.setFont(self.look.font(Type.BUTTON))
        painter.drawText(face, Qt.AlignmentFlag.AlignCenter, self.text())
        self.paint_ring(painter, RADIUS_CONTROL)
