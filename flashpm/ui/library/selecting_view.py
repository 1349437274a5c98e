"""A list of which several rows can be selected: by boxes at their left, with Ctrl and Shift, or all of them."""

from PySide6.QtCore import QEvent, QModelIndex, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QListView

from flashpm.services.rows import QuestionRow
from flashpm.ui.keys import Command, bind
from flashpm.ui.library.model import LibraryModel
from flashpm.ui.library.row_place import row_place
from flashpm.ui.library.selection import Selection
from flashpm.ui.look import Look
from flashpm.ui.widgets.rows import RowView

CONTROL, SHIFT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.ShiftModifier


class SelectingView(RowView):
    """Shows questions, and keeps which of them are selected.

    Args:
        look: the look in force.
        rows: the questions.
    """

    def __init__(self, look: Look, rows: LibraryModel) -> None:
        super().__init__(look)
        self.rows = rows
        self.selection = Selection()
        self.selection.changed.connect(self.viewport().update)
        self._is_selecting = False
        bind(self, Command.SELECT_ALL, self.select_all, when=lambda: bool(self.rows.questions))

    def select_all(self) -> None:
        """Select every question of the list, those that are not loaded too."""
        self.selection.select(self.rows.ids)

    def event(self, event: QEvent) -> bool:
        """Keep Escape while something is selected, so that it does not leave the page."""
        is_override = event.type() is QEvent.Type.ShortcutOverride and bool(len(self.selection))
        if is_override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Select by keys; the others are those of any list."""
        index, held = self.currentIndex(), event.modifiers()
        step = {Qt.Key.Key_Up: QListView.CursorAction.MoveUp, Qt.Key.Key_Down: QListView.CursorAction.MoveDown}
        if event.key() == Qt.Key.Key_Escape and len(self.selection):
            self.selection.clear()
        elif event.key() == Qt.Key.Key_Space and held & CONTROL and index.isValid():
            self.selection.toggle(self.rows.id_of(index.row()))
        elif event.key() in step and held & SHIFT and index.isValid():
            self._stretch_to(self.moveCursor(step[Qt.Key(event.key())], held))
        else:
            super().keyPressEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Select where that is meant, and nothing is opened by it."""
        index = self.indexAt(event.position().toPoint())
        self._is_selecting = index.isValid() and self._means_selecting(event, index)
        if not self._is_selecting:
            if index.isValid():
                self.selection.begin_at(self.rows.id_of(index.row()))
            super().mousePressEvent(event)
            return
        self.shows_ring = False
        self.setFocus(Qt.FocusReason.MouseFocusReason)
        if event.modifiers() & SHIFT:
            self.selection.stretch(self.rows.ids, self.rows.place_of(index.row()))
        else:
            self.selection.toggle(self.rows.id_of(index.row()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End what was begun by pressing."""
        if not self._is_selecting:
            super().mouseReleaseEvent(event)
        self._is_selecting = False

    def _means_selecting(self, event: QMouseEvent, index: QModelIndex) -> bool:
        if event.button() is not Qt.MouseButton.LeftButton:
            return False
        left = row_place(self._look, QRectF(self.visualRect(index))).left()
        is_at_box = event.position().x() < left and isinstance(self.rows.entry(index.row()), QuestionRow)
        return is_at_box or bool(event.modifiers() & (CONTROL | SHIFT))

    def _stretch_to(self, index: QModelIndex) -> None:
        if not len(self.selection):
            self.selection.begin_at(self.rows.id_of(self.currentIndex().row()))
        self.setCurrentIndex(index)
        self.selection.stretch(self.rows.ids, self.rows.place_of(index.row()))
