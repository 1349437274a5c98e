"""The panel of the palette: a field, and below it what the letters find."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QAbstractListModel, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem, QVBoxLayout, QWidget

from flashpm.ui.look import Look
from flashpm.ui.palette.entries import Entry, matching
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, SPACE_24, Tone, Type, blend
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.overlay import Overlay
from flashpm.ui.widgets.painted_line import Line, paint_line
from flashpm.ui.widgets.rows import NOWHERE, TEXT_ROLES, AnyIndex, RowDelegate, RowView, fill_row
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

WIDTH, ROW, ROWS_SHOWN = 760, 40, 9
"""The panel's width and a row's height in pixels at 100 %, and how many rows are seen at once."""
PAUSE_MS = 80
"""How long nothing is typed before questions are looked for."""
LEAST_LETTERS = 2
"""From so many letters on questions are looked for."""
ABOUT_WIDTH = 150
"""The room for what an entry is, in pixels at 100 %."""

FindQuestions = Callable[[str, Callable[[Sequence[Entry]], None]], None]
"""Looks for the questions that a text finds, a few at most, and hands them on, at once or a moment later."""


class Palette(Overlay):
    """Offers entries, and questions by their texts.

    Args:
        look: the look in force.
        window: over which it lies.
        find_questions: looks for the questions that a text finds.
    """

    def __init__(self, look: Look, window: QWidget, find_questions: FindQuestions) -> None:
        super().__init__(look, window, WIDTH)
        self._find_questions = find_questions
        self._entries: list[Entry] = []
        self.setAccessibleName(self.tr("Find a page, an action or a question"))
        self.field = _Field(look, self.tr("Find a page, an action or a question"))
        self.found = _FoundList(look, self.tr("What was found"))
        self._nothing = Text(look, self.tr("Nothing by that name"), Type.NORMAL, Tone.TEXT3)
        self._timer = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._timer.timeout.connect(self._add_questions)
        self.field.textChanged.connect(self._search)
        self.field.returnPressed.connect(lambda: self._run(self.found.currentIndex()))
        self.field.moved.connect(self.found.walk)
        self.found.chosen.connect(self._run)
        self._lay_out()

    def offer(self, entries: Sequence[Entry]) -> None:
        """Appear with these entries, nothing typed."""
        self._entries = list(entries)
        self.field.clear()
        self._search("")
        self.appear(self.field)

    def restyle(self) -> None:
        """Follow the look."""
        super().restyle()
        if hasattr(self, "found"):
            self.found.setFixedHeight(self.found.row_height * ROWS_SHOWN)

    def _search(self, typed: str) -> None:
        self._show(matching(self._entries, typed))
        self._timer.start()

    def _add_questions(self) -> None:
        """Show the questions that the letters find, below the rest."""
        typed = self.field.text().strip()
        if self.isVisible() and len(typed) >= LEAST_LETTERS:
            self._find_questions(typed, lambda questions: self._show_questions(typed, questions))

    def _show_questions(self, typed: str, questions: Sequence[Entry]) -> None:
        if self.isVisible() and typed == self.field.text().strip():
            self._show([*matching(self._entries, typed), *questions])

    def _show(self, entries: Sequence[Entry]) -> None:
        self.found.show_entries(entries)
        self.found.setVisible(bool(entries))
        self._nothing.setVisible(not entries)

    def _run(self, index: AnyIndex) -> None:
        entry = self.found.entry(index)
        if entry is not None:
            self.leave()
            entry.run()

    def _lay_out(self) -> None:
        down = QVBoxLayout(self.card)
        side = Surface.MARGIN + SPACE_16
        down.setContentsMargins(side, Surface.MARGIN_ABOVE + SPACE_16, side, Surface.MARGIN + SPACE_16)
        down.setSpacing(SPACE_12)
        down.addWidget(self.field)
        down.addWidget(self.found)
        self._nothing.setContentsMargins(SPACE_12, SPACE_8, SPACE_12, SPACE_24)
        down.addWidget(self._nothing)
        self.restyle()


class _Field(LineField):
    """Where one types; the arrows walk through what is found.

    Signals:
        moved: by so many rows.
    """

    moved = Signal(int)

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look, name, name)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Walk with the arrows, the focus stays here."""
        steps = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: ROWS_SHOWN, Qt.Key.Key_PageUp: -ROWS_SHOWN}
        step = steps.get(Qt.Key(event.key()))
        if step is None:
            super().keyPressEvent(event)
        else:
            self.moved.emit(step)


class _Entries(QAbstractListModel):
    """The entries that are found."""

    def __init__(self) -> None:
        super().__init__()
        self.entries: list[Entry] = []

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self.beginResetModel()
        self.entries = list(entries)
        self.endResetModel()

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in TEXT_ROLES or not index.isValid():
            return None
        entry = self.entries[index.row()]
        return f"{entry.text}, {entry.about}" if entry.about else entry.text


class _FoundList(RowView):
    """The rows of what is found; one is always the current one."""

    def __init__(self, look: Look, name: str) -> None:
        super().__init__(look)
        self.setAccessibleName(name)
        self._model = _Entries()
        self.setModel(self._model)
        self.setItemDelegate(_EntryDelegate(look, self))

    @property
    def row_height(self) -> int:
        return self._look.px(ROW)

    @property
    def entries(self) -> list[Entry]:
        """What is shown."""
        return self._model.entries

    def show_entries(self, entries: Sequence[Entry]) -> None:
        self._model.show_entries(entries)
        self.scrollToTop()
        self.setCurrentIndex(self._model.index(0, 0))

    def entry(self, index: AnyIndex) -> Entry | None:
        return self._model.entries[index.row()] if index.isValid() else None

    def walk(self, step: int) -> None:
        """Walk some rows down, or up, to the end at most."""
        last = self._model.rowCount() - 1
        row = max(0, min(last, self.currentIndex().row() + step))
        self.setCurrentIndex(self._model.index(row, 0))


class _EntryDelegate(RowDelegate):
    """Paints an entry: its text, and at the right what it is."""

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        return QSize(0, self.view.row_height)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        place = QRectF(option.rect).adjusted(0, 1, 0, -1)
        entry = self.view.model().entries[index.row()]  # type: ignore[attr-defined]  # it is always `_Entries`
        if index == self.view.currentIndex():
            fill_row(painter, place, blend(self.look.theme.surface, self.look.theme.accent, 0.12))
        elif self.is_hovered(option):
            fill_row(painter, place, blend(self.look.theme.surface, self.look.theme.text, 0.04))
        inside = place.adjusted(SPACE_12, 0, -SPACE_12, 0)
        about = min(self.look.px(ABOUT_WIDTH), self.look.width(Type.SMALL, entry.about) + SPACE_16)
        paint_line(painter, self.look, inside.adjusted(0, 0, -about, 0), Line(entry.text, Type.NORMAL))
        right = QRectF(inside.right() - about, inside.top(), about, inside.height())
        paint_line(painter, self.look, right, Line(entry.about, Type.SMALL, Tone.TEXT3, is_at_right=True))
        painter.restore()
