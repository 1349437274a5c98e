"""Starts the window: the frame first, then the library, then what can wait."""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, Qt, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from flashpm.errors import FlashPMError
from flashpm.ui import faults
from flashpm.ui.appearance import Appearance
from flashpm.ui.fonts import load_fonts
from flashpm.ui.icons import Icons
from flashpm.ui.idle_work import AfterPaint, IdleWork
from flashpm.ui.keys import Command
from flashpm.ui.language import Language, language_of
from flashpm.ui.likely_pages import make_likely_pages
from flashpm.ui.look import Look
from flashpm.ui.main_window import MainWindow
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.single_instance import SingleInstance
from flashpm.ui.spoken import spoken

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from flashpm.services.overview import DayOverview
    from flashpm.services.progress import Progress
    from flashpm.services.rows import KeptBackup
    from flashpm.services.use_cases import UseCases
    from flashpm.ui.navigator import Navigator
    from flashpm.ui.parts import WindowParts
    from flashpm.ui.reminder import Reminder

APPLICATION_ID = "io.github.flashpm.FlashPM"
FIRST_SIZE = (1180, 820)
PREFERENCES_NAME = "preferences.toml"
SWITCH_AFTER_S = 0.001
"""How long a worker may keep Python from the window's thread, which asks for it many times a frame; Python's own
measure is five times as long."""
WINDOW_NAME = "window.ini"
"""Where the window was; nothing but geometry."""


def run_window(parts: WindowParts, files: Sequence[Path]) -> int:
    """Show the window until it is closed.

    Args:
        parts: the program's parts.
        files: to be shown as an import at once.

    Returns:
        The exit status: 0, also when another window of this library was raised instead.
    """
    application = QApplication(program_arguments())
    application.setApplicationName("FlashPM")
    application.setDesktopFileName(APPLICATION_ID)
    parts.data_dir.mkdir(parents=True, exist_ok=True)
    instance = SingleInstance(parts.data_dir)
    if not instance.claim() and instance.hand_over(files):
        return 0
    start = Start(application, parts, files)
    instance.called.connect(start.called)
    try:
        return application.exec()
    finally:
        start.close()
        instance.release()


def program_arguments() -> list[str]:
    """Give what the application is made with: the same style on every system, of which Qt for Python loads nothing."""
    return [*sys.argv[:1], "-style", "Fusion"]


class Start:
    """The window from its frame to its end.

    Args:
        application: Qt's.
        parts: the program's parts.
        files: to be shown as an import once the library is open.

    Attributes:
        navigator: None until the library is open.
        preparing: makes the pages that are likely next, after the first paint.
    """

    def __init__(self, application: QApplication, parts: WindowParts, files: Sequence[Path]) -> None:
        sys.setswitchinterval(SWITCH_AFTER_S)
        self._parts = parts
        self._files = list(files)
        self._held = ExitStack()
        self.navigator: Navigator | None = None
        self._reminder: Reminder | None = None
        self._geometry = QSettings(str(parts.data_dir / WINDOW_NAME), QSettings.Format.IniFormat)
        load_fonts(parts.resources / "fonts")
        self._look = Look(Icons(parts.resources / "icons"))
        self.appearance = Appearance(application, self._look, parts.data_dir / PREFERENCES_NAME)
        self._language = Language(application, parts.resources / "i18n")
        self._language.speak(language_of(self.appearance.preferences.language))
        self.appearance.words_changed.connect(self._change_words)
        self.operations = Operations()
        self.preparing = IdleWork()
        self.window = self._make_window()
        application.setWindowIcon(QIcon(str(parts.resources / "icons" / "flashpm.svg")))
        faults.watch(self._tell_of_a_fault)
        self._place()
        self.window.show()
        QTimer.singleShot(0, self._open)

    def called(self, files: Sequence[Path]) -> None:
        """Come forward for a second start, and take its files."""
        self.window.come_forward()
        if self.navigator is None:
            self._files += files
        else:
            self.navigator.offer_files(files)

    def close(self) -> None:
        """Close the library, and speak no more."""
        self.operations.close()
        self._close_library()
        self._language.end()

    def _close_library(self) -> None:
        self.preparing.stop()
        self.operations.end_beside()
        if self.navigator is not None:
            self.navigator.close()
            self.navigator = None
        self._held.close()

    def _open(self) -> None:
        """Open the library after the frame is painted: that loads the database, and may bring it up to date."""
        title = self.window.tr("Opening your library …")
        self.operations.run_long(title, self._open_library, self._show_library, Cancelling.NEVER)

    def _open_library(self, _: Progress) -> UseCases | FlashPMError:
        try:
            return self._held.enter_context(self._parts.open_library())
        except FlashPMError as error:
            return error

    def _show_library(self, opened: UseCases | FlashPMError) -> None:
        if isinstance(opened, FlashPMError):
            self._show_problem(opened)
            return
        self.navigator = self._make_navigator(opened)
        self.navigator.home()
        self.navigator.offer_files(self._files)
        AfterPaint(self.window.page or self.window, self._finish)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._look, self.operations)
        window.closed.connect(self._keep_place)
        return window

    def _make_navigator(self, use_cases: UseCases) -> Navigator:
        from flashpm.ui.navigator import Navigator

        navigator = Navigator(self.window, self._look, self.operations, self.appearance, self._parts, use_cases)
        navigator.restore_requested.connect(self.restore)
        return navigator

    def _change_words(self) -> None:
        """Speak another language, or name other keys: every text is made anew, so the whole window is."""
        if self.navigator is None:
            return
        self.preparing.stop()
        self._language.speak(language_of(self.appearance.preferences.language))
        before, self.window = self.window, self._make_window()
        self.operations.end_beside()
        use_cases, shown = self.navigator.use_cases, self.navigator.shown
        self.navigator.close()
        self.navigator = self._make_navigator(use_cases)
        self.window.setGeometry(before.geometry())
        self.navigator.go(shown)
        self.window.show()
        if shown is Command.SETTINGS:
            self.navigator.settings.first.go_to_language()
        self._remind()
        before.retire()

    def _show_problem(self, error: FlashPMError) -> None:
        from flashpm.ui.problem_page import ProblemPage

        page = ProblemPage(self._look)
        page.show_problem(spoken(str(error)), self._newest_backup())
        page.restore_requested.connect(self.restore)
        page.retry_requested.connect(self._open)
        page.quit_requested.connect(self.window.close)
        self.window.show_page(page, None, has_own_bar=True)
        gc.enable()

    def _newest_backup(self) -> KeptBackup | None:
        try:
            return next(iter(self._parts.kept_backups()), None)
        except FlashPMError:  # the folder cannot be read either: there is nothing to offer
            return None

    def _finish(self) -> None:
        """Do what can wait until something is to be seen."""
        gc.enable()
        gc.freeze()  # the program itself stays for good: it is not looked through again
        faults.keep_log(self._parts.data_dir)
        self._tell_of_a_crash()
        self._remind()
        if self.navigator is not None:
            self.preparing.begin(make_likely_pages(self.navigator, self.window, self.operations))

    def _tell_of_a_fault(self, report: str) -> None:
        self.window.warn(
            self.window.tr(
                "Something went wrong inside FlashPM. Your answers are saved; if it looks odd, start FlashPM again."
            ),
            report,
        )

    def _tell_of_a_crash(self) -> None:
        """Tell of the last run's end, if the system ended it; not while something else is said."""
        report = faults.last_crash(self._parts.data_dir)
        if report is not None:
            said = self.window.tr("FlashPM ended in the middle of something last time. Your answers are saved.")
            self.window.warn(said, report)

    def restore(self, backup: Path) -> None:
        """Go back to a backup: the library is closed, replaced and opened again."""
        self._close_library()
        said = self.window.tr("Going back to the backup …")
        self.operations.run_long(said, lambda _: self._restored(backup), self._show_restored, Cancelling.NEVER)

    def _restored(self, backup: Path) -> str:
        try:
            self._parts.restore(backup)
        except FlashPMError as error:
            return spoken(str(error))
        return ""

    def _show_restored(self, problem: str) -> None:
        self._open()
        if problem:
            self.operations.idle.connect(lambda: self.window.warn(problem), Qt.ConnectionType.SingleShotConnection)

    def _remind(self) -> None:
        """Watch the clock for the reminder; one at a time, also after a backup or in another language."""
        from flashpm.ui.reminder import Reminder

        if self._reminder is not None:
            self.appearance.changed.disconnect(self._reminder.follow)
            self._reminder.deleteLater()
        self._reminder = Reminder(self.window, self._parts.clock.now, self._overview)
        self._reminder.follow(self.appearance.preferences)
        self.appearance.changed.connect(self._reminder.follow)

    def _overview(self) -> DayOverview | None:
        if self.navigator is None or self.operations.is_busy:
            return None
        return self.navigator.use_cases.overview.today()

    def _place(self) -> None:
        geometry = self._geometry.value("geometry")
        if not (geometry and self.window.restoreGeometry(geometry)):
            self.window.resize(*FIRST_SIZE)

    def _keep_place(self) -> None:
        self._geometry.setValue("geometry", self.window.saveGeometry())
