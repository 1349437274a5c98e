"""The panels of one card, which stand in the page's place until they are left: history, day, deck."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.identity import CardUid
from flashpm.domain.prompt import split_prompt
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import CardFace
from flashpm.services.use_cases import UseCases
from flashpm.ui.card_actions.deck_panel import DeckPanel
from flashpm.ui.card_actions.due_panel import DuePanel
from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.history.list import HistoryList
from flashpm.ui.keys import Command, with_key
from flashpm.ui.library.row_place import row_place
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_12, SPACE_16, SPACE_24, Tone, Type
from flashpm.ui.widgets.buttons import IconButton
from flashpm.ui.widgets.column import SCROLL_BAR, Column
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import ElidedText, Text
from flashpm.ui.wording import area_text


class CardPanels(QWidget):
    """Shows one panel at a time, under the line that says which card it is about.

    Args:
        look: the look in force.
        use_cases: what a panel shows is read from there; what is chosen in it is the page's to do.

    Signals:
        left: the learner goes back.
        day_picked: the `StudyDay` on which the card is to come back.
        deck_picked: the name of the deck that the card is to be in.
    """

    left = Signal()
    day_picked = Signal(int)
    deck_picked = Signal(str)

    def __init__(self, look: Look, use_cases: UseCases) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self.title = Text(look, "", Type.DISPLAY).wrapped()
        self.about = ElidedText(look, "", Type.NORMAL, Tone.TEXT2)
        self.remark = Text(look, "", Type.FACTS, Tone.TEXT3).wrapped()
        self.close_button = IconButton(look, "close", self.tr("Close"), with_key(self.tr("Close"), Command.BACK))
        self.close_button.clicked.connect(self.left)
        self.history = HistoryList(look)
        self.due, self.deck = DuePanel(look), DeckPanel(look)
        self.due.picked.connect(self.day_picked)
        self.deck.picked.connect(self.deck_picked)
        self._stack = QStackedWidget()
        self._places = {CardAction.HISTORY: self._stack.addWidget(self.history)}
        for action, panel in ((CardAction.SET_DUE, self.due), (CardAction.MOVE, self.deck)):
            column = Column(look, Surface.MARGIN)
            column.contents.addWidget(panel)
            column.contents.addStretch(1)
            self._places[action] = self._stack.addWidget(column)
        self._lay_out()
        look.follow(self.restyle)

    def show_panel(self, action: CardAction, card: CardUid) -> None:
        """Show a panel of a card.

        Args:
            action: one that opens a panel.
            card: the card.

        Raises:
            KeyError: there is no such card, or the action has no panel.
        """
        face, today = self._use_cases.library.cards.face(card), self._use_cases.cards.day
        self._stack.setCurrentIndex(self._places[action])
        self.title.setText(self._titles()[action])
        self.about.setText(_named(face))
        self.remark.hide()
        if action is CardAction.HISTORY:
            self._show_history(card, today)
        elif action is CardAction.SET_DUE:
            self.due.show_card(face.schedule.due_on, today)
        else:
            decks = [deck.name for deck in self._use_cases.cards.decks()]
            self.deck.show_card(self._use_cases.cards.deck_of(card), decks)

    def take_focus(self) -> None:
        """Put the focus where the panel begins."""
        shown = {
            self._places[CardAction.SET_DUE]: self.due.take_focus,
            self._places[CardAction.MOVE]: self.deck.take_focus,
        }.get(self._stack.currentIndex(), self.history.setFocus)
        shown()

    def event(self, event: QEvent) -> bool:
        """Keep Escape to itself, so that no shortcut of the page or the window takes it."""
        if event.type() is QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent) and _is_escape(event):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Leave by Escape."""
        if _is_escape(event):
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the head over the column."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look and the width."""
        place = row_place(self._look, QRectF(0, 0, self.width() - SCROLL_BAR, 0))
        right = int(self.width() - place.right())
        self._head.setContentsMargins(int(place.left()) + SPACE_16, SPACE_24, right + SPACE_4, SPACE_12)

    def _show_history(self, card: CardUid, today: StudyDay) -> None:
        entries = self._use_cases.history.of(card)
        self.history.entries.show_entries(entries, today)
        newest = self.tr("The newest first. “Else” is what the other grades would have done.")
        ease = self.tr("The ease says how fast its days grow.")
        has_eases = any(row.ease for row in self.history.entries.rows)
        explained = f"{newest} {ease}" if has_eases else newest
        self.remark.setText(explained if entries else self.tr("It was not answered yet."))
        self.remark.show()

    def _titles(self) -> dict[CardAction, str]:
        return {
            CardAction.HISTORY: self.tr("History"),
            CardAction.SET_DUE: self.tr("When shall it come back?"),
            CardAction.MOVE: self.tr("Move to another deck"),
        }

    def _lay_out(self) -> None:
        head = QWidget()
        self._head = QVBoxLayout(head)
        self._head.setSpacing(SPACE_4)
        first = QHBoxLayout()
        first.addWidget(self.title, 1)
        first.addWidget(self.close_button)
        self._head.addLayout(first)
        self._head.addWidget(self.about)
        self._head.addWidget(self.remark)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(head)
        down.addWidget(self._stack, 1)


def _is_escape(event: QKeyEvent) -> bool:
    return event.key() == Qt.Key.Key_Escape


def _named(face: CardFace) -> str:
    """Name a card by its area and its clarifying question in short."""
    part = face.clarifying_question
    return f"{area_text(face.area)} · {part.short or split_prompt(part.prompt or '')[1]}"
