"""One column of a table: its name, the first text in it, and the choice of what it holds."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.field_names import TableField
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_24, Tone, Type
from flashpm.ui.widgets.choices import Choice
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.menu_choice import MenuChoice
from flashpm.ui.widgets.text import ElidedText
from flashpm.ui.wording import tr

LEFT_OUT = ""
"""The value of a column that is left out."""


class ColumnRow(QWidget):
    """Asks what a column holds.

    Args:
        look: the look in force.
        name: the column's.
        sample: the first text in it; empty if there is none.
        offered: what it can hold.

    Signals:
        chosen: a `TableField`'s word, or `LEFT_OUT`.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, name: str, sample: str, offered: Sequence[TableField] = tuple(TableField)) -> None:
        super().__init__()
        self.choice = MenuChoice(look, name, _choices(offered), LEFT_OUT)
        self.choice.chosen.connect(self.chosen)
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addWidget(ElidedText(look, name, Type.LABEL))
        line = " ".join(sample.split())
        words.addWidget(ElidedText(look, line or tr("nothing in it"), Type.SMALL, Tone.TEXT2 if line else Tone.TEXT3))
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addLayout(words, 1)
        self._across.addWidget(self.choice, 0, Qt.AlignmentFlag.AlignLeft)

    @property
    def field(self) -> TableField | None:
        """What the column holds; None if it is left out."""
        return TableField(self.choice.value) if self.choice.value else None

    def set_field(self, field: TableField | None) -> None:
        """Let the column hold something else, without a signal."""
        self.choice.set_value(field.value if field else LEFT_OUT)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the choice below the words, or beside them."""
        self._across.setDirection(direction_for(is_narrow=is_narrow))
        self._across.setSpacing(SPACE_4 if is_narrow else SPACE_24)


def _choices(offered: Sequence[TableField]) -> Sequence[Choice]:
    texts = _texts()
    return [
        Choice(LEFT_OUT, tr("Leave out")),
        *(Choice(field.value, texts[field]) for field in texts if field in offered),
    ]


def _texts() -> dict[TableField, str]:
    return {
        TableField.QUESTION: tr("Question"),
        TableField.PROMPT: tr("Clarifying question"),
        TableField.WHY_IT_MATTERS: tr("Why it matters"),
        TableField.EXPECTED_ANSWER: tr("Expected answer"),
        TableField.IMPACT: tr("Impact"),
        TableField.AREA: tr("Area"),
        TableField.SHORT: tr("Short form"),
        TableField.MY_WORDS: tr("My words"),
        TableField.TITLE: tr("Title"),
        TableField.TYPE: tr("Type"),
        TableField.PRODUCT: tr("Product"),
        TableField.COMPANY: tr("Asked at"),
        TableField.DIFFICULTY: tr("Difficulty"),
        TableField.MINUTES: tr("Minutes"),
        TableField.TAGS: tr("Tags"),
        TableField.SOURCE: tr("Source"),
        TableField.DECK: tr("Deck"),
        TableField.ID: tr("Id of the clarifying question"),
        TableField.PACK: tr("Pack"),
        TableField.QUESTION_ID: tr("Id of the question"),
    }
