"""Qt's bindings keep the count of Python's None: a release that loses it ends the program after some hours."""

import sys

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot


class Painted(QWidget):
    """A widget whose painting is Python's."""

    times = 0

    def paintEvent(self, event: QPaintEvent) -> None:
        self.times += 1


def test_repainting_loses_no_reference_to_none(qtbot: QtBot) -> None:
    widget = Painted()
    qtbot.addWidget(widget)
    with qtbot.waitExposed(widget):
        widget.show()
    before = sys.getrefcount(None)

    for _ in range(500):
        widget.repaint()

    assert widget.times >= 500
    assert abs(sys.getrefcount(None) - before) < 50
