import pytest
from PySide6.QtCore import QPointF
from pytestqt.qtbot import QtBot

from flashpm.domain.statistics import days_from
from flashpm.domain.study_day import StudyDay, plus
from flashpm.ui.look import Look
from flashpm.ui.statistics.calendar_chart import CalendarChart
from tests.builders import day

TODAY = day("2026-03-03")
YEAR = days_from(plus(TODAY, -364), 365)


@pytest.fixture
def chart(qtbot: QtBot, look: Look) -> CalendarChart:
    made = CalendarChart(look)
    qtbot.addWidget(made)
    made.resize(700, 200)
    return made


def show(chart: CalendarChart, answers: dict[StudyDay, int], interview: StudyDay | None = None) -> list[str]:
    first = min(answers, default=None)
    chart.show_days([(each, answers.get(each, 0)) for each in YEAR], first, interview)
    return [words for _, words in chart.spots()]


def test_each_day_tells_its_answers(chart: CalendarChart) -> None:
    words = show(chart, {TODAY: 12, plus(TODAY, -1): 1})

    assert "Tuesday, 3 March: 12 answers" in words
    assert "Monday, 2 March: 1 answer" in words
    assert "Wednesday, 4 March" in words


def test_it_begins_with_sixteen_weeks_and_grows_to_a_year(chart: CalendarChart) -> None:
    assert len(show(chart, {TODAY: 1})) == 16 * 7
    assert len(show(chart, {plus(TODAY, -200): 1})) == 30 * 7
    assert len(show(chart, {plus(TODAY, -364): 1})) == 53 * 7


def test_where_there_is_no_room_for_a_year_the_oldest_weeks_are_left_out(chart: CalendarChart) -> None:
    chart.resize(300, 200)

    words = show(chart, {plus(TODAY, -364): 1, TODAY: 3})

    assert len(words) < 30 * 7
    assert "Tuesday, 3 March: 3 answers" in words


def test_the_interview_is_marked_where_it_is_near(chart: CalendarChart) -> None:
    near, far = plus(TODAY, 18), plus(TODAY, 200)

    assert "Saturday, 21 March: your interview" in show(chart, {TODAY: 1}, near)
    assert not any("interview" in words for words in show(chart, {TODAY: 1}, far))


@pytest.mark.parametrize(("answers", "level"), [(0, 0), (1, 1), (9, 1), (10, 2), (25, 3), (50, 4), (900, 4)])
def test_more_answers_are_darker(chart: CalendarChart, answers: int, level: int) -> None:
    show(chart, {TODAY: answers})

    assert chart.level(TODAY) == level


def test_a_point_between_the_squares_says_nothing(chart: CalendarChart) -> None:
    show(chart, {TODAY: 1})

    assert chart.words_at(QPointF(0, 0)) == ""
