"""Why nothing can be added: each source that cannot be read, with its reasons and what to do."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Qt, Signal

from flashpm.domain.pack import Finding
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Icon
from flashpm.ui.widgets.text import Body, Text
from flashpm.ui.wording import finding_text

MOST_REASONS = 20
"""How many reasons are shown; nobody mends more at a time."""


class Refusal(Column):
    """Says what is wrong with what was offered.

    Signals:
        choosing: other files are to be chosen.
    """

    choosing = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._title = Text(look, "", Type.QUESTION).wrapped()
        self._reasons = Body(look, Type.BODY, Tone.TEXT2)
        self.button = SecondaryButton(look, self.tr("Choose other files …"))
        self.button.clicked.connect(self.choosing)
        self.contents.setSpacing(SPACE_12)
        self.contents.addSpacing(SPACE_24)
        self.contents.addWidget(Icon(look, "warn", Tone.HARD, SPACE_32))
        self.contents.addWidget(self._title)
        self.contents.addWidget(self._reasons)
        self.contents.addSpacing(SPACE_8)
        self.contents.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.contents.addStretch(1)

    @property
    def text(self) -> str:
        """The sentence, and the reasons below it."""
        return f"{self._title.text()}\n{self._reasons.text()}"

    def show_errors(self, errors: Sequence[Finding], sources: int) -> None:
        """Say why nothing can be added.

        Args:
            errors: one or more, those of one source side by side.
            sources: how many were offered: one that was pasted needs no name, and its next step is in its sentence.
        """
        by_file = [(file, list(found)) for file, found in groupby(errors[:MOST_REASONS], lambda each: each.file)]
        self._title.setText(self._title_for(len(by_file), sources))
        blocks = [_block(file, found, is_named=sources > 1) for file, found in by_file]
        left = len(errors) - MOST_REASONS
        if left > 0:
            blocks.append(self.tr("and %n more", "", left))
        self._reasons.set_text("\n\n".join(blocks))
        self.to_top()

    def offer_files(self, *, are_files: bool) -> None:
        """Offer to choose other files where files were chosen."""
        self.button.setVisible(are_files)

    def _title_for(self, bad: int, sources: int) -> str:
        if sources == 1:
            return self.tr("This cannot be added")
        said = self.tr("Nothing is added yet: %1 of %2 files cannot be read")
        return said.replace("%1", str(bad)).replace("%2", str(sources))


def _block(file: str, findings: Sequence[Finding], *, is_named: bool) -> str:
    said = [finding_text(each) for each in findings]
    if not is_named and len(said) == 1:
        return said[0]
    return "\n".join([*([file] if is_named else []), *(f"- {each}" for each in said)])
