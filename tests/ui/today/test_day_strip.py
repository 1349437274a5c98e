from datetime import date

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from flashpm.domain.study_day import to_date
from flashpm.ui.look import Look
from flashpm.ui.today.day_strip import DayMark, DayStrip, marks_back, marks_until
from tests.builders import day

MONDAY = day("2026-03-02")
THREE_DAYS = [(day("2026-02-28"), 12), (day("2026-03-01"), 0), (MONDAY, 3)]


@pytest.fixture
def strip(qtbot: QtBot, look: Look) -> DayStrip:
    made = DayStrip(look)
    qtbot.addWidget(made)
    made.resize(400, made.height())
    return made


def test_the_days_run_from_today_to_the_interview() -> None:
    marks = marks_until(MONDAY, day("2026-03-04"), answers=3)

    assert marks == [
        DayMark(MONDAY, 3, is_today=True),
        DayMark(day("2026-03-03")),
        DayMark(day("2026-03-04"), is_interview=True),
    ]


def test_the_past_days_end_with_today() -> None:
    marks = marks_back(THREE_DAYS, is_interview_today=True)

    assert [mark.answers for mark in marks] == [12, 0, 3]
    assert [mark.is_today for mark in marks] == [False, False, True]
    assert [mark.is_interview for mark in marks] == [False, False, True]


def test_a_square_is_14_pixels_and_weeks_stand_further_apart_than_days(strip: DayStrip) -> None:
    strip.show_marks(marks_until(day("2026-03-07"), day("2026-03-10"), answers=0))

    places = [(to_date(mark.day), place.left(), place.width()) for mark, place in strip.places]
    assert places == [
        (date(2026, 3, 7), 0, 14),
        (date(2026, 3, 8), 18, 14),
        (date(2026, 3, 9), 42, 14),
        (date(2026, 3, 10), 60, 14),
    ]


def test_a_far_interview_is_shown_with_the_days_before_it_left_out(strip: DayStrip) -> None:
    strip.show_marks(marks_until(MONDAY, day("2026-06-01"), answers=0))

    shown = strip.places
    assert shown[0][0].is_today
    assert shown[1][0].day == day("2026-03-03")
    assert shown[-1][0].is_interview
    assert shown[-1][1].right() <= 400


def test_where_past_days_do_not_fit_the_oldest_are_left_out(strip: DayStrip) -> None:
    strip.resize(34, strip.height())
    strip.show_marks(marks_back(THREE_DAYS))

    assert [mark.day for mark, _ in strip.places] == [MONDAY]


@pytest.mark.parametrize(
    ("mark", "words"),
    [
        (DayMark(MONDAY, 12), "Monday, 2 March: 12 answers"),
        (DayMark(MONDAY, 1, is_today=True), "Monday, 2 March: 1 answer"),
        (DayMark(MONDAY), "Monday, 2 March"),
        (DayMark(MONDAY, is_interview=True), "Monday, 2 March: your interview"),
    ],
)
def test_a_day_says_what_it_is(strip: DayStrip, mark: DayMark, words: str) -> None:
    assert strip.words(mark) == words


def test_the_day_under_the_pointer_is_told(strip: DayStrip) -> None:
    strip.show_marks(marks_back(THREE_DAYS))
    second_day = QPoint(25, 8)

    strip.event(QHelpEvent(QHelpEvent.Type.ToolTip, second_day, strip.mapToGlobal(second_day)))

    assert QToolTip.text() == "Sunday, 1 March: 0 answers"


def test_a_screen_reader_hears_the_days_studied(strip: DayStrip) -> None:
    strip.show_marks(marks_back(THREE_DAYS))

    assert strip.accessibleName() == "Studied on 2 of the last 3 days"


def test_a_screen_reader_hears_the_days_until_the_interview(strip: DayStrip) -> None:
    strip.show_marks(marks_until(MONDAY, day("2026-03-20"), answers=0))

    assert strip.accessibleName() == "18 days until the interview"


def test_more_answers_are_filled_stronger(strip: DayStrip) -> None:
    strip.show_marks(marks_back([(day("2026-02-27"), 0), (day("2026-02-28"), 5), (day("2026-03-01"), 30), (MONDAY, 0)]))

    image = strip.grab().toImage()

    lightness = [image.pixelColor(place.center().toPoint()).lightness() for _, place in strip.places[:3]]
    assert lightness == sorted(lightness, reverse=True)
    assert len(set(lightness)) == 3


def test_the_interview_is_a_flag_and_no_square(strip: DayStrip, look: Look) -> None:
    strip.show_marks(marks_until(MONDAY, day("2026-06-01"), answers=0))

    image = strip.grab().toImage()

    at = strip.places[-1][1].topLeft().toPoint()
    cloth, lower_right, ground = (
        image.pixelColor(at.x() + 5, at.y() + 4),
        image.pixelColor(at.x() + 11, at.y() + 11),
        image.pixelColor(399, 1),
    )
    assert cloth == look.theme.accent
    assert lower_right == ground


def test_a_day_of_another_year_is_told_with_its_year(strip: DayStrip) -> None:
    marks = marks_until(day("2026-12-31"), day("2027-01-01"), answers=0)

    strip.show_marks(marks)

    assert [strip.words(mark) for mark in marks] == [
        "Thursday, 31 December: 0 answers",
        "Friday, 1 January 2027: your interview",
    ]
