"""The other pages, and what lies over them, in the states that matter."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import Qt

from flashpm.app import App
from flashpm.domain.rules import Scheduler
from flashpm.paths import LIBRARY_NAME
from flashpm.ui.export.what_goes import PROGRESS
from flashpm.ui.faults import report
from flashpm.ui.keys import Command
from flashpm.ui.widgets.column import Column
from tests.fakes import FakeClock
from tests.screenshots.review_scenes import review
from tests.screenshots.stage import NOW, Stage, wait_until

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
Lead = Callable[[Stage], None]


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


def damage(data_dir: Path) -> None:
    """Make a library that was backed up unreadable."""
    with App(FakeClock(NOW)).use(data_dir, read_only=False) as use_cases:
        use_cases.library.back_up()
    (data_dir / LIBRARY_NAME).write_bytes(b"no database " * 1_000)


def problem(stage: Stage) -> None:
    """A library that cannot be opened, with the way back to its backup."""
    assert stage.problem.restore.isVisible()


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


def cards_switched(stage: Stage) -> None:
    """The finer settings, where second cards were just switched on."""
    advanced(stage)
    page = stage.navigator.settings.advanced
    page.cards.so_what.click()
    stage.settle()
    column = page.findChild(Column)
    assert column is not None
    column.ensureWidgetVisible(page.cards)
