"""The library's list: questions that open in place."""

from collections.abc import Callable, Sequence
from functools import cached_property, partial

from PySide6.QtCore import QModelIndex, QPoint, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QMenu, QWidget

from flashpm.services.library import CardLists
from flashpm.services.rows import PartLine, QuestionRow, Standing
from flashpm.ui.card_actions.menu import CardAction, CardActionMenu
from flashpm.ui.card_actions.own_decks import OwnDecks
from flashpm.ui.keys import Command, bind, with_key
from flashpm.ui.library.delegate import LibraryDelegate
from flashpm.ui.library.model import LibraryModel, OpenedFoot, OpenedLine
from flashpm.ui.library.opened_rows import FootButtons, LineButton
from flashpm.ui.library.selecting_view import SelectingView
from flashpm.ui.look import Look
from flashpm.ui.page import Deed


class QuestionList(SelectingView):
    """Shows questions; a click, Enter or the arrow to the right opens one.

    Args:
        look: the look in force.
        cards: where they are loaded from.
        may_load: whether they can be loaded now.
        own_decks: whether a card can be moved to another deck.

    Signals:
        card_action_requested: a `CardAction`, and the uid of the card.
        study_requested: the `QuestionRow` to study now.
        pause_requested: a card's uid, and whether to pause it or let it come again.
        question_pause_requested: the `QuestionRow` of which all cards are to be paused, or to come again.
        flag_requested: a card's uid, and whether to flag it or take the flag away.
        reading_requested: the current question is to be read as a page.
        current_moved: another row is the current one.
    """

    card_action_requested = Signal(object, str)
    study_requested = Signal(object)
    pause_requested = Signal(str, bool)
    question_pause_requested = Signal(object, bool)
    flag_requested = Signal(str, bool)
    reading_requested = Signal()
    current_moved = Signal()

    def __init__(self, look: Look, cards: CardLists, may_load: Callable[[], bool], own_decks: OwnDecks) -> None:
        super().__init__(look, LibraryModel(cards, may_load))
        self.setAccessibleName(self.tr("Questions"))
        self._own_decks = own_decks
        self._delegate = LibraryDelegate(look, self, self.rows, self.selection)
        self.setModel(self.rows)
        self.setItemDelegate(self._delegate)
        self.selectionModel().currentChanged.connect(self.current_moved)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.customContextMenuRequested.connect(self._show_menu_at)
        self.chosen.connect(self._choose)
        self.went_right.connect(self._go_in)
        self.went_left.connect(self._go_out)
        bind(self, Command.PAUSE, self._pause_current, when=lambda: self.current_question is not None)
        self._bind_to_part(Command.FLAG, self._flag_current)
        self._bind_to_part(Command.HISTORY, partial(self._act_on_current, CardAction.HISTORY))
        self._bind_to_part(Command.SET_DUE, partial(self._act_on_current, CardAction.SET_DUE))

    @property
    def current_part(self) -> PartLine | None:
        """The clarifying question that the current row stands for; None for any other row."""
        index = self.currentIndex()
        entry = self.rows.entry(index.row()) if index.isValid() else None
        return entry.part if isinstance(entry, OpenedLine) else None

    @property
    def current_question(self) -> QuestionRow | None:
        """The question that the current row belongs to; None if there is none, or it is gone."""
        index = self.currentIndex()
        entry = self.rows.entry(self.rows.row_of(index.row())) if index.isValid() else None
        return entry if isinstance(entry, QuestionRow) else None

    def set_marks_current(self, *, marks_current: bool) -> None:
        """Mark the current row, or not: its question is shown beside the list."""
        self._delegate.marks_current = marks_current
        self.viewport().update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Read on Enter; the rest walks, opens and selects."""
        is_enter = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        index = self.currentIndex()
        if is_enter and index.isValid() and isinstance(self.rows.entry(index.row()), QuestionRow):
            self.shows_ring = True
            self.reading_requested.emit()
        else:
            super().keyPressEvent(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Read what is clicked twice."""
        index = self.indexAt(event.position().toPoint())
        if index.isValid() and isinstance(self.rows.entry(index.row()), QuestionRow):
            self.reading_requested.emit()

    def show_questions(self, ids: Sequence[int], words: tuple[str, ...]) -> None:
        """Show what a search finds; the opened question stays open, and the place, if the search is the same.

        Args:
            ids: the numbers of the questions.
            words: what is marked in their texts.
        """
        is_same_search, place = words == self._delegate.words, self.verticalScrollBar().value()
        current = self.currentIndex()
        anchor = self.rows.anchor_of(current.row()) if is_same_search and current.isValid() else None
        self._delegate.words = words
        self.rows.show_questions(ids, keeps_opened=is_same_search)
        if len(self.selection):
            self.selection.keep(ids)
        if anchor is not None and (row := self.rows.row_at(anchor)) is not None:
            self.setCurrentIndex(self.rows.index(row))
            self.verticalScrollBar().setValue(place)
        self._place_buttons()

    def refresh(self) -> None:
        """Read again how the cards stand."""
        self.rows.refresh()
        self._place_buttons()

    def menu_for(self, part: PartLine) -> QMenu:
        """Make the menu of what can be done with a card."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        is_paused = part.standing is Standing.PAUSED
        pause = self.tr("Let it come again") if is_paused else self.tr("Pause")
        flag = self.tr("Take the flag away") if part.is_flagged else self.tr("Flag")
        act = menu.addAction(with_key(pause, Command.PAUSE))
        act.setToolTip(self.tr("A paused card is not asked until you let it come again (suspended, in Anki's words)"))
        act.triggered.connect(lambda: self.pause_requested.emit(part.card, not is_paused))
        menu.addAction(with_key(flag, Command.FLAG)).triggered.connect(
            lambda: self.flag_requested.emit(part.card, not part.is_flagged)
        )
        self._offer(part, CardActionMenu(menu, lambda action: self.card_action_requested.emit(action, part.card)))
        menu.setToolTipsVisible(True)
        return menu

    def deeds(self) -> list[Deed]:
        """Give what can be done with the current card and has no key."""
        if (part := self.current_part) is None:
            return []
        self._offer(part, self._offered)
        return self._offered.deeds()

    @cached_property
    def _offered(self) -> CardActionMenu:
        return CardActionMenu(QMenu(self), self._act_on_current)

    def _offer(self, part: PartLine, actions: CardActionMenu) -> None:
        actions.offer_decks(are_offered=self._own_decks.are_there())
        actions.offer_new_start(is_offered=part.due_on is not None)

    def _bind_to_part(self, command: Command, action: Callable[[], object]) -> None:
        bind(self, command, action, when=lambda: self.current_part is not None)

    def _choose(self, index: QModelIndex) -> None:
        match self.rows.entry(index.row()):
            case QuestionRow():
                self._toggle(index.row())
            case OpenedFoot(question=question) if self.shows_ring:
                self.study_requested.emit(question)
            case OpenedLine(part=part) if self.shows_ring:
                self._show_menu(part, self.visualRect(index).bottomLeft())

    def _go_in(self, index: QModelIndex) -> None:
        if isinstance(self.rows.entry(index.row()), QuestionRow) and index.row() != self.rows.opened_row:
            self._toggle(index.row())

    def _go_out(self, index: QModelIndex) -> None:
        opened = self.rows.opened_row
        if opened is not None and self.rows.row_of(index.row()) == opened:
            self._toggle(opened)

    def _toggle(self, row: int) -> None:
        """Open or close a question; it stays in sight, with its lines where there is room for them."""
        self.rows.toggle(row)
        opened = self.rows.opened_row
        if opened is None:
            self.setCurrentIndex(self.rows.index(min(row, self.rows.rowCount() - 1)))
            return
        self._place_buttons()
        self.setCurrentIndex(self.rows.index(opened))
        self.scrollTo(self.rows.index(self.rows.opened_lines.stop))
        self.scrollTo(self.rows.index(opened))

    def _place_buttons(self) -> None:
        for row in self.rows.opened_lines:
            entry = self.rows.entry(row)
            if isinstance(entry, OpenedLine):
                button = LineButton(self._look, entry.part)
                button.pressed.connect(lambda anchor, part=entry.part: self._show_menu_under(part, anchor))
                self.setIndexWidget(self.rows.index(row), button)
        foot = self.rows.opened_lines.stop
        if self.rows.opened_row is not None and isinstance(entry := self.rows.entry(foot), OpenedFoot):
            buttons = FootButtons(self._look)
            buttons.study_requested.connect(lambda: self.study_requested.emit(entry.question))
            buttons.reading_requested.connect(self.reading_requested)
            self.setIndexWidget(self.rows.index(foot), buttons)

    def _show_menu_under(self, part: PartLine, anchor: QWidget) -> None:
        self.menu_for(part).popup(anchor.mapToGlobal(anchor.rect().bottomLeft()))

    def _show_menu_at(self, place: QPoint) -> None:
        entry = self.rows.entry(self.indexAt(place).row()) if self.indexAt(place).isValid() else None
        if isinstance(entry, OpenedLine):
            self._show_menu(entry.part, place)

    def _show_menu(self, part: PartLine, place: QPoint) -> None:
        self.menu_for(part).popup(self.viewport().mapToGlobal(place))

    def _pause_current(self) -> None:
        if (part := self.current_part) is not None:
            self.pause_requested.emit(part.card, part.standing is not Standing.PAUSED)
        elif (question := self.current_question) is not None:
            is_paused = all(each.standing is Standing.PAUSED for each in question.parts)
            self.question_pause_requested.emit(question, not is_paused)

    def _flag_current(self) -> None:
        if (part := self.current_part) is not None:
            self.flag_requested.emit(part.card, not part.is_flagged)

    def _act_on_current(self, action: CardAction) -> None:
        if (part := self.current_part) is not None:
            self.card_action_requested.emit(action, part.card)
