import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.today.welcome_page import WelcomePage
from tests.ui.today.seen import fits_across, press, words


@pytest.fixture
def page(qtbot: QtBot, look: Look) -> WelcomePage:
    made = WelcomePage(look)
    qtbot.addWidget(made)
    made.show()
    made.setFocus()
    return made


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_begin_with_the_starter_library(qtbot: QtBot, page: WelcomePage, key: Qt.Key) -> None:
    with qtbot.waitSignal(page.starter_requested, timeout=1000):
        QTest.keyClick(page.focusWidget(), key)


def test_tab_then_space_imports_ones_own(qtbot: QtBot, page: WelcomePage) -> None:
    QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)

    with qtbot.assertNotEmitted(page.starter_requested), qtbot.waitSignal(page.import_requested, timeout=1000):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Space)


def test_a_click_imports_ones_own(qtbot: QtBot, page: WelcomePage) -> None:
    with qtbot.waitSignal(page.import_requested, timeout=1000):
        press(page, "Import your own")


def test_before_the_starter_library_is_counted_there_is_one_sentence_and_no_more(page: WelcomePage) -> None:
    assert words(page) == ["Learn to ask the questions that win the first three minutes"]


def test_the_offer_is_counted_in_words(page: WelcomePage) -> None:
    page.show_offer(60, 1, 20)

    assert words(page)[1:] == ["60 questions · 1 type · 20 minutes a day"]


def test_the_smallest_window_holds_the_largest_text(page: WelcomePage, look: Look) -> None:
    page.show_offer(60, 5, 20)
    page.resize(560, 520)

    look.set(look.theme, 150)

    assert fits_across(page)
