"""Choosing the deck of a card: one that is there, or a new one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_16, SPACE_32, Tone, Type
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text


class DeckPanel(Surface):
    """Offers the decks that are there, and a field for the name of a new one.

    Args:
        look: the look in force.

    Signals:
        picked: the name that was chosen.
    """

    picked = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.decks: list[SecondaryButton] = []
        self._now = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._offered = QWidget()
        self._flow = Flow(self._offered, SPACE_8)
        self.name = LineField(look, self.tr("A new deck"), self.tr("A new deck"))
        self.move_there = SecondaryButton(look, self.tr("Move"))
        self.name.returnPressed.connect(self._pick_new)
        self.name.textChanged.connect(lambda text: self.move_there.setEnabled(bool(text.strip())))
        self.move_there.clicked.connect(self._pick_new)
        self._lay_out()

    def show_card(self, deck: str, decks: Sequence[str]) -> None:
        """Offer decks for a card.

        Args:
            deck: in which it is.
            decks: all that there are, its own included.
        """
        self._now.setText(self.tr("Now in “%1”.").replace("%1", deck))
        while self.decks:
            self.decks[-1].deleteLater()
            self._flow.removeWidget(self.decks.pop())
        for name in decks:
            if name != deck:
                self._offer(name)
        self.name.clear()
        self.move_there.setEnabled(False)

    def take_focus(self) -> None:
        """Put the focus on the first deck, or where a new one is named."""
        (self.decks[0] if self.decks else self.name).setFocus()

    def _offer(self, name: str) -> None:
        button = SecondaryButton(self._look, name)
        button.clicked.connect(partial(self.picked.emit, name))
        self.decks.append(button)
        self._flow.addWidget(button)
        button.show()

    def _pick_new(self) -> None:
        if self.name.text().strip():
            self.picked.emit(self.name.text())

    def _lay_out(self) -> None:
        down = QVBoxLayout(self)
        side = self.MARGIN + SPACE_32 - RING
        down.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_32, side, self.MARGIN + SPACE_32)
        down.setSpacing(SPACE_16)
        self._now.setContentsMargins(RING, 0, 0, 0)
        new = QHBoxLayout()
        new.setContentsMargins(RING, 0, 0, 0)
        new.setSpacing(SPACE_8)
        new.addWidget(self.name, 1)
        new.addWidget(self.move_there)
        down.addWidget(self._now)
        down.addWidget(self._offered)
        down.addLayout(new)
