"""The Library page: a search, and the questions that it finds."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.identity import CardUid
from flashpm.errors import QueryError
from flashpm.services.changes import Changes
from flashpm.services.rows import QuestionRow
from flashpm.services.use_cases import UseCases
from flashpm.ui.keys import Command, bind
from flashpm.ui.library.found_words import words_of
from flashpm.ui.library.question_list import QuestionList
from flashpm.ui.library.row_place import row_place
from flashpm.ui.library.search_field import SearchField
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, Tone, Type
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, questions_text


class LibraryPage(Page):
    """Every question, to find, to look at and to study.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs what changes something.

    Signals:
        study_requested: a list of `QuestionUid` to study now.
        import_requested: the library is empty, and something is to be added.
    """

    study_requested = Signal(object)
    import_requested = Signal()

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self.search = SearchField(look)
        self.search.searched.connect(self._find)
        self._count = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self.list = QuestionList(look, use_cases.cards, may_load=lambda: not operations.is_busy)
        self.nothing_found = Message(look, "search", self.tr("Clear the search"))
        self.nothing_found.accepted.connect(self._clear)
        self.empty = Message(look, "library", self.tr("Import your own"))
        self.empty.say(
            self.tr("Your library is empty"),
            self.tr("Paste a question page, or take the starter library on Today."),
        )
        self.empty.accepted.connect(self.import_requested)
        self._head = self._make_head()
        self._stack = QStackedWidget()
        for each in (self.list, self.nothing_found, self.empty):
            self._stack.addWidget(each)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._head)
        down.addWidget(self._stack, 1)
        self._listen()
        look.follow(self.restyle)

    @property
    def count(self) -> str:
        """What stands under the search: how much was found, or why it cannot be looked for."""
        return self._count.text()

    def open(self) -> None:
        """Read again, and let the arrow keys walk the list."""
        self._find(self.search.text())
        self.list.setFocus()

    def apply(self, changes: Changes) -> None:
        """Follow a change: other questions are looked for again, other standings are read again."""
        if changes.questions or changes.decks:
            self._find(self.search.text())
        else:
            self.list.refresh()

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
        count = QHBoxLayout()
        count.setContentsMargins(SPACE_16, 0, SPACE_16, 0)
        count.addWidget(self._count)
        down.addLayout(count)
        return head

    def _listen(self) -> None:
        actions = self._use_cases.actions
        self.search.went_down.connect(self._go_to_list)
        self.list.study_requested.connect(self._study)
        self.list.pause_requested.connect(
            lambda card, is_paused: self._run(lambda: actions.pause(CardUid(card), is_paused=is_paused))
        )
        self.list.flag_requested.connect(
            lambda card, is_flagged: self._run(lambda: actions.flag(CardUid(card), is_flagged=is_flagged))
        )
        self._operations.finished.connect(self._catch_up)
        bind(self, Command.FIND, self._go_to_search)

    def _run(self, call: Callable[[], Changes]) -> None:
        if not self._operations.is_busy:
            self._operations.run(call)

    def _catch_up(self) -> None:
        """Look for what was typed while long work had the library to itself."""
        if self.isVisible():
            self._find(self.search.text())

    def _find(self, query: str) -> None:
        if self._operations.is_busy:
            return
        try:
            words, ids = words_of(query), self._use_cases.cards.find_questions(query)
        except QueryError as error:
            self._say(str(error), Tone.HARD)
            return
        self.list.show_questions(ids, words)
        self._show_what_there_is(query.strip(), len(ids))

    def _show_what_there_is(self, query: str, found: int) -> None:
        is_empty = not found and not query
        self._head.setVisible(not is_empty)
        self._stack.setCurrentWidget(self.list if found else self.empty if is_empty else self.nothing_found)
        self.nothing_found.say(self.tr("No question matches “%1”").replace("%1", query))
        cards = "" if query else f" · {cards_text(self._cards())}"
        self._say(f"{questions_text(found)}{cards}", Tone.TEXT3)

    def _cards(self) -> int:
        return sum(tally.cards for tally in self._use_cases.overview.types())

    def _say(self, text: str, tone: Tone) -> None:
        self._count.set_tone(tone)
        self._count.setText(text)

    def _clear(self) -> None:
        self.search.set_search("")
        self.search.setFocus()

    def _go_to_search(self) -> None:
        self.search.setFocus()
        self.search.selectAll()

    def _go_to_list(self) -> None:
        self.list.setFocus()
        if self.list.rows.rowCount() and not self.list.currentIndex().isValid():
            self.list.setCurrentIndex(self.list.rows.index(0))

    def _study(self, question: QuestionRow) -> None:
        self.study_requested.emit([question.uid])
