"""Work that waits for the painting, and is done in pieces."""

from collections.abc import Iterator

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.idle_work import AfterPaint, IdleWork


class Painted(QWidget):
    """A widget that notes its painting."""

    def __init__(self, events: list[str]) -> None:
        super().__init__()
        self._events = events

    def paintEvent(self, _: QPaintEvent) -> None:
        self._events.append("painted")


def pieces(done: list[int], number: int) -> Iterator[None]:
    for piece in range(number):
        done.append(piece)
        yield


def test_what_waits_is_called_once_after_the_painting(qtbot: QtBot) -> None:
    events: list[str] = []
    widget = Painted(events)
    qtbot.addWidget(widget)
    AfterPaint(widget, lambda: events.append("called"))

    widget.show()
    qtbot.waitUntil(lambda: "called" in events)
    widget.repaint()
    qtbot.waitUntil(lambda: events.count("painted") > 1)

    assert events[0] == "painted"
    assert events.count("called") == 1


def test_what_is_never_painted_does_not_hold_work_up_for_ever(qtbot: QtBot) -> None:
    called: list[bool] = []
    hidden = QWidget()
    qtbot.addWidget(hidden)

    AfterPaint(hidden, lambda: called.append(True))

    qtbot.waitUntil(lambda: called == [True])


def test_pieces_are_done_one_after_the_other_until_none_is_left(qtbot: QtBot) -> None:
    done: list[int] = []
    work = IdleWork()

    work.begin(pieces(done, 3))

    assert done == []
    qtbot.waitUntil(lambda: work.is_done)
    assert done == [0, 1, 2]


def test_what_is_stopped_leaves_the_rest_undone(qtbot: QtBot) -> None:
    done: list[int] = []
    work = IdleWork()
    work.begin(pieces(done, 100))
    qtbot.waitUntil(lambda: bool(done))

    work.stop()

    assert work.is_done
    assert len(done) < 100
