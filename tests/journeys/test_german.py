"""A candidate who reads German better: the window speaks it at once, and still does after a restart."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel

from flashpm.ui.keys import Command
from tests.screenshots.stage import Stage, fill, open_stage

OpenWindow = Callable[[], Stage]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    fill(tmp_path / "library", days=1)
    with ExitStack() as windows:
        yield lambda: windows.enter_context(open_stage(qapp, tmp_path / "library"))


def click(stage: Stage, name: str) -> None:
    """Click a button of the settings by its accessible name."""
    stage.navigator.go(Command.SETTINGS)
    stage.settle()
    page = stage.navigator.settings.first
    next(each for each in page.findChildren(QAbstractButton) if each.accessibleName() == name).click()
    stage.settle()


def pages(stage: Stage) -> list[str]:
    """Name the pages in the bar, as it does."""
    names = ("Today", "Library", "Statistics", "Heute", "Bibliothek", "Statistik")
    shown = [each.text() for each in stage.window.findChildren(QAbstractButton) if each.isVisible()]
    return [each for each in shown if each in names]


def headline(stage: Stage) -> str:
    """Say what Today begins with."""
    stage.navigator.home()
    stage.settle()
    page = stage.window.page
    assert page is not None
    return next(each.text() for each in page.findChildren(QLabel) if each.isVisible() and each.text())


def test_the_window_speaks_german_at_once_and_after_a_restart(open_window: OpenWindow) -> None:
    first = open_window()
    assert pages(first) == ["Today", "Library", "Statistics"]

    click(first, "Language: Deutsch")
    focus = first.window.focusWidget()
    assert focus is not None
    assert focus.accessibleName() == "Sprache: Deutsch"
    assert pages(first) == ["Heute", "Bibliothek", "Statistik"]
    assert headline(first) == "Noch 18 Tage bis zu deinem Interview"
    first.close()

    second = open_window()
    assert pages(second) == ["Heute", "Bibliothek", "Statistik"]
    assert headline(second) == "Noch 18 Tage bis zu deinem Interview"

    click(second, "Sprache: English")
    assert pages(second) == ["Today", "Library", "Statistics"]
    assert headline(second) == "18 days to your interview"
