"""The library in the states that matter."""

from collections.abc import Callable

from PySide6.QtCore import Qt

from flashpm.ui.keys import Command
from flashpm.ui.library.bulk_act import BulkAct
from tests.screenshots.stage import Stage, wait_until

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
Lead = Callable[[Stage], None]


def wait_for_reading(stage: Stage) -> None:
    """Wait until the current question stands beside the list."""
    page = stage.navigator.library

    def is_read() -> bool:
        shown, current = page.pane.shown, page.left.list.current_question
        return shown is not None and current is not None and shown.stored.uid == current.uid

    wait_until(is_read)


def library(stage: Stage) -> None:
    """The library, with its first question beside the list."""
    stage.navigator.go(Command.LIBRARY)
    wait_for_reading(stage)


def opened(stage: Stage) -> None:
    """The library with a search and an opened question."""
    stage.navigator.go(Command.LIBRARY)
    stage.press("/")
    stage.press("dramas")
    wait_until(lambda: stage.navigator.library.left.count.startswith("1 "))
    stage.press(Qt.Key.Key_Down, Qt.Key.Key_Right)
    wait_for_reading(stage)


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
