"""The left pane of the library: the search with its chips, what it finds, and what can be done with a selection."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.services.use_cases import UseCases
from flashpm.ui.card_actions.own_decks import OwnDecks
from flashpm.ui.keys import Command, bind, with_key
from flashpm.ui.library.ask_line import AskLine
from flashpm.ui.library.bulk_bar import BulkBar
from flashpm.ui.library.filter_bar import FilterBar
from flashpm.ui.library.question_list import QuestionList
from flashpm.ui.library.row_place import row_place
from flashpm.ui.library.search_field import SearchField
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, Tone, Type
from flashpm.ui.widgets.button_line import reaching_out
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.last_import import LastImport
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.text import Text

OFFERED_DAYS = 7
"""For how many days after an import the library offers to take it back; the Import page does for ever."""
LONGEST_QUERY = 60
"""How much of a search is said again where it finds nothing, in letters."""


class ListPane(QWidget):
    """Shows what a search finds.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: while they are busy the library is not asked.

    Signals:
        add_requested: a question is to be written by hand.
    """

    add_requested = Signal()

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._look = look
        self.search = SearchField(look)
        self.filters = FilterBar(look, use_cases, operations)
        self.ask = AskLine(look)
        self._count = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self.last_import = LastImport(look, OFFERED_DAYS)
        self.add = LinkButton(look, self.tr("Add a question"), with_key(self.tr("Write one by hand"), Command.ADD))
        decks = OwnDecks(self, use_cases.cards, operations)
        self.list = QuestionList(look, use_cases.cards, lambda: not operations.is_busy, decks)
        self.bulk = BulkBar(look)
        self.nothing_found = Message(look, "search", self.tr("Clear the search"))
        self.empty = Message(look, "library", self.tr("Import your own"))
        self.empty.say(
            self.tr("Your library is empty"),
            self.tr("Paste a question page, or take the starter library on Today."),
        )
        self._head = self._make_head()
        self._stack = QStackedWidget()
        for each in (self.list, self.nothing_found, self.empty):
            self._stack.addWidget(each)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._head)
        down.addWidget(self._stack, 1)
        down.addWidget(self.bulk)
        self._listen()
        look.follow(self.restyle)

    @property
    def count(self) -> str:
        """What stands under the search: how much was found, or why it cannot be looked for."""
        return self._count.text()

    def say(self, text: str, tone: Tone) -> None:
        """Say something under the search."""
        self._count.set_tone(tone)
        self._count.setText(text)

    def show_list(self) -> None:
        """Show the list: what was said of the search before is not true of this one."""
        self._stack.setCurrentWidget(self.list)

    def show_found(self, query: str, found: int) -> None:
        """Show the list, that nothing was found, or that there is nothing at all."""
        is_empty = not found and not query
        loses_focus = is_empty and self._has_focus_inside
        self._head.setVisible(not is_empty)
        self._find_keys.setEnabled(not is_empty)
        self._stack.setCurrentWidget(self.list if found else self.empty if is_empty else self.nothing_found)
        self.nothing_found.say(self.tr("No question matches “%1”").replace("%1", _shortened(query)))
        self.bulk.show_count(len(self.list.selection), found)
        if loses_focus:
            self.take_focus()

    def take_focus(self) -> None:
        """Put the focus on what can be done with what is shown."""
        shown = self._stack.currentWidget()
        (shown.button if isinstance(shown, Message) else self.list).setFocus()

    def go_to_list(self) -> None:
        """Let the arrow keys walk the list."""
        self.list.setFocus()
        if self.list.rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the search as wide as the rows under it."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look: larger text has a wider column."""
        place = row_place(self._look, QRectF(0, 0, self.width() - SCROLL_BAR, 0))
        right = int(self.width() - place.right())
        self._head_layout.setContentsMargins(int(place.left()), SPACE_24, right, SPACE_12)

    def _make_head(self) -> QWidget:
        head = QWidget()
        down = self._head_layout = QVBoxLayout(head)
        down.setSpacing(SPACE_8)
        down.addWidget(self.search)
        down.addLayout(reaching_out(self.filters))
        down.addWidget(self.ask)
        count = QHBoxLayout()
        count.setContentsMargins(SPACE_16, 0, 0, 0)
        count.addWidget(self._count, 1)
        count.addWidget(self.add, 0, Qt.AlignmentFlag.AlignTop)
        count.addSpacing(SPACE_16 - LinkButton.SIDE)
        down.addLayout(count)
        down.addWidget(self.last_import)
        return head

    def _listen(self) -> None:
        self.search.went_down.connect(self.go_to_list)
        self.filters.query_changed.connect(self.search.set_search)
        self.nothing_found.accepted.connect(self._clear)
        self.ask.closed.connect(self.take_focus)
        self.bulk.ask.closed.connect(self.take_focus)
        self.add.clicked.connect(self.add_requested)
        self._find_keys = bind(self, Command.FIND, self._go_to_search)
        selection = self.list.selection
        selection.changed.connect(lambda: self.bulk.show_count(len(selection), self.list.rows.questions))
        self.bulk.all_requested.connect(self.list.select_all)
        self.bulk.closed.connect(selection.clear)

    @property
    def _has_focus_inside(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _clear(self) -> None:
        self.search.set_search("")
        self.search.setFocus()

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()


def _shortened(query: str) -> str:
    return query if len(query) <= LONGEST_QUERY else f"{query[:LONGEST_QUERY].rstrip()}…"
