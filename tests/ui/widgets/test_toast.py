import pytest
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication, QLabel, QStackedWidget, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.buttons import PrimaryButton
from flashpm.ui.widgets.key_caps import KeyCaps
from flashpm.ui.widgets.toast import FootArea, Toast


@pytest.fixture
def page(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(560, 520)
    QVBoxLayout(made).addStretch(1)
    made.show()
    return made


@pytest.fixture
def toast(page: QWidget, look: Look) -> Toast:
    return Toast(look, page)


def below(page: QWidget, toast: Toast) -> int:
    """Give the room between the toast and the page's lower edge."""
    QApplication.processEvents()
    return page.height() - toast.geometry().bottom() - 1


def test_it_stands_a_little_above_the_lower_edge(page: QWidget, toast: Toast) -> None:
    toast.say("Saved.")

    assert below(page, toast) == 24
    assert abs(toast.geometry().center().x() - page.rect().center().x()) <= 1


def test_it_stands_above_a_foot(page: QWidget, toast: Toast) -> None:
    foot = FootArea(page)
    foot.setGeometry(0, 400, 560, 120)
    foot.show()

    toast.say("Saved.")

    assert toast.geometry().bottom() + 1 == 392


def test_it_follows_a_page_that_grows(page: QWidget, toast: Toast) -> None:
    toast.say("Saved.")

    page.resize(900, 800)

    assert below(page, toast) == 24


def test_it_grows_with_the_text(page: QWidget, toast: Toast, look: Look) -> None:
    toast.say("Saved.")
    before = toast.size()

    look.set(look.theme, 150)

    assert toast.height() > before.height()
    assert toast.width() > before.width()
    assert below(page, toast) == 24


def button_at(page: QWidget, look: Look, place: QRect) -> PrimaryButton:
    button = PrimaryButton(look, "Start")
    button.setParent(page)
    button.setGeometry(place)
    button.show()
    return button


def test_it_stands_above_a_button_that_it_would_cover(page: QWidget, toast: Toast, look: Look) -> None:
    button = button_at(page, look, QRect(180, 440, 200, 58))

    toast.say("Taken back: the grade.", offers_undo=True)

    assert toast.geometry().bottom() + 1 == button.y() - 8


def test_it_does_not_climb_over_the_middle_of_the_page(page: QWidget, toast: Toast, look: Look) -> None:
    button_at(page, look, QRect(180, 200, 200, 300))

    toast.say("Taken back: the grade.", offers_undo=True)

    assert below(page, toast) == 24


def test_undo_has_its_key_beside_it(page: QWidget, toast: Toast) -> None:
    toast.say("Saved.", offers_undo=True)
    (caps,) = toast.findChildren(KeyCaps)
    is_there = caps.isVisible(), caps.accessibleName()

    toast.say("Saved.")

    assert is_there == (True, "U")
    assert not caps.isVisible()


def test_of_pages_in_a_stack_the_shown_one_counts(page: QWidget, toast: Toast, look: Look) -> None:
    stack = QStackedWidget(page)
    stack.setGeometry(page.rect())
    pages = [QWidget(), QWidget()]
    tops = (400, 300)
    for each, top in zip(pages, tops, strict=True):
        stack.addWidget(each)
        foot = FootArea(each)
        foot.setGeometry(0, top, 560, 100)
    stack.show()

    edges = []
    for each in pages:
        stack.setCurrentWidget(each)
        toast.say("Saved.")
        edges.append(toast.geometry().bottom() + 1)

    assert edges == [392, 292]


def test_a_long_sentence_goes_into_more_lines_and_is_one_again_where_there_is_room(page: QWidget, toast: Toast) -> None:
    page.resize(560, 520)
    toast.say(
        "Nothing of what you wrote was saved, since the question was deleted meanwhile elsewhere.", offers_undo=True
    )
    QApplication.processEvents()
    narrow, words = toast.width(), toast.findChild(QLabel)
    assert words is not None
    needed, given = words.heightForWidth(words.width()), words.height()

    page.resize(1180, 520)
    QApplication.processEvents()

    assert narrow <= 560 - 32
    assert given >= needed > 1.5 * words.fontMetrics().height()
    assert toast.width() > narrow
