"""What is measured of the window: when it was painted, how fast keys are answered, its memory."""

import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from flashpm.app import App, SystemClock, window_parts
from flashpm.ui.keys import Command
from flashpm.ui.launch import Start, program_arguments
from flashpm.ui.navigation import NavigationBar

HEAVY = ("alembic", "genanki", "pydantic", "rapidfuzz", "rich", "sqlalchemy.orm", "typer", "yaml")


class Watch(QObject):
    """Notes when widgets were painted for the first time: after how long, and after how much work.

    It watches single widgets: a filter of the whole application would have Qt for Python load every kind of them.

    Args:
        started_at: the process, as `time.time()` tells it.
    """

    def __init__(self, started_at: float) -> None:
        super().__init__()
        self._started_at = started_at
        self.first: dict[str, tuple[float, float]] = {}

    def add(self, widget: QWidget | None) -> None:
        """Watch a widget, by the name of its class."""
        assert widget is not None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            watched.removeEventFilter(self)
            self._widget = type(watched).__name__
            QCoreApplication.postEvent(self, QEvent(QEvent.Type.User))  # comes when the whole window is painted
        return False

    def customEvent(self, event: QEvent) -> None:
        self.first[self._widget] = (time.time() - self._started_at, time.process_time())


def main(data_dir: Path, started_at: float, answers: int) -> None:
    """Start the window, wait for Today, answer some cards, print what was measured."""
    application = QApplication(program_arguments())
    watch = Watch(started_at)
    start = Start(application, window_parts(App(SystemClock()), data_dir), ())
    watch.add(start.window.findChild(NavigationBar))
    start.operations.idle.connect(lambda: watch.add(start.window.findChild(day_card())))
    wait_for(application, lambda: "DayCard" in watch.first)
    loaded = [name for name in HEAVY if name in sys.modules]
    whole_s = when_whole(application, start) - started_at
    wait_for(application, lambda: "flashpm.ui.library.page" in sys.modules and start.preparing.is_done)
    settle(application)
    found = {
        "frame_s": watch.first["NavigationBar"][0],
        "frame_work_s": watch.first["NavigationBar"][1],
        "today_s": watch.first["DayCard"][0],
        "today_work_s": watch.first["DayCard"][1],
        "today_whole_s": whole_s,
        "loaded": loaded,
        "pss_mib": pss_mib(),
    }
    found |= answer(application, start, answers)
    found |= pages(application, start)
    print(json.dumps(found))  # noqa: T201 - what the parent reads
    start.close()


def day_card() -> type[QWidget]:
    """Give the class of Today's card; nothing of that page is loaded before the library is open."""
    from flashpm.ui.today.day_card import DayCard

    return DayCard


def when_whole(application: QApplication, start: Start) -> float:
    """Give the moment at which all of Today is painted, the week and the types too."""
    from flashpm.ui.today.type_rows import TypeRow

    wait_for(application, lambda: start.window.findChild(TypeRow) is not None)
    start.window.repaint()
    return time.time()


def answer(application: QApplication, start: Start, answers: int) -> dict[str, list[float]]:
    """Answer cards by keys; each time is from the key to the painted page, in seconds."""
    press(application, start, Qt.Key.Key_Space)
    reveals, grades = [], []
    for number in range(answers):
        settle(application)
        reveals.append(press(application, start, Qt.Key.Key_Space))
        settle(application)
        grades.append(press(application, start, (Qt.Key.Key_3, Qt.Key.Key_4, Qt.Key.Key_2)[number % 3]))
    undos = []
    for _ in range(min(20, answers)):
        settle(application)
        undos.append(press(application, start, Qt.Key.Key_U))
    return {"reveal_s": reveals, "grade_s": grades, "undo_s": undos}


def pages(application: QApplication, start: Start) -> dict[str, list[float]]:
    """Open the palette, type into the library's search, and open the statistics, three times each."""
    navigator = start.navigator
    assert navigator is not None
    navigator.home()
    found: dict[str, list[float]] = {"palette_s": [], "keystroke_s": [], "statistics_s": []}
    for _ in range(3):
        settle(application)
        found["palette_s"].append(timed(lambda: navigator.go(Command.PALETTE), start, application))
        navigator.palette.leave()
    navigator.go(Command.LIBRARY)
    page, shown = navigator.library, list[object]()
    page.finder.found.connect(lambda *_: shown.append(True))
    wait_for(application, lambda: page.left.list.rows.questions > 0)
    for letter in "success":
        settle(application)
        shown.clear()
        begun = time.perf_counter()
        QTest.keyClicks(page.left.search, letter)
        wait_for(application, lambda: bool(shown))
        start.window.repaint()
        found["keystroke_s"].append(time.perf_counter() - begun)
    for _ in range(3):
        navigator.home()
        settle(application)
        begun = time.perf_counter()
        navigator.go(Command.STATISTICS)
        wait_for(application, lambda: not start.operations.is_busy)
        start.window.repaint()
        found["statistics_s"].append(time.perf_counter() - begun)
    return found


def timed(act: Callable[[], object], start: Start, application: QApplication) -> float:
    """Do something and let the window paint; gives the seconds that took."""
    begun = time.perf_counter()
    act()
    application.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    start.window.repaint()
    return time.perf_counter() - begun


def wait_for(application: QApplication, is_there: Callable[[], bool]) -> None:
    """Let events run until something is so; without waiting for them, this would take half of Python from workers."""
    while not is_there():
        application.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def press(application: QApplication, start: Start, key: Qt.Key) -> float:
    """Press a key and let the window paint; gives the seconds that took."""
    page = application.focusWidget() or start.window
    begun = time.perf_counter()
    QTest.keyClick(page, key)
    application.sendPostedEvents(None, QEvent.Type.LayoutRequest.value)
    start.window.repaint()
    return time.perf_counter() - begun


def settle(application: QApplication) -> None:
    """Let timers and what was put off run."""
    for _ in range(5):
        application.processEvents()


def pss_mib() -> float:
    """Give the memory of this process, its share of shared pages included, in MiB; 0 where that cannot be read."""
    rollup = Path("/proc/self/smaps_rollup")
    if not rollup.exists():
        return 0.0
    line = next(line for line in rollup.read_text().splitlines() if line.startswith("Pss:"))
    return int(line.split()[1]) / 1024
