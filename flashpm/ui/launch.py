"""Starts the window: the frame first, then the library, then what can wait."""

from __future__ import annotations

import gc
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import QApplication

from flashpm.errors import FlashPMError
from flashpm.ui import faults
from flashpm.ui.appearance import Appearance
from flashpm.ui.fonts import load_fonts
from flashpm.ui.icons import Icons
from flashpm.ui.language import Language, language_of
from flashpm.ui.look import Look
from flashpm.ui.main_window import MainWindow
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.single_instance import SingleInstance

if TYPE_CHECKING:
    from collections.abc import Sequence
    from pathlib import Path

    from flashpm.services.progress import Progress
    from flashpm.services.use_cases import UseCases
    from flashpm.ui.navigator import Navigator
    from flashpm.ui.parts import WindowParts

APPLICATION_ID = "io.github.flashpm.FlashPM"
FIRST_SIZE = (1180, 820)
PREFERENCES_NAME = "preferences.toml"
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
    application = QApplication(sys.argv[:1])
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


class Start:
    """The window from its frame to its end.

    Args:
        application: Qt's.
        parts: the program's parts.
        files: to be shown as an import once the library is open.

    Attributes:
        navigator: None until the library is open.
    """

    def __init__(self, application: QApplication, parts: WindowParts, files: Sequence[Path]) -> None:
        self._parts = parts
        self._files = list(files)
        self._held = ExitStack()
        self.navigator: Navigator | None = None
        self._geometry = QSettings(str(parts.data_dir / WINDOW_NAME), QSettings.Format.IniFormat)
        application.setStyle("Fusion")
        load_fonts(parts.resources / "fonts")
        self._look = Look(Icons(parts.resources / "icons"))
        self.appearance = Appearance(application, self._look, parts.data_dir / PREFERENCES_NAME)
        self._language = Language(application, parts.resources / "i18n")
        self._language.speak(language_of(self.appearance.preferences.language))
        self.appearance.words_changed.connect(self._change_words)
        self.operations = Operations()
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
        """Close the library."""
        self.operations.close()
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
        QTimer.singleShot(0, self._finish)

    def _make_window(self) -> MainWindow:
        window = MainWindow(self._look, self.operations)
        window.closed.connect(self._keep_place)
        return window

    def _make_navigator(self, use_cases: UseCases) -> Navigator:
        from flashpm.ui.navigator import Navigator

        return Navigator(self.window, self._look, self.operations, self.appearance, self._parts, use_cases)

    def _change_words(self) -> None:
        """Speak another language, or name other keys: every text is made anew, so the whole window is."""
        if self.navigator is None:
            return
        self._language.speak(language_of(self.appearance.preferences.language))
        before, self.window = self.window, self._make_window()
        use_cases, shown = self.navigator.use_cases, self.navigator.shown
        self.navigator.close()
        self.navigator = self._make_navigator(use_cases)
        self.window.setGeometry(before.geometry())
        self.navigator.go(shown)
        self.window.show()
        before.retire()

    def _show_problem(self, error: FlashPMError) -> None:
        from flashpm.ui.problem_page import ProblemPage

        page = ProblemPage(self._look)
        page.show_problem(str(error))
        page.retry_requested.connect(self._open)
        page.quit_requested.connect(self.window.close)
        self.window.show_page(page, None, has_own_bar=True)
        gc.enable()

    def _finish(self) -> None:
        """Do what can wait until something is to be seen."""
        gc.enable()
        gc.freeze()  # the program itself stays for good: it is not looked through again
        faults.keep_log(self._parts.data_dir)
        if self.navigator is not None:
            self.navigator.prepare()

    def _tell_of_a_fault(self) -> None:
        self.window.warn(
            self.window.tr(
                "Something went wrong inside FlashPM. Your answers are saved; if it looks odd, start FlashPM again."
            )
        )

    def _place(self) -> None:
        geometry = self._geometry.value("geometry")
        if not (geometry and self.window.restoreGeometry(geometry)):
            self.window.resize(*FIRST_SIZE)

    def _keep_place(self) -> None:
        self._geometry.setValue("geometry", self.window.saveGeometry())
