"""The rules by which cards come back: a draft of them, and what a switch would change before it is made."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.rules import CANONICAL, LONGEST_INTERVALS, RETENTIONS, Rules, Scheduler
from flashpm.services.switching import SwitchPreview
from flashpm.ui.look import Look
from flashpm.ui.settings.form import Form, FormRow
from flashpm.ui.settings.stepper import Stepper
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Tone, Type
from flashpm.ui.widgets.buttons import LinkButton, SecondaryButton
from flashpm.ui.widgets.choices import Check, Choice, OneOf
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.surface import Callout
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import cards_text

AGAIN, HARD_TOO = "again", "hard"
MONTH_DAYS = 30


class AdvancedRules(QWidget):
    """Shows the rules that hold; other ones are chosen as a draft, looked at, and then switched to.

    Args:
        look: the look in force.

    Signals:
        preview_wanted: the draft, as `Rules`.
        switch_wanted: the draft, and whether due days are chosen anew.
        saved_at_once: `Rules` that lead every card to the same schedule.
    """

    preview_wanted = Signal(object)
    switch_wanted = Signal(object, bool)
    saved_at_once = Signal(object)

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._active = self._draft = CANONICAL
        self._look = look
        self._form = Form(look, self.tr("When cards come back"))
        self.scheduler = OneOf(look, self.tr("Scheduler"), self._schedulers())
        self._retention = Stepper(look, self.tr("Desired retention"), RETENTIONS, suffix=self.tr(" %"))
        self._repeats = OneOf(look, self.tr("Repeats"), self._repeat_choices())
        self._late = Check(look, self.tr("Count the days it waited"))
        self._recovery = Check(look, self.tr("Let the ease recover"))
        self._longest = Stepper(look, self.tr("Longest wait"), LONGEST_INTERVALS, MONTH_DAYS, suffix=self.tr(" days"))
        self._evens = Check(look, self.tr("Even out the days"))
        self.offer = SwitchOffer(look)
        self._fill_form()
        self._connect()
        down = QVBoxLayout(self)
        down.setContentsMargins(0, 0, 0, 0)
        down.setSpacing(0)
        down.addWidget(self._form)

    def show_rules(self, rules: Rules) -> None:
        """Show the rules that hold; a draft of others is dropped."""
        self._active = self._draft = rules
        self._show_draft()

    def take_focus(self) -> None:
        """Put the focus on the scheduler: the buttons that were pressed are gone."""
        self.scheduler.take_focus()

    def follow_active(self, rules: Rules) -> None:
        """Take it that these rules hold now; a draft stays unless they are other ones than before."""
        if rules != self._active:
            self.show_rules(rules)

    def show_preview(self, preview: SwitchPreview) -> None:
        """Show what the draft would change, and offer to switch."""
        self.offer.show_preview(preview)

    def _fill_form(self) -> None:
        add = self._form.add_row
        sm2 = self.tr("SM-2 lets each card's days grow by its ease.")
        fsrs = self.tr("FSRS asks a card when you are about to forget it.")
        add(self.tr("Scheduler"), self.scheduler, f"{sm2} {fsrs}")
        likely = self.tr("How likely you are to know a card when it is asked; more of it means more reviews.")
        self._retention_row = add(self.tr("Desired retention"), self._retention, likely)
        comes_back = self.tr("Cards that are graded so come back in the same sitting, a few cards later.")
        add(self.tr("Repeats"), self._repeats, comes_back)
        self._of_sm2 = self._sm2_rows()
        add(self.tr("Longest wait"), self._longest, self.tr("No card stays away longer than this."))
        less = self.tr("Lets a card come back a little sooner or later, on the day with the least to do.")
        add(self.tr("Load"), self._evens, less)
        self._form.add_below(self.offer)

    def _sm2_rows(self) -> list[FormRow]:
        longer = self.tr("A card that came late and was known all the same stays away longer.")
        back = self.tr("Every few passes in a row give back some of the ease that failing took.")
        return [
            self._form.add_row(self.tr("Late answers"), self._late, longer),
            self._form.add_row(self.tr("Ease"), self._recovery, back),
        ]

    def _connect(self) -> None:
        self.scheduler.chosen.connect(lambda word: self._change(replace(self._draft, scheduler=Scheduler(word))))
        self._retention.changed.connect(lambda percent: self._change(replace(self._draft, retention_percent=percent)))
        self._repeats.chosen.connect(
            lambda word: self._change(replace(self._draft, repeats_after_hard=word == HARD_TOO))
        )
        self._late.clicked.connect(lambda is_on: self._change(replace(self._draft, overdue_credit=is_on)))
        self._recovery.clicked.connect(lambda is_on: self._change(replace(self._draft, ease_recovery=is_on)))
        self._longest.changed.connect(lambda days: self._change(replace(self._draft, longest_interval_days=days)))
        self._evens.clicked.connect(lambda is_on: self._change(replace(self._draft, evens_days=is_on)))
        self.offer.look.clicked.connect(lambda: self.preview_wanted.emit(self._draft))
        self.offer.put_back.clicked.connect(self._put_back)
        for button, reschedules in ((self.offer.keep, False), (self.offer.choose_anew, True)):
            button.clicked.connect(partial(self._switch, reschedules=reschedules))

    def _change(self, draft: Rules) -> None:
        self._draft = draft
        if self._draft != self._active and self._draft.folds_like(self._active):
            self.saved_at_once.emit(self._draft)
        else:
            self._show_draft()

    def _put_back(self) -> None:
        self.show_rules(self._active)
        self.take_focus()

    def _switch(self, *, reschedules: bool) -> None:
        self.switch_wanted.emit(self._draft, reschedules)

    def _show_draft(self) -> None:
        draft = self._draft
        self.scheduler.set_value(draft.scheduler.value)
        self._retention.set_value(draft.retention_percent)
        self._repeats.set_value(HARD_TOO if draft.repeats_after_hard else AGAIN)
        self._late.setChecked(draft.overdue_credit)
        self._recovery.setChecked(draft.ease_recovery)
        self._longest.set_value(draft.longest_interval_days)
        self._evens.setChecked(draft.evens_days)
        self._retention_row.setVisible(draft.is_fsrs)
        for row in self._of_sm2:
            row.setVisible(not draft.is_fsrs)
        self.offer.show_draft(is_changed=draft != self._active)

    def _schedulers(self) -> list[Choice]:
        return [Choice(Scheduler.SM2.value, self.tr("SM-2")), Choice(Scheduler.FSRS.value, self.tr("FSRS"))]

    def _repeat_choices(self) -> list[Choice]:
        return [Choice(AGAIN, self.tr("After Again")), Choice(HARD_TOO, self.tr("After Again and Hard"))]


class SwitchOffer(Callout):
    """What can be done with rules that were chosen and do not hold yet: look, switch, or put back.

    Args:
        look: the look in force.
    """

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._text = Text(look, "", Type.NORMAL, Tone.TEXT).wrapped()
        self._kept = Text(look, "", Type.SMALL, Tone.TEXT2).wrapped()
        self.look = SecondaryButton(look, self.tr("See what it changes"))
        self.keep = SecondaryButton(look, self.tr("Switch, keep the days"))
        self.choose_anew = SecondaryButton(look, self.tr("Switch, choose days anew"))
        self.put_back = LinkButton(look, self.tr("Put back"))
        line = QWidget()
        flow = Flow(line, SPACE_8)
        for button in (self.look, self.keep, self.choose_anew, self.put_back):
            flow.addWidget(button)
        down = QVBoxLayout(self)
        down.setContentsMargins(SPACE_16, SPACE_12, SPACE_16, SPACE_12)
        down.setSpacing(SPACE_8)
        for widget in (self._text, self._kept, line):
            down.addWidget(widget)
        self.show_draft(is_changed=False)

    @property
    def text(self) -> str:
        """What it says."""
        return self._text.text()

    def show_draft(self, *, is_changed: bool) -> None:
        """Offer to look at other rules first; nothing where no others are chosen."""
        self.setVisible(is_changed)
        self._text.setText(self.tr("This does not hold yet: see first what it changes."))
        self._show(self.look)

    def show_preview(self, preview: SwitchPreview) -> None:
        """Say what other rules would change, and offer to switch."""
        self._text.setText(self._changes(preview))
        self._kept.setText(
            self.tr("Kept days: each card comes back when it was promised, and goes by the new rules from then on.")
        )
        self._show(self._kept, self.keep, self.choose_anew)
        self.keep.setFocus()

    def _changes(self, preview: SwitchPreview) -> str:
        now = self.tr("Due today: %1.").replace("%1", cards_text(preview.due_now))
        if not preview.made_due:
            return f"{now} {self.tr('As many if every day is chosen anew.')}"
        anew = self.tr("If every day is chosen anew: %1.").replace("%1", cards_text(preview.due_if_rescheduled))
        return f"{now} {anew}"

    def _show(self, *shown: QWidget) -> None:
        for widget in (self._kept, self.look, self.keep, self.choose_anew):
            widget.setVisible(widget in shown)
