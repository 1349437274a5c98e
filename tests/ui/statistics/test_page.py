from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.domain.statistics import Dimension
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.statistics.chart import Chart
from flashpm.ui.statistics.figure_table import FigureTable
from flashpm.ui.statistics.page import StatisticsPage
from flashpm.ui.statistics.section import StatisticsSection
from tests.builders import pack_of, part_of, question_of
from tests.services.desk import Desk, asked
from tests.ui.today.seen import fits_across, press, words


def open_page(qtbot: QtBot, look: Look, desk: Desk) -> StatisticsPage:
    operations = Operations()
    page = StatisticsPage(look, desk.use_cases, operations)
    qtbot.addWidget(page)
    page.resize(900, 800)
    page.show()
    page.open()
    qtbot.waitUntil(lambda: not operations.is_busy, timeout=5000)
    return page


def search(qtbot: QtBot, page: StatisticsPage, text: str) -> None:
    page.scope.set_search(text)
    qtbot.waitUntil(lambda: not page._operations.is_busy, timeout=5000)


def rows(section: StatisticsSection) -> list[tuple[str, ...]]:
    table = section.findChild(FigureTable)
    assert table is not None
    cells = [[table.item(row, column) for column in range(table.columnCount())] for row in range(table.rowCount())]
    return [tuple(cell.text() for cell in line if cell is not None) for line in cells]


@pytest.fixture
def studied(desk: Desk) -> Desk:
    """Two cards begun on Monday, 2 March; on Tuesday one of them was failed, and two of another type were begun."""
    parts = (part_of("part-0", area="Goal"), part_of("part-1", area="Time"))
    ferry = replace(question_of("ferry"), type=QuestionType.TRADE_OFF, clarifying_questions=parts)
    tram = replace(question_of("tram"), type=QuestionType.DESIGN, clarifying_questions=parts)
    desk.import_packs(pack_of(ferry, tram))
    asked(desk.use_cases.studying.begin(), taken_ms=30_000)
    desk.clock.pass_days(1)
    sitting = desk.use_cases.studying.begin()
    sitting.grade(Grade.AGAIN, 30_000)
    asked(sitting, taken_ms=30_000)
    return desk


def test_who_hears_a_chart_hears_its_sentence(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)

    assert page.grades.chart.accessibleName() == "Grades"
    assert page.grades.chart.accessibleDescription() == page.grades.sentence


def test_before_the_first_review_there_is_one_sentence_and_one_way(qtbot: QtBot, look: Look, desk: Desk) -> None:
    page = open_page(qtbot, look, desk)

    assert "Your figures begin with your first review" in words(page)
    with qtbot.waitSignal(page.today_requested, timeout=1000):
        press(page, "Go to Today")


def test_sentences_say_what_the_charts_show(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)

    assert page.calendar.sentence == (
        "Today: 5 answers, 3 min, 80 % right, 1 new question. 2 days of study since 2 Mar; 2 in a row now, 2 at most."
    )
    assert page.retention.sentence.startswith("You recalled 50 % of 2 reviews this year")
    assert page.times_away.sentence.startswith("4 cards: 4 known.")
    assert page.grades.sentence == "86 % of the 7 answers of this year were Good."


def test_the_forecast_stands_by_day_with_the_overdue_left_of_today(qtbot: QtBot, look: Look, studied: Desk) -> None:
    studied.clock.pass_days(3)

    page = open_page(qtbot, look, studied)

    first, second = page.forecast.chart.bars[:2]
    assert (first.name, first.value, first.words) == ("overdue", 3, "overdue: 3 cards")
    assert (second.name, second.value) == ("today", 0)
    assert page.forecast.sentence == (
        "3 cards due today, 3 of them overdue. Of the days to come, Tuesday, 10 March has the most: 1 card."
    )


def test_the_interview_is_marked_in_the_forecast_however_far_it_is(qtbot: QtBot, look: Look, studied: Desk) -> None:
    settings = studied.use_cases.settings
    settings.change(replace(settings.study, interview_on=date(2026, 4, 20)))

    page = open_page(qtbot, look, studied)

    flagged = [bar for bar in page.forecast.chart.bars if bar.has_flag]
    assert [bar.words for bar in flagged] == ["Monday, 20 April: 0 cards · your interview"]
    assert len(page.forecast.chart.bars) == 49


def test_areas_types_and_companies_stand_side_by_side(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)
    assert {row.name for row in page.retention.chart.rows} == {"This year", "Goal", "Time"}

    page.retention.dimensions.set_value(Dimension.TYPE.value)
    page.retention.dimensions.chosen.emit(Dimension.TYPE.value)

    assert {row.name for row in page.retention.chart.rows} == {"This year", "Trade-off"}
    assert ("This year", "50 % of 2", "50 % of 2", "–") in rows(page.retention)


def test_a_search_is_the_scope(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)

    search(qtbot, page, "type:trade-off")

    assert "2 cards match." in words(page)
    assert page.retention.sentence.startswith("You recalled 50 % of 2 reviews this year")
    assert not page.workload.isVisible()


def test_a_search_without_cards_says_so(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)

    search(qtbot, page, "airship")

    assert "No card matches this search." in words(page)
    assert not any(section.isVisible() for section in page.sections)


def test_a_search_that_is_not_understood_is_explained_and_the_figures_stay(
    qtbot: QtBot, look: Look, studied: Desk
) -> None:
    page = open_page(qtbot, look, studied)

    search(qtbot, page, "is:purple")

    assert any("purple" in text for text in words(page))
    assert page.calendar.isVisible()


def test_every_chart_can_be_read_as_a_table(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)
    table = page.calendar.findChild(FigureTable)
    assert table is not None
    assert not table.isVisible()

    press(page.calendar, "Show as table")

    assert table.isVisible()
    assert rows(page.calendar) == [("3 Mar", "5"), ("2 Mar", "2")]
    press(page.calendar, "Hide the table")
    assert not table.isVisible()


def test_a_chart_can_be_kept_as_a_picture(qtbot: QtBot, look: Look, studied: Desk, tmp_path: Path) -> None:
    page = open_page(qtbot, look, studied)
    page.calendar.dialog_options = QFileDialog.Option.DontUseNativeDialog
    press(page.calendar, "Save as image")
    dialog = page.calendar.findChild(QFileDialog)
    assert dialog is not None
    dialog.selectFile(str(tmp_path / "days.png"))

    with qtbot.waitSignal(page.said, timeout=1000) as said:
        dialog.accept()

    assert said.args == ["Saved as days.png.", False]
    assert QImage(str(tmp_path / "days.png")).width() > 2 * page.calendar.findChild(Chart).width()  # type: ignore[union-attr]


def test_a_picture_that_cannot_be_saved_is_told(qtbot: QtBot, look: Look, studied: Desk, tmp_path: Path) -> None:
    page = open_page(qtbot, look, studied)

    with qtbot.waitSignal(page._operations.failed, timeout=1000) as failed:
        page.calendar._save(tmp_path / "no such folder" / "days.png")

    assert "could not be saved" in failed.args[0]


def test_two_rates_are_simulated_side_by_side(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)
    assert not page.workload.chart.isVisible()
    page.workload.rate.set_value(5)

    press(page.workload, "Show")
    qtbot.waitUntil(page.workload.chart.isVisible, timeout=5000)

    assert [bar.name for bar in page.workload.chart.bars[::2]] == [f"week {number}" for number in range(1, 9)]
    assert "5 new questions a day" in page.workload.sentence


def test_a_change_takes_the_simulation_away_and_counts_anew(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)
    press(page.workload, "Show")
    qtbot.waitUntil(page.workload.chart.isVisible, timeout=5000)

    page.apply(studied.import_packs(pack_of(question_of("bus"), id="other")))
    qtbot.waitUntil(lambda: page.times_away.sentence.startswith("6 cards"), timeout=5000)

    assert not page.workload.chart.isVisible()


def test_nothing_is_cut_off_in_a_narrow_window(qtbot: QtBot, look: Look, studied: Desk) -> None:
    page = open_page(qtbot, look, studied)

    page.resize(560, 700)

    assert fits_across(page)
