from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QMargins
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flashpm.ui.fonts import load_fonts
from flashpm.ui.look import Look
from flashpm.ui.theme import Type
from flashpm.ui.widgets.text import Body, ElidedText, Text, tip_of

FONTS = Path(__file__).parents[3] / "resources" / "fonts"


def test_a_tool_tip_shows_markup_as_it_was_written() -> None:
    assert tip_of("<b>R&D</b>") == "<qt>&lt;b&gt;R&amp;D&lt;/b&gt;</qt>"


def test_a_line_that_is_cut_has_the_whole_in_its_tool_tip(qtbot: QtBot, look: Look) -> None:
    line = ElidedText(look, "Should the <b>ferry</b> run later at night?")
    qtbot.addWidget(line)
    line.resize(80, 20)
    line.show()

    cut = line.toolTip()
    line.resize(800, 20)

    assert cut == "<qt>Should the &lt;b&gt;ferry&lt;/b&gt; run later at night?</qt>"
    assert line.toolTip() == ""


def lines_of(body: Body) -> list[str]:
    """Give the lines of a body of one paragraph."""
    block = body.document().begin()
    lines = (block.layout().lineAt(number) for number in range(block.layout().lineCount()))
    return [block.text()[line.textStart() : line.textStart() + line.textLength()].strip() for line in lines]


@pytest.mark.parametrize("width", range(160, 400, 16))
def test_only_a_word_that_is_wider_than_the_line_is_broken(qtbot: QtBot, look: Look, width: int) -> None:
    body = Body(look)
    qtbot.addWidget(body)
    body.resize(width, 20)
    body.show()

    body.set_text(f"Should internationalisation come before {'x' * 90} then?")
    QApplication.processEvents()

    lines = lines_of(body)
    assert len([line for line in lines if line.strip("x") == ""]) >= 2
    assert any("internationalisation" in line for line in lines)
    assert all(look.width(Type.BODY, line) <= width + 1 for line in lines)


def inked_rows(qtbot: QtBot, widget: Text | Body) -> int:
    """Count the rows of pixels that a text reaches."""
    qtbot.addWidget(widget)
    widget.resize(400, widget.sizeHint().height())
    image = widget.grab().toImage()
    ground = image.pixel(image.width() - 1, image.height() - 1)
    rows = range(image.height())
    return sum(any(image.pixel(x, y) != ground for x in range(image.width())) for y in rows)


def a_label(look: Look, text: str) -> Text:
    return Text(look, text, Type.QUESTION)


def a_body(look: Look, text: str) -> Body:
    body = Body(look, Type.QUESTION)
    body.set_text(text)
    return body


@pytest.mark.parametrize("make", [a_label, a_body])
def test_the_accents_of_capitals_are_not_cut_off(
    qtbot: QtBot, look: Look, make: Callable[[Look, str], Text | Body]
) -> None:
    load_fonts(FONTS)

    plain, accented = (inked_rows(qtbot, make(look, text)) for text in ("U", "Ü"))

    assert accented >= plain + 3


def test_a_labels_margins_are_kept_beside_the_room_for_accents(qtbot: QtBot, look: Look) -> None:
    load_fonts(FONTS)
    label = Text(look, "Überall", Type.QUESTION)
    qtbot.addWidget(label)
    room = look.overhang(Type.QUESTION, "Überall")

    label.setContentsMargins(1, 2, 3, 4)
    assert label.contentsMargins() == QMargins(1, 2 + room, 3, 4)

    label.setText("Everywhere")
    assert label.contentsMargins() == QMargins(1, 2, 3, 4)
