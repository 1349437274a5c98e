"""The pane beside the list, or in its place: one question, with what can be done with it."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import QuestionSheet as SheetRow
from flashpm.ui.keys import Command, bind, with_key
from flashpm.ui.library.question_sheet import QuestionSheet
from flashpm.ui.library.row_place import row_place
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import RING, LinkButton, SecondaryButton
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.dropping import Dropping
from flashpm.ui.widgets.surface import Icon
from flashpm.ui.widgets.text import Text

BLANK = Question(clarifying_questions=(ClarifyingQuestion(),))
"""What a question by hand begins with."""


@dataclass(frozen=True, slots=True)
class Draft:
    """What was written and dropped.

    Attributes:
        shown: the question as it is in the library; None for one by hand.
        written: what stood in the fields.
    """

    shown: SheetRow | None
    written: Question


class ReadingPane(QWidget):
    """Shows a question, or nothing where there is none; panels of a card stand in its place while they are open.

    Args:
        look: the look in force.
        panels: what is asked and told of one card.

    Signals:
        back_requested: the list is wanted again.
        study_requested: the question is to be studied now.
        save_requested: what is written is to be saved.
        writing_begun: texts turned into fields.
        writing_ended: what was written was dropped.
        dropped: the `Draft` of it, where something was written.
    """

    back_requested = Signal()
    study_requested = Signal()
    save_requested = Signal()
    writing_begun = Signal()
    writing_ended = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look, panels: QWidget) -> None:
        super().__init__()
        self._look = look
        self._panels = panels
        self._shows_panels = False
        self.shown: SheetRow | None = None
        self.back = SecondaryButton(look, self.tr("Back"), "back")
        self.edit = SecondaryButton(look, self.tr("Edit"), "edit")
        self.edit.setToolTip(with_key(self.tr("Edit"), Command.EDIT))
        self.study = LinkButton(look, self.tr("Study these now"))
        self.save = SecondaryButton(look, self.tr("Save"), "check")
        self.save.setToolTip(with_key(self.tr("Save"), Command.SAVE))
        self.cancel = LinkButton(look, self.tr("Cancel"))
        self.dropping = Dropping(self.cancel, self.ask)
        self.stuck = StuckNotice(look)
        self._refusal = Text(look, "", Type.NORMAL, Tone.AGAIN).wrapped()
        self.sheet = QuestionSheet(look)
        self._nothing = QWidget()
        self._is_beside = True
        self._listen()
        self._lay_out()
        self._show_buttons()
        look.follow(self.restyle)

    @property
    def is_written(self) -> bool:
        """Whether something is being written."""
        return self.sheet.is_written

    @property
    def has_question(self) -> bool:
        """Whether a question is shown, one that is being written by hand too."""
        return self.shown is not None or self.is_written

    @property
    def refusal(self) -> str:
        """Why what is written cannot be saved; empty if nothing was refused."""
        return self._refusal.text()

    def show_sheet(self, sheet: SheetRow | None, today: StudyDay, words: tuple[str, ...], *, is_stuck: bool) -> None:
        """Show a question to be read.

        Args:
            sheet: the question; None for none.
            today: by which its cards are due.
            words: what is marked as found.
            is_stuck: whether one of its cards is stuck.
        """
        is_other = sheet is None or self.shown is None or sheet.stored.uid != self.shown.stored.uid
        self.shown = sheet
        self.dropping.forget()
        self._refusal.hide()
        self.stuck.setVisible(is_stuck)
        if sheet is not None:
            self.sheet.show_question(question_of(sheet), sheet.lines, today, words)
            if is_other:
                self.sheet.to_top()
        self._show_buttons()

    def write(self) -> None:
        """Turn the question into fields."""
        if self.shown is not None and not self.is_written:
            self._begin_writing()

    def write_new(self, today: StudyDay) -> None:
        """Write a question by hand."""
        self.shown = None
        self.sheet.show_question(BLANK, (), today)
        self._begin_writing()

    def write_again(self, draft: Draft, today: StudyDay) -> None:
        """Go on with what was written before, and dropped."""
        self.shown = draft.shown
        self.sheet.show_question(draft.written, (), today)
        self._begin_writing(is_draft=True)

    def refuse(self, sentence: str) -> None:
        """Say why what is written cannot be saved; it stays in its fields."""
        self._remark(sentence, Tone.AGAIN)

    def ask(self, sentence: str) -> None:
        """Ask something about what is written; an empty sentence for nothing."""
        self._remark(sentence, Tone.TEXT)

    def leave_writing(self) -> None:
        """Stop writing, after asking where something would be lost."""
        has_changed, draft = self.sheet.has_changed, Draft(self.shown, self.sheet.written())
        if self.dropping.may_drop(has_changed=has_changed):
            self._stop_writing()
            if has_changed:
                self.dropped.emit(draft)

    def _begin_writing(self, *, is_draft: bool = False) -> None:
        self._shows_panels = False
        self.sheet.write(is_draft=is_draft)
        self._show_buttons()
        self.writing_begun.emit()

    def _stop_writing(self) -> None:
        self.sheet.stop_writing()
        self.dropping.forget()
        self._refusal.hide()
        self._show_buttons()
        self.writing_ended.emit()

    def set_beside(self, *, is_beside: bool) -> None:
        """Stand beside the list, or in its place."""
        self._is_beside = is_beside
        self._show_buttons()

    def show_panels(self, *, are_shown: bool) -> None:
        """Show the panels of a card in the place of the question, or the question again."""
        self._shows_panels = are_shown
        self._show_buttons()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the bar as wide as the card under it."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look and the width."""
        place = row_place(self._look, QRectF(0, 0, self.width() - SCROLL_BAR, 0))
        left, right = int(place.left()) - RING, int(self.width() - place.right()) - RING
        self._bar.setContentsMargins(left, SPACE_12, right, SPACE_4)
        if self._bar.minimumSize().width() > self.width():  # long words in a small window
            self._bar.setContentsMargins(SPACE_8, SPACE_12, SPACE_8, SPACE_4)
        self.stuck.line.setContentsMargins(left, 0, right, SPACE_4)

    def _listen(self) -> None:
        self.back.clicked.connect(self.back_requested)
        self.edit.clicked.connect(self.write)
        self.stuck.accepted.connect(self.write)
        self.study.clicked.connect(self.study_requested)
        self.cancel.clicked.connect(self.leave_writing)
        self.save.clicked.connect(self.save_requested)
        bind(self, Command.SAVE, self._save)

    def _save(self) -> None:
        if self.is_written:
            self.save_requested.emit()

    def _remark(self, sentence: str, tone: Tone) -> None:
        self._refusal.set_tone(tone)
        self._refusal.setText(sentence)
        self._refusal.setVisible(bool(sentence))

    def _show_buttons(self) -> None:
        is_written = self.is_written
        shown = self._page if self.has_question else self._nothing
        self._stack.setCurrentWidget(self._panels if self._shows_panels else shown)
        self.back.setVisible(not self._is_beside and not is_written)
        for each in (self.edit, self.study):
            each.setVisible(not is_written)
        for each in (self.save, self.cancel):
            each.setVisible(is_written)
        if is_written:
            self.stuck.hide()

    def _lay_out(self) -> None:
        bar = self._bar = QHBoxLayout()
        bar.setSpacing(SPACE_8)
        bar.addWidget(self.back)
        bar.addWidget(self._refusal, 1)
        bar.addStretch(1)
        for each in (self.study, self.edit, self.cancel, self.save):
            bar.addWidget(each)
        self._page = QWidget()
        down = QVBoxLayout(self._page)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addLayout(bar)
        down.addWidget(self.stuck)
        down.addWidget(self.sheet, 1)
        self._refusal.hide()
        self._stack = QStackedWidget()
        self._stack.addWidget(self._nothing)
        self._stack.addWidget(self._page)
        self._stack.addWidget(self._panels)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)


class StuckNotice(QWidget):
    """Says that a card is stuck, and what helps.

    Signals:
        accepted: it is to be written anew.
    """

    accepted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        line = self.line = QHBoxLayout(self)
        line.setSpacing(SPACE_8)
        line.addWidget(Icon(look, "warn", Tone.HARD))
        said = self.tr("A card of this question is stuck: other words help more than more reviews.")
        line.addWidget(Text(look, said, Type.NORMAL, Tone.TEXT2).wrapped(), 1)
        button = LinkButton(look, self.tr("Rewrite it in your words"))
        button.clicked.connect(self.accepted)
        line.addWidget(button)
        self.hide()


def question_of(sheet: SheetRow) -> Question:
    """Give a stored question with its clarifying questions."""
    return replace(
        sheet.stored.content,
        clarifying_questions=tuple(part.content for part in sheet.stored.clarifying_questions),
    )
