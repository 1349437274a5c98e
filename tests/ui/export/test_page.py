from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from flashpm.domain.question import QuestionType
from flashpm.services.changes import Changes
from flashpm.ui.export.page import ExportPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.builders import pack_of, question_of
from tests.services.desk import Desk, desk_with

OpenPage = Callable[[Desk], ExportPage]


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, operations: Operations, tmp_path: Path) -> OpenPage:
    def make(desk: Desk) -> ExportPage:
        page = ExportPage(look, desk.use_cases, operations, tmp_path)
        page.dialog_options = QFileDialog.Option.DontUseNativeDialog
        qtbot.addWidget(page)
        page.resize(1180, 760)
        page.show()
        page.activateWindow()
        page.open()
        return page

    return make


@pytest.fixture
def library() -> Desk:
    """Two questions about trade-offs and one about design, two cards each."""
    desk = desk_with("ferry", "tram")
    desk.import_packs(pack_of(question_of("pier", type=QuestionType.DESIGN), id="design"))
    return desk


class FolderOpener(QObject):
    """Takes what would be opened by the system."""

    opened = Signal(QUrl)

    @Slot(QUrl)
    def take(self, url: QUrl) -> None:
        self.opened.emit(url)


def words(page: ExportPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def press(page: ExportPage, text: str) -> None:
    (button,) = (each for each in page.findChildren(QAbstractButton) if each.text() == text and each.isVisible())
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def save(qtbot: QtBot, page: ExportPage, file: Path) -> None:
    press(page, "Save for Anki …")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(file))
    dialog.accept()
    qtbot.waitUntil(lambda: page.text != "")


def test_it_begins_with_the_three_steps(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)

    said = words(page)
    assert said.startswith("Take it on your phone with Anki: 3 steps")
    for step in ("Save the file", "Send it to your phone", "Import it in Anki"):
        assert step in said
    assert page.focusWidget() is page.save


def test_it_says_what_does_not_come_along(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)

    assert "What stays here" in words(page)
    assert "In Anki every card begins as new" in words(page)


def test_everything_is_saved_unless_a_type_is_chosen(
    qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path
) -> None:
    page = open_page(library)

    save(qtbot, page, tmp_path / "mine.apkg")

    ((path, rows),) = library.writer.written
    assert path == tmp_path / "mine.apkg"
    assert len(rows) == 6
    assert page.text == "Saved 3 questions with 6 cards to mine.apkg"


def test_a_chosen_type_is_saved_alone(qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path) -> None:
    page = open_page(library)

    press(page, "Product design")
    save(qtbot, page, tmp_path / "design.apkg")

    assert page.text == "Saved 1 question with 2 cards to design.apkg"


def test_one_type_leaves_nothing_to_choose(open_page: OpenPage) -> None:
    page = open_page(desk_with("ferry"))

    assert not page.what_goes.isVisible()


def test_a_sensible_name_is_offered(open_page: OpenPage, library: Desk, tmp_path: Path) -> None:
    page = open_page(library)

    press(page, "Save for Anki …")

    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    assert dialog.selectedFiles() == [str(tmp_path / "FlashPM.apkg")]
    dialog.reject()


def test_the_folder_can_be_shown(qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path) -> None:
    page, opener = open_page(library), FolderOpener()
    save(qtbot, page, tmp_path / "mine.apkg")
    QDesktopServices.setUrlHandler("file", opener, "take")  # type: ignore[arg-type]  # bytes, which the stub asks for, are refused

    with qtbot.waitSignal(opener.opened) as opened:
        press(page, "Show the folder")

    QDesktopServices.unsetUrlHandler("file")
    assert opened.args == [QUrl.fromLocalFile(str(tmp_path))]


def test_another_file_can_be_saved(qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path) -> None:
    page = open_page(library)
    save(qtbot, page, tmp_path / "mine.apkg")

    press(page, "Save another file")

    assert page.text == ""
    assert page.focusWidget() is page.save


def test_a_type_that_is_new_can_be_chosen(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)

    page.apply(library.import_packs(pack_of(question_of("cause", type=QuestionType.ROOT_CAUSE), id="causes")))

    assert [each.text() for each in page.what_goes.findChildren(QAbstractButton)] == [
        "All questions",
        "Product design",
        "Root cause",
        "Trade-off",
    ]


def test_a_change_of_cards_keeps_the_choice(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)
    press(page, "Trade-off")

    page.apply(Changes(cards=frozenset()))

    assert page.what_goes.value == "type:trade-off"


def test_an_empty_library_says_so_and_leads_back(qtbot: QtBot, open_page: OpenPage, desk: Desk) -> None:
    page = open_page(desk)

    with qtbot.waitSignal(page.left):
        press(page, "Back")

    assert page.is_empty
    assert page.empty.title == "There is nothing to take along yet"


def test_done_leaves(qtbot: QtBot, open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)

    with qtbot.waitSignal(page.left):
        press(page, "Done")


@pytest.mark.parametrize("width", [560, 700])
def test_nothing_is_cut_off_in_a_narrow_window(open_page: OpenPage, library: Desk, width: int) -> None:
    page = open_page(library)

    page.resize(width, 800)

    for button in page.findChildren(QAbstractButton):
        if button.isVisible():
            assert button.mapTo(page, button.rect().topRight()).x() <= width
