"""The foot of the import: how much it is, what is kept, and the buttons that add it."""

from collections.abc import Sequence
from textwrap import shorten

from PySide6.QtCore import QRectF, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from flashpm.domain.merging import QuestionMerge
from flashpm.services.looking_through import Found
from flashpm.ui.import_.panes import STACKED_BELOW
from flashpm.ui.import_.text_view import MINE, THEIRS
from flashpm.ui.look import Look
from flashpm.ui.theme import SPACE_4, SPACE_8, SPACE_12, SPACE_24, Tone, Type
from flashpm.ui.widgets.button_line import reaching_out
from flashpm.ui.widgets.buttons import RING, PrimaryButton, SecondaryButton
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.direction import direction_for
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.text import Text
from flashpm.ui.widgets.toast import FootArea
from flashpm.ui.wording import cards_text, grouped, number_text, questions_text

MINUTES_AN_HOUR = 60
LONGEST_NAME = 90
"""How much of a question names it, in letters."""
LONG_MINUTES = 120
"""From here on a time is told in hours."""
MOST_MINUTES = 600
"""Beyond that a time only frightens: cards are learned a few a day."""


class Foot(FootArea):
    """Says what would be added, and adds it.

    Signals:
        added: a button was pressed; true to study at once.
        cancelled: nothing is to be added.
        choice_made: true to take the sources' texts wherever the user changed the same, false to keep the user's own.
    """

    added = Signal(bool)
    cancelled = Signal()
    choice_made = Signal(bool)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._choice = Text(look, "", Type.NORMAL, Tone.HARD).wrapped()
        self._summary = Text(look, "", Type.NORMAL, Tone.TEXT2).wrapped()
        choices = [Choice(MINE, self.tr("Keep yours")), Choice(THEIRS, self.tr("Take theirs"))]
        self.choice = OneOf(look, self.tr("All texts changed on both sides"), choices)
        self.choice.chosen.connect(lambda value: self.choice_made.emit(value == THEIRS))
        self.cancel = SecondaryButton(look, self.tr("Cancel"), is_large=True)
        self.add = SecondaryButton(look, self.tr("Add"), is_large=True)
        self.study = PrimaryButton(look, self.tr("Add and study now"))
        self.cancel.clicked.connect(self.cancelled)
        self.add.clicked.connect(lambda: self.added.emit(False))  # noqa: FBT003 - the signal's one value
        self.study.clicked.connect(lambda: self.added.emit(True))  # noqa: FBT003 - the signal's one value
        self._across = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._across.addLayout(self._words(), 1)
        self._buttons = self._make_buttons()
        self._across.addWidget(self._buttons)
        look.follow(self.update)

    @property
    def text(self) -> str:
        """What it says."""
        return "\n".join(each.text() for each in (self._choice, self._summary) if each.text())

    def show_found(self, found: Found) -> None:
        """Say what would be added of what was found."""
        choices = self._choices(found)
        self._choice.setText(" ".join(choices))
        self._choice.setVisible(bool(choices))
        self._summary.setText(self._summary_of(found))
        self._summary.setVisible(bool(self._summary.text()))
        self._show_choice(found)
        has_cards = found.preview.new_cards > 0
        can_add = found.without_text is None and found.preview.changes_anything
        self.add.setEnabled(can_add)
        self.study.setEnabled(can_add)
        self.study.setVisible(has_cards)

    def set_ready(self) -> None:
        """Let Enter add: the button that adds has the focus."""
        (self.study if self.study.isVisibleTo(self) else self.add).setFocus()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the words beside the buttons, or over them."""
        super().resizeEvent(event)
        is_narrow = self.width() < self._look.px(STACKED_BELOW)
        policy = QSizePolicy.Policy.Preferred if is_narrow else QSizePolicy.Policy.Fixed  # beside the words in one line
        self._buttons.setSizePolicy(policy, QSizePolicy.Policy.Preferred)
        self._across.setDirection(direction_for(is_narrow=is_narrow))
        self._across.setSpacing(SPACE_8 if is_narrow else SPACE_24)
        self._across.setContentsMargins(SPACE_24, SPACE_12, SPACE_24 - RING, SPACE_12)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground and the hairline above."""
        painter, theme = QPainter(self), self._look.theme
        painter.fillRect(self.rect(), QColor(theme.surface))
        painter.fillRect(QRectF(0, 0, self.width(), 1), QColor(theme.border))

    def _words(self) -> QVBoxLayout:
        words = QVBoxLayout()
        words.setSpacing(SPACE_4)
        words.addStretch(1)
        words.addWidget(self._choice)
        words.addLayout(reaching_out(self.choice))
        words.addWidget(self._summary)
        words.addStretch(1)
        return words

    def _make_buttons(self) -> QWidget:
        buttons = QWidget()
        line = Flow(buttons, SPACE_8, is_at_right=True)
        for each in (self.cancel, self.add, self.study):
            line.addWidget(each)
        return buttons

    def _show_choice(self, found: Found) -> None:
        """Offer one choice for all texts where there are several; none holds while the user chose one by one."""
        taken = {change.takes_theirs for change in found.conflicts}
        self.choice.setVisible(len(found.conflicts) > 1)
        self.choice.set_value(None if len(taken) > 1 else THEIRS if True in taken else MINE)

    def _summary_of(self, found: Found) -> str:
        summary, cards = found.preview.summary, found.preview.new_cards
        changed, carried = summary.changed + summary.conflict, found.preview.carried
        said = [
            (self._new_text(summary.new) if changed else questions_text(summary.new), summary.new),
            (grouped(self.tr("%n changed", "", changed), changed), changed),
            (cards_text(cards), cards),
            (grouped(self.tr("%n review(s) from Anki", "", carried.reviews), carried.reviews), carried.reviews),
            (grouped(self.tr("%n due day(s) from Anki", "", carried.schedules), carried.schedules), carried.schedules),
            (grouped(self.tr("%n pause(s) from Anki", "", carried.pauses), carried.pauses), carried.pauses),
            (self._time_text(found.minutes), found.minutes <= MOST_MINUTES and cards),
        ]
        return " · ".join(text for text, number in said if number)

    def _new_text(self, questions: int) -> str:
        return grouped(self.tr("%n new", "", questions), questions)

    def _time_text(self, minutes: int) -> str:
        if minutes < LONG_MINUTES:
            return self.tr("about %n min to learn", "", minutes)
        return self.tr("about %n hours to learn", "", round(minutes / MINUTES_AN_HOUR))

    def _choices(self, found: Found) -> list[str]:
        """Say what adding agrees to; where it cannot be added, why."""
        preview, missing = found.preview, found.without_text
        if missing is not None:
            return [self.tr("An interview question is missing: type it in first.")]
        said = []
        if preview.conflicts:
            said.append(f"{self._conflicts_text(preview.conflicts)} {self._decision_text(found)}")
        if preview.without_cards:
            said.append(self._without_cards_text(preview.without_cards))
        return said

    def _conflicts_text(self, merges: Sequence[QuestionMerge]) -> str:
        if len(merges) > 1:
            return self.tr("%n questions were changed by you and in the new version:", "", len(merges))
        return self.tr("“%1” was changed by you and in the new version:").replace("%1", _name(merges[0]))

    def _decision_text(self, found: Found) -> str:
        """Say what becomes of the texts that were changed on both sides."""
        theirs = sum(change.takes_theirs for change in found.conflicts)
        mine = len(found.conflicts) - theirs
        if not theirs:
            return self.tr("your own texts are kept.")
        if not mine:
            return self.tr("the new texts are taken.")
        return (
            self.tr("yours kept: %1, theirs taken: %2.")
            .replace("%1", number_text(mine))
            .replace("%2", number_text(theirs))
        )

    def _without_cards_text(self, merges: Sequence[QuestionMerge]) -> str:
        if len(merges) > 1:
            return self.tr("%n questions have no clarifying questions: they are kept without cards.", "", len(merges))
        said = self.tr("“%1” has no clarifying questions: it is kept without cards.")
        return said.replace("%1", _name(merges[0]))


def _name(merge: QuestionMerge) -> str:
    """Give as much of a question as names it."""
    return shorten(merge.question.question or "", LONGEST_NAME, placeholder=" …")
