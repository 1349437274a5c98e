import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.statistics.columns_chart import Bar, ColumnsChart, scale_step
from flashpm.ui.theme import blend


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> ColumnsChart:
    made = ColumnsChart(look)
    qtbot.addWidget(made)
    made.resize(640, made.height())
    return made


@pytest.mark.parametrize(
    ("most", "step"), [(0, 1), (1, 1), (3, 1), (4, 2), (6, 2), (7, 5), (15, 5), (16, 10), (31, 20), (40_000, 20_000)]
)
def test_three_lines_of_the_scale_reach_the_highest_bar(most: int, step: int) -> None:
    assert scale_step(most) == step


def test_each_bar_tells_its_words_over_its_whole_height(chart: ColumnsChart) -> None:
    chart.show_bars([Bar("today", 12, "today: 12 cards"), Bar("", 1, "tomorrow: 1 card")])

    first, second = (place for place, _ in chart.spots())

    assert chart.words_at(QPointF(first.center().x(), 1)) == "today: 12 cards"
    assert chart.words_at(QPointF(second.center().x(), first.bottom() - 1)) == "tomorrow: 1 card"
    assert chart.words_at(QPointF(1, 1)) == ""


def test_a_bar_that_stands_apart_has_a_gap_after_it(chart: ColumnsChart) -> None:
    chart.show_bars([Bar("overdue", 3, "", is_apart=True), Bar("today", 3, ""), Bar("", 3, "")])

    overdue, today, tomorrow = (place for place, _ in chart.spots())

    assert today.left() - overdue.right() > tomorrow.left() - today.right()


def test_the_highest_bar_is_painted_highest(chart: ColumnsChart, look: Look) -> None:
    chart.show_bars([Bar("a", 30, ""), Bar("b", 10, "")])
    places = [place for place, _ in chart.spots()]

    image = chart.grab().toImage()

    tint = blend(look.theme.bg, look.theme.accent, 0.6).name()
    at_two_thirds = round(chart.height() * 0.4)
    assert image.pixelColor(round(places[0].center().x()), at_two_thirds).name() == tint
    assert image.pixelColor(round(places[1].center().x()), at_two_thirds).name() != tint


def test_without_bars_there_is_an_empty_scale(chart: ColumnsChart) -> None:
    chart.show_bars([])

    assert chart.spots() == []
    assert not chart.grab().isNull()
