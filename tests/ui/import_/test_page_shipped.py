from dataclasses import replace

import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui import asking
from flashpm.ui.import_.page import ImportPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.import_.sources import Settle, press, read, rows, source


def test_shipped_packs_say_what_is_inside(shipping: ImportPage) -> None:
    assert [row.text for row in shipping.panes.start.shipped.rows] == [
        "Harbour\n2 questions · 4 cards · Trade-off · version –",
        "Harbour\n1 question · 13 cards · Trade-off · version –",
    ]


def test_shipped_packs_are_added_and_removed_one_by_one(
    qtbot: QtBot, shipping: ImportPage, desk: Desk, settle: Settle
) -> None:
    rows_before = shipping.panes.start.shipped.rows
    with qtbot.waitSignal(shipping.done) as added:
        rows_before[0].add.click()
    shipping.apply(added.args[0])
    after = [each.is_shipped for each in desk.library.content.questions().values()]
    settle()
    with qtbot.waitSignal(shipping.done) as removed:
        shipping.panes.start.shipped.rows[0].remove.click()
    shipping.apply(removed.args[0])

    assert after == [True, True]
    assert added.args[1] == "Added to your library."
    assert removed.args[1].startswith("Removed.")
    assert desk.library.content.is_empty()


def test_an_update_of_a_shipped_pack_is_looked_through_first(
    qtbot: QtBot, look: Look, operations: Operations, desk: Desk, settle: Settle
) -> None:
    older = replace(pack_of(question_of("ferry")), version="0.9")
    desk.import_packs(older, is_shipped=True)
    page = ImportPage(look, desk.use_cases, operations, read, lambda: [source("harbour 1.0")])
    qtbot.addWidget(page)
    page.show()
    page.open()
    qtbot.waitUntil(lambda: bool(page.panes.start.shipped.rows))
    (row,) = page.panes.start.shipped.rows
    said = row.text

    row.add.click()
    settle()
    found = rows(page)
    with qtbot.waitSignal(page.added):
        press(page, "Add")

    assert "version 1.0, you have 0.9" in said
    assert found == ["New 1", "Should the tram", "Already here 1"]
    assert [each.is_shipped for each in desk.library.content.questions().values()] == [True, True]


def test_the_newest_import_is_offered_to_be_taken_back(qtbot: QtBot, page: ImportPage, desk: Desk) -> None:
    changes = desk.import_packs(pack_of(question_of("ferry")))
    page.apply(changes)
    notice = page.panes.start.last_import

    with qtbot.waitSignal(page.undo_requested) as asked:
        press(page, "Undo import")

    assert notice.text == "Added today: 1 question"
    assert asked.args == [changes.operation]


def test_of_a_large_library_the_newest_import_is_offered_a_moment_later(
    qtbot: QtBot, page: ImportPage, desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(asking, "LARGE", 1)
    notice = page.panes.start.last_import

    page.apply(desk.import_packs(pack_of(question_of("ferry"))))
    said_at_once = notice.text

    qtbot.waitUntil(lambda: notice.text == "Added today: 1 question")
    assert said_at_once == ""
