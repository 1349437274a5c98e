import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.widgets.message import Message


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return])
def test_the_next_step_is_chosen_by_key(qtbot: QtBot, look: Look, key: Qt.Key) -> None:
    message = Message(look, "done", "Back")
    qtbot.addWidget(message)
    message.show()

    with qtbot.waitSignal(message.accepted):
        QTest.keyClick(message.button, key)


def test_it_says_a_sentence_and_why(qtbot: QtBot, look: Look) -> None:
    message = Message(look, "done", "Back")
    qtbot.addWidget(message)
    message.show()

    message.say("Nothing here", "<b>because</b>")

    assert message.title == "Nothing here"
    assert [label.text() for label in message.findChildren(QLabel) if label.isVisible()] == ["<b>because</b>"]


def test_a_word_that_is_longer_than_the_line_makes_nothing_wider(qtbot: QtBot, look: Look) -> None:
    message = Message(look, "search", "Back")
    qtbot.addWidget(message)
    message.say("No question matches it")
    before = message.minimumSizeHint().width()

    message.say("No question matches “" + "x" * 300)

    assert message.minimumSizeHint().width() == before
