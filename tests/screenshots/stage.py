"""The real window on a library of its own, with a clock that stands still: for pictures, walks and journeys."""

import gc
import random
import tempfile
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from functools import cache
from pathlib import Path

from PySide6.QtCore import QElapsedTimer, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from flashpm.app import App, window_parts
from flashpm.domain.grade import Grade
from flashpm.paths import LIBRARY_NAME
from flashpm.services.use_cases import UseCases
from flashpm.ui.launch import PREFERENCES_NAME, Start
from flashpm.ui.main_window import MainWindow
from flashpm.ui.navigator import Navigator
from flashpm.ui.operations import Operations
from flashpm.ui.preferences import LanguageChoice, Preferences, ThemeChoice, save_preferences
from flashpm.ui.problem_page import ProblemPage
from flashpm.ui.widgets.toast import Toast
from tests.fakes import FakeClock

NOW = datetime(2026, 11, 24, 9, 0, tzinfo=UTC)
INTERVIEW_ON = date(2026, 12, 12)
PATIENCE_MS = 20_000


def wait_until(is_so: Callable[[], bool]) -> None:
    """Let the window work until something is so.

    Raises:
        TimeoutError: it is not so after twenty seconds.
    """
    watch = QElapsedTimer()
    watch.start()
    while not is_so():
        QApplication.processEvents()
        if watch.hasExpired(PATIENCE_MS):
            raise TimeoutError(is_so)


class Stage:
    """An open window.

    Args:
        application: Qt's.
        data_dir: the library's folder.
        clock: the time.
    """

    def __init__(self, application: QApplication, data_dir: Path, clock: FakeClock) -> None:
        self.clock = clock
        self._is_open = True
        preferences = data_dir / PREFERENCES_NAME
        if not preferences.exists():
            save_preferences(preferences, Preferences(language=LanguageChoice.ENGLISH))
        self._start = Start(application, window_parts(App(clock), data_dir), ())
        wait_until(lambda: self.window.page is not None)
        self.window.activateWindow()
        wait_until(self.window.isActiveWindow)
        self.settle()

    @property
    def navigator(self) -> Navigator:
        """The ways through the window."""
        navigator = self._start.navigator
        assert navigator is not None
        return navigator

    @property
    def window(self) -> MainWindow:
        """The window; another one after the language was changed."""
        return self._start.window

    @property
    def problem(self) -> ProblemPage:
        """The page that is shown while the library cannot be opened."""
        page = self.window.page
        assert isinstance(page, ProblemPage)
        return page

    @property
    def use_cases(self) -> UseCases:
        """The services on the library."""
        return self.navigator.use_cases

    @property
    def operations(self) -> Operations:
        """What runs every change."""
        return self._start.operations

    @property
    def preferences(self) -> Preferences:
        """The look that was chosen."""
        return self._start.appearance.preferences

    @property
    def said(self) -> str:
        """What the window says in passing; empty if nothing."""
        toast = self.window.findChild(Toast)
        assert toast is not None
        return toast.text if toast.isVisible() else ""

    def called(self, files: Sequence[Path]) -> None:
        """Be called by a second start with these files."""
        self._start.called(files)

    def settle(self) -> None:
        """Let everything that was begun come to its end."""
        operations = self._start.operations
        wait_until(lambda: not (operations.is_busy or operations.is_working_beside))
        for _ in range(12):
            QApplication.processEvents()

    def press(self, *keys: Qt.Key | str, modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        """Press keys, one after the other, wherever the focus is; a text is typed."""
        for key in keys:
            target = QApplication.focusWidget() or self.window
            if isinstance(key, str):
                QTest.keyClicks(target, key)
            else:
                QTest.keyClick(target, key, modifiers)
            self.clock.pass_seconds(2)
            self.settle()

    def look(self, *, is_dark: bool = False, text_percent: int = 100) -> None:
        """Put a theme and a text size in force."""
        theme = ThemeChoice.DARK if is_dark else ThemeChoice.LIGHT
        wanted = replace(self.preferences, theme=theme, text_percent=text_percent)
        self._start.appearance.change(wanted)
        self.settle()

    def resize(self, width: int, height: int) -> None:
        """Give the window a size."""
        self.window.resize(width, height)
        self.settle()

    def close(self) -> None:
        """Close the window and its library."""
        if self._is_open:
            self._is_open = False
            self.window.close()
            self._start.close()
            self.window.deleteLater()
            QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
            gc.unfreeze()  # a program starts once, but tests open many windows: what one leaves behind is garbage
            gc.collect()


@contextmanager
def open_stage(application: QApplication, data_dir: Path, clock: FakeClock | None = None) -> Iterator[Stage]:
    """Open the window on a library; it is closed at the end."""
    stage = Stage(application, data_dir, clock or FakeClock(NOW))
    try:
        yield stage
    finally:
        stage.close()


def fill(data_dir: Path, *, days: int = 12, seed: int = 1, interview_on: date | None = INTERVIEW_ON) -> None:
    """Make a library with the starter packs and some days of study that end yesterday."""
    data_dir.mkdir(parents=True, exist_ok=True)
    (data_dir / LIBRARY_NAME).write_bytes(_filled(days, seed, interview_on))


@cache
def _filled(days: int, seed: int, interview_on: date | None) -> bytes:
    """Make the library's file, once in a run: many scenes begin with the same."""
    clock, chance = FakeClock(NOW - timedelta(days=days)), random.Random(seed)
    app = App(clock)
    with tempfile.TemporaryDirectory() as folder:
        with app.use(Path(folder), read_only=False) as use_cases:
            use_cases.importing.apply(use_cases.importing.preview(app.read_starter_library()), is_shipped=True)
            use_cases.settings.change(replace(use_cases.settings.study, interview_on=interview_on))
            for _ in range(days):
                _study(use_cases, clock, chance)
                clock.at = clock.at.replace(hour=9, minute=0, second=0) + timedelta(days=1)
        return (Path(folder) / LIBRARY_NAME).read_bytes()


def _study(use_cases: UseCases, clock: FakeClock, chance: random.Random) -> None:
    sitting = use_cases.studying.begin()
    while sitting.prompt is not None:
        clock.pass_seconds(chance.randint(8, 40))
        grade = chance.choices(list(Grade), weights=(2, 2, 8, 1))[0]
        sitting.grade(grade, chance.randint(8_000, 40_000))


def child(window: QWidget, kind: type[QWidget], name: str) -> QWidget:
    """Find the visible control of a kind with an accessible name."""
    found = [each for each in window.findChildren(kind) if each.isVisible() and each.accessibleName() == name]
    assert len(found) == 1, f"{len(found)} visible controls are named “{name}”"
    return found[0]
