"""Where a row of the library stands on the page: in the one column, under the search field."""

from PySide6.QtCore import QRectF

from flashpm.ui.look import Look
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_20
from flashpm.ui.widgets.column import SCROLL_BAR

SIDE = SPACE_20 + SCROLL_BAR
"""The least room on each side; the scroll bar at the right lies in it."""


def row_place(look: Look, row: QRectF) -> QRectF:
    """Give the part of a row, which is as wide as the page without its scroll bar, that lies in the column."""
    page = row.width() + SCROLL_BAR
    width = min(page - 2 * SIDE, look.px(COLUMN_WIDTH))
    return QRectF((page - width) / 2, row.top(), width, row.height())
