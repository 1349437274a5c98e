"""What a user does in the window, from the first start on, by keyboard alone."""

import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog

from flashpm.domain.grade import Grade
from flashpm.domain.library_query import EVERYTHING
from flashpm.services.rows import CardRow
from tests.anki.real_anki import new_anki
from tests.packs.invented_pages import CARDS, LAYOUTS, page, printed_list
from tests.screenshots.stage import Stage, open_stage

SPACE, RETURN = Qt.Key.Key_Space, Qt.Key.Key_Return
GOOD, AGAIN = Qt.Key.Key_3, Qt.Key.Key_1
CONTROL = Qt.KeyboardModifier.ControlModifier

OpenWindow = Callable[[], Stage]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    with ExitStack() as windows:
        yield lambda: windows.enter_context(open_stage(qapp, tmp_path / "library"))


@pytest.fixture
def window(open_window: OpenWindow) -> Stage:
    return open_window()


def cards(stage: Stage) -> list[CardRow]:
    return stage.use_cases.library.cards.rows(EVERYTHING, stage.use_cases.studying.today().day)


def page_name(stage: Stage) -> str:
    return type(stage.window.page).__name__


def reviews(stage: Stage) -> int:
    return sum(row.face.schedule.reviews for row in cards(stage))


def test_two_keys_lead_from_the_first_start_to_the_first_answer_and_a_third_grades_it(window: Stage) -> None:
    window.press(RETURN)
    window.press(SPACE)
    assert reviews(window) == 0

    window.press(GOOD)

    assert reviews(window) == 1
    assert window.use_cases.library.day.answers() == 1


def test_the_first_sitting_is_one_question_then_its_repeats_then_the_interview_date(window: Stage) -> None:
    window.press(RETURN)
    first = window.navigator.review.sitting
    assert first is not None
    assert first.counts.total == 5

    for grade in (GOOD, AGAIN, GOOD, AGAIN, GOOD):
        window.press(SPACE, grade)
    window.press(SPACE)
    window.press(SPACE, GOOD, SPACE, GOOD)

    assert window.window.page is window.navigator.summary
    assert reviews(window) == 7


def test_done_for_today_is_done(window: Stage) -> None:
    window.press(RETURN)
    for _ in range(5):
        window.press(SPACE, GOOD)
    assert page_name(window) == "SummaryPage"

    window.press(SPACE)
    assert page_name(window) == "TodayPage"
    window.press(SPACE)

    assert page_name(window) == "TodayPage"
    assert reviews(window) == 5


def test_what_is_being_written_is_saved_when_another_page_is_shown(window: Stage) -> None:
    window.press(RETURN, SPACE, Qt.Key.Key_E)
    window.press(" Mine")

    window.press(Qt.Key.Key_2, modifiers=CONTROL)

    assert page_name(window) == "LibraryPage"
    assert any("Mine" in (row.face.clarifying_question.prompt or "") for row in cards(window))


def test_an_import_that_interrupts_a_review_leads_back_to_its_card(window: Stage) -> None:
    window.press(RETURN, SPACE)
    QGuiApplication.clipboard().setText(page(printed_list(LAYOUTS["A"])))
    window.press(Qt.Key.Key_V, modifiers=CONTROL)
    assert page_name(window) == "ImportPage"

    window.press(Qt.Key.Key_Escape)

    assert page_name(window) == "ReviewPage"
    window.press(GOOD)
    assert reviews(window) == 1


def test_ctrl_z_takes_back_the_import_that_the_window_speaks_of_and_no_grade_before_it(window: Stage) -> None:
    window.press(RETURN, SPACE, GOOD)
    before = len(cards(window))
    QGuiApplication.clipboard().setText(page(printed_list(LAYOUTS["A"])))
    window.press(Qt.Key.Key_V, modifiers=CONTROL)
    window.press(RETURN)
    added = len(cards(window))

    window.press(Qt.Key.Key_Z, modifiers=CONTROL)

    assert added == before + len(CARDS)
    assert len(cards(window)) == before
    assert reviews(window) == 1
    assert window.said == "Taken back."


def test_an_empty_clipboard_is_said(window: Stage) -> None:
    window.press(RETURN)
    QGuiApplication.clipboard().clear()

    window.press(Qt.Key.Key_V, modifiers=CONTROL)

    assert page_name(window) == "ReviewPage"
    assert "copy a question page first" in window.said


def test_what_was_graded_is_there_after_the_program_was_killed(tmp_path: Path) -> None:
    program = f"""
import os, signal
from pathlib import Path
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from tests.screenshots.stage import open_stage
with open_stage(QApplication([]), Path({str(tmp_path / "library")!r})) as stage:
    stage.press(Qt.Key.Key_Return)
    for _ in range(5):
        stage.press(Qt.Key.Key_Space, Qt.Key.Key_3)
    os.kill(os.getpid(), signal.SIGKILL)
"""

    killed = subprocess.run([sys.executable, "-c", program], check=False)
    listed = subprocess.run(
        [sys.executable, "-m", "flashpm", "--data-dir", tmp_path / "library", "list", "--query", "-is:new"],
        capture_output=True,
        text=True,
        check=True,
    )

    assert killed.returncode == -9
    assert listed.stdout.count("review") == 5, listed.stdout


def test_a_copied_page_is_pasted_looked_through_and_studied_at_once(window: Stage) -> None:
    window.press(RETURN)
    QGuiApplication.clipboard().setText(page(printed_list(LAYOUTS["A"])))

    window.press(Qt.Key.Key_V, modifiers=CONTROL)
    assert page_name(window) == "ImportPage"
    before = len(cards(window))
    window.press(RETURN)

    assert len(cards(window)) == before + len(CARDS)
    assert page_name(window) == "ReviewPage"
    sitting = window.navigator.review.sitting
    assert sitting is not None
    assert sitting.prompt is not None
    assert sitting.prompt.face.clarifying_question.prompt == CARDS[0].prompt
    assert sitting.counts.total == len(CARDS)


def test_an_import_is_taken_back_by_the_word_that_told_of_it(window: Stage) -> None:
    window.press(RETURN)
    before = {row.face.uid for row in cards(window)}
    QGuiApplication.clipboard().setText(page(printed_list(LAYOUTS["A"])))
    window.press(Qt.Key.Key_V, modifiers=CONTROL)
    window.press(RETURN)
    assert {row.face.uid for row in cards(window)} > before

    window.window.undo_requested.emit()
    window.settle()

    assert {row.face.uid for row in cards(window)} == before


def test_a_card_is_edited_in_place_and_the_edit_taken_back(window: Stage) -> None:
    window.press(RETURN, SPACE)
    sitting = window.navigator.review.sitting
    assert sitting is not None
    assert sitting.prompt is not None
    before = sitting.prompt.face.clarifying_question

    window.press(Qt.Key.Key_E)
    window.press("Well then. ")
    window.press(RETURN, modifiers=CONTROL)
    edited = sitting.prompt.face.clarifying_question
    window.press(Qt.Key.Key_U)

    assert "Well then." in (edited.prompt or "")
    assert sitting.prompt.face.clarifying_question == before


def test_skipped_paused_and_flagged_cards_come_back_by_undo_also_after_a_restart(open_window: OpenWindow) -> None:
    window = open_window()
    window.press(RETURN)
    window.press(Qt.Key.Key_F, Qt.Key.Key_S, Qt.Key.Key_P)
    states = [(row.face.is_flagged, row.face.skipped_until is not None, row.face.is_paused) for row in cards(window)]
    assert states[:2] == [(True, True, False), (False, False, True)]
    window.close()

    again = open_window()
    again.press(SPACE)
    again.press(Qt.Key.Key_U, Qt.Key.Key_U, Qt.Key.Key_U)

    faces = [row.face for row in cards(again)]
    assert not any(face.is_flagged or face.skipped_until or face.is_paused for face in faces)


def test_what_the_window_exports_is_read_by_anki(
    window: Stage, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    window.press(RETURN)
    package = tmp_path / "phone.apkg"
    window.press(Qt.Key.Key_E, modifiers=CONTROL)
    page = window.navigator.export
    monkeypatch.setattr(page, "dialog_options", QFileDialog.Option.DontUseNativeDialog)

    window.press(RETURN)
    window.press(str(package), RETURN)

    with new_anki(tmp_path / "anki") as anki:
        assert anki.load(package).new == len(cards(window))
        assert anki.problems() is None


def test_a_second_start_hands_its_files_to_the_open_window(window: Stage, tmp_path: Path) -> None:
    saved = tmp_path / "saved page.txt"
    saved.write_text(page(printed_list(LAYOUTS["A"])), "utf-8")

    window.called([saved])
    window.settle()

    assert window.window.page is window.navigator.import_


def test_the_window_comes_back_to_the_place_and_the_look_it_had(open_window: OpenWindow) -> None:
    window = open_window()
    window.resize(700, 560)
    window.look(is_dark=True, text_percent=115)
    window.close()

    again = open_window()

    assert (again.window.width(), again.window.height()) == (700, 560)
    assert again.preferences.text_percent == 115


def test_every_page_is_reached_by_its_key(window: Stage) -> None:
    window.press(RETURN)
    pages = []
    for key, modifiers in (
        (Qt.Key.Key_1, CONTROL),
        (Qt.Key.Key_2, CONTROL),
        (Qt.Key.Key_I, CONTROL | Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_E, CONTROL),
        (Qt.Key.Key_Comma, CONTROL),
    ):
        window.press(key, modifiers=modifiers)
        pages.append(window.window.page)

    navigator = window.navigator
    assert pages == [navigator.today, navigator.library, navigator.import_, navigator.export, navigator.settings.first]


def test_stuck_cards_are_said_on_today_and_found_in_the_library(window: Stage) -> None:
    window.press(RETURN)
    sitting = window.navigator.review.sitting
    assert sitting is not None
    assert sitting.prompt is not None
    question = sitting.prompt.face.question_uid
    for number in range(16):
        window.use_cases.studying.begin_with([question]).grade(Grade.AGAIN if number % 2 else Grade.GOOD, 1_000)
        window.clock.pass_days(1)
    window.navigator.home()

    window.navigator.today.stuck_requested.emit()

    assert window.window.page is window.navigator.library
    assert window.navigator.library.left.search.text() == "is:stuck"
    assert window.navigator.library.left.count == "1 question"
