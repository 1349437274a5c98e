"""What the review shows: its bar, the card or a breath between two rounds, and the foot with what can be done."""

from functools import partial
from itertools import pairwise

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.grade import GradeMode
from flashpm.services.sitting import Prompt
from flashpm.services.sitting_summary import SittingSummary
from flashpm.ui.card_actions.panels import CardPanels
from flashpm.ui.keys import Command, bind
from flashpm.ui.look import Look
from flashpm.ui.page import Deed
from flashpm.ui.review.card_view import CardView
from flashpm.ui.review.foot import Foot
from flashpm.ui.review.interlude import Interlude
from flashpm.ui.review.stage import ALLOWED, Stage
from flashpm.ui.review.top_bar import TopBar
from flashpm.ui.review.verdicts import EVERY_VERDICT, VERDICTS
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Surface


class ReviewView(QWidget):
    """The review without its doing: it knows the stage, and tells what the learner chose.

    Args:
        look: the look in force.
        aside: the panels that can stand in the card's place.

    Signals:
        chosen: a `Command` that the stage allows, by key, button or menu.
        words_wanted: the learner wants to add a line of their own to the card.
        card_action_chosen: the `CardAction` that was asked for.
    """

    chosen = Signal(object)
    card_action_chosen = Signal(object)
    words_wanted = Signal()

    def __init__(self, look: Look, aside: CardPanels) -> None:
        super().__init__()
        self._look = look
        self.stage = Stage.OVER
        self.aside = aside
        self.bar = TopBar(look)
        self.card = CardView(look)
        self.interlude = Interlude(look)
        self.column = Column(look, Surface.MARGIN)
        self.foot = Foot(look)
        self._after_layout = QTimer(self, singleShot=True, interval=0)
        self._after_layout.timeout.connect(self._show_focus)
        self._lay_out()
        self._connect()
        look.follow(self.restyle)

    def set_grade_mode(self, mode: GradeMode) -> None:
        """Offer the grades of a way to grade, by button and by key: the same figure is another grade in each."""
        self.foot.grades.set_mode(mode)
        for command in EVERY_VERDICT:
            self._keys[command].setEnabled(command in VERDICTS[mode])

    def ask(self, prompt: Prompt, *, is_question_known: bool) -> None:
        """Show a card, its answer hidden.

        Args:
            prompt: the card.
            is_question_known: true if the card before had the same interview question: it is printed small then.
        """
        self.card.stop_writing()
        self.card.set_revealed(is_revealed=False)
        self.show_again(prompt, is_question_known=is_question_known)
        self.column.to_top()
        self._enter(Stage.ASKED)

    def show_again(self, prompt: Prompt, *, is_question_known: bool) -> None:
        """Show a card as it is now; its answer stays as it is, hidden or shown."""
        self.card.show_card(prompt, is_question_known=is_question_known)
        self.column.settle()  # what the parts ask for is known from here on
        self.restyle()
        self.column.settle()

    def reveal(self) -> None:
        """Show the answer."""
        self.card.set_revealed(is_revealed=True)
        self.column.settle()
        self._enter(Stage.REVEALED)

    def write(self, *names: str) -> None:
        """Turn texts of the card into fields; no names means all."""
        self._enter(Stage.WRITTEN)
        self.card.write(*names)
        for one, next_one in pairwise([*self.card.fields, self.foot.save, self.foot.cancel]):
            self.setTabOrder(one, next_one)  # fields are made when they are wanted: Qt would put them at the end
        self.column.settle()
        self._after_layout.start()

    def stop_writing(self) -> None:
        """Show texts again in place of fields."""
        self.card.stop_writing()
        self.column.settle()
        self.return_to_card()

    def step_aside(self) -> None:
        """Let a panel stand in the card's place; the answer stays hidden or shown behind it."""
        self._enter(Stage.ASIDE)
        self.aside.take_focus()

    def return_to_card(self) -> None:
        """Show the card again in place of a panel."""
        self._enter(Stage.REVEALED if self.card.is_revealed else Stage.ASKED)

    def rest(self, summary: SittingSummary) -> None:
        """Show how the first round went."""
        self.interlude.show_summary(summary)
        self._enter(Stage.RESTING)

    def end(self) -> None:
        """Ask nothing any more."""
        self.stage = Stage.OVER

    def deeds(self) -> list[Deed]:
        """Give what the card's menu does and no key, while a card is shown."""
        return self.bar.card_actions.deeds() if self._allows(Command.SKIP) else []

    def take_focus(self) -> None:
        """Put the focus on what is done next."""
        if self.stage is Stage.ASIDE:
            self.aside.take_focus()
        else:
            self.foot.show_stage(self.stage)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Follow the size: the less room there is, the closer together the card stands."""
        super().resizeEvent(event)
        self.restyle()

    def restyle(self) -> None:
        """Follow the look: the card stands as far apart as leaves its answer to be seen whole without scrolling."""
        if self.stage is not Stage.WRITTEN:
            self.card.breathe(self.column.room)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by the keys that nothing else takes: in a small window the answer lies further down."""
        self.column.keyPressEvent(event)

    def _enter(self, stage: Stage) -> None:
        self.stage = stage
        self.bar.allow(ALLOWED[stage])
        is_aside = stage is Stage.ASIDE
        for widget in (self.column, self.foot):
            widget.setVisible(not is_aside)
        self.aside.setVisible(is_aside)
        self.card.setVisible(stage is not Stage.RESTING)
        self.interlude.setVisible(stage is Stage.RESTING)
        self.foot.show_stage(stage)

    def _choose(self, command: Command) -> None:
        if self._allows(command):
            self.chosen.emit(command)

    def _allows(self, command: Command) -> bool:
        return command in ALLOWED[self.stage]

    def _connect(self) -> None:
        commands = frozenset[Command]().union(*ALLOWED.values())
        self._keys = {
            command: bind(self, command, partial(self._choose, command), when=partial(self._allows, command))
            for command in commands
        }
        self.set_grade_mode(GradeMode.FOUR)
        self.bar.chosen.connect(self._choose)
        self.foot.chosen.connect(self._choose)
        self.bar.card_action_chosen.connect(self.card_action_chosen)
        self.card.words_wanted.connect(self.words_wanted)

    def _lay_out(self) -> None:
        self.interlude.hide()
        self.aside.hide()
        self.column.contents.addWidget(self.card)
        self.column.contents.addWidget(self.interlude)
        self.column.contents.addStretch(1)
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self.bar)
        down.addWidget(self.column, 1)
        down.addWidget(self.aside, 1)
        down.addWidget(self.foot)

    def _show_focus(self) -> None:
        """Scroll to the field that is written into, once it has its place."""
        field = self.focusWidget()
        if field is not None:
            self.column.ensureWidgetVisible(field)
