"""Whether, and at which hour, one is reminded."""

from datetime import time

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashpm.ui.look import Look
from flashpm.ui.settings.stepper import Stepper
from flashpm.ui.theme import SPACE_8
from flashpm.ui.widgets.choices import Check
from flashpm.ui.widgets.flow import Flow

HOURS = range(24)
FIRST_HOUR = 18
"""What is offered before an hour was chosen: after work."""


class ReminderField(QWidget):
    """A reminder that is on or off, with its hour.

    Args:
        look: the look in force.
        remind_at: the hour; None for no reminder.

    Signals:
        changed: the hour, or None.
    """

    changed = Signal(object)

    def __init__(self, look: Look, remind_at: time | None) -> None:
        super().__init__()
        self.check = Check(look, self.tr("Remind me, at the hour"))
        self.hour = Stepper(look, self.tr("Hour of the reminder"), HOURS)
        line = Flow(self, SPACE_8)
        line.addWidget(self.check)
        line.addWidget(self.hour)
        self.check.setChecked(remind_at is not None)
        self.hour.set_value(remind_at.hour if remind_at is not None else FIRST_HOUR)
        self.hour.setEnabled(remind_at is not None)
        self.check.clicked.connect(self._tell)
        self.hour.changed.connect(self._tell)

    def _tell(self, *_: object) -> None:
        self.hour.setEnabled(self.check.isChecked())
        self.changed.emit(time(self.hour.value) if self.check.isChecked() else None)
