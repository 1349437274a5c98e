from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.date_field import DateField
from flashpm.ui.widgets.month_calendar import MonthCalendar, first_shown, month_later

TODAY = date(2026, 3, 2)


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> DateField:
    made = DateField(look, "Interview date", "No date")
    qtbot.addWidget(made)
    made.show_day(None, TODAY)
    made.show()
    return made


def opened(field: DateField) -> MonthCalendar:
    field.open_calendar()
    assert field.calendar is not None
    return field.calendar


def button(calendar: MonthCalendar, name: str) -> QAbstractButton:
    return next(each for each in calendar.findChildren(QAbstractButton) if each.accessibleName() == name)


def test_without_a_day_it_says_so(field: DateField) -> None:
    assert field.accessibleName() == "Interview date: No date"


def test_a_day_is_written_with_its_year(field: DateField) -> None:
    field.show_day(date(2026, 12, 9), TODAY)

    assert field.text() == "Wednesday, 9 December 2026"
    assert field.day == date(2026, 12, 9)


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Down])
def test_a_key_opens_the_calendar_on_today(qtbot: QtBot, field: DateField, key: Qt.Key) -> None:
    QTest.keyClick(field, key)

    assert field.calendar is not None
    assert field.calendar.current == TODAY


def test_it_opens_on_the_day_that_holds(field: DateField) -> None:
    field.show_day(date(2026, 4, 20), TODAY)

    assert opened(field).current == date(2026, 4, 20)


def test_a_day_that_has_passed_opens_on_today(field: DateField) -> None:
    field.show_day(date(2026, 2, 20), TODAY)

    assert opened(field).current == TODAY


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([Qt.Key.Key_Right], date(2026, 3, 3)),
        ([Qt.Key.Key_Down, Qt.Key.Key_Left], date(2026, 3, 8)),
        ([Qt.Key.Key_PageDown], date(2026, 4, 2)),
        ([Qt.Key.Key_PageDown, Qt.Key.Key_PageDown, Qt.Key.Key_PageUp], date(2026, 4, 2)),
        ([Qt.Key.Key_Down] * 5, date(2026, 4, 6)),
        ([Qt.Key.Key_Left], TODAY),
        ([Qt.Key.Key_PageUp], TODAY),
    ],
)
def test_keys_go_to_a_day_and_enter_picks_it(
    qtbot: QtBot, field: DateField, keys: list[Qt.Key], expected: date
) -> None:
    calendar = opened(field)
    for key in keys:
        QTest.keyClick(calendar.focusWidget(), key)

    with qtbot.waitSignal(field.picked, timeout=1000) as picked:
        QTest.keyClick(calendar.focusWidget(), Qt.Key.Key_Return)

    assert picked.args == [expected]
    assert field.calendar is None


def test_escape_closes_the_calendar_and_picks_nothing(qtbot: QtBot, field: DateField) -> None:
    calendar = opened(field)

    with qtbot.assertNotEmitted(field.picked):
        QTest.keyClick(calendar.focusWidget(), Qt.Key.Key_Escape)

    assert field.calendar is None


def test_a_click_picks_a_day_of_the_next_month(qtbot: QtBot, field: DateField) -> None:
    calendar = opened(field)
    button(calendar, "Month after").click()

    with qtbot.waitSignal(field.picked, timeout=1000) as picked:
        button(calendar, "Thursday, 9 April 2026").click()

    assert picked.args == [date(2026, 4, 9)]


@pytest.mark.parametrize(
    ("name", "can_be_pressed"),
    [("Sunday, 1 March 2026", False), ("Monday, 2 March 2026", True), ("Month before", False)],
)
def test_what_lies_before_today_cannot_be_picked(field: DateField, name: str, can_be_pressed: bool) -> None:
    calendar = opened(field)

    assert button(calendar, name).isEnabled() is can_be_pressed


@pytest.mark.parametrize(
    ("month", "monday"),
    [
        (date(2026, 3, 20), date(2026, 2, 23)),
        (date(2026, 6, 1), date(2026, 6, 1)),
        (date(2027, 1, 1), date(2026, 12, 28)),
    ],
)
def test_a_month_is_shown_from_a_monday_on(month: date, monday: date) -> None:
    assert first_shown(month) == monday


def test_a_month_after_the_last_of_january_is_the_last_of_february() -> None:
    assert month_later(date(2026, 1, 31), 1) == date(2026, 2, 28)
