"""A learner at the review page: presses keys and says what is to be seen."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from flashpm.services.sitting import Sitting
from flashpm.ui.keys import Command
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.review.grade_bar import GradeButton
from flashpm.ui.review.page import ReviewPage
from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.text import Body
from tests.services.desk import Desk

if TYPE_CHECKING:
    from flashpm.services.sitting_summary import SittingSummary

WIDE, NARROW = (1180, 820), (700, 900)
KEYS = {
    "Space": Qt.Key.Key_Space,
    "Return": Qt.Key.Key_Return,
    "Enter": Qt.Key.Key_Enter,
    "Escape": Qt.Key.Key_Escape,
    "Tab": Qt.Key.Key_Tab,
}


class Seat:
    """The page over a desk, in a window that is active."""

    def __init__(self, qtbot: QtBot, look: Look, desk: Desk, size: tuple[int, int] = WIDE) -> None:
        self.desk = desk
        self.operations = Operations()
        self.said: list[tuple[str, bool]] = []
        self.finished: list[SittingSummary] = []
        self.left = self.resumed = 0
        self.page = ReviewPage(look, desk.use_cases, self.operations, desk.clock)
        self.page.said.connect(lambda sentence, offers_undo: self.said.append((sentence, offers_undo)))
        self.page.finished.connect(self.finished.append)
        self.page.left.connect(self._count_left)
        self.page.resumed.connect(self._count_resumed)
        self.operations.changed.connect(self.page.apply)
        qtbot.addWidget(self.page)
        self.page.resize(*size)
        with qtbot.waitActive(self.page):
            self.page.show()
            self.page.activateWindow()

    def study(self, sitting: Sitting | None = None) -> "Seat":
        self.page.study(sitting or self.desk.use_cases.studying.begin())
        self.settle()
        return self

    def press(self, *keys: str, ctrl: bool = False) -> None:
        """Press keys one after another, a second between them: "Space", or what a letter or figure types."""
        for key in keys:
            modifier = Qt.KeyboardModifier.ControlModifier if ctrl else Qt.KeyboardModifier.NoModifier
            QTest.keyClick(self.focus, KEYS.get(key) or Qt.Key(ord(key.upper())), modifier)
            self.settle()
            self.desk.clock.pass_seconds(1)

    def type(self, text: str) -> None:
        QTest.keyClicks(self.focus, text)

    def click(self, widget: QWidget) -> None:
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
        self.settle()

    @staticmethod
    def settle() -> None:
        """Let Qt lay out and do what it put off."""
        for _ in range(3):
            QApplication.processEvents()

    @property
    def focus(self) -> QWidget:
        return self.page.focusWidget()

    @property
    def prompt(self) -> str:
        return self.page.view.card.prompt.text.text

    @property
    def counts(self) -> str:
        return self.page.view.bar.counts.text()

    @property
    def fields(self) -> dict[str, TextField]:
        """The fields to write into, by name, from the top."""
        return {each.accessibleName(): each for each in self.page.findChildren(TextField) if each.isVisible()}

    def good(self) -> GradeButton:
        return self.page.view.foot.grades.buttons[Command.GOOD]

    def texts(self) -> list[str]:
        """Give every text that is to be seen, those of the card and around it."""
        labels = [each.text() for each in self.page.findChildren(QLabel) if each.isVisible()]
        bodies = [each.toPlainText() for each in self.page.findChildren(Body) if each.isVisible()]
        return [text for text in (*labels, *bodies) if text]

    def place_of(self, widget: QWidget) -> QPoint:
        return widget.mapTo(self.page, QPoint(0, 0))

    def _count_left(self) -> None:
        self.left += 1

    def _count_resumed(self) -> None:
        self.resumed += 1
