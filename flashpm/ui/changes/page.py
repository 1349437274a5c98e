"""The history of changes: everything that was done, day by day, each to be taken back or done again."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial
from itertools import groupby

from PySide6.QtCore import QDateTime, QLocale, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.identity import Ulid
from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.changes import Changes
from flashpm.services.logged_operation import LoggedOperation
from flashpm.services.use_cases import UseCases
from flashpm.ui.changes.row import ChangeRow
from flashpm.ui.look import Look
from flashpm.ui.operations import Cancelling, Operations
from flashpm.ui.page import Page
from flashpm.ui.settings.form import Form
from flashpm.ui.settings.head import SettingsHead
from flashpm.ui.theme import SPACE_8, SPACE_16, Tone, Type
from flashpm.ui.widgets.button_line import in_line, reaching_out
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import long_date_text

SHOWN_AT_ONCE = 30
EVERYTHING, NO_GRADES = "everything", "no-grades"


class ChangesPage(Page):
    """Lists what was done on this computer, the newest first.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: through which something is taken back or done again.

    Signals:
        left: back to the settings.
        said: a sentence for the toast, and False: the page itself takes it back.
    """

    left = Signal()
    said = Signal(str, bool)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._found: list[LoggedOperation] = []
        self._acted_on: Ulid | None = None
        self._forms: list[Form] = []
        self.rows: list[ChangeRow] = []
        self.head = SettingsHead(look, self.tr("History of changes"))
        self.head.left.connect(self.left)
        self.what = OneOf(look, self.tr("What is listed"), self._choices())
        self.what.set_value(EVERYTHING)
        self.what.chosen.connect(self._begin_anew)
        self.older = SecondaryButton(look, self.tr("Show older ones"))
        self.older.clicked.connect(self._show_more)
        self._nothing = Text(look, self.tr("Nothing was done yet."), Type.NORMAL, Tone.TEXT2)
        self._lay_out()
        self.setFocusProxy(self.head.back)

    def open(self) -> None:
        """List what was done last."""
        self._begin_anew()
        self._column.to_top()

    def apply(self, changes: Changes) -> None:
        """Read again as far as it was read: whatever changed was done."""
        self._read(max(SHOWN_AT_ONCE, len(self._found)))

    def _begin_anew(self, _value: str = "") -> None:
        self._read(SHOWN_AT_ONCE)

    def _show_more(self) -> None:
        """Read on where the list ends."""
        before = len(self.rows)
        self._take(self._found, self._done(SHOWN_AT_ONCE, self._found[-1].first), SHOWN_AT_ONCE)
        if len(self.rows) > before and self.older.isHidden():
            self.rows[before].button.setFocus()

    def _read(self, at_most: int) -> None:
        self._take([], self._done(at_most), at_most)

    def _done(self, at_most: int, before: int | None = None) -> list[LoggedOperation] | None:
        """Read one more than is shown: it says whether there are older ones; None if it cannot be read."""
        has_grades = self.what.value == EVERYTHING
        return self._operations.run(lambda: self._use_cases.undoing.done(at_most + 1, before, has_grades=has_grades))

    def _take(self, above: Sequence[LoggedOperation], found: Sequence[LoggedOperation] | None, at_most: int) -> None:
        """Show what was read below what is shown already."""
        if found is None:  # it cannot be read, and that was said
            return
        held = next((row.operation.operation for row in self.rows if row.button.hasFocus()), self._acted_on)
        self._acted_on = None
        self._found = [*above, *found[:at_most]]
        self._show(self._found)
        self.older.setVisible(len(found) > at_most)
        self._nothing.setVisible(not self._found)
        self._hold(held)
        self._column.settle()

    def _show(self, found: Sequence[LoggedOperation]) -> None:
        """Show operations, those of a day on one card."""
        for form in self._forms:
            form.hide()
            form.deleteLater()
        self.rows, self._forms = [], []
        today = self._use_cases.cards.day
        for day, operations in groupby(found, key=_day_of):
            form = Form(self._look, self._day_text(day, today))
            for operation in operations:
                row = self._row(operation)
                form.add_below(row)
                self.rows.append(row)
            self._list.addWidget(form)
            form.show()  # at once, or no button on it could take the focus
            self._forms.append(form)

    def _hold(self, operation: Ulid | None) -> None:
        """Keep the focus on the row where it was."""
        row = next((row for row in self.rows if row.operation.operation == operation), None)
        if row is not None:
            row.button.setFocus()

    def _row(self, operation: LoggedOperation) -> ChangeRow:
        time = QLocale().toString(QDateTime.fromMSecsSinceEpoch(operation.at_ms), "HH:mm")
        row = ChangeRow(self._look, operation, time)
        row.take_back_requested.connect(partial(self._take_back, row))
        row.do_again_requested.connect(partial(self._do_again, row))
        return row

    def _take_back(self, row: ChangeRow, operation: Ulid) -> None:
        self._acted_on = operation
        undoing, title = self._use_cases.undoing, self.tr("Taking it back …")
        done = partial(self._after, row.text, self.tr("Taken back: %1"))
        self._operations.run_long(title, partial(undoing.undo, operation), done, Cancelling.NEVER)

    def _do_again(self, row: ChangeRow, operation: Ulid) -> None:
        self._acted_on = operation
        undoing, title = self._use_cases.undoing, self.tr("Doing it again …")
        done = partial(self._after, row.text, self.tr("Done again: %1"))
        self._operations.run_long(title, partial(undoing.redo, operation), done, Cancelling.NEVER)

    def _after(self, text: str, said: str, changes: Changes) -> None:
        self._operations.announce(changes)
        self.said.emit(said.replace("%1", text), False)  # noqa: FBT003 - a signal's values

    def _day_text(self, day: StudyDay, today: StudyDay) -> str:
        if day >= today:
            return self.tr("Today")
        return self.tr("Yesterday") if day == today - 1 else long_date_text(day, today)

    def _choices(self) -> list[Choice]:
        return [Choice(EVERYTHING, self.tr("Everything")), Choice(NO_GRADES, self.tr("All but grades"))]

    def _lay_out(self) -> None:
        intro = self.tr("What was done on this computer, the newest first; imports and settings too.")
        above = QWidget()
        head = QVBoxLayout(above)
        head.setContentsMargins(Surface.MARGIN, 0, Surface.MARGIN, SPACE_8)
        head.setSpacing(SPACE_8)
        head.addWidget(Text(self._look, intro, Type.NORMAL, Tone.TEXT2).wrapped())
        head.addLayout(reaching_out(self.what))
        head.addWidget(self._nothing)
        holder = QWidget()
        self._list = QVBoxLayout(holder)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(0)
        foot = QWidget()
        foot.setLayout(in_line(self.older))
        foot.layout().setContentsMargins(Surface.MARGIN, SPACE_8, Surface.MARGIN, SPACE_16)  # type: ignore[union-attr]  # it was set a line above
        self._column = Column(self._look, overhang=Surface.MARGIN)
        self._column.contents.setSpacing(0)
        for widget in (self.head, above, holder, foot):
            self._column.contents.addWidget(widget)
        self._column.contents.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(self._column)


def _day_of(operation: LoggedOperation) -> StudyDay:
    return from_date(datetime.fromtimestamp(operation.at_ms / 1000, UTC).astimezone().date())
