"""The Import page: pages and packs are read, looked through, and added."""

from collections.abc import Callable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QFileDialog, QStackedWidget, QVBoxLayout

from flashpm.domain.field_names import ColumnFields
from flashpm.domain.field_table import FieldTable
from flashpm.domain.import_draft import NOTHING_DRAFTED, Draft, QuestionPlace
from flashpm.domain.media import no_media
from flashpm.domain.merging import FieldChange
from flashpm.services.changes import Changes
from flashpm.services.columns import as_remembered, remark_on, tables_of, unclear_table, with_columns
from flashpm.services.importing import NamedReading, Source
from flashpm.services.looking_through import Found
from flashpm.services.progress import Progress
from flashpm.services.shipped_packs import ShippedPack
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.import_.adding import Adding
from flashpm.ui.import_.choosing import choose_files, choose_folder
from flashpm.ui.import_.comparing import MOST_AT_ONCE, compared, redrafted, redrafted_beside
from flashpm.ui.import_.foot import Foot
from flashpm.ui.import_.panes import Panes
from flashpm.ui.import_.shipped_packs import ShippedSources
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.widgets.last_import import newest_import
from flashpm.ui.widgets.message import Message
from flashpm.ui.wording import questions_text

Read = Callable[[Sequence[Source]], list[NamedReading]]


class ImportPage(Page):
    """Takes pages and packs.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        operations: runs reading, comparing and adding.
        read: reads sources; it is called in a worker.
        shipped: gives the packs that come with the program, as sources.

    Signals:
        added: the `Changes`, and true to study what was added now.
        left: nothing is to be added, or there is nothing to add.
        files_chosen: a list of paths, to be offered as sources.
        done: `Changes` to the packs that come with the program, and a sentence about them.
        undo_requested: an import's operation, to be taken back.
        said: a sentence for a user who is on another page meanwhile.
    """

    added = Signal(object, bool)
    left = Signal()
    files_chosen = Signal(object)
    done = Signal(object, str)
    undo_requested = Signal(object)
    said = Signal(str)

    dialog_options = QFileDialog.Option(0)

    def __init__(
        self,
        look: Look,
        use_cases: UseCases,
        operations: Operations,
        read: Read,
        shipped: Callable[[], Sequence[Source]] = list,
    ) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._read = read
        self._waiting: Callable[[], None] | None = None
        self._found: Found | None = None
        self._asked: Sequence[NamedReading] = ()
        self._has_files = False
        self._is_shipped = False
        self._newest = Asking(self, use_cases, operations)
        self._shipped = ShippedSources(use_cases, operations, read, shipped)
        self.panes = Panes(look)
        self.panes.question.album.use(no_media, operations.run_aside)
        self.same = Message(look, "done", self.tr("Back"))
        self.adding = Adding(look, use_cases, operations)
        self.foot = Foot(look)
        self._build()
        self._listen()
        operations.idle.connect(self._begin_what_waits)
        operations.beside_finished.connect(self._begin_what_waits)
        self._show_start()

    def open(self) -> None:
        """Be ready to paste; what was looked through before is compared with the library as it is now."""
        if self.adding.is_preparing:
            self._show_adding()
        elif self._found is not None:
            self._compare(self._found.readings)
        else:
            self.panes.paste.field.setFocus()
            self._read_library()
            if self.panes.paste.field.toPlainText().strip():
                self._offer_box(folds=False)  # the page was left before it was read

    def apply(self, changes: Changes) -> None:
        """Compare again after the library was changed."""
        if self.adding.is_preparing or not (changes.questions or changes.decks):
            return
        if self._found is not None:
            self._compare(self._found.readings)
        else:
            self._read_library()

    def offer_text(self, text: str) -> None:
        """Read a text that was pasted."""
        self.panes.paste.field.set_quietly(text)
        self._offer_box(folds=True)

    def offer(self, sources: Sequence[Source]) -> None:
        """Read sources, and show what they would bring: all of them or none."""
        self._has_files = True
        self._is_shipped = False
        self.panes.paste.field.set_quietly("")
        self._look_at(sources, folds=True)

    def _build(self) -> None:
        self._stack = QStackedWidget()
        self._stack.addWidget(self.panes)
        self._stack.addWidget(self.same)
        self._stack.addWidget(self.adding.message)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._stack, 1)
        down.addWidget(self.foot)

    def _listen(self) -> None:
        self.panes.paste.field.pasted.connect(partial(self._offer_box, folds=True))
        self.panes.paste.field.typed.connect(partial(self._offer_box, folds=False))
        for each in (self.panes.drop, self.panes.refusal):
            each.choosing.connect(self._choose_files)
            each.choosing_folder.connect(self._choose_folder)
        self.panes.columns.chosen.connect(self._take_columns)
        self.panes.columns.left.connect(self._keep_columns)
        self.panes.map_fields.clicked.connect(self._show_columns)
        self.panes.question.texts_given.connect(self._take_texts)
        self.panes.question.choice_made.connect(self._take_choice)
        self.panes.question.left_out.connect(self._leave_out)
        self.foot.choice_made.connect(self._take_every_choice)
        self._listen_to_library()
        self.same.accepted.connect(self._leave)
        self.adding.message.accepted.connect(self.left)
        self.adding.added.connect(self._end_adding)
        self.adding.stopped.connect(self._show_unadded)
        self.foot.cancelled.connect(self._leave)
        self.foot.added.connect(self._add)

    def _listen_to_library(self) -> None:
        start = self.panes.start
        self._shipped.listed.connect(start.shipped.show_packs)
        self._shipped.done.connect(self.done)
        start.shipped.wanted.connect(self._want)
        start.shipped.unwanted.connect(self._shipped.remove)
        start.last_import.undo_requested.connect(self.undo_requested)

    def _read_library(self) -> None:
        """Show what was imported last, and how the shipped packs stand."""
        self._shipped.look()
        self._newest.ask(newest_import, lambda found: self.panes.start.last_import.show_import(*found))

    def _want(self, pack: ShippedPack) -> None:
        """Add a shipped pack; of one that is here already, what is new is looked at first."""
        if not pack.is_here:
            self._shipped.add(pack)
            return
        self._has_files = False
        self._is_shipped = True
        self._compare([pack.reading])

    def _choose_files(self) -> None:
        choose_files(self, self.dialog_options, self.files_chosen.emit)

    def _choose_folder(self) -> None:
        choose_folder(self, self.dialog_options, self.files_chosen.emit)

    def _offer_box(self, *, folds: bool) -> None:
        text = self.panes.paste.field.toPlainText()
        self._has_files = self._is_shipped = False
        if not text.strip():
            self._show_start()
        elif folds:
            self._look_at([self._pasted(text)], folds=folds)
        else:
            read = partial(self._read, [self._pasted(text)])
            self._operations.run_aside(read, lambda readings: self._show_typed(text, readings))

    def _pasted(self, text: str) -> Source:
        return Source(self.tr("pasted text"), text.encode)

    def _show_typed(self, text: str, readings: Sequence[NamedReading]) -> None:
        """Show what a text brings that is being typed, unless it is another by now, or another page is shown."""
        if text != self.panes.paste.field.toPlainText() or self._is_working or not self.isVisible():
            return
        seen = self._operations.run(lambda: self._compared(readings))
        if seen is not None:
            self._show(seen, folds=False)

    def _look_at(self, sources: Sequence[Source], *, folds: bool) -> None:
        memory = self.panes.columns.memory

        def work(progress: Progress) -> Found:
            readings = as_remembered(self._read(sources), lambda table: memory.fields_for(table.known_by))
            return self._compared_beside(readings, progress)

        self._run(self.tr("Reading …"), work, lambda seen: self._show(seen, folds=folds))

    def _compare(self, readings: Sequence[NamedReading]) -> None:
        self._run(self.tr("Comparing with your library …"), partial(self._compared_beside, readings), self._show)

    def _compared_beside(self, readings: Sequence[NamedReading], progress: Progress) -> Found:
        with self._use_cases.aside(progress) as aside:
            return self._compared(readings, aside)

    def _compared(self, readings: Sequence[NamedReading], use_cases: UseCases | None = None) -> Found:
        """Compare; what was decided of the same readings before still holds."""
        seen = self._found
        is_same = seen is not None and seen.readings == tuple(readings)
        return compared(
            use_cases or self._use_cases, readings, seen.draft if seen is not None and is_same else NOTHING_DRAFTED
        )

    def _run(self, title: str, work: Callable[[Progress], Found], then: Callable[[Found], None]) -> None:
        """Read and compare beside the window; only the newest is wanted, and what is being added comes first."""
        self._waiting = partial(self._operations.run_beside, title, work, then)
        if self.adding.is_preparing:
            self._show_adding()
        else:
            self._operations.stop_beside()
        self._begin_what_waits()

    def _begin_what_waits(self) -> None:
        if self._waiting is not None and not self._is_working:
            waiting, self._waiting = self._waiting, None
            waiting()

    @property
    def _is_working(self) -> bool:
        return self._operations.is_busy or self._operations.is_working_beside

    def _show_start(self) -> None:
        self._forget()
        self._read_library()

    def _forget(self) -> None:
        self._found = None
        self.foot.hide()
        self.panes.show_start()
        self._stack.setCurrentWidget(self.panes)

    def _show(self, seen: Found, *, folds: bool = True) -> None:
        """Show what was found, or why nothing can be added; who is elsewhere by now is told."""
        if not self.isVisible():
            self.said.emit(self.tr("What you opened was read: look through it under Import."))
        if seen.preview.errors:
            table = unclear_table(seen.readings)
            if table is None:
                self._show_refusal(seen, is_typed=not folds)
            else:
                self._ask_for_columns(seen, table, folds=folds)
            return
        self._found = seen
        is_same = not (seen.preview.changes_anything or seen.without_text or seen.preview.deleted)
        self.foot.setVisible(not is_same)
        if is_same:
            self._show_same(seen)
            return
        self._stack.setCurrentWidget(self.panes)
        self.panes.show_found(seen, folds=folds)
        self.foot.show_found(seen)
        if folds:
            self.foot.set_ready()

    def _show_refusal(self, seen: Found, *, is_typed: bool) -> None:
        self._show_start()
        self.panes.refusal.show_errors(
            seen.preview.errors, len(seen.readings), are_files=self._has_files, is_typed=is_typed
        )
        self.panes.show_refusal()
        (self.panes.refusal.button if self._has_files else self.panes.paste.field).setFocus()

    def _ask_for_columns(self, seen: Found, table: FieldTable, *, folds: bool) -> None:
        """Ask what the columns of a table hold; the rest is done when that is said."""
        self._show_start()
        self._asked = seen.readings
        self.panes.columns.show_table(table, remark_on(seen.readings, table))
        self.panes.show_columns()
        if folds:
            self.panes.columns.button.setFocus()

    def _take_columns(self, table: FieldTable, fields: ColumnFields) -> None:
        asked = self._asked

        def work(progress: Progress) -> Found:
            return self._compared_beside(with_columns(asked, table, fields), progress)

        self._run(self.tr("Reading …"), work, self._show)

    def _show_columns(self) -> None:
        """Show what the columns of what was read were taken for, to be changed."""
        if self._found is not None and not self._operations.is_busy:
            self._asked = self._found.readings
            self.panes.show_clear_tables(tables_of(self._asked))
            self.foot.hide()
            self.panes.columns.button.setFocus()

    def _keep_columns(self) -> None:
        """Show again what was found by the columns as they were."""
        had_focus = self.focusWidget() is self.panes.columns.cancel
        self.panes.show_question()
        self.foot.show()
        if had_focus:
            self.foot.set_ready()

    def _show_same(self, seen: Found) -> None:
        count = questions_text(len(seen.questions))
        self.same.say(
            self.tr("Everything here is in your library already"), self.tr("%1, nothing new.").replace("%1", count)
        )
        self._stack.setCurrentWidget(self.same)
        self.same.button.setFocus()

    def _take_texts(self, at: QuestionPlace, part: int | None, texts: Mapping[str, str]) -> None:
        if self._found is not None:
            self._decide(self._found.draft.with_texts(at, part, texts))

    def _take_choice(self, changes: Sequence[FieldChange], takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._found is not None:
            self._decide(self._found.draft.taking(changes, takes_theirs=takes_theirs))

    def _take_every_choice(self, takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's value
        self._take_choice(self._found.conflicts if self._found else (), takes_theirs)

    def _leave_out(self, at: QuestionPlace, is_left_out: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._found is not None:
            self._decide(self._found.draft.leaving_out(at, is_left_out=is_left_out))

    def _decide(self, draft: Draft) -> None:
        """Show what an import would do after a decision; where there is much to compare, in a worker."""
        seen = self._found
        if seen is None or self._is_working:
            return
        if len(seen.questions) > MOST_AT_ONCE:
            work = partial(redrafted_beside, self._use_cases, seen, draft)
            self._run(self.tr("Comparing with your library …"), work, self._show_again)
            return
        decided = self._operations.run(lambda: redrafted(self._use_cases, seen, draft))
        if decided is not None:
            self._show_again(decided)

    def _show_again(self, seen: Found) -> None:
        self._found = seen
        self.panes.show_again(seen)
        self.foot.show_found(seen)

    def _add(self, studies_now: bool) -> None:  # noqa: FBT001 - a signal's value
        self.panes.question.save_written()
        if self._found is not None and not self._is_working:
            self.adding.add(self._found, is_shipped=self._is_shipped, studies_now=studies_now)
            if self.adding.is_preparing:
                self._show_adding()

    def _show_adding(self) -> None:
        self.foot.hide()
        self._stack.setCurrentWidget(self.adding.message)
        self.adding.message.button.setFocus()

    def _end_adding(self, changes: Changes, studies_now: bool) -> None:  # noqa: FBT001 - a signal's values
        self._clear()
        self.added.emit(changes, studies_now)

    def _show_unadded(self) -> None:
        """Show again what was to be added, unless something newer waits; elsewhere it waits for being opened."""
        self._stack.setCurrentWidget(self.panes)
        if self._found is not None and self.isVisible() and self._waiting is None:
            self._compare(self._found.readings)

    def _leave(self) -> None:
        self._clear()
        self.left.emit()

    def _clear(self) -> None:
        self.panes.paste.field.set_quietly("")
        self._forget()
