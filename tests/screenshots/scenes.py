"""Every page in the states that matter: one function a scene, which leads the window there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from pathlib import Path

from PySide6.QtCore import QMimeData, Qt
from PySide6.QtWidgets import QApplication, QLabel

from flashpm.ui.keys import Command
from tests.fakes import FakeClock
from tests.packs.invented_pages import LAYOUTS, page, printed_list
from tests.screenshots.import_scenes import (
    before_recognition,
    conflict,
    deleted,
    guessed,
    imported,
    several_conflicts,
    shipped_update,
    typed,
    warned,
    written,
)
from tests.screenshots.stage import NOW, Stage, fill, open_stage, wait_until

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
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
    wait_until(lambda: any("minutes a day" in label.text() for label in stage.navigator.welcome.findChildren(QLabel)))


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


def opened(stage: Stage) -> None:
    """The library with a search and an opened question."""
    stage.navigator.go(Command.LIBRARY)
    stage.press("/")
    stage.press("dramas")
    wait_until(lambda: stage.navigator.library.count.startswith("1 "))
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Right)


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


SCENES = (
    Scene("welcome", welcome, is_filled=False),
    Scene("first-card", first_card, is_filled=False),
    Scene("first-answer", first_answer, is_filled=False),
    Scene("interlude", interlude, is_filled=False),
    Scene("first-summary", first_summary, is_filled=False),
    Scene("today", today),
    Scene("backlog", today, days_later=40),
    Scene("done", done),
    Scene("review", review),
    Scene("editing", editing),
    Scene("summary", summary),
    Scene("library", partial(page_of, Command.LIBRARY)),
    Scene("library-opened", opened),
    Scene("library-imported", imported),
    Scene("import", partial(page_of, Command.IMPORT)),
    Scene("import-pasted", pasted),
    Scene("import-refused", refused),
    Scene("import-before", before_recognition),
    Scene("import-typed", typed),
    Scene("import-guessed", guessed),
    Scene("import-warned", warned),
    Scene("import-written", written),
    Scene("import-conflict", conflict),
    Scene("import-conflicts", several_conflicts),
    Scene("import-deleted", deleted),
    Scene("import-update", shipped_update),
    Scene("export", partial(page_of, Command.EXPORT)),
    Scene("settings", partial(page_of, Command.SETTINGS)),
)


@contextmanager
def shown(application: QApplication, scene: Scene, data_dir: Path) -> Iterator[Stage]:
    """Open the window on a new library and lead it to a scene."""
    if scene.is_filled:
        fill(data_dir)
    clock = FakeClock(NOW)
    clock.pass_days(scene.days_later)
    with open_stage(application, data_dir, clock) as stage:
        scene.lead(stage)
        stage.settle()
        yield stage
