from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.ui.look import Look
from flashpm.ui.review.stage import Stage
from tests.builders import pack_of, question_of
from tests.services.desk import Desk, asked
from tests.ui.review.conftest import Sit
from tests.ui.review.seat import Seat

RULE = "Good: you had the reason and what you’d change. The answer itself may differ."
FIRST, SECOND = (f"I take it the ferry timetable is open. Who decides about part-{number}?" for number in (0, 1))


@pytest.mark.parametrize("key", ["Space", "Return", "Enter"])
def test_a_key_shows_the_answer_and_then_grades_it_as_good(sit: Sit, key: str) -> None:
    seat = sit()

    seat.press(key, key)

    assert [review.grade for review in seat.desk.reviews()] == [Grade.GOOD]
    assert seat.prompt == SECOND
    assert seat.page.view.stage is Stage.ASKED


@pytest.mark.parametrize(
    ("key", "grade"), [("1", Grade.AGAIN), ("2", Grade.HARD), ("3", Grade.GOOD), ("4", Grade.EASY)]
)
def test_a_figure_grades(sit: Sit, key: str, grade: Grade) -> None:
    seat = sit()

    seat.press("Space", key)

    assert [review.grade for review in seat.desk.reviews()] == [grade]


def test_the_mouse_does_the_same(sit: Sit) -> None:
    seat = sit()

    seat.click(seat.page.view.foot.reveal)
    seat.click(seat.good())

    assert [review.grade for review in seat.desk.reviews()] == [Grade.GOOD]


def test_no_grade_is_given_before_the_answer_is_shown(sit: Sit) -> None:
    seat = sit()

    seat.press("3")

    assert seat.desk.reviews() == []
    assert seat.prompt == FIRST


def test_a_second_space_within_a_quarter_of_a_second_is_a_slip(sit: Sit) -> None:
    seat = sit()

    QTest.keyClick(seat.focus, Qt.Key.Key_Space)
    seat.desk.clock.at += timedelta(milliseconds=249)
    QTest.keyClick(seat.focus, Qt.Key.Key_Space)
    after_the_slip = len(seat.desk.reviews())
    seat.desk.clock.at += timedelta(milliseconds=1)
    QTest.keyClick(seat.focus, Qt.Key.Key_Space)

    assert after_the_slip == 0
    assert len(seat.desk.reviews()) == 1


def test_thinking_time_is_from_the_card_to_its_grade(sit: Sit) -> None:
    seat = sit()

    seat.press("Space", "3")  # a second before the grade
    seat.desk.clock.pass_seconds(4)
    seat.press("Space", "3")  # five more, and the second after the first grade

    assert [review.taken_ms for review in seat.desk.reviews()] == [1_000, 6_000]


def test_counts_say_what_is_done_and_left_and_never_grow(sit: Sit) -> None:
    seat = sit()

    seen = [seat.counts]
    for grade in "133":
        seat.press("Space", grade)
        seen.append(seat.counts)

    assert seen == ["0 done · 3 left", "1 done · 3 left", "2 done · 2 left", "3 done · 1 left"]


def test_escape_and_the_arrow_lead_back(sit: Sit) -> None:
    seat = sit()

    seat.press("Escape")
    seat.click(seat.page.view.bar.back)

    assert seat.left == 2


def test_the_first_grade_ever_says_how_to_take_it_back_once(sit: Sit) -> None:
    seat = sit()

    seat.press("Space", "3", "Space", "3")

    assert seat.said == [("Saved. u takes it back.", True)]


def test_later_sittings_say_nothing_of_it(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    desk.study()
    seat = Seat(qtbot, look, desk).study()

    seat.press("Space", "3")

    assert seat.said == []


def test_the_rule_for_good_stands_over_the_buttons_for_ten_cards_then_in_the_tool_tip(sit: Sit) -> None:
    seat = sit(question_of("ferry", 12))
    seen = []
    for _ in range(11):
        seat.press("Space")
        seen.append((RULE in seat.texts(), RULE in seat.good().toolTip()))
        seat.press("3")

    assert seen == [(True, False)] * 10 + [(False, True)]


def test_in_the_first_sitting_a_breath_comes_before_the_repeats(sit: Sit) -> None:
    seat = sit(question_of("ferry", 5, product="Spotify"))
    for grade in "13133":
        seat.press("Space", grade)

    seen, counts = seat.texts(), seat.counts
    seat.press("Space")

    assert {"You know 3 of 5 for Spotify.", "2 come back in a minute."} <= set(seen)
    assert counts == "5 done · 2 left"
    assert (seat.prompt, seat.page.view.stage) == (FIRST, Stage.ASKED)


def test_one_card_comes_back_in_the_singular_and_the_breath_is_taken_once(sit: Sit) -> None:
    seat = sit(question_of("ferry", 2))
    seat.press("Space", "1", "Space", "3")

    seen = seat.texts()
    seat.click(seat.page.view.foot.go_on)
    seat.press("Space", "1")

    assert {"You know 1 of 2.", "1 comes back in a minute."} <= set(seen)
    assert seat.page.view.stage is Stage.ASKED


def test_in_later_sittings_the_repeats_just_follow(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry")))
    desk.study()
    seat = Seat(qtbot, look, desk).study()

    seat.press("Space", "1", "Space", "3")

    assert seat.page.view.stage is Stage.ASKED


def test_the_end_is_told_with_what_it_came_to(sit: Sit) -> None:
    seat = sit()

    seat.press("Space", "3", "Space", "3", "Space", "4")

    assert [(each.answers, each.passed_at_once, each.product) for each in seat.finished] == [(3, 3, "Harbour")]


def test_a_grade_that_cannot_be_saved_leaves_the_card_where_it_is(sit: Sit) -> None:
    seat = sit()
    failed: list[str] = []
    seat.operations.failed.connect(failed.append)
    seat.desk.library.is_full = True

    seat.press("Space", "3")

    assert len(failed) == 1
    assert (seat.prompt, seat.page.view.stage, seat.counts) == (FIRST, Stage.REVEALED, "0 done · 3 left")


def test_a_sitting_can_follow_on_another(sit: Sit) -> None:
    seat = sit(question_of("ferry", 1), question_of("tram", 1))
    asked(seat.desk.use_cases.studying.begin())

    seat.study(seat.desk.use_cases.studying.begin_one_more())

    assert seat.prompt == "I take it the tram timetable is open. Who decides about part-0?"
    assert seat.counts == "0 done · 1 left"
