"""What the review says of a card that is forgotten again and again."""

import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.ui.look import Look
from tests.services.desk import Desk, desk_with
from tests.ui.review.seat import Seat

STUCK = ("This card is stuck: write it in your own words (E).", False)


@pytest.fixture
def desk() -> Desk:
    """Two cards; the first was forgotten seven times and passed yesterday."""
    desk = desk_with("ferry")
    for number in range(15):
        sitting = desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")])
        sitting.grade(Grade.AGAIN if number % 2 else Grade.GOOD, 1_000)
        desk.clock.pass_days(1)
    return desk


def stick(qtbot: QtBot, look: Look, desk: Desk) -> Seat:
    seat = Seat(qtbot, look, desk).study(desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")]))
    seat.press("Space", "1")
    return seat


def test_a_card_that_becomes_stuck_is_called_so_once_when_it_comes_back(qtbot: QtBot, look: Look, desk: Desk) -> None:
    seat = stick(qtbot, look, desk)
    assert STUCK not in seat.said
    seat.press("Space", "3")

    assert seat.said.count(STUCK) == 1
    seat.press("Space", "1", "Space", "3")
    assert seat.said.count(STUCK) == 1


def test_a_grade_that_is_taken_back_made_no_card_stuck(qtbot: QtBot, look: Look, desk: Desk) -> None:
    seat = stick(qtbot, look, desk)

    seat.press("u", "Space", "3", "Space", "3")

    assert len(seat.finished) == 1
    assert STUCK not in seat.said
