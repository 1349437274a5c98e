import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.library.selection import Selection

IDS = [11, 12, 13, 14, 15]


@pytest.fixture
def selection(qtbot: QtBot) -> Selection:
    return Selection()


def test_toggling_selects_and_selects_no_longer(selection: Selection) -> None:
    selection.toggle(12)
    selection.toggle(14)
    selection.toggle(12)

    assert selection.of(IDS) == [14]


@pytest.mark.parametrize(("place", "selected"), [(3, [12, 13, 14]), (0, [11, 12]), (1, [12])])
def test_a_stretch_goes_from_where_it_began_in_both_ways(selection: Selection, place: int, selected: list[int]) -> None:
    selection.begin_at(12)

    selection.stretch(IDS, place)

    assert selection.of(IDS) == selected


def test_a_stretch_that_began_nowhere_is_one_row(selection: Selection) -> None:
    selection.stretch(IDS, 2)

    assert selection.of(IDS) == [13]


def test_a_stretch_that_is_drawn_again_begins_at_the_same_row(selection: Selection) -> None:
    selection.begin_at(12)
    selection.stretch(IDS, 4)

    selection.stretch(IDS, 2)

    assert selection.of(IDS) == [12, 13]


def test_what_is_not_found_any_more_is_not_selected(qtbot: QtBot, selection: Selection) -> None:
    selection.select(IDS)

    with qtbot.waitSignal(selection.changed):
        selection.keep([12, 99])

    assert selection.of(IDS) == [12]


def test_nothing_is_said_where_nothing_changes(qtbot: QtBot, selection: Selection) -> None:
    selection.select([12])

    with qtbot.assertNotEmitted(selection.changed):
        selection.keep(IDS)

    selection.clear()
    with qtbot.assertNotEmitted(selection.changed):
        selection.clear()
