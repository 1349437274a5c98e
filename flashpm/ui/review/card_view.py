"""The card: what is asked, and after the reveal what an answer holds; its texts turn into fields in their places."""

from collections.abc import Mapping, Sequence
from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QSpacerItem, QVBoxLayout, QWidget

from flashpm.domain.card import CardKind
from flashpm.domain.media import media_in
from flashpm.services.sitting import Prompt
from flashpm.ui.look import Look
from flashpm.ui.review.answer_row import AnswerRow
from flashpm.ui.review.answer_ruler import AnswerRuler
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.review.other_questions import OtherQuestions
from flashpm.ui.review.prompt_block import PromptBlock
from flashpm.ui.review.question_text import QuestionText
from flashpm.ui.review.rhythm import COMPACT, ROOMY, WIDEST_FIRST, Rhythm
from flashpm.ui.theme import (
    NARROW_BELOW,
    SPACE_8,
    SPACE_24,
    SPACE_40,
    Tone,
    Type,
)
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.buttons import RING, LinkButton
from flashpm.ui.widgets.facts_line import FactsLine
from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.surface import Rule, Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import task_text

PROMPT: Final = "prompt"
MY_WORDS: Final = "my_words"
GIVEN: Final = "expected_answer"
RULE_HEIGHT: Final = 1
SO_WHAT_ORDER: Final = ("impact", MY_WORDS, "why_it_matters", GIVEN)


class CardView(Surface):
    """Shows one card at a time; the widgets stay, the texts change.

    Args:
        look: the look in force.

    Attributes:
        album: gives its pictures.

    Signals:
        words_wanted: the learner wants to add a line of their own.
    """

    words_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._is_revealed = False
        self._rhythm = ROOMY
        self._ruler = AnswerRuler(look, self)
        self._prompt: Prompt | None = None
        self._kind: CardKind | None = None
        self.facts = FactsLine(look)
        self.question = QuestionText(look)
        self.album = Album()
        self.prompt = PromptBlock(look, self.album)
        self.given = AnswerRow(look, self.tr("Expected answer"), Tone.TEXT2, hint=self.tr("one likely reply"))
        self.task = Text(look, "", Type.NORMAL, Tone.TEXT3).wrapped()
        self.add_words = LinkButton(look, self.tr("Add my words"))
        self.add_words.clicked.connect(self.words_wanted)
        self.add_words.hide()
        self.rows = self._make_rows()
        self.others = OtherQuestions(look)
        self.answer = self._lay_out_answer()
        self._turn_to(CardKind.WHY)
        self._lay_out()

    @property
    def is_revealed(self) -> bool:
        """Whether the answer is shown."""
        return self._is_revealed

    def show_card(self, prompt: Prompt, *, is_question_known: bool) -> None:
        """Show a card; whether its answer is shown stays as it is.

        Args:
            prompt: the card.
            is_question_known: true if the card before had the same interview question: it is printed small then.
        """
        self._prompt, face = prompt, prompt.face
        self._turn_to(face.kind)
        part = face.clarifying_question
        given = (part.expected_answer, media_in(part.media, GIVEN)) if self._gives_answer else (None, ())
        self.given.show_text(*given, self.album)
        self.facts.show_question(face.question)
        self.question.show_question(face.question.question or "", is_small=is_question_known)
        self.prompt.show_face(face)
        if self._is_revealed:
            self._show_answer()

    def breathe(self, room: int) -> None:
        """Stand as far apart as leaves the card to be seen whole, with its answer.

        Args:
            room: the height that there is for it, its shadow's included, in pixels.
        """
        rows = self._answer_rows()
        fitting = (each for each in WIDEST_FIRST if rows is not None and self._height(each, rows) <= room)
        self._rhythm = next(fitting, COMPACT)
        self._widen()

    def set_revealed(self, *, is_revealed: bool) -> None:
        """Show the answer, or hide it; what is above keeps its place."""
        self._is_revealed = is_revealed
        self.answer.setVisible(is_revealed)
        self.add_words.hide()
        if is_revealed:
            self._show_answer()

    @property
    def fields(self) -> list[TextField]:
        """The fields that are written into, from the top; empty while the card is read."""
        fields = (self._text(name).field for name in (PROMPT, *self._order))
        return [field for field in fields if field is not None]

    def write(self, *names: str) -> None:
        """Turn texts into fields in their places, with the focus in the first.

        Args:
            names: `PROMPT` or keys of `rows`; none means all.
        """
        self._show_answer(is_whole=True)
        self.given.hide()
        fields = [self._text(name).open_field() for name in names or (PROMPT, *self._order)]
        for row in self.rows.values():
            row.appear()
        self.others.hide()
        self.add_words.hide()
        for field in fields:
            field.moveCursor(QTextCursor.MoveOperation.End)
        fields[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def fill(self, texts: Mapping[str, str]) -> None:
        """Put texts into the fields that are open, by name."""
        for name, text in texts.items():
            field = self._text(name).field
            if field is not None:
                field.setPlainText(text)
                field.moveCursor(QTextCursor.MoveOperation.End)

    def written(self) -> Mapping[str, str]:
        """Give what stands in the fields, by name."""
        texts = {name: self._text(name).field for name in (PROMPT, *self.rows)}
        return {name: field.toPlainText() for name, field in texts.items() if field is not None}

    @property
    def has_changed(self) -> bool:
        """Whether something else stands in a field than what is shown without it."""
        return any(self._text(name).has_changed for name in (PROMPT, *self.rows))

    def stop_writing(self) -> None:
        """Show the texts again; what was written is dropped."""
        for name in (PROMPT, *self.rows):
            self._text(name).close_field()
        for row in (*self.rows.values(), self.given):
            row.appear()
        self.set_revealed(is_revealed=self._is_revealed)

    def restyle(self) -> None:
        """Follow the look."""
        self._widen()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the width."""
        super().resizeEvent(event)
        self._widen()

    @property
    def _gives_answer(self) -> bool:
        """Whether the expected answer stands on the side that asks."""
        return self._kind is CardKind.SO_WHAT

    @property
    def _order(self) -> tuple[str, ...]:
        """The parts of the answer as they are read: what is asked for stands in front."""
        return SO_WHAT_ORDER if self._gives_answer else tuple(self.rows)

    def _turn_to(self, kind: CardKind) -> None:
        """Ask for what a kind of card asks for, and put that in front of the answer."""
        if kind is self._kind:
            return
        self._kind = kind
        self.task.setText(task_text(kind))
        for place, name in enumerate(self._order, start=1):
            self._answer_lines.removeWidget(self.rows[name])
            self._answer_lines.insertWidget(place, self.rows[name])

    def _show_answer(self, *, is_whole: bool = False) -> None:
        """Fill the answer; only while it is in view, since Qt loses heights that change in a hidden layout.

        Args:
            is_whole: with what stands on the side that asks already.
        """
        if self._prompt is None:
            return
        self.answer.show()
        part = self._prompt.face.clarifying_question
        for name, row in self.rows.items():
            is_given = self._gives_answer and name == GIVEN and not is_whole
            text, files = (None, ()) if is_given else (getattr(part, name), media_in(part.media, name))
            row.show_text(text, files, self.album)
        self.add_words.setVisible(part.my_words is None)
        self.others.show_parts(self._prompt.others)

    def _text(self, name: str) -> EditableText:
        return self.prompt.text if name == PROMPT else self.rows[name].text

    def _make_rows(self) -> dict[str, AnswerRow]:
        """Make the parts of an answer, by their field, in the order in which they are read."""
        look = self._look
        one_reply, so = self.tr("one likely reply"), self.tr("so you would …")
        return {
            "why_it_matters": AnswerRow(look, self.tr("Why it matters"), Tone.ACCENT),
            "expected_answer": AnswerRow(look, self.tr("Expected answer"), Tone.TEXT2, hint=one_reply),
            MY_WORDS: AnswerRow(look, self.tr("My words"), Tone.TEXT2),
            "impact": AnswerRow(look, self.tr("Impact"), Tone.GOOD, hint=so, style=Type.BODY_STRONG),
        }

    def _lay_out_answer(self) -> QWidget:
        answer = QWidget()
        lines = self._answer_lines = QVBoxLayout(answer)
        lines.addWidget(Rule(self._look))
        for row in self.rows.values():
            lines.addWidget(row)
        lines.addWidget(self.others)
        answer.hide()
        return answer

    def _lay_out(self) -> None:
        self._lines = QVBoxLayout(self)
        self._lines.setSpacing(0)
        self._gaps = [QSpacerItem(0, 0) for _ in range(3)]
        for each, gap in zip((self.facts, self.question, self.prompt), self._gaps, strict=True):
            self._lines.addWidget(each)
            self._lines.addItem(gap)
        self._lines.addWidget(self.given)
        self._lines.addLayout(self._task_line())
        self._lines.addWidget(self.answer)
        self._look.follow(self.restyle)

    def _task_line(self) -> QHBoxLayout:
        """Put the button at the end of the line, with its room kept while it is hidden: nothing moves on reveal."""
        policy = self.add_words.sizePolicy()
        policy.setRetainSizeWhenHidden(True)
        self.add_words.setSizePolicy(policy)
        line = QHBoxLayout()
        line.setSpacing(0)
        line.addWidget(self.task, 1)
        line.addWidget(self.add_words)
        line.addSpacing(-SPACE_8 - RING)  # the words end where the texts end, not their hover
        return line

    @property
    def _side(self) -> int:
        """The margin beside the texts, in pixels."""
        is_wide = self.width() - 2 * self.MARGIN - 2 * SPACE_40 >= self._look.px(NARROW_BELOW)
        return SPACE_40 if is_wide else SPACE_24

    @property
    def _inside(self) -> int:
        """The width of the texts, in pixels."""
        return self.width() - 2 * (self.MARGIN + self._side)

    def _height(self, rhythm: Rhythm, rows: Sequence[int]) -> int:
        """Give the height of the whole card in a rhythm, its answer shown, in pixels.

        Args:
            rhythm: the distances.
            rows: the heights of what the answer shows.
        """
        now = self._rhythm
        asked = rhythm.above + rhythm.facts + rhythm.question + rhythm.area + rhythm.prompt + self._task_height()
        asked += sum(each.sizeHint().height() for each in (self.facts, self.question, self.prompt)) - now.area
        if self._gives_answer:
            asked += self.given.sizeHint().height() - now.prompt + rhythm.prompt
        answer = rhythm.task + RULE_HEIGHT + sum(rows) + rhythm.rows * len(rows)
        return self.MARGIN_ABOVE + asked + answer + rhythm.below + self.MARGIN

    def _task_height(self) -> int:
        link = self.add_words.sizeHint()
        return max(link.height(), self.task.heightForWidth(self._inside - link.width() + SPACE_8 + RING))

    def _answer_rows(self) -> list[int] | None:
        """Give the heights of what the answer shows, in pixels; None where they are not known, for it has pictures."""
        if self._prompt is None:
            return []
        part = self._prompt.face.clarifying_question
        if any(media_in(part.media, name) for name in self.rows):
            return None
        named = {name: getattr(part, name) for name in self.rows if not (self._gives_answer and name == GIVEN)}
        rows = self._ruler.row_heights([(self.rows[name], text) for name, text in named.items() if text], self._inside)
        others = len(self._prompt.others)
        return rows + [self._ruler.lines_height(others, is_narrow=self.others.is_narrow)] * bool(others)

    def _widen(self) -> None:
        """Give the texts wide margins where there is room, and put labels above texts where there is none."""
        rhythm, side = self._rhythm, self._side
        above, below = self.MARGIN_ABOVE + rhythm.above, self.MARGIN + rhythm.below
        self._lines.setContentsMargins(self.MARGIN + side, above, self.MARGIN + side, below)
        for gap, height in zip(self._gaps, (rhythm.facts, rhythm.question, rhythm.prompt), strict=True):
            gap.changeSize(0, height)
        self._lines.invalidate()
        self.prompt.set_gap(rhythm.area)
        self._answer_lines.setContentsMargins(0, rhythm.task, 0, 0)
        self._answer_lines.setSpacing(rhythm.rows)
        self.given.setContentsMargins(0, 0, 0, rhythm.prompt)
        for row in (*self.rows.values(), self.given, self.others):
            row.set_narrow(is_narrow=self._inside < self._look.px(NARROW_BELOW))
