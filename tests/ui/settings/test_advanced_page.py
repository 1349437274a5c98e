"""The finer settings: each saved at once, but for rules that are looked at before they are switched to."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QSpinBox
from pytestqt.qtbot import QtBot

from flashpm.domain.due_queue import DueOrder
from flashpm.domain.grade import GradeMode
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_settings import StudySettings
from flashpm.services.changes import Changes
from flashpm.ui import asking
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from flashpm.ui.settings.advanced_page import AdvancedPage
from flashpm.ui.widgets.choices import Check
from tests.services.desk import Desk, desk_with
from tests.ui.today.seen import buttons, fits_across, press, words


@pytest.fixture
def desk() -> Desk:
    """Two cards, passed twice by SM-2: each has 6 days, and FSRS at 95 % would have asked it sooner."""
    made = desk_with("ferry")
    made.study(days=2)
    made.clock.pass_days(2)
    return made


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> AdvancedPage:
    made = AdvancedPage(look, desk.use_cases, operations)
    qtbot.addWidget(made)
    made.resize(900, 900)
    operations.changed.connect(made.apply)
    made.switched.connect(operations.announce)
    made.show()
    made.open()
    return made


def saved(desk: Desk) -> StudySettings:
    return desk.use_cases.settings.study


def number(page: AdvancedPage, name: str) -> QSpinBox:
    return next(each for each in page.findChildren(QSpinBox) if each.accessibleName() == name)


def typed(page: AdvancedPage, name: str, text: str) -> None:
    field = number(page, name)
    field.selectAll()
    QTest.keyClicks(field, text)
    QTest.keyClick(field, Qt.Key.Key_Return)


def look_at_it(qtbot: QtBot, page: AdvancedPage, operations: Operations) -> None:
    with qtbot.waitSignal(operations.idle):
        press(page, "See what it changes")


@pytest.mark.parametrize(
    ("choice", "field", "value"),
    [
        ("Oldest day first", "due_order", DueOrder.DUE_DAY),
        ("Mixed", "due_order", DueOrder.RANDOM),
        ("Question by question", "due_order", DueOrder.QUESTION),
        ("Together", "spacing", Spacing.TOGETHER),
        ("Apart", "spacing", Spacing.APART),
        ("Two: Again, Good", "grade_mode", GradeMode.TWO),
        ("SM-2’s 0 to 5", "grade_mode", GradeMode.QUALITY),
        ("At most", "reviews_a_day", 60),
    ],
)
def test_a_choice_is_saved_at_once(page: AdvancedPage, desk: Desk, choice: str, field: str, value: object) -> None:
    press(page, choice)

    assert getattr(saved(desk), field) == value
    assert buttons(page)[choice].isChecked()


@pytest.mark.parametrize(
    ("name", "text", "field", "value"),
    [
        ("Day starts at", "6", "day_starts_at_hour", 6),
        ("Day starts at", "0", "day_starts_at_hour", 0),
        ("New questions a day", "7", "new_questions_a_day", 7),
        ("Show answer after", "12", "auto_advance_seconds", 12),
    ],
)
def test_a_number_is_saved_at_once(
    page: AdvancedPage, desk: Desk, name: str, text: str, field: str, value: int
) -> None:
    typed(page, name, text)

    assert getattr(saved(desk), field) == value


def test_reviews_a_day_have_a_number_once_there_is_a_most(page: AdvancedPage, desk: Desk) -> None:
    before = number(page, "Reviews a day at most").isVisible()
    press(page, "At most")
    typed(page, "Reviews a day at most", "40")
    capped = saved(desk).reviews_a_day
    press(page, "All that are due")

    assert (before, capped, saved(desk).reviews_a_day) == (False, 40, None)
    assert not number(page, "Reviews a day at most").isVisible()


def test_new_questions_a_day_are_chosen_only_while_no_date_plans_them(
    page: AdvancedPage, desk: Desk, operations: Operations
) -> None:
    assert "New questions a day" in words(page)
    settings = desk.use_cases.settings

    operations.run(lambda: settings.change(replace(saved(desk), interview_on=date(2026, 3, 20))))

    assert "New questions a day" not in words(page)


def test_what_cannot_be_saved_is_shown_as_it_was(page: AdvancedPage, desk: Desk) -> None:
    desk.library.is_full = True

    press(page, "Apart")

    assert buttons(page)["As they come"].isChecked()


def test_other_rules_hold_only_after_they_were_looked_at(
    qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations
) -> None:
    press(page, "FSRS")
    typed(page, "Desired retention", "95")
    chosen, offered = saved(desk).rules, page.rules.offer.text
    look_at_it(qtbot, page, operations)

    assert chosen == Rules()
    assert offered == "This does not hold yet: see first what it changes."
    assert page.rules.offer.text == "Due today: 0 cards. If every day is chosen anew: 2 cards."
    assert saved(desk).rules == Rules()


@pytest.mark.parametrize(
    ("button", "reschedules", "due"), [("Switch, keep the days", False, 0), ("Switch, choose days anew", True, 2)]
)
def test_a_switch_keeps_the_days_or_chooses_them_anew(
    qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations, button: str, due: int, *, reschedules: bool
) -> None:
    press(page, "FSRS")
    typed(page, "Desired retention", "95")
    look_at_it(qtbot, page, operations)
    with qtbot.waitSignal(page.switched) as switched:
        press(page, button)

    assert saved(desk).rules == Rules(Scheduler.FSRS, 95, reschedules=reschedules)
    assert desk.use_cases.overview.today().counts.due == due
    assert isinstance(switched.args[0], Changes)
    assert not page.rules.offer.isVisible()


def test_a_switch_is_taken_back_whole(qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations) -> None:
    press(page, "FSRS")
    look_at_it(qtbot, page, operations)
    with qtbot.waitSignal(page.switched) as switched:
        press(page, "Switch, choose days anew")

    operations.run(lambda: desk.use_cases.undoing.undo(switched.args[0].operation))

    assert saved(desk).rules == Rules()
    assert buttons(page)["SM-2"].isChecked()


def test_what_was_chosen_can_be_put_back(page: AdvancedPage) -> None:
    press(page, "FSRS")

    press(page, "Put back")

    assert buttons(page)["SM-2"].isChecked()
    assert not page.rules.offer.isVisible()


def test_a_choice_after_the_look_has_to_be_looked_at_anew(
    qtbot: QtBot, page: AdvancedPage, operations: Operations
) -> None:
    press(page, "FSRS")
    look_at_it(qtbot, page, operations)

    press(page, "After Again and Hard")

    assert "Switch, keep the days" not in buttons(page)
    assert "See what it changes" in buttons(page)


def test_where_no_day_would_change_that_is_said(qtbot: QtBot, page: AdvancedPage, operations: Operations) -> None:
    press(page, "After Again and Hard")

    look_at_it(qtbot, page, operations)

    assert page.rules.offer.text == "Due today: 0 cards. As many if every day is chosen anew."


def test_each_option_is_a_rule_of_its_own(qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations) -> None:
    for choice in ("After Again and Hard", "Count the days it waited", "Let the ease recover"):
        press(page, choice)
    typed(page, "Longest wait", "180")
    look_at_it(qtbot, page, operations)
    with qtbot.waitSignal(page.switched):
        press(page, "Switch, keep the days")

    assert saved(desk).rules == Rules(
        repeats_after_hard=True, overdue_credit=True, ease_recovery=True, longest_interval_days=180
    )


def test_even_days_move_no_card_and_are_saved_at_once(page: AdvancedPage, desk: Desk) -> None:
    press(page, "Even out the days")

    assert saved(desk).rules == Rules(evens_days=True)
    assert not page.rules.offer.isVisible()


def test_options_of_one_scheduler_are_not_shown_for_the_other(page: AdvancedPage) -> None:
    of_sm2 = {"Late answers", "Ease"}

    before = set(words(page))
    press(page, "FSRS")

    assert of_sm2 < before
    assert "Desired retention" not in before
    assert of_sm2.isdisjoint(words(page))
    assert "Desired retention" in words(page)


def test_another_setting_leaves_rules_that_are_only_chosen_so_far(page: AdvancedPage) -> None:
    press(page, "FSRS")

    press(page, "Apart")

    assert buttons(page)["FSRS"].isChecked()


def test_the_arrow_leads_back(qtbot: QtBot, page: AdvancedPage) -> None:
    with qtbot.waitSignal(page.left, timeout=1000):
        press(page, "Back to Settings")


def test_the_smallest_window_holds_the_largest_text(page: AdvancedPage, look: Look) -> None:
    press(page, "FSRS")
    page.resize(560, 520)

    look.set(look.theme, 150)

    assert fits_across(page)


def second_switch(page: AdvancedPage) -> Check:
    return page.cards.so_what


def said_of_second_cards(page: AdvancedPage) -> str:
    return next(each for each in words(page) if "The likely answer is given" in each)


def test_second_cards_say_what_they_cost_before_they_are_switched_on(page: AdvancedPage) -> None:
    assert not second_switch(page).isChecked()
    assert said_of_second_cards(page).startswith("Adds 2 cards: about 1 min a day.")


def test_a_large_library_counts_what_second_cards_cost_beside_the_window(
    qtbot: QtBot, page: AdvancedPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LARGE", 1)

    page.open()

    assert said_of_second_cards(page).startswith("What they cost a day is being counted …")
    qtbot.waitUntil(lambda: said_of_second_cards(page).startswith("Adds 2 cards: about 1 min a day."))


def test_second_cards_are_switched_on_and_off(
    qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations
) -> None:
    for is_on, said in ((True, "“So what?” is asked from now on."), (False, "“So what?” is not asked any more.")):
        with qtbot.waitSignal(page.switched) as switched:
            second_switch(page).click()

        assert saved(desk).has_second_cards is is_on
        assert switched.args[1] == said
        assert page.focusWidget() is second_switch(page)
        assert said_of_second_cards(page).startswith("These are 2 cards: about" if is_on else "Adds 2 cards: about")


def test_a_switch_of_second_cards_is_taken_back_whole(
    qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations
) -> None:
    with qtbot.waitSignal(page.switched) as switched:
        second_switch(page).click()

    operations.run(lambda: desk.use_cases.undoing.undo(switched.args[0].operation))

    assert not saved(desk).has_second_cards
    assert not second_switch(page).isChecked()


def test_a_switch_of_second_cards_that_cannot_be_saved_is_shown_as_it_was(
    qtbot: QtBot, page: AdvancedPage, desk: Desk, operations: Operations
) -> None:
    desk.library.is_full = True

    with qtbot.waitSignal(operations.failed):
        second_switch(page).click()

    assert not second_switch(page).isChecked()


def test_where_nothing_could_have_a_second_card_that_is_said(qtbot: QtBot, look: Look, operations: Operations) -> None:
    page = AdvancedPage(look, Desk().use_cases, operations)
    qtbot.addWidget(page)
    page.show()
    page.open()

    assert said_of_second_cards(page).startswith(
        "No clarifying question has both an expected answer and an impact yet."
    )
