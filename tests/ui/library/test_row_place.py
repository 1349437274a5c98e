import pytest
from PySide6.QtCore import QRectF

from flashpm.ui.library.row_place import line_places
from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT


def test_in_a_wide_line_the_question_stands_between_area_and_date(look: Look) -> None:
    places = line_places(look, QRectF(16, 0, 728, 56), "due today")

    assert places.area.right() < places.prompt.left() == 126
    assert places.prompt.right() < places.standing.left()
    assert places.rows == 2


@pytest.mark.parametrize(("width", "percent"), [(464, 150), (300, 100)])
def test_in_a_narrow_line_the_question_has_the_whole_width_below(look: Look, width: int, percent: int) -> None:
    look.set(LIGHT, percent)

    places = line_places(look, QRectF(16, 0, width, 84), "comes back in 13 days")

    assert places.prompt.left() == places.area.left() == 16
    assert places.prompt.right() == places.standing.right()
    assert places.prompt.top() >= places.area.bottom() - 1
    assert places.area.right() < places.standing.left()
    assert places.rows == 1
