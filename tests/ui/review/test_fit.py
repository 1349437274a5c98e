"""The cards of the starter library fit their page."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from flashpm.domain.question import Question
from flashpm.packs.reading import read_source
from flashpm.ui.review.stage import Stage
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import NARROW, WIDE, Seat

DECKS = sorted((Path(__file__).parents[3] / "decks").glob("*.yaml"))


def questions(deck: Path) -> tuple[Question, ...]:
    pack = read_source(deck.name, deck.read_bytes()).pack
    assert pack is not None
    return pack.questions


def squeezed(seat: Seat) -> list[QWidget]:
    """Give the widgets of the card that are lower than what they hold asks for."""
    card = seat.page.view.card
    return [each for each in (card, *card.findChildren(QWidget)) if each.isVisible() and each.height() < needed(each)]


def needed(widget: QWidget) -> int:
    """Give the least height that a widget's contents ask for at its width; 0 where it lays nothing out."""
    layout = widget.layout()
    if layout is None:
        return 0
    by_width = layout.hasHeightForWidth()
    return layout.minimumHeightForWidth(widget.width()) if by_width else layout.minimumSize().height()


@pytest.mark.slow
@pytest.mark.parametrize("size", [WIDE, NARROW], ids=["wide", "narrow"])
@pytest.mark.parametrize("deck", DECKS, ids=lambda deck: deck.stem)
def test_every_starter_card_is_seen_whole_without_scrolling(sit: Sit, deck: Path, size: tuple[int, int]) -> None:
    """Each card is shown as it is at its longest: with its question in large print, and with the rule for Good."""
    every = questions(deck)
    seat = sit(*every, size=size)
    uids = [row.face.question_uid for row in seat.desk.use_cases.cards.find(None, "")]
    sitting = seat.desk.use_cases.studying.begin_with(list(dict.fromkeys(uids)))
    seat.study(sitting)
    scrolls, faults = [], []

    while seat.page.view.stage is not Stage.OVER:
        assert sitting.prompt is not None
        seat.page.view.show_again(sitting.prompt, is_question_known=False)
        seat.page.view.foot.show_outcomes(sitting.prompt, 0)
        seat.press("Space")
        scrolls.append((seat.page.view.column.verticalScrollBar().maximum(), seat.prompt))
        faults += squeezed(seat)
        seat.press("3")

    assert len(scrolls) == sum(len(each.clarifying_questions) for each in every)
    assert [prompt for pixels, prompt in scrolls if pixels] == []
    assert faults == []


@pytest.mark.parametrize("text_percent", [100, 150])
@pytest.mark.parametrize("size", [WIDE, NARROW, (1920, 1200), (560, 520)])
def test_nothing_is_squeezed_at_any_size(sit: Sit, size: tuple[int, int], text_percent: int) -> None:
    seat = sit(size=size)
    look = seat.page.view.bar.back.look
    look.set(look.theme, text_percent)
    seat.press("Space")

    seat.page.resize(1000, 700)
    seat.settle()
    seat.page.resize(*size)
    seat.settle()

    assert squeezed(seat) == []
    assert seat.page.width() == size[0]


def test_labels_stand_beside_the_texts_where_there_is_room_else_above(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    body = seat.page.view.card.rows["impact"].text
    left = seat.page.view.card.rows["impact"]

    wide = seat.place_of(body).x() - seat.place_of(left).x()
    seat.page.resize(*NARROW)
    seat.settle()

    assert wide == 148
    assert seat.place_of(body).x() == seat.place_of(left).x()


def test_the_grades_are_as_wide_as_the_card(sit: Sit) -> None:
    seat = sit()

    for size in (WIDE, NARROW, (1920, 1200)):
        seat.page.resize(*size)
        seat.press("Space") if seat.page.view.stage is Stage.ASKED else seat.settle()
        card, grades = seat.page.view.card, seat.page.view.foot.grades

        assert seat.place_of(grades).x() + 3 == seat.place_of(card).x() + card.MARGIN
        assert grades.width() - 6 == card.width() - 2 * card.MARGIN


def test_the_keyboard_scrolls_where_the_answer_lies_further_down(sit: Sit) -> None:
    seat = sit(size=(560, 520))
    seat.press("Space")

    QTest.keyClick(seat.focus, Qt.Key.Key_PageDown)

    bar = seat.page.view.column.verticalScrollBar()
    assert 0 < bar.value() <= bar.maximum()


def test_the_next_card_is_shown_from_its_beginning(sit: Sit) -> None:
    seat = sit(size=(560, 520))
    seat.press("Space")
    QTest.keyClick(seat.focus, Qt.Key.Key_PageDown)

    seat.press("3")

    assert seat.page.view.column.verticalScrollBar().value() == 0
