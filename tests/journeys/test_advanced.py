"""The finer settings in the whole window: there, a switch, its Undo, and back."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication

from flashpm.domain.rules import Scheduler
from flashpm.ui.keys import Command
from flashpm.ui.settings.advanced_page import AdvancedPage
from tests.fakes import FakeClock
from tests.screenshots.stage import NOW, Stage, child, fill, open_stage

PRESSED = QAbstractButton


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    fill(tmp_path / "library", days=2)
    with open_stage(qapp, tmp_path / "library", FakeClock(NOW)) as stage:
        stage.navigator.go(Command.SETTINGS)
        press(stage, "Advanced")
        yield stage


def press(stage: Stage, name: str) -> None:
    button = child(stage.window, PRESSED, name)
    assert isinstance(button, PRESSED)
    button.click()
    stage.settle()


def scheduler(stage: Stage) -> Scheduler:
    return stage.use_cases.settings.study.rules.scheduler


def test_a_switch_is_said_and_its_undo_takes_it_back_on_the_same_page(window: Stage) -> None:
    press(window, "Scheduler: FSRS")
    press(window, "See what it changes")
    press(window, "Switch, keep the days")
    switched, said = scheduler(window), window.said
    press(window, "Undo")

    assert (switched, said) == (Scheduler.FSRS, "The new rules hold from now on.")
    assert scheduler(window) is Scheduler.SM2
    assert window.window.page is window.navigator.settings.advanced


@pytest.mark.parametrize("last", ["Switch, keep the days", "Put back"])
def test_after_the_last_button_the_focus_is_on_the_scheduler(window: Stage, last: str) -> None:
    press(window, "Scheduler: FSRS")
    press(window, "See what it changes")
    window.window.findChild(AdvancedPage).setFocus()  # type: ignore[union-attr]  # it is shown

    press(window, last)

    focus = QApplication.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == f"Scheduler: {'FSRS' if last.startswith('Switch') else 'SM-2'}"


def test_escape_leads_back_to_the_settings(window: Stage) -> None:
    window.press(Qt.Key.Key_Escape)

    assert window.window.page is window.navigator.settings.first


def test_a_history_in_the_library_is_left_by_escape_and_the_library_stays(window: Stage) -> None:
    window.navigator.go(Command.LIBRARY)
    window.press(Qt.Key.Key_Down, Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_H)
    panels = window.navigator.library.desk.panels
    opened = panels.isVisible()
    window.press(Qt.Key.Key_Escape)

    assert (opened, panels.isVisible()) == (True, False)
    assert window.window.page is window.navigator.library
