"""A found question as it will look, with what is to be said of it."""

from textwrap import shorten

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout

from flashpm.domain.merging import FieldChange, Status
from flashpm.services.found_texts import FoundPart, FoundTexts, texts_of
from flashpm.services.looking_through import FoundQuestion
from flashpm.ui.import_.card_preview import CardPreview
from flashpm.ui.import_.other_changes import OtherChanges
from flashpm.ui.import_.question_head import QuestionHead
from flashpm.ui.import_.remarks import DeletedNotice, QuestionField, Remarks
from flashpm.ui.look import Look
from flashpm.ui.theme import NARROW_BELOW, SPACE_16, SPACE_20, SPACE_24, SPACE_40, Tone, Type
from flashpm.ui.widgets.album import Album
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.facts_line import FactsLine
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import finding_text, grouped

MOST_CARDS = 30
"""How many cards of one question are shown; the rest is counted."""
AT_ONCE = 5
"""How many cards are made at once where they are missing; the others follow one by one."""
LONGEST_NAME = 90
"""How much of a question names it, in letters."""


class QuestionPreview(Column):
    """Shows one found question.

    Args:
        look: the look in force.

    Attributes:
        album: gives the pictures of its cards.

    Signals:
        texts_given: a `QuestionPlace`, which clarifying question (None for the question itself), and texts by field.
        choice_made: a list of `FieldChange`, and true to take the source's texts.
        left_out: a `QuestionPlace`, and true to leave it out.
    """

    texts_given = Signal(object, object, object)
    choice_made = Signal(object, bool)
    left_out = Signal(object, bool)

    def __init__(self, look: Look) -> None:
        super().__init__(look, Surface.MARGIN)
        self._found: FoundQuestion | None = None
        self._surface = Surface(look)
        self._inside = QVBoxLayout(self._surface)
        self._inside.setSpacing(SPACE_16)
        self._facts = FactsLine(look)
        self.remarks = Remarks(look)
        self.head = QuestionHead(look)
        self.text_field = QuestionField(look)
        self.deleted = DeletedNotice(look)
        self.others = OtherChanges(look)
        self.album = Album()
        self._cards: list[CardPreview] = []
        self._parts: tuple[FoundPart, ...] = ()
        self._making = QTimer(self, singleShot=True, interval=0)
        self._making.timeout.connect(self._make_ahead)
        self._making.start()
        self._more = Text(look, "", Type.FACTS, Tone.TEXT3)
        for each in (
            *(self._facts, self.head, self.text_field, self.deleted),
            *(self.remarks, self.others, self._more),
        ):
            self._inside.addWidget(each)
        self._listen()
        self.contents.setContentsMargins(0, 0, 0, 0)
        self.contents.addWidget(self._surface)
        self.contents.addStretch(1)
        look.follow(self._widen)

    @property
    def question_text(self) -> str:
        """The interview question that is shown."""
        return self.head.text.body.text()

    @property
    def cards(self) -> list[CardPreview]:
        """The cards that are shown."""
        return [card for card in self._cards if not card.isHidden()]

    def show_question(self, found: FoundQuestion) -> None:
        """Show a question, from its beginning; the one that is shown already stays where it is."""
        is_other = self._found is None or self._found.at != found.at
        self._found = found
        texts = texts_of(found, MOST_CARDS)
        self._facts.show_question(found.question)
        if is_other or not self.head.is_written:
            self.head.show_question(found, texts.question)
        self.text_field.show_for(found)
        self.deleted.show_for(found)
        self.remarks.say([*map(finding_text, texts.findings), *self._comparison(found), *self._theme(found)])
        self.others.show_changes(texts.other_changes)
        self._show_cards(found, texts, keeps_written=not is_other)
        if is_other:
            self.to_top()
        self.settle()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Use the room there is."""
        super().resizeEvent(event)
        self._widen()

    def _listen(self) -> None:
        self.text_field.given.connect(self._give_question)
        self.head.text_given.connect(self._give_question)
        self.head.left_out.connect(self._leave_out)
        self.deleted.left_out.connect(self._leave_out)
        self.head.resized.connect(self.settle)
        for each in (self.head, self.others):
            each.choice_made.connect(self._choose)

    def _give_question(self, text: str) -> None:
        if self._found is not None:
            self.texts_given.emit(self._found.at, None, {"question": text})

    def _give_texts(self, part: int, texts: object) -> None:
        if self._found is not None:
            self.texts_given.emit(self._found.at, part, texts)

    def _leave_out(self, is_left_out: bool) -> None:  # noqa: FBT001 - a signal's value
        if self._found is not None:
            self.left_out.emit(self._found.at, is_left_out)

    def _choose(self, change: FieldChange, takes_theirs: bool) -> None:  # noqa: FBT001 - a signal's values
        self.choice_made.emit([change], takes_theirs)

    def _widen(self) -> None:
        """Give the texts wide margins where there is room, and put labels above texts where there is none."""
        is_narrow = self._is_narrow()
        across = Surface.MARGIN + (SPACE_20 if is_narrow else SPACE_40)
        self._inside.setContentsMargins(across, Surface.MARGIN_ABOVE + SPACE_24, across, Surface.MARGIN + SPACE_16)
        for card in self._cards:
            card.set_narrow(is_narrow=is_narrow)
        self.others.set_narrow(is_narrow=is_narrow)

    def _is_narrow(self) -> bool:
        return self.viewport().width() < self._look.px(NARROW_BELOW)

    def save_written(self) -> None:
        """Take what is being written, before something is done with the question."""
        if self.head.is_written:
            self.head.save_text()
        for card in self.cards:
            if card.is_written:
                card.save_texts()

    def _show_cards(self, found: FoundQuestion, texts: FoundTexts, *, keeps_written: bool) -> None:
        """Show the cards; what is being written into one stays while another is decided on."""
        self._parts = texts.parts
        while len(self._cards) < min(len(texts.parts), AT_ONCE):
            self._add_card()
        for number, card in enumerate(self._cards):
            if not (keeps_written and card.is_written):
                self._show_card(number, card, found)
        left = len(found.question.clarifying_questions) - len(texts.parts)
        self._more.setText(self.tr("and %n more card(s)", "", left))
        self._more.setVisible(left > 0)
        self._making.start()

    def _show_card(self, number: int, card: CardPreview, found: FoundQuestion) -> None:
        if number < len(self._parts):
            card.show_part(self._parts[number], is_page=found.is_page)
        card.setVisible(number < len(self._parts))

    def _make_ahead(self) -> None:
        """Make a card a turn, so that the window never stands still for many: those that wait, and some for later."""
        if len(self._cards) >= max(AT_ONCE, len(self._parts)):
            return
        card = self._add_card()
        if self._found is not None:
            self._show_card(len(self._cards) - 1, card, self._found)
        if len(self._cards) == len(self._parts):
            self.settle()
        self._making.start()

    def _add_card(self) -> CardPreview:
        card = CardPreview(self._look, self.album)
        card.hide()
        card.set_narrow(is_narrow=self._is_narrow())
        card.texts_given.connect(self._give_texts)
        card.choice_made.connect(self._choose)
        card.resized.connect(self.settle)
        self._cards.append(card)
        self._inside.insertWidget(self._inside.count() - 1, card)
        return card

    def _comparison(self, found: FoundQuestion) -> list[str]:
        """Say how a question that is in the library differs from it."""
        merge = found.merge
        if merge is None or merge.status in {Status.NEW, Status.SAME}:
            return []
        texts, added = sum(each.mine != each.theirs for each in merge.changes), len(merge.added)
        said = [
            (self.tr("Changed in the new version: %n text(s).", "", texts), texts),
            (self.tr("Added to it: %n card(s).", "", added), added),
            (self.tr("Changed in the new version, and by you: keep yours or take theirs."), found.conflicts),
        ]
        return [sentence for sentence, is_true in said if is_true]

    def _theme(self, found: FoundQuestion) -> list[str]:
        """Say what it shares with others; only the same question is called a duplicate."""
        if found.theme.duplicate_of is not None:
            said = self.tr("Duplicate of “%1”. Leave one of them out, or keep both.")
            return [said.replace("%1", shorten(found.theme.duplicate_of, LONGEST_NAME, placeholder=" …"))]
        others = found.theme.others
        if others == 1:
            return [self.tr("Same theme as another one.")]
        return [grouped(self.tr("Same theme as %n others.", "", others), others)] if others else []
