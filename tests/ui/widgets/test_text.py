from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.text import ElidedText, tip_of


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
