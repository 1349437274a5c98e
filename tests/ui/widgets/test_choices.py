import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.buttons import Pressable
from flashpm.ui.widgets.choices import Choice, OneOf

CHOICES = [Choice("a", "Goal"), Choice("b", "Users"), Choice("c", "Constraints")]


@pytest.mark.parametrize(("is_flush", "left"), [(False, 3), (True, 0)])
def test_lines_begin_with_room_for_a_ring_or_with_the_choices_own_edge(
    qtbot: QtBot, look: Look, is_flush: bool, left: int
) -> None:
    choices = OneOf(look, "Area", CHOICES, is_flush=is_flush)
    qtbot.addWidget(choices)
    choices.resize(160, 200)
    choices.show()

    buttons = choices.findChildren(Pressable)

    first_in_line = [button for button in buttons if button.x() == 0]
    assert len(first_in_line) == 2
    assert {button.face.left() for button in first_in_line} == {left}


@pytest.mark.parametrize("is_flush", [False, True])
def test_choices_stand_equally_far_apart(qtbot: QtBot, look: Look, is_flush: bool) -> None:
    choices = OneOf(look, "Area", CHOICES, is_flush=is_flush)
    qtbot.addWidget(choices)
    choices.resize(600, 60)
    choices.show()

    one, other, *_ = (each for each in choices.findChildren(QAbstractButton) if isinstance(each, Pressable))

    assert other.x() + other.face.left() - one.x() - one.face.right() == 10
