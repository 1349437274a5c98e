"""The review's own bar: the way back, how much is done and left, and what can be done to the card."""

from collections.abc import Collection
from functools import partial

from PySide6.QtCore import QPoint, QRectF, Signal
from PySide6.QtGui import QAction, QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QMenu, QWidget

from flashpm.ui.card_actions.menu import CardActionMenu
from flashpm.ui.keys import Command, key_text, with_key
from flashpm.ui.look import Look
from flashpm.ui.theme import BAR_HEIGHT, SPACE_4, SPACE_8, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import IconButton
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import number_text

LINE_HEIGHT = 2
"""Pixels of the progress line at the lower edge."""


class TopBar(QWidget):
    """Shows the progress of a sitting and offers what can be done besides grading.

    Signals:
        chosen: the `Command` that was asked for.
        card_action_chosen: the `CardAction` that was asked for.
    """

    chosen = Signal(object)
    card_action_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._share = 0.0
        self.counts = Text(look, "", Type.SMALL, Tone.TEXT2)
        self.back = self._button("back", self.tr("Back to Today"), Command.BACK)
        self.undo = self._button("undo", self.tr("Undo"), Command.UNDO)
        self.edit = self._button("edit", self.tr("Edit the card"), Command.EDIT)
        self.flag = self._button("flag", self.tr("Flag"), Command.FLAG)
        self.flag.setCheckable(True)
        self.more = IconButton(look, "more", self.tr("More"))
        self.more.clicked.connect(self._open_menu)
        self.menu = QMenu(self)
        self.menu.setToolTipsVisible(True)
        self.skip = self._action(self.tr("Skip until tomorrow"), self.tr("Anki calls this “bury”"), Command.SKIP)
        self.pause = self._action(self.tr("Pause"), self.tr("Anki calls this “suspend”"), Command.PAUSE)
        self.card_actions = CardActionMenu(self.menu, self.card_action_chosen.emit)
        self._lay_out()
        look.follow(self.restyle)

    def show_counts(self, done: int, left: int) -> None:
        """Say how many gradings are done, and how many cards will still be asked; both at least 0."""
        words = self.tr("%1 done · %2 left")
        self.counts.setText(words.replace("%1", number_text(done)).replace("%2", number_text(left)))
        self._share = done / (done + left) if done else 0.0
        self.update()

    def show_flag(self, *, is_flagged: bool) -> None:
        """Show whether the card is flagged."""
        self.flag.setChecked(is_flagged)
        self.flag.setToolTip(with_key(self.tr("Take the flag away") if is_flagged else self.tr("Flag"), Command.FLAG))

    def allow(self, commands: Collection[Command]) -> None:
        """Switch off what cannot be done now."""
        for button, command in ((self.undo, Command.UNDO), (self.edit, Command.EDIT), (self.flag, Command.FLAG)):
            button.setEnabled(command in commands)
        self.more.setEnabled(Command.SKIP in commands)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedHeight(max(BAR_HEIGHT, self._look.px(52)))
        self.menu.setFont(self._look.font(Type.NORMAL))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the progress line."""
        painter, theme, top = QPainter(self), self._look.theme, self.height() - LINE_HEIGHT
        painter.fillRect(QRectF(0, top, self.width(), LINE_HEIGHT), QColor(theme.border))
        painter.fillRect(QRectF(0, top, self.width() * self._share, LINE_HEIGHT), QColor(theme.accent))

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_16, 0, SPACE_16, LINE_HEIGHT)
        line.setSpacing(SPACE_4)
        line.addWidget(self.back)
        line.addStretch(1)
        line.addWidget(self.counts)
        line.addSpacing(SPACE_8)
        for button in (self.undo, self.edit, self.flag, self.more):
            line.addWidget(button)

    def _button(self, icon: str, text: str, command: Command) -> IconButton:
        button = IconButton(self._look, icon, text, with_key(text, command))
        button.clicked.connect(partial(self.chosen.emit, command))
        return button

    def _action(self, text: str, tip: str, command: Command) -> QAction:
        action = self.menu.addAction(f"{text}\t{key_text(command)}")
        action.setToolTip(tip)
        action.triggered.connect(partial(self.chosen.emit, command))
        return action

    def _open_menu(self) -> None:
        corner = self.more.mapToGlobal(QPoint(self.more.width(), self.more.height() + SPACE_4))
        self.menu.popup(corner - QPoint(self.menu.sizeHint().width(), 0))
