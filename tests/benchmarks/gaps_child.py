"""The library page in a process of its own, for the measures: how long the window stands still at each action.

    python -m tests.benchmarks.gaps_child DATA_DIR [QUIET_S]

An action is over when nothing was under way for QUIET_S seconds. Prints one JSON object: for each action its longest
gap between two ticks of the window's thread, and how much of that the thread itself worked, both in seconds.
"""

import json
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from flashpm.app import App, SystemClock, load_qt, window_parts
from flashpm.ui.keys import Command
from flashpm.ui.launch import Start
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.navigator import Navigator

TICK_MS, MOST_S = 1, 120.0


class Ticks(QObject):
    """Notes the longest time between two ticks of this thread, by the clock and by the processor."""

    def __init__(self) -> None:
        super().__init__()
        self.begin()
        self._timer = QTimer(self, interval=TICK_MS)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def begin(self) -> None:
        self.gap, self.work = 0.0, 0.0
        self._at, self._worked = time.perf_counter(), time.thread_time()

    def _tick(self) -> None:
        at, worked = time.perf_counter(), time.thread_time()
        self.gap, self.work = max(self.gap, at - self._at), max(self.work, worked - self._worked)
        self._at, self._worked = at, worked


class Actions:
    """Does what a user does on the library page, one after the other, and notes the gaps."""

    def __init__(self, application: QApplication, start: Start, navigator: Navigator, quiet_s: float) -> None:
        self._quiet_s = quiet_s
        self._application = application
        self._start = start
        self._navigator = navigator
        self._ticks = Ticks()
        self.found: dict[str, tuple[float, float]] = {}

    def run(self) -> dict[str, tuple[float, float]]:
        """Do all of them."""
        self._do("open", lambda: self._navigator.go(Command.LIBRARY))
        page = self._navigator.library
        for letter in "success":
            self._do(f"type {letter}", partial(QTest.keyClicks, page.left.search, letter))
        self._do("clear the search", lambda: page.left.search.set_search(""))
        self._do("to the end", lambda: self._key(page, Qt.Key.Key_End))
        self._do("pages up", lambda: QTest.keyClick(page.left.list, Qt.Key.Key_PageUp))
        self._filters(page)
        self._do("reading pane", lambda: self._key(page, Qt.Key.Key_Return))
        self._do("edit", page.pane.write)
        self._do("save", page._save)
        self._do("back to the list", page._show_list)
        self._do("pause a question", lambda: self._key(page, Qt.Key.Key_P))
        self._do("take it back", lambda: self._navigator.go(Command.UNDO))
        self._selection(page)
        return self.found

    def _filters(self, page: LibraryPage) -> None:
        chips = {each.text(): each for each in (*page.left.filters.chips.values(), page.left.filters.more)}
        for name, chip in chips.items():
            self._do(f"menu: {name}", chip.click)
            self._close_menus()
        self._do("search: type", lambda: page.left.search.set_search("type:strategy"))
        for name, chip in chips.items():
            self._do(f"menu of a search: {name}", chip.click)
            self._close_menus()
        for query in ("is:due", "is:stuck", "the -is:new", ""):
            self._do(f"search: {query or 'nothing'}", partial(page.left.search.set_search, query))

    def _selection(self, page: LibraryPage) -> None:
        rows = page.left.list
        self._do("select all", rows.select_all)
        self._do("ask for a tag", lambda: page.bulk.do(BulkAct.TAG))
        self._do("leave that", page.left.bulk.ask.close_line)
        self._do("search with all selected", lambda: page.left.search.set_search("success"))
        self._do("all again", lambda: page.left.search.set_search(""))
        self._do("select all again", rows.select_all)
        self._do("pause all", lambda: page.bulk.do(BulkAct.PAUSE))
        self._do("take that back", lambda: self._navigator.go(Command.UNDO))

    def _key(self, page: LibraryPage, key: Qt.Key) -> None:
        QTest.keyClick(page.left.list, key)

    def _close_menus(self) -> None:
        for menu in self._start.window.findChildren(QMenu):
            menu.close()
        self._settle()

    def _do(self, name: str, act: Callable[[], object]) -> None:
        """Do something, and wait until nothing is under way any more."""
        self._settle()
        self._ticks.begin()
        act()
        self._settle()
        self.found[name] = self._ticks.gap, self._ticks.work

    def _settle(self) -> None:
        quiet_from = begun = time.perf_counter()
        while time.perf_counter() - quiet_from < self._quiet_s and time.perf_counter() - begun < MOST_S:
            self._application.processEvents()
            time.sleep(0.0005)
            if self._is_busy:
                quiet_from = time.perf_counter()

    @property
    def _is_busy(self) -> bool:
        operations = self._start.operations
        return operations.is_busy or bool(operations._aside)


def main(data_dir: Path, quiet_s: float) -> None:
    """Start the window, do everything, print the gaps."""
    load_qt()
    application = QApplication([])
    start = Start(application, window_parts(App(SystemClock()), data_dir), ())
    while start.navigator is None:
        application.processEvents()
    start.window.resize(1180, 820)
    for _ in range(20):
        application.processEvents()
    found = Actions(application, start, start.navigator, quiet_s).run()
    print(json.dumps(found))  # noqa: T201 - what the parent reads
    QWidget.close(start.window)
    start.close()


if __name__ == "__main__":
    main(Path(sys.argv[1]), float(sys.argv[2]) if len(sys.argv) > 2 else 0.25)
