"""One card as it will look: its area, what is asked, and the three parts of the answer; each can be written anew."""

from collections.abc import Mapping
from functools import partial
from itertools import pairwise

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from flashpm.domain.media import FRONT_FIELDS, media_in
from flashpm.services.found_texts import SHOWN_TEXTS, FoundPart, FoundText
from flashpm.ui.import_.area_choice import AreaChoice
from flashpm.ui.import_.other_changes import OtherChanges
from flashpm.ui.import_.text_view import TextView
from flashpm.ui.keys import Command, bind, with_key
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.button_line import in_line
from flashpm.ui.widgets.dropping import Dropping
from flashpm.ui.widgets.gutter_row import GutterRow
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.surface import Chip, Rule
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import finding_text

MEDIA_OF = {"prompt": FRONT_FIELDS, "impact": ("my_words", "impact")}
"""The fields whose pictures stand under a text, where they are others than its own."""
TONES = {"why_it_matters": Tone.ACCENT, "expected_answer": Tone.TEXT2, "impact": Tone.GOOD}


class CardPreview(QWidget):
    """Shows one clarifying question of a source.

    Args:
        look: the look in force.
        album: gives its pictures.

    Signals:
        texts_given: which clarifying question, and its texts by field.
        choice_made: a `FieldChange`, and true to take the source's text.
        resized: fields came or went.
    """

    texts_given = Signal(int, object)
    choice_made = Signal(object, bool)
    resized = Signal()

    def __init__(self, look: Look, album: Album) -> None:
        super().__init__()
        self._album = album
        self._part: FoundPart | None = None
        self._names = {
            "prompt": self.tr("What to ask"),
            "why_it_matters": self.tr("Why it matters"),
            "expected_answer": self.tr("Expected answer"),
            "impact": self.tr("Impact"),
        }
        self.area = AreaChoice(look)
        self.area.chosen.connect(lambda area: self._give({"area": area}))
        self._added = Chip(look, self.tr("New card"))
        self.edit = PlainLink(look, self.tr("Edit"))
        self.edit.clicked.connect(lambda: self.write())  # noqa: PLW0108 - the signal brings a value
        self.texts = {name: self._text_view(look, name) for name in SHOWN_TEXTS}
        self._rows = {name: GutterRow(look, self._names[name], tone, self.texts[name]) for name, tone in TONES.items()}
        self.others = OtherChanges(look)
        self.others.choice_made.connect(self.choice_made)
        self._said = Text(look, "", Type.FACTS, Tone.TEXT3).wrapped()
        self.save = PlainLink(look, self.tr("Save"))
        self.save.setToolTip(with_key(self.tr("Save"), Command.SAVE))
        self.save.clicked.connect(self.save_texts)
        self.cancel = PlainLink(look, self.tr("Cancel"))
        self.cancel.clicked.connect(self.leave_writing)
        self._asked = Text(look, "", Type.FACTS, Tone.TEXT).wrapped()
        self._dropping = Dropping(self.cancel, self._ask)
        self._keys = [bind(self, Command.SAVE, self.save_texts), bind(self, Command.BACK, self.leave_writing)]
        self._lay_out(look)
        self._show_mode(is_written=False)

    @property
    def is_written(self) -> bool:
        """Whether its texts are fields."""
        return any(text.field is not None for text in self.texts.values())

    def show_part(self, part: FoundPart, *, is_page: bool) -> None:
        """Show a clarifying question.

        Args:
            part: as it will be.
            is_page: true if it stands on a saved page, false in a pack.
        """
        self._part = part
        for view in self.texts.values():
            view.close_field()
        self.area.show_area(part.area, part.area_word)
        self.edit.setAccessibleName(f"{self.edit.text()}: {part.texts['prompt'].text or part.number + 1}")
        self._added.setVisible(part.is_added)
        for name, view in self.texts.items():
            mark = self.tr("This impact names no decision.") if name == "impact" and part.names_no_decision else ""
            view.show_media(media_in(part.media, *MEDIA_OF.get(name, (name,))), self._album)
            view.show_text(part.texts[name], self._missing_text(name, is_page=is_page), mark)
        for name, row in self._rows.items():
            row.show_label(is_shown=self.texts[name].has_contents)
        self.others.show_changes(part.other_changes)
        self._said.setText("\n".join(map(finding_text, part.findings)))
        self._show_mode(is_written=False)

    def set_narrow(self, *, is_narrow: bool) -> None:
        """Put the labels above the texts, or beside them."""
        for row in self._rows.values():
            row.set_narrow(is_narrow=is_narrow)
        self.others.set_narrow(is_narrow=is_narrow)

    def write(self, first: str = "prompt") -> None:
        """Turn the texts into fields.

        Args:
            first: the one that is written into.
        """
        for name, view in self.texts.items():
            field = view.open_field()
            if name == first:
                field.setFocus()
        for row in self._rows.values():
            row.show_label(is_shown=True)
        self._set_order()
        self._show_mode(is_written=True)
        self.resized.emit()

    def leave_writing(self) -> None:
        """Stop writing, after asking where something would be lost."""
        if self._dropping.may_drop(has_changed=bool(self._changed())):
            self.stop_writing()

    def stop_writing(self) -> None:
        """Show the texts again; what was written is dropped."""
        self._dropping.forget()
        for view in self.texts.values():
            view.close_field()
        for name, row in self._rows.items():
            row.show_label(is_shown=self.texts[name].has_contents)
        self._show_mode(is_written=False)
        self.edit.setFocus()
        self.resized.emit()

    def save_texts(self) -> None:
        """Give what was changed, and show the texts again."""
        changed = self._changed()
        self.stop_writing()
        if changed:
            self._give(changed)

    def _changed(self) -> Mapping[str, str]:
        written = {name: view.field.toPlainText() for name, view in self.texts.items() if view.field is not None}
        before = {name: view.found.text or "" for name, view in self.texts.items() if view.found is not None}
        return {name: text for name, text in written.items() if text.strip() != before[name].strip()}

    def _ask(self, sentence: str) -> None:
        self._asked.setText(sentence)
        self._asked.setVisible(bool(sentence))
        self.resized.emit()

    def _give(self, texts: Mapping[str, str]) -> None:
        if self._part is not None:
            self.texts_given.emit(self._part.number, texts)

    def _text_view(self, look: Look, name: str) -> TextView:
        view = TextView(look, self._names[name], Type.QUESTION if name == "prompt" else Type.BODY)
        view.wanted.connect(partial(self.write, name))
        view.choice_made.connect(partial(self._choose, name))
        return view

    def _choose(self, name: str, takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's value
        found: FoundText | None = self.texts[name].found
        if found is not None and found.change is not None:
            self.choice_made.emit(found.change, takes_theirs)

    def _missing_text(self, name: str, *, is_page: bool) -> str:
        if name == "prompt":
            on_page = self.tr("What to ask: not on the page, so this card is left out · add")
            return on_page if is_page else self.tr("What to ask: not in the pack, so this card is left out · add")
        said = self.tr("%1: not on the page · add") if is_page else self.tr("%1: not in the pack · add")
        return said.replace("%1", self._names[name])

    def _show_mode(self, *, is_written: bool) -> None:
        self.edit.setVisible(not is_written)
        self.others.setVisible(not is_written and self.others.has_changes)
        self._said.setVisible(not is_written and bool(self._said.text()))
        for each in (self.save, self.cancel):
            each.setVisible(is_written)
        for key in self._keys:
            key.setEnabled(is_written)

    def _set_order(self) -> None:
        """Let Tab walk the fields, then what ends the writing: Qt would put new fields at the end."""
        fields = [view.field for view in self.texts.values() if view.field is not None]
        order: list[QWidget] = [*fields, self.save, self.cancel]
        for one, following in pairwise(order):
            self.setTabOrder(one, following)

    def _lay_out(self, look: Look) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_8)
        head.addWidget(self.area, 1)
        for each in (self._added, self.edit):
            head.addWidget(each, 0, Qt.AlignmentFlag.AlignTop)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_12)
        down.addWidget(Rule(look))
        down.addLayout(head)
        down.addWidget(self.texts["prompt"])
        for row in self._rows.values():
            down.addWidget(row)
        down.addWidget(self.others)
        down.addWidget(self._said)
        down.addWidget(self._asked)
        self._asked.hide()
        links = in_line(self.save, self.cancel)
        links.setSpacing(SPACE_16)
        down.addLayout(links)
        down.addSpacing(SPACE_8)
