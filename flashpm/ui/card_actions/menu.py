"""The part of a card's menu that is the same in the review and in the library."""

from collections.abc import Callable
from enum import Enum, auto
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from flashpm.ui.keys import Command, key_text
from flashpm.ui.page import Deed


class CardAction(Enum):
    """What the menu offers: `RESET` is done at once, the others open a panel."""

    HISTORY = auto()
    SET_DUE = auto()
    RESET = auto()
    MOVE = auto()


class CardActionMenu(QObject):
    """Adds what can be done with a card to a menu.

    Args:
        menu: it is added at the end, after a line.
        choose: is told what was chosen.
    """

    def __init__(self, menu: QMenu, choose: Callable[[CardAction], None]) -> None:
        super().__init__(menu)
        self._menu = menu
        self._choose = choose
        menu.addSeparator()
        self.actions = {
            CardAction.HISTORY: self._add(CardAction.HISTORY, f"{self.tr('History')}\t{key_text(Command.HISTORY)}"),
            CardAction.SET_DUE: self._add(
                CardAction.SET_DUE, f"{self.tr('Choose the day it comes back')}\t{key_text(Command.SET_DUE)}"
            ),
            CardAction.RESET: self._add(CardAction.RESET, self.tr("Start over as a new card")),
            CardAction.MOVE: self._add(CardAction.MOVE, self.tr("Move to another deck")),
        }
        self.actions[CardAction.RESET].setToolTip(self.tr("Its answers stay in its history"))

    def offer_decks(self, *, are_offered: bool) -> None:
        """Offer another deck, or not: without decks of one's own there is nothing to choose."""
        self.actions[CardAction.MOVE].setVisible(are_offered)

    def offer_new_start(self, *, is_offered: bool) -> None:
        """Offer to start over, or not: a card that is new has nothing behind it."""
        self.actions[CardAction.RESET].setVisible(is_offered)

    def deeds(self) -> list[Deed]:
        """Give what is offered and has no key."""
        offered = (self.actions[action] for action in (CardAction.RESET, CardAction.MOVE))
        return [Deed(each.text(), self.tr("this card"), each.trigger) for each in offered if each.isVisible()]

    def _add(self, action: CardAction, text: str) -> QAction:
        added = self._menu.addAction(text)
        added.triggered.connect(partial(self._choose, action))
        return added
