import pytest
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QImage, QPainter

from flashpm.ui.look import Look
from flashpm.ui.theme import Type, blend
from flashpm.ui.widgets.painted_line import MARK_SHARE, Line, paint_line

WIDTH, HEIGHT = 300, 60


def painted(look: Look, line: Line, at_most: int = 1) -> QImage:
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    paint_line(painter, look, QRectF(0, 0, WIDTH, HEIGHT), line, at_most=at_most)
    painter.end()
    return image


def inked(image: QImage) -> tuple[list[int], list[int]]:
    """Give the columns and the rows of an image that are not white all through."""
    white = QColor("white").rgb()
    places = [(x, y) for x in range(WIDTH) for y in range(HEIGHT) if image.pixel(x, y) != white]
    return sorted({x for x, _ in places}), sorted({y for _, y in places})


def test_a_short_text_begins_at_the_left(look: Look) -> None:
    columns, _ = inked(painted(look, Line("Why?", Type.NORMAL)))

    assert columns[0] < 5
    assert columns[-1] < 50


def test_a_text_at_the_right_ends_there(look: Look) -> None:
    columns, _ = inked(painted(look, Line("new", Type.NORMAL, is_at_right=True)))

    assert columns[0] > 260
    assert columns[-1] > 290


@pytest.mark.parametrize(("at_most", "lines"), [(1, 1), (2, 2)])
def test_a_long_text_breaks_into_as_many_lines_as_it_may(look: Look, at_most: int, lines: int) -> None:
    image = painted(look, Line("ferry " * 40, Type.NORMAL), at_most)

    columns, rows = inked(image)
    assert columns[-1] < WIDTH
    assert (rows[-1] - rows[0] > 20) is (lines == 2)


def test_what_was_found_is_marked_under_its_letters(look: Look) -> None:
    image = painted(look, Line("run the ferry", Type.NORMAL, marks=((8, 13),)))

    mark = blend(look.theme.surface, look.theme.hard, MARK_SHARE).rgb()
    columns = [x for x in range(WIDTH) if any(image.pixel(x, y) == mark for y in range(HEIGHT))]
    assert columns[0] == pytest.approx(look.width(Type.NORMAL, "run the "), abs=2)
    assert columns[-1] == pytest.approx(look.width(Type.NORMAL, "run the ferry"), abs=2)


def test_a_mark_that_had_no_room_is_not_painted(look: Look) -> None:
    text = "ferry " * 40

    image = painted(look, Line(text, Type.NORMAL, marks=((len(text) - 6, len(text) - 1),)))

    mark = blend(look.theme.surface, look.theme.hard, MARK_SHARE).rgb()
    assert all(image.pixel(x, y) != mark for x in range(WIDTH) for y in range(HEIGHT))


def test_a_mark_in_the_second_line_stands_there(look: Look) -> None:
    text = "The ferry that comes after the one before it is late"
    start = text.index("late")

    image = painted(look, Line(text, Type.NORMAL, marks=((start, start + 4),)), at_most=2)

    mark = blend(look.theme.surface, look.theme.hard, MARK_SHARE).rgb()
    rows = [y for y in range(HEIGHT) if any(image.pixel(x, y) == mark for x in range(WIDTH))]
    assert rows[0] >= HEIGHT / 2 - 1
