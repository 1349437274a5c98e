from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from flashpm.domain.due_queue import Counts
from flashpm.services.sitting_summary import SittingSummary
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.today.pictures import Tick
from flashpm.ui.today.summary_page import SummaryPage
from flashpm.ui.widgets.date_field import DateField
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.today.seen import buttons, fits_across, press, words

LATER = SittingSummary(answers=17, cards=15, passed_at_once=12, left=Counts(0, 0, 0), is_first=False, product=None)
FIRST = replace(LATER, cards=5, passed_at_once=3, is_first=True, product="Spotify")


@pytest.fixture
def stocked(desk: Desk) -> Desk:
    desk.import_packs(pack_of(*(question_of(f"line {number}") for number in range(8))), is_shipped=True)
    return desk


@pytest.fixture
def page(qtbot: QtBot, look: Look, stocked: Desk, operations: Operations) -> SummaryPage:
    made = SummaryPage(look, stocked.use_cases, operations)
    qtbot.addWidget(made)
    made.resize(900, 800)
    made.show()
    operations.changed.connect(made.apply)
    return made


@pytest.mark.parametrize(
    ("summary", "sentence"),
    [
        (FIRST, "You know all 5 for Spotify now."),
        (replace(FIRST, answers=5), "You know 3 of 5 for Spotify."),
        (replace(LATER, product="<b>Ferries</b>"), "You know 12 of 15 for <b>Ferries</b>."),
        (LATER, "You knew 12 of 15 cards."),
        (replace(LATER, passed_at_once=15), "You knew all 15 cards."),
        (replace(LATER, cards=1, passed_at_once=1), "You knew the one card."),
        (replace(LATER, passed_at_once=0), "You went through 15 cards."),
    ],
)
def test_what_is_known_is_said_first(page: SummaryPage, summary: SittingSummary, sentence: str) -> None:
    page.show_summary(summary)

    assert sentence in words(page)


def test_cards_that_are_left_may_wait(page: SummaryPage) -> None:
    page.show_summary(replace(LATER, left=Counts(due=3, new=1, to_repeat=0)))

    assert "4 cards can wait." in words(page)


def test_done_is_as_large_as_one_more(page: SummaryPage) -> None:
    page.show_summary(LATER)

    shown = buttons(page)
    assert shown["Done for today"].size() == shown["One more question"].size()


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_are_done(qtbot: QtBot, page: SummaryPage, key: Qt.Key) -> None:
    page.show_summary(LATER)

    with qtbot.waitSignal(page.done, timeout=1000):
        QTest.keyClick(page.focusWidget(), key)


def test_one_more_is_asked_for(qtbot: QtBot, page: SummaryPage) -> None:
    page.show_summary(LATER)

    with qtbot.waitSignal(page.one_more_requested, timeout=1000):
        press(page, "One more question")


def test_one_more_is_not_offered_where_none_waits(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> None:
    page = SummaryPage(look, desk.use_cases, operations)
    qtbot.addWidget(page)
    page.show()

    page.show_summary(LATER)

    assert "One more question" not in buttons(page)


def test_the_first_sitting_is_followed_by_the_question_for_the_date(page: SummaryPage) -> None:
    page.show_summary(FIRST)

    assert "When is your interview?" in words(page)


def test_a_later_sitting_asks_for_no_date(page: SummaryPage) -> None:
    page.show_summary(LATER)

    assert "When is your interview?" not in words(page)


def test_who_has_a_date_is_not_asked_again(page: SummaryPage, stocked: Desk) -> None:
    settings = stocked.use_cases.settings
    settings.change(replace(settings.study, interview_on=date(2026, 3, 20)))

    page.show_summary(FIRST)

    assert "When is your interview?" not in words(page)


def test_a_quick_choice_is_saved_and_answered_with_the_plan(page: SummaryPage, stocked: Desk) -> None:
    page.show_summary(FIRST)

    press(page, "In 2 weeks")

    assert stocked.use_cases.settings.study.interview_on == date(2026, 3, 16)
    assert "14 days · 1 new question a day · about 20 minutes" in words(page)
    assert "When is your interview?" not in words(page)


def test_a_date_picked_from_the_calendar_is_saved(qtbot: QtBot, page: SummaryPage, stocked: Desk) -> None:
    page.show_summary(FIRST)
    field = page.findChild(DateField)
    assert field is not None
    field.open_calendar()
    assert field.calendar is not None

    QTest.keyClick(field.calendar.focusWidget(), Qt.Key.Key_Down)
    QTest.keyClick(field.calendar.focusWidget(), Qt.Key.Key_Return)

    assert stocked.use_cases.settings.study.interview_on == date(2026, 3, 9)


def test_the_date_can_be_changed_at_once(page: SummaryPage, stocked: Desk) -> None:
    page.show_summary(FIRST)
    press(page, "In 2 weeks")

    press(page, "Change")
    press(page, "In 1 week")

    assert stocked.use_cases.settings.study.interview_on == date(2026, 3, 9)


def test_not_yet_puts_the_question_away(page: SummaryPage, stocked: Desk) -> None:
    page.show_summary(FIRST)

    press(page, "Not yet")

    assert "When is your interview?" not in words(page)
    assert stocked.use_cases.settings.study.interview_on is None


def test_a_date_that_cannot_be_saved_is_asked_for_still(
    qtbot: QtBot, page: SummaryPage, stocked: Desk, operations: Operations
) -> None:
    page.show_summary(FIRST)
    stocked.library.is_full = True

    with qtbot.waitSignal(operations.failed, timeout=1000):
        press(page, "In 2 weeks")

    assert "When is your interview?" in words(page)


def test_the_smallest_window_holds_the_largest_text(page: SummaryPage, look: Look) -> None:
    page.show_summary(replace(FIRST, product="Donaudampfschifffahrtsgesellschaftskapitänsmützenfabrik"))
    page.resize(560, 520)

    look.set(look.theme, 150)

    assert fits_across(page)
    shown = buttons(page)
    assert shown["One more question"].y() > shown["Done for today"].y()


def test_a_sitting_without_a_grade_says_so_and_asks_for_nothing(page: SummaryPage) -> None:
    page.show_summary(replace(FIRST, answers=0, cards=0, passed_at_once=0, product=None))

    seen = words(page)
    assert "Nothing was graded" in seen
    assert "Skipped cards come tomorrow; paused ones wait until you let them come again." in seen
    assert "When is your interview?" not in seen
    assert not page.findChildren(Tick)[0].isVisible()


def test_the_tick_is_back_after_a_sitting_with_grades(page: SummaryPage) -> None:
    page.show_summary(replace(FIRST, answers=0, cards=0, passed_at_once=0, product=None))

    page.show_summary(LATER)

    assert page.findChildren(Tick)[0].isVisible()


def test_the_tab_key_goes_through_the_dates_before_the_ways_on(qtbot: QtBot, page: SummaryPage) -> None:
    with qtbot.waitActive(page):
        page.activateWindow()
    page.show_summary(FIRST)

    seen = []
    for _ in range(5):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        seen.append(page.focusWidget().accessibleName())

    asked = "When is your interview?: "
    assert seen == ["One more question", f"{asked}In 1 week", f"{asked}Pick a date", "Not yet", "Done for today"]
