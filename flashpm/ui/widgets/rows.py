"""Lists of painted rows of one height: as quick with 40,000 rows as with ten."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QFrame, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, Tone, blend
from flashpm.ui.widgets.buttons import KEYBOARD

ROW_HEIGHT = 56
"""The height of a row, in pixels at 100 %."""
AnyIndex = QModelIndex | QPersistentModelIndex
NOWHERE = QModelIndex()
TEXT_ROLES = (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole)
"""What a row is asked for to be read, by eye or by ear."""
EDGE_SHARE = 0.12
"""The room above and below a row's two lines, as a part of its height."""


class RowView(QListView):
    """A list of rows of one height, walked with the arrow keys.

    It reckons places by that height alone. A plain `QListView` asks the model for each row whenever one comes or goes:
    with 40,000 rows a click would take a fifth of a second. Those who make one give it its accessible name.

    Args:
        look: the look in force.

    Signals:
        chosen: a row was clicked, or Enter or Space pressed on it.
        went_right, went_left: the arrow key was pressed on a row.
    """

    chosen = Signal(QModelIndex)
    went_right = Signal(QModelIndex)
    went_left = Signal(QModelIndex)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.shows_ring = False
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)  # the rows never jump sideways
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setMouseTracking(True)
        self.setTabKeyNavigation(False)
        self.viewport().setAutoFillBackground(False)
        self.clicked.connect(self.chosen)
        look.follow(self.restyle)

    @property
    def row_height(self) -> int:
        """The height of every row, in pixels."""
        return self._look.px(ROW_HEIGHT)

    def restyle(self) -> None:
        """Follow the look: larger text has higher rows."""
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, Qt.GlobalColor.transparent)
        self.setPalette(palette)
        self.doItemsLayout()

    def visualRect(self, index: AnyIndex) -> QRect:
        """Give the place of a row."""
        if not index.isValid():
            return QRect()
        return QRect(0, index.row() * self.row_height - self.verticalOffset(), self.viewport().width(), self.row_height)

    def indexAt(self, place: QPoint) -> QModelIndex:
        """Give the row at a place."""
        row = (place.y() + self.verticalOffset()) // self.row_height
        is_row = 0 <= row < self._rows() and self.viewport().rect().contains(place)
        return self.model().index(row, 0) if is_row else QModelIndex()

    def scrollTo(self, index: AnyIndex, hint: QListView.ScrollHint = QListView.ScrollHint.EnsureVisible) -> None:
        """Bring a row in sight, with as little movement as that takes."""
        top, bar = index.row() * self.row_height, self.verticalScrollBar()
        bar.setValue(max(min(bar.value(), top), top + self.row_height - self.viewport().height()))

    def moveCursor(self, action: QListView.CursorAction, modifiers: Qt.KeyboardModifier) -> QModelIndex:
        """Give the row that a key leads to."""
        row, last = self.currentIndex().row(), self._rows() - 1
        page = max(1, self.viewport().height() // self.row_height - 1)
        to = {
            QListView.CursorAction.MoveUp: row - 1,
            QListView.CursorAction.MovePrevious: row - 1,
            QListView.CursorAction.MoveDown: row + 1,
            QListView.CursorAction.MoveNext: row + 1,
            QListView.CursorAction.MovePageUp: row - page,
            QListView.CursorAction.MovePageDown: row + page,
            QListView.CursorAction.MoveHome: 0,
            QListView.CursorAction.MoveEnd: last,
        }.get(action, row)
        return self.model().index(max(0, min(to, last)), 0)

    def horizontalOffset(self) -> int:
        """Rows are as wide as the view."""
        return 0

    def verticalOffset(self) -> int:
        """Give how far the rows are scrolled, in pixels."""
        return self.verticalScrollBar().value()

    def doItemsLayout(self) -> None:
        """Reckon the scroll bar anew; there is nothing else to lay out."""
        self.updateGeometries()
        self.viewport().update()

    def updateGeometries(self) -> None:
        """Let the scroll bar, and widgets in rows, follow the number of rows and the size of the view."""
        bar = self.verticalScrollBar()
        seen = self.viewport().height()
        bar.setRange(0, max(0, self._rows() * self.row_height - seen))
        bar.setPageStep(seen)
        bar.setSingleStep(self.row_height // 2)
        self.updateEditorGeometries()

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """Move what is seen, widgets in rows with it."""
        self.viewport().scroll(dx, dy)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Let the rows be as wide as the view."""
        self.updateGeometries()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the rows that have to be painted."""
        painter = QPainter(self.viewport())
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        state, hovered = option.state, self._hovered_row()
        first = max(0, (event.rect().top() + self.verticalOffset()) // self.row_height)
        last = (event.rect().bottom() + self.verticalOffset()) // self.row_height
        for row in range(first, min(last + 1, self._rows())):
            index = self.model().index(row, 0)
            option.rect = self.visualRect(index)
            is_current = self.hasFocus() and index == self.currentIndex()
            option.state = state | (QStyle.StateFlag.State_HasFocus if is_current else QStyle.StateFlag.State_None)
            if row == hovered:
                option.state |= QStyle.StateFlag.State_MouseOver
            self.itemDelegate().paint(painter, option, index)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk, choose, and say which way the arrows went."""
        self.shows_ring = True
        told = {
            Qt.Key.Key_Return: self.chosen,
            Qt.Key.Key_Enter: self.chosen,
            Qt.Key.Key_Space: self.chosen,
            Qt.Key.Key_Right: self.went_right,
            Qt.Key.Key_Left: self.went_left,
        }.get(Qt.Key(event.key()))
        if told is None or not self.currentIndex().isValid():
            super().keyPressEvent(event)
            return
        told.emit(self.currentIndex())

    def keyboardSearch(self, search: str) -> None:
        """Look for nothing: it would read every row, and pages have searches of their own."""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take the ring away: the pointer says where it is."""
        self.shows_ring = False
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show the ring if the keyboard brought the focus, on the first row if on none."""
        self.shows_ring = event.reason() in KEYBOARD
        if self.shows_ring and self._rows() and not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        super().focusInEvent(event)

    def _rows(self) -> int:
        """Count the rows; Qt asks for places before there is a model, too."""
        return self.model().rowCount() if self.model() is not None else 0

    def _hovered_row(self) -> int:
        """Give the row under the pointer; -1 for none."""
        under = self.viewport().underMouse()
        return self.indexAt(self.viewport().mapFromGlobal(QCursor.pos())).row() if under else -1


class RowDelegate(QStyledItemDelegate):
    """Gives rows their height; what they look like is for those who know what stands in them."""

    def __init__(self, look: Look, view: RowView) -> None:
        super().__init__(view)
        self.look = look
        self.view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        """Every row is as high as the next."""
        return QSize(0, self.look.px(ROW_HEIGHT))

    def is_hovered(self, option: QStyleOptionViewItem) -> bool:
        """Whether the pointer is over the row."""
        return bool(option.state & QStyle.StateFlag.State_MouseOver)

    def paint_hover(self, painter: QPainter, place: QRectF) -> None:
        """Paint the ground of the row under the pointer."""
        fill_row(painter, place, blend(self.look.theme.bg, self.look.theme.text, 0.04))

    def paint_ring(self, painter: QPainter, option: QStyleOptionViewItem, place: QRectF) -> None:
        """Paint the focus ring if the keyboard is on the row."""
        if self.view.shows_ring and self.view.hasFocus() and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.look.colour(Tone.ACCENT), 2))
            painter.drawRoundedRect(place.adjusted(1, 1, -1, -1), RADIUS_CONTROL, RADIUS_CONTROL)


def halves(place: QRectF) -> tuple[QRectF, QRectF]:
    """Give the places of a row's two lines, a little apart from its edges."""
    edge, middle = place.height() * EDGE_SHARE, place.center().y()
    high = middle - place.top() - edge
    return (
        QRectF(place.left(), place.top() + edge, place.width(), high),
        QRectF(place.left(), middle, place.width(), high),
    )


def fill_row(painter: QPainter, place: QRectF, colour: QColor) -> None:
    """Paint a rounded ground."""
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(colour)
    painter.drawRoundedRect(place, RADIUS_CONTROL, RADIUS_CONTROL)
