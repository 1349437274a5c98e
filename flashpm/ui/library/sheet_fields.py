"""The facts of a question as fields: what is asked for beside its texts."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.question import Difficulty, Question, QuestionType
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_12, Tone
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.gutter_row import GutterRow
from flashpm.ui.wording import difficulty_text, type_text

MOST_MINUTES = 999
NOT_SAID = ""


class SheetField(GutterRow):
    """A fact of one line, with its name.

    Args:
        look: the look in force.
        name: what it is.
        example: shown while it is empty.
    """

    def __init__(self, look: Look, name: str, example: str = "") -> None:
        self.field = LineField(look, name, example)
        super().__init__(look, name, Tone.TEXT2, self.field, drop=SPACE_12)

    @property
    def text(self) -> str:
        """What was written."""
        return self.field.text()

    def set_text(self, text: str | None) -> None:
        """Begin with a text."""
        self.field.setText(text or "")
        self.field.setCursorPosition(0)


class ChoiceField(GutterRow):
    """A fact that is one of a few, or not said.

    Args:
        look: the look in force.
        name: what it is.
        choices: in order.
    """

    def __init__(self, look: Look, name: str, choices: Sequence[Choice]) -> None:
        self.choice = OneOf(look, name, [Choice(NOT_SAID, self.tr("Not said")), *choices])
        super().__init__(look, name, Tone.TEXT2, self.choice, drop=SPACE_12)

    def restyle(self) -> None:
        """Follow the look and the width; the choices begin where the fields above them do, their rings further out."""
        super().restyle()
        if not self.is_narrow:
            self.head.setFixedWidth(self.head.maximumWidth() - RING)


class FactsFields(QWidget):
    """All facts of a question.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.title = SheetField(look, self.tr("Short name"), self.tr("For lists; may be left out"))
        self.type = ChoiceField(look, self.tr("Type"), [Choice(each, type_text(each)) for each in QuestionType])
        self.product = SheetField(look, self.tr("Product"), self.tr("What the question is about"))
        self.company = SheetField(look, self.tr("Asked at"), self.tr("Only where that is known"))
        self.difficulty = ChoiceField(
            look, self.tr("Difficulty"), [Choice(each, difficulty_text(each)) for each in Difficulty]
        )
        self.minutes = SheetField(look, self.tr("Minutes"), self.tr("For the whole answer"))
        self.minutes.field.setValidator(QIntValidator(0, MOST_MINUTES, self))
        self.tags = SheetField(look, self.tr("Tags"), self.tr("With commas between them"))
        self.source = SheetField(look, self.tr("Source"), self.tr("Where it comes from, such as an address"))
        self._rows = (
            *(self.title, self.type, self.product, self.company),
            *(self.difficulty, self.minutes, self.tags, self.source),
        )
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        for row in self._rows:
            down.addWidget(row)

    def show_question(self, question: Question) -> None:
        """Begin with the facts of a question."""
        self.title.set_text(question.title)
        self.type.choice.set_value(question.type or NOT_SAID)
        self.product.set_text(question.product)
        self.company.set_text(question.company)
        self.difficulty.choice.set_value(question.difficulty or NOT_SAID)
        self.minutes.set_text(str(question.minutes) if question.minutes else None)
        self.tags.set_text(", ".join(question.tags))
        self.source.set_text(question.source)

    def written(self, question: Question) -> Question:
        """Give a question with the facts that stand here."""
        type_, difficulty, minutes = self.type.choice.value, self.difficulty.choice.value, self.minutes.text.strip()
        return replace(
            question,
            title=self.title.text,
            type=QuestionType(type_) if type_ else None,
            product=self.product.text,
            company=self.company.text,
            difficulty=Difficulty(difficulty) if difficulty else None,
            minutes=int(minutes) or None if minutes.isdecimal() else None,
            tags=tuple(self.tags.text.split(",")),
            source=self.source.text,
        )

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the names above the fields, or beside them."""
        for row in self._rows:
            row.set_narrow(is_narrow=is_narrow)
