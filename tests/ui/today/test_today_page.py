from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.domain.question import QuestionType
from flashpm.services.changes import Changes
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.today.day_strip import DayStrip
from flashpm.ui.today.today_page import TodayPage
from flashpm.ui.today.type_rows import TypeRow
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.services.test_second_cards import desk_where_firsts_sit, switch
from tests.ui.today.seen import buttons, fits_across, press, words


def study(desk: Desk, grade: Grade = Grade.GOOD) -> None:
    sitting = desk.use_cases.studying.begin()
    while sitting.prompt is not None:
        sitting.grade(grade, 10_000)


def interview_on(desk: Desk, day: date, minutes: int = 20) -> Changes:
    settings = desk.use_cases.settings
    return settings.change(replace(settings.study, interview_on=day, minutes_per_day=minutes))


def open_page(qtbot: QtBot, look: Look, desk: Desk) -> TodayPage:
    page = TodayPage(look, desk.use_cases)

    def keep(_: QWidget, kept: TodayPage = page) -> None:
        """Hold the page until the test is over, events that come after it included."""

    qtbot.addWidget(page, before_close_func=keep)
    page.resize(900, 800)
    page.show()
    page.open()
    return page


@pytest.fixture
def begun(desk: Desk) -> Desk:
    """Four questions of two cards; the first was studied on Monday, 2 March, and two wait on Tuesday."""
    desk.import_packs(pack_of(*(question_of(name) for name in ("ferry", "tram", "bus", "bike"))), is_shipped=True)
    study(desk)
    desk.clock.pass_days(1)
    return desk


def test_the_day_is_one_sentence_and_one_button(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)

    seen = words(page)
    assert seen[0] == "Tuesday, 3 March"
    assert "6 cards · about 4 min" in seen
    assert "2 due · 4 new (2 questions) · 0 to repeat" in seen
    assert page.focusWidget() is buttons(page)["Start"]


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_space_and_enter_start(qtbot: QtBot, look: Look, begun: Desk, key: Qt.Key) -> None:
    page = open_page(qtbot, look, begun)

    with qtbot.waitSignal(page.start_requested, timeout=1000):
        QTest.keyClick(page.focusWidget(), key)


def test_space_on_another_button_does_not_start(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)
    date_link = buttons(page)["Set your interview date"]
    date_link.setFocus(Qt.FocusReason.TabFocusReason)

    with qtbot.assertNotEmitted(page.start_requested), qtbot.waitSignal(page.date_requested, timeout=1000):
        QTest.keyClick(date_link, Qt.Key.Key_Space)


def test_strip_week_and_types_follow_when_the_card_is_painted(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)
    assert "Trade-off" not in buttons(page)

    qtbot.waitUntil(lambda: "Trade-off" in buttons(page), timeout=1000)

    assert buttons(page)["Trade-off"].accessibleName() == "Trade-off, 0 of 8 known, 2 due"


def test_a_click_on_a_type_asks_for_it(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)
    qtbot.waitUntil(lambda: "Trade-off" in buttons(page), timeout=1000)

    with qtbot.waitSignal(page.type_requested, timeout=1000) as asked:
        press(page, "Trade-off")

    assert asked.args == [QuestionType.TRADE_OFF]


@pytest.mark.parametrize(
    ("day", "title", "line", "action"),
    [
        (date(2026, 3, 21), "18 days to your interview", "Saturday, 21 March", "Change the date"),
        (
            date(2026, 3, 4),
            "Your interview is tomorrow",
            "Today's cards, then an early night: you have done the work.",
            "Change the date",
        ),
        (
            date(2026, 3, 3),
            "Your interview is today",
            "A short look at a few cards is enough. Good luck!",
            "Change the date",
        ),
        (
            date(2026, 3, 1),
            "Your interview was on 1 Mar",
            "Hopefully it went well. Your cards keep coming back, ready for the next one.",
            "Set a new date",
        ),
    ],
)
def test_the_interview_is_spoken_of_kindly(
    qtbot: QtBot, look: Look, begun: Desk, day: date, title: str, line: str, action: str
) -> None:
    interview_on(begun, day)

    page = open_page(qtbot, look, begun)

    assert {title, line} <= set(words(page))
    with qtbot.waitSignal(page.date_requested, timeout=1000):
        press(page, action)


def test_what_does_not_fit_before_the_interview_is_said(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(*(question_of(f"line {number}", parts=5) for number in range(12))), is_shipped=True)
    interview_on(desk, date(2026, 3, 5), minutes=5)

    page = open_page(qtbot, look, desk)

    assert "3 of 12 new questions fit before the interview. With more minutes a day, more will." in words(page)
    with qtbot.waitSignal(page.date_requested, timeout=1000):
        press(page, "Settings")


def test_on_the_last_day_nobody_is_told_what_did_not_fit(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(*(question_of(f"line {number}", parts=5) for number in range(12))), is_shipped=True)
    interview_on(desk, date(2026, 3, 3), minutes=5)

    page = open_page(qtbot, look, desk)

    assert not [text for text in words(page) if "fit" in text]


def test_a_done_day_says_what_tomorrow_asks_and_offers_one_more(qtbot: QtBot, look: Look, begun: Desk) -> None:
    interview_on(begun, date(2026, 3, 21))
    study(begun)

    page = open_page(qtbot, look, begun)

    assert "Done for today" in words(page)
    assert [text for text in words(page) if text.startswith("Tomorrow: ")]
    assert "Start" not in buttons(page)
    with qtbot.waitSignal(page.one_more_requested, timeout=1000):
        press(page, "One more question")


def test_space_does_nothing_when_the_day_is_done(qtbot: QtBot, look: Look, begun: Desk) -> None:
    study(begun)
    page = open_page(qtbot, look, begun)

    with qtbot.assertNotEmitted(page.start_requested), qtbot.assertNotEmitted(page.one_more_requested):
        QTest.keyClick(page, Qt.Key.Key_Space)


def test_when_nothing_is_left_the_next_day_with_cards_is_told_and_import_offered(
    qtbot: QtBot, look: Look, desk: Desk
) -> None:
    desk.import_packs(pack_of(question_of("ferry")), is_shipped=True)
    study(desk)
    desk.clock.pass_days(1)
    study(desk)

    page = open_page(qtbot, look, desk)

    assert "Next: 1 card in 5 days · 8 Mar" in words(page)
    assert "No new questions are waiting." in words(page)
    assert "One more question" not in buttons(page)
    with qtbot.waitSignal(page.import_requested, timeout=1000):
        press(page, "Import questions")


def test_an_empty_library_offers_import(qtbot: QtBot, look: Look, desk: Desk) -> None:
    page = open_page(qtbot, look, desk)

    assert {"Nothing to do today", "No card is waiting."} <= set(words(page))
    assert "Import questions" in buttons(page)


def test_a_backlog_is_no_reproach(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", parts=200)), is_shipped=True)
    study(desk)
    desk.clock.pass_days(60)

    page = open_page(qtbot, look, desk)

    assert "200 cards · about 1 h 24 min" in words(page)
    assert "Stop whenever you like: the most overdue come first." in words(page)


def test_answers_from_the_future_are_told(qtbot: QtBot, look: Look, begun: Desk) -> None:
    begun.clock.pass_days(-9)

    page = open_page(qtbot, look, begun)

    assert "Some answers lie in the future: look whether this computer's date is right." in words(page)


def test_a_change_is_read_while_the_page_is_shown(
    qtbot: QtBot, look: Look, begun: Desk, operations: Operations
) -> None:
    page = open_page(qtbot, look, begun)
    operations.changed.connect(page.apply)

    operations.run(lambda: interview_on(begun, date(2026, 3, 21)))

    assert "18 days to your interview" in words(page)


def test_the_smallest_window_holds_the_largest_text(qtbot: QtBot, look: Look, begun: Desk) -> None:
    interview_on(begun, date(2026, 3, 21))
    page = open_page(qtbot, look, begun)

    page.resize(560, 520)
    look.set(look.theme, 150)

    assert fits_across(page)


def test_a_notice_goes_once_it_is_no_longer_true(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> None:
    desk.import_packs(pack_of(*(question_of(f"line {number}", parts=5) for number in range(12))), is_shipped=True)
    interview_on(desk, date(2026, 3, 5), minutes=5)
    page = open_page(qtbot, look, desk)
    operations.changed.connect(page.apply)

    operations.run(lambda: interview_on(desk, date(2026, 3, 30), minutes=60))

    assert "Settings" not in buttons(page)


@pytest.mark.parametrize(
    ("day", "summary"),
    [
        (date(2026, 3, 21), "18 days until the interview"),
        (date(2026, 3, 3), "Studied on 1 of the last 21 days"),
        (date(2026, 3, 1), "Studied on 1 of the last 21 days"),
    ],
)
def test_the_strip_shows_the_days_until_an_interview_else_those_before_today(
    qtbot: QtBot, look: Look, begun: Desk, day: date, summary: str
) -> None:
    interview_on(begun, day)

    page = open_page(qtbot, look, begun)

    strip = page.findChild(DayStrip)
    assert strip is not None
    qtbot.waitUntil(lambda: strip.accessibleName() == summary, timeout=1000)


def test_what_is_below_the_card_is_read_piece_by_piece_after_it(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)

    is_whole_at_once, said_at_once = page.is_whole, words(page)
    qtbot.waitUntil(lambda: page.is_whole)

    assert not is_whole_at_once
    assert said_at_once
    assert page.findChildren(TypeRow)


def forget(desk: Desk, times: int) -> None:
    """Pass the first card and forget it the day after, so many times."""
    for _ in range(times):
        for grade in (Grade.GOOD, Grade.AGAIN):
            desk.use_cases.studying.begin().grade(grade, 1_000)
            desk.clock.pass_days(1)


def test_stuck_cards_are_said_and_can_be_looked_at(qtbot: QtBot, look: Look, desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", parts=1)))
    forget(desk, 8)
    page = open_page(qtbot, look, desk)

    assert "1 card is stuck" in words(page)
    with qtbot.waitSignal(page.stuck_requested, timeout=1000):
        buttons(page)["Look at them"].click()


def test_what_waits_beyond_the_reviews_a_day_is_said_and_can_be_changed(qtbot: QtBot, look: Look, begun: Desk) -> None:
    settings = begun.use_cases.settings
    settings.change(replace(settings.study, reviews_a_day=1))

    page = open_page(qtbot, look, begun)

    assert "5 cards · about 4 min" in words(page)
    assert "Due, and waiting for another day: 1 card. You chose how many reviews a day asks." in words(page)
    with qtbot.waitSignal(page.advanced_requested, timeout=1000):
        press(page, "Change")


def test_without_a_most_nothing_waits(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)

    assert not [text for text in words(page) if text.startswith("Due, and waiting")]


def test_without_a_stuck_card_nothing_is_said_of_any(qtbot: QtBot, look: Look, begun: Desk) -> None:
    page = open_page(qtbot, look, begun)

    assert "Look at them" not in buttons(page)


@pytest.mark.parametrize(
    ("more", "said"),
    [
        ([], "0 due · 2 new (2 “So what?”) · 0 to repeat"),
        (["bike"], "0 due · 4 new (1 question, 2 “So what?”) · 0 to repeat"),
    ],
)
def test_new_cards_that_are_second_ones_are_named(qtbot: QtBot, look: Look, more: list[str], said: str) -> None:
    desk = desk_where_firsts_sit("ferry")
    desk.import_packs(pack_of(*(question_of(name) for name in more), id="more"))
    switch(desk)

    assert said in words(open_page(qtbot, look, desk))
