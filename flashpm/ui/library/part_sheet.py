"""One clarifying question of a page: read, or written in its place."""

from collections.abc import Sequence
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.areas import Area
from flashpm.domain.content import clarifying_question_from_json, clarifying_question_to_json
from flashpm.domain.media import FRONT_FIELDS, media_in
from flashpm.domain.question import ClarifyingQuestion
from flashpm.domain.study_day import StudyDay
from flashpm.services.rows import PartLine, Standing, shown_area
from flashpm.ui.library.marked_text import mark
from flashpm.ui.library.sheet_fields import SheetField
from flashpm.ui.look import Look
from flashpm.ui.review.answer_row import AnswerRow
from flashpm.ui.review.editable_text import EditableText
from flashpm.ui.theme import SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.buttons import IconButton
from flashpm.ui.widgets.pictures import Pictures
from flashpm.ui.widgets.prompt_runs import prompt_runs
from flashpm.ui.widgets.surface import Rule
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import area_text, kind_text, line_text

PROMPT = "prompt"


class PartSheet(QWidget):
    """Shows a clarifying question with its answer, and where its card stands.

    Args:
        look: the look in force.
        album: gives its pictures.

    Signals:
        menu_requested: what can be done with the card is asked for, with the button to hang it on.
        removed: while it is written: it is to go.
    """

    menu_requested = Signal(QWidget)
    removed = Signal()

    def __init__(self, look: Look, album: Album) -> None:
        super().__init__()
        self._look = look
        self._album = album
        self._part = ClarifyingQuestion()
        self._begun = ClarifyingQuestion()
        self.line: PartLine | None = None
        self._name = Text(look, self.tr("Clarifying question"), Type.LABEL, Tone.TEXT2)
        self._area = Text(look, "", Type.LABEL, Tone.ACCENT)
        self._standing = Text(look, "", Type.SMALL, Tone.TEXT3)
        self._more = IconButton(look, "more", self.tr("What can be done with this card"))
        self._more.clicked.connect(lambda: self.menu_requested.emit(self._more))
        self._remove = IconButton(look, "trash", self.tr("Take this clarifying question out"))
        self._remove.clicked.connect(self.removed)
        self._fields = {
            "area": SheetField(look, self.tr("Area"), ", ".join(map(area_text, Area))),
            "short": SheetField(look, self.tr("In short"), self.tr("At most 60 letters, for lists")),
        }
        self.prompt = EditableText(look, self.tr("Clarifying question"), Type.QUESTION)
        self.rows = {
            "why_it_matters": AnswerRow(look, self.tr("Why it matters"), Tone.ACCENT),
            "expected_answer": AnswerRow(
                look, self.tr("Expected answer"), Tone.TEXT2, hint=self.tr("one likely reply")
            ),
            "my_words": AnswerRow(look, self.tr("My words"), Tone.TEXT2),
            "impact": AnswerRow(
                look, self.tr("Impact"), Tone.GOOD, hint=self.tr("so you would …"), style=Type.BODY_STRONG
            ),
        }
        self._lay_out()

    @property
    def is_written(self) -> bool:
        """Whether it is written rather than read."""
        return self.prompt.field is not None

    def show_part(self, part: ClarifyingQuestion, lines: Sequence[PartLine], today: StudyDay) -> None:
        """Show a clarifying question.

        Args:
            part: its texts.
            lines: where its cards stand, its own first; empty for one that is not in the library yet.
            today: by which it is due.
        """
        self._part, self.line = part, next(iter(lines), None)
        self._area.setText(area_text(shown_area(part)) if part.prompt else "")
        self.prompt.show_runs(prompt_runs(part.prompt or ""))
        for name, row in self.rows.items():
            row.show_text(getattr(part, name), media_in(part.media, name), self._album)
        self.prompt.show_media(media_in(part.media, *FRONT_FIELDS), self._album)
        self._standing.setText(" · ".join(_standing_text(line, today) for line in lines))
        is_due = any(line.standing is Standing.DUE for line in lines)
        self._standing.set_tone(Tone.HARD if is_due else Tone.TEXT3)
        self._turn(is_written=False)

    def mark(self, words: tuple[str, ...]) -> None:
        """Mark in its texts what a search found."""
        for text in (self.prompt, *(row.text for row in self.rows.values())):
            mark(self._look, text.body, words)

    def write(self) -> None:
        """Turn its texts into fields."""
        self.prompt.open_field()
        for row in self.rows.values():
            row.text.open_field()
            row.appear()
        for name, field in self._fields.items():
            field.set_text(getattr(self._part, name))
        for pictures in self._pictures():
            pictures.offer_removal(is_offered=True)
        self._turn(is_written=True)
        self._begun = self.written()

    def stop_writing(self) -> None:
        """Turn its fields into texts; what was written is dropped."""
        if not self.is_written:
            return
        self.prompt.close_field()
        for pictures in self._pictures():
            pictures.offer_removal(is_offered=False)
        for row in self.rows.values():
            row.text.close_field()
            row.appear()
        self._turn(is_written=False)

    @property
    def has_changed(self) -> bool:
        """Whether something else stands in its fields than what the writing began with."""
        return self.is_written and self.written() != self._begun

    def written(self) -> ClarifyingQuestion:
        """Give it with what stands in its fields; as it is shown, while it is read."""
        if not self.is_written:
            return self._part
        texts = {PROMPT: self.prompt, **{name: row.text for name, row in self.rows.items()}}
        fields = {name: text.field.toPlainText() for name, text in texts.items() if text.field is not None}
        removed = {medium for pictures in self._pictures() for medium in pictures.removed}
        media = tuple(each for each in self._part.media if each not in removed)
        beside = {name: field.text for name, field in self._fields.items()}
        written = {**clarifying_question_to_json(self._part), **fields, **beside}
        return replace(clarifying_question_from_json(written), media=media)

    def fields(self) -> list[QWidget]:
        """Give its fields, from the top."""
        texts = [self.prompt, *(row.text for row in self.rows.values())]
        area, short = (field.field for field in self._fields.values())
        prompt, *answers = (text.field for text in texts if text.field is not None)
        removals = [link for pictures in self._pictures() for link in pictures.removals]
        return [prompt, area, short, *answers, *removals, self._remove]

    def _pictures(self) -> list[Pictures]:
        texts = (self.prompt, *(row.text for row in self.rows.values()))
        return [text.pictures for text in texts if text.pictures is not None]

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the labels above the texts, or beside them."""
        for row in (*self.rows.values(), *self._fields.values()):
            row.set_narrow(is_narrow=is_narrow)

    def _turn(self, *, is_written: bool) -> None:
        for field in self._fields.values():
            field.setVisible(is_written)
        self._name.setVisible(is_written)
        self._area.setVisible(not is_written)
        self._standing.setVisible(not is_written and self.line is not None)
        self._more.setVisible(not is_written and self.line is not None)
        self._remove.setVisible(is_written)

    def _lay_out(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self._name)
        head.addWidget(self._area)
        head.addStretch(1)
        for each in (self._standing, self._more, self._remove):
            head.addWidget(each)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        down.addWidget(Rule(self._look))
        down.addLayout(head)
        for row in (self.prompt, *self._fields.values(), *self.rows.values()):
            down.addWidget(row)
        down.addSpacing(SPACE_8)


def _standing_text(line: PartLine, today: StudyDay) -> str:
    """Say where a card stands; a second one says first which it is."""
    text = line_text(line, today)
    return text if line.is_first else f"{kind_text(line.kind)} {text}"
