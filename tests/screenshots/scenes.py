"""Every page in the states that matter: one function a scene, which leads the window there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication

from flashpm.domain.card import CardKind
from flashpm.domain.grade import Grade, GradeMode
from flashpm.domain.library_query import parse_query
from flashpm.domain.rules import Scheduler
from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.export.what_goes import PROGRESS
from flashpm.ui.faults import report
from flashpm.ui.keys import Command
from flashpm.ui.launch import PREFERENCES_NAME
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.preferences import LanguageChoice, Preferences, save_preferences
from flashpm.ui.widgets.column import Column
from tests.fakes import FakeClock
from tests.packs.invented_pages import LAYOUTS, page, printed_list
from tests.screenshots.import_scenes import (
    before_recognition,
    being_added,
    conflict,
    deleted,
    fields_from_anki,
    from_anki,
    guessed,
    imported,
    progress_from_anki,
    several_conflicts,
    shipped_update,
    studied_meanwhile,
    typed,
    warned,
    written,
)
from tests.screenshots.picture_scenes import PICTURES
from tests.screenshots.stage import NOW, Stage, fill, open_stage, wait_until

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
TABLE = (
    "Ask back\tNumber\tThen what\tRemark of the coach\n"
    "Is the last ferry full?\t4\tThen a later one pays for itself.\tAsk it early, before any figure is named.\n"
    "Who rides at night?\t7\tIf it is the crews, ask their firms to pay.\t\n"
)
Lead = Callable[[Stage], None]


@dataclass(frozen=True)
class Scene:
    """One picture.

    Attributes:
        name: of the picture's file.
        lead: leads an open window there.
        is_filled: true for a library with some days of study, false for an empty one.
        days_later: how many days after the last study it is.
    """

    name: str
    lead: Lead
    is_filled: bool = True
    days_later: int = 0


def welcome(stage: Stage) -> None:
    """The first start."""
    wait_until(lambda: bool(stage.navigator.welcome.offer))


def first_card(stage: Stage) -> None:
    """The first card, asked."""
    welcome(stage)
    stage.press(RETURN)


def first_answer(stage: Stage) -> None:
    """The first card, answered, with the rule for Good."""
    first_card(stage)
    stage.press(SPACE)


def interlude(stage: Stage) -> None:
    """All five cards were asked once, two of them failed."""
    first_card(stage)
    for grade in (Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_3, Qt.Key.Key_1, Qt.Key.Key_4):
        stage.press(SPACE, grade)


def first_summary(stage: Stage) -> None:
    """The end of the first sitting: the interview date is asked for."""
    interlude(stage)
    stage.press(SPACE, SPACE, Qt.Key.Key_3, SPACE, Qt.Key.Key_3)


def today(stage: Stage) -> None:
    """Today with an interview date."""
    stage.navigator.home()


def review(stage: Stage) -> None:
    """A card in the course of study, answered."""
    stage.press(SPACE, SPACE)


def editing(stage: Stage) -> None:
    """The card's texts as fields."""
    review(stage)
    stage.press(Qt.Key.Key_E)


def grading(mode: GradeMode, stage: Stage) -> None:
    """A card's answer where cards are graded in another way."""
    settings = stage.use_cases.settings
    settings.change(replace(settings.study, grade_mode=mode))
    review(stage)


def aside(action: CardAction, stage: Stage) -> None:
    """A panel of the card in the review; its deck can be chosen, since there is one of the learner's own."""
    review(stage)
    sitting = stage.navigator.review.sitting
    prompt = sitting.prompt if sitting is not None else None
    assert prompt is not None
    stage.use_cases.actions.move(prompt.face.uid, "For Friday")
    stage.navigator.review.view.card_action_chosen.emit(action)


def summary(stage: Stage) -> None:
    """The end of a day's study."""
    stage.press(SPACE)
    while stage.window.page is stage.navigator.review:
        stage.press(SPACE, Qt.Key.Key_3)


def done(stage: Stage) -> None:
    """Today when everything is done."""
    summary(stage)
    stage.navigator.home()


def page_of(command: Command, stage: Stage) -> None:
    """A page of the bar."""
    stage.navigator.go(command)


def export_decks(stage: Stage) -> None:
    """The export with the names of decks in one's own words."""
    stage.navigator.go(Command.EXPORT)
    decks = stage.navigator.export.decks
    decks.more.click()
    decks.choice.chosen.emit("")
    stage.settle()


def export_with_progress(stage: Stage) -> None:
    """The export of what a search finds, with progress."""
    stage.navigator.go(Command.EXPORT)
    what = stage.navigator.export.what
    stage.navigator.export.offer_search("type:trade-off -is:new")
    what.progress.set_value(PROGRESS)
    what.changed.emit()


def library(stage: Stage) -> None:
    """The library, with its first question beside the list."""
    stage.navigator.go(Command.LIBRARY)
    wait_until(lambda: stage.navigator.library.pane.has_question)


def opened(stage: Stage) -> None:
    """The library with a search and an opened question."""
    stage.navigator.go(Command.LIBRARY)
    stage.press("/")
    stage.press("dramas")
    wait_until(lambda: stage.navigator.library.left.count.startswith("1 "))
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Right)


def reading(stage: Stage) -> None:
    """A question of the library as a page, with what a search found."""
    opened(stage)
    stage.press(Qt.Key.Key_Left, RETURN)


def writing(stage: Stage) -> None:
    """A question of the library as fields."""
    reading(stage)
    stage.press(Qt.Key.Key_E)
    sheet = stage.navigator.library.pane.sheet
    wait_until(lambda: all(part.is_written for part in sheet.parts if part.isVisible()))


def adding(stage: Stage) -> None:
    """A question by hand."""
    stage.navigator.go(Command.LIBRARY)
    stage.press(Qt.Key.Key_N, modifiers=Qt.KeyboardModifier.ControlModifier)
    stage.press("Should the kiosk close earlier in winter?")


def selected(stage: Stage) -> None:
    """Some questions of a narrowed search selected, with what can be done with them."""
    stage.navigator.go(Command.LIBRARY)
    stage.navigator.library.look_for("type:trade-off is:known")
    stage.press(Qt.Key.Key_Down)
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Down, modifiers=Qt.KeyboardModifier.ShiftModifier)
    wait_until(lambda: stage.navigator.library.pane.has_question)


def tagging(stage: Stage) -> None:
    """A tag asked for what is selected."""
    selected(stage)
    stage.navigator.library.left.bulk.buttons[BulkAct.TAG].click()


def library_history(stage: Stage) -> None:
    """The history of a line, in the library."""
    opened(stage)
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_H)


def pasted(stage: Stage) -> None:
    """A page that was copied elsewhere and pasted."""
    data = QMimeData()
    data.setText(page(printed_list(LAYOUTS["A"])))
    stage.navigator.offer(data)


def refused(stage: Stage) -> None:
    """A text that brings nothing."""
    data = QMimeData()
    data.setText("Ten tips for your next interview. Be on time, be kind, and smile.")
    stage.navigator.offer(data)


def figures_of_retention(stage: Stage) -> None:
    """The statistics, scrolled to what was recalled."""
    stage.navigator.go(Command.STATISTICS)
    stage.settle()
    stage.navigator.statistics.scroll_to(stage.navigator.statistics.retention)


def what_if(stage: Stage) -> None:
    """The statistics, scrolled to a simulation with its table."""
    stage.navigator.go(Command.STATISTICS)
    stage.settle()
    page = stage.navigator.statistics
    page.workload.start.click()
    stage.settle()
    page.workload.show_table(is_shown=True)
    page.scroll_to(page.workload)


def palette(stage: Stage) -> None:
    """The palette with a few letters typed."""
    stage.navigator.home()
    stage.navigator.go(Command.PALETTE)
    stage.press("sp")
    wait_until(lambda: any("Spotify" in entry.text for entry in stage.navigator.palette.found.entries))


def settings_keys(stage: Stage) -> None:
    """The keys, one of them about to be changed to one that is taken."""
    stage.navigator.go(Command.SETTINGS)
    stage.navigator.settings.first.keys.click()
    stage.settle()
    row = stage.navigator.settings.keys.rows[Command.LIBRARY]
    row.change.click()
    stage.press(Qt.Key.Key_E, modifiers=Qt.KeyboardModifier.ControlModifier)


def settings_data(stage: Stage) -> None:
    """The data, after a backup, asked whether to go back to it."""
    stage.navigator.go(Command.SETTINGS)
    stage.navigator.settings.first.data.click()
    stage.settle()
    stage.navigator.settings.data.back_up.click()
    stage.settle()
    stage.navigator.settings.data.rows[0].go_back.click()


def changes(stage: Stage) -> None:
    """What was done: a grade taken back, cards paused, a setting."""
    review(stage)
    stage.press("3", SPACE, "1", "u", Qt.Key.Key_Escape)
    settings = stage.use_cases.settings
    settings.change(replace(settings.study, minutes_per_day=30, interview_on=None))
    questions = stage.use_cases.cards.uids(stage.use_cases.cards.find_questions("type:trade-off is:due"))
    stage.use_cases.questions.pause(questions, is_paused=True)
    stage.navigator.go(Command.CHANGES)


def fault(stage: Stage) -> None:
    """The report of a fault."""
    stage.navigator.home()
    stage.window.warn("Something went wrong inside FlashPM. Your answers are saved.", report("ValueError: no number"))
    stage.window.show_report()


def advanced(stage: Stage) -> None:
    """The finer settings."""
    stage.navigator.go(Command.SETTINGS)
    stage.navigator.settings.first.advanced.click()


def switching(stage: Stage) -> None:
    """Another scheduler is chosen, and what it would change was looked at."""
    advanced(stage)
    page = stage.navigator.settings.advanced
    page.rules.scheduler.chosen.emit(Scheduler.FSRS.value)
    page.rules.offer.look.click()
    stage.settle()
    column = page.findChild(Column)
    assert column is not None
    column.verticalScrollBar().setValue(column.verticalScrollBar().maximum())


def with_second_cards(lead: Lead, stage: Stage) -> None:
    """A scene with second cards on."""
    stage.use_cases.second_cards.switch(CardKind.SO_WHAT, is_on=True)
    lead(stage)


def cards_switched(stage: Stage) -> None:
    """The finer settings, where second cards were just switched on."""
    advanced(stage)
    page = stage.navigator.settings.advanced
    page.cards.so_what.click()
    stage.settle()
    column = page.findChild(Column)
    assert column is not None
    column.ensureWidgetVisible(page.cards)


def so_what(stage: Stage) -> None:
    """A second card, asked when what was due is done."""
    sitting = stage.use_cases.studying.begin(parse_query("is:due"))
    while sitting.prompt is not None:
        sitting.grade(Grade.GOOD, 9_000)
    stage.navigator.home()
    stage.press(SPACE)


def so_what_answered(stage: Stage) -> None:
    """A second card, answered."""
    so_what(stage)
    stage.press(SPACE)


def so_what_written(stage: Stage) -> None:
    """A second card's texts as fields."""
    so_what_answered(stage)
    stage.press(Qt.Key.Key_E)


def capped(stage: Stage) -> None:
    """Today where more is due than the day asks."""
    settings = stage.use_cases.settings
    settings.change(replace(settings.study, reviews_a_day=30))
    today(stage)


def columns(stage: Stage) -> None:
    """A table whose columns have to be told."""
    data = QMimeData()
    data.setText(TABLE)
    stage.navigator.offer(data)


SCENES = (
    Scene("welcome", welcome, is_filled=False),
    Scene("first-card", first_card, is_filled=False),
    Scene("first-answer", first_answer, is_filled=False),
    Scene("interlude", interlude, is_filled=False),
    Scene("first-summary", first_summary, is_filled=False),
    Scene("today", today),
    Scene("backlog", today, days_later=40),
    Scene("capped", capped, days_later=40),
    Scene("done", done),
    Scene("review", review),
    Scene("editing", editing),
    Scene("review-two-grades", partial(grading, GradeMode.TWO)),
    Scene("review-0-to-5", partial(grading, GradeMode.QUALITY)),
    Scene("history", partial(aside, CardAction.HISTORY)),
    Scene("choose-day", partial(aside, CardAction.SET_DUE)),
    Scene("choose-deck", partial(aside, CardAction.MOVE)),
    Scene("summary", summary),
    Scene("library", library),
    Scene("library-opened", opened),
    Scene("library-reading", reading),
    Scene("library-writing", writing),
    Scene("library-adding", adding),
    Scene("library-selected", selected),
    Scene("library-tagging", tagging),
    Scene("statistics", partial(page_of, Command.STATISTICS)),
    Scene("statistics-retention", figures_of_retention),
    Scene("statistics-what-if", what_if),
    Scene("statistics-empty", partial(page_of, Command.STATISTICS), is_filled=False),
    Scene("library-history", library_history),
    Scene("library-imported", imported),
    Scene("import", partial(page_of, Command.IMPORT)),
    Scene("import-pasted", pasted),
    Scene("import-refused", refused),
    Scene("palette", palette),
    Scene("keys", partial(page_of, Command.KEYS)),
    Scene("import-columns", columns),
    Scene("import-before", before_recognition),
    Scene("import-typed", typed),
    Scene("import-guessed", guessed),
    Scene("import-warned", warned),
    Scene("import-written", written),
    Scene("import-anki", from_anki),
    Scene("import-anki-fields", fields_from_anki),
    Scene("import-anki-progress", progress_from_anki),
    Scene("import-conflict", conflict),
    Scene("import-conflicts", several_conflicts),
    Scene("import-deleted", deleted),
    Scene("import-update", shipped_update),
    Scene("import-adding", being_added),
    Scene("import-meanwhile", studied_meanwhile),
    Scene("export", partial(page_of, Command.EXPORT)),
    Scene("export-decks", export_decks),
    Scene("export-with-progress", export_with_progress),
    Scene("settings", partial(page_of, Command.SETTINGS)),
    Scene("settings-keys", settings_keys),
    Scene("settings-data", settings_data),
    Scene("changes", changes),
    Scene("report", fault),
    Scene("advanced", advanced),
    Scene("advanced-switching", switching),
    Scene("advanced-cards", cards_switched),
    Scene("today-so-what", partial(with_second_cards, today)),
    Scene("so-what", partial(with_second_cards, so_what)),
    Scene("so-what-answer", partial(with_second_cards, so_what_answered)),
    Scene("so-what-editing", partial(with_second_cards, so_what_written)),
    Scene("library-so-what", partial(with_second_cards, opened)),
    *(Scene(name, lead, is_filled=False) for name, lead in PICTURES.items()),
)


@contextmanager
def shown(
    application: QApplication, scene: Scene, data_dir: Path, language: LanguageChoice = LanguageChoice.ENGLISH
) -> Iterator[Stage]:
    """Open the window on a new library, in a language, and lead it to a scene."""
    data_dir.mkdir(parents=True, exist_ok=True)
    save_preferences(data_dir / PREFERENCES_NAME, Preferences(language=language))
    if scene.is_filled:
        fill(data_dir)
    clock = FakeClock(NOW)
    clock.pass_days(scene.days_later)
    with open_stage(application, data_dir, clock) as stage:
        scene.lead(stage)
        stage.settle()
        yield stage
