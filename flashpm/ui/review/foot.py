"""The foot of the review: what can be done with the card as it stands, always at the same place."""

from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from flashpm.domain.card import CardKind
from flashpm.services.sitting import Prompt
from flashpm.ui.keys import Command, key_text
from flashpm.ui.look import Look
from flashpm.ui.review.grade_bar import GradeBar
from flashpm.ui.review.stage import Stage
from flashpm.ui.theme import COLUMN_WIDTH, SPACE_4, SPACE_8, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import RING, Pressable, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.column import SCROLL_BAR
from flashpm.ui.widgets.dropping import Dropping
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.widgets.toast import FootArea

ANSWERS_WITH_RULE = 10
"""Over how many of the first answers the rule for Good is printed."""
WIDE_BUTTON = 320
"""The width of the one button of a stage, in pixels at 100 %."""


class Foot(FootArea):
    """One of four: show the answer, grade it, save what was written, go on.

    Args:
        look: the look in force.

    Signals:
        chosen: the `Command` that a button stands for.
    """

    chosen = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        space = key_text(Command.REVEAL)
        self.reveal = PrimaryButton(look, self.tr("Show answer"), space)
        self.go_on = PrimaryButton(look, self.tr("Go on"), space)
        self.grades = GradeBar(look)
        self.save = PrimaryButton(look, self.tr("Save"), key_text(Command.SAVE))
        self.cancel = SecondaryButton(look, self.tr("Cancel"), is_large=True)
        self.rule = _sentence(look, "")
        self.fault = _sentence(look, "", Tone.AGAIN)
        self.dropping = Dropping(self.cancel, self.ask)
        self._stack = QStackedWidget()
        hint = _sentence(look, self.tr("Answer out loud first, then compare"))
        self._stages = {
            Stage.ASKED: self._stage(hint, _in_the_middle(self.reveal)),
            Stage.REVEALED: self._stage(self.rule, self.grades),
            Stage.WRITTEN: self._stage(self.fault, _in_the_middle(self.save, self.cancel)),
            Stage.RESTING: self._stage(_in_the_middle(self.go_on)),
        }
        self._connect()
        self._lay_out()
        look.follow(self.restyle)

    def show_outcomes(self, prompt: Prompt, answers: int) -> None:
        """Show what each grade would do.

        Args:
            prompt: the card that is graded.
            answers: how many gradings there ever were; the first ones have the rule for Good printed over them.
        """
        is_printed = answers < ANSWERS_WITH_RULE
        self.rule.setText(self._rule_for_good(prompt.face.kind))
        self.rule.setVisible(is_printed)
        self.grades.show_outcomes(prompt, "" if is_printed else self.rule.text())

    def _rule_for_good(self, kind: CardKind) -> str:
        if kind is CardKind.SO_WHAT:
            return self.tr("Good: you had what you’d change. Your words may differ.")
        return self.tr("Good: you had the reason and what you’d change. The answer itself may differ.")

    def show_stage(self, stage: Stage) -> None:
        """Offer what a stage allows, with the focus on what is done next; while writing it is the fields'."""
        if stage in self._stages:
            self._stack.setCurrentWidget(self._stages[stage])
        self.refuse("")
        self.dropping.forget()
        first = {Stage.ASKED: self.reveal, Stage.REVEALED: self.grades.good, Stage.RESTING: self.go_on}.get(stage)
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def refuse(self, sentence: str) -> None:
        """Say why a text cannot be saved; an empty sentence for nothing."""
        self.fault.set_tone(Tone.AGAIN)
        self.fault.setText(sentence)

    def ask(self, sentence: str) -> None:
        """Ask something about what is being written; an empty sentence for nothing."""
        self.fault.set_tone(Tone.TEXT)
        self.fault.setText(sentence)

    def restyle(self) -> None:
        """Follow the look: be as wide as the card."""
        self._stack.setMaximumWidth(self._look.px(COLUMN_WIDTH) + 2 * Surface.MARGIN)
        for button in (self.reveal, self.go_on):
            button.setMinimumWidth(self._look.px(WIDE_BUTTON))

    def _stage(self, *rows: QWidget) -> QWidget:
        stage = QWidget()
        lines = QVBoxLayout(stage)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(SPACE_4)
        lines.addStretch(1)
        for row in rows:
            lines.addWidget(row)
        self._stack.addWidget(stage)
        return stage

    def _connect(self) -> None:
        for button, command in (
            (self.reveal, Command.REVEAL),
            (self.go_on, Command.REVEAL),
            (self.save, Command.SAVE),
            (self.cancel, Command.BACK),
        ):
            button.clicked.connect(partial(self.chosen.emit, command))
        self.grades.chosen.connect(self.chosen)

    def _lay_out(self) -> None:
        inset = Surface.MARGIN - RING  # the shadow's room in the column above is not seen
        self._stack.setContentsMargins(inset, 0, inset, 0)
        line = QHBoxLayout(self)
        line.setContentsMargins(SCROLL_BAR, 0, SCROLL_BAR, SPACE_8)
        line.addStretch(1)
        line.addWidget(self._stack, 100)
        line.addStretch(1)


def _sentence(look: Look, text: str, tone: Tone = Tone.TEXT2) -> Text:
    made = Text(look, text, Type.FACTS, tone).wrapped()
    made.setAlignment(Qt.AlignmentFlag.AlignHCenter)
    return made


def _in_the_middle(*buttons: Pressable) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, SPACE_16)
    line.setSpacing(SPACE_8)
    line.addStretch(1)
    for button in buttons:
        line.addWidget(button)
    line.addStretch(1)
    return row
