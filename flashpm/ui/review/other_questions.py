"""The question's other clarifying questions, as small lines under an answer."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.services.rows import PartLine
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_12, Tone, Type
from flashpm.ui.widgets.gutter_row import GutterRow
from flashpm.ui.widgets.text import ElidedText
from flashpm.ui.wording import area_text

AREA_WIDTH = 120
"""In pixels at 100 %."""


class OtherQuestions(GutterRow):
    """One line a clarifying question; left out where there are none.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        self.lines: list[OtherLine] = []
        content = QWidget()
        self._rows = QVBoxLayout(content)
        self._rows.setContentsMargins(0, SPACE_4, 0, 0)
        self._rows.setSpacing(SPACE_4)
        super().__init__(look, self.tr("Also worth asking"), Tone.TEXT2, content)

    def show_parts(self, parts: Sequence[PartLine]) -> None:
        """Show clarifying questions, in order."""
        while len(self.lines) < len(parts):
            self.lines.append(OtherLine(self._look))
            self._rows.addWidget(self.lines[-1])
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(parts))
            if number < len(parts):
                line.show_part(parts[number])
        self.setVisible(bool(parts))


class OtherLine(QWidget):
    """One clarifying question: its area, and its short form.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.area = ElidedText(look, "", Type.FACTS, Tone.TEXT3)
        self.words = ElidedText(look, "", Type.FACTS, Tone.TEXT2)
        for cell in (self.area, self.words):  # a text that runs from right to left keeps its column
            cell.setAlignment(
                Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
            )
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_12)
        line.addWidget(self.area)
        line.addWidget(self.words, 1)
        look.follow(self.restyle)

    def show_part(self, part: PartLine) -> None:
        """Show a clarifying question."""
        self.area.setText(area_text(part.area))
        self.words.setText(part.line)

    def restyle(self) -> None:
        """Follow the look."""
        self.area.setFixedWidth(self._look.px(AREA_WIDTH))
