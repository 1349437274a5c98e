from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.identity import question_uid
from flashpm.ui.library.bulk_act import BulkAct
from flashpm.ui.library.page import LibraryPage
from flashpm.ui.operations import Operations
from tests.builders import card_of
from tests.services.desk import Desk, desk_with
from tests.ui.library.conftest import NARROW, OpenShelf

NONE, CONTROL, SHIFT = (
    Qt.KeyboardModifier.NoModifier,
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.ShiftModifier,
)
FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram", "bus", "bike")


@pytest.fixture
def page(open_shelf: OpenShelf, desk: Desk) -> LibraryPage:
    return open_shelf(desk, NARROW)


def selected(page: LibraryPage) -> list[int]:
    """Give the places of the selected questions, from 0."""
    ids = list(page.left.list.rows.ids)
    return [ids.index(id_) for id_ in page.left.list.selection.of(ids)]


def click(page: LibraryPage, row: int, modifiers: Qt.KeyboardModifier = NONE, *, at: int = 300) -> None:
    place = QPoint(at, row * page.left.list.row_height + 20)
    QTest.mouseClick(page.left.list.viewport(), Qt.MouseButton.LeftButton, modifiers, place)


def key(page: LibraryPage, key_: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(page.left.list, key_, modifiers)


def choose_two(page: LibraryPage) -> None:
    click(page, 0, CONTROL)
    click(page, 1, CONTROL)


def press(page: LibraryPage, act: BulkAct) -> None:
    page.left.bulk.buttons[act].click()


def test_a_box_at_the_left_selects_and_opens_nothing(page: LibraryPage) -> None:
    click(page, 1, at=20)

    assert selected(page) == [1]
    assert page.left.list.rows.opened_row is None
    assert page.left.bulk.isVisible()


def test_ctrl_adds_and_shift_stretches(page: LibraryPage) -> None:
    click(page, 0, CONTROL)
    click(page, 2, CONTROL)
    two = selected(page)

    click(page, 3, SHIFT)

    assert two == [0, 2]
    assert selected(page) == [2, 3]


def test_keys_select(page: LibraryPage) -> None:
    page.left.list.setFocus()
    page.left.list.setCurrentIndex(page.left.list.rows.index(1))

    key(page, Qt.Key.Key_Down, SHIFT)
    stretched = selected(page)
    key(page, Qt.Key.Key_Space, CONTROL)
    toggled = selected(page)
    key(page, Qt.Key.Key_A, CONTROL)

    assert (stretched, toggled, selected(page)) == ([1, 2], [1], [0, 1, 2, 3])


def test_escape_selects_nothing_and_the_bar_goes(page: LibraryPage) -> None:
    choose_two(page)

    key(page, Qt.Key.Key_Escape)

    assert selected(page) == []
    assert not page.left.bulk.isVisible()


def test_everything_that_was_found_can_be_selected(page: LibraryPage) -> None:
    click(page, 0, CONTROL)
    offered = page.left.bulk.everything.text()

    page.left.bulk.everything.click()

    assert offered == "Select all 4"
    assert selected(page) == [0, 1, 2, 3]
    assert not page.left.bulk.everything.isVisible()


def test_a_search_leaves_selected_what_it_finds(page: LibraryPage) -> None:
    choose_two(page)

    page.left.search.set_search("tram")

    assert selected(page) == [0]


def paused(desk: Desk) -> list[bool]:
    return [desk.library.cards.face(card_of(name)).is_paused for name in ("ferry", "tram", "bus")]


def test_all_cards_are_paused_and_come_again(page: LibraryPage, desk: Desk) -> None:
    choose_two(page)

    press(page, BulkAct.PAUSE)
    during = paused(desk)
    press(page, BulkAct.RESUME)

    assert during == [True, True, False]
    assert paused(desk) == [False, False, False]


def ask(page: LibraryPage, act: BulkAct, text: str) -> None:
    press(page, act)
    page.left.bulk.ask.field.setText(text)
    page.left.bulk.ask.accept.click()


def tags(desk: Desk) -> list[tuple[str, ...]]:
    return [each.content.tags for each in desk.library.content.questions([FERRY, TRAM]).values()]


def test_a_tag_is_given_and_taken_away(page: LibraryPage, desk: Desk) -> None:
    choose_two(page)

    ask(page, BulkAct.TAG, "Night")
    given = tags(desk)
    ask(page, BulkAct.UNTAG, "night")

    assert given == [("Night",), ("Night",)]
    assert tags(desk) == [(), ()]


def test_cards_are_moved_to_a_deck(page: LibraryPage, desk: Desk) -> None:
    choose_two(page)

    ask(page, BulkAct.MOVE, "Night")

    assert [card.deck for card in desk.library.cards.all()] == ["Night"] * 4 + ["Trade-off"] * 4


def test_escape_asks_no_more_and_nothing_is_done(page: LibraryPage, desk: Desk) -> None:
    rows = len(desk.library.log.rows)
    choose_two(page)
    press(page, BulkAct.TAG)

    QTest.keyClick(page.left.bulk.ask.field, Qt.Key.Key_Escape)

    assert not page.left.bulk.ask.isVisible()
    assert page.left.bulk.buttons[BulkAct.TAG].isVisible()
    assert len(desk.library.log.rows) == rows


def test_cards_begin_anew(page: LibraryPage, desk: Desk) -> None:
    desk.study()
    choose_two(page)

    press(page, BulkAct.RESET)

    assert desk.library.cards.face(card_of("ferry")).schedule.memory is None


def test_selected_questions_can_be_studied_now(qtbot: QtBot, page: LibraryPage) -> None:
    choose_two(page)

    with qtbot.waitSignal(page.study_requested) as asked:
        press(page, BulkAct.STUDY)

    assert asked.args == [[FERRY, TRAM]]


def delete_by_bar(page: LibraryPage) -> None:
    press(page, BulkAct.DELETE)


def delete_by_key(page: LibraryPage) -> None:
    key(page, Qt.Key.Key_Delete)


@pytest.mark.parametrize("delete", [delete_by_bar, delete_by_key])
def test_what_is_deleted_is_gone_and_can_be_taken_back(
    qtbot: QtBot, page: LibraryPage, desk: Desk, operations: Operations, delete: Callable[[LibraryPage], None]
) -> None:
    choose_two(page)

    with qtbot.waitSignal(page.done) as said:
        delete(page)
    left, count = list(desk.library.content.questions()), page.left.list.rows.questions
    assert said.args is not None
    desk.use_cases.undoing.undo(said.args[1])

    assert said.args[0] == "Deleted: 2 questions."
    assert len(left) == count == 2
    assert len(desk.library.content.questions()) == 4
    assert len(desk.library.rows_at_backups) == 2


def test_without_a_selection_delete_means_the_current_question(qtbot: QtBot, page: LibraryPage, desk: Desk) -> None:
    page.left.list.setCurrentIndex(page.left.list.rows.index(1))

    with qtbot.waitSignal(page.done):
        delete_by_key(page)

    assert TRAM not in desk.library.content.questions()


def test_many_questions_are_changed_in_a_worker(qtbot: QtBot, open_shelf: OpenShelf, operations: Operations) -> None:
    desk = desk_with(*(f"q{number}" for number in range(45)))
    page = open_shelf(desk, NARROW)
    page.left.list.select_all()

    with qtbot.waitSignal(operations.started) as started, qtbot.waitSignal(page.done) as said:
        press(page, BulkAct.PAUSE)

    assert started.args == ["Changing 45 questions …", True]
    assert said.args is not None
    assert said.args[0] == "Paused: 45 questions."
    assert all(card.face.is_paused for card in desk.library.cards.all())


def test_selected_questions_are_handed_to_the_export(qtbot: QtBot, page: LibraryPage) -> None:
    choose_two(page)

    with qtbot.waitSignal(page.export_requested) as asked:
        press(page, BulkAct.EXPORT)

    assert asked.args == [[FERRY, TRAM]]
