"""Two grades, SM-2's own 0 to 5, answers that show by themselves, and a grade that is sent twice."""

from dataclasses import replace
from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from flashpm.domain.grade import Grade, GradeMode
from flashpm.ui.keys import Command
from flashpm.ui.review.patience import Patience
from flashpm.ui.review.stage import Stage
from tests.services.desk import Desk
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat


def choose(desk: Desk, mode: GradeMode = GradeMode.FOUR, seconds: int = 0) -> None:
    settings = desk.use_cases.settings
    settings.change(replace(settings.study, grade_mode=mode, auto_advance_seconds=seconds))


def offered(seat: Seat) -> list[str]:
    """Give the buttons that are to be seen, from the left."""
    buttons = seat.page.view.foot.grades.buttons.values()
    return [each.text() for each in sorted(buttons, key=lambda each: each.x()) if each.isVisible()]


def graded(desk: Desk) -> list[tuple[Grade, int | None]]:
    return [(review.grade, review.quality) for review in desk.reviews()]


def patience(seat: Seat) -> Patience:
    found = seat.page.findChild(Patience)
    assert isinstance(found, Patience)
    return found


@pytest.mark.parametrize(
    ("mode", "buttons"),
    [
        (GradeMode.FOUR, ["Again", "Hard", "Good", "Easy"]),
        (GradeMode.TWO, ["Again", "Good"]),
        (GradeMode.QUALITY, ["Blank", "Wrong", "Nearly", "Hard", "Good", "Easy"]),
    ],
)
def test_the_buttons_are_those_of_the_way_to_grade(sit: Sit, desk: Desk, mode: GradeMode, buttons: list[str]) -> None:
    choose(desk, mode)

    seat = sit()
    seat.press("Space")

    assert offered(seat) == buttons


@pytest.mark.parametrize(
    ("key", "expected"), [("1", [(Grade.AGAIN, None)]), ("2", []), ("3", [(Grade.GOOD, None)]), ("4", [])]
)
def test_two_buttons_keep_their_keys_and_the_others_do_nothing(
    sit: Sit, desk: Desk, key: str, expected: list[tuple[Grade, int | None]]
) -> None:
    choose(desk, GradeMode.TWO)
    seat = sit()

    seat.press("Space", key)

    assert graded(desk) == expected


@pytest.mark.parametrize(
    ("key", "expected"),
    [
        ("0", (Grade.AGAIN, 0)),
        ("1", (Grade.AGAIN, 1)),
        ("2", (Grade.AGAIN, 2)),
        ("3", (Grade.HARD, 3)),
        ("4", (Grade.GOOD, 4)),
        ("5", (Grade.EASY, 5)),
        ("Space", (Grade.GOOD, 4)),
    ],
)
def test_from_0_to_5_each_figure_is_what_it_says(sit: Sit, desk: Desk, key: str, expected: tuple[Grade, int]) -> None:
    choose(desk, GradeMode.QUALITY)
    seat = sit()

    seat.press("Space", key)

    assert graded(desk) == [expected]


def test_equal_days_stand_under_one_bracket_from_0_to_5_too(sit: Sit, desk: Desk) -> None:
    choose(desk, GradeMode.QUALITY)

    seat = sit()

    assert seat.page.view.foot.grades.days == [("in a few cards", 3), ("tomorrow", 3)]


def test_a_way_to_grade_that_is_chosen_during_a_review_holds_from_the_next_card_on(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("Space")
    choose(desk, GradeMode.TWO)
    before = offered(seat)

    seat.press("3", "Space")

    assert before == ["Again", "Hard", "Good", "Easy"]
    assert offered(seat) == ["Again", "Good"]


def test_the_focus_is_on_good_in_every_way_to_grade(sit: Sit, desk: Desk) -> None:
    choose(desk, GradeMode.QUALITY)
    seat = sit()

    seat.press("Space")

    assert seat.focus is seat.page.view.foot.grades.buttons[Command.QUALITY_4]


def test_an_answer_shows_by_itself_and_nothing_is_graded(sit: Sit, desk: Desk) -> None:
    choose(desk, seconds=8)
    seat = sit()

    waits_ms = patience(seat).interval()
    patience(seat).timeout.emit()

    assert waits_ms == 8_000
    assert seat.page.view.stage is Stage.REVEALED
    assert desk.reviews() == []


def test_space_just_after_an_answer_showed_by_itself_was_meant_to_show_it(sit: Sit, desk: Desk) -> None:
    choose(desk, seconds=8)
    seat = sit()
    patience(seat).timeout.emit()

    seat.desk.clock.at += timedelta(milliseconds=999)
    QTest.keyClick(seat.focus, Qt.Key.Key_Space)
    too_soon = len(desk.reviews())
    seat.desk.clock.at += timedelta(milliseconds=1)
    QTest.keyClick(seat.focus, Qt.Key.Key_Space)

    assert (too_soon, len(desk.reviews())) == (0, 1)


def test_nothing_waits_where_answers_do_not_show_by_themselves(sit: Sit) -> None:
    seat = sit()

    assert not patience(seat).isActive()


def test_the_wait_is_over_once_the_answer_is_shown(sit: Sit, desk: Desk) -> None:
    choose(desk, seconds=8)
    seat = sit()

    seat.press("Space")

    assert not patience(seat).isActive()


def test_while_the_learner_is_elsewhere_the_wait_begins_again(sit: Sit, desk: Desk) -> None:
    choose(desk, seconds=8)
    seat = sit()
    seat.page.hide()

    patience(seat).timeout.emit()

    assert seat.page.view.stage is Stage.ASKED
    assert patience(seat).isActive()


def test_no_answer_shows_itself_while_a_card_is_written(sit: Sit, desk: Desk) -> None:
    choose(desk, seconds=8)
    seat = sit()
    seat.press("E")

    patience(seat).timeout.emit()

    assert seat.page.view.stage is Stage.WRITTEN
    assert patience(seat).isActive()


def test_the_same_grade_sent_twice_counts_once(sit: Sit, desk: Desk) -> None:
    seat = sit()
    seat.press("Space")
    grade_again = Qt.ConnectionType.SingleShotConnection
    seat.operations.changed.connect(lambda _: seat.page.view.chosen.emit(Command.GOOD), grade_again)

    seat.press("3")

    assert len(desk.reviews()) == 1
    assert seat.counts == "1 done · 2 left"
