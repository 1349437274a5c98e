import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.widgets.flow import Flow


@pytest.fixture
def room(qtbot: QtBot) -> QWidget:
    """Three boxes of 100 by 20, 40 and 20 pixels, 10 apart."""
    made = QWidget()
    qtbot.addWidget(made)
    flow = Flow(made, gap=10)
    for height in (20, 40, 20):
        box = QWidget()
        box.setFixedSize(100, height)
        flow.addWidget(box)
    made.show()
    return made


@pytest.mark.parametrize(
    ("width", "places"),
    [
        (320, [(0, 10), (110, 0), (220, 10)]),
        (319, [(0, 10), (110, 0), (0, 50)]),
        (100, [(0, 0), (0, 30), (0, 80)]),
        (40, [(0, 0), (0, 30), (0, 80)]),
    ],
)
def test_what_does_not_fit_goes_into_the_next_line(room: QWidget, width: int, places: list[tuple[int, int]]) -> None:
    layout = room.layout()
    assert layout is not None

    layout.setGeometry(room.rect().adjusted(0, 0, width - room.width(), 0))

    boxes = [child for child in room.children() if isinstance(child, QWidget)]
    assert [(box.x(), box.y()) for box in boxes] == places


@pytest.mark.parametrize(("width", "height"), [(320, 40), (319, 70), (100, 100)])
def test_the_height_follows_from_the_width(room: QWidget, width: int, height: int) -> None:
    layout = room.layout()
    assert layout is not None

    assert layout.heightForWidth(width) == height


def test_it_asks_for_one_line_and_is_content_with_the_widest(room: QWidget) -> None:
    layout = room.layout()
    assert layout is not None

    assert layout.sizeHint().toTuple() == (320, 40)
    assert layout.minimumSize().toTuple() == (100, 40)


def test_what_is_hidden_takes_no_room(room: QWidget) -> None:
    layout = room.layout()
    assert layout is not None

    room.findChildren(QWidget)[1].hide()

    assert layout.sizeHint().toTuple() == (210, 20)
