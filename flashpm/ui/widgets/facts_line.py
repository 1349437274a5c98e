"""What is known of a question, in one line: the head of its card."""

from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from flashpm.domain.question import Question
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, Tone, Type
from flashpm.ui.widgets.surface import CHIP_HEIGHT, Chip, Tile
from flashpm.ui.widgets.text import ElidedText
from flashpm.ui.wording import facts_text, type_text


class FactsLine(QWidget):
    """Product, what is known of the question, and its type at the right.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.tile = Tile(look)
        self.product = ElidedText(look, "", Type.LABEL)
        self.product.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.facts = ElidedText(look, "", Type.FACTS, Tone.TEXT3)
        self.type = Chip(look, "")
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_8)
        line.addWidget(self.tile)
        line.addWidget(self.product)
        line.addWidget(self.facts, 1)
        line.addWidget(self.type)
        look.follow(self.restyle)

    def show_question(self, question: Question) -> None:
        """Show what is known of a question."""
        name = question.product or question.company or ""
        self.tile.set_name(name)
        self.product.setText(name)
        for each in (self.tile, self.product):
            each.setVisible(bool(name))
        self.facts.setText(facts_text(question))
        self.type.setText(type_text(question.type))
        self.type.setVisible(question.type is not None)

    def restyle(self) -> None:
        """Follow the look."""
        self.setFixedHeight(self._look.px(CHIP_HEIGHT))
