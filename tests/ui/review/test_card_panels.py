"""The panels of the card in the review: its history, its day, its deck; and starting over."""

from datetime import date

import pytest
from PySide6.QtWidgets import QApplication

from flashpm.ui.card_actions.menu import CardAction
from flashpm.ui.review.stage import Stage
from tests.builders import card_of, day
from tests.services.desk import Desk
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat

FIRST, SECOND = card_of("ferry", 0), card_of("ferry", 1)


def choose(seat: Seat, action: CardAction) -> None:
    seat.page.view.bar.card_actions.actions[action].trigger()
    QApplication.processEvents()


def test_h_shows_the_history_in_the_cards_place_and_h_leaves_it(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "1", "Space", "3", "Space", "3", "Space")  # the first card comes back

    seat.press("H")
    stage, entries = seat.page.view.stage, seat.page.view.aside.history.entries.rows
    seat.press("H")

    assert stage is Stage.ASIDE
    assert [entry.name for entry in entries] == ["Again"]
    assert seat.page.view.stage is Stage.ASKED
    assert seat.page.view.card.isVisible()


@pytest.mark.parametrize("revealed", [False, True])
def test_escape_leads_back_to_the_card_as_it_was(sit: Sit, *, revealed: bool) -> None:
    seat = sit()
    if revealed:
        seat.press("Space")
    choose(seat, CardAction.SET_DUE)

    seat.press("Escape")

    assert seat.page.view.stage is (Stage.REVEALED if revealed else Stage.ASKED)
    assert seat.left == 0


def test_nothing_is_graded_while_a_panel_stands_in_the_cards_place(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("Space", "H", "3")

    assert desk.reviews() == []


def test_a_card_without_answers_says_so(sit: Sit) -> None:
    seat = sit()

    seat.press("H")

    assert "It was not answered yet." in seat.texts()


def test_a_day_takes_the_card_out_of_the_sitting_and_can_be_taken_back(sit: Sit, desk: Desk) -> None:
    seat = sit()
    choose(seat, CardAction.SET_DUE)

    seat.click(seat.page.view.aside.due.days[3])
    due_on, counts, said = desk.library.cards.face(FIRST).schedule.due_on, seat.counts, seat.said[-1]
    seat.press("U")

    assert (due_on, counts) == (day("2026-03-09"), "0 done · 2 left")
    assert said == ("It comes back in 7 days.", True)
    assert seat.said[-1] == ("Taken back: the day you chose.", False)
    assert (seat.counts, seat.page.view.stage) == ("0 done · 3 left", Stage.ASKED)
    assert desk.library.cards.face(FIRST).schedule.due_on is None


def test_a_card_that_is_due_today_by_hand_is_asked_on(sit: Sit, desk: Desk) -> None:
    seat = sit()
    choose(seat, CardAction.SET_DUE)

    seat.click(seat.page.view.aside.due.days[0])

    assert desk.library.cards.face(FIRST).schedule.due_on == day("2026-03-02")
    assert (seat.counts, seat.page.view.stage) == ("0 done · 3 left", Stage.ASKED)


def test_starting_over_needs_no_panel_and_can_be_taken_back(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("Space", "3")

    choose(seat, CardAction.RESET)
    said, counts = seat.said[-1], seat.counts
    seat.press("U")

    assert said == ("It starts over as a new card.", True)
    assert counts == "1 done · 1 left"
    assert seat.said[-1] == ("Taken back: the new start.", False)
    assert seat.counts == "1 done · 2 left"


def test_another_deck_keeps_the_card_on_the_page(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("Space")
    choose(seat, CardAction.MOVE)

    seat.type("  For Friday ")
    seat.click(seat.page.view.aside.deck.move_there)

    assert desk.use_cases.cards.deck_of(FIRST) == "For Friday"
    assert seat.said[-1] == ("Moved to “For Friday”.", True)
    assert seat.page.view.stage is Stage.REVEALED


def test_a_deck_that_is_there_is_chosen_by_one_press(sit: Sit, desk: Desk) -> None:
    seat = sit()
    desk.use_cases.actions.move(SECOND, "For Friday")
    choose(seat, CardAction.MOVE)

    (other,) = seat.page.view.aside.deck.decks
    seat.click(other)

    assert other.text() == "For Friday"
    assert desk.use_cases.cards.deck_of(FIRST) == "For Friday"


def test_decks_are_offered_to_those_who_have_one_of_their_own(sit: Sit, desk: Desk) -> None:
    seat = sit()
    menu, move = seat.page.view.bar.menu, seat.page.view.bar.card_actions.actions[CardAction.MOVE]
    menu.aboutToShow.emit()
    before = move.isVisible()

    seat.operations.run(lambda: desk.use_cases.actions.move(SECOND, "For Friday"))
    menu.aboutToShow.emit()

    assert (before, move.isVisible()) == (False, True)


def test_only_a_card_that_was_answered_is_offered_a_new_start(sit: Sit) -> None:
    seat = sit()
    reset = seat.page.view.bar.card_actions.actions[CardAction.RESET]
    offered = []
    for keys in ((), ("Space", "1", "Space", "3", "Space", "3", "Space")):  # the first card comes back
        seat.press(*keys)
        seat.page.view.bar.menu.aboutToShow.emit()
        offered.append(reset.isVisible())

    assert offered == [False, True]


def test_what_cannot_be_saved_leaves_the_panel_open(sit: Sit, desk: Desk) -> None:
    seat = sit()
    choose(seat, CardAction.SET_DUE)
    desk.library.is_full = True

    seat.click(seat.page.view.aside.due.days[1])

    assert seat.page.view.stage is Stage.ASIDE
    assert seat.counts == "0 done · 3 left"


def test_a_panel_is_left_when_the_card_goes(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("H")

    seat.operations.run(lambda: desk.use_cases.actions.pause(FIRST))
    seat.settle()

    assert seat.page.view.stage is Stage.ASKED
    assert seat.counts == "0 done · 2 left"


def test_what_is_taken_back_behind_a_panel_is_seen_once_it_is_left(sit: Sit) -> None:
    seat = sit()
    seat.press("F", "H")

    seat.page.undo()
    seat.press("H")

    assert not seat.page.view.bar.flag.isChecked()


def test_any_other_day_is_picked_from_the_calendar(sit: Sit, desk: Desk) -> None:
    seat = sit()
    choose(seat, CardAction.SET_DUE)

    seat.page.view.aside.due.field.picked.emit(date(2026, 4, 1))

    assert desk.library.cards.face(FIRST).schedule.due_on == day("2026-04-01")
