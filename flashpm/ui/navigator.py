"""The ways through the window: which page follows on which, and what one page's doing means to the others.

Today is what nearly every start shows; every other page is imported when it is made.
"""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QMimeData, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from flashpm.domain.library_query import of_type
from flashpm.ui.asking import Asking
from flashpm.ui.keys import Command
from flashpm.ui.page import Page
from flashpm.ui.settling import Settling
from flashpm.ui.taking_back import TakingBack
from flashpm.ui.today.today_page import TodayPage

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from flashpm.domain.identity import CardUid, QuestionUid
    from flashpm.domain.question import QuestionType
    from flashpm.services.changes import Changes
    from flashpm.services.sitting import Sitting
    from flashpm.services.sitting_summary import SittingSummary
    from flashpm.services.use_cases import UseCases
    from flashpm.ui.appearance import Appearance
    from flashpm.ui.export.page import ExportPage
    from flashpm.ui.import_.page import ImportPage
    from flashpm.ui.library.page import LibraryPage
    from flashpm.ui.look import Look
    from flashpm.ui.main_window import MainWindow
    from flashpm.ui.operations import Operations
    from flashpm.ui.palette.offers import Offers
    from flashpm.ui.palette.palette import Palette
    from flashpm.ui.parts import WindowParts
    from flashpm.ui.review.page import ReviewPage
    from flashpm.ui.settings.pages import SettingsPages
    from flashpm.ui.starter_library import StarterLibrary
    from flashpm.ui.statistics.page import StatisticsPage
    from flashpm.ui.today.summary_page import SummaryPage
    from flashpm.ui.today.welcome_page import WelcomePage


class Navigator(QObject):
    """Leads through the pages of one open library; each page is made when it is first needed.

    Args:
        window: the frame.
        look: the look in force.
        operations: runs every change.
        appearance: keeps the preferences.
        parts: the program's parts.
        use_cases: the services on the library.

    Signals:
        restore_requested: the path of a backup to go back to.

    Attributes:
        shown: the command of the page that was shown last of those of the bar.
    """

    restore_requested = Signal(object)

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
        self._was_reviewing = False
        self._choosing = Asking(self, use_cases, operations)
        self.shown = Command.TODAY
        self._settling = Settling(self, use_cases, operations)
        window.chosen.connect(self.go)
        window.offered.connect(self.offer)
        self._taking_back = TakingBack(window, operations, use_cases.undoing, lambda: self.review.undo())  # noqa: PLW0108 - it is made when it is wanted
        self._taking_back.taken_back.connect(self._after_undo)
        operations.changed.connect(self._apply)

    def close(self) -> None:
        """Ask the library nothing any more: another one may lead through the window after this one."""
        self._settling.stop()
        window, changed = self._window, self._operations.changed
        for signal, slot in ((window.chosen, self.go), (window.offered, self.offer), (changed, self._apply)):
            signal.disconnect(slot)
        self._taking_back.close()
        window.forget_pages()

    def home(self) -> None:
        """Show Today, or the welcome while the library is empty."""
        if self.use_cases.library.content.is_empty():
            self._window.show_page(self.welcome, None)
            self.welcome.setFocus()
            QTimer.singleShot(0, self.starter.look)
        else:
            self._show(self.today, Command.TODAY)

    def go(self, command: Command) -> None:
        """Show the page of a command, or do what it stands for."""
        pages: dict[Command, Callable[[], Page]] = {
            Command.LIBRARY: lambda: self.library,
            Command.STATISTICS: lambda: self.statistics,
            Command.IMPORT: lambda: self.import_,
            Command.EXPORT: lambda: self.export,
            Command.SETTINGS: lambda: self.settings.first,
        }
        actions: dict[Command, Callable[[], object]] = {
            Command.PASTE: lambda: self.offer(QGuiApplication.clipboard().mimeData()),
            Command.PALETTE: lambda: self.palette.offer(self.offers.entries(self._window.page)),
            Command.KEYS: self._show_keys,
            Command.CHANGES: lambda: self._show(self.settings.changes, Command.SETTINGS),
            Command.UNDO: self._undo,
            Command.REDO: self._taking_back.redo_last,
            Command.BACK: self._back,
            Command.QUIT: self._window.close,
        }
        if command in pages:
            self._show(pages[command](), command)
        else:
            actions.get(command, self.home)()

    def offer(self, data: QMimeData | None) -> None:
        """Show what a paste or a drop would bring; an empty clipboard has no data at all."""
        if data is None or not (data.hasText() or data.hasUrls()):
            self._taking_back.say(self.tr("There is no text to paste: copy a question page first."))
            return
        files = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if files:
            self.offer_files(files)
        elif data.text().strip():
            self._interrupt_for_import()
            self.import_.offer_text(data.text())

    def offer_files(self, files: Sequence[Path]) -> None:
        """Show what files would bring, once long work is done with the library."""
        if files and self._operations.is_busy:
            self._operations.idle.connect(lambda: self.offer_files(files), Qt.ConnectionType.SingleShotConnection)
        elif files:
            self._interrupt_for_import()
            self.import_.offer([self._parts.file_source(path) for path in files])

    @cached_property
    def welcome(self) -> WelcomePage:
        """The first page of an empty library."""
        from flashpm.ui.today.welcome_page import WelcomePage

        page = WelcomePage(self._look)
        page.starter_requested.connect(lambda: self.starter.add())  # noqa: PLW0108 - it is made when it is wanted
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        return page

    @cached_property
    def starter(self) -> StarterLibrary:
        """The starter library."""
        from flashpm.ui.starter_library import StarterLibrary

        starter = StarterLibrary(self._operations, self._parts, self.use_cases)
        starter.counted.connect(self.welcome.show_offer)
        starter.added.connect(lambda: self._study(self.use_cases.studying.begin()))
        return starter

    @cached_property
    def today(self) -> TodayPage:
        """Today."""
        page = TodayPage(self._look, self.use_cases)
        page.start_requested.connect(lambda: self._study(self.use_cases.studying.begin()))
        page.type_requested.connect(self._study_type)
        page.one_more_requested.connect(lambda: self._study(self.use_cases.studying.begin_one_more()))
        page.date_requested.connect(lambda: self.go(Command.SETTINGS))
        page.stuck_requested.connect(lambda: self._look_for("is:stuck"))
        page.advanced_requested.connect(lambda: self._show(self.settings.advanced, Command.SETTINGS))
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        return page

    @cached_property
    def review(self) -> ReviewPage:
        """The review."""
        from flashpm.ui.review.page import ReviewPage

        page = ReviewPage(self._look, self.use_cases, self._operations, self._parts.clock)
        page.left.connect(self.home)
        page.finished.connect(self._summarise)
        page.resumed.connect(lambda: self._window.show_page(self.review, None, has_own_bar=True))
        page.said.connect(self._taking_back.say)
        page.takes_back_said = self._taking_back.takes_back_said
        self._taking_back.follow(page.dropped, page.writing_begun)
        return page

    @cached_property
    def summary(self) -> SummaryPage:
        """What follows on a review."""
        from flashpm.ui.today.summary_page import SummaryPage

        page = SummaryPage(self._look, self.use_cases, self._operations)
        page.done.connect(lambda: self.today.close_day())  # noqa: PLW0108 - it is made when it is wanted
        page.done.connect(self.home)
        page.one_more_requested.connect(lambda: self._study(self.use_cases.studying.begin_one_more()))
        return page

    @cached_property
    def library(self) -> LibraryPage:
        """The library."""
        from flashpm.ui.library.page import LibraryPage

        page = LibraryPage(self._look, self.use_cases, self._operations)
        page.study_requested.connect(self._study_questions)
        page.undo_requested.connect(self._taking_back.take_back)
        page.done.connect(self._taking_back.say_done)
        self._taking_back.follow(page.dropped, page.pane.writing_begun)
        page.resumed.connect(lambda: self._show(self.library, Command.LIBRARY))
        page.export_requested.connect(self._export_questions)
        page.import_requested.connect(lambda: self.go(Command.IMPORT))
        return page

    @cached_property
    def palette(self) -> Palette:
        """The palette."""
        from flashpm.ui.palette.palette import Palette

        return Palette(self._look, self._window, self.offers.find_questions)

    @cached_property
    def offers(self) -> Offers:
        """What the palette offers."""
        from flashpm.ui.palette.offers import Offers, Ways

        studying = self.use_cases.studying
        ways = Ways(
            go=self.go,
            sections=lambda: self.settings.sections(),  # noqa: PLW0108 - it is made when it is wanted
            write_question=self._write_question,
            study=lambda: self._study(studying.begin()),
            study_more=lambda: self._study(studying.begin_one_more()),
            study_type=self._study_type,
            look_for=self._look_for,
        )
        return Offers(self.use_cases, ways, Asking(self, self.use_cases, self._operations))

    @cached_property
    def statistics(self) -> StatisticsPage:
        """The statistics."""
        from flashpm.ui.statistics.page import StatisticsPage

        page = StatisticsPage(self._look, self.use_cases, self._operations)
        page.today_requested.connect(self.home)
        page.said.connect(self._taking_back.say)
        return page

    @cached_property
    def import_(self) -> ImportPage:
        """The import."""
        from flashpm.ui.import_.column_memory import COLUMNS_NAME, ColumnMemory
        from flashpm.ui.import_.page import ImportPage

        page = ImportPage(self._look, self.use_cases, self._operations, self._parts.read, self._parts.starter)
        page.added.connect(self._after_import)
        page.left.connect(self._leave_import)
        page.files_chosen.connect(self.offer_files)
        page.panes.columns.memory = ColumnMemory(self._parts.data_dir / COLUMNS_NAME)
        page.done.connect(self._taking_back.announce)
        page.undo_requested.connect(self._taking_back.take_back)
        page.said.connect(self._taking_back.say)
        return page

    @cached_property
    def export(self) -> ExportPage:
        """The export to Anki."""
        from flashpm.ui.export.page import ExportPage

        page = ExportPage(self._look, self.use_cases, self._operations, Path.home())
        page.left.connect(self.home)
        return page

    @cached_property
    def settings(self) -> SettingsPages:
        """The settings."""
        from flashpm.ui.settings.pages import SettingsPages

        pages = SettingsPages(self._look, self.use_cases, self._operations, self._appearance, self._parts)
        pages.wanted.connect(lambda page: self._show(page, Command.SETTINGS))
        pages.switched.connect(self._taking_back.announce)
        pages.said.connect(self._taking_back.say)
        pages.restore_requested.connect(self.restore_requested)
        return pages

    def _show(self, page: Page, command: Command) -> None:
        self.shown = command
        self._window.show_page(page, command)
        page.open()

    def _interrupt_for_import(self) -> None:
        """Show the import; a review that it interrupts is come back to."""
        if self._window.page is not self.import_:
            self._was_reviewing = self._window.page is self.__dict__.get("review")
        self._show(self.import_, Command.IMPORT)

    def _back(self) -> None:
        """Go back to the settings from a page that they lead to, from an import to what it interrupted, else home."""
        if self.settings.leads_back_from(self._window.page):
            self.go(Command.SETTINGS)
        else:
            self._leave_import()

    def _leave_import(self) -> None:
        """Go back to the card that an import interrupted, else home."""
        was_reviewing = self._was_reviewing and self._window.page is self.import_
        self._was_reviewing = False
        if was_reviewing:
            self._window.show_page(self.review, None, has_own_bar=True)
            self.review.open()
        else:
            self.home()

    def _study(self, sitting: Sitting) -> None:
        if sitting.prompt is None:
            self.home()
            return
        self._window.hush()
        self._window.show_page(self.review, None, has_own_bar=True)
        self.review.study(sitting)

    def _study_type(self, question_type: QuestionType | None) -> None:
        self._study(self.use_cases.studying.begin(of_type(question_type)))

    def _study_questions(self, questions: Sequence[QuestionUid]) -> None:
        """Study what was chosen in the library; to find the cards of much of it takes a moment."""
        self._choosing.ask(lambda reader: reader.studying.cards_of(questions), self._study_chosen)

    def _study_chosen(self, cards: Sequence[CardUid]) -> None:
        if self._window.page is self.library:  # who went elsewhere meanwhile stays there
            self._study(self.use_cases.studying.begin_with_cards(cards))

    def _write_question(self) -> None:
        self.go(Command.LIBRARY)
        self.library.write_new()

    def _look_for(self, query: str) -> None:
        self._show(self.library, Command.LIBRARY)
        self.library.look_for(query)

    def _export_questions(self, questions: Sequence[QuestionUid]) -> None:
        self._show(self.export, Command.EXPORT)
        self.export.offer_questions(questions)

    def _summarise(self, summary: SittingSummary) -> None:
        self._window.show_page(self.summary, Command.TODAY)
        self.summary.show_summary(summary)

    def _after_import(self, changes: Changes, studies_now: bool) -> None:  # noqa: FBT001 - a signal's values
        self._operations.announce(changes)
        is_here = self._window.page is self.import_  # who went elsewhere meanwhile stays there
        if is_here and studies_now:
            self._study(self.use_cases.studying.begin_imported(changes.questions))
        elif is_here:
            self._leave_import()
        self._taking_back.say_done(self.tr("Added to your library."), changes.operation)

    def _show_keys(self) -> None:
        from flashpm.ui.palette.key_sheet import KeySheet

        KeySheet(self._look, self._window).open()

    def _undo(self) -> None:
        """Take the last thing back; after a sitting its card is asked again."""
        if self._window.page is self.__dict__.get("summary"):
            self.review.undo()
        else:
            self._taking_back.undo_last()

    def _after_undo(self) -> None:
        """Leave a page that showed what is not there any more."""
        pages = [self.__dict__.get(name) for name in ("review", "import_", "library")]
        if self._window.page not in pages and not self.settings.leads_back_from(self._window.page):
            self.home()

    def _apply(self, changes: Changes) -> None:
        """Let the page that is shown read again; the others read when they are opened."""
        self._settling.start()
        self.offers.follow(changes)
        self._window.hush()
        page = self._window.page
        if isinstance(page, Page):
            page.apply(changes)
