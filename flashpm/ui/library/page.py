"""The Library page: a search, the questions that it finds, and the one that is read."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.identity import CardUid, QuestionUid
from flashpm.domain.library_query import IsState, TermKind, values_of
from flashpm.errors import QueryError
from flashpm.services.changes import Changes
from flashpm.services.rows import PartLine, QuestionRow
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.card_actions.desk import CardDesk
from flashpm.ui.keys import Command, bind
from flashpm.ui.library.bulk_actions import BulkActions
from flashpm.ui.library.doings import Doings
from flashpm.ui.library.finder import Finder
from flashpm.ui.library.list_pane import ListPane
from flashpm.ui.library.panes import Panes
from flashpm.ui.library.reading_pane import Draft, ReadingPane
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Deed, Page
from flashpm.ui.theme import Tone
from flashpm.ui.widgets.last_import import newest_import
from flashpm.ui.wording import cards_text, questions_text

READ_AFTER_MS = 40
"""How long the current row stays before its question is shown beside the list: the list is walked without waiting."""


class LibraryPage(Page):
    """Every question, to find, to read, to write and to study.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs what changes something.

    Signals:
        study_requested: a list of `QuestionUid` to study now.
        export_requested: a list of `QuestionUid` to save for another program.
        import_requested: the library is empty, and something is to be added.
        undo_requested: an import's operation, to be taken back.
        dropped: what was written was dropped; what brings it back when it is called.
        resumed: it is brought back; the page is to be shown again.
        done: a sentence for the toast, and the operation by which what it says can be taken back; None if it cannot.
    """

    study_requested = Signal(object)
    export_requested = Signal(object)
    import_requested = Signal()
    undo_requested = Signal(object)
    dropped = Signal(object)
    resumed = Signal()
    done = Signal(str, object)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._operations = operations
        self._words: tuple[str, ...] = ()
        self._was_reading = False
        self._known_cards: int | None = None
        self.finder = Finder(self, use_cases, operations)
        self._last_import = Asking(self, use_cases, operations)
        self.doings = Doings(self, use_cases, operations)
        self.left = ListPane(look, use_cases, operations)
        self.bulk = BulkActions(self.left, self.doings, use_cases, operations)
        self.desk = CardDesk(look, use_cases, operations)
        self.pane = ReadingPane(look, self.desk.panels)
        self.pane.sheet.album.use(use_cases.library.content.medium, operations.run_aside)
        self.panes = Panes(look, self.left, self.pane)
        self._reading = QTimer(self, singleShot=True, interval=READ_AFTER_MS)
        self._reading.timeout.connect(self._read_current)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.panes)
        self._listen()
        self._turn()

    def open(self) -> None:
        """Read again, and let the arrow keys walk the list; what is being written stays."""
        self._known_cards = None
        self.left.filters.offer()
        self._find(self.left.search.text())
        self._offer_undo()
        self.panes.read(is_reading=self.pane.is_written)
        if not self.pane.is_written:
            self.left.take_focus()

    def prepare(self) -> None:
        """Make what takes long to make, while nothing else happens."""
        self.pane.sheet.prepare()

    def look_for(self, query: str) -> None:
        """Search for something, as if it had been typed."""
        self.panes.read(is_reading=False)
        self.left.search.set_search(query)

    def write_new(self) -> None:
        """Write a question by hand; where one is being written already, that is shown."""
        self.panes.read(is_reading=True)
        if not self.pane.is_written:
            self.pane.write_new(self._use_cases.cards.day)

    def deeds(self) -> list[Deed]:
        """Offer what the menu of a card and the bar of a selection do, while the list is seen."""
        return [*self.left.list.deeds(), *self.bulk.deeds()] if self.left.isVisibleTo(self) else []

    def apply(self, changes: Changes) -> None:
        """Follow a change: other questions are looked for again, other standings are read again."""
        self._known_cards = None
        if changes.questions or changes.decks:
            self.left.filters.offer()
            self._find(self.left.search.text())
            self._offer_undo()
        else:
            self.left.list.refresh()
        self._reading.start()

    def event(self, event: QEvent) -> bool:
        """Keep Escape while a question is read in the list's place, or written: it does not leave the page."""
        is_override = event.type() is QEvent.Type.ShortcutOverride and self._holds_escape
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go back on Escape: from writing to reading, from reading to the list."""
        if event.key() != Qt.Key.Key_Escape or not self._holds_escape:
            super().keyPressEvent(event)
        elif self.pane.is_written:
            self.pane.leave_writing()
        else:
            self._show_list()

    @property
    def _holds_escape(self) -> bool:
        return self.pane.is_written or (self.panes.is_reading and not self.panes.is_beside)

    def _offer_undo(self) -> None:
        """Offer to take the newest import back."""
        self._last_import.ask(newest_import, lambda found: self.left.last_import.show_import(*found))

    def _listen(self) -> None:
        rows, pane = self.left.list, self.pane
        self.left.last_import.undo_requested.connect(self.undo_requested)
        self.left.search.searched.connect(self._find)
        self.finder.found.connect(self._show_found)
        self.finder.refused.connect(self._refuse)
        self.left.search.textChanged.connect(self.left.filters.show_query)
        self.left.filters.keeping_requested.connect(self._keep_search)
        self.left.filters.renaming_requested.connect(self._rename_search)
        self.left.filters.forgotten.connect(self.doings.forget_search)
        self.left.add_requested.connect(self.write_new)
        self.left.empty.accepted.connect(self.import_requested)
        rows.study_requested.connect(lambda question: self.study_requested.emit([question.uid]))
        rows.pause_requested.connect(self.doings.pause)
        rows.flag_requested.connect(self.doings.flag)
        rows.question_pause_requested.connect(self._pause_question)
        rows.current_moved.connect(self._reading.start)
        rows.reading_requested.connect(self._read)
        self.bulk.study_requested.connect(self.study_requested)
        self.bulk.export_requested.connect(self.export_requested)
        pane.back_requested.connect(self._show_list)
        pane.study_requested.connect(self._study_shown)
        pane.save_requested.connect(self._save)
        pane.writing_ended.connect(self._after_writing)
        pane.dropped.connect(lambda draft: self.dropped.emit(lambda: self._bring_back(draft)))
        pane.sheet.menu_requested.connect(self._show_menu)
        pane.sheet.question_written.connect(self._remark_twin)
        self.doings.done.connect(self.done)
        self.doings.refused.connect(pane.refuse)
        self.panes.turned.connect(self._turn)
        rows.card_action_requested.connect(lambda action, card: self.desk.do(action, CardUid(card)))
        self.desk.opened.connect(self._open_panel)
        self.desk.left.connect(self._leave_panel)
        self.desk.done.connect(self.done)
        self._operations.finished.connect(self._catch_up)
        bind(self, Command.ADD, self.write_new)
        bind(self, Command.EDIT, self._edit, when=lambda: self._can_edit)

    def _open_panel(self) -> None:
        """Show what is asked or told of a card in the reading pane, in the list's place where there is no room."""
        self._was_reading = self.panes.is_reading
        self.pane.show_panels(are_shown=True)
        self.panes.read(is_reading=True)

    def _leave_panel(self) -> None:
        """Go back to what the panel was opened from."""
        self.pane.show_panels(are_shown=False)
        self.panes.read(is_reading=self._was_reading)
        (self.left.list if self.left.isVisible() else self.pane.back).setFocus()
        self._reading.start()

    def _catch_up(self) -> None:
        """Look for what was typed while long work had the library to itself."""
        if self.isVisible():
            self._find(self.left.search.text())

    def _find(self, query: str) -> None:
        self.finder.find(query)

    def _show_found(self, query: str, words: tuple[str, ...], ids: Sequence[int]) -> None:
        self._words = words
        self.left.list.show_questions(ids, words)
        self.left.show_found(query.strip(), len(ids))
        self.panes.leave_alone(is_alone=not ids and not query.strip())
        cards = "" if query.strip() else f" · {cards_text(self._cards())}"
        self.left.say(f"{questions_text(len(ids))}{cards}", Tone.TEXT3)
        self._reading.start()

    def _refuse(self, sentence: str) -> None:
        self.left.show_list()
        self.left.say(sentence, Tone.HARD)

    def _cards(self) -> int:
        """Count all cards; once, until something changes."""
        if self._known_cards is None:
            self._known_cards = self._use_cases.cards.count()
        return self._known_cards

    def _turn(self) -> None:
        """Follow whether a question is read beside the list or in its place."""
        self.pane.set_beside(is_beside=self.panes.is_beside)
        self.left.list.set_marks_current(marks_current=self.panes.is_beside)
        self._reading.start()

    def _read(self) -> None:
        """Read the current question, in the list's place where there is no room beside it."""
        self.panes.read(is_reading=True)
        self._read_current()
        if not self.panes.is_beside:
            self.pane.back.setFocus(Qt.FocusReason.OtherFocusReason)

    def _read_current(self) -> None:
        """Show the current question; what is being written stays."""
        is_seen = self.panes.is_beside or self.panes.is_reading
        if not is_seen or self.pane.is_written or self._operations.is_busy:
            return
        question = self.left.list.current_question
        if question is None and self.panes.is_beside and self.left.list.rows.questions:
            self.left.list.setCurrentIndex(self.left.list.rows.index(0))
            question = self.left.list.current_question
        self._show(question.uid if question else None)

    def _show(self, uid: QuestionUid | None) -> None:
        sheet = self._use_cases.content_editing.sheet(uid) if uid else None
        self.pane.show_sheet(sheet, self._use_cases.cards.day, self._words, is_stuck=self._looks_for_stuck)
        if sheet is None and not self.panes.is_beside:
            self._show_list()

    @property
    def _looks_for_stuck(self) -> bool:
        try:
            return IsState.STUCK in values_of(self.left.search.text(), TermKind.IS)
        except QueryError:
            return False

    def _show_list(self) -> None:
        self.panes.read(is_reading=False)
        self.left.go_to_list()

    def _bring_back(self, draft: Draft) -> None:
        """Go on with what was written and dropped; where something else is being written by now, that is shown."""
        self.resumed.emit()
        self.panes.read(is_reading=True)
        if not self.pane.is_written:
            self.pane.write_again(draft, self._use_cases.cards.day)

    @property
    def _can_edit(self) -> bool:
        return self.left.list.current_question is not None and not self.pane.is_written

    def _edit(self) -> None:
        self._read()
        self.pane.write()

    def _save(self) -> None:
        shown = self.pane.shown
        was_new = shown is None
        uid = self.doings.save(shown.stored.uid if shown else None, self.pane.sheet.written())
        if uid is None:
            return
        self.pane.sheet.stop_writing()
        if was_new:
            self._go_to_newest(uid)
        self._show(uid)
        self.pane.edit.setFocus()

    def _go_to_newest(self, uid: QuestionUid) -> None:
        """Make a question that was just added the current one; a search that finds it not makes way."""
        if not self._is_last(uid):
            self.left.search.set_search("")
        rows = self.left.list.rows
        if self._is_last(uid):
            self.left.list.setCurrentIndex(rows.index(rows.rowCount() - 1))

    def _is_last(self, uid: QuestionUid) -> bool:
        return self._use_cases.cards.uids(self.left.list.rows.ids[-1:]) == [uid]

    def _after_writing(self) -> None:
        if self.pane.shown is None:
            self.panes.read(is_reading=False)
        self._read_current()
        self.left.take_focus()

    def _remark_twin(self, text: str) -> None:
        """Say of a question by hand that it is there already: a remark, for it may be meant so."""
        if self.pane.shown is None and not self._operations.is_busy:
            is_there = self._use_cases.content_editing.twin_of(text) is not None
            said = self.tr("A question in the same words is in your library already.")
            self.pane.sheet.say(said if is_there else "")

    def _study_shown(self) -> None:
        if self.pane.shown is not None:
            self.study_requested.emit([self.pane.shown.stored.uid])

    def _show_menu(self, line: PartLine, button: QWidget) -> None:
        self.left.list.menu_for(line).popup(button.mapToGlobal(button.rect().bottomLeft()))

    def _pause_question(self, question: QuestionRow, is_paused: bool) -> None:  # noqa: FBT001 - a signal's values
        self.doings.pause_all([question.uid], is_paused=is_paused)

    def _rename_search(self, name: str) -> None:
        ask = self.left.ask
        ask.ask(self.tr("Name"), self.tr("Rename"), lambda wanted: self.doings.rename_search(name, wanted))
        ask.propose_one(name)

    def _keep_search(self) -> None:
        query = self.left.search.text()
        self.left.ask.ask(self.tr("Name"), self.tr("Keep"), lambda name: self.doings.keep_search(name, query))
