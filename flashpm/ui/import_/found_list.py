"""The import's list: what was found, in groups; the question that is chosen is shown beside it."""

from collections.abc import Sequence

from PySide6.QtCore import QModelIndex, QPointF, QRectF, Signal
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QStyleOptionViewItem

from flashpm.domain.import_draft import QuestionPlace
from flashpm.services.looking_through import FoundQuestion, Group
from flashpm.ui.import_.model import FoundModel, GroupRow
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.painted_line import Line, paint_line
from flashpm.ui.widgets.rows import AnyIndex, RowDelegate, RowView, fill_row, halves
from flashpm.ui.wording import number_text

CHEVRON = 16
BAR_WIDTH = 3
"""The bar beside the question that is chosen, in pixels."""


class FoundList(RowView):
    """Shows what was found.

    Args:
        look: the look in force.

    Signals:
        question_chosen: a `FoundQuestion`.
    """

    question_chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.setAccessibleName(self.tr("What was found"))
        self.rows = FoundModel()
        self.setModel(self.rows)
        self.setItemDelegate(_Delegate(look, self, self.rows))
        self.chosen.connect(self._choose)
        self.went_left.connect(self._fold)
        self.went_right.connect(self._unfold)

    @property
    def chosen_place(self) -> QuestionPlace | None:
        """Which question is chosen; None for none."""
        index = self.currentIndex()
        entry = self.rows.entry(index.row()) if index.isValid() else None
        return entry.at if isinstance(entry, FoundQuestion) else None

    def show_questions(self, questions: Sequence[FoundQuestion]) -> None:
        """Show what was found, and choose the first one."""
        self.rows.forget()
        self.rows.show_questions(questions)
        first = self.rows.first_question()
        if not first.isValid() and questions:
            self.rows.toggle(0)
            first = self.rows.first_question()
        self.setCurrentIndex(first)
        self.scrollToTop()

    def show_again(self, questions: Sequence[FoundQuestion]) -> None:
        """Show the same questions as they are now; the one that is chosen stays so."""
        at, scrolled = self.chosen_place, self.verticalScrollBar().value()
        self.rows.show_questions(questions)
        row = self.rows.row_of(at)
        self.setCurrentIndex(self.rows.index(row) if row >= 0 else self.rows.first_question())
        self.verticalScrollBar().setValue(scrolled)

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:
        """Say which question is chosen now."""
        super().currentChanged(current, previous)
        if current.isValid() and isinstance(entry := self.rows.entry(current.row()), FoundQuestion):
            self.question_chosen.emit(entry)

    def _choose(self, index: QModelIndex) -> None:
        if isinstance(self.rows.entry(index.row()), GroupRow):
            self.rows.toggle(index.row())

    def _fold(self, index: QModelIndex) -> None:
        first = self.rows.first_row_of(index.row())
        self.setCurrentIndex(self.rows.index(first))
        if isinstance(entry := self.rows.entry(first), GroupRow) and entry.is_open:
            self.rows.toggle(first)

    def _unfold(self, index: QModelIndex) -> None:
        if isinstance(entry := self.rows.entry(index.row()), GroupRow) and not entry.is_open:
            self.rows.toggle(index.row())


class _Delegate(RowDelegate):
    """Paints one row of what was found."""

    def __init__(self, look: Look, view: RowView, model: FoundModel) -> None:
        super().__init__(look, view)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        entry = self._model.entry(index.row())
        place = QRectF(option.rect).adjusted(SPACE_12, 1, -SPACE_4, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if isinstance(entry, GroupRow):
            self._paint_group(painter, place, entry)
        else:
            self._paint_ground(painter, option, index, place)
            self._paint_question(painter, place.adjusted(SPACE_12, 0, -SPACE_12, 0), entry)
        self.paint_ring(painter, option, place)
        painter.restore()

    def _paint_group(self, painter: QPainter, place: QRectF, group: GroupRow) -> None:
        middle = place.center().y() + place.height() / 8
        icon = "chevron-down" if group.is_open else "chevron-right"
        size = self.look.px(CHEVRON)
        pixmap = self.look.icon(icon, Tone.TEXT3, size, painter.device().devicePixelRatioF())
        painter.drawPixmap(QPointF(place.left() + SPACE_8, middle - size / 2), pixmap)
        left = place.left() + SPACE_8 + size + SPACE_4
        words = QRectF(left, middle - place.height() / 4, place.right() - left - SPACE_12, place.height() / 2)
        name = self._model.group_text(group.group)
        tone = Tone.HARD if group.group is Group.LOOK else Tone.TEXT2
        paint_line(painter, self.look, words, Line(name, Type.LABEL, tone))
        number = words.adjusted(self.look.width(Type.LABEL, name) + SPACE_8, 0, 0, 0)
        paint_line(painter, self.look, number, Line(number_text(len(group.questions)), Type.SMALL, Tone.TEXT3))

    def _paint_ground(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex, place: QRectF) -> None:
        theme = self.look.theme
        if index == self.view.currentIndex():
            fill_row(painter, place, QColor(theme.accent_bg))
            bar = QRectF(place.left(), place.top() + SPACE_16, BAR_WIDTH, place.height() - 2 * SPACE_16)
            painter.fillRect(bar, theme.accent)
        elif self.is_hovered(option):
            self.paint_hover(painter, place)

    def _paint_question(self, painter: QPainter, place: QRectF, found: FoundQuestion) -> None:
        upper, lower = halves(place)
        tone = Tone.TEXT3 if found.is_left_out else Tone.TEXT
        paint_line(painter, self.look, upper, Line(self._model.question_text(found), Type.LABEL, tone))
        paint_line(painter, self.look, lower, Line(self._model.facts_text(found), Type.FACTS, Tone.TEXT3))
