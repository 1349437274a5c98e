"""One card as it will look: its area, what is asked, and the three parts of the answer."""

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.areas import PlacedArea, place_area
from flashpm.domain.prompt import split_prompt
from flashpm.domain.question import ClarifyingQuestion
from flashpm.ui.look import Look
from flashpm.ui.theme import GUTTER_WIDTH, RADIUS_CONTROL, SPACE_4, SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.surface import Chip, Rule
from flashpm.ui.widgets.text import Body, Text


class CardPreview(QWidget):
    """Shows one clarifying question of a source.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._area = Text(look, "", Type.LABEL, Tone.ACCENT)
        self._guess = Chip(look, "")
        self._prompt = Body(look, Type.QUESTION)
        self._no_prompt = MissingPart(look)
        self._parts = {
            "why_it_matters": PartPreview(look, self.tr("Why it matters"), Tone.ACCENT),
            "expected_answer": PartPreview(look, self.tr("Expected answer"), Tone.TEXT2),
            "impact": PartPreview(look, self.tr("Impact"), Tone.GOOD),
        }
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self._area)
        head.addWidget(self._guess)
        head.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        down.addWidget(Rule(look))
        down.addSpacing(SPACE_8)
        down.addLayout(head)
        down.addWidget(self._prompt)
        down.addWidget(self._no_prompt)
        for part in self._parts.values():
            down.addWidget(part)
        down.addSpacing(SPACE_8)

    def show_part(self, part: ClarifyingQuestion, *, is_page: bool) -> None:
        """Show a clarifying question.

        Args:
            part: as the source has it.
            is_page: true if it stands on a saved page, false in a pack.
        """
        self._show_area(part)
        self._show_prompt(part.prompt, is_page=is_page)
        for name, preview in self._parts.items():
            preview.show_text(getattr(part, name), is_page=is_page)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the labels above the texts, or beside them."""
        for part in self._parts.values():
            part.set_narrow(is_narrow=is_narrow)

    def _show_area(self, part: ClarifyingQuestion) -> None:
        """Show the author's own word where there is one; a guess says that it is one."""
        placed = place_area(None, part.prompt or "", part.why_it_matters)
        self._area.setText(part.area or "")
        self._area.setVisible(bool(part.area))
        self._guess.setText(self._guess_text(placed))
        self._guess.setVisible(not part.area)

    def _guess_text(self, placed: PlacedArea) -> str:
        return self.tr("Area: %1, guessed").replace("%1", placed.area.value)

    def _show_prompt(self, prompt: str | None, *, is_page: bool) -> None:
        asked = split_prompt(prompt or "")[1]
        assumed = (prompt or "")[: len(prompt or "") - len(asked)]
        self._prompt.set_runs(((assumed, Tone.TEXT2), (asked, Tone.TEXT)))
        self._prompt.setVisible(prompt is not None)
        where = self.tr("What to ask: not on the page, so this card is left out")
        self._no_prompt.setText(where if is_page else self.tr("What to ask: not in the pack, so this card is left out"))
        self._no_prompt.setVisible(prompt is None)


class PartPreview(QWidget):
    """One labelled part of an answer; empty where the source has none.

    Args:
        look: the look in force.
        label: what the part is.
        tone: the label's colour.
    """

    def __init__(self, look: Look, label: str, tone: Tone) -> None:
        super().__init__()
        self._look = look
        self._name = label
        self._is_narrow = False
        self._label = Text(look, label, Type.LABEL, tone)
        self._text = Body(look, Type.BODY)
        self._missing = MissingPart(look)
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._across.addWidget(self._label, 0, Qt.AlignmentFlag.AlignTop)
        self._across.addWidget(self._text, 1)
        self._across.addWidget(self._missing, 1)
        look.follow(self.restyle)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._text.text() if self._label.isVisibleTo(self) else self._missing.text()

    def show_text(self, text: str | None, *, is_page: bool) -> None:
        """Show a part; None for one that the source has not."""
        said = self.tr("%1: not on the page") if is_page else self.tr("%1: not in the pack")
        self._missing.setText(said.replace("%1", self._name))
        self._missing.setVisible(text is None)
        self._text.set_text(text or "")
        self._text.setVisible(text is not None)
        self._label.setVisible(text is not None)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the label above the text, or beside it."""
        if is_narrow != self._is_narrow:
            self._is_narrow = is_narrow
            self.restyle()

    def restyle(self) -> None:
        """Follow the look and the width."""
        across, down = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._across.setDirection(down if self._is_narrow else across)
        self._across.setSpacing(SPACE_4 if self._is_narrow else 0)
        self._label.setContentsMargins(0, 0 if self._is_narrow else SPACE_4, 0, 0)
        self._label.setFixedWidth(self._look.px(GUTTER_WIDTH))


class MissingPart(Text):
    """Says what a source has not, in a dashed frame."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", Type.NORMAL, Tone.TEXT3)
        self.wrapped()
        self.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around the words."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._look.colour(Tone.TEXT3), 1, Qt.PenStyle.DashLine))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), RADIUS_CONTROL, RADIUS_CONTROL)
        painter.end()
        super().paintEvent(event)
