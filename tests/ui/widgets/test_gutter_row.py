from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.theme import GUTTER_WIDTH, Tone
from flashpm.ui.widgets.gutter_row import GutterRow


def row_of(qtbot: QtBot, look: Look) -> tuple[GutterRow, QLabel]:
    content = QLabel("The port authority decides.")
    row = GutterRow(look, "Impact", Tone.GOOD, content, hint="so you would")
    qtbot.addWidget(row)
    row.resize(600, 80)
    row.show()
    return row, content


def settle(row: GutterRow) -> None:
    layout = row.layout()
    assert layout is not None
    layout.activate()


def test_the_label_stands_beside_what_it_names(qtbot: QtBot, look: Look) -> None:
    _, content = row_of(qtbot, look)

    assert content.pos().toTuple() == (GUTTER_WIDTH, 0)


def test_where_it_is_narrow_the_label_stands_above(qtbot: QtBot, look: Look) -> None:
    row, content = row_of(qtbot, look)

    row.set_narrow(is_narrow=True)
    settle(row)

    assert content.x() == 0
    assert content.y() > 0


def test_without_its_label_what_it_names_has_the_whole_row(qtbot: QtBot, look: Look) -> None:
    row, content = row_of(qtbot, look)

    row.show_label(is_shown=False)
    settle(row)

    assert content.width() == 600
