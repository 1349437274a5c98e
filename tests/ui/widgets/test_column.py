import pytest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.text import Body

LONG = "Should the ferry run later at night? " * 20


def nested(body: Body, depth: int) -> QWidget:
    """Put a body into that many widgets, one in the other."""
    inner: QWidget = body
    for _ in range(depth):
        outer = QWidget()
        QVBoxLayout(outer).addWidget(inner)
        inner = outer
    return inner


@pytest.mark.parametrize("depth", [1, 4, 8])
def test_a_text_deep_inside_has_its_height_at_once(qtbot: QtBot, look: Look, depth: int) -> None:
    column, body = Column(look), Body(look)
    qtbot.addWidget(column)
    column.contents.addWidget(nested(body, depth))
    column.contents.addStretch(1)
    column.resize(700, 300)
    column.show()
    QApplication.processEvents()

    body.set_text(LONG)
    column.settle()
    QApplication.processEvents()

    bar = column.verticalScrollBar()
    bar.setValue(bar.maximum())
    QApplication.processEvents()
    bottom = body.mapTo(column.viewport(), body.rect().bottomLeft()).y()
    assert body.height() > 200
    assert 0 < bottom < column.viewport().height()
