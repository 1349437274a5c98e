from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, Qt, QUrl, Signal, Slot
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QLabel
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import question_uid
from flashpm.domain.question import QuestionType
from flashpm.services.changes import Changes
from flashpm.services.exported import ExportFormat
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
    assert "tick “Import any" not in words(page)


def test_it_says_how_progress_comes_back(open_page: OpenPage, library: Desk) -> None:
    said = words(open_page(library))

    assert "What comes back" in said
    assert "In Anki, choose File, then Export" in said


def test_with_progress_it_says_what_to_tick_and_what_anki_keeps(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)

    press(page, "With my progress")

    said = words(page)
    assert "tick “Import any learning progress”" in said
    assert "Cards that Anki already has keep Anki's own days and answers" in said
    assert "Your interview date and its plan" in said
    assert "In Anki every card begins as new" not in said


@pytest.mark.parametrize(("choice", "has_history"), [("Without my progress", False), ("With my progress", True)])
def test_the_history_goes_along_where_it_is_chosen(
    qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path, choice: str, has_history: bool
) -> None:
    page = open_page(library)

    press(page, choice)
    save(qtbot, page, tmp_path / "mine.apkg")

    ((format_, _, exported),) = library.writer.calls
    assert format_ is ExportFormat.APKG
    assert (exported.history is not None) is has_history


def test_a_search_says_what_it_finds_and_is_saved(
    qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path
) -> None:
    page = open_page(library)

    press(page, "A search")
    assert page.what.found == "Say what to look for."
    assert not page.save.isEnabled()
    QTest.keyClicks(page.what.search, "tram")
    assert page.what.found == "1 question"
    save(qtbot, page, tmp_path / "tram.apkg")

    assert page.text == "Saved 1 question with 2 cards to tram.apkg"


@pytest.mark.parametrize(
    ("query", "said"), [("submarine", "No question matches."), ("is:sleepy", "is:sleepy"), (" ", "Say what")]
)
def test_a_search_without_a_question_cannot_be_saved(open_page: OpenPage, library: Desk, query: str, said: str) -> None:
    page = open_page(library)

    page.offer_search(query)

    assert said in page.what.found
    assert not page.save.isEnabled()
    assert not page.other.isEnabled()
    press(page, "All questions")
    assert page.save.isEnabled()


def test_questions_that_were_chosen_elsewhere_are_saved_alone(
    qtbot: QtBot, open_page: OpenPage, library: Desk, tmp_path: Path
) -> None:
    page = open_page(library)

    page.offer_questions([question_uid("harbour", "ferry"), question_uid("design", "pier")])
    assert any(each.text().startswith("2 chosen ") for each in page.what.choice.findChildren(QAbstractButton))
    save(qtbot, page, tmp_path / "two.apkg")

    assert page.text == "Saved 2 questions with 4 cards to two.apkg"


@pytest.mark.parametrize(
    ("ending", "format_", "has_history"),
    [
        ("csv", ExportFormat.CSV, False),
        ("yaml", ExportFormat.YAML, False),
        ("tsv", ExportFormat.TSV, False),
        ("jsonl", ExportFormat.JSONL, True),
    ],
)
def test_other_kinds_of_file_can_be_saved(
    qtbot: QtBot,
    open_page: OpenPage,
    library: Desk,
    tmp_path: Path,
    ending: str,
    format_: ExportFormat,
    has_history: bool,
) -> None:
    page = open_page(library)
    press(page, "With my progress")

    press(page, "Save as a table or a text …")
    dialog = page.findChild(QFileDialog)
    assert dialog is not None
    (kind,) = (each for each in dialog.nameFilters() if f".{ending})" in each)
    dialog.selectNameFilter(kind)
    dialog.filterSelected.emit(kind)
    dialog.selectFile(str(tmp_path / "mine"))
    dialog.accept()
    qtbot.waitUntil(lambda: page.text != "")

    ((written, path, exported),) = library.writer.calls
    assert (written, path) == (format_, tmp_path / f"mine.{ending}")
    assert (exported.history is not None) is has_history


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


def test_one_type_is_no_choice(open_page: OpenPage) -> None:
    page = open_page(desk_with("ferry"))

    assert [each.text() for each in page.what.choice.findChildren(QAbstractButton)] == ["All questions", "A search"]


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

    assert [each.text() for each in page.what.choice.findChildren(QAbstractButton)] == [
        "All questions",
        "Product design",
        "Root cause",
        "Trade-off",
        "A search",
    ]


def test_a_change_of_cards_keeps_the_choice(open_page: OpenPage, library: Desk) -> None:
    page = open_page(library)
    press(page, "Trade-off")

    page.apply(Changes(cards=frozenset()))

    assert page.what.choice.value == "type:trade-off"


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
