import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from flashpm.services.coming_days import DayLoad
from flashpm.ui.look import Look
from flashpm.ui.today.week_bars import WeekBars
from tests.builders import day

TUESDAY, WEDNESDAY = DayLoad(day("2026-03-03"), due=20, new=5), DayLoad(day("2026-03-04"), due=1, new=0)


@pytest.fixture
def bars(qtbot: QtBot, look: Look) -> WeekBars:
    made = WeekBars(look)
    qtbot.addWidget(made)
    made.resize(400, made.height())
    made.show_loads([TUESDAY, WEDNESDAY], day("2026-03-02"))
    return made


def test_a_screen_reader_hears_every_day(bars: WeekBars) -> None:
    assert bars.accessibleName() == "Tue 3 Mar: 20 due, 5 new; Wed 4 Mar: 1 card"


@pytest.mark.parametrize(
    ("left", "words"), [(10, "Tuesday, 3 March: 20 due, 5 new"), (390, "Wednesday, 4 March: 1 card")]
)
def test_the_day_under_the_pointer_is_told(bars: WeekBars, left: int, words: str) -> None:
    place = QPoint(left, 40)

    bars.event(QHelpEvent(QHelpEvent.Type.ToolTip, place, bars.mapToGlobal(place)))

    assert QToolTip.text() == words


def test_the_highest_bar_stands_over_the_others(bars: WeekBars) -> None:
    image = bars.grab().toImage()
    just_below_its_number = 26

    assert image.pixelColor(28, just_below_its_number) != image.pixelColor(200, just_below_its_number)
    assert image.pixelColor(372, just_below_its_number) == image.pixelColor(200, just_below_its_number)


def test_without_any_card_nothing_is_divided_by_nothing(bars: WeekBars) -> None:
    bars.show_loads([DayLoad(day("2026-03-03"), 0, 0)], day("2026-03-02"))

    assert not bars.grab().isNull()
    assert bars.accessibleName() == "Tue 3 Mar: 0 cards"


def test_a_day_of_the_next_year_is_told_with_its_year(bars: WeekBars) -> None:
    new_year = DayLoad(day("2027-01-01"), due=3, new=0)

    bars.show_loads([new_year], day("2026-12-31"))

    assert bars.accessibleName() == "Fri 1 Jan 2027: 3 cards"
    assert bars.words(new_year) == "Friday, 1 January 2027: 3 cards"
