import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.review.question_text import QuestionText
from flashpm.ui.theme import LIGHT, Type
from tests.builders import question_of
from tests.ui.review.conftest import Sit

SHORT = "Should the ferry run later at night?"
LONG = "Should the ferry run later at night, " + "or should the tram, the bus and the train, " * 8 + "and why?"


@pytest.fixture
def question(qtbot: QtBot, look: Look) -> QuestionText:
    made = QuestionText(look)
    qtbot.addWidget(made)
    made.resize(400, 50)
    made.show()
    return made


def test_a_short_question_is_shown_whole_and_is_no_button(question: QuestionText) -> None:
    question.show_question(SHORT, is_small=False)

    assert question.lines == [SHORT]
    assert not question.isEnabled()
    assert question.toolTip() == ""


def test_a_long_question_is_cut_after_two_lines(question: QuestionText) -> None:
    question.show_question(LONG, is_small=False)

    assert len(question.lines) == 2
    assert question.lines[1].endswith("…")
    assert question.height() == 52  # two lines of 20 pixels, 1.3 apart
    assert question.accessibleName() == LONG


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter, None])
def test_enter_or_a_click_opens_it_whole(question: QuestionText, key: Qt.Key | None) -> None:
    question.show_question(LONG, is_small=False)

    if key is None:
        QTest.mouseClick(question, Qt.MouseButton.LeftButton)
    else:
        QTest.keyClick(question, key)

    assert " ".join(question.lines) == LONG
    assert question.height() == 26 * len(question.lines)


def test_another_click_closes_it(question: QuestionText) -> None:
    question.show_question(LONG, is_small=False)

    question.click()
    question.click()

    assert len(question.lines) == 2


def test_the_next_question_is_closed_again(question: QuestionText) -> None:
    question.show_question(LONG, is_small=False)
    question.click()

    question.show_question(LONG, is_small=False)

    assert len(question.lines) == 2


def test_lines_follow_the_width_and_the_text_size(question: QuestionText, look: Look) -> None:
    question.show_question(SHORT, is_small=False)

    look.set(LIGHT, 200)
    larger = len(question.lines)
    question.resize(1_000, 50)

    assert (larger, len(question.lines)) == (2, 1)


def test_without_a_question_the_line_is_left_out(question: QuestionText) -> None:
    question.show_question("", is_small=False)

    assert not question.isVisible()


def test_from_the_second_card_of_a_question_on_it_is_small(sit: Sit) -> None:
    seat = sit(question_of("ferry", 2))
    heights = [seat.page.view.card.question.height()]

    seat.press("Space", "F")
    heights.append(seat.page.view.card.question.height())
    seat.press("3")
    heights.append(seat.page.view.card.question.height())

    assert heights == [26, 26, 21]  # 20 pixels 1.3 apart, 14 pixels 1.5 apart


def test_a_word_that_is_wider_than_the_line_breaks_anywhere(question: QuestionText, look: Look) -> None:
    question.show_question("Should " + "x" * 60 + " run?", is_small=False)

    assert len(question.lines) == 2
    assert all(look.width(Type.QUESTION, line) <= 400 for line in question.lines)
