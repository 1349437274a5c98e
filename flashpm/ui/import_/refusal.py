"""Why nothing can be added: each source that cannot be read, with its reasons and what to do."""

from collections.abc import Sequence
from itertools import groupby

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from flashpm.domain.pack import Finding
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_24, SPACE_32, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.buttons import RING, SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Icon
from flashpm.ui.widgets.text import Body, Text
from flashpm.ui.wording import finding_text, grouped, number_text

MOST_REASONS = 20
"""How many reasons are shown; nobody mends more at a time."""


class Refusal(Column):
    """Says what is wrong with what was offered.

    Signals:
        choosing: other files are to be chosen.
        choosing_folder: another folder is to be chosen.
    """

    choosing = Signal()
    choosing_folder = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look, overhang=RING)
        self._title = Text(look, "", Type.QUESTION).wrapped()
        self._reasons = Body(look, Type.BODY, Tone.TEXT2)
        self.button = SecondaryButton(look, self.tr("Choose other files …"))
        self.button.clicked.connect(self.choosing)
        self.folder_button = SecondaryButton(look, self.tr("Choose another folder …"))
        self.folder_button.clicked.connect(self.choosing_folder)
        words = QVBoxLayout()
        words.setContentsMargins(RING, SPACE_24, RING, SPACE_8)
        words.setSpacing(SPACE_12)
        for each in (Icon(look, "warn", Tone.HARD, SPACE_32), self._title, self._reasons):
            words.addWidget(each)
        self.contents.setSpacing(SPACE_12)
        self.contents.addLayout(words)
        self.contents.addLayout(in_line(self.button, self.folder_button))
        self.contents.addStretch(1)

    @property
    def text(self) -> str:
        """The sentence, and the reasons below it."""
        return f"{self._title.text()}\n{self._reasons.text()}"

    def show_errors(self, errors: Sequence[Finding], sources: int, *, are_files: bool, is_typed: bool = False) -> None:
        """Say why nothing can be added.

        Args:
            errors: one or more, those of one source side by side.
            sources: how many were offered.
            are_files: true if they are files: others can be chosen, and each is named; a pasted text has no name.
            is_typed: true for a text that is still written: it is no question page yet.
        """
        by_file = [(file, list(found)) for file, found in groupby(errors[:MOST_REASONS], lambda each: each.file)]
        bad = len({each.file for each in errors})
        title = self._title_for(bad, sources, by_file[0][0] if are_files else None)
        self._title.setText(self.tr("No question found so far") if is_typed else title)
        blocks = [_block(file, found, is_named=sources > 1) for file, found in by_file]
        left = len(errors) - MOST_REASONS
        if left > 0:
            blocks.append(grouped(self.tr("and %n more", "", left), left))
        if bad < sources:
            blocks.append(self._next_step(bad))
        self._reasons.set_text("\n\n".join(blocks))
        for each in (self.button, self.folder_button):
            each.setVisible(are_files)
        self.to_top()

    def _title_for(self, bad: int, sources: int, file: str | None) -> str:
        if sources > 1:
            said = self.tr("Nothing is added yet: %1 of %2 files cannot be read")
            return said.replace("%1", number_text(bad)).replace("%2", number_text(sources))
        if file is None:
            return self.tr("This cannot be added")
        return self.tr("“%1” cannot be added").replace("%1", file)

    def _next_step(self, bad: int) -> str:
        if bad == 1:
            return self.tr("Take it out and drop the others again.")
        return self.tr("Take them out and drop the others again.")


def _block(file: str, findings: Sequence[Finding], *, is_named: bool) -> str:
    said = [finding_text(each) for each in findings]
    if not is_named and len(said) == 1:
        return said[0]
    return "\n".join([*([file] if is_named else []), *(f"- {each}" for each in said)])
