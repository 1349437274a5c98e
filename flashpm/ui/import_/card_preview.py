"""One card as it will look: its area, what is asked, and the three parts of the answer."""

from PySide6.QtGui import QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.areas import PlacedArea, place_area
from flashpm.domain.question import ClarifyingQuestion
from flashpm.ui.look import Look
from flashpm.ui.theme import RADIUS_CONTROL, SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.gutter_row import GutterRow
from flashpm.ui.widgets.prompt_runs import prompt_runs
from flashpm.ui.widgets.surface import Chip, Rule, paint_dashed_frame
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
        self._prompt.setAccessibleName(self.tr("Clarifying question"))
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
        self._prompt.set_runs(prompt_runs(prompt or ""))
        self._prompt.setVisible(prompt is not None)
        where = self.tr("What to ask: not on the page, so this card is left out")
        self._no_prompt.setText(where if is_page else self.tr("What to ask: not in the pack, so this card is left out"))
        self._no_prompt.setVisible(prompt is None)


class PartPreview(GutterRow):
    """One labelled part of an answer; where the source has none, it says so in the whole row.

    Args:
        look: the look in force.
        label: what the part is.
        tone: the label's colour.
    """

    def __init__(self, look: Look, label: str, tone: Tone) -> None:
        self._name = label
        self._text = Body(look, Type.BODY)
        self._text.setAccessibleName(label)
        self._missing = MissingPart(look)
        super().__init__(look, label, tone, self._text, self._missing)

    @property
    def text(self) -> str:
        """What is shown."""
        return self._missing.text() if self._missing.isVisibleTo(self) else self._text.text()

    def show_text(self, text: str | None, *, is_page: bool) -> None:
        """Show a part; None for one that the source has not."""
        said = self.tr("%1: not on the page") if is_page else self.tr("%1: not in the pack")
        self._missing.setText(said.replace("%1", self._name))
        self._missing.setVisible(text is None)
        self._text.set_text(text or "")
        self._text.setVisible(text is not None)
        self.show_label(is_shown=text is not None)


class MissingPart(Text):
    """Says what a source has not, in a dashed frame."""

    def __init__(self, look: Look) -> None:
        super().__init__(look, "", Type.NORMAL, Tone.TEXT3)
        self.wrapped()
        self.setContentsMargins(SPACE_16, SPACE_8, SPACE_16, SPACE_8)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the frame around the words."""
        paint_dashed_frame(self, self._look, RADIUS_CONTROL)
        super().paintEvent(event)
