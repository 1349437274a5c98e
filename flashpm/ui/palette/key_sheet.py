"""The sheet of all keys, by where they hold."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from flashpm.ui.command_words import PLACES, Place, command_text, place_text
from flashpm.ui.keys import Command, key_texts
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_16, SPACE_24, SPACE_40, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.fade import Fade
from flashpm.ui.widgets.key_caps import KeyCaps
from flashpm.ui.widgets.overlay import Overlay
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

WIDTH, TWO_COLUMNS_FROM = 860, 720
"""The panel's width, and from which width of the window on it has two columns; in pixels at 100 %."""
AROUND = 220
"""The height of the window that is not the keys', in pixels at 100 %."""


class KeySheet(Overlay):
    """Shows every command with its keys.

    Args:
        look: the look in force.
        window: over which it lies.
    """

    def __init__(self, look: Look, window: QWidget) -> None:
        super().__init__(look, window, WIDTH)
        self.setAccessibleName(self.tr("All keys"))
        self.done = SecondaryButton(look, self.tr("Close"))
        self.done.clicked.connect(self.leave)
        self._inside = QWidget()
        self._area = QScrollArea()
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setContentsMargins(0, 0, SPACE_16, 0)
        self._columns.setSpacing(SPACE_40)
        for places in ((Place.EVERYWHERE,), tuple(place for place in Place if place is not Place.EVERYWHERE)):
            self._columns.addLayout(self._column(places))
        self._lay_out()

    def open(self) -> None:
        """Appear."""
        self.appear(self.done)

    def leave(self) -> None:
        """Go for good: another one is made when it is wanted again."""
        super().leave()
        self.deleteLater()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the columns below each other where there is little room, and scroll where it is low."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(TWO_COLUMNS_FROM)
        self._columns.setDirection(direction_for(is_narrow=is_narrow))
        self._columns.setSpacing(SPACE_8 if is_narrow else SPACE_40)
        needed = self._inside.sizeHint().height()
        self._area.setFixedHeight(max(0, min(needed, self.height() - self._look.px(AROUND))))

    def _column(self, places: Sequence[Place]) -> QVBoxLayout:
        down = QVBoxLayout()
        down.setSpacing(SPACE_8)
        for place in places:
            down.addWidget(Text(self._look, place_text(place), Type.TITLE))
            for command in PLACES[place]:
                down.addLayout(self._line(command))
            down.addSpacing(SPACE_16)
        down.addStretch(1)
        return down

    def _line(self, command: Command) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(SPACE_8)
        line.addWidget(Text(self._look, command_text(command), Type.NORMAL, Tone.TEXT2).wrapped(), 1)
        line.addWidget(KeyCaps(self._look, key_texts(command)), 0, Qt.AlignmentFlag.AlignRight)
        return line

    def _lay_out(self) -> None:
        inside = self._inside
        inside.setLayout(self._columns)
        area = self._area
        area.setWidget(inside)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.viewport().setAutoFillBackground(False)
        inside.setAutoFillBackground(False)
        self._fade = Fade(self._look, area, SCROLL_BAR, is_on_card=True)
        head = QHBoxLayout()
        head.addWidget(Text(self._look, self.tr("All keys"), Type.DISPLAY), 1)
        head.addWidget(self.done)
        down = QVBoxLayout(self.card)
        side = Surface.MARGIN + SPACE_24
        down.setContentsMargins(side, Surface.MARGIN_ABOVE + SPACE_16, side, Surface.MARGIN + SPACE_16)
        down.setSpacing(SPACE_16)
        down.addLayout(head)
        down.addWidget(area)
        down.addSpacing(SPACE_4)
