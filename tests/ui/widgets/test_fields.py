import pytest
from pytestqt.qtbot import QtBot

from flashpm.ui.look import Look
from flashpm.ui.theme import LIGHT, Type
from flashpm.ui.widgets.fields import TextField

LONG = "Should the ferry run later at night? " * 8


@pytest.fixture
def field(qtbot: QtBot, look: Look) -> TextField:
    made = TextField(look, "Impact")
    qtbot.addWidget(made)
    made.resize(600, 50)
    made.show()
    return made


def lines(field: TextField) -> int:
    """Give how many lines fit into the field as high as it is."""
    return (field.height() - 22) // field.fontMetrics().lineSpacing()


@pytest.mark.parametrize(("text", "count"), [("", 2), ("One", 2), ("1\n2\n3\n4", 4), ("1\n\n\n\n5", 5)])
def test_a_field_is_as_high_as_its_text_from_two_lines_on(field: TextField, text: str, count: int) -> None:
    field.setPlainText(text)

    assert lines(field) == count


def test_a_paragraph_that_wraps_is_counted_by_its_lines(field: TextField) -> None:
    field.setPlainText(LONG)
    wide = lines(field)

    field.resize(300, field.height())

    assert 2 < wide < lines(field)


def test_a_field_grows_with_the_text_size(field: TextField, look: Look) -> None:
    field.setPlainText(LONG)
    before = field.height()

    look.set(LIGHT, 150)

    assert field.height() > 1.5 * before


def test_the_hint_grows_with_the_text_size(field: TextField, look: Look) -> None:
    field.setPlaceholderText("Paste here")
    field.grab()

    look.set(LIGHT, 150)

    assert field.viewport().font() == look.font(Type.NORMAL)
