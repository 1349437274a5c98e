"""What starts with the program: nothing that the command at hand does not need."""

import subprocess
import sys
from pathlib import Path

import pytest

from tests.screenshots.stage import fill

FRAME = """
import sys
from PySide6.QtWidgets import QApplication
import flashpm.ui.launch
print(*sys.modules)
"""
FIRST_PAINT = """
import sys
from pathlib import Path
from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QApplication
from flashpm.app import App, SystemClock, window_parts
from flashpm.ui.launch import Start

class Watch(QObject):
    loaded = None
    def eventFilter(self, watched, event):
        if self.loaded is None and event.type() is QEvent.Type.Paint and type(watched).__name__ == "DayCard":
            self.loaded = sorted(sys.modules)
        return False

application = QApplication([])
watch = Watch()
application.installEventFilter(watch)
start = Start(application, window_parts(App(SystemClock()), Path(sys.argv[1])), ())
while "flashpm.ui.library.page" not in sys.modules:
    application.processEvents()
print(*watch.loaded)
start.close()
"""
WINDOW = """
import os, sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from flashpm.app import App, SystemClock, window_parts
from flashpm.ui.launch import Start
application = QApplication([])
start = Start(application, window_parts(App(SystemClock()), Path(sys.argv[1])), ())
while start.window.page is None:
    application.processEvents()
start.window.repaint()
print(type(start.window.page).__name__, *sys.modules)
start.close()
"""
PLAIN_IMPORTS = """
import linecache
from flashpm.app import load_qt
load_qt()
linecache.clearcache()
import calendar
from flashpm.domain import rules
print(len(linecache.cache))
"""
HEAVY = ("alembic", "genanki", "pydantic", "rapidfuzz", "sqlalchemy.orm", "yaml")


def modules_after(tmp_path: Path, *arguments: str) -> set[str]:
    program = (
        "import sys; from flashpm import app\n"
        f"app.main(['--data-dir', {str(tmp_path)!r}, *{list(arguments)!r}])\n"
        "print('\\n'.join(sys.modules), file=sys.stderr)"
    )
    ran = subprocess.run([sys.executable, "-c", program], check=True, capture_output=True, text=True, input="q\n")
    return set(ran.stderr.split())


@pytest.mark.parametrize("command", [["list"], ["review"]])
def test_reading_and_reviewing_load_no_pack_reader_and_no_anki(tmp_path: Path, command: list[str]) -> None:
    loaded = modules_after(tmp_path, *command)

    assert {"flashpm.storage.library", "sqlalchemy"} <= loaded
    assert [name for name in HEAVY if name in loaded and name != "pydantic"] == []


def test_a_simulation_opens_no_library(tmp_path: Path) -> None:
    loaded = modules_after(tmp_path, "simulate", "--grades", "good")

    assert [name for name in loaded if name.startswith(("flashpm.storage", "sqlalchemy"))] == []


def test_the_program_reaches_no_network(tmp_path: Path) -> None:
    assert modules_after(tmp_path, "list").isdisjoint({"http.client", "urllib.request", "requests"})


@pytest.mark.parametrize("is_filled", [False, True], ids=["first start", "with cards"])
def test_the_windows_first_paint_waits_for_no_pack_reader_no_anki_and_no_command_line(
    tmp_path: Path, is_filled: bool
) -> None:
    if is_filled:
        fill(tmp_path, days=2)

    ran = subprocess.run([sys.executable, "-c", WINDOW, tmp_path], check=True, capture_output=True, text=True)
    page, *loaded = ran.stdout.split()

    assert page == ("TodayPage" if is_filled else "WelcomePage")
    assert {"sqlalchemy", "PySide6.QtWidgets"} <= set(loaded)
    assert [name for name in loaded if name in {*HEAVY, "typer", "rich", "click", "flashpm.cli"}] == []


def test_the_frame_waits_for_no_service_on_cards() -> None:
    ran = subprocess.run([sys.executable, "-c", FRAME], check=True, capture_output=True, text=True)

    loaded = ran.stdout.split()

    assert "flashpm.ui.main_window" in loaded
    assert [
        name for name in loaded if name in {"flashpm.services.ports", "flashpm.services.sitting", "sqlalchemy"}
    ] == []


def test_today_is_painted_before_other_pages_are_loaded(tmp_path: Path) -> None:
    fill(tmp_path, days=2)

    ran = subprocess.run([sys.executable, "-c", FIRST_PAINT, tmp_path], check=True, capture_output=True, text=True)

    loaded = ran.stdout.split()
    assert "flashpm.ui.today.today_page" in loaded
    assert [name for name in loaded if name.startswith(("flashpm.ui.review.", "flashpm.ui.library."))] == []


def test_no_source_is_read_for_what_is_imported_beside_the_window() -> None:
    ran = subprocess.run([sys.executable, "-c", PLAIN_IMPORTS], check=True, capture_output=True, text=True)

    assert ran.stdout.split() == ["0"]
