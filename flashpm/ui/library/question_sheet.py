"""A whole question as a page: its facts, its words and its clarifying questions; read, or written in its place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby, pairwise

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.question import ClarifyingQuestion, Question
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import PartLine
from flashpm.ui.idle_work import IdleWork
from flashpm.ui.library.marked_text import mark
from flashpm.ui.library.part_sheet import PartSheet
from flashpm.ui.library.sheet_fields import FactsFields
from flashpm.ui.look import Look
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.theme import NARROW_BELOW, SPACE_16, SPACE_20, SPACE_24, SPACE_40, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.button_line import in_line, reaching_out
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.facts_line import FactsLine
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text

USUAL_PARTS = 5
"""How many clarifying questions a question has at most, as a rule."""
WRITTEN_AT_ONCE = 2
"""How many clarifying questions turn into fields at once, the others one after the other: their fields take long."""


class QuestionSheet(Column):
    """Shows one question.

    Args:
        look: the look in force.

    Attributes:
        album: gives its pictures.

    Signals:
        menu_requested: what can be done with a card is asked for: its `PartLine`, and the button to hang it on.
        question_written: the words of the interview question, as they are written.
    """

    menu_requested = Signal(object, QWidget)
    question_written = Signal(str)

    def __init__(self, look: Look) -> None:
        super().__init__(look, Surface.MARGIN)
        self._question = Question()
        self._today = StudyDay(0)
        self._words: tuple[str, ...] = ()
        self.album = Album()
        self.parts: list[PartSheet] = []
        self._shown = 0
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self.prepare)
        self.is_written = False
        self._is_draft = False
        self._begun = Question()
        self._begun_parts: list[PartSheet] = []
        self._writing = IdleWork(self)
        self._surface = Surface(look)
        self._inside = QVBoxLayout(self._surface)
        self._inside.setSpacing(SPACE_16)
        self._facts = FactsLine(look)
        self._name = Text(look, self.tr("Interview question"), Type.LABEL, Tone.TEXT2)
        self.question = EditableText(look, self.tr("Interview question"), Type.PROMPT)
        self.remark = Text(look, "", Type.NORMAL, Tone.HARD).wrapped()
        self.facts = FactsFields(look)
        self._more_facts = Text(look, "", Type.FACTS, Tone.TEXT3).wrapped()
        self.add_part = SecondaryButton(look, self.tr("Add a clarifying question"), "plus")
        self.add_part.clicked.connect(self._add_blank)
        self._foot = QWidget()
        self._foot.setLayout(in_line(self.add_part))
        self._foot.layout().setContentsMargins(0, 0, 0, 0)  # type: ignore[union-attr]  # it was set a line above
        for each in (self._facts, self._name, self.question, self.remark, self.facts, self._more_facts):
            self._inside.addWidget(each)
        self._inside.addLayout(reaching_out(self._foot))
        self.contents.setContentsMargins(0, 0, 0, 0)
        self.contents.addWidget(self._surface)
        self.contents.addStretch(1)
        self.say("")
        look.follow(self._widen)

    def show_question(
        self, question: Question, lines: Sequence[PartLine], today: StudyDay, words: tuple[str, ...] = ()
    ) -> None:
        """Show a question, to be read.

        Args:
            question: with its clarifying questions.
            lines: where their cards stand; empty for a question that is not in the library yet.
            today: by which they are due.
            words: what is marked as found.
        """
        self.stop_writing()
        self._question, self._today, self._words = question, today, words
        self._facts.show_question(question)
        self.question.show_runs(((question.question or "", Tone.TEXT),))
        self._more_facts.setText(self._more(question))
        self._show_parts(question.clarifying_questions, lines)
        self._turn(is_written=False)
        self._mark()

    def prepare(self) -> None:
        """Make what a question needs, a piece at a time while nothing else happens: to make all at once is felt."""
        if len(self.parts) < USUAL_PARTS:
            self._make_part().hide()
            self._idle.start()

    def write(self, *, is_draft: bool = False) -> None:
        """Turn all texts into fields, with the focus in the first; those further down a moment later.

        Args:
            is_draft: true if what is shown is not in the library yet: it has changed from the beginning.
        """
        self._is_draft = is_draft
        field = self.question.open_field()
        field.textChanged.connect(lambda: self.question_written.emit(field.toPlainText()))
        self.facts.show_question(self._question)
        self._begun, self._begun_parts = self._written_above(), self.parts[: self._shown]
        for part in self._begun_parts[:WRITTEN_AT_ONCE]:
            part.write()
        self._turn(is_written=True)
        self.order_fields()
        field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.to_top()
        self._writing.begin(self._write_parts(self._begun_parts[WRITTEN_AT_ONCE:]))

    @property
    def has_changed(self) -> bool:
        """Whether something else stands in the fields than what the writing began with."""
        has_other_parts = self._kept_parts() != self._begun_parts
        has_changed = self._is_draft or self._written_above() != self._begun or has_other_parts
        return self.is_written and (has_changed or any(part.has_changed for part in self._begun_parts))

    def stop_writing(self) -> None:
        """Turn fields into texts; what was written is dropped."""
        self.say("")
        self._writing.stop()
        if not self.is_written:
            return
        place = self.verticalScrollBar().value()
        self._surface.hide()  # Qt lays everything out again for each of its parts that is shown
        self.question.close_field()
        for part in self.parts:
            part.stop_writing()
        self._surface.show()
        self._turn(is_written=False)
        self.verticalScrollBar().setValue(place)  # the focus left a field, and Qt showed where it went

    def written(self) -> Question:
        """Give the question with what stands in the fields."""
        parts = tuple(part.written() for part in self._kept_parts())
        return replace(self._written_above(), clarifying_questions=parts)

    def say(self, sentence: str) -> None:
        """Say something of what is written; nothing takes it away."""
        self.remark.setText(sentence)
        self.remark.setVisible(bool(sentence))

    def order_fields(self) -> None:
        """Let Tab go from the top to the end: fields are made when they are wanted, and Qt puts them last."""
        chain: list[QWidget] = [self.question.field] if self.question.field is not None else []
        chain += [each for each in self.facts.findChildren(QWidget) if each.focusPolicy() & Qt.FocusPolicy.TabFocus]
        for part in self.parts[: self._shown]:
            chain += part.fields() if part.is_written else []
        for one, next_one in pairwise([*chain, self.add_part]):
            self.setTabOrder(one, next_one)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._widen()

    def _written_above(self) -> Question:
        """Give the question with its own words and facts as they stand in the fields."""
        field = self.question.field
        text = field.toPlainText() if field is not None else self._question.question
        return self.facts.written(replace(self._question, question=text))

    def _kept_parts(self) -> list[PartSheet]:
        """Give the clarifying questions that were not taken out."""
        return [part for part in self.parts[: self._shown] if not part.isHidden()]

    def _write_parts(self, parts: Sequence[PartSheet]) -> Iterator[None]:
        """Turn clarifying questions into fields, one whenever there is time."""
        for part in parts:
            part.write()
            self.order_fields()
            self.settle()
            yield

    def _more(self, question: Question) -> str:
        """Say what stands in no other line: short name, tags and source."""
        tags = self.tr("Tags: %1").replace("%1", ", ".join(question.tags)) if question.tags else ""
        source = self.tr("Source: %1").replace("%1", question.source) if question.source else ""
        return " · ".join(filter(None, (question.title or "", tags, source)))

    def _turn(self, *, is_written: bool) -> None:
        self.is_written = is_written
        self._facts.setVisible(not is_written)
        self._name.setVisible(is_written)
        self.facts.setVisible(is_written)
        self._more_facts.setVisible(not is_written and bool(self._more_facts.text()))
        self._foot.setVisible(is_written)
        self.settle()

    def _show_parts(self, parts: Sequence[ClarifyingQuestion], lines: Sequence[PartLine]) -> None:
        while len(self.parts) < len(parts):
            self._make_part()
        by_part = [tuple(each) for _, each in groupby(lines, key=lambda line: line.clarifying_question)]
        self._shown = len(parts)
        for place, sheet in enumerate(self.parts):
            sheet.setVisible(place < len(parts))
            if place < len(parts):
                sheet.show_part(parts[place], by_part[place] if place < len(by_part) else (), self._today)

    def _make_part(self) -> PartSheet:
        part = PartSheet(self._look, self.album)
        part.set_narrow(is_narrow=self._is_narrow())
        part.menu_requested.connect(lambda button: self.menu_requested.emit(part.line, button))
        part.removed.connect(lambda: self._remove(part))
        self._inside.insertWidget(self._inside.count() - 1, part)
        self.parts.append(part)
        return part

    def _add_blank(self) -> None:
        if self._shown == len(self.parts):
            self._make_part()
        part = self.parts[self._shown]
        self._shown += 1
        part.show_part(ClarifyingQuestion(), (), self._today)
        part.show()
        part.write()
        self.order_fields()
        self.settle()
        part.fields()[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def _remove(self, part: PartSheet) -> None:
        """Leave a clarifying question out of what is written; it goes when that is saved."""
        part.hide()
        self.add_part.setFocus(Qt.FocusReason.OtherFocusReason)
        self.settle()

    def _mark(self) -> None:
        mark(self._look, self.question.body, self._words)
        for part in self.parts[: self._shown]:
            part.mark(self._words)

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self._look.px(NARROW_BELOW)

    def _widen(self) -> None:
        """Give the texts wide margins where there is room, and put labels above texts where there is none."""
        is_narrow = self._is_narrow()
        across = Surface.MARGIN + (SPACE_20 if is_narrow else SPACE_40)
        self._inside.setContentsMargins(across, Surface.MARGIN_ABOVE + SPACE_24, across, Surface.MARGIN + SPACE_16)
        self.facts.set_narrow(is_narrow=is_narrow)
        for part in self.parts:
            part.set_narrow(is_narrow=is_narrow)
