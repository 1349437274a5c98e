from dataclasses import replace

import pytest
from PySide6.QtWidgets import QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import Ulid
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import LoggedImport
from flashpm.ui.look import Look
from flashpm.ui.widgets.last_import import LastImport
from tests.builders import IMPORTED_AT_MS, day

OPERATION = Ulid("0" * 26)
IMPORTED_ON = day("2026-03-02")


@pytest.fixture
def notice(qtbot: QtBot, look: Look) -> LastImport:
    made = LastImport(look, days=7)
    qtbot.addWidget(made)
    return made


def imported(questions: int = 0, changed: int = 0) -> LoggedImport:
    return LoggedImport(OPERATION, IMPORTED_AT_MS, questions, changed)


@pytest.mark.parametrize(
    ("questions", "changed", "said"),
    [(3, 0, "3 questions"), (1, 2, "1 question · 2 changed"), (0, 1, "1 changed"), (0, 0, "a new version")],
)
def test_it_says_what_came(notice: LastImport, questions: int, changed: int, said: str) -> None:
    notice.show_import(imported(questions, changed), IMPORTED_ON)

    assert notice.text == f"Added today: {said}"


@pytest.mark.parametrize(("days", "is_offered"), [(0, True), (7, True), (8, False)])
def test_it_is_offered_for_some_days(notice: LastImport, days: int, is_offered: bool) -> None:
    notice.show_import(imported(1), StudyDay(IMPORTED_ON + days))

    assert notice.isHidden() is not is_offered


def test_an_older_import_has_its_date(notice: LastImport) -> None:
    notice.show_import(imported(1), StudyDay(IMPORTED_ON + 2))

    assert notice.text == "Added 2 Mar: 1 question"


def test_it_asks_to_take_that_import_back(qtbot: QtBot, notice: LastImport) -> None:
    notice.show_import(imported(1), IMPORTED_ON)

    with qtbot.waitSignal(notice.undo_requested) as asked:
        notice.undo.click()

    assert asked.args == [OPERATION]


def test_without_an_import_there_is_nothing_to_offer(notice: LastImport) -> None:
    notice.show_import(imported(1), IMPORTED_ON)

    notice.show_import(None, IMPORTED_ON)

    assert notice.isHidden()


def test_the_import_before_is_not_taken_back_by_the_same_key(qtbot: QtBot, look: Look) -> None:
    page, notice, other = QWidget(), LastImport(look), QPushButton("Other")
    qtbot.addWidget(page)
    down = QVBoxLayout(page)
    down.addWidget(notice)
    down.addWidget(other)
    notice.show_import(imported(1), IMPORTED_ON)
    with qtbot.waitActive(page):
        page.show()
        page.activateWindow()
    notice.undo.setFocus()

    notice.show_import(imported(1), IMPORTED_ON)
    stayed = notice.undo.hasFocus()
    notice.show_import(replace(imported(1), operation=Ulid("1" * 26)), IMPORTED_ON)

    assert (stayed, other.hasFocus()) == (True, True)
