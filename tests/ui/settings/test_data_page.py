from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flashpm.errors import StorageError
from flashpm.services.exported import ExportFormat
from flashpm.services.rows import KeptBackup
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.settings.data_page import DataPage
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.today.seen import words

BACKUP = KeptBackup(Path("library-20260302-080000.db"), datetime(2026, 3, 2, 8, 0, tzinfo=UTC), 1_300_000)


class Data:
    """The page, and the backups that it lists."""

    def __init__(self, look: Look, desk: Desk, operations: Operations) -> None:
        self.kept: list[KeptBackup] = []
        self.is_lost = False
        self.operations = operations
        self.page = DataPage(look, desk.use_cases, operations, Path("home") / "library", self.list)

    def list(self) -> list[KeptBackup]:
        if self.is_lost:
            raise StorageError("The folder cannot be read.")
        return self.kept


@pytest.fixture
def data(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> Data:
    made = Data(look, desk, operations)
    qtbot.addWidget(made.page)
    made.page.resize(900, 800)
    made.page.show()
    return made


def test_it_says_where_the_library_lies(data: Data) -> None:
    data.page.open()

    assert str(Path("home") / "library") in words(data.page)


def test_before_the_first_backup_it_says_when_one_is_made(data: Data) -> None:
    data.page.open()

    assert data.page.rows == []
    assert "None yet. One is made before each import and before anything is deleted." in words(data.page)


def test_the_ten_newest_are_listed_and_the_others_counted(data: Data) -> None:
    data.kept = [BACKUP] * 12

    data.page.open()

    assert len(data.page.rows) == 10
    assert "2 older ones lie in the folder." in words(data.page)


def test_going_back_is_asked_twice_and_says_what_becomes_of_today(data: Data, qtbot: QtBot) -> None:
    data.kept = [BACKUP]
    data.page.open()
    (row,) = data.page.rows
    qtbot.waitUntil(row.isVisible, timeout=1000)
    row.go_back.setFocus()
    row.go_back.click()
    assert any("is kept as a backup" in text for text in words(data.page))
    assert row.cancel.hasFocus()

    with qtbot.waitSignal(data.page.restore_requested, timeout=1000) as asked:
        row.sure.click()

    assert asked.args == [BACKUP.path]


def test_going_back_can_be_let_be(data: Data, qtbot: QtBot) -> None:
    data.kept = [BACKUP]
    data.page.open()
    (row,) = data.page.rows
    qtbot.waitUntil(row.isVisible, timeout=1000)
    row.go_back.click()

    row.cancel.click()

    assert row.go_back.isVisible()
    assert not row.sure.isVisible()


def test_a_backup_can_be_made_now(data: Data, desk: Desk, qtbot: QtBot) -> None:
    desk.import_packs(pack_of(question_of("ferry")))
    data.page.open()
    before = len(desk.library.rows_at_backups)

    with qtbot.waitSignal(data.page.said, timeout=5000) as said:
        data.page.back_up.click()

    assert said.args == ["Backed up.", False]
    assert len(desk.library.rows_at_backups) == before + 1


def test_a_folder_that_cannot_be_read_is_said(data: Data, qtbot: QtBot) -> None:
    data.is_lost = True

    with qtbot.waitSignal(data.operations.failed, timeout=1000) as failed:
        data.page.open()

    assert failed.args == ["The folder cannot be read."]
    assert data.page.rows == []


def test_everything_goes_into_a_file_with_every_answer(data: Data, desk: Desk, qtbot: QtBot, tmp_path: Path) -> None:
    desk.import_packs(pack_of(question_of("ferry")))
    desk.study()
    data.page.dialog_options = QFileDialog.Option.DontUseNativeDialog
    data.page.save_all.click()
    dialog = data.page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "all.jsonl"))

    with qtbot.waitSignal(data.page.said, timeout=5000) as said:
        dialog.accept()

    ((format_, path, exported),) = desk.writer.calls
    assert (format_, path) == (ExportFormat.JSONL, tmp_path / "all.jsonl")
    assert exported.history is not None
    assert said.args == ["Saved as all.jsonl.", False]
