"""The library page over a desk, for the tests of its parts."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.library.page import LibraryPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk, desk_with

NARROW, WIDE = 900, 1180


OpenShelf = Callable[..., LibraryPage]


@pytest.fixture
def open_shelf(qtbot: QtBot, look: Look, operations: Operations) -> OpenShelf:
    """Open the page on a desk, in a width in pixels."""

    def make(desk: Desk, width: int = WIDE) -> LibraryPage:
        page = LibraryPage(look, desk.use_cases, operations)
        operations.changed.connect(page.apply)
        qtbot.addWidget(page)
        page.resize(width, 800)
        with qtbot.waitActive(page):
            page.show()
            page.activateWindow()
        page.open()
        return page

    return make


OpenPage = Callable[[Desk], LibraryPage]


@pytest.fixture
def open_page(qtbot: QtBot, look: Look, operations: Operations) -> OpenPage:
    def make(desk: Desk) -> LibraryPage:
        page = LibraryPage(look, desk.use_cases, operations)
        operations.changed.connect(page.apply)
        qtbot.addWidget(page)
        page.resize(900, 700)
        page.show()
        page.activateWindow()
        page.open()
        return page

    return make


@pytest.fixture
def library() -> Desk:
    return desk_with("ferry", "tram", "bus")


@pytest.fixture
def page(open_page: OpenPage, library: Desk) -> LibraryPage:
    return open_page(library)
