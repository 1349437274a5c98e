import pytest
from PySide6.QtCore import QPoint, QStringListModel, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT
from flashpm.ui.widgets.rows import RowDelegate, RowView


@pytest.fixture
def view(qtbot: QtBot, look: Look) -> RowView:
    """100 rows of 56 pixels, five of which are seen; the first is the current one."""
    made = RowView(look)
    made.setModel(QStringListModel([f"row {number}" for number in range(100)], made))
    made.setItemDelegate(RowDelegate(look, made))
    qtbot.addWidget(made)
    made.resize(300, 280)
    made.show()
    made.setFocus()
    made.setCurrentIndex(made.model().index(0, 0))
    return made


@pytest.mark.parametrize(
    ("key", "row"),
    [
        (Qt.Key.Key_Up, 0),
        (Qt.Key.Key_Down, 1),
        (Qt.Key.Key_PageDown, 4),
        (Qt.Key.Key_End, 99),
        (Qt.Key.Key_Home, 0),
    ],
)
def test_keys_walk_the_rows(view: RowView, key: Qt.Key, row: int) -> None:
    QTest.keyClick(view, key)

    assert view.currentIndex().row() == row


def test_the_current_row_is_kept_in_sight(view: RowView) -> None:
    QTest.keyClick(view, Qt.Key.Key_End)

    assert view.visualRect(view.currentIndex()).bottom() == 279
    assert view.verticalOffset() == 95 * 56


def test_a_place_and_its_row_find_each_other(view: RowView) -> None:
    view.verticalScrollBar().setValue(1_000)

    index = view.indexAt(QPoint(10, 100))

    assert index.row() == 19  # 1,100 pixels down
    assert view.visualRect(index).contains(QPoint(10, 100))


def test_there_is_no_row_below_the_last_one(view: RowView) -> None:
    view.setModel(QStringListModel(["one"], view))

    assert view.indexAt(QPoint(10, 40)).row() == 0
    assert not view.indexAt(QPoint(10, 60)).isValid()


def test_the_scroll_bar_knows_every_row(view: RowView) -> None:
    assert view.verticalScrollBar().maximum() == 95 * 56


def test_the_scroll_bar_follows_rows_that_go(view: RowView) -> None:
    view.model().removeRows(0, 90)
    view.executeDelayedItemsLayout()

    assert view.verticalScrollBar().maximum() == 5 * 56


def test_larger_text_has_higher_rows(view: RowView, look: Look) -> None:
    look.set(LIGHT, 150)

    assert view.visualRect(view.model().index(1, 0)).top() == 84


def test_a_widget_in_a_row_keeps_to_its_row(view: RowView) -> None:
    button = QPushButton("more")
    view.setIndexWidget(view.model().index(2, 0), button)

    view.resize(500, 280)
    view.verticalScrollBar().setValue(56)

    assert (button.y(), button.width()) == (56, view.viewport().width())


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space])
def test_enter_and_space_choose_the_current_row(view: RowView, key: Qt.Key) -> None:
    chosen: list[int] = []
    view.chosen.connect(lambda index: chosen.append(index.row()))

    QTest.keyClick(view, key)

    assert chosen == [0]


def test_a_click_chooses_a_row(view: RowView) -> None:
    chosen: list[int] = []
    view.chosen.connect(lambda index: chosen.append(index.row()))

    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 130))

    assert chosen == [2]


def test_the_arrows_say_which_way_they_went(view: RowView) -> None:
    said: list[str] = []
    view.went_left.connect(lambda _: said.append("left"))
    view.went_right.connect(lambda _: said.append("right"))

    QTest.keyClick(view, Qt.Key.Key_Right)
    QTest.keyClick(view, Qt.Key.Key_Left)

    assert said == ["right", "left"]


def test_the_ring_is_the_keyboards_alone(view: RowView) -> None:
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(50, 130))
    by_pointer = view.shows_ring
    QTest.keyClick(view, Qt.Key.Key_Down)

    assert (by_pointer, view.shows_ring) == (False, True)


def test_letters_do_not_search_the_rows(view: RowView) -> None:
    QTest.keyClicks(view, "row 7")

    assert view.currentIndex().row() == 0


def test_a_reader_is_told_that_it_is_a_list_of_named_rows(view: RowView) -> None:
    interface = QAccessible.queryAccessibleInterface(view)

    assert interface.role() == QAccessible.Role.List
    assert interface.childCount() == 100
    assert interface.child(3).text(QAccessible.Text.Name) == "row 3"
