"""The newest import, and the way to take all of it back, also after a restart."""

from datetime import UTC, datetime

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from flashpm.domain.study_day import StudyDay, from_date
from flashpm.services.rows import LoggedImport
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton
from flashpm.ui.widgets.surface import Callout, Icon
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import date_text, grouped, questions_text


def newest_import(reader: UseCases) -> tuple[LoggedImport | None, StudyDay]:
    """Read what `LastImport.show_import` shows; of a large import its questions are counted one by one."""
    return reader.undoing.last_import(), reader.studying.today().day


class LastImport(Callout):
    """Says what was imported last; hidden where there is nothing to take back.

    Args:
        look: the look in force.
        days: for how many days after an import it is offered; None for ever.

    Signals:
        undo_requested: the operation that is to be taken back.
    """

    undo_requested = Signal(object)

    def __init__(self, look: Look, days: int | None = None) -> None:
        super().__init__(look)
        self._days = days
        self._import: LoggedImport | None = None
        self._text = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self.undo = LinkButton(look, self.tr("Undo import"))
        self.undo.clicked.connect(self._take_back)
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_16, SPACE_8, SPACE_8, SPACE_8)
        line.setSpacing(SPACE_12)
        line.addWidget(Icon(look, "import", Tone.TEXT2))
        line.addWidget(self._text, 1)
        line.addWidget(self.undo)
        self.hide()

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_import(self, newest: LoggedImport | None, today: StudyDay) -> None:
        """Show the newest import.

        Args:
            newest: None if there is none.
            today: the study day.
        """
        was_another = self._import is not None and newest is not None and newest.operation != self._import.operation
        if was_another and self.undo.hasFocus():
            self.focusNextChild()  # who pressed Enter for the one before has not asked to take this one back
        self._import = newest
        if newest is None:
            self.hide()
            return
        on = from_date(datetime.fromtimestamp(newest.at_ms / 1000, UTC).astimezone().date())
        when = self.tr("today") if on >= today else date_text(on, today)
        self._text.setText(self.tr("Added %1: %2").replace("%1", when).replace("%2", self._what(newest)))
        self.setVisible(self._days is None or today - on <= self._days)

    def _what(self, newest: LoggedImport) -> str:
        changed = grouped(self.tr("%n changed", "", newest.changed), newest.changed)
        said = [(questions_text(newest.questions), newest.questions), (changed, newest.changed)]
        return " · ".join(text for text, number in said if number) or self.tr("a new version")

    def _take_back(self) -> None:
        if self._import is not None:
            self.undo_requested.emit(self._import.operation)
