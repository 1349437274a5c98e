"""What was written and dropped comes back from the toast, by its link and by the key of Undo."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flashpm.ui.keys import Command
from flashpm.ui.widgets.buttons import LinkButton
from tests.screenshots.stage import Stage, child, fill, open_stage, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier
ESCAPE, SPACE, EDIT = Qt.Key.Key_Escape, Qt.Key.Key_Space, Qt.Key.Key_E


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    fill(tmp_path / "library", days=2)
    with open_stage(qapp, tmp_path / "library") as stage:
        yield stage


def drop_in_review(window: Stage) -> None:
    window.press(SPACE, SPACE, EDIT, "Mine: ", ESCAPE, ESCAPE)


def written_in_review(window: Stage) -> str:
    return window.navigator.review.view.card.written().get("prompt", "")


def test_a_card_that_is_studied(window: Stage) -> None:
    drop_in_review(window)
    said = window.said

    window.press(Qt.Key.Key_U)

    assert said == "Dropped."
    assert written_in_review(window).endswith("Mine: ")
    assert window.said == ""


def test_from_another_page_the_card_is_come_back_to(window: Stage) -> None:
    drop_in_review(window)
    window.press(ESCAPE)

    child(window.window, LinkButton, "Bring back").click()  # type: ignore[attr-defined]  # a button

    assert window.window.page is window.navigator.review
    assert written_in_review(window).endswith("Mine: ")


def test_a_grade_takes_the_offer_away(window: Stage) -> None:
    drop_in_review(window)

    window.press(Qt.Key.Key_3)

    assert not window.window.offers_undo or window.said != "Dropped."


def test_writing_again_takes_the_offer_away(window: Stage) -> None:
    drop_in_review(window)

    window.press(EDIT)

    assert window.said == ""


def test_a_question_of_the_library_from_wherever_one_went(window: Stage) -> None:
    library = window.navigator.library
    window.navigator.go(Command.LIBRARY)
    wait_until(lambda: library.pane.has_question)
    window.press(EDIT, "Mine: ", ESCAPE, ESCAPE)
    window.navigator.home()

    window.press(Qt.Key.Key_Z, modifiers=CONTROL)

    field = library.pane.sheet.question.field
    assert window.window.page is library
    assert field is not None
    assert field.toPlainText().startswith("Mine: ")
