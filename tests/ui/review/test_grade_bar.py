from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.domain.study_day import from_date, plus
from flashpm.services.sitting import Prompt
from flashpm.ui.keys import Command
from flashpm.ui.look import Look
from flashpm.ui.review.grade_bar import GradeBar
from flashpm.ui.theme import DARK, LIGHT, Type
from tests.builders import pack_of, question_of
from tests.services.desk import Desk, asked


@pytest.fixture
def bar(qtbot: QtBot, look: Look) -> GradeBar:
    made = GradeBar(look)
    qtbot.addWidget(made)
    made.resize(760, 84)
    made.show()
    return made


@pytest.fixture
def prompt(desk: Desk) -> Prompt:
    """A new card on Monday, 2 March."""
    desk.import_packs(pack_of(question_of("ferry", 1)))
    asked_now = desk.use_cases.studying.begin().prompt
    assert asked_now is not None
    return asked_now


def coming_back(prompt: Prompt, again: int, hard: int, good: int, easy: int) -> Prompt:
    """Let each grade bring the card back after so many days; 0 means in this sitting."""
    days = dict(zip(Grade, (again, hard, good, easy), strict=True))
    outcomes = {
        grade: replace(outcome, due_on=plus(prompt.day, max(1, days[grade])), comes_back_today=days[grade] == 0)
        for grade, outcome in prompt.outcomes.items()
    }
    return replace(prompt, outcomes=outcomes)


@pytest.mark.parametrize(
    ("days", "printed"),
    [
        ((0, 1, 1, 1), [("in a few cards", 1), ("tomorrow", 3)]),
        ((0, 4, 6, 9), [("in a few cards", 1), ("in 4 days", 1), ("in 6 days", 1), ("in 9 days", 1)]),
        ((1, 1, 6, 6), [("tomorrow", 2), ("in 6 days", 2)]),
        ((1, 2, 1, 1), [("tomorrow", 1), ("in 2 days", 1), ("tomorrow", 2)]),
    ],
)
def test_equal_days_of_neighbours_are_printed_once(
    bar: GradeBar, prompt: Prompt, days: tuple[int, int, int, int], printed: list[tuple[str, int]]
) -> None:
    bar.show_outcomes(coming_back(prompt, *days), "")

    assert bar.days == printed


def test_a_tool_tip_has_the_key_and_the_date(bar: GradeBar, prompt: Prompt) -> None:
    bar.show_outcomes(coming_back(prompt, 0, 1, 6, 6), "")

    assert bar.buttons[Command.AGAIN].toolTip() == "Again (1): comes back in a few cards"
    assert bar.buttons[Command.EASY].toolTip() == "Easy (4): comes back in 6 days · 8 Mar"
    assert bar.buttons[Command.EASY].accessibleName() == "Easy, comes back in 6 days · 8 Mar"


def test_the_label_is_what_will_be_stored(bar: GradeBar, desk: Desk, prompt: Prompt) -> None:
    bar.show_outcomes(prompt, "")

    asked(desk.use_cases.studying.begin(), Grade.GOOD)

    assert desk.reviews()[-1].due_on == from_date(date(2026, 3, 3))
    assert bar.buttons[Command.GOOD].accessibleName() == "Good, comes back tomorrow · 3 Mar"


def test_the_rule_is_in_the_tool_tip_of_good_alone(bar: GradeBar, prompt: Prompt) -> None:
    bar.show_outcomes(prompt, "When to choose it.")

    tips = [button.toolTip() for button in bar.buttons.values() if "When to choose it." in button.toolTip()]
    assert tips == ["Good (3): comes back tomorrow · 3 Mar\nWhen to choose it."]


@pytest.mark.parametrize("width", [520, 760, 761, 1140])
def test_the_buttons_are_equally_wide(bar: GradeBar, width: int) -> None:
    bar.resize(width, 84)

    widths = [button.width() for button in bar.buttons.values()]
    assert max(widths) - min(widths) <= 1


def test_the_bracket_runs_under_its_buttons_alone(bar: GradeBar, prompt: Prompt, look: Look) -> None:
    bar.show_outcomes(prompt, "")
    first, last = bar.buttons[Command.HARD].geometry(), bar.buttons[Command.EASY].geometry()

    line = bar.grab().toImage()
    y = bar.buttons[Command.AGAIN].geometry().bottom() + 5
    marked = [x for x in range(bar.width()) if line.pixelColor(x, y).name() == look.theme.control.lower()]

    assert first.left() <= min(marked) <= first.left() + 6
    assert last.right() - 6 <= max(marked) <= last.right()


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=["light", "dark"])
def test_every_button_has_its_own_ground(bar: GradeBar, prompt: Prompt, look: Look, theme: object) -> None:
    look.set(DARK if theme is DARK else LIGHT, 100)
    bar.show_outcomes(prompt, "")

    for button in bar.buttons.values():
        button.setAttribute(Qt.WidgetAttribute.WA_UnderMouse, on=False)
    picture = bar.grab().toImage()
    grounds = [picture.pixelColor(button.geometry().center()).name() for button in bar.buttons.values()]

    assert grounds == [look.theme.again_bg.lower(), look.theme.hard_bg.lower(), look.theme.good_bg.lower(),
                       look.theme.easy_bg.lower()]  # fmt: skip


def test_a_click_tells_the_grade(bar: GradeBar, prompt: Prompt, qtbot: QtBot) -> None:
    bar.show_outcomes(prompt, "")

    with qtbot.waitSignal(bar.chosen) as chosen:
        QTest.mouseClick(bar.buttons[Command.HARD], Qt.MouseButton.LeftButton)

    assert chosen.args == [Command.HARD]


@pytest.mark.parametrize(("width", "shows_key"), [(760, True), (480, False)])
def test_where_there_is_little_room_the_word_wins_over_the_key(
    bar: GradeBar, look: Look, width: int, shows_key: bool
) -> None:
    look.set(LIGHT, 150)

    bar.resize(width, 120)
    QApplication.processEvents()

    buttons = bar.buttons.values()
    assert {button.shows_key for button in buttons} == {shows_key}
    assert all(look.width(Type.BUTTON, button.text()) <= button.face.width() for button in buttons)


def test_a_day_that_has_no_room_in_a_line_breaks_into_two(bar: GradeBar, look: Look, prompt: Prompt) -> None:
    bar.show_outcomes(prompt, "")
    wide = bar.sizeHint().height()

    look.set(LIGHT, 150)
    at_150 = bar.sizeHint().height()
    bar.resize(480, 120)

    assert bar.sizeHint().height() > at_150 > wide
