"""The two panes of the import: the box or the list at the left, the question or the reasons at the right."""

from collections.abc import Sequence

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.field_table import FieldTable
from flashpm.services.columns import tables_of
from flashpm.services.looking_through import Found, FoundQuestion
from flashpm.ui.import_.column_mapping import ColumnMapping
from flashpm.ui.import_.found_list import FoundList
from flashpm.ui.import_.question_preview import QuestionPreview
from flashpm.ui.import_.refusal import Refusal
from flashpm.ui.import_.start import PasteBox
from flashpm.ui.import_.start_pane import StartPane
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_16, SPACE_24
from flashpm.ui.widgets.column import beside_column
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.rows import ROW_HEIGHT

LEFT_WIDTH = 320
"""The left pane, in pixels at 100 %."""
STACKED_BELOW = 860
"""Panes below this width stand one above the other, in pixels at 100 %."""
ROWS_ABOVE = 3
"""How many rows the left pane is high where it stands above the right one."""


class Panes(QWidget):
    """Shows what is offered, and what came of it.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.paste = PasteBox(look)
        self.list = FoundList(look)
        self.back = PlainLink(look, self.tr("Show the pasted text"))
        self.back.clicked.connect(self.unfold)
        self.map_fields = PlainLink(look, "")
        self._found_side = self._make_found_side()
        self.start = StartPane(look)
        self.drop = self.start.drop
        self.question = QuestionPreview(look)
        self.refusal = Refusal(look)
        self.columns = ColumnMapping(look)
        self.list.question_chosen.connect(self._show_chosen)
        self._left, self._right = QStackedWidget(), QStackedWidget()
        self._left.addWidget(self.paste)
        self._left.addWidget(self._found_side)
        for each in (self.start, self.question, self.refusal, self.columns):
            self._right.addWidget(each)
        self._side_by_side = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._side_by_side.addWidget(self._left)
        self._side_by_side.addWidget(self._right, 1)
        look.follow(self.restyle)

    @property
    def is_folded(self) -> bool:
        """Whether the box made way for the list."""
        return self._left.currentWidget() is self._found_side

    @property
    def right(self) -> QWidget | None:
        """What the right pane shows."""
        return self._right.currentWidget()

    def show_start(self) -> None:
        """Show the box, and where to drop files."""
        self._show(self.paste, self.start)

    def show_refusal(self) -> None:
        """Show the box, and the reasons."""
        self._show(self.paste, self.refusal)

    def show_columns(self) -> None:
        """Show the box, and what is to be said of a table's columns."""
        self._show(self.paste, self.columns)

    def show_clear_tables(self, tables: Sequence[FieldTable]) -> None:
        """Show what the tables that were read were taken for, beside the list of what was found."""
        self.columns.show_clear(tables)
        self._show(self._left.currentWidget() or self.paste, self.columns)

    def show_question(self) -> None:
        """Show the question that is chosen."""
        self._show(self._left.currentWidget() or self.paste, self.question)

    def show_found(self, found: Found, *, folds: bool) -> None:
        """Show what was found, and its first question.

        Args:
            found: at least one question.
            folds: true to let the box make way for the list.
        """
        tables = tables_of(found.readings)
        self.question.album.use(found.medium)
        self.map_fields.setText(self.tr("Fields …") if any(each.kind for each in tables) else self.tr("Columns …"))
        self.map_fields.setAccessibleName(self.map_fields.text())
        self.map_fields.updateGeometry()
        self.map_fields.setVisible(bool(tables))
        self.list.show_questions(found.questions)
        self.back.setVisible(bool(self.paste.field.toPlainText().strip()))
        self._show(self._found_side if folds else self.paste, self.question)

    def _show_chosen(self, question: FoundQuestion) -> None:
        self.question.show_question(question)
        if self.right is self.columns:
            self.columns.left.emit()

    def unfold(self) -> None:
        """Show the box with the text again, beside what was found in it."""
        self._show(self.paste, self.question)
        self.paste.field.setFocus()

    def show_again(self, found: Found) -> None:
        """Show the same questions as they are now; what is chosen, and what is folded, stays."""
        self.question.album.use(found.medium)
        self.list.show_again(found.questions)
        self.restyle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the panes side by side, or one above the other."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look, the width and what is shown: a single question needs no list above it."""
        is_stacked = self.width() < self._look.px(STACKED_BELOW)
        self._side_by_side.setDirection(direction_for(is_narrow=is_stacked))
        self._side_by_side.setContentsMargins(0, SPACE_8 if self.is_folded else SPACE_24, 0, 0)
        self._side_by_side.setSpacing(0 if self.is_folded else SPACE_8)
        beside = beside_column(self._look, self.width()) if is_stacked else SPACE_24
        self.paste.setContentsMargins(beside, 0, beside if is_stacked else 0, 0 if is_stacked else SPACE_24)
        shows_list = not is_stacked or self.list.rows.questions > 1
        is_low = self.is_folded and not shows_list
        high = self.back.sizeHint().height() + 2 * SPACE_4 if is_low else self._look.px(ROWS_ABOVE * ROW_HEIGHT)
        self._left.setMinimumSize(0 if is_stacked else self._look.px(LEFT_WIDTH), high if is_stacked else 0)
        self._left.setMaximumSize(
            self.maximumWidth() if is_stacked else self._look.px(LEFT_WIDTH),
            high if is_stacked else self.maximumHeight(),
        )
        self._left.setVisible(not is_low or not (self.back.isHidden() and self.map_fields.isHidden()))
        self.list.setVisible(shows_list)

    def _make_found_side(self) -> QWidget:
        side, link = QWidget(), QHBoxLayout()
        link.setContentsMargins(SPACE_24, SPACE_4, SPACE_24, 0)
        link.setSpacing(SPACE_16)
        link.addWidget(self.back)
        link.addWidget(self.map_fields)
        link.addStretch(1)
        down = QVBoxLayout(side)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(link)
        down.addWidget(self.list, 1)
        return side

    def _show(self, left: QWidget, right: QWidget) -> None:
        self._left.setCurrentWidget(left)
        self._right.setCurrentWidget(right)
        self.restyle()
