import pytest

from flashpm.ui.review.stage import Stage
from tests.builders import question_of
from tests.ui.review.conftest import Sit

FIRST, SECOND = (f"I take it the ferry timetable is open. Who decides about part-{number}?" for number in (0, 1))


def test_undo_brings_the_graded_card_back_and_says_so(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "1")

    seat.press("U")

    assert seat.desk.reviews() == []
    assert (seat.prompt, seat.page.view.stage) == (FIRST, Stage.ASKED)
    assert seat.said[-1] == ("Taken back: the grade.", False)


def test_ctrl_z_undoes_too(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "3")

    seat.press("Z", ctrl=True)

    assert seat.prompt == FIRST


def test_where_nothing_was_done_undo_says_so(sit: Sit) -> None:
    seat = sit()

    seat.press("U")

    assert seat.said == [("There is nothing to take back.", False)]


@pytest.mark.parametrize(
    ("key", "said", "taken_back"),
    [
        ("S", "Skipped until tomorrow.", "Taken back: the skip until tomorrow."),
        ("P", "Paused: it is not asked any more.", "Taken back: the pause."),
    ],
)
def test_a_card_can_be_put_aside_and_taken_back(sit: Sit, key: str, said: str, taken_back: str) -> None:
    seat = sit()

    seat.press(key)
    after = seat.prompt
    seat.press("U")

    assert after == SECOND
    assert seat.prompt == FIRST
    assert seat.said == [(said, True), (taken_back, False)]


def test_the_menu_puts_a_card_aside_too_and_knows_the_old_words(sit: Sit) -> None:
    seat = sit()
    bar = seat.page.view.bar

    bar.skip.trigger()
    bar.pause.trigger()

    assert seat.counts == "0 done · 1 left"
    assert "bury" in bar.skip.toolTip()
    assert "suspend" in bar.pause.toolTip()


def test_a_flag_is_set_and_taken_away_on_the_card_that_stays(sit: Sit) -> None:
    seat = sit()
    flag = seat.page.view.bar.flag
    seat.press("Space")

    seat.press("F")
    is_flagged = flag.isChecked()
    seat.click(flag)

    assert is_flagged
    assert not flag.isChecked()
    assert (seat.prompt, seat.page.view.stage) == (FIRST, Stage.REVEALED)


def test_undoing_a_flag_keeps_the_answer_in_view(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "F")

    seat.press("U")

    assert not seat.page.view.bar.flag.isChecked()
    assert seat.page.view.stage is Stage.REVEALED
    assert seat.said[-1] == ("Taken back: the flag.", False)


def test_undo_after_the_end_asks_the_card_again(sit: Sit) -> None:
    seat = sit(question_of("ferry", 1))
    seat.press("Space", "3")

    seat.page.undo()

    assert seat.resumed == 1
    assert (seat.prompt, seat.page.view.stage) == (FIRST, Stage.ASKED)


def test_an_edit_elsewhere_shows_at_once_and_keeps_the_answer_in_view(sit: Sit) -> None:
    seat = sit()
    seat.press("Space")
    card = seat.page.view.card
    uid = seat.desk.use_cases.cards.find(None, "")[0].face.uid

    seat.operations.run(lambda: seat.desk.use_cases.editing.edit(uid, {"impact": "Ask the harbour master."}))

    assert card.rows["impact"].text.text == "Ask the harbour master."
    assert seat.page.view.stage is Stage.REVEALED


def test_a_card_paused_elsewhere_makes_way_for_the_next(sit: Sit) -> None:
    seat = sit()
    uid = seat.desk.use_cases.cards.find(None, "")[0].face.uid

    seat.operations.run(lambda: seat.desk.use_cases.actions.pause(uid))

    assert seat.prompt == SECOND


def test_a_grade_that_was_taken_back_is_given_again(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "3", "U")

    seat.press("Y", ctrl=True)

    assert len(seat.desk.reviews()) == 1
    assert (seat.prompt, seat.page.view.stage) == (SECOND, Stage.ASKED)
    assert seat.said[-1] == ("Done again.", False)


def test_a_pause_that_was_taken_back_is_made_again(sit: Sit) -> None:
    seat = sit()
    seat.press("P", "U")

    seat.press("Y", ctrl=True)

    assert seat.prompt == SECOND


def test_a_flag_that_was_taken_back_is_set_again_and_the_answer_stays(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "F", "U")

    seat.press("Y", ctrl=True)

    assert seat.page.view.bar.flag.isChecked()
    assert seat.page.view.stage is Stage.REVEALED


def test_after_something_new_there_is_nothing_to_do_again(sit: Sit) -> None:
    seat = sit()
    seat.press("Space", "3", "U", "Space", "1")

    seat.press("Y", ctrl=True)

    assert seat.said[-1] == ("There is nothing to do again.", False)
