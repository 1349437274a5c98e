"""A large import in the window: one studies on while it is read and made ready."""

from collections.abc import Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from flashpm.domain.grade import Grade
from flashpm.ui.keys import Command
from flashpm.ui.operations import Cancelling
from tests.screenshots.stage import Stage, open_stage

QUESTIONS, PARTS = 110, 5
RETURN = Qt.Key.Key_Return


@pytest.fixture
def window(qapp: QApplication, tmp_path: Path) -> Iterator[Stage]:
    with open_stage(qapp, tmp_path / "library") as stage:
        yield stage


def large_pack() -> str:
    lines = ["format: flashpm-pack/1", "id: large", "title: Large", "version: 1.0.0", "questions:"]
    for number in range(QUESTIONS):
        lines += [f"  - id: q{number}", f"    question: Should ferry {number} run?", "    type: design"]
        lines += ["    clarifying_questions:"]
        for part in range(PARTS):
            lines += [f"      - id: p{part}", f"        prompt: Who decides about {number} and {part}?"]
            lines += ["        why_it_matters: It names who agrees.", "        expected_answer: The port."]
            lines += ["        impact: Pilot one line first."]
    return "\n".join(lines)


def questions(stage: Stage) -> int:
    return len(stage.use_cases.cards.find_questions(""))


def test_a_grade_is_given_while_a_large_import_is_made_ready_and_one_stays_where_one_is(
    window: Stage, tmp_path: Path
) -> None:
    window.press(RETURN)
    before = questions(window)
    file = tmp_path / "large.yaml"
    file.write_text(large_pack(), encoding="utf-8")
    window.navigator.offer_files([file])
    window.settle()

    window.navigator.import_.foot.add.click()
    window.navigator.go(Command.LIBRARY)
    window.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    window.settle()

    assert questions(window) == before + QUESTIONS
    assert window.use_cases.library.day.answers() == 1
    assert window.window.page is window.navigator.library
    assert window.said == "Added to your library."

    window.press(Qt.Key.Key_Z, modifiers=Qt.KeyboardModifier.ControlModifier)
    assert questions(window) == before


def test_a_card_that_is_answered_while_an_import_is_written_is_graded_afterwards(window: Stage) -> None:
    window.press(RETURN)
    gate = Event()
    operations = window.operations
    operations.run_long("Adding …", lambda _: gate.wait(10), lambda _: None, Cancelling.NEVER)

    for key in (Qt.Key.Key_Space, Qt.Key.Key_3):
        target = QApplication.focusWidget()
        assert target is not None
        QTest.keyClick(target, key)
    before = window.use_cases.library.day.answers()
    gate.set()
    window.settle()

    assert (before, window.use_cases.library.day.answers()) == (0, 1)
