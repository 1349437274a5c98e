"""What goes along: everything, a type, a search or questions that were chosen, with or without the progress."""

from collections.abc import Collection, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.identity import QuestionUid
from flashpm.domain.question import QuestionType
from flashpm.errors import QueryError
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.spoken import spoken
from flashpm.ui.theme import SPACE_8, SPACE_12, Tone, Type
from flashpm.ui.widgets.buttons import RING
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.fields import LineField
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import questions_text, type_text

EVERYTHING, SEARCH, CHOSEN = "", "search", "chosen"
"""What can be chosen beside types, whose values are searches such as `type:trade-off`."""
FRESH, PROGRESS = "fresh", "progress"


class WhatGoes(QWidget):
    """Asks what is to be saved.

    Args:
        look: the look in force.
        use_cases: the services on the library.

    Signals:
        changed: something else was chosen.
    """

    changed = Signal()

    def __init__(self, look: Look, use_cases: UseCases) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._chosen: tuple[QuestionUid, ...] = ()
        self._is_found = True
        self.choice = self._offer(())
        self.search = LineField(look, self.tr("Search"), self.tr("Words, or company:Spotify, deck:Mine, is:due"))
        self.search.textChanged.connect(self._look_again)
        self._found = Text(look, "", Type.SMALL, Tone.TEXT3).wrapped()
        self._found.setContentsMargins(RING, 0, 0, 0)
        self.progress = OneOf(
            look,
            self.tr("Your progress"),
            [
                Choice(FRESH, self.tr("Without my progress")),
                Choice(PROGRESS, self.tr("With my progress")),
            ],
        )
        self.progress.set_value(FRESH)
        self.progress.chosen.connect(self.changed)
        self._says = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        self._says.setContentsMargins(RING, 0, 0, 0)
        self._lay_out()
        self._follow()
        self.changed.connect(self._follow)

    @property
    def query(self) -> str:
        """The search that finds what goes along."""
        value = self.choice.value or EVERYTHING
        return self.search.text().strip() if value == SEARCH else "" if value == CHOSEN else value

    @property
    def questions(self) -> Collection[QuestionUid] | None:
        """The questions that were chosen; None where a search says what goes."""
        return self._chosen if self.choice.value == CHOSEN else None

    @property
    def with_progress(self) -> bool:
        """Whether the progress goes along."""
        return self.progress.value == PROGRESS

    @property
    def is_ready(self) -> bool:
        """Whether there is something to save."""
        return self.choice.value != SEARCH or self._is_found

    @property
    def found(self) -> str:
        """What is said of the search."""
        return self._found.text()

    def read(self) -> None:
        """Offer the types that there are, and look again for what is searched."""
        value = self.choice.value or EVERYTHING
        offered = self._offer([tally.type for tally in self._use_cases.overview.types() if tally.type is not None])
        if offered.has(value):
            offered.set_value(value)
        self._down.replaceWidget(self.choice, offered)
        self.choice.hide()
        self.choice.deleteLater()
        self.choice = offered
        offered.show()
        self._look_again()

    def offer_questions(self, questions: Collection[QuestionUid]) -> None:
        """Choose some questions."""
        self._chosen = tuple(questions)
        self.read()
        self.choice.set_value(CHOSEN)
        self.changed.emit()

    def offer_search(self, query: str) -> None:
        """Choose what a search finds."""
        self.choice.set_value(SEARCH)
        self.search.setText(query)
        self._look_again()

    def _offer(self, types: Sequence[QuestionType]) -> OneOf:
        choices = [Choice(EVERYTHING, self.tr("All questions"))]
        if self._chosen:
            choices.append(Choice(CHOSEN, self.tr("%n chosen question(s)", "", len(self._chosen))))
        if len(types) > 1:
            choices += [Choice(f"type:{each.value}", type_text(each)) for each in types]
        choices.append(Choice(SEARCH, self.tr("A search")))
        offered = OneOf(self._look, self.tr("What goes along"), choices)
        offered.set_value(EVERYTHING)
        offered.chosen.connect(self._choose)
        return offered

    def _choose(self, value: str) -> None:
        self._look_again()
        if value == SEARCH:
            self.search.setFocus()

    def _look_again(self) -> None:
        if self.choice.value == SEARCH:
            self._search(self.search.text().strip())
        self.changed.emit()

    def _search(self, query: str) -> None:
        try:
            count = len(self._use_cases.cards.find_questions(query)) if query else 0
        except QueryError as error:
            self._say(spoken(str(error)), Tone.HARD, is_found=False)
            return
        if not query:
            self._say(self.tr("Say what to look for."), Tone.TEXT3, is_found=False)
        elif count:
            self._say(questions_text(count), Tone.TEXT3, is_found=True)
        else:
            self._say(self.tr("No question matches."), Tone.TEXT3, is_found=False)

    def _say(self, text: str, tone: Tone, *, is_found: bool) -> None:
        self._is_found = is_found
        self._found.set_tone(tone)
        self._found.setText(text)

    def _follow(self) -> None:
        """Show what belongs to what is chosen."""
        is_search = self.choice.value == SEARCH
        for each in (self._field, self._found):
            each.setVisible(is_search)
        with_progress = self.tr(
            "Each card goes as it stands: the day it comes back, every answer so far, pauses and flags."
        )
        without = self.tr("Every card begins as new: the way to share questions.")
        self._says.setText(with_progress if self.with_progress else without)

    def _lay_out(self) -> None:
        self._field = QWidget()
        inner = QVBoxLayout(self._field)
        inner.setContentsMargins(RING, 0, RING, 0)
        inner.addWidget(self.search)
        self._down = QVBoxLayout(self)
        self._down.setContentsMargins(0, 0, 0, 0)
        self._down.setSpacing(SPACE_8)
        for each in (self.choice, self._field, self._found):
            self._down.addWidget(each)
        self._down.addSpacing(SPACE_12)
        self._down.addWidget(self.progress)
        self._down.addWidget(self._says)
