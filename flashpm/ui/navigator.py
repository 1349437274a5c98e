"""The ways through the window: which page follows on which, and what one page's doing means to the others."""

from collections.abc import Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, QTimer

from flashpm.domain.identity import QuestionUid, Ulid
from flashpm.domain.library_query import of_type
from flashpm.domain.question import QuestionType
from flashpm.services.changes import Changes
from flashpm.services.importing import NamedReading, Preview
from flashpm.services.progress import Progress
from flashpm.services.sitting import Sitting, SittingSummary
from flashpm.services.use_cases import UseCases
from flashpm.ui.appearance import Appearance
from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.main_window import MainWindow
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.parts import WindowParts
from flashpm.ui.review.page import ReviewPage
from flashpm.ui.today.summary_page import SummaryPage
from flashpm.ui.today.today_page import TodayPage
from flashpm.ui.today.welcome_page import WelcomePage
from flashpm.ui.wording import taken_back_text

if TYPE_CHECKING:
    from flashpm.ui.export.page import ExportPage
    from flashpm.ui.import_.page import ImportPage
    from flashpm.ui.library.page import LibraryPage
    from flashpm.ui.settings.page import SettingsPage

SETTLE_AFTER_MS = 3_000
"""How long nothing changes before the library's journal is written back."""


class Navigator(QObject):
    """Leads through the pages of one open library; each page is made when it is first needed.

    Args:
        window: the frame.
        look: the look in force.
        operations: runs every change.
        appearance: keeps the preferences.
        parts: the program's parts.
        use_cases: the services on the library.
    """

    def __init__(  # noqa: PLR0913, PLR0917 - it is where everything meets
        self,
        window: MainWindow,
        look: Look,
        operations: Operations,
        appearance: Appearance,
        parts: WindowParts,
        use_cases: UseCases,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._look = look
        self._operations = operations
        self._appearance = appearance
        self._parts = parts
        self.use_cases = use_cases
        self._readings: list[NamedReading] | None = None
        self._undoable: Ulid | None = None
        self._idle = QTimer(self, singleShot=True, interval=SETTLE_AFTER_MS)
        self._idle.timeout.connect(use_cases.library.settle)
        window.chosen.connect(self.go)
        window.offered.connect(self.offer)
        window.undo_requested.connect(self._undo)
        operations.changed.connect(self._apply)

    def close(self) -> None:
        """Ask the library nothing any more."""
        self._idle.stop()

    def home(self) -> None:
        """Show Today, or the welcome while the library is empty."""
        if self.use_cases.library.content.is_empty():
            self._window.show_page(self.welcome, None)
            self.welcome.setFocus()
            QTimer.singleShot(0, self._count_the_starter_library)
        else:
            self._show(self.today, Command.TODAY)

    def go(self, command: Command) -> None:
        """Show the page of a command."""
        match command:
            case Command.LIBRARY:
                self._show(self.library, command)
            case Command.IMPORT:
                self._show(self.import_, command)
            case Command.EXPORT:
                self._show(self.export, command)
            case Command.SETTINGS:
                self._show(self.settings, command)
            case _:
                self.home()

    def prepare(self) -> None:
        """Make the pages that are likely next, while nothing else happens."""
        if not self.use_cases.library.content.is_empty():
            _ = self.review, self.library

    def offer(self, data: QMimeData) -> None:
        """Show what a paste or a drop would bring."""
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.offer_files(files)
        elif data.text().strip():
            self._show(self.import_, Command.IMPORT)
            self.import_.offer_text(data.text())

    def offer_files(self, files: Sequence[Path]) -> None:
        """Show what files would bring."""
        if files:
            self._show(self.import_, Command.IMPORT)
            self.import_.offer([self._parts.file_source(path) for path in files])

    @cached_property
    def welcome(self) -> WelcomePage:
        """The first page of an empty library."""
        page = WelcomePage(self._look)
        page.starter_requested.connect(self._take_the_starter_library)
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        return page

    @cached_property
    def today(self) -> TodayPage:
        """Today."""
        page = TodayPage(self._look, self.use_cases)
        page.start_requested.connect(lambda: self._study(self.use_cases.studying.begin()))
        page.type_requested.connect(self._study_type)
        page.one_more_requested.connect(lambda: self._study(self.use_cases.studying.begin_one_more()))
        page.date_requested.connect(lambda: self.go(Command.SETTINGS))
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        bind(page, Command.UNDO, self._undo_last)
        return page

    @cached_property
    def review(self) -> ReviewPage:
        """The review."""
        page = ReviewPage(self._look, self.use_cases, self._operations, self._parts.clock)
        page.left.connect(self.home)
        page.finished.connect(self._summarise)
        page.resumed.connect(lambda: self._window.show_page(self.review, None, has_own_bar=True))
        page.said.connect(self._say)
        return page

    @cached_property
    def summary(self) -> SummaryPage:
        """What follows on a review."""
        page = SummaryPage(self._look, self.use_cases, self._operations)
        page.done.connect(self.home)
        page.one_more_requested.connect(lambda: self._study(self.use_cases.studying.begin_one_more()))
        bind(page, Command.UNDO, self.review.undo)
        return page

    @cached_property
    def library(self) -> "LibraryPage":
        """The library."""
        from flashpm.ui.library.page import LibraryPage

        page = LibraryPage(self._look, self.use_cases, self._operations)
        page.study_requested.connect(self._study_questions)
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        bind(page, Command.UNDO, self._undo_last)
        bind(page, Command.BACK, self.home)
        return page

    @cached_property
    def import_(self) -> "ImportPage":
        """The import."""
        from flashpm.ui.import_.page import ImportPage

        page = ImportPage(self._look, self.use_cases, self._operations, self._parts.read)
        page.added.connect(self._after_import)
        page.left.connect(self.home)
        page.files_chosen.connect(self.offer_files)
        bind(page, Command.BACK, self.home)
        return page

    @cached_property
    def export(self) -> "ExportPage":
        """The export to Anki."""
        from flashpm.ui.export.page import ExportPage

        page = ExportPage(self._look, self.use_cases, self._operations, Path.home())
        page.left.connect(self.home)
        bind(page, Command.BACK, self.home)
        return page

    @cached_property
    def settings(self) -> "SettingsPage":
        """The settings."""
        from flashpm.ui.settings.page import SettingsPage

        page = SettingsPage(self._look, self.use_cases, self._operations, self._appearance.preferences)
        page.preferences_changed.connect(self._appearance.change)
        bind(page, Command.BACK, self.home)
        return page

    def _show(self, page: Page, command: Command) -> None:
        self._window.show_page(page, command)
        page.open()

    def _study(self, sitting: Sitting) -> None:
        if sitting.prompt is None:
            self.home()
            return
        self._window.show_page(self.review, None, has_own_bar=True)
        self.review.study(sitting)

    def _study_type(self, question_type: QuestionType | None) -> None:
        self._study(self.use_cases.studying.begin(of_type(question_type)))

    def _study_questions(self, questions: Sequence[QuestionUid]) -> None:
        self._study(self.use_cases.studying.begin_with(questions))

    def _summarise(self, summary: SittingSummary) -> None:
        self._window.show_page(self.summary, Command.TODAY)
        self.summary.show_summary(summary)

    def _count_the_starter_library(self) -> None:
        """Say what the starter library holds, and have it ready for the button."""
        if self._readings is None and not self._operations.is_busy:
            self._operations.run_aside(self._read_starter, self._offer_it)

    def _read_starter(self) -> list[NamedReading]:
        return self._parts.read(self._parts.starter())

    def _offer_it(self, readings: list[NamedReading]) -> None:
        self._readings = readings
        questions = [each for reading in readings if reading.reading.pack for each in reading.reading.pack.questions]
        minutes = self.use_cases.settings.study.minutes_per_day
        self.welcome.show_offer(len(questions), len({each.type for each in questions}), minutes)

    def _take_the_starter_library(self) -> None:
        self._operations.run_long(self.tr("Adding the starter library …"), self._add_starter, self._begin_at_once)

    def _add_starter(self, progress: Progress) -> Changes:
        importing = self.use_cases.importing
        preview: Preview = importing.preview(self._readings or self._read_starter())
        return importing.apply(preview, is_shipped=True, progress=progress)

    def _begin_at_once(self, changes: Changes) -> None:
        self._operations.announce(changes)
        self._study(self.use_cases.studying.begin())

    def _after_import(self, changes: Changes, studies_now: bool) -> None:  # noqa: FBT001 - a signal's values
        self._operations.announce(changes)
        if studies_now:
            self._study(self.use_cases.studying.begin_imported(changes.questions))
        else:
            self.home()
        self._undoable = changes.operation
        self._window.say(self.tr("Added to your library."), offers_undo=changes.operation is not None)

    def _say(self, sentence: str, offers_undo: bool) -> None:  # noqa: FBT001 - a signal's values
        self._undoable = None
        self._window.say(sentence, offers_undo=offers_undo)

    def _undo(self) -> None:
        """Take back what the toast spoke of: an import, or what was done to a card."""
        operation, self._undoable = self._undoable, None
        if operation is None:
            self.review.undo()
            return
        undoing = self.use_cases.undoing
        self._operations.run_long(self.tr("Taking it back …"), lambda _: undoing.undo(operation), self._after_undo)

    def _undo_last(self) -> None:
        """Take the newest grade or change of a card back, wherever one is."""
        undone = self._operations.run(self.use_cases.undoing.undo_last)
        if undone is not None:
            self._operations.announce(undone.changes)
            self._say(taken_back_text(undone.action), offers_undo=False)

    def _after_undo(self, changes: Changes) -> None:
        self._operations.announce(changes)
        self._window.say(self.tr("Taken back."))
        if self._window.page is not self.__dict__.get("review"):
            self.home()

    def _apply(self, changes: Changes) -> None:
        """Let the page that is shown read again; the others read when they are opened."""
        self._idle.start()
        page = self._window.page
        if isinstance(page, Page):
            page.apply(changes)
