from datetime import timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication

from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.rules import Rules, Scheduler
from flashpm.ui.history.model import HistoryModel, HistoryRow
from flashpm.ui.theme import Tone
from tests.builders import card_of, day
from tests.services.desk import Desk, desk_with

CARD = card_of("ferry", 0)


def grade(desk: Desk, grade: Grade, *, quality: int | None = None) -> None:
    """Grade the first card whether it is its day or not."""
    sitting = desk.use_cases.studying.begin_with([question_uid("harbour", "ferry")])
    sitting.grade(grade, 7_400, quality=quality)


def rows(desk: Desk) -> list[HistoryRow]:
    model = HistoryModel()
    model.show_entries(desk.use_cases.history.of(CARD), desk.use_cases.cards.day)
    return model.rows


@pytest.fixture
def desk(qapp: QApplication) -> Desk:
    return desk_with("ferry")


def test_the_newest_answer_comes_first_and_each_says_day_grade_days_and_ease(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    desk.clock.pass_days(1)
    grade(desk, Grade.EASY)

    assert [(row.day, row.name, row.tone, row.change, row.ease) for row in rows(desk)] == [
        ("3 Mar", "Easy", Tone.EASY, "comes back after 6 days (1 day before)", "ease 2.60"),
        ("2 Mar", "Good", Tone.GOOD, "comes back after 1 day", "ease 2.50"),
    ]


def test_each_says_what_the_other_grades_would_have_done_where_that_differs(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    desk.clock.pass_days(1)
    grade(desk, Grade.GOOD)

    assert [row.remark for row in rows(desk)] == [
        "on its day · 7 s · else Again 1 day, Hard 6 days, Easy 6 days",
        "new · 7 s",
    ]


@pytest.mark.parametrize(
    ("days", "why"), [(0, "1 day early"), (1, "on its day"), (2, "1 day late"), (5, "4 days late")]
)
def test_each_says_whether_it_was_its_day(desk: Desk, days: int, why: str) -> None:
    grade(desk, Grade.GOOD)
    desk.clock.pass_days(days)

    grade(desk, Grade.GOOD)

    assert rows(desk)[0].remark.split(" · ")[0] == why


def test_a_card_that_came_back_the_same_day_was_asked_to_repeat(desk: Desk) -> None:
    grade(desk, Grade.AGAIN)
    grade(desk, Grade.GOOD)

    assert [row.remark.split(" · ")[0] for row in rows(desk)] == ["to repeat", "new"]


def test_sm_2s_number_is_said_where_the_grade_does_not_say_it(desk: Desk) -> None:
    grade(desk, Grade.AGAIN, quality=0)
    desk.clock.pass_days(1)
    grade(desk, Grade.GOOD, quality=4)

    assert [row.name for row in rows(desk)] == ["Good", "Again (0)"]


def test_what_was_taken_back_says_so(desk: Desk) -> None:
    grade(desk, Grade.AGAIN)
    desk.use_cases.undoing.undo_last()

    assert rows(desk)[0].change == "taken back"


def test_a_day_chosen_by_hand_and_a_new_start_have_rows_of_their_own(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    desk.use_cases.actions.set_due(CARD, day("2026-03-20"))
    desk.use_cases.actions.reset(CARD)

    assert [(row.name, row.change, row.ease, row.remark) for row in rows(desk)[:2]] == [
        ("Start over", "new again", "", "made new again; the answers before it stay here"),
        ("By hand", "comes back after 1 day", "ease 2.50", "to come back on 20 Mar"),
    ]


def test_a_row_is_read_out_whole(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    model = HistoryModel()
    model.show_entries(desk.use_cases.history.of(CARD), desk.use_cases.cards.day)

    text = model.data(model.index(0), Qt.ItemDataRole.AccessibleTextRole)

    assert text == "2 Mar · Good · comes back after 1 day · ease 2.50 · new · 7 s"
    assert model.data(model.index(0), Qt.ItemDataRole.DecorationRole) is None


def test_the_year_is_said_where_it_is_another(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    desk.clock.at += timedelta(days=400)

    assert rows(desk)[0].day == "2 Mar 2026"


def test_the_ease_is_left_out_where_it_decides_nothing(desk: Desk) -> None:
    grade(desk, Grade.GOOD)
    desk.use_cases.switching.apply(Rules(Scheduler.FSRS), reschedules=False)

    assert rows(desk)[0].ease == ""
