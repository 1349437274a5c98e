"""What decks are called in Anki: a few ways to sort the cards, or a name of one's own; folded away at first."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.study_settings import ANKI_DECKS, LONGEST_ANKI_DECKS
from flashpm.services.changes import Changes
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_8, Tone, Type
from flashpm.ui.widgets.button_line import under_faces
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.text import Text

OWN = ""
"""The value for a name of one's own."""


class DeckNames(QWidget):
    """Asks by what the cards are sorted into decks in Anki.

    Args:
        look: the look in force.
        use_cases: the services on the library.
        run: makes a call that changes something.
    """

    def __init__(self, look: Look, use_cases: UseCases, run: Callable[[Callable[[], Changes]], Changes | None]) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._run = run
        self._inside = QWidget()
        self.more = PlainLink(look, self.tr("Decks in Anki …"))
        self.more.clicked.connect(lambda: self._unfold(is_open=self._inside.isHidden()))
        self.choice = OneOf(look, self.tr("Decks in Anki"), self._choices())
        self.choice.chosen.connect(self._choose)
        self.own = LineField(look, self.tr("Names of decks in Anki"), ANKI_DECKS)
        self.own.setMaxLength(LONGEST_ANKI_DECKS)
        self.own.textEdited.connect(self._show_example)
        self.own.editingFinished.connect(lambda: self._take(self.own.text().strip() or ANKI_DECKS))
        self._how = Text(look, self._text_of_marks(), Type.NORMAL, Tone.TEXT2).wrapped()
        self._example = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._lay_out()
        self.read()

    @property
    def example(self) -> str:
        """What is said of how a deck is called."""
        return self._example.text()

    @property
    def is_open(self) -> bool:
        """Whether it is unfolded."""
        return not self._inside.isHidden()

    def read(self) -> None:
        """Show what holds, folded."""
        self._show(self._use_cases.settings.study.anki_decks)
        self._unfold(is_open=False)

    def _text_of_marks(self) -> str:
        said = self.tr(
            "%1 stands for a question's type, %2 for the set that it came in, %3 for its company; %4 begins a deck "
            "within a deck."
        )
        for place, mark in enumerate(("{type}", "{pack}", "{company}", "::"), start=1):
            said = said.replace(f"%{place}", mark)
        return said

    def _choices(self) -> list[Choice]:
        return [
            Choice(ANKI_DECKS, self.tr("By type and set")),
            Choice("PM Interview::{type}", self.tr("By type")),
            Choice("PM Interview::{company}", self.tr("By company")),
            Choice("PM Interview", self.tr("All in one")),
            Choice(OWN, self.tr("In your own words")),
        ]

    def _choose(self, value: str) -> None:
        if value == OWN:
            self._show(self._use_cases.settings.study.anki_decks, is_own=True)
            self.own.setFocus()
        else:
            self._take(value)

    def _take(self, pattern: str) -> None:
        study = self._use_cases.settings.study
        is_own = self.choice.value == OWN
        if pattern != study.anki_decks:
            self._run(lambda: self._use_cases.settings.change(replace(study, anki_decks=pattern)))
        self._show(self._use_cases.settings.study.anki_decks, is_own=is_own)

    def _show(self, pattern: str, *, is_own: bool = False) -> None:
        """Show a pattern: as one of the ways, or in its own words."""
        is_own = is_own or not self.choice.has(pattern)
        self.choice.set_value(OWN if is_own else pattern)
        self.own.setText(pattern)
        for each in (self._field, self._how):
            each.setVisible(is_own)
        self._show_example(pattern)

    def _show_example(self, pattern: str) -> None:
        said = self.tr("For example: %1")
        for mark, text in (
            ("{type}", self.tr("Trade-off")),
            ("{pack}", self.tr("Starter questions")),
            ("{company}", "Spotify"),
        ):
            pattern = pattern.replace(mark, text)
        self._example.setText(said.replace("%1", pattern.replace("::", " › ")))

    def _unfold(self, *, is_open: bool) -> None:
        self._inside.setVisible(is_open)

    def _lay_out(self) -> None:
        self._field = QWidget()
        inner = QVBoxLayout(self._field)
        inner.setContentsMargins(RING, 0, RING, 0)
        inner.addWidget(self.own)
        below = QVBoxLayout(self._inside)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE_8)
        for each in (self.choice, self._field, self._how, self._example):
            below.addWidget(each)
        for text in (self._how, self._example):
            text.setContentsMargins(RING, 0, 0, 0)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(SPACE_8)
        down.addLayout(under_faces(self.more))
        down.addWidget(self._inside)
