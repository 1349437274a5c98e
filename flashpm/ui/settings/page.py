"""The settings: how one studies, and how the window looks; every change is saved at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from flashpm.domain.question import QuestionType
from flashpm.domain.study_day import to_date
from flashpm.domain.study_settings import MINUTES_A_DAY, StudySettings
from flashpm.services.changes import Changes
from flashpm.services.use_cases import UseCases
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.page import Page
from flashpm.ui.preferences import TEXT_SIZES, LanguageChoice, Preferences, ThemeChoice
from flashpm.ui.settings.form import Form
from flashpm.ui.settings.reminder_field import ReminderField
from flashpm.ui.settings.stepper import Stepper
from flashpm.ui.settings.type_checks import TypeChecks
from flashpm.ui.theme import SPACE_8, SPACE_12, SPACE_16, Type
from flashpm.ui.widgets.buttons import SecondaryButton
from flashpm.ui.widgets.choices import Choice, OneOf
from flashpm.ui.widgets.column import Column
from flashpm.ui.widgets.date_field import DateField
from flashpm.ui.widgets.flow import Flow
from flashpm.ui.widgets.plain_link import PlainLink
from flashpm.ui.widgets.surface import Surface
from flashpm.ui.widgets.text import Text
from flashpm.ui.wording import plan_text

MINUTES_STEP = 5


class SettingsPage(Page):
    """Shows the settings as they are and saves each change.

    Args:
        look: the look in force.
        use_cases: the services.
        operations: through which study settings are saved.
        preferences: tells how the window looks and speaks.

    Signals:
        preferences_changed: the new `Preferences`.
        advanced_requested, keys_requested, data_requested, changes_requested: the page of the finer settings, of the
            keys, of the data or of what was done is wanted.
    """

    preferences_changed = Signal(object)
    advanced_requested = Signal()
    keys_requested = Signal()
    data_requested = Signal()
    changes_requested = Signal()

    def __init__(
        self, look: Look, use_cases: UseCases, operations: Operations, preferences: Callable[[], Preferences]
    ) -> None:
        super().__init__()
        self._look = look
        self._use_cases = use_cases
        self._operations = operations
        self._preferences = preferences
        self._date = DateField(look, self.tr("Interview date"), self.tr("No date"))
        self._no_date = PlainLink(look, self.tr("Remove the date"))
        self._minutes = Stepper(look, self.tr("Minutes a day"), MINUTES_A_DAY, MINUTES_STEP)
        self._types = TypeChecks(look)
        self.advanced = SecondaryButton(look, self.tr("Advanced"))
        self._theme = OneOf(look, self.tr("Theme"), self._themes())
        sizes = [Choice(str(percent), self.tr("%1 %").replace("%1", str(percent))) for percent in TEXT_SIZES]
        self._text_size = OneOf(look, self.tr("Text size"), sizes)
        self._language = OneOf(look, self.tr("Language"), self._languages())
        self._reminder = ReminderField(look, preferences().remind_at)
        self.keys = SecondaryButton(look, self.tr("Keys"))
        self.data = SecondaryButton(look, self.tr("Data"))
        self.changes = SecondaryButton(look, self.tr("History of changes"))
        self._language.set_value(preferences().language.value)
        self._theme.set_value(preferences().theme.value)
        self._text_size.set_value(str(preferences().text_percent))
        self._lay_out()
        self._connect()

    def open(self) -> None:
        """Show the settings as they are, the interview date first."""
        self._read()
        self._date.setFocus()

    def go_to_language(self) -> None:
        """Put the focus on the language: it was chosen a moment ago, and the window has been made anew by that."""
        self._language.take_focus()

    def apply(self, changes: Changes) -> None:
        """Read again if a study setting changed."""
        if changes.settings:
            self._read()

    def _themes(self) -> list[Choice]:
        return [
            Choice(ThemeChoice.SYSTEM.value, self.tr("As the system")),
            Choice(ThemeChoice.LIGHT.value, self.tr("Light")),
            Choice(ThemeChoice.DARK.value, self.tr("Dark")),
        ]

    def _languages(self) -> list[Choice]:
        """Name each language in itself: who looks for it reads no other perhaps."""
        return [
            Choice(LanguageChoice.SYSTEM.value, self.tr("As the system")),
            Choice(LanguageChoice.ENGLISH.value, "English"),
            Choice(LanguageChoice.GERMAN.value, "Deutsch"),
        ]

    def _connect(self) -> None:
        self._language.chosen.connect(
            lambda code: self.preferences_changed.emit(replace(self._preferences(), language=LanguageChoice(code)))
        )
        self._reminder.changed.connect(
            lambda at: self.preferences_changed.emit(replace(self._preferences(), remind_at=at))
        )
        self.keys.clicked.connect(self.keys_requested)
        self.data.clicked.connect(self.data_requested)
        self.changes.clicked.connect(self.changes_requested)
        self._date.picked.connect(self._save_date)
        self._no_date.clicked.connect(lambda: self._save_date(None))
        self._minutes.changed.connect(self._save_minutes)
        self.advanced.clicked.connect(self.advanced_requested)
        self._types.changed.connect(self._save_types)
        self._theme.chosen.connect(self._take_theme)
        self._text_size.chosen.connect(self._take_text_size)

    def _read(self) -> None:
        study, today = self._use_cases.settings.study, self._use_cases.overview.today()
        self._date.show_day(study.interview_on, to_date(today.day))
        self._no_date.setVisible(study.interview_on is not None)
        self._date_row.set_remark(plan_text(today.plan, study.minutes_per_day) if today.plan else "")
        self._minutes.set_value(study.minutes_per_day)
        self._types.set_value(study.types)

    def _save_date(self, day: date | None) -> None:
        self._save(replace(self._use_cases.settings.study, interview_on=day))

    def _save_minutes(self, minutes: int) -> None:
        self._save(replace(self._use_cases.settings.study, minutes_per_day=minutes))

    def _save_types(self, types: tuple[QuestionType, ...]) -> None:
        self._save(replace(self._use_cases.settings.study, types=types))

    def _save(self, wanted: StudySettings) -> None:
        """Save, and show what holds then: what was before, if it could not be saved."""
        self._operations.run(lambda: self._use_cases.settings.change(wanted))
        self._read()

    def _take_theme(self, theme: str) -> None:
        self.preferences_changed.emit(replace(self._preferences(), theme=ThemeChoice(theme)))

    def _take_text_size(self, percent: str) -> None:
        self.preferences_changed.emit(replace(self._preferences(), text_percent=int(percent)))

    def _lay_out(self) -> None:
        study = Form(self._look, self.tr("Study"))
        self._date_row = study.add_row(self.tr("Interview date"), self._date_line())
        study.add_row(self.tr("Minutes a day"), self._minutes)
        first = self.tr("These come first among the new questions. None chosen: all of them.")
        study.add_row(self.tr("Types"), self._types, first)
        study.add_row(self.tr("Reminder"), self._reminder, self.tr("While FlashPM is open, if cards are due then."))
        window = Form(self._look, self.tr("Appearance"))
        window.add_row(self.tr("Theme"), self._theme)
        window.add_row(self.tr("Text size"), self._text_size)
        window.add_row(self.tr("Language"), self._language)
        column = Column(self._look, overhang=Surface.MARGIN)
        down = column.contents
        down.setSpacing(0)
        title = Text(self._look, self.tr("Settings"), Type.DISPLAY)
        title.setContentsMargins(Surface.MARGIN, SPACE_16, Surface.MARGIN, SPACE_8)
        finer = self.tr("New questions and reviews a day, order, grades, and the rules by which cards come back.")
        more = Form(self._look, self.tr("More"))
        more.add_row(self.tr("Advanced"), self.advanced, finer)
        more.add_row(self.tr("Keys"), self.keys, self.tr("All of them, and how to change one."))
        more.add_row(self.tr("Data"), self.data, self.tr("Where your library lies, and its backups."))
        done = self.tr("Everything that was done, to take back or to do again.")
        more.add_row(self.tr("History"), self.changes, done)
        for widget in (title, study, window, more):
            down.addWidget(widget)
        down.addStretch(1)
        page = QVBoxLayout(self)
        page.setContentsMargins(0, 0, 0, 0)
        page.addWidget(column)

    def _date_line(self) -> QWidget:
        line = QWidget()
        flow = Flow(line, SPACE_12)
        flow.addWidget(self._date)
        flow.addWidget(self._no_date)
        return line
