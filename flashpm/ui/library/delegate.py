"""Paints the library's rows: questions with how they stand, and the lines of the opened one."""

from html import escape

from PySide6.QtCore import QEvent, QRectF
from PySide6.QtGui import QColor, QHelpEvent, QPainter, QPainterPath
from PySide6.QtWidgets import QAbstractItemView, QStyleOptionViewItem, QToolTip

from flashpm.services.rows import PartLine, QuestionRow, Standing
from flashpm.ui.library.found_words import spans_of
from flashpm.ui.library.model import LibraryModel, OpenedLine
from flashpm.ui.library.row_place import LinePlaces, check_place, line_places, row_place
from flashpm.ui.library.selection import Selection
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_BUTTON, SPACE_8, SPACE_16, Tone, Type, blend
from flashpm.ui.widgets.choices import paint_check
from flashpm.ui.widgets.painted_line import Line, paint_line
from flashpm.ui.widgets.rows import AnyIndex, RowDelegate, RowView, fill_row, halves
from flashpm.ui.widgets.segment_bar import paint_segments, segments_width
from flashpm.ui.wording import area_text, kind_text, line_text, next_text, row_facts_text, standings_text

FLAG_SIZE = 16
"""In pixels at 100 %."""
BAR_WIDTH = 3


class LibraryDelegate(RowDelegate):
    """Paints one row.

    Args:
        look: the look in force.
        view: whose rows they are.
        model: what stands in them.
        selection: which of them are selected.

    Attributes:
        words: what is marked as found.
        marks_current: true to mark the current row, because its question is shown beside the list.
    """

    def __init__(self, look: Look, view: RowView, model: LibraryModel, selection: Selection) -> None:
        super().__init__(look, view)
        self._model = model
        self._selection = selection
        self.marks_current = False
        self.words: tuple[str, ...] = ()

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        """Paint ground, texts and hairline."""
        row, entry = index.row(), self._model.entry(index.row())
        place = row_place(self.look, QRectF(option.rect))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self._paint_ground(painter, place, row, is_hovered=self.is_hovered(option))
        inside = place.adjusted(SPACE_16, 0, -SPACE_16, 0)
        if isinstance(entry, QuestionRow):
            self._paint_check(painter, place, row, is_hovered=self.is_hovered(option))
            self._paint_question(painter, inside, entry)
        elif isinstance(entry, OpenedLine):
            self._paint_line(painter, inside, entry.part)
        self.paint_ring(painter, option, place)
        painter.restore()

    def helpEvent(
        self, event: QHelpEvent, view: QAbstractItemView, option: QStyleOptionViewItem, index: AnyIndex
    ) -> bool:
        """Say in words what the bar shows, and a question that had no room in full."""
        entry = self._model.entry(index.row()) if index.isValid() else None
        if event.type() is not QEvent.Type.ToolTip or entry is None:
            return False
        if not isinstance(entry, QuestionRow):
            words = f"<qt>{escape(entry.part.line)}</qt>" if isinstance(entry, OpenedLine) else ""
            QToolTip.showText(event.globalPos(), words, view)
            return True
        inside = row_place(self.look, QRectF(option.rect)).adjusted(SPACE_16, 0, -SPACE_16, 0)
        left, right = self._parts_of(inside, entry)
        if event.pos().x() >= right.left():
            QToolTip.showText(event.globalPos(), standings_text(entry.segments), view)
        elif self.look.width(Type.ROW, entry.question) > left.width():
            QToolTip.showText(event.globalPos(), f"<qt>{escape(entry.question)}</qt>", view)
        return True

    def _paint_ground(self, painter: QPainter, place: QRectF, row: int, *, is_hovered: bool) -> None:
        theme, opened = self.look.theme, self._model.opened_row
        if opened is not None and self._model.row_of(row) == opened:
            is_last = row == self._model.opened_lines.stop
            self._paint_opened(painter, place, is_first=row == opened, is_last=is_last)
            return
        if self._is_selected(row):
            fill_row(painter, place, QColor(theme.accent_bg))
        elif self.marks_current and row == self.view.currentIndex().row():
            self._paint_shown(painter, place)
        elif is_hovered:
            self.paint_hover(painter, place)
        if opened is None or row + 1 != opened:
            painter.fillRect(QRectF(place.left(), place.bottom() - 1, place.width(), 1), QColor(theme.border))

    def _is_selected(self, row: int) -> bool:
        return bool(len(self._selection)) and self._model.id_of(row) in self._selection

    def _paint_shown(self, painter: QPainter, place: QRectF) -> None:
        """Paint the ground of the row whose question is shown beside the list, with a bar at its left edge."""
        fill_row(painter, place, blend(self.look.theme.bg, self.look.theme.text, 0.06))
        bar = QRectF(place.left(), place.top() + SPACE_8, BAR_WIDTH, place.height() - 2 * SPACE_8)
        painter.setBrush(QColor(self.look.theme.accent))
        painter.drawRoundedRect(bar, BAR_WIDTH / 2, BAR_WIDTH / 2)

    def _paint_check(self, painter: QPainter, place: QRectF, row: int, *, is_hovered: bool) -> None:
        """Paint the box to select a question, where one is about to."""
        is_selected = self._is_selected(row)
        if is_hovered or len(self._selection):
            paint_check(painter, self.look.theme, check_place(place), is_checked=is_selected)

    def _paint_opened(self, painter: QPainter, place: QRectF, *, is_first: bool, is_last: bool) -> None:
        """Paint a row's part of the card that an opened question is: round where it begins and ends."""
        card = QPainterPath()
        whole = place.adjusted(
            0.5, 0.5 if is_first else -2 * RADIUS_BUTTON, -0.5, -0.5 if is_last else 2 * RADIUS_BUTTON
        )
        card.addRoundedRect(whole, RADIUS_BUTTON, RADIUS_BUTTON)
        painter.save()
        painter.setClipRect(place)
        painter.setPen(QColor(self.look.theme.border))
        painter.setBrush(QColor(self.look.theme.surface))
        painter.drawPath(card)
        if not is_last:
            inset = 0 if is_first else SPACE_16
            rule = QRectF(place.left() + inset, place.bottom() - 1, place.width() - 2 * inset, 1)
            painter.fillRect(rule, QColor(self.look.theme.border))
        painter.restore()

    def _paint_question(self, painter: QPainter, inside: QRectF, question: QuestionRow) -> None:
        left, right = self._parts_of(inside, question)
        upper, lower = halves(left)
        line = Line(question.question, Type.ROW, marks=spans_of(self.words, question.question))
        paint_line(painter, self.look, upper, line)
        paint_line(painter, self.look, lower, Line(row_facts_text(question), Type.FACTS, Tone.TEXT3))
        upper, lower = halves(right)
        bar = segments_width(self.look, len(question.segments))
        upper.setLeft(max(upper.left(), upper.right() - bar))
        paint_segments(painter, self.look, upper, question.segments)
        paint_line(painter, self.look, lower, self._next_line(question))

    def _next_line(self, question: QuestionRow) -> Line:
        is_due = Standing.DUE in question.segments
        text = next_text(question, self._model.today)
        return Line(text, Type.SMALL, Tone.HARD if is_due else Tone.TEXT3, is_at_right=True)

    def _parts_of(self, inside: QRectF, question: QuestionRow) -> tuple[QRectF, QRectF]:
        """Give the room for a question's words, and for how it stands."""
        text = next_text(question, self._model.today)
        wide = max(segments_width(self.look, len(question.segments)), self.look.width(Type.SMALL, text))
        wide = min(wide, int(inside.width() / 3))
        return inside.adjusted(0, 0, -wide - SPACE_16, 0), inside.adjusted(inside.width() - wide, 0, 0, 0)

    def _paint_line(self, painter: QPainter, inside: QRectF, part: PartLine) -> None:
        """Paint area, question and standing side by side; where the question has no room so, under the other two."""
        standing = line_text(part, self._model.today)
        places = line_places(self.look, inside, standing)
        area = Line(area_text(part.area) if part.is_first else kind_text(part.kind), Type.FACTS, Tone.TEXT3)
        paint_line(painter, self.look, places.area, area, at_most=places.rows)
        tone = Tone.HARD if part.standing is Standing.DUE else Tone.TEXT3
        paint_line(painter, self.look, places.standing, Line(standing, Type.SMALL, tone, is_at_right=True))
        self._paint_prompt(painter, places, part)

    def _paint_prompt(self, painter: QPainter, places: LinePlaces, part: PartLine) -> None:
        place = places.prompt
        if part.is_flagged:
            size = self.look.px(FLAG_SIZE)
            icon = self.look.icon("flag", Tone.ACCENT, size, painter.device().devicePixelRatioF())
            painter.drawPixmap(int(place.left()), int(place.center().y() - size / 2), icon)
            place = place.adjusted(size + SPACE_8, 0, 0, 0)
        tone = Tone.TEXT3 if part.standing is Standing.PAUSED else Tone.TEXT
        line = Line(part.line, Type.NORMAL, tone, marks=spans_of(self.words, part.line))
        paint_line(painter, self.look, place, line, at_most=places.rows)
