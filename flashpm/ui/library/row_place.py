"""Where the library's rows stand: in the one column, under the search field; and where the parts of a line do."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF

from flashpm.ui.look import Look
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_8, SPACE_12, SPACE_20, SPACE_24, Type
from flashpm.ui.widgets.buttons import icon_button_side
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.rows import halves

SIDE = SPACE_20 + SCROLL_BAR
"""The least room on each side; the scroll bar at the right lies in it."""
AREA_WIDTH = 110
"""The words before the lines of an opened question, in pixels at 100 %."""
CHECK_SIZE = 18
"""The side of a box, in pixels: there is no more room."""
LEAST_PROMPT = 260
"""With less room than that a line's question stands under its area and date, in pixels at 100 %."""


def row_place(look: Look, row: QRectF) -> QRectF:
    """Give the part of a row, which is as wide as the page without its scroll bar, that lies in the column."""
    page = row.width() + SCROLL_BAR
    width = min(page - 2 * SIDE, look.px(COLUMN_WIDTH))
    return QRectF((page - width) / 2, row.top(), width, row.height())


def check_place(place: QRectF) -> QRectF:
    """Give where a question's box to select it stands: in the room at the left of its row, so that nothing moves."""
    return QRectF(place.left() - CHECK_SIZE - SPACE_8, place.center().y() - CHECK_SIZE / 2, CHECK_SIZE, CHECK_SIZE)


@dataclass(frozen=True, slots=True)
class LinePlaces:
    """Where the parts of a clarifying question's line stand, and in how many rows its texts may break."""

    area: QRectF
    prompt: QRectF
    standing: QRectF
    rows: int


def line_places(look: Look, inside: QRectF, standing: str) -> LinePlaces:
    """Share a line out: the question keeps room, whatever else stands in it.

    Args:
        look: the look in force.
        inside: the line without its edges.
        standing: where the card stands, in words.
    """
    room = inside.adjusted(0, 0, SPACE_8 - icon_button_side(look), 0)
    wide, area = look.width(Type.SMALL, standing), look.px(AREA_WIDTH)
    right = QRectF(room.right() - wide, room.top(), wide, room.height())
    prompt = room.adjusted(area, 0, -wide - SPACE_24, 0)
    if prompt.width() >= look.px(LEAST_PROMPT):
        return LinePlaces(QRectF(room.left(), room.top(), area - SPACE_12, room.height()), prompt, right, rows=2)
    upper, lower = halves(room)
    right.setRect(right.left(), upper.top(), wide, upper.height())
    return LinePlaces(upper.adjusted(0, 0, -wide - SPACE_12, 0), lower, right, rows=1)
