"""The import page over sources in memory."""

from collections.abc import Callable

import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.import_.page import ImportPage
from flashpm.ui.import_.question_preview import QuestionPreview
from flashpm.ui.look import Look
from flashpm.ui.operations import Operations
from tests.services.desk import Desk
from tests.ui.import_.sources import read, source


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
def settle(qtbot: QtBot, operations: Operations) -> Callable[[], None]:
    """Wait until nothing is read, compared or added any more."""
    return lambda: qtbot.waitUntil(lambda: not (operations.is_busy or operations.is_working_beside))


@pytest.fixture
def shipping(qtbot: QtBot, look: Look, desk: Desk, operations: Operations) -> ImportPage:
    made = ImportPage(look, desk.use_cases, operations, read, lambda: [source("harbour"), source("roads")])
    qtbot.addWidget(made)
    made.resize(1180, 760)
    made.show()
    made.open()
    qtbot.waitUntil(lambda: len(made.panes.start.shipped.rows) == 2)
    return made


@pytest.fixture
def preview(qtbot: QtBot, look: Look) -> QuestionPreview:
    made = QuestionPreview(look)
    qtbot.addWidget(made)
    made.resize(860, 700)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def given(preview: QuestionPreview) -> list[object]:
    """What the preview gives, in order."""
    taken: list[object] = []
    for signal in (preview.texts_given, preview.choice_made, preview.left_out):
        signal.connect(lambda *values: taken.append(values))
    return taken
