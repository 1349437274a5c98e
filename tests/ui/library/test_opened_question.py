import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import question_uid
from flashpm.services.changes import Changes
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.operations import Operations
from tests.builders import card_of
from tests.services.desk import Desk
from tests.ui.library.shelf import button_of, lines, walk_to


def menu_words(page: LibraryPage) -> list[str]:
    """Give what the menu of the current line offers."""
    part = page.left.list.current_part
    assert part is not None
    return [action.text().partition(" (")[0] for action in page.left.list.menu_for(part).actions()]


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
    assert "tram" in lines(page)[1]


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
    paused = library.library.cards.face(card_of("ferry", 1)).is_paused, lines(page)[2]
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
