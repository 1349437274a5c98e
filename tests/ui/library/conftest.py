"""The library page over a desk, for the tests of its parts."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.library.page import LibraryPage
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk

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
