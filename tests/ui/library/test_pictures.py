import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flashpm.domain.identity import question_uid
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.widgets.pictures import Picture
from tests.builders import pack_of
from tests.services.desk import Desk
from tests.ui.library.conftest import OpenShelf
from tests.ui.picture_desk import keep_files, question_with_pictures

FERRY = question_uid("harbour", "ferry")


@pytest.fixture
def desk() -> Desk:
    desk = Desk()
    keep_files(desk)
    desk.import_packs(pack_of(question_with_pictures()))
    return desk


@pytest.fixture
def page(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    page = open_shelf(desk)
    page.left.list.setFocus()
    page.left.list.setCurrentIndex(page.left.list.rows.index(0))
    QTest.keyClick(page.left.list, Qt.Key.Key_Return)
    return page


def seen(page: LibraryPage) -> list[str]:
    return [each.medium.name for each in page.findChildren(Picture) if each.isVisible()]


def stored(desk: Desk) -> list[str]:
    sheet = desk.use_cases.content_editing.sheet(FERRY)
    assert sheet is not None
    return [each.name for each in sheet.stored.clarifying_questions[0].content.media]


def test_a_question_is_read_with_its_pictures(page: LibraryPage) -> None:
    assert seen(page) == ["front.png", "back.png"]


def test_a_picture_is_taken_out_and_comes_back_by_undo(page: LibraryPage, desk: Desk) -> None:
    page.pane.write()
    pictures = page.pane.sheet.parts[0].rows["expected_answer"].text.pictures
    assert pictures is not None

    pictures.removals[0].click()
    page.pane.save.click()

    assert (stored(desk), seen(page)) == (["front.png"], ["front.png"])
    desk.use_cases.undoing.undo_last()
    assert stored(desk) == ["front.png", "back.png"]


def test_a_picture_that_was_taken_out_stays_where_nothing_is_saved(page: LibraryPage, desk: Desk) -> None:
    page.pane.write()
    pictures = page.pane.sheet.parts[0].prompt.pictures
    assert pictures is not None

    pictures.removals[0].click()
    page.pane.sheet.stop_writing()

    assert (stored(desk), seen(page)) == (["front.png", "back.png"], ["front.png", "back.png"])


def test_saving_other_words_keeps_the_pictures(page: LibraryPage, desk: Desk) -> None:
    page.pane.write()
    field = page.pane.sheet.parts[0].rows["impact"].text.field
    assert field is not None

    field.setPlainText("Ask the harbour master.")
    page.pane.save.click()

    assert stored(desk) == ["front.png", "back.png"]
