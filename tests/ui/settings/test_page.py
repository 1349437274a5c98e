from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QSpinBox
from pytestqt.qtbot import QtBot

from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import StudySettings
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.preferences import Preferences, ThemeChoice
from flashpm.ui.settings.page import SettingsPage
from flashpm.ui.widgets.date_field import DateField
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.today.seen import buttons, fits_across, press, words


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> SettingsPage:
    desk.import_packs(pack_of(*(question_of(f"line {number}") for number in range(8))), is_shipped=True)
    kept = [Preferences()]
    made = SettingsPage(look, desk.use_cases, operations, lambda: kept[-1])
    made.preferences_changed.connect(kept.append)
    qtbot.addWidget(made)
    made.resize(900, 900)
    operations.changed.connect(made.apply)
    made.show()
    made.open()
    return made


def saved(desk: Desk) -> StudySettings:
    return desk.use_cases.settings.study


def number(page: SettingsPage, name: str) -> QSpinBox:
    return next(each for each in page.findChildren(QSpinBox) if each.accessibleName() == name)


def pick(qtbot: QtBot, page: SettingsPage, *keys: Qt.Key) -> None:
    field = page.findChild(DateField)
    assert field is not None
    field.open_calendar()
    assert field.calendar is not None
    for key in keys:
        QTest.keyClick(field.calendar.focusWidget(), key)


def test_the_interview_date_has_the_focus_first(page: SettingsPage) -> None:
    assert page.focusWidget() is buttons(page)["No date"]


def test_a_picked_date_is_saved_and_answered_with_the_plan(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    pick(qtbot, page, Qt.Key.Key_Down, Qt.Key.Key_Down, Qt.Key.Key_Return)

    assert saved(desk).interview_on == date(2026, 3, 16)
    assert "14 days · 1 new question a day · about 20 minutes" in words(page)


def test_the_date_can_be_removed(page: SettingsPage, desk: Desk, operations: Operations) -> None:
    settings = desk.use_cases.settings
    operations.run(lambda: settings.change(replace(saved(desk), interview_on=date(2026, 3, 20))))

    press(page, "Remove the date")

    assert saved(desk).interview_on is None
    assert "Remove the date" not in buttons(page)


def test_minutes_go_in_steps_of_five(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    QTest.keyClick(number(page, "Minutes a day"), Qt.Key.Key_Up)

    assert saved(desk).minutes_per_day == 25


def test_any_number_of_minutes_can_be_typed(qtbot: QtBot, page: SettingsPage, desk: Desk) -> None:
    field = number(page, "Minutes a day")
    field.selectAll()

    QTest.keyClicks(field, "37")
    QTest.keyClick(field, Qt.Key.Key_Return)

    assert saved(desk).minutes_per_day == 37


def test_checked_types_are_saved_in_their_order(page: SettingsPage, desk: Desk) -> None:
    press(page, "Trade-off")
    press(page, "Product design")

    assert saved(desk).types == (QuestionType.DESIGN, QuestionType.TRADE_OFF)


def test_unchecking_the_last_type_means_all(page: SettingsPage, desk: Desk) -> None:
    press(page, "Trade-off")

    press(page, "Trade-off")

    assert saved(desk).types == ()


def test_what_cannot_be_saved_is_shown_as_it_was(
    qtbot: QtBot, page: SettingsPage, desk: Desk, operations: Operations
) -> None:
    desk.library.is_full = True

    with qtbot.waitSignal(operations.failed, timeout=1000):
        press(page, "Trade-off")

    assert not buttons(page)["Trade-off"].isChecked()


def test_a_change_made_elsewhere_is_shown(page: SettingsPage, desk: Desk, operations: Operations) -> None:
    operations.run(lambda: desk.use_cases.settings.change(replace(saved(desk), minutes_per_day=45)))

    assert number(page, "Minutes a day").value() == 45


@pytest.mark.parametrize(
    ("choice", "expected"),
    [
        ("Dark", Preferences(theme=ThemeChoice.DARK)),
        ("Light", Preferences(theme=ThemeChoice.LIGHT)),
        ("130 %", Preferences(text_percent=130)),
    ],
)
def test_a_choice_of_look_is_told(qtbot: QtBot, page: SettingsPage, choice: str, expected: Preferences) -> None:
    with qtbot.waitSignal(page.preferences_changed, timeout=1000) as told:
        press(page, choice)

    assert told.args == [expected]


def test_theme_and_text_size_hold_together(qtbot: QtBot, page: SettingsPage) -> None:
    press(page, "Dark")

    with qtbot.waitSignal(page.preferences_changed, timeout=1000) as told:
        press(page, "150 %")

    assert told.args == [Preferences(ThemeChoice.DARK, 150)]


def test_the_present_look_is_marked(page: SettingsPage) -> None:
    shown = buttons(page)

    assert [text for text in ("As the system", "Light", "Dark", "100 %", "115 %") if shown[text].isChecked()] == [
        "As the system",
        "100 %",
    ]


def test_the_finer_settings_are_one_press_away(qtbot: QtBot, page: SettingsPage) -> None:
    with qtbot.waitSignal(page.advanced_requested, timeout=1000):
        press(page, "Advanced")


def test_tab_goes_through_the_page_in_reading_order(qtbot: QtBot, page: SettingsPage) -> None:
    met = []
    for _ in range(6):
        QTest.keyClick(page.focusWidget(), Qt.Key.Key_Tab)
        met.append(page.focusWidget().accessibleName())

    assert met == [
        "Minutes a day: less",
        "Minutes a day",
        "Minutes a day: more",
        "Product design",
        "Product improvement",
        "Success metrics",
    ]


def test_the_smallest_window_holds_the_largest_text(page: SettingsPage, look: Look) -> None:
    page.resize(560, 520)

    look.set(look.theme, 150)

    assert fits_across(page)


def test_names_stand_above_their_controls_once_the_text_is_large(page: SettingsPage, look: Look) -> None:
    date_field = buttons(page)["No date"]
    page.resize(700, 900)
    beside = date_field.mapTo(page, QPoint(0, 0)).x()

    look.set(look.theme, 150)
    QApplication.sendPostedEvents()

    assert date_field.mapTo(page, QPoint(0, 0)).x() < beside
