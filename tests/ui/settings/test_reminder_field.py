from datetime import time

from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.settings.reminder_field import ReminderField


def test_it_begins_off_and_is_switched_on_after_work(qtbot: QtBot, look: Look) -> None:
    field = ReminderField(look, None)
    qtbot.addWidget(field)
    assert not field.hour.isEnabled()

    with qtbot.waitSignal(field.changed, timeout=1000) as told:
        field.check.click()

    assert told.args == [time(18)]


def test_its_hour_is_changed_and_it_is_switched_off(qtbot: QtBot, look: Look) -> None:
    field = ReminderField(look, time(7))
    qtbot.addWidget(field)
    told: list[time | None] = []
    field.changed.connect(told.append)

    field.hour.changed.emit(8)
    field.check.click()

    assert told == [time(7), None]
