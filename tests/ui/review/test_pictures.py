import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.widgets.pictures import Picture
from tests.builders import part_of, question_of
from tests.services.desk import Desk
from tests.ui.picture_desk import keep_files, question_with_pictures
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat


@pytest.fixture(autouse=True)
def files(desk: Desk) -> None:
    keep_files(desk)


def seen(seat: Seat) -> list[str]:
    return [each.medium.name for each in seat.page.findChildren(Picture) if each.isVisible()]


def test_a_picture_of_the_answer_comes_with_the_answer(qtbot: QtBot, sit: Sit) -> None:
    seat = sit(question_with_pictures())

    asked = seen(seat)
    seat.press("Space")

    assert asked == ["front.png"]
    assert seen(seat) == ["front.png", "back.png"]
    qtbot.waitUntil(lambda: all(each.is_decoded for each in seat.page.findChildren(Picture)))


def test_an_answer_can_be_a_picture_alone(sit: Sit) -> None:
    seat = sit(question_with_pictures(answer=None))

    seat.press("Space")

    row = seat.page.view.card.rows["expected_answer"]
    assert row.isVisible()
    assert not row.text.body.isVisible()
    assert seen(seat) == ["front.png", "back.png"]


def test_the_next_card_shows_none_of_them(sit: Sit) -> None:
    (with_pictures,) = question_with_pictures().clarifying_questions
    seat = sit(question_of(clarifying_questions=(with_pictures, part_of("part-1"))))

    before = seen(seat)
    seat.press("Space", "3")

    assert (before, seen(seat)) == (["front.png"], [])
    seat.press("Space")
    assert seen(seat) == []


def test_a_picture_stays_while_its_text_is_written(sit: Sit) -> None:
    seat = sit(question_with_pictures())

    seat.press("E")

    assert seen(seat) == ["front.png", "back.png"]
    assert len(seat.fields) == 5
