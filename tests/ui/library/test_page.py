from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.services.rows import Standing
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.operations import Operations
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with
from tests.ui.library.conftest import OpenPage
from tests.ui.library.shelf import lines, walk_to


def type_and_enter(page: LibraryPage, text: str) -> None:
    page.left.search.setFocus()
    page.left.search.clear()
    QTest.keyClicks(page.left.search, text)
    QTest.keyClick(page.left.search, Qt.Key.Key_Return)


def test_it_says_how_much_there_is(page: LibraryPage) -> None:
    assert page.left.count == "3 questions · 6 cards"
    assert lines(page)[0] == "Should the ferry run later at night?"


def test_enter_searches_at_once(page: LibraryPage) -> None:
    type_and_enter(page, "tram")

    assert lines(page) == ["Should the tram run later at night?"]
    assert page.left.count == "1 question"


def test_typing_searches_after_a_pause(qtbot: QtBot, page: LibraryPage) -> None:
    page.left.search.setFocus()

    with qtbot.waitSignal(page.left.search.searched):
        QTest.keyClicks(page.left.search, "tram")

    assert lines(page) == ["Should the tram run later at night?"]


def test_a_search_that_is_not_understood_leaves_the_list(page: LibraryPage) -> None:
    type_and_enter(page, "is:sleepy")

    assert page.left.count.startswith("The search “is:sleepy” is not known")
    assert len(lines(page)) == 3


def test_nothing_found_offers_to_clear_the_search(page: LibraryPage) -> None:
    type_and_enter(page, "zeppelin")
    said = page.left.nothing_found.title

    page.left.nothing_found.button.click()

    assert said == "No question matches “zeppelin”"
    assert page.left.list.isVisible()
    assert page.focusWidget() is page.left.search


def test_an_empty_library_offers_to_import(qtbot: QtBot, open_page: OpenPage, desk: Desk) -> None:
    page = open_page(desk)

    with qtbot.waitSignal(page.import_requested):
        page.left.empty.button.click()

    assert page.left.empty.isVisible()
    assert not page.left.search.isVisible()


@pytest.mark.parametrize(
    ("key", "modifier"),
    [(Qt.Key.Key_Slash, Qt.KeyboardModifier.NoModifier), (Qt.Key.Key_F, Qt.KeyboardModifier.ControlModifier)],
)
def test_the_search_has_two_keys(page: LibraryPage, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(page.left.list, key, modifier)

    assert page.focusWidget() is page.left.search


def test_letters_of_the_lists_keys_are_letters_in_the_search(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    page.left.list.setCurrentIndex(page.left.list.rows.index(1))
    page.left.search.setFocus()

    QTest.keyClicks(page.left.search, "pf/")

    assert page.left.search.text() == "pf/"
    assert not library.library.cards.face(card_of("ferry")).is_paused


def test_escape_clears_the_search(page: LibraryPage) -> None:
    type_and_enter(page, "tram")

    QTest.keyClick(page.left.search, Qt.Key.Key_Escape)

    assert page.left.search.text() == ""
    assert len(lines(page)) == 3


def test_down_goes_from_the_search_to_what_was_found(page: LibraryPage) -> None:
    page.left.search.setFocus()

    QTest.keyClick(page.left.search, Qt.Key.Key_Down)

    assert page.focusWidget() is page.left.list
    assert page.left.list.currentIndex().row() == 0


def test_new_questions_appear(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    page.apply(library.import_packs(pack_of(question_of("bike"), id="roads")))

    opened = page.left.list.rows.opened_row
    assert page.left.count == "4 questions · 8 cards"
    assert opened is not None
    assert "tram" in lines(page)[opened]
    assert page.left.list.currentIndex().row() == opened


def test_another_search_closes_the_opened_question(page: LibraryPage) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    type_and_enter(page, "run")

    assert page.left.list.rows.opened_row is None


def test_a_question_with_due_cards_says_so(open_page: OpenPage) -> None:
    desk = desk_with("ferry")
    desk.study()

    page = open_page(desk)

    row = page.left.list.rows.entry(0)
    assert row is not None
    assert [part.standing for part in getattr(row, "parts", ())] == [Standing.DUE, Standing.DUE]
    text = page.left.list.rows.data(page.left.list.rows.index(0), Qt.ItemDataRole.AccessibleTextRole)
    assert str(text).endswith("2 due · due today")


def test_while_long_work_runs_the_library_is_not_asked(
    qtbot: QtBot, page: LibraryPage, operations: Operations, library: Desk
) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    walk_to(page, 1)
    before, is_over = len(library.library.log.rows), Event()
    operations.run_long("Working", lambda _: is_over.wait(), lambda _: None)

    QTest.keyClick(page.left.list, Qt.Key.Key_P)
    type_and_enter(page, "tram")
    during = len(library.library.log.rows), len(lines(page))
    is_over.set()
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert during == (before, 6)
    assert lines(page) == ["Should the tram run later at night?"]


def test_in_an_empty_library_the_focus_is_on_the_next_step(qtbot: QtBot, open_page: OpenPage, desk: Desk) -> None:
    page = open_page(desk)

    with qtbot.waitSignal(page.import_requested, timeout=1000):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Return)


@pytest.mark.parametrize("key", ["/", "Ctrl+F"])
def test_a_search_that_is_not_shown_cannot_be_reached(open_page: OpenPage, desk: Desk, key: str) -> None:
    page = open_page(desk)

    QTest.keySequence(page.focusWidget(), QKeySequence(key))

    assert page.focusWidget() is page.left.empty.button


def test_a_search_that_cannot_be_understood_is_all_that_is_spoken_of(page: LibraryPage) -> None:
    type_and_enter(page, "zebra")

    type_and_enter(page, "is:nonsense")

    assert not page.left.nothing_found.isVisible()
    assert page.left.count.endswith(
        "use one of is:new, is:due, is:paused, is:stuck, is:flagged, is:known, is:edited, is:incomplete."
    )


def test_a_very_long_search_is_said_in_short(page: LibraryPage) -> None:
    type_and_enter(page, "x" * 300)

    assert page.left.nothing_found.title == f"No question matches “{'x' * 60}…”"
