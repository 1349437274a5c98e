"""The review page: leads through a sitting, card after card."""

from collections.abc import Callable, Mapping
from functools import partial
from typing import TypeVar

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import QVBoxLayout

from flashpm.domain.grade import GradeMode
from flashpm.domain.identity import CardUid
from flashpm.domain.study_day import StudyDay
from flashpm.services.changes import Changes
from flashpm.services.ports import Clock
from flashpm.services.sitting import Prompt, Sitting
from flashpm.services.undoing import Redone, Undone
from flashpm.services.use_cases import UseCases
from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.card_actions.own_decks import OwnDecks
from flashpm.ui.card_actions.panels import CardPanels
from flashpm.ui.keys import Command
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Deed, Page
from flashpm.ui.review.card_view import MY_WORDS
from flashpm.ui.review.card_writing import CardWriting
from flashpm.ui.review.patience import Patience
from flashpm.ui.review.stage import Stage
from flashpm.ui.review.stopwatch import Stopwatch
from flashpm.ui.review.verdicts import EVERY_VERDICT, Verdict, good_of
from flashpm.ui.review.view import ReviewView
from flashpm.ui.wording import due_set_text, flagged_text, moved_text, paused_text, reset_text, taken_back_text

Result = TypeVar("Result")


class ReviewPage(Page):
    """Asks the cards of a sitting; each grade is on disk before the next card shows.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: runs every change.
        clock: measures thinking time.

    Attributes:
        takes_back_said: takes back what the window offers to take back just now, if that is no grade and no change of a
            card, such as an import; false if there is nothing like it.

    Signals:
        left: the learner goes back to Today.
        finished: the `SittingSummary`; nothing is left to ask.
        resumed: an undo after the end brought a card back, or texts; the page is to be shown again.
        said: a sentence for the toast, and whether it offers to take something back.
        writing_begun: texts of the card turned into fields.
        dropped: what was written was dropped; what brings it back when it is called.
    """

    left = Signal()
    finished = Signal(object)
    resumed = Signal()
    said = Signal(str, bool)
    writing_begun = Signal()
    dropped = Signal(object)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations, clock: Clock) -> None:
        super().__init__()
        self._use_cases = use_cases
        self._operations = operations
        self._watch = Stopwatch(clock)
        self._sitting: Sitting | None = None
        self._prompt: Prompt | None = None
        self._mode = GradeMode.FOUR
        self._answers = 0
        self._stuck: set[CardUid] = set()
        self.takes_back_said: Callable[[], bool] = lambda: False
        self._has_rested = self._is_question_known = self._is_acting = False
        self._idle = QTimer(self, singleShot=True, interval=0)
        self._idle.timeout.connect(self._prepare)
        self._patience = Patience(self)
        self._patience.over.connect(self._reveal_by_itself)
        self._own_decks = OwnDecks(self, use_cases.cards, operations)
        self._panels = CardPanels(look, use_cases)
        self._panels.left.connect(self._back)
        self._panels.day_picked.connect(self._set_due)
        self._panels.deck_picked.connect(self._move)
        self.view = ReviewView(look, self._panels)
        self._writing = CardWriting(self.view, use_cases.editing, self._watch, self._card)
        self._writing.begun.connect(self.writing_begun)
        self._writing.dropped.connect(self.dropped)
        self._writing.resumed.connect(self.resumed)
        self.view.card.album.use(use_cases.library.content.medium, operations.run_aside)
        self.view.card_action_chosen.connect(self._act_on_card)
        self.view.bar.menu.aboutToShow.connect(self._offer_card_actions)
        self.view.chosen.connect(self._do)
        self.view.words_wanted.connect(lambda: self._writing.begin(MY_WORDS))
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.addWidget(self.view)

    @property
    def sitting(self) -> Sitting | None:
        """The sitting that is led through; None before the first."""
        return self._sitting

    def study(self, sitting: Sitting) -> None:
        """Ask the cards of a sitting."""
        self._sitting, self._prompt = sitting, None
        self._answers = self._use_cases.library.day.answers()
        self._has_rested = False
        self._go_on()

    def open(self) -> None:
        """Put the focus on what is done next."""
        self.view.take_focus()

    def deeds(self) -> list[Deed]:
        """Offer the card's menu by name."""
        self._offer_card_actions()
        return self.view.deeds()

    def hideEvent(self, event: QHideEvent) -> None:
        """Save what is being written before another page is shown or the window goes: nothing typed is lost."""
        if self.view.stage is Stage.WRITTEN and not event.spontaneous():
            self._save()
        super().hideEvent(event)

    def apply(self, changes: Changes) -> None:
        """Show the card as it is now, after something was changed elsewhere."""
        if self._sitting is not None and not self._is_acting and changes.cards | changes.questions:
            self._sitting.refresh()
            self._show_again()

    def undo(self) -> None:
        """Take the newest grade or change of a card back, also after the sitting's end."""
        if self.view.stage is Stage.WRITTEN:
            return
        taken_back = self._run(lambda: (self._take_back(),))  # a tuple, since None means that the world was wrong
        if taken_back is None:
            return
        undone = taken_back[0]
        if undone is None:
            self._say(self.tr("There is nothing to take back."))
            return
        self._stuck -= undone.changes.cards
        self._announce(undone.changes)
        self._say(taken_back_text(undone.action))
        self._return_to_card(undone)

    def _do(self, command: Command) -> None:
        """Do what a key, a button or the menu stands for."""
        if command in EVERY_VERDICT:
            self._grade(EVERY_VERDICT[command])
        else:
            self._actions[command]()

    @property
    def _actions(self) -> Mapping[Command, Callable[[], None]]:
        return {
            Command.BACK: self._back,
            Command.UNDO: self._undo_by_key,
            Command.REDO: self._redo,
            Command.REVEAL: self._confirm,
            Command.EDIT: self._writing.begin,
            Command.SAVE: self._save,
            Command.FLAG: self._flag,
            Command.HISTORY: partial(self._act_on_card, CardAction.HISTORY),
            Command.SET_DUE: partial(self._act_on_card, CardAction.SET_DUE),
            Command.SKIP: partial(self._take_out, Sitting.skip, self.tr("Skipped until tomorrow.")),
            Command.PAUSE: partial(self._take_out, Sitting.pause, paused_text(is_paused=True)),
        }

    def _undo_by_key(self) -> None:
        """Do what the Undo that is to be seen does: an import was done after the last grade."""
        if not self.takes_back_said():
            self.undo()

    def _back(self) -> None:
        if self.view.stage is Stage.WRITTEN:
            self._writing.leave()
        elif self.view.stage is Stage.ASIDE:
            self._leave_panel()
        else:
            self.left.emit()

    def _confirm(self) -> None:
        """Do what Space does: show the answer, then grade it as Good; go on after a rest."""
        match self.view.stage:
            case Stage.ASKED:
                self._reveal()
            case Stage.REVEALED if not self._watch.is_too_quick:
                self._grade(EVERY_VERDICT[good_of(self._mode)])
            case Stage.RESTING:
                self._go_on()
            case _:
                pass

    def _reveal(self, *, by_itself: bool = False) -> None:
        self._patience.stop()
        self.view.reveal()
        self._watch.reveal(by_itself=by_itself)
        self._idle.start()

    def _reveal_by_itself(self) -> None:
        if self.view.stage is Stage.ASKED:
            self._reveal(by_itself=True)
        elif self.view.stage in {Stage.WRITTEN, Stage.ASIDE}:
            self._patience.start()

    def _prepare(self) -> None:
        """Load the next card while this one's answer is read."""
        if self._sitting is not None:
            self._run(self._sitting.prepare)

    def _grade(self, verdict: Verdict) -> None:
        """Grade the card that is shown; sent twice it counts once, since it goes by the turn of what is shown."""
        sitting, prompt, taken_ms = self._sitting, self._prompt, self._watch.taken_ms
        if sitting is None or prompt is None:
            return
        grade, quality, done_before = verdict.grade, verdict.quality, sitting.done
        answered = self._run(lambda: sitting.grade(grade, taken_ms, turn=prompt.turn, quality=quality))
        if answered is None or sitting.done == done_before:
            return
        self._answers += 1
        self._announce(answered.changes)
        if self._answers == 1:
            self._say(self.tr("Saved. u takes it back."), offers_undo=True)
        if answered.is_stuck:
            self._stuck |= answered.changes.cards
        self._go_on()

    def _take_out(self, action: Callable[[Sitting], Changes], sentence: str) -> None:
        """Take the card out of the day, and say so."""
        if self._act(action) is not None:
            self._say(sentence, offers_undo=True)
            self._go_on()

    def _flag(self) -> None:
        if self._prompt is not None:
            is_flagged = not self._prompt.face.is_flagged
            if self._act(lambda sitting: sitting.flag(is_flagged=is_flagged)) is not None:
                self._say(flagged_text(is_flagged=is_flagged), offers_undo=True)
            self._show_again()

    def _act_on_card(self, action: CardAction) -> None:
        """Do what the card's menu stands for: start over at once, or let a panel ask; the same key leaves it."""
        if self._prompt is None or self.view.stage is Stage.ASIDE:
            self._back()
        elif action is CardAction.RESET:
            self._take_out(Sitting.reset, reset_text())
        else:
            self._panels.show_panel(action, self._prompt.face.uid)
            self.view.step_aside()

    def _set_due(self, day: int) -> None:
        chosen = StudyDay(day)
        sentence = due_set_text(chosen, self._use_cases.cards.day)
        self._take_out(lambda sitting: sitting.set_due(chosen), sentence)

    def _move(self, deck: str) -> None:
        """Move the card to another deck; it is asked on."""
        prompt = self._prompt
        if prompt is None or self._run(lambda: self._use_cases.actions.move(prompt.face.uid, deck)) is None:
            return
        self._say(moved_text(deck), offers_undo=True)
        self._leave_panel()

    def _leave_panel(self) -> None:
        """Show the card again as it is by now: the toast's Undo reaches behind a panel."""
        self.view.return_to_card()
        self._show_again()

    def _offer_card_actions(self) -> None:
        """Offer in the menu what can be done with the card that is shown."""
        offered = self.view.bar.card_actions
        offered.offer_decks(are_offered=self._own_decks.are_there())
        offered.offer_new_start(is_offered=self._prompt is not None and self._prompt.face.schedule.memory is not None)

    def _save(self) -> None:
        changes = self._run(self._writing.save)
        if changes is None or self._sitting is None:
            return
        if changes.operation is not None:
            self._say(self.tr("Saved."), offers_undo=True)
        self._sitting.refresh()
        self.view.card.set_revealed(is_revealed=True)
        self._writing.end()
        self._show_again()

    def _card(self) -> CardUid | None:
        return None if self._prompt is None else self._prompt.face.uid

    def _take_back(self) -> Undone | None:
        return self._use_cases.undoing.undo_last() if self._sitting is None else self._sitting.undo()

    def _redo(self) -> None:
        """Do again what was taken back last."""
        done_again = self._run(lambda: (self._do_again(),))
        if done_again is None:
            return
        redone = done_again[0]
        if redone is None:
            self._say(self.tr("There is nothing to do again."))
            return
        self._announce(redone.changes)
        self._say(self.tr("Done again."))
        if redone.action.review is not None or redone.action.takes_card_out:
            self._go_on()
        else:
            self._show_again()

    def _do_again(self) -> Redone | None:
        return self._use_cases.undoing.redo_last() if self._sitting is None else self._sitting.redo()

    def _return_to_card(self, undone: Undone) -> None:
        if self._sitting is None or self._sitting.prompt is None:
            return
        if self.view.stage is Stage.OVER:
            self.resumed.emit()
        if undone.action.review is None:
            self._show_again()
        else:
            self._go_on()

    def _go_on(self) -> None:
        """Ask what the sitting asks now, as a card that was not seen yet."""
        sitting = self._sitting
        if sitting is None:
            return
        if sitting.prompt is None:
            self.view.end()
            self.finished.emit(sitting.summary())
        elif not self._has_rested and sitting.has_only_repeats_left and sitting.summary().is_first:
            self._has_rested = True
            self.view.rest(sitting.summary())
            self.view.bar.show_counts(sitting.done, sitting.counts.total)
        else:
            self._ask(sitting, sitting.prompt)
            self._watch.ask()

    def _ask(self, sitting: Sitting, prompt: Prompt) -> None:
        before = self._prompt
        self._is_question_known = before is not None and before.face.question_uid == prompt.face.question_uid
        self._follow_settings()
        self.view.ask(prompt, is_question_known=self._is_question_known)
        self._surround(sitting, prompt)
        if prompt.face.uid in self._stuck:
            self._say_that_it_is_stuck(prompt.face.uid)

    def _follow_settings(self) -> None:
        """Grade as the learner chose, and show answers by themselves if that was chosen."""
        study = self._use_cases.settings.study
        if study.grade_mode is not self._mode:
            self._mode = study.grade_mode
            self.view.set_grade_mode(self._mode)
        self._patience.begin(study.auto_advance_seconds)

    def _say_that_it_is_stuck(self, card: CardUid) -> None:
        """Say it once, when the card that was failed comes back: before that, another one would be edited."""
        self._stuck.remove(card)
        self._say(self.tr("This card is stuck: write it in your own words (E)."))

    def _show_again(self) -> None:
        """Show the card as it is now: fields keep what was written, and an answer that was shown stays."""
        sitting, shown, stage = self._sitting, self._prompt, self.view.stage
        prompt = None if sitting is None else sitting.prompt
        has_card = stage in {Stage.ASKED, Stage.REVEALED, Stage.WRITTEN, Stage.ASIDE}
        if sitting is None or prompt is None or shown is None or prompt.face.uid != shown.face.uid or not has_card:
            self._go_on()
        elif stage not in {Stage.WRITTEN, Stage.ASIDE}:
            self.view.show_again(prompt, is_question_known=self._is_question_known)
            self._surround(sitting, prompt)

    def _surround(self, sitting: Sitting, prompt: Prompt) -> None:
        """Show in bar and foot what belongs to the card."""
        self._prompt = prompt
        self.view.foot.show_outcomes(prompt, self._answers)
        self.view.bar.show_flag(is_flagged=prompt.face.is_flagged)
        self.view.bar.show_counts(sitting.done, sitting.counts.total)

    def _act(self, action: Callable[[Sitting], Result]) -> Result | None:
        sitting = self._sitting
        return None if sitting is None else self._run(lambda: action(sitting))

    def _run(self, call: Callable[[], Result]) -> Result | None:
        """Run a call; what it announces is no news to this page."""
        self._is_acting = True
        try:
            return self._operations.run(call)
        finally:
            self._is_acting = False

    def _announce(self, changes: Changes) -> None:
        self._run(lambda: changes)

    def _say(self, sentence: str, *, offers_undo: bool = False) -> None:
        self.said.emit(sentence, offers_undo)
