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
from flashpm.ui.card_actions.desk import CardDesk
from flashpm.ui.card_actions.menu import CardAction
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
from flashpm.ui.widgets.last_import import LastImport
from flashpm.ui.widgets.message import Message
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text, flagged_text, paused_text, questions_text

OFFERED_DAYS = 7
"""For how many days after an import the library offers to take it back; the Import page does for ever."""
LONGEST_QUERY = 60
"""How much of a search is said again where it finds nothing, in letters."""


class LibraryPage(Page):
    """Every question, to find, to look at and to study.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs what changes something.

    Signals:
        study_requested: a list of `QuestionUid` to study now.
        import_requested: the library is empty, and something is to be added.
        undo_requested: an import's operation, to be taken back.
        said: a sentence for the toast, and whether it offers to take something back.
    """

    study_requested = Signal(object)
    import_requested = Signal()
    undo_requested = Signal(object)
    said = Signal(str, bool)

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
        self.desk = CardDesk(look, use_cases, operations)
        self.last_import = LastImport(look, OFFERED_DAYS)
        self._head = self._make_head()
        self._stack = QStackedWidget()
        for each in (self.list, self.nothing_found, self.empty, self.desk.panels):
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
        self._offer_undo()
        self._take_focus()

    def look_for(self, query: str) -> None:
        """Search for something, as if it had been typed."""
        self.search.set_search(query)

    def apply(self, changes: Changes) -> None:
        """Follow a change: other questions are looked for again, other standings are read again."""
        if changes.questions or changes.decks:
            self._find(self.search.text())
            self._offer_undo()
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
        down.addWidget(self.last_import)
        return head

    def _offer_undo(self) -> None:
        """Offer to take the newest import back."""
        if not self._operations.is_busy:
            newest = self._use_cases.undoing.last_import()
            self.last_import.show_import(newest, self._use_cases.studying.today().day)

    def _listen(self) -> None:
        self.last_import.undo_requested.connect(self.undo_requested)
        self.search.went_down.connect(self._go_to_list)
        self.list.study_requested.connect(self._study)
        self.list.pause_requested.connect(self._pause)
        self.list.flag_requested.connect(self._flag)
        self.list.card_action_requested.connect(lambda action, card: self._act_on_card(action, CardUid(card)))
        self.desk.opened.connect(self._open_panel)
        self.desk.left.connect(self._leave_panel)
        self.desk.done.connect(lambda sentence, _: self.said.emit(sentence, True))  # noqa: FBT003 - it can be taken back
        self._operations.finished.connect(self._catch_up)
        self._find_keys = bind(self, Command.FIND, self._go_to_search)

    def _pause(self, card: str, is_paused: bool) -> None:  # noqa: FBT001 - a signal's values
        actions = self._use_cases.actions
        self._run(lambda: actions.pause(CardUid(card), is_paused=is_paused), paused_text(is_paused=is_paused))

    def _flag(self, card: str, is_flagged: bool) -> None:  # noqa: FBT001 - a signal's values
        actions = self._use_cases.actions
        self._run(lambda: actions.flag(CardUid(card), is_flagged=is_flagged), flagged_text(is_flagged=is_flagged))

    def _run(self, call: Callable[[], Changes], sentence: str) -> None:
        """Change a card, and say what was done to it."""
        if not self._operations.is_busy and self._operations.run(call) is not None:
            self.said.emit(sentence, True)  # noqa: FBT003 - the signal's second value: it can be taken back

    def _act_on_card(self, action: CardAction, card: CardUid) -> None:
        self.desk.do(action, card)

    def _open_panel(self) -> None:
        self._head.hide()
        self._stack.setCurrentWidget(self.desk.panels)

    def _leave_panel(self) -> None:
        self._head.show()
        self._stack.setCurrentWidget(self.list)
        self.list.setFocus()

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
            self._stack.setCurrentWidget(self.list)  # what was said of the search before is not true of this one
            self._say(str(error), Tone.HARD)
            return
        self.list.show_questions(ids, words)
        self._show_what_there_is(query.strip(), len(ids))

    def _show_what_there_is(self, query: str, found: int) -> None:
        is_empty = not found and not query
        loses_focus = is_empty and self._has_focus_inside
        self._head.setVisible(not is_empty)
        self._find_keys.setEnabled(not is_empty)
        self._stack.setCurrentWidget(self.list if found else self.empty if is_empty else self.nothing_found)
        if loses_focus:
            self._take_focus()
        self.nothing_found.say(self.tr("No question matches “%1”").replace("%1", _shortened(query)))
        cards = "" if query else f" · {cards_text(self._cards())}"
        self._say(f"{questions_text(found)}{cards}", Tone.TEXT3)

    def _cards(self) -> int:
        return sum(tally.cards for tally in self._use_cases.overview.types())

    def _say(self, text: str, tone: Tone) -> None:
        self._count.set_tone(tone)
        self._count.setText(text)

    @property
    def _has_focus_inside(self) -> bool:
        focus: QWidget | None = self.window().focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _take_focus(self) -> None:
        """Put the focus on what can be done with what is shown."""
        shown = self._stack.currentWidget()
        (shown.button if isinstance(shown, Message) else self.list).setFocus()

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


def _shortened(query: str) -> str:
    return query if len(query) <= LONGEST_QUERY else f"{query[:LONGEST_QUERY].rstrip()}…"
