"""The interview question of a preview: its words, what differs in them, and the field to write them anew."""

from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.services.found_texts import FoundText
from flashpm.services.looking_through import FoundQuestion
from flashpm.ui.import_.text_view import TextView
from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_16, Tone, Type
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.dropping import Dropping
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.text import Text


class QuestionHead(QWidget):
    """Shows the interview question.

    Args:
        look: the look in force.

    Signals:
        text_given: the question, as it was written.
        left_out: true to leave it out, false to add it after all.
        choice_made: a `FieldChange`, and true to take the source's text.
        resized: a field came or went.
    """

    text_given = Signal(str)
    left_out = Signal(bool)
    choice_made = Signal(object, bool)
    resized = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._is_left_out = False
        self._can_write = self._can_leave_out = False
        self.text = TextView(look, self.tr("Interview question"), Type.PROMPT)
        self.text.choice_made.connect(self._choose)
        self.edit = PlainLink(look, self.tr("Edit the question"))
        self.leave_out = PlainLink(look, "")
        self.save = PlainLink(look, self.tr("Save"))
        self.cancel = PlainLink(look, self.tr("Cancel"))
        self.edit.clicked.connect(self.write)
        self.leave_out.clicked.connect(lambda: self.left_out.emit(not self._is_left_out))
        self.save.clicked.connect(self.save_text)
        self.cancel.clicked.connect(self.leave_writing)
        self._asked = Text(look, "", Type.FACTS, Tone.TEXT).wrapped()
        self._dropping = Dropping(self.cancel, self._ask)
        self._keys = [bind(self, Command.SAVE, self.save_text), bind(self, Command.BACK, self.leave_writing)]
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(SPACE_4)
        self._down.addWidget(self.text)
        self._down.addWidget(self._asked)
        self._asked.hide()
        buttons = in_line(self.edit, self.leave_out, self.save, self.cancel)
        buttons.setSpacing(SPACE_16)
        self._down.addLayout(buttons)

    @property
    def is_written(self) -> bool:
        """Whether the question is a field."""
        return self.text.field is not None

    def show_question(self, found: FoundQuestion, text: FoundText) -> None:
        """Show a question: its words, or its title where it has none yet."""
        self._is_left_out = found.is_left_out
        self._can_write = found.merge is not None
        self._can_leave_out = self._can_write and not found.was_deleted  # that is asked by itself
        self.text.close_field()
        self.text.show_text(text if found.merge else replace(text, text=found.question.title), "")
        self.text.setVisible(bool(text.text or text.diff or found.question.title))
        said = self.tr("Add it after all") if found.is_left_out else self.tr("Leave this question out")
        self.leave_out.setText(said)
        self.leave_out.setAccessibleName(said)
        self.leave_out.updateGeometry()
        self._show_mode(is_written=False)

    def write(self) -> None:
        """Turn the question into a field."""
        field = self.text.open_field()
        field.setFocus()
        self.setTabOrder(field, self.save)
        self._show_mode(is_written=True)
        self.resized.emit()

    def leave_writing(self) -> None:
        """Stop writing, after asking where something would be lost."""
        field, found = self.text.field, self.text.found
        has_changed = field is not None and found is not None and field.toPlainText().strip() != (found.text or "")
        if self._dropping.may_drop(has_changed=has_changed):
            self.stop_writing()

    def stop_writing(self) -> None:
        """Show the question again; what was written is dropped."""
        self._dropping.forget()
        self.text.close_field()
        self._show_mode(is_written=False)
        self.edit.setFocus()
        self.resized.emit()

    def save_text(self) -> None:
        """Give the question as it was written, and show it again."""
        field, found = self.text.field, self.text.found
        written = field.toPlainText().strip() if field is not None else ""
        self.stop_writing()
        if found is not None and written and written != found.text:
            self.text_given.emit(written)

    def _ask(self, sentence: str) -> None:
        self._asked.setText(sentence)
        self._asked.setVisible(bool(sentence))
        self.resized.emit()

    def _choose(self, takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's value
        if self.text.found is not None and self.text.found.change is not None:
            self.choice_made.emit(self.text.found.change, takes_theirs)

    def _show_mode(self, *, is_written: bool) -> None:
        self.edit.setVisible(not is_written and self._can_write)
        self.leave_out.setVisible(not is_written and self._can_leave_out)
        for each in (self.save, self.cancel):
            each.setVisible(is_written)
        for key in self._keys:
            key.setEnabled(is_written)
