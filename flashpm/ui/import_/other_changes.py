"""What else differs of a question or of a card: a row a field, with its words before and after."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.merging import FieldChange
from flashpm.services.found_texts import FoundText
from flashpm.ui.import_.text_view import TextView
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, Tone, Type
from flashpm.ui.widgets.gutter_row import GutterRow


class OtherChanges(QWidget):
    """Shows the fields that have no place of their own in the preview.

    Args:
        look: the look in force.

    Signals:
        choice_made: a `FieldChange`, and true to take the source's value.
    """

    choice_made = Signal(object, bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._is_narrow = False
        self._rows: list[GutterRow] = []
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(SPACE_8)

    @property
    def has_changes(self) -> bool:
        """Whether there is anything to show."""
        return bool(self._rows)

    def show_changes(self, changes: Sequence[FoundText]) -> None:
        """Show other fields."""
        for row in self._rows:
            self._down.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._rows = [self._row(each) for each in changes]
        for row in self._rows:
            self._down.addWidget(row)
        self.setVisible(self.has_changes)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the labels above the texts, or beside them."""
        self._is_narrow = is_narrow
        for row in self._rows:
            row.set_narrow(is_narrow=is_narrow)

    def _row(self, found: FoundText) -> GutterRow:
        name = self._name_of(found.field)
        view = TextView(self._look, name, Type.NORMAL)
        view.show_text(found, self.tr("%1: taken away").replace("%1", name))
        if found.change is not None:
            view.choice_made.connect(partial(self._choose, found.change))
        row = GutterRow(self._look, name, Tone.TEXT2, view)
        row.set_narrow(is_narrow=self._is_narrow)
        return row

    def _choose(self, change: FieldChange, takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's value
        self.choice_made.emit(change, takes_theirs)

    def _name_of(self, field: str) -> str:
        names = {
            "title": self.tr("Title"),
            "type": self.tr("Type"),
            "product": self.tr("Product"),
            "company": self.tr("Company"),
            "difficulty": self.tr("Difficulty"),
            "minutes": self.tr("Minutes"),
            "tags": self.tr("Tags"),
            "unseen": self.tr("Kept as a fresh question"),
            "source": self.tr("Source"),
            "author": self.tr("Author"),
            "updated": self.tr("Updated"),
            "short": self.tr("Short form"),
            "area": self.tr("Area"),
            "media": self.tr("Pictures and sounds"),
        }
        return names.get(field, field)
