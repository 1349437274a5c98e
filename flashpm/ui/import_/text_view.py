"""One text of a source: as it will be, what differs, what is missing, and the field to write it anew."""

from collections.abc import Sequence
from functools import cached_property

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.media import Medium
from flashpm.domain.word_diff import Wording
from flashpm.services.found_texts import FoundText
from flashpm.ui.import_.diff_text import DiffText
from flashpm.ui.import_.missing_row import MissingRow
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, TextStyle, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.button_line import reaching_out
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.fields import TextField
from flashpm.ui.widgets.pictures import Pictures
from flashpm.ui.widgets.prompt_runs import prompt_runs
from flashpm.ui.widgets.text import Body, Text
from flashpm.ui.wording import finding_text

MINE, THEIRS = "mine", "theirs"


class TextView(QWidget):
    """Shows a text of a source.

    Args:
        look: the look in force.
        name: what the text is.
        style: how it is set.

    Signals:
        wanted: what is missing is to be written.
        choice_made: true to take the source's text, false to keep the user's own.
    """

    wanted = Signal()
    choice_made = Signal(bool)

    def __init__(self, look: Look, name: str, style: TextStyle) -> None:
        super().__init__()
        self._look = look
        self._name = name
        self._found: FoundText | None = None
        self._field: TextField | None = None
        self._missing_words = ""
        self._pictures: Pictures | None = None
        self._style = style
        self.body = Body(look, style)
        self.body.setAccessibleName(name)
        self._marks = Text(look, "", Type.FACTS, Tone.TEXT3).wrapped()
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(SPACE_8)
        self._down.addWidget(self.body)
        self._down.addWidget(self._marks)

    @cached_property
    def diff(self) -> DiffText:
        """The text with its old words; made when a text differs, as most do not."""
        made = DiffText(self._look, self._name, self._style)
        self._down.insertWidget(0, made)
        return made

    @cached_property
    def missing(self) -> MissingRow:
        """The empty row; made when a text is missing."""
        made = MissingRow(self._look)
        made.clicked.connect(self.wanted)
        self._down.insertLayout(0, reaching_out(made))
        return made

    @cached_property
    def choice(self) -> OneOf:
        """Whose text stays; made when both sides changed it."""
        choices = [Choice(MINE, self.tr("Keep yours")), Choice(THEIRS, self.tr("Take theirs"))]
        made = OneOf(self._look, self._name, choices, is_flush=True)
        made.chosen.connect(lambda value: self.choice_made.emit(value == THEIRS))
        self._down.addWidget(made)
        return made

    @property
    def found(self) -> FoundText | None:
        """What is shown."""
        return self._found

    @property
    def field(self) -> TextField | None:
        """The field while the text is written; None while it is read."""
        return self._field

    @property
    def marks(self) -> str:
        """What is said of the text under it."""
        return self._marks.text()

    @property
    def has_contents(self) -> bool:
        """Whether there is a text, or something else than the row that says what is missing."""
        found = self._found
        return self._pictures is not None or (found is not None and (found.text is not None or bool(found.diff)))

    def show_media(self, media: Sequence[Medium], album: Album) -> None:
        """Show pictures under the text; most texts have none."""
        if self._pictures is not None:
            self._down.removeWidget(self._pictures)
            self._pictures.hide()
            self._pictures.deleteLater()
            self._pictures = None
        if media:
            self._pictures = Pictures(self._look, album)
            self._down.addWidget(self._pictures)
            self._pictures.show_media(media)

    def show_text(self, found: FoundText, missing: str, mark: str = "") -> None:
        """Show a text.

        Args:
            found: the text.
            missing: what is said where there is none.
            mark: what else is said of it; empty for nothing.
        """
        self._found = found
        self.body.set_runs(
            prompt_runs(found.text or "") if found.field == "prompt" else ((found.text or "", Tone.TEXT),)
        )
        self._missing_words = missing
        said = [*map(finding_text, found.findings), mark]
        self._marks.setText("\n".join(each for each in said if each))
        self._show_parts()

    def open_field(self) -> TextField:
        """Turn the text into a field."""
        if self._field is None:
            self._field = TextField(self._look, self._name)
            self._down.insertWidget(0, self._field)
            self._field.show()  # the layout would do so a turn later, and what is hidden takes no focus
            self._field.setPlainText((self._found.text if self._found else None) or "")
        self._show_parts()
        return self._field

    def close_field(self) -> None:
        """Show the text again; what was written is dropped."""
        if self._field is not None:
            self._down.removeWidget(self._field)
            self._field.hide()
            self._field.deleteLater()
            self._field = None
        self._show_parts()

    def _show_parts(self) -> None:
        """Show what there is to read, or the field alone."""
        found, is_read = self._found, self._field is None
        has_text = found is not None and found.text is not None
        differs = found is not None and any(each.wording is not Wording.SAME for each in found.diff)
        self.body.setVisible(is_read and has_text and not differs)
        self._marks.setVisible(bool(self._marks.text()) and is_read)
        if found is not None and differs:
            self.diff.show_pieces(found.diff)
        if found is not None and not has_text:
            self.missing.say(self._missing_words)
        if found is not None and found.is_open and found.change is not None:
            self.choice.set_value(THEIRS if found.change.takes_theirs else MINE)
        self._show_made("diff", is_shown=is_read and differs)
        self._show_made("missing", is_shown=is_read and not has_text and not differs and self._pictures is None)
        self._show_made("choice", is_shown=is_read and found is not None and found.is_open)

    def _show_made(self, part: str, *, is_shown: bool) -> None:
        """Show or hide one of the parts that are made when they are needed."""
        made = self.__dict__.get(part)
        if made is not None:
            made.setVisible(is_shown)
