from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.ui.changes.page import NO_GRADES, ChangesPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.builders import card_of
from tests.services.desk import Desk, desk_with
from tests.ui.today.seen import words

FERRY = card_of("ferry", 0)
FERRY_WORDS = "Should the ferry run later at night?"


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram")


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> ChangesPage:
    made = ChangesPage(look, desk.use_cases, operations)
    operations.changed.connect(made.apply)
    qtbot.addWidget(made)
    made.resize(900, 800)
    with qtbot.waitActive(made):
        made.show()
        made.activateWindow()
    return made


def listed(page: ChangesPage) -> list[tuple[str, str]]:
    """Give what each row says, and its button."""
    return [(row.text, row.button.text()) for row in page.rows]


def click(qtbot: QtBot, page: ChangesPage, operations: Operations, row: int) -> None:
    page.rows[row].button.setFocus()
    page.rows[row].button.click()
    qtbot.waitUntil(lambda: not operations.is_busy)


def test_it_says_what_was_done_the_newest_first(page: ChangesPage, desk: Desk) -> None:
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    desk.use_cases.actions.flag(FERRY)
    settings = desk.use_cases.settings
    settings.change(replace(settings.study, minutes_per_day=30))

    page.open()

    assert listed(page) == [
        ("Setting: minutes a day", "Take back"),
        ("Flagged", "Take back"),
        ("Graded Good", "Take back"),
        ("Imported: 2 questions", "Take back"),
    ]
    assert page.rows[1].remark.accessibleName() == FERRY_WORDS
    assert "Today" in words(page)


def test_what_was_done_on_a_day_stands_under_the_day(page: ChangesPage, desk: Desk) -> None:
    desk.clock.pass_days(1)
    desk.use_cases.actions.flag(FERRY)
    desk.clock.pass_days(1)

    page.open()

    headings = [word for word in words(page) if word in {"Today", "Yesterday"} or "March" in word]
    assert headings == ["Yesterday", "Monday, 2 March"]


def test_one_of_them_is_taken_back_and_done_again(
    qtbot: QtBot, page: ChangesPage, desk: Desk, operations: Operations
) -> None:
    said: list[tuple[str, bool]] = []
    page.said.connect(lambda sentence, offers_undo: said.append((sentence, offers_undo)))
    desk.use_cases.actions.flag(FERRY)
    page.open()

    click(qtbot, page, operations, 0)
    is_flagged, gone = desk.library.cards.face(FERRY).is_flagged, listed(page)[0]
    click(qtbot, page, operations, 0)

    assert (is_flagged, gone) == (False, ("Flagged", "Do again"))
    assert desk.library.cards.face(FERRY).is_flagged
    assert listed(page)[0] == ("Flagged", "Take back")
    assert said == [("Taken back: Flagged", False), ("Done again: Flagged", False)]


def test_an_older_one_is_taken_back_without_those_after_it(
    qtbot: QtBot, page: ChangesPage, desk: Desk, operations: Operations
) -> None:
    desk.use_cases.actions.flag(FERRY)
    desk.use_cases.editing.edit(FERRY, {"short": "Who decides?"})
    page.open()

    click(qtbot, page, operations, 1)

    assert not desk.library.cards.face(FERRY).is_flagged
    assert desk.library.cards.face(FERRY).clarifying_question.short == "Who decides?"


def test_the_focus_stays_on_the_row(qtbot: QtBot, page: ChangesPage, desk: Desk, operations: Operations) -> None:
    desk.use_cases.actions.flag(FERRY)
    page.open()

    click(qtbot, page, operations, 1)

    assert page.rows[1].button.hasFocus()
    assert page.rows[1].button.accessibleName().startswith("Do again: Imported: 2 questions, ")


def test_gradings_can_be_left_out(page: ChangesPage, desk: Desk) -> None:
    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    page.open()

    page.what.set_value(NO_GRADES)
    page.what.chosen.emit(NO_GRADES)

    assert [text for text, _ in listed(page)] == ["Imported: 2 questions"]


def test_older_ones_are_shown_when_they_are_asked_for(page: ChangesPage, desk: Desk) -> None:
    for place in range(40):
        desk.use_cases.actions.flag(FERRY, is_flagged=place % 2 == 0)
    page.open()
    first = len(page.rows)

    page.older.click()

    assert (first, len(page.rows)) == (30, 41)
    assert page.older.isHidden()
    assert page.rows[30].button.hasFocus()


def test_an_empty_library_says_that_nothing_was_done(qtbot: QtBot, look: Look, operations: Operations) -> None:
    page = ChangesPage(look, Desk().use_cases, operations)
    qtbot.addWidget(page)
    page.show()

    page.open()

    assert "Nothing was done yet." in words(page)
    assert page.older.isHidden()
