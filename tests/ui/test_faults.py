import faulthandler
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.faults import CRASH_NAME, last_crash, report
from flashpm.ui.look import Look
from flashpm.ui.report_panel import ReportPanel


@pytest.fixture
def _handler_after() -> Iterator[None]:
    was_enabled = faulthandler.is_enabled()
    yield
    faulthandler.disable()
    if was_enabled:
        faulthandler.enable()


def test_a_report_says_what_happened_and_where_without_the_users_folder() -> None:
    text = report(f'File "{Path.home()}/flashpm/x.py", line 3\nValueError: no')

    assert text.startswith("FlashPM ")
    assert "ValueError: no" in text
    assert '"~/flashpm/x.py"' in text
    assert str(Path.home()) not in text


@pytest.mark.usefixtures("_handler_after")
def test_the_end_of_the_last_run_is_reported_once(tmp_path: Path) -> None:
    (tmp_path / CRASH_NAME).write_text("Fatal Python error: Aborted")

    first, second = last_crash(tmp_path), last_crash(tmp_path)

    assert first is not None
    assert "Fatal Python error: Aborted" in first
    assert second is None


@pytest.mark.usefixtures("_handler_after")
def test_a_folder_that_cannot_be_written_to_has_no_crash(tmp_path: Path) -> None:
    assert last_crash(tmp_path / "none") is None


@pytest.fixture
def panel(qtbot: QtBot, look: Look) -> ReportPanel:
    window = QWidget()
    qtbot.addWidget(window)
    window.resize(900, 700)
    window.show()
    made = ReportPanel(look, window)
    made.dialog_options = QFileDialog.Option.DontUseNativeDialog
    made.open("FlashPM 1\n\nValueError: no\n")
    return made


@pytest.mark.parametrize("lines", [2, 200])
def test_a_report_keeps_its_height_so_that_the_buttons_stay_in_the_window(panel: ReportPanel, lines: int) -> None:
    panel.open("File x.py, line 3\n" * lines)
    panel.grab()

    assert panel.text.height() == 320


def test_the_report_is_copied(panel: ReportPanel) -> None:
    panel.copy.click()

    assert QGuiApplication.clipboard().text() == "FlashPM 1\n\nValueError: no\n"
    assert panel.said.text() == "Copied."


def test_the_report_is_saved_where_one_says(panel: ReportPanel, tmp_path: Path) -> None:
    panel.save.click()
    dialog = panel.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "report.txt"))

    dialog.accept()

    assert (tmp_path / "report.txt").read_text("utf-8") == "FlashPM 1\n\nValueError: no\n"
    assert panel.said.text() == "Saved as report.txt."


def test_a_report_that_cannot_be_saved_is_said(panel: ReportPanel, tmp_path: Path) -> None:
    panel._save(tmp_path / "none" / "report.txt")

    assert "could not be written" in panel.said.text()
