import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.theme import Type
from flashpm.ui.widgets.text import Body, ElidedText, tip_of


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
