import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT
from flashpm.ui.widgets.buttons import IconButton, SecondaryButton
from flashpm.ui.widgets.surface import Icon


@pytest.mark.parametrize(("percent", "icon", "button"), [(100, 18, 36), (150, 27, 46)])
def test_icons_grow_with_the_text(qtbot: QtBot, look: Look, percent: int, icon: int, button: int) -> None:
    mark, more = Icon(look, "warn"), IconButton(look, "more", "More")
    qtbot.addWidget(mark)
    qtbot.addWidget(more)

    look.set(LIGHT, percent)

    assert (mark.width(), mark.height()) == (icon, icon)
    assert (more.sizeHint().width(), more.sizeHint().height()) == (button, button)


def test_the_icon_of_a_button_takes_room_in_its_size(qtbot: QtBot, look: Look) -> None:
    plain, marked = SecondaryButton(look, "Import"), SecondaryButton(look, "Import", "import")
    qtbot.addWidget(plain)
    qtbot.addWidget(marked)

    look.set(LIGHT, 150)

    assert marked.sizeHint().width() - plain.sizeHint().width() == 30 + 8
