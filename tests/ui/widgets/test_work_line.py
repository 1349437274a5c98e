"""The line that tells of work beside the window."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.work_line import WorkLine


def line_of(qtbot: QtBot, look: Look) -> WorkLine:
    line = WorkLine(look)
    qtbot.addWidget(line)
    return line


def test_work_that_is_quick_is_not_told_of(qtbot: QtBot, look: Look) -> None:
    line = line_of(qtbot, look)

    line.begin("Reading …")
    line.end()

    assert not line.isVisible()
    assert not line._timer.isActive()


def test_work_that_takes_longer_is_told_of_with_how_far_it_is(qtbot: QtBot, look: Look) -> None:
    line = line_of(qtbot, look)

    line.begin("Reading …")
    line.show_progress(1, 4)

    qtbot.waitUntil(line.isVisible)
    assert line.text == "Reading … 25 %"
    assert line.accessibleName() == "Reading …"


def test_nothing_is_said_of_how_far_it_is_while_that_is_not_known(qtbot: QtBot, look: Look) -> None:
    line = line_of(qtbot, look)
    line.begin("Reading …")
    line.show_progress(1, 4)

    line.begin("Comparing …")
    line.show_progress(0, 0)

    assert line.text == "Comparing …"


def test_it_can_be_stopped_by_a_key(qtbot: QtBot, look: Look) -> None:
    line = line_of(qtbot, look)
    line.begin("Reading …")
    qtbot.waitUntil(line.isVisible)

    with qtbot.waitSignal(line.cancelled):
        QTest.keyClick(line.cancel, Qt.Key.Key_Space)
