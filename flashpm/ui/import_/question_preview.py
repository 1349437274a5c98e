"""A found question as it will look, with what is to be said of it."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.merging import QuestionMerge, Status
from flashpm.ui.import_.card_preview import CardPreview
from flashpm.ui.import_.found_questions import FoundQuestion
from flashpm.ui.look import Look
from flashpm.ui.theme import NARROW_BELOW, SPACE_8, SPACE_12, SPACE_16, SPACE_20, SPACE_24, SPACE_40, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.facts_line import FactsLine
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.surface import Callout, Icon, Surface
from flashpm.ui.widgets.text import Body, Text

MOST_CARDS = 30
"""How many cards of one question are shown; the rest is counted."""


class QuestionPreview(Column):
    """Shows one found question.

    Args:
        look: the look in force.

    Signals:
        text_given: a `FoundQuestion` that its page lost the text of, and that text.
    """

    text_given = Signal(object, str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, Surface.MARGIN)
        self._found: FoundQuestion | None = None
        self._surface = Surface(look)
        self._inside = QVBoxLayout(self._surface)
        self._inside.setSpacing(SPACE_16)
        self._facts = FactsLine(look)
        self.remarks = Remarks(look)
        self._question = Body(look, Type.PROMPT)
        self._question.setAccessibleName(self.tr("Interview question"))
        self.text_field = QuestionField(look)
        self.text_field.given.connect(lambda text: self.text_given.emit(self._found, text))
        self._cards: list[CardPreview] = []
        self._more = Text(look, "", Type.FACTS, Tone.TEXT3)
        for each in (self._facts, self._question, self.text_field, self.remarks, self._more):
            self._inside.addWidget(each)
        self.contents.setContentsMargins(0, 0, 0, 0)
        self.contents.addWidget(self._surface)
        self.contents.addStretch(1)
        look.follow(self._widen)

    @property
    def question_text(self) -> str:
        """The interview question that is shown."""
        return self._question.text()

    def show_question(self, found: FoundQuestion) -> None:
        """Show a question, from its beginning."""
        question, self._found = found.question, found
        self._facts.show_question(question)
        self._question.set_text(question.question or question.title or "")
        self._question.setVisible(bool(question.question or question.title))
        self.text_field.show_for(found)
        self.remarks.say([*found.remarks, *self._comparison(found.merge)])
        self._show_cards(found)
        self.to_top()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._widen()

    def _widen(self) -> None:
        """Give the texts wide margins where there is room, and put labels above texts where there is none."""
        is_narrow = self._is_narrow()
        across = Surface.MARGIN + (SPACE_20 if is_narrow else SPACE_40)
        self._inside.setContentsMargins(across, Surface.MARGIN_ABOVE + SPACE_24, across, Surface.MARGIN + SPACE_16)
        for card in self._cards:
            card.set_narrow(is_narrow=is_narrow)

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self._look.px(NARROW_BELOW)

    def _show_cards(self, found: FoundQuestion) -> None:
        parts = found.question.clarifying_questions
        while len(self._cards) < min(len(parts), MOST_CARDS):
            self._add_card()
        for card, part in zip(self._cards, parts, strict=False):
            card.show_part(part, is_page=found.is_page)
        for place, card in enumerate(self._cards):
            card.setVisible(place < len(parts))
        left = max(0, len(parts) - MOST_CARDS)
        self._more.setText(self.tr("and %n more card(s)", "", left))
        self._more.setVisible(left > 0)

    def _add_card(self) -> None:
        card = CardPreview(self._look)
        card.set_narrow(is_narrow=self._is_narrow())
        self._cards.append(card)
        self._inside.insertWidget(self._inside.count() - 1, card)

    def _comparison(self, merge: QuestionMerge | None) -> list[str]:
        """Say how a question that is in the library differs from it."""
        if merge is None or merge.status in {Status.NEW, Status.SAME}:
            return []
        texts, added = len(merge.changes), len(merge.added)
        said = [
            (self.tr("Changed in the new version: %n text(s).", "", texts), texts),
            (self.tr("Added to it: %n card(s).", "", added), added),
            (self.tr("Where you changed the same text, yours is kept."), merge.status is Status.CONFLICT),
        ]
        return [sentence for sentence, is_true in said if is_true]


class Remarks(Callout):
    """Sentences that are to be read before something is added."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._text = Body(look, Type.NORMAL, Tone.TEXT2)
        across = QHBoxLayout(self)
        across.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        across.setSpacing(SPACE_12)
        across.addWidget(Icon(look, "info", Tone.HARD), 0, Qt.AlignmentFlag.AlignTop)
        across.addWidget(self._text, 1)

    @property
    def text(self) -> str:
        """What is said."""
        return self._text.text()

    def say(self, sentences: list[str]) -> None:
        """Say something else; nothing hides it."""
        self._text.set_text("\n\n".join(sentences))
        self.setVisible(bool(sentences))


class QuestionField(QWidget):
    """Asks for an interview question that its page lost.

    Signals:
        given: its text.
    """

    given = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.field = LineField(look, self.tr("Interview question"), self.tr("What does the interviewer ask?"))
        button = SecondaryButton(look, self.tr("Use it"))
        for signal in (button.clicked, self.field.returnPressed):
            signal.connect(self._give)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_8)
        reason = self.tr("The interview question is missing from this copy. Type it, then add the cards.")
        down.addWidget(Text(look, reason, Type.NORMAL, Tone.TEXT2).wrapped())
        line = QHBoxLayout()
        line.setSpacing(SPACE_8)
        line.addWidget(self.field, 1)
        line.addWidget(button)
        down.addLayout(line)

    def show_for(self, found: FoundQuestion) -> None:
        """Ask where the text is missing."""
        self.field.clear()
        self.setVisible(found.merge is None)

    def _give(self) -> None:
        if self.field.text().strip():
            self.given.emit(self.field.text())
