from datetime import UTC, datetime
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from flashpm.services.rows import KeptBackup
from flashpm.ui.look import Look
from flashpm.ui.problem_page import ProblemPage
from flashpm.ui.widgets.buttons import Pressable


@pytest.mark.parametrize("text_percent", [100, 150])
def test_its_buttons_go_into_the_next_line_where_there_is_little_room(
    qtbot: QtBot, look: Look, text_percent: int
) -> None:
    look.set(look.theme, text_percent)
    page = ProblemPage(look)
    qtbot.addWidget(page)
    page.show_problem("It is no library.", KeptBackup(Path("b.db"), datetime(2026, 11, 24, 9, tzinfo=UTC), 10))
    page.resize(560, 520)
    page.show()

    buttons = page.findChildren(Pressable)

    qtbot.waitUntil(lambda: all(button.width() == button.sizeHint().width() for button in buttons))
    assert len({button.y() for button in buttons}) > 1
    assert max(button.geometry().right() for button in buttons) < page.width()
