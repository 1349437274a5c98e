"""The list of a card's history: painted rows of two lines."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from flashpm.ui.history.model import HistoryModel, HistoryRow
from flashpm.ui.library.row_place import row_place
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.painted_line import Line, paint_line
from flashpm.ui.widgets.rows import AnyIndex, RowDelegate, RowView, halves

DAY_WIDTH, NAME_WIDTH = 104, 92
"""The columns of the day and of the grade, in pixels at 100 %."""


class HistoryList(RowView):
    """Shows what became of a card.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("History"))
        self.entries = HistoryModel()
        self.setModel(self.entries)
        self.setItemDelegate(_HistoryDelegate(look, self, self.entries))


class _HistoryDelegate(RowDelegate):
    """Paints one entry: the day, then the grade over why it was asked, and the ease at the right."""

    def __init__(self, look: Look, view: RowView, model: HistoryModel) -> None:
        super().__init__(look, view)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint texts and hairline."""
        place = row_place(self.look, QRectF(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), QColor(self.look.theme.border))
        self._paint_row(painter, place.adjusted(SPACE_16, 0, -SPACE_16, 0), self._model.rows[index.row()])
        self.paint_ring(painter, option, place)
        painter.restore()

    def _paint_row(self, painter: QPainter, inside: QRectF, row: HistoryRow) -> None:
        look, upper = self.look, halves(inside)[0]
        day, name = look.px(DAY_WIDTH), look.px(NAME_WIDTH)
        ease = look.width(Type.SMALL, row.ease)
        paint_line(painter, look, _cut(upper, 0, day), Line(row.day, Type.SMALL, Tone.TEXT2))
        paint_line(painter, look, _cut(upper, day, name), Line(row.name, Type.ROW, row.tone))
        room = upper.width() - day - name - ease - SPACE_12
        paint_line(painter, look, _cut(upper, day + name, room), Line(row.change, Type.SMALL, Tone.TEXT))
        paint_line(painter, look, upper, Line(row.ease, Type.SMALL, Tone.TEXT3, is_at_right=True))
        lower = halves(inside)[1].adjusted(day, 0, 0, 0)
        paint_line(painter, look, lower, Line(row.remark, Type.FACTS, Tone.TEXT3))


def _cut(place: QRectF, left: float, width: float) -> QRectF:
    return QRectF(place.left() + left, place.top(), max(0.0, width), place.height())
