"""What is done with all questions that are selected: which ones, what has to be asked first, and the call."""

from collections.abc import Callable, Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from flashpm.domain.identity import QuestionUid
from flashpm.domain.library_query import TermKind
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import LARGE, Asking
from flashpm.ui.keys import Command, bind
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.library.doings import Doings
from flashpm.ui.library.list_pane import ListPane
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.page import Deed
from flashpm.ui.wording import questions_text

KEYED = frozenset({BulkAct.DELETE})
"""What has a key, for what is selected as for the current question."""
KEYED_FOR_ONE = KEYED | {BulkAct.PAUSE, BulkAct.RESUME}
ASKING = frozenset({BulkAct.TAG, BulkAct.UNTAG, BulkAct.MOVE})
"""What asks for a name in the bar, which is there while something is selected."""


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
        self._naming = Asking(self, use_cases, operations)
        pane.bulk.chosen.connect(self.do)
        bind(pane.list, Command.DELETE, self._delete, when=lambda: self._can_delete)

    def deeds(self) -> list[Deed]:
        """Give what can be done with what is selected, else with the current question, and with all that is found."""
        rows, bar = self._pane.list, self._pane.bulk
        found: list[Deed] = []
        if len(rows.selection):
            found = [
                Deed(bar.buttons[act].text(), bar.count, partial(self.do, act)) for act in BulkAct if act not in KEYED
            ]
        elif rows.current_question is not None:
            this = self.tr("this question")
            acts = [act for act in BulkAct if act not in KEYED_FOR_ONE]
            found = [Deed(bar.buttons[act].text(), this, partial(self._do_to_current, act)) for act in acts]
        if self._pane.search.text().strip() and rows.rows.questions:
            about = questions_text(rows.rows.questions)
            found.append(Deed(self.tr("Save what the search finds for Anki …"), about, self._export_found))
        return found

    def do(self, act: BulkAct) -> None:
        """Do something with what is selected."""
        rows = self._pane.list
        selected = [] if self._operations.is_busy else rows.selection.of(rows.rows.ids)
        if not selected:
            return
        match act:
            case BulkAct.TAG | BulkAct.UNTAG:
                self._ask_tag(selected, is_tagged=act is BulkAct.TAG)
            case BulkAct.MOVE:
                self._ask_deck(selected)
            case _:
                self._look_up(selected, lambda questions: self._do(act, questions))

    def _do(self, act: BulkAct, questions: list[QuestionUid]) -> None:
        match act:
            case BulkAct.STUDY:
                self.study_requested.emit(questions)
            case BulkAct.PAUSE | BulkAct.RESUME:
                self._doings.pause_all(questions, is_paused=act is BulkAct.PAUSE)
            case BulkAct.RESET:
                self._doings.reset(questions)
            case BulkAct.EXPORT:
                self.export_requested.emit(questions)
            case BulkAct.DELETE:
                self._doings.delete(questions)

    def _do_to_current(self, act: BulkAct) -> None:
        """Do something with the current question; it is selected where the bar asks for a name."""
        rows = self._pane.list
        current = rows.current_question
        if current is None or self._operations.is_busy:
            return
        if act in ASKING:
            rows.selection.select([rows.rows.id_of(rows.currentIndex().row())])
            self.do(act)
        else:
            self._do(act, [current.uid])

    def _export_found(self) -> None:
        if not self._operations.is_busy:
            self._look_up(self._pane.list.rows.ids, self.export_requested.emit)

    @property
    def _can_delete(self) -> bool:
        return bool(len(self._pane.list.selection)) or self._pane.list.current_question is not None

    def _delete(self) -> None:
        """Delete what is selected; if nothing is, the current question."""
        current = self._pane.list.current_question
        if len(self._pane.list.selection):
            self.do(BulkAct.DELETE)
        elif current is not None and not self._operations.is_busy:
            self._doings.delete([current.uid])

    def _ask_tag(self, selected: Sequence[int], *, is_tagged: bool) -> None:
        def tag(name: str) -> None:
            self._look_up(selected, lambda questions: self._doings.tag(questions, name, is_tagged=is_tagged))

        action = self.tr("Tag them") if is_tagged else self.tr("Take it away")
        self._pane.bulk.ask_for(self.tr("Tag"), action, tag)
        self._propose(TermKind.TAG)

    def _ask_deck(self, selected: Sequence[int]) -> None:
        def move(name: str) -> None:
            self._look_up(selected, lambda questions: self._doings.move(questions, name))

        self._pane.bulk.ask_for(self.tr("Deck"), self.tr("Move"), move)
        self._propose(TermKind.DECK)

    def _propose(self, kind: TermKind) -> None:
        """Propose the names that there are."""
        self._naming.ask(
            lambda reader: [each.value for each in reader.cards.facet_values(kind, "")], self._pane.bulk.ask.propose
        )

    def _look_up(self, selected: Sequence[int], then: Callable[[list[QuestionUid]], None]) -> None:
        """Give the lasting identities of what is selected; of many of them a worker does."""
        cards = self._use_cases.cards
        if len(selected) < LARGE:
            then(cards.uids(selected))
        else:
            self._operations.run_long(
                self.tr("Looking them up …"), lambda _: cards.uids(selected), then, Cancelling.RESULT
            )
