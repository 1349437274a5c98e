"""The figures of a chart as a table that one can walk through and copy from."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableWidget, QTableWidgetItem

from flashpm.ui.look import Look
from flashpm.ui.statistics.chart import Table
from flashpm.ui.theme import Type

ROW, MOST_ROWS = 28, 12
"""The height of a row in pixels at 100 %, and how many are seen at once."""


class FigureTable(QTableWidget):
    """Shows a table; texts at the left, figures at the right.

    Args:
        look: the look in force.
        name: what the figures are of; its accessible name.
    """

    def __init__(self, look: Look, name: str) -> None:
        super().__init__()
        self._look = look
        self.setAccessibleName(self.tr("%1, as a table").replace("%1", name))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setShowGrid(False)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.horizontalHeader().setHighlightSections(False)
        look.follow(self.restyle)

    def show_table(self, table: Table) -> None:
        """Show other figures."""
        self.clear()
        self.setRowCount(len(table.rows))
        self.setColumnCount(len(table.headings))
        for column, heading in enumerate(table.headings):
            self.setHorizontalHeaderItem(column, _cell(heading, is_first=column == 0))
        for row, texts in enumerate(table.rows):
            for column, text in enumerate(texts):
                self.setItem(row, column, _cell(text, is_first=column == 0))
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look."""
        look, theme = self._look, self._look.theme
        self.setFont(look.font(Type.SMALL))
        self.horizontalHeader().setFont(look.font(Type.LABEL))
        self.horizontalHeader().setStyleSheet(
            f"QHeaderView::section {{ background: {theme.surface}; color: {theme.text2}; border: none;"
            f" border-bottom: 1px solid {theme.border}; padding: 0 6px; }}"
        )
        palette = self.palette()
        palette.setColor(QPalette.ColorRole.Base, QColor(theme.surface))
        palette.setColor(QPalette.ColorRole.Text, QColor(theme.text))
        self.setPalette(palette)
        high = look.px(ROW)
        self.verticalHeader().setDefaultSectionSize(high)
        self.horizontalHeader().setFixedHeight(high)
        self.setFixedHeight(high * (min(MOST_ROWS, self.rowCount()) + 1) + 2)


def _cell(text: str, *, is_first: bool) -> QTableWidgetItem:
    cell = QTableWidgetItem(text)
    side = Qt.AlignmentFlag.AlignLeft if is_first else Qt.AlignmentFlag.AlignRight
    cell.setTextAlignment(side | Qt.AlignmentFlag.AlignVCenter)
    return cell
