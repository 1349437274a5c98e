"""The import page where a table's columns have to be told."""

from collections.abc import Callable, Sequence

import pytest
from pytestqt.qtbot import QtBot

from flashpm.packs.reading import read_source
from flashpm.services.importing import NamedReading, Source, read_sources
from flashpm.ui.import_.page import ImportPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk

TABLE = "Colour;Remark\nWhich red is it?;That of the old boats.\nWhich blue?;That of the new ones.\n"
NO_CARDS = "Colour;Remark;More\nWhich red is it?;;\nWhich blue?;;\n"


def read(sources: Sequence[Source]) -> list[NamedReading]:
    return read_sources(sources, read_source)


@pytest.fixture
def page(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> ImportPage:
    made = ImportPage(look, desk.use_cases, operations, read)
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    made.activateWindow()
    made.open()
    return made


@pytest.fixture
def offer(qtbot: QtBot, page: ImportPage, operations: Operations) -> Callable[[str], None]:
    def offered(text: str) -> None:
        page.offer([Source("boats.csv", text.encode)])
        qtbot.waitUntil(lambda: not operations.is_busy)

    return offered


Offer = Callable[[str], None]


def test_columns_that_are_not_clear_are_asked_about(page: ImportPage, offer: Offer) -> None:
    offer(TABLE)

    assert page.panes.right is page.panes.columns
    assert page.focusWidget() is page.panes.columns.button
    assert not page.foot.isVisible()


def test_the_cards_are_shown_once_the_columns_are_told(
    page: ImportPage, offer: Offer, qtbot: QtBot, operations: Operations
) -> None:
    offer(TABLE)

    page.panes.columns.button.click()
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert page.panes.right is page.panes.question
    assert page.panes.is_folded
    assert page.panes.list.rows.questions == 1


def test_columns_without_cards_are_asked_about_again(
    page: ImportPage, offer: Offer, qtbot: QtBot, operations: Operations
) -> None:
    offer(NO_CARDS)
    columns = page.panes.columns
    next(each for each in columns.rows[1].choice.menu.actions() if each.data() == "impact").trigger()

    columns.button.click()
    qtbot.waitUntil(lambda: not operations.is_busy)

    assert page.panes.right is columns
    assert "No row of this table has a clarifying question" in columns.remark


def test_a_table_that_is_typed_leaves_the_keyboard_in_the_box(
    page: ImportPage, qtbot: QtBot, operations: Operations
) -> None:
    page.panes.paste.field.setPlainText(TABLE)

    qtbot.waitUntil(lambda: page.panes.right is page.panes.columns and not operations.is_busy)

    assert page.focusWidget() is page.panes.paste.field
