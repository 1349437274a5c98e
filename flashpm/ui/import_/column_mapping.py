"""Asks what the columns of a table hold, or the fields of a note type."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.field_names import ColumnFields, TableField
from flashpm.domain.field_table import FieldTable, can_make_cards
from flashpm.ui.import_.column_memory import ColumnMemory
from flashpm.ui.import_.column_row import ColumnRow
from flashpm.ui.look import Look
from flashpm.ui.theme import NARROW_BELOW, SPACE_8, SPACE_12, SPACE_16, SPACE_20, SPACE_24, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import RING, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.choices import Choice
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.menu_choice import MenuChoice
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import grouped


class ColumnMapping(Column):
    """Shows each column with a text from it and what it holds.

    Args:
        look: the look in force.

    Attributes:
        memory: gives what was chosen for such columns before, and keeps what is chosen now.

    Signals:
        chosen: the `FieldTable`, and what its columns hold.
        left: everything is to stay as it was.
    """

    chosen = Signal(object, object)
    left = Signal()

    def __init__(self, look: Look) -> None:
        self._rows: list[ColumnRow] = []
        super().__init__(look, overhang=RING)
        self.memory = ColumnMemory()
        self._tables: Sequence[FieldTable] = ()
        self._table: FieldTable | None = None
        self._title = Text(look, "", Type.QUESTION).wrapped()
        self.which: MenuChoice | None = None
        self._about = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._remark = Text(look, "", Type.NORMAL, Tone.HARD).wrapped()
        self._list = QVBoxLayout()
        self._list.setSpacing(SPACE_16)
        self._missing = Text(look, "", Type.SMALL, Tone.TEXT2).wrapped()
        self.button = PrimaryButton(look, self.tr("Show the cards"))
        self.button.clicked.connect(self._choose)
        self.cancel = SecondaryButton(look, self.tr("Cancel"), is_large=True)
        self.cancel.clicked.connect(self.left)
        self._lay_out()

    @property
    def rows(self) -> list[ColumnRow]:
        """The columns, in their order."""
        return self._rows

    @property
    def fields(self) -> ColumnFields:
        """What each column holds."""
        return tuple(row.field for row in self._rows)

    @property
    def missing(self) -> str:
        """What has to be chosen yet; empty if nothing has."""
        return self._missing.text()

    @property
    def remark(self) -> str:
        """What is said of the columns that were chosen before."""
        return self._remark.text()

    def show_table(self, table: FieldTable, remark: str) -> None:
        """Ask about a table.

        Args:
            table: its guess is what is offered, unless other columns were chosen for such a table before.
            remark: what is wrong with the columns that were chosen; empty before any were.
        """
        self._offer([], table)
        self.cancel.hide()
        self._show(table, remark, None if remark else self.memory.fields_for(table.known_by))

    def show_clear(self, tables: Sequence[FieldTable]) -> None:
        """Show what tables were taken for, the first one to begin with.

        Args:
            tables: at least one; their guesses hold.
        """
        self._offer(tables, tables[0])
        self.cancel.show()
        self._show(tables[0], "", None)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the room there is."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Put the choices below the columns' names where there is little room."""
        super().restyle()
        for row in self._rows:
            row.set_narrow(is_narrow=self.width() < self._look.px(NARROW_BELOW))

    def _offer(self, tables: Sequence[FieldTable], shown: FieldTable) -> None:
        """Let the user choose which table is shown, where there are several."""
        self._tables = tables
        if self.which is not None:
            self._words.removeWidget(self.which)
            self.which.deleteLater()
            self.which = None
        if len(tables) > 1:
            choices = [Choice(str(place), each.name) for place, each in enumerate(tables)]
            self.which = MenuChoice(self._look, self.tr("Shown"), choices, "")
            self.which.set_value(str(tables.index(shown)))
            self.which.chosen.connect(lambda place: self._show(self._tables[int(place)], "", None))
            self._words.insertWidget(1, self.which, 0, Qt.AlignmentFlag.AlignLeft)

    def _show(self, table: FieldTable, remark: str, remembered: ColumnFields | None) -> None:
        self._table = table
        self._title.setText(self.tr("What do the fields hold?") if table.kind else self.tr("What do the columns hold?"))
        self._about.setText(self._text_about(table))
        self._remark.setText(remark)
        self._remark.setVisible(bool(remark))
        self._fill(table, remembered or table.guess)
        self._look_again()
        self.restyle()
        self.to_top()
        self.settle()

    def _lay_out(self) -> None:
        words = self._words = QVBoxLayout()
        words.setContentsMargins(RING, SPACE_24, RING, SPACE_8)
        words.setSpacing(SPACE_12)
        for each in (self._title, self._about, self._remark):
            words.addWidget(each)
        rows = QWidget()
        rows.setLayout(self._list)
        self._list.setContentsMargins(RING, 0, 0, 0)
        self.contents.setSpacing(SPACE_20)
        self.contents.addLayout(words)
        self.contents.addWidget(rows)
        self.contents.addWidget(self._missing)
        self._missing.setContentsMargins(RING, 0, RING, 0)
        self.contents.addLayout(in_line(self.button, self.cancel))
        self.contents.addStretch(1)

    def _text_about(self, table: FieldTable) -> str:
        count = len(table.rows) + table.more
        if table.kind:
            said = grouped(self.tr("“%1” from Anki has %n entries, and each becomes a card or more.", "", count), count)
            kept = self.tr(
                "A card needs the clarifying question, and why it matters, an expected answer or an impact. "
                "This choice is remembered for the next time."
            )
            return f"{said.replace('%1', table.name)} {kept}"
        said = grouped(self.tr("“%1” has %n rows, and each becomes a card.", "", count), count)
        needs = self.tr(
            "A card needs the clarifying question, and why it matters, an expected answer or an impact. "
            "This choice is remembered for tables with the same columns."
        )
        return f"{said.replace('%1', table.name)} {needs}"

    def _fill(self, table: FieldTable, fields: ColumnFields) -> None:
        for row in self._rows:
            self._list.removeWidget(row)
            row.deleteLater()
        self._rows = []
        for index, field in enumerate(fields):
            row = ColumnRow(self._look, self._name_of(table, index), table.sample(index), table.offered)
            row.set_field(field if field in table.offered else None)
            row.chosen.connect(lambda _, row=row: self._take(row))
            self._list.addWidget(row)
            self._rows.append(row)

    def _name_of(self, table: FieldTable, index: int) -> str:
        return table.columns[index] or self.tr("Column %1").replace("%1", str(index + 1))

    def _take(self, chosen: ColumnRow) -> None:
        """Take a choice; the column that held the same until now is left out."""
        for row in self._rows:
            if row is not chosen and row.field is chosen.field:
                row.set_field(None)
        self._look_again()

    def _look_again(self) -> None:
        is_ready = can_make_cards(self.fields)
        self.button.setEnabled(is_ready)
        self._missing.setText("" if is_ready else self._text_of_missing())
        self._missing.setVisible(not is_ready)

    def _text_of_missing(self) -> str:
        if TableField.PROMPT not in self.fields:
            return self.tr("Choose the column that holds the clarifying question.")
        return self.tr("Choose a column that holds why it matters, the expected answer or the impact.")

    def _choose(self) -> None:
        if self._table is not None:
            self.memory.remember(self._table.known_by, self.fields)
            self.chosen.emit(self._table, self.fields)
