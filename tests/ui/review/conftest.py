"""What a test of the review begins with."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.question import Question
from flashpm.ui.look import Look
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.review.seat import WIDE, Seat

Sit = Callable[..., Seat]


@pytest.fixture
def sit(qtbot: QtBot, look: Look, desk: Desk) -> Sit:
    """Give a way to sit down to questions; one of three cards if none are named."""

    def sit_down(*questions: Question, size: tuple[int, int] = WIDE) -> Seat:
        desk.import_packs(pack_of(*(questions or (question_of("ferry", 3, product="Harbour"),))))
        return Seat(qtbot, look, desk, size).study()

    return sit_down
