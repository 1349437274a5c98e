"""What is done and seen on the library page, for the tests of its parts."""

from dataclasses import replace

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from flashpm.domain.identity import QuestionUid, question_uid
from flashpm.domain.question import Question
from flashpm.ui.library.page import LibraryPage
from tests.services.desk import Desk

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")


def read(page: LibraryPage, row: int) -> None:
    page.left.list.setFocus()
    page.left.list.setCurrentIndex(page.left.list.rows.index(row))
    QTest.keyClick(page.left.list, Qt.Key.Key_Return)


def shown(page: LibraryPage) -> str:
    """Give the interview question that is read."""
    return page.pane.sheet.question.text if page.pane.sheet.isVisible() else ""


def stored(desk: Desk, uid: QuestionUid = FERRY) -> Question:
    sheet = desk.use_cases.content_editing.sheet(uid)
    assert sheet is not None
    return replace(
        sheet.stored.content, clarifying_questions=tuple(part.content for part in sheet.stored.clarifying_questions)
    )


def focus(page: LibraryPage) -> QWidget:
    found = QApplication.focusWidget()
    return page if found is None else found


def walk_to(page: LibraryPage, row: int) -> None:
    page.left.list.setFocus()
    page.left.list.setCurrentIndex(page.left.list.rows.index(row))


def button_of(page: LibraryPage, text: str) -> QAbstractButton:
    found = [button for button in page.findChildren(QAbstractButton) if button.text() == text and button.isVisible()]
    return found[0]


def lines(page: LibraryPage) -> list[str]:
    """Give the words of every line of the list."""
    rows = page.left.list.rows
    return [str(rows.data(rows.index(row))) for row in range(rows.rowCount())]
