"""A large import on the page: it is made ready while one studies, and can be stopped."""

import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.grade import Grade
from flashpm.ui.import_.page import ImportPage
from flashpm.ui.operations import Operations
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.import_.sources import Settle, press, rows, source

TITLE = "Adding 500 cards to your library"


@pytest.fixture
def held(qtbot: QtBot, page: ImportPage, desk: Desk, settle: Settle) -> ImportPage:
    """The page while a large import is made ready."""
    desk.import_packs(pack_of(question_of("ferry")))
    page.offer([source("large")])
    settle()
    desk.library.may_stage.clear()
    press(page, "Add")
    return page


def message(page: ImportPage) -> str:
    return page.adding.message.title if page.adding.message.isVisible() else ""


def test_while_a_large_import_is_made_ready_grades_are_given_and_kept(
    held: ImportPage, desk: Desk, operations: Operations, settle: Settle, qtbot: QtBot
) -> None:
    assert message(held) == TITLE
    assert not operations.is_busy

    desk.use_cases.studying.begin().grade(Grade.GOOD, 1_000)
    assert len(desk.reviews()) == 1
    with qtbot.waitSignal(held.added) as added:
        desk.library.may_stage.set()

    changes, studies_now = added.args
    assert (len(changes.questions), studies_now) == (5, False)
    assert len(desk.reviews()) == 1
    settle()
    assert message(held) == ""


def test_it_can_be_left_alone(held: ImportPage, desk: Desk, settle: Settle, qtbot: QtBot) -> None:
    assert held.focusWidget() is held.adding.message.button

    with qtbot.waitSignal(held.left):
        press(held, "Back")

    desk.library.may_stage.set()
    settle()
    assert len(desk.library.content.questions()) == 6


def test_who_comes_back_sees_that_it_goes_on(held: ImportPage, desk: Desk, settle: Settle) -> None:
    held.hide()
    held.show()
    held.open()

    assert message(held) == TITLE
    desk.library.may_stage.set()
    settle()


def test_stopped_nothing_is_added_and_it_is_shown_again(
    held: ImportPage, desk: Desk, operations: Operations, settle: Settle
) -> None:
    operations.stop_beside()
    desk.library.may_stage.set()
    settle()

    assert len(desk.library.content.questions()) == 1
    assert message(held) == ""
    assert rows(held)[0] == "New 5"
    assert held.foot.isVisible()


def test_what_cannot_be_made_ready_is_said_and_shown_again(
    held: ImportPage, desk: Desk, operations: Operations, settle: Settle, qtbot: QtBot
) -> None:
    desk.library.is_full = True

    with qtbot.waitSignal(operations.failed) as failed:
        desk.library.may_stage.set()
    settle()

    assert failed.args == ["The disk is full: nothing was saved. Make room, then try again."]
    assert rows(held)[0] == "New 5"


def test_what_was_changed_meanwhile_is_looked_at_again(
    held: ImportPage, desk: Desk, operations: Operations, settle: Settle, qtbot: QtBot
) -> None:
    desk.import_packs(pack_of(question_of("bus"), id="streets"))

    with qtbot.waitSignal(operations.failed) as failed:
        desk.library.may_stage.set()
    settle()

    assert "Look at it again" in failed.args[0]
    assert len(desk.library.content.questions()) == 2
    assert rows(held)[0] == "New 5"


def test_what_is_opened_meanwhile_waits_until_it_is_added(held: ImportPage, desk: Desk, settle: Settle) -> None:
    held.offer([source("roads")])
    assert message(held) == TITLE

    desk.library.may_stage.set()
    settle()

    assert len(desk.library.content.questions()) == 6
    assert rows(held)[0] == "New 1"


def test_it_is_written_once_other_long_work_is_done(
    held: ImportPage, desk: Desk, operations: Operations, settle: Settle, qtbot: QtBot
) -> None:
    operations.run_long("Exporting …", lambda _: desk.library.may_stage.wait(10), lambda _: None)

    with qtbot.waitSignal(held.added):
        desk.library.may_stage.set()

    assert len(desk.library.content.questions()) == 6


def test_what_was_read_while_one_was_elsewhere_is_told(page: ImportPage, settle: Settle, qtbot: QtBot) -> None:
    page.offer([source("harbour")])
    page.hide()

    with qtbot.waitSignal(page.said) as said:
        settle()

    assert said.args == ["What you opened was read: look through it under Import."]


def test_of_two_that_are_opened_only_the_newest_is_shown(page: ImportPage, settle: Settle) -> None:
    page.offer([source("harbour")])
    page.offer([source("roads")])
    settle()

    assert rows(page)[0] == "New 1"
