"""The question types to choose, as checks in columns."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from flashpm.domain.question import QuestionType
from flashpm.ui.look import Look
from flashpm.ui.widgets.choices import Check
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.wording import type_text


class TypeChecks(QWidget):
    """A check a question type.

    Args:
        look: the look in force.

    Signals:
        changed: the types that are checked, a tuple in the order of `QuestionType`.
    """

    changed = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._checks = {each: Check(look, type_text(each)) for each in QuestionType}
        flow = Flow(self)
        for check in self._checks.values():
            check.clicked.connect(lambda: self.changed.emit(self.value))
            flow.addWidget(check)
        look.follow(self.restyle)

    @property
    def value(self) -> tuple[QuestionType, ...]:
        """The types that are checked."""
        return tuple(each for each, check in self._checks.items() if check.isChecked())

    def restyle(self) -> None:
        """Follow the look: all are as wide as the widest, so that they stand in columns."""
        widest = max(check.sizeHint().width() for check in self._checks.values())
        for check in self._checks.values():
            check.setMinimumWidth(widest)

    def set_value(self, types: Sequence[QuestionType]) -> None:
        """Check these types and no others, without a signal."""
        for each, check in self._checks.items():
            check.setChecked(each in types)
