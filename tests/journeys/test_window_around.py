"""What a user does around the study in the window: figures, keys, backups, what is found by a few letters."""

from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget

from flashpm.ui import asking
from flashpm.ui.keys import TABLE, Command
from flashpm.ui.widgets.banner import Banner
from tests.screenshots.stage import Stage, fill, open_stage, wait_until

CONTROL = Qt.KeyboardModifier.ControlModifier
RETURN, ESCAPE = Qt.Key.Key_Return, Qt.Key.Key_Escape
OpenWindow = Callable[[], Stage]


@pytest.fixture
def open_window(qapp: QApplication, tmp_path: Path) -> Iterator[OpenWindow]:
    fill(tmp_path / "library", days=2)
    with ExitStack() as windows:
        yield lambda: windows.enter_context(open_stage(qapp, tmp_path / "library"))
    TABLE.choose({})


@pytest.fixture
def window(open_window: OpenWindow) -> Stage:
    return open_window()


def page_name(stage: Stage) -> str:
    return type(stage.window.page).__name__


def answers(stage: Stage) -> int:
    return sum(count for _, count in stage.use_cases.overview.past_days())


def test_the_palette_leads_to_a_page_and_to_a_question(window: Stage) -> None:
    window.press(Qt.Key.Key_K, modifiers=CONTROL)
    window.press("statis", RETURN)
    assert page_name(window) == "StatisticsPage"

    window.press(Qt.Key.Key_K, modifiers=CONTROL)
    window.press("dramas")
    wait_until(lambda: any("dramas" in entry.text for entry in window.navigator.palette.found.entries))
    window.press(RETURN)

    assert page_name(window) == "LibraryPage"
    assert window.navigator.library.left.count.startswith("1 ")


def test_the_palette_begins_a_review(window: Stage) -> None:
    window.press(Qt.Key.Key_K, modifiers=CONTROL)

    window.press("study today", RETURN)

    assert page_name(window) == "ReviewPage"


def test_what_is_chosen_in_a_large_library_is_studied_unless_one_went_elsewhere(
    window: Stage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LARGE", 1)
    navigator, cards = window.navigator, window.use_cases.cards
    chosen = [row.uid for row in cards.questions(cards.find_questions("")[:2])]
    navigator.go(Command.LIBRARY)

    navigator.library.study_requested.emit(chosen)
    navigator.go(Command.STATISTICS)
    window.settle()
    went_to = page_name(window)
    navigator.go(Command.LIBRARY)
    navigator.library.study_requested.emit(chosen)
    wait_until(lambda: page_name(window) == "ReviewPage")

    assert went_to == "StatisticsPage"


def test_all_keys_are_shown_and_leave_no_trace(window: Stage) -> None:
    window.navigator.home()

    window.press("?")
    window.press(ESCAPE)

    assert page_name(window) == "TodayPage"


def test_what_was_taken_back_is_done_again(window: Stage) -> None:
    window.navigator.home()
    before = answers(window)
    window.press(Qt.Key.Key_Z, modifiers=CONTROL)
    assert window.said.startswith("Taken back")

    window.press(Qt.Key.Key_Y, modifiers=CONTROL)

    assert window.said == "Done again."
    assert answers(window) == before


def test_there_is_an_end_to_doing_things_again(window: Stage) -> None:
    window.navigator.home()

    window.press(Qt.Key.Key_Y, modifiers=CONTROL)

    assert window.said == "There is nothing to do again."


def test_a_changed_key_works_at_once_and_after_a_restart(open_window: OpenWindow) -> None:
    window = open_window()
    window.navigator.go(Command.SETTINGS)
    window.navigator.settings.first.keys.click()
    window.navigator.settings.keys.rows[Command.LIBRARY].change.click()
    window.press(Qt.Key.Key_L, modifiers=CONTROL)

    window.press(Qt.Key.Key_L, modifiers=CONTROL)
    assert page_name(window) == "LibraryPage"
    window.close()

    window = open_window()
    window.press(Qt.Key.Key_L, modifiers=CONTROL)
    assert page_name(window) == "LibraryPage"


def test_a_backup_is_made_and_gone_back_to(window: Stage) -> None:
    before = answers(window)
    window.navigator.go(Command.SETTINGS)
    window.navigator.settings.first.data.click()
    window.settle()
    window.navigator.settings.data.back_up.click()
    window.settle()
    sitting = window.use_cases.studying.begin()
    assert sitting.prompt is not None
    sitting.grade(next(iter(sitting.prompt.outcomes)), 1_000)
    assert answers(window) == before + 1

    row = window.navigator.settings.data.rows[0]
    row.go_back.click()
    row.sure.click()
    window.settle()

    assert page_name(window) == "TodayPage"
    assert answers(window) == before


def test_after_a_backup_was_gone_back_to_nothing_asks_the_library_that_was_closed(window: Stage) -> None:
    window.navigator.go(Command.SETTINGS)
    window.navigator.settings.first.data.click()
    window.settle()
    window.navigator.settings.data.back_up.click()
    window.settle()
    row = window.navigator.settings.data.rows[0]
    row.go_back.click()
    row.sure.click()
    window.settle()

    window.press(Qt.Key.Key_K, modifiers=CONTROL)
    window.press(ESCAPE)
    window.press(Qt.Key.Key_2, modifiers=CONTROL)

    banner = window.window.findChild(Banner)
    assert banner is not None
    assert banner.isHidden()
    assert page_name(window) == "LibraryPage"


def test_the_window_rests_while_the_keys_are_shown_and_escape_takes_them_away(window: Stage) -> None:
    had_focus = QApplication.focusWidget()
    window.press("?")
    shown = QApplication.focusWidget()

    window.press(Qt.Key.Key_2, modifiers=CONTROL)
    page = page_name(window)
    window.press(ESCAPE)

    assert isinstance(shown, QWidget)
    assert shown.accessibleName() == "Close"
    assert page == "TodayPage"
    assert not shown.isVisible()
    assert QApplication.focusWidget() is had_focus


def test_a_library_that_is_damaged_is_brought_back_by_one_button(open_window: OpenWindow, tmp_path: Path) -> None:
    window = open_window()
    window.use_cases.library.back_up()
    before = answers(window)
    window.close()
    (tmp_path / "library" / "library.db").write_bytes(b"no database " * 1000)
    window = open_window()
    assert page_name(window) == "ProblemPage"

    window.problem.restore.click()
    window.settle()

    assert page_name(window) == "TodayPage"
    assert answers(window) == before


def test_the_day_of_a_card_is_chosen_by_its_key_in_the_review_and_escape_goes_back_to_the_card(window: Stage) -> None:
    window.press(Qt.Key.Key_K, modifiers=CONTROL)
    window.press("study today", RETURN)
    view = window.navigator.review.view

    window.press(Qt.Key.Key_D, modifiers=CONTROL | Qt.KeyboardModifier.ShiftModifier)
    stage = view.stage
    window.press(ESCAPE)

    assert stage.name == "ASIDE"
    assert page_name(window) == "ReviewPage"
    assert view.stage.name == "ASKED"


def test_the_signs_of_anki_flag_and_skip_a_card(window: Stage) -> None:
    window.press(Qt.Key.Key_K, modifiers=CONTROL)
    window.press("study today", RETURN)

    window.press("*")
    flagged = window.said
    window.press("-")

    assert flagged == "Flagged."
    assert window.said == "Skipped until tomorrow."
