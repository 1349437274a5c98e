"""A second card in the review: its answer is given, and it asks for the impact."""

import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.card import CardKind
from flashpm.ui.look import Look
from tests.services.test_second_cards import desk_where_firsts_sit, second_of, switch
from tests.ui.review.seat import Seat

TASK = "Given this answer, what changes in your approach?"
TASK_OF_FIRST = "Why would you ask this, and what would the answer change?"
GIVEN, IMPACT = "The port authority decides.", "Pilot one line before asking for three."
WHY = "It names who must agree to part-0."


@pytest.fixture
def seat(qtbot: QtBot, look: Look) -> Seat:
    """At the first of two second cards."""
    desk = desk_where_firsts_sit("ferry")
    switch(desk)
    return Seat(qtbot, look, desk).study()


def places(seat: Seat, *names: str) -> list[int]:
    rows = seat.page.view.card.rows
    return [seat.place_of(rows[name]).y() for name in names]


def test_it_asks_with_the_answer_for_what_changes(seat: Seat) -> None:
    seen = seat.texts()

    assert TASK in seen
    assert "Timeline · So what?" in seen
    assert GIVEN in seen
    assert IMPACT not in seen
    assert WHY not in seen


def test_the_answer_begins_with_the_impact_and_does_not_repeat_what_was_given(seat: Seat) -> None:
    seat.press("Space")

    assert seat.texts().count(GIVEN) == 1
    impact, why = places(seat, "impact", "why_it_matters")
    assert seat.place_of(seat.page.view.card.given).y() < impact < why


def test_the_card_keeps_its_place_on_reveal(seat: Seat) -> None:
    card = seat.page.view.card
    before = seat.place_of(card.given), seat.place_of(card.task)

    seat.press("Space")

    assert (seat.place_of(card.given), seat.place_of(card.task)) == before


def test_a_first_card_after_it_asks_for_the_reason_again(seat: Seat) -> None:
    seat.study(seat.desk.use_cases.studying.begin_with([seat.desk.library.cards.face(second_of()).question_uid]))

    assert TASK_OF_FIRST in seat.texts()
    assert GIVEN not in seat.texts()
    seat.press("Space")
    why, expected, impact = places(seat, "why_it_matters", "expected_answer", "impact")
    assert why < expected < impact
    assert GIVEN in seat.texts()


def test_all_its_texts_can_be_written(seat: Seat) -> None:
    seat.press("Space", "e")

    written = [field.accessibleName() for field in seat.page.view.card.fields]
    assert written == ["Clarifying question", "Impact", "My words", "Why it matters", "Expected answer"]
    assert seat.fields["Expected answer"].toPlainText() == GIVEN
    seat.press("Escape")
    assert seat.texts().count(GIVEN) == 1


def test_it_is_graded_like_any_card(seat: Seat) -> None:
    seat.press("Space", "3")

    assert seat.desk.library.cards.face(second_of()).schedule.reviews == 1
    assert seat.page.view.card.prompt.area.text() == "Timeline · So what?"


def test_the_rule_for_good_is_about_what_is_asked(qtbot: QtBot, look: Look) -> None:
    desk = desk_where_firsts_sit("ferry")
    switch(desk)
    seat = Seat(qtbot, look, desk).study()

    seat.press("Space")

    assert "Good: you had what you’d change. Your words may differ." in seat.texts()
    assert seat.page.sitting is not None
    assert seat.page.sitting.prompt is not None
    assert seat.page.sitting.prompt.face.kind is CardKind.SO_WHAT
