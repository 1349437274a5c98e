"""What is done with all questions that are selected: which ones, what has to be asked first, and the call."""

from PySide6.QtCore import QObject, Signal

from flashpm.domain.identity import QuestionUid
from flashpm.domain.library_query import TermKind
from flashpm.services.use_cases import UseCases
from flashpm.ui.keys import Command, bind
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.library.doings import Doings
from flashpm.ui.library.list_pane import ListPane
from flashpm.ui.operations import Operations


class BulkActions(QObject):
    """Does what the bar under the list offers.

    Args:
        pane: the list with its bar.
        doings: makes the changes.
        use_cases: the services on the library.
        operations: while they are busy nothing is done.

    Signals:
        study_requested: a list of `QuestionUid` to study now.
        export_requested: a list of `QuestionUid` to save for another program.
    """

    study_requested = Signal(object)
    export_requested = Signal(object)

    def __init__(self, pane: ListPane, doings: Doings, use_cases: UseCases, operations: Operations) -> None:
        super().__init__(pane)
        self._pane = pane
        self._doings = doings
        self._use_cases = use_cases
        self._operations = operations
        pane.bulk.chosen.connect(self.do)
        bind(pane.list, Command.DELETE, self._delete)

    def do(self, act: BulkAct) -> None:
        """Do something with what is selected."""
        questions = [] if self._operations.is_busy else self._selected()
        if not questions:
            return
        match act:
            case BulkAct.STUDY:
                self.study_requested.emit(questions)
            case BulkAct.PAUSE | BulkAct.RESUME:
                self._doings.pause_all(questions, is_paused=act is BulkAct.PAUSE)
            case BulkAct.TAG | BulkAct.UNTAG:
                self._ask_tag(questions, is_tagged=act is BulkAct.TAG)
            case BulkAct.MOVE:
                self._ask_deck(questions)
            case BulkAct.RESET:
                self._doings.reset(questions)
            case BulkAct.EXPORT:
                self.export_requested.emit(questions)
            case BulkAct.DELETE:
                self._doings.delete(questions)

    def _delete(self) -> None:
        """Delete what is selected; if nothing is, the current question."""
        current = self._pane.list.current_question
        if len(self._pane.list.selection):
            self.do(BulkAct.DELETE)
        elif current is not None and not self._operations.is_busy:
            self._doings.delete([current.uid])

    def _ask_tag(self, questions: list[QuestionUid], *, is_tagged: bool) -> None:
        known = [each.value for each in self._use_cases.cards.facet_values(TermKind.TAG, "")]
        action = self.tr("Tag them") if is_tagged else self.tr("Take it away")
        self._pane.bulk.ask_for(
            self.tr("Tag"), action, known, lambda tag: self._doings.tag(questions, tag, is_tagged=is_tagged)
        )

    def _ask_deck(self, questions: list[QuestionUid]) -> None:
        known = [each.value for each in self._use_cases.cards.facet_values(TermKind.DECK, "")]
        self._pane.bulk.ask_for(
            self.tr("Deck"), self.tr("Move"), known, lambda deck: self._doings.move(questions, deck)
        )

    def _selected(self) -> list[QuestionUid]:
        rows = self._pane.list
        return self._use_cases.cards.uids(rows.selection.of(rows.rows.ids))
