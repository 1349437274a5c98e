import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.question import Difficulty
from flashpm.ui.look import Look
from flashpm.ui.widgets.facts_line import FactsLine
from tests.builders import question_of


@pytest.fixture
def line(qtbot: QtBot, look: Look) -> FactsLine:
    made = FactsLine(look)
    qtbot.addWidget(made)
    made.resize(700, 28)
    made.show()
    return made


def test_it_says_what_is_known(line: FactsLine) -> None:
    line.show_question(question_of(product="Spotify", company="Shopee", difficulty=Difficulty.HARD, minutes=15))

    assert line.product.text() == "Spotify"
    assert line.facts.text() == "Asked at Shopee · Hard · 15 min"
    assert line.type.text() == "Trade-off"


def test_what_is_not_known_is_left_out(line: FactsLine) -> None:
    line.show_question(question_of(type=None))

    assert line.facts.text() == "Practice question"
    assert [line.tile.isVisible(), line.product.isVisible(), line.type.isVisible()] == [False, False, False]
