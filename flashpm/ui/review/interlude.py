"""A breath in the very first sitting: what is known already, before the failed cards come again."""

from PySide6.QtWidgets import QVBoxLayout

from flashpm.services.sitting_summary import SittingSummary
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_40, Tone, Type
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import known_text


class Interlude(Surface):
    """Says in two lines how the first round went.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self.known = Text(look, "", Type.DISPLAY).wrapped()
        self.to_come = Text(look, "", Type.BODY, Tone.TEXT2).wrapped()
        lines = QVBoxLayout(self)
        side = self.MARGIN + SPACE_40
        lines.setContentsMargins(side, self.MARGIN_ABOVE + SPACE_40, side, side)
        lines.setSpacing(SPACE_8)
        lines.addWidget(self.known)
        lines.addWidget(self.to_come)

    def show_summary(self, summary: SittingSummary) -> None:
        """Say how many cards were known at once, and how many come back."""
        self.known.setText(known_text(summary))
        self.to_come.setText(self.tr("%n come back in a minute.", "", summary.left.to_repeat))
