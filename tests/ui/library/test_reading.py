import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.library.page import LibraryPage
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with
from tests.ui.library.conftest import NARROW, WIDE, OpenShelf
from tests.ui.library.shelf import TRAM, focus, read, shown


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram", "bus")


@pytest.fixture
def page(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    return open_shelf(desk)


@pytest.fixture
def narrow(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    return open_shelf(desk, NARROW)


def test_the_current_question_is_read_beside_the_list(qtbot: QtBot, page: LibraryPage) -> None:
    page.left.list.setCurrentIndex(page.left.list.rows.index(1))

    qtbot.waitUntil(lambda: shown(page) == "Should the tram run later at night?")

    assert page.left.isVisible()
    assert not page.pane.back.isVisible()


def test_in_a_narrow_window_it_is_read_in_the_lists_place_and_back_leads_to_the_list(narrow: LibraryPage) -> None:
    read(narrow, 1)
    reading = shown(narrow), narrow.left.isVisible()

    narrow.pane.back.click()

    assert reading == ("Should the tram run later at night?", False)
    assert narrow.left.isVisible()
    assert not narrow.pane.isVisible()
    assert narrow.left.list.currentIndex().row() == 1


def test_escape_leads_back_to_the_list_too(narrow: LibraryPage) -> None:
    read(narrow, 1)

    QTest.keyClick(focus(narrow), Qt.Key.Key_Escape)

    assert narrow.left.isVisible()


def test_a_window_that_grows_shows_both(qtbot: QtBot, narrow: LibraryPage) -> None:
    read(narrow, 1)

    narrow.resize(WIDE, 800)

    qtbot.waitUntil(lambda: narrow.left.isVisible() and narrow.pane.isVisible())
    assert not narrow.pane.back.isVisible()


def test_all_parts_are_read_with_where_their_cards_stand(page: LibraryPage) -> None:
    read(page, 0)

    parts = [part for part in page.pane.sheet.parts if part.isVisible()]

    assert [part.prompt.text for part in parts] == [
        "I take it the ferry timetable is open. Who decides about part-0?",
        "I take it the ferry timetable is open. Who decides about part-1?",
    ]
    assert [part.rows["impact"].text.text for part in parts] == ["Pilot one line before asking for three."] * 2
    assert not parts[0].rows["my_words"].isVisible()


def test_what_the_search_found_is_marked(page: LibraryPage) -> None:
    page.left.search.set_search("timetable")

    read(page, 0)

    marks = page.pane.sheet.parts[0].prompt.body.extraSelections()
    assert [mark.cursor.selectedText() for mark in marks] == ["timetable"]
    assert page.pane.sheet.question.body.extraSelections() == []


def test_a_history_stands_in_the_questions_place_and_makes_way_for_it(qtbot: QtBot, page: LibraryPage) -> None:
    read(page, 0)

    page.left.list.card_action_requested.emit(CardAction.HISTORY, card_of("ferry"))
    has_panel = page.desk.panels.isVisible()
    page.desk.left.emit()

    assert has_panel
    assert shown(page) == "Should the ferry run later at night?"


def test_the_question_that_is_read_can_be_studied(qtbot: QtBot, page: LibraryPage) -> None:
    read(page, 1)

    with qtbot.waitSignal(page.study_requested) as asked:
        page.pane.study.click()

    assert asked.args == [[TRAM]]


def test_a_long_question_without_facts_is_read(open_shelf: OpenShelf) -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry", type=None, question="Why? " * 60)))

    page = open_shelf(desk)
    read(page, 0)

    assert page.pane.sheet.horizontalScrollBar().maximum() == 0
