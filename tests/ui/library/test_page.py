from collections.abc import Callable
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import question_uid
from flashpm.services.changes import Changes
from flashpm.services.rows import Standing
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with

OpenPage = Callable[[Desk], LibraryPage]


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, operations: Operations) -> OpenPage:
    def make(desk: Desk) -> LibraryPage:
        page = LibraryPage(look, desk.use_cases, operations)
        operations.changed.connect(page.apply)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        page.open()
        return page

    return make


@pytest.fixture
def library() -> Desk:
    return desk_with("ferry", "tram", "bus")


@pytest.fixture
def page(open_page: OpenPage, library: Desk) -> LibraryPage:
    return open_page(library)


def shown(page: LibraryPage) -> list[str]:
    rows = page.left.list.rows
    return [str(rows.data(rows.index(row))) for row in range(rows.rowCount())]


def type_and_enter(page: LibraryPage, text: str) -> None:
    page.left.search.setFocus()
    page.left.search.clear()
    QTest.keyClicks(page.left.search, text)
    QTest.keyClick(page.left.search, Qt.Key.Key_Return)


def walk_to(page: LibraryPage, row: int) -> None:
    page.left.list.setFocus()
    page.left.list.setCurrentIndex(page.left.list.rows.index(row))


def button_of(page: LibraryPage, text: str) -> QAbstractButton:
    found = [button for button in page.findChildren(QAbstractButton) if button.text() == text and button.isVisible()]
    return found[0]


def menu_words(page: LibraryPage) -> list[str]:
    """Give what the menu of the current line offers."""
    part = page.left.list.current_part
    assert part is not None
    return [action.text().partition(" (")[0] for action in page.left.list.menu_for(part).actions()]


def test_it_says_how_much_there_is(page: LibraryPage) -> None:
    assert page.left.count == "3 questions · 6 cards"
    assert shown(page)[0] == "Should the ferry run later at night?"


def test_enter_searches_at_once(page: LibraryPage) -> None:
    type_and_enter(page, "tram")

    assert shown(page) == ["Should the tram run later at night?"]
    assert page.left.count == "1 question"


def test_typing_searches_after_a_pause(qtbot: QtBot, page: LibraryPage) -> None:
    page.left.search.setFocus()

    with qtbot.waitSignal(page.left.search.searched):
        QTest.keyClicks(page.left.search, "tram")

    assert shown(page) == ["Should the tram run later at night?"]


def test_a_search_that_is_not_understood_leaves_the_list(page: LibraryPage) -> None:
    type_and_enter(page, "is:sleepy")

    assert page.left.count.startswith("The search “is:sleepy” is not known")
    assert len(shown(page)) == 3


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
    assert len(shown(page)) == 3


def test_down_goes_from_the_search_to_what_was_found(page: LibraryPage) -> None:
    page.left.search.setFocus()

    QTest.keyClick(page.left.search, Qt.Key.Key_Down)

    assert page.focusWidget() is page.left.list
    assert page.left.list.currentIndex().row() == 0


@pytest.mark.parametrize("key", [Qt.Key.Key_Right, Qt.Key.Key_Space])
def test_keys_open_a_question(page: LibraryPage, key: Qt.Key) -> None:
    walk_to(page, 1)

    QTest.keyClick(page.left.list, key)

    assert page.left.list.rows.opened_row == 1


def test_left_closes_the_question_from_any_of_its_lines(page: LibraryPage) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    QTest.keyClick(page.left.list, Qt.Key.Key_Down)

    QTest.keyClick(page.left.list, Qt.Key.Key_Left)

    assert page.left.list.rows.opened_row is None
    assert page.left.list.currentIndex().row() == 1


def test_a_click_opens_a_question(page: LibraryPage) -> None:
    QTest.mouseClick(page.left.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 28))

    assert page.left.list.rows.opened_row == 0


def test_a_click_below_the_opened_question_opens_the_one_that_is_there(page: LibraryPage) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    QTest.mouseClick(page.left.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(300, 4 * 56 + 28))

    assert page.left.list.rows.opened_row == 1
    assert "tram" in shown(page)[1]


@pytest.mark.parametrize("by_key", [False, True])
def test_the_opened_question_can_be_studied_now(qtbot: QtBot, page: LibraryPage, by_key: bool) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    with qtbot.waitSignal(page.study_requested) as asked:
        if by_key:
            page.left.list.setCurrentIndex(page.left.list.rows.index(4))
            QTest.keyClick(page.left.list, Qt.Key.Key_Return)
        else:
            button_of(page, "Study these now").click()

    assert asked.args == [[question_uid("harbour", "tram")]]


def test_p_pauses_the_card_of_a_line_and_lets_it_come_again(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    walk_to(page, 2)

    QTest.keyClick(page.left.list, Qt.Key.Key_P)
    paused = library.library.cards.face(card_of("ferry", 1)).is_paused, shown(page)[2]
    QTest.keyClick(page.left.list, Qt.Key.Key_P)

    assert paused == (True, "Timeline: Who decides about part-1? · paused")
    assert not library.library.cards.face(card_of("ferry", 1)).is_paused
    assert page.left.list.currentIndex().row() == 2


def test_f_flags_the_card_of_a_line_and_takes_the_flag_away(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    walk_to(page, 1)

    QTest.keyClick(page.left.list, Qt.Key.Key_F)
    flagged = library.library.cards.face(card_of("ferry")).is_flagged
    QTest.keyClick(page.left.list, Qt.Key.Key_F)

    assert flagged
    assert not library.library.cards.face(card_of("ferry")).is_flagged


def test_p_on_a_question_pauses_all_its_cards_and_lets_them_come_again(
    qtbot: QtBot, page: LibraryPage, library: Desk, operations: Operations
) -> None:
    walk_to(page, 0)

    QTest.keyClick(page.left.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: not operations.is_busy)
    paused = [library.library.cards.face(card_of("ferry", place)).is_paused for place in (0, 1)]
    QTest.keyClick(page.left.list, Qt.Key.Key_P)
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert paused == [True, True]
    assert not library.library.cards.face(card_of("ferry", 0)).is_paused


def test_keys_that_mean_one_card_do_nothing_on_a_question(page: LibraryPage, library: Desk) -> None:
    before = len(library.library.log.rows)
    walk_to(page, 0)

    QTest.keyClick(page.left.list, Qt.Key.Key_F)
    QTest.keyClick(page.left.list, Qt.Key.Key_H)

    assert len(library.library.log.rows) == before


def test_a_lines_menu_offers_what_its_card_allows(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    walk_to(page, 1)
    before = menu_words(page)
    for act in ("pause", "flag"):
        getattr(library.use_cases.actions, act)(card_of("ferry"))

    page.apply(Changes(cards=frozenset({card_of("ferry")})))

    assert before[:2] == ["Pause", "Flag"]
    assert menu_words(page)[:2] == ["Let it come again", "Take the flag away"]


def test_each_line_has_a_button_for_its_menu(page: LibraryPage) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    names = [button.accessibleName() for button in page.left.list.findChildren(QAbstractButton) if button.isVisible()]

    assert names == [
        "More: Who decides about part-0?",
        "More: Who decides about part-1?",
        "Study these now",
        "Read it whole",
    ]


def test_the_place_stays_while_cards_change(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    page.apply(library.use_cases.actions.pause(card_of("tram")))

    assert page.left.list.rows.opened_row == 1
    assert page.left.list.currentIndex().row() == 1
    assert button_of(page, "Study these now").isVisible()


def test_new_questions_appear(page: LibraryPage, library: Desk) -> None:
    walk_to(page, 1)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    page.apply(library.import_packs(pack_of(question_of("bike"), id="roads")))

    opened = page.left.list.rows.opened_row
    assert page.left.count == "4 questions · 8 cards"
    assert opened is not None
    assert "tram" in shown(page)[opened]
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
    during = len(library.library.log.rows), len(shown(page))
    is_over.set()
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert during == (before, 6)
    assert shown(page) == ["Should the tram run later at night?"]


def test_the_buttons_of_lines_stay_in_the_column_at_every_width(page: LibraryPage) -> None:
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)

    for width in (560, 700, 1180, 1920):
        page.resize(width, 600)
        QApplication.processEvents()
        more = [button for button in page.left.list.findChildren(QAbstractButton) if button.isVisible()]
        rights = {button.mapTo(page, QPoint(button.width(), 0)).x() for button in more[:2]}
        assert len(rights) == 1
        assert rights.pop() <= page.left.search.mapTo(page, QPoint(page.left.search.width(), 0)).x()


def opened_line(page: LibraryPage) -> None:
    """Walk to the first clarifying question of the first question."""
    walk_to(page, 0)
    QTest.keyClick(page.left.list, Qt.Key.Key_Right)
    QTest.keyClick(page.left.list, Qt.Key.Key_Down)


@pytest.mark.parametrize(
    ("key", "said"),
    [
        (Qt.Key.Key_P, ["Paused: it is not asked any more.", "Asked again."]),
        (Qt.Key.Key_F, ["Flagged.", "The flag is gone."]),
    ],
)
def test_what_is_done_to_a_card_is_said_and_can_be_taken_back(page: LibraryPage, key: Qt.Key, said: list[str]) -> None:
    heard: list[tuple[str, bool]] = []
    page.done.connect(lambda sentence, operation: heard.append((sentence, operation is not None)))
    opened_line(page)

    QTest.keyClick(page.left.list, key)
    QTest.keyClick(page.left.list, key)

    assert heard == [(sentence, True) for sentence in said]


def test_what_could_not_be_saved_is_not_said_to_be_done(page: LibraryPage, library: Desk) -> None:
    heard: list[str] = []
    page.done.connect(lambda sentence, _: heard.append(sentence))
    opened_line(page)
    library.library.is_full = True

    QTest.keyClick(page.left.list, Qt.Key.Key_P)

    assert heard == []


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
