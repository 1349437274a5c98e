from dataclasses import replace
from datetime import UTC, datetime, time, timedelta

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from flashpm.domain.due_queue import Counts
from flashpm.services.overview import DayOverview
from flashpm.ui.reminder import Reminder, is_time
from tests.builders import pack_of, question_of
from tests.services.desk import Desk

MONDAY = datetime(2026, 3, 2, tzinfo=UTC)
SIX = time(18)


@pytest.mark.parametrize(
    ("now", "remind_at", "reminded_at", "is_due"),
    [
        (timedelta(hours=17, minutes=59), SIX, None, False),
        (timedelta(hours=18), SIX, None, True),
        (timedelta(hours=23), SIX, timedelta(hours=9), True),
        (timedelta(hours=23), SIX, timedelta(hours=18, minutes=1), False),
        (timedelta(days=1, hours=17), SIX, timedelta(hours=18), False),
        (timedelta(days=1, hours=18), SIX, timedelta(hours=18), True),
        (timedelta(hours=23), None, None, False),
    ],
)
def test_it_is_time_once_a_day_from_the_hour_on(
    now: timedelta, remind_at: time | None, reminded_at: timedelta | None, is_due: bool
) -> None:
    last = MONDAY + reminded_at if reminded_at is not None else None

    assert is_time(MONDAY + now, remind_at, last) is is_due


class Watched(Reminder):
    """A reminder that notes when it speaks instead of speaking."""

    def __init__(self, desk: Desk, today: DayOverview | None) -> None:
        self.window_ = QWidget()
        self.times: list[int] = []
        super().__init__(self.window_, desk.clock.now, lambda: today)

    def remind(self, today: DayOverview) -> None:
        self.times.append(today.counts.total)


@pytest.fixture
def desk() -> Desk:
    made = Desk(at=MONDAY + timedelta(hours=9))
    made.import_packs(pack_of(question_of("ferry")), is_shipped=True)
    return made


def test_due_cards_are_told_once(qtbot: QtBot, desk: Desk) -> None:
    reminder = Watched(desk, desk.use_cases.overview.today())
    reminder.set_time(SIX)
    reminder.look()
    desk.clock.at += timedelta(hours=9, minutes=5)

    reminder.look()
    reminder.look()

    assert reminder.times == [2]


def test_who_has_nothing_to_do_is_left_alone(qtbot: QtBot, desk: Desk) -> None:
    nothing = replace(desk.use_cases.overview.today(), counts=Counts(0, 0, 0))
    reminder = Watched(desk, nothing)
    reminder.set_time(SIX)
    desk.clock.at += timedelta(hours=10)

    reminder.look()

    assert reminder.times == []


def test_while_the_library_is_busy_it_waits(qtbot: QtBot, desk: Desk) -> None:
    reminder = Watched(desk, None)
    reminder.set_time(SIX)
    desk.clock.at += timedelta(hours=10)

    reminder.look()
    reminder._today = desk.use_cases.overview.today
    reminder.look()

    assert reminder.times == [2]


def test_switched_off_it_says_nothing(qtbot: QtBot, desk: Desk) -> None:
    reminder = Watched(desk, desk.use_cases.overview.today())
    reminder.set_time(SIX)
    reminder.set_time(None)
    desk.clock.at += timedelta(hours=10)

    reminder.look()

    assert reminder.times == []


def test_without_a_desktop_that_takes_messages_the_window_is_marked(qtbot: QtBot, desk: Desk) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    reminder = Reminder(window, desk.clock.now, desk.use_cases.overview.today)

    reminder.remind(desk.use_cases.overview.today())

    assert reminder._tray is None
