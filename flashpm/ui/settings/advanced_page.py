"""Settings › Advanced: how a day is made up, how cards are answered, which there are, and when they come back."""

from dataclasses import replace
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from flashpm.domain.card import CardKind
from flashpm.domain.rules import Rules
from flashpm.domain.study_settings import StudySettings
from flashpm.services.changes import Changes
from flashpm.services.use_cases import UseCases
from flashpm.ui.asking import Asking
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.settings.advanced_cards import AdvancedCards
from flashpm.ui.settings.advanced_day import AdvancedDay, Change
from flashpm.ui.settings.advanced_rules import AdvancedRules
from flashpm.ui.settings.head import SettingsHead
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.surface import Surface


class AdvancedPage(Page):
    """Shows the finer settings as they are; each change is saved at once, but for rules that fold every card anew.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: through which settings are saved, and rules looked at and switched to.

    Signals:
        left: the learner goes back to the settings.
        switched: the `Changes` of a switch to other rules or cards, and a sentence that says what it was.
    """

    left = Signal()
    switched = Signal(object, str)

    def __init__(self, look: Look, use_cases: UseCases, operations: Operations) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._asking = Asking(self, use_cases, operations)
        self.day = AdvancedDay(look)
        self.rules = AdvancedRules(look)
        self.cards = AdvancedCards(look)
        self.day.changed.connect(self._save)
        self.cards.switch_wanted.connect(self._switch_cards)
        operations.finished.connect(self._show_switch)
        self.rules.saved_at_once.connect(self._save_rules)
        self.rules.preview_wanted.connect(self._preview)
        self.rules.switch_wanted.connect(self._switch)
        self._lay_out()

    def open(self) -> None:
        """Show the settings as they are."""
        self._read_day()
        self._read_cost()
        self.rules.show_rules(self._use_cases.switching.rules)
        self.day.take_focus()

    def apply(self, changes: Changes) -> None:
        """Read again if a setting changed; rules that are only chosen so far are dropped if other ones hold now."""
        if changes.settings:
            self._read_day()
            self._read_cost()
            self.rules.follow_active(self._use_cases.switching.rules)

    def _read_day(self) -> None:
        is_planned = self._use_cases.overview.today().plan is not None
        self.day.show_settings(self._use_cases.settings.study, is_planned=is_planned)

    def _read_cost(self) -> None:
        is_on = self._use_cases.second_cards.is_on(CardKind.SO_WHAT)
        if self._asking.is_large:
            self.cards.show_counting(is_on=is_on)
        self._asking.ask(
            lambda reader: reader.second_cards.cost(), lambda cost: self.cards.show_cost(cost, is_on=is_on)
        )

    def _show_switch(self) -> None:
        """Show the switch as it is: what was stopped or failed has switched nothing."""
        self.cards.show_state(is_on=self._use_cases.second_cards.is_on(CardKind.SO_WHAT))

    def _save(self, change: Change) -> None:
        """Save, and show what holds then: what was before, if it could not be saved."""
        settings = self._use_cases.settings
        self._operations.run(lambda: settings.change(change(settings.study)))
        self._read_day()

    def _save_rules(self, rules: Rules) -> None:
        self._save(partial(_with_rules, rules=rules))
        self.rules.show_rules(self._use_cases.switching.rules)

    def _preview(self, rules: Rules) -> None:
        self._operations.run_long(
            self.tr("Looking what changes …"),
            partial(self._use_cases.switching.preview, rules),
            self.rules.show_preview,
        )

    def _switch(self, rules: Rules, reschedules: bool) -> None:  # noqa: FBT001 - a signal's values
        switch = partial(self._use_cases.switching.apply, rules, reschedules=reschedules)
        self._operations.run_long(
            self.tr("Switching …"), lambda progress: switch(progress=progress), self._after_switch
        )

    def _after_switch(self, changes: Changes) -> None:
        self.switched.emit(changes, self.tr("The new rules hold from now on."))
        self.rules.take_focus()

    def _switch_cards(self, is_on: bool) -> None:  # noqa: FBT001 - a signal's value
        switch = partial(self._use_cases.second_cards.switch, CardKind.SO_WHAT, is_on=is_on)
        said = self.tr("“So what?” is asked from now on.") if is_on else self.tr("“So what?” is not asked any more.")
        self._operations.run_long(
            self.tr("Switching …"),
            lambda progress: switch(progress=progress),
            lambda changes: self._after_cards(changes, said),
        )

    def _after_cards(self, changes: Changes, said: str) -> None:
        self.switched.emit(changes, said)
        self.cards.so_what.setFocus()

    def _lay_out(self) -> None:
        column = Column(self._look, overhang=Surface.MARGIN)
        down = column.contents
        down.setSpacing(0)
        head = SettingsHead(self._look, self.tr("Advanced"))
        head.left.connect(self.left)
        for widget in (head, self.day, self.cards, self.rules):
            down.addWidget(widget)
        down.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)


def _with_rules(study: StudySettings, rules: Rules) -> StudySettings:
    return replace(study, rules=rules)
