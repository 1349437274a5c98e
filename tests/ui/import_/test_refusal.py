import pytest
from PySide6.QtCore import QPoint
from pytestqt.qtbot import QtBot

from flashpm.domain.pack import Finding
from flashpm.ui.import_.refusal import Refusal
from flashpm.ui.look import Look
from flashpm.ui.widgets.text import Text


@pytest.fixture
def refusal(qtbot: QtBot, look: Look) -> Refusal:
    made = Refusal(look)
    qtbot.addWidget(made)
    return made


def error(message: str, file: str = "a.yaml", line: int | None = None) -> Finding:
    return Finding(file, line, "id" if line else None, message)


def test_a_single_reason_stands_alone(refusal: Refusal) -> None:
    refusal.show_errors([error("This is empty: save it again.")], 1, are_files=False)

    assert refusal.text == "This cannot be added\nThis is empty: save it again."


def test_several_reasons_are_listed_with_their_lines(refusal: Refusal) -> None:
    refusal.show_errors([error("is missing", line=2), error("is too long", line=5)], 1, are_files=True)

    assert refusal.text == "“a.yaml” cannot be added\n- Line 2: “id” is missing.\n- Line 5: “id” is too long."


@pytest.mark.parametrize(
    ("bad", "next_step"),
    [
        (["b.yaml"], "Take it out and drop the others again."),
        (["b.yaml", "c.yaml"], "Take them out and drop the others again."),
    ],
)
def test_files_that_can_be_read_are_not_held_up_for_long(refusal: Refusal, bad: list[str], next_step: str) -> None:
    refusal.show_errors([error("This is empty.", file) for file in bad], 3, are_files=True)

    assert refusal.text.startswith(f"Nothing is added yet: {len(bad)} of 3 files cannot be read")
    assert refusal.text.endswith(next_step)


def test_where_no_file_can_be_read_nothing_is_to_be_taken_out(refusal: Refusal) -> None:
    refusal.show_errors([error("This is empty.", file) for file in ("a.yaml", "b.yaml")], 2, are_files=True)

    assert "drop the others" not in refusal.text


def test_the_button_begins_where_the_texts_do(qtbot: QtBot, refusal: Refusal) -> None:
    refusal.resize(900, 600)
    refusal.show_errors([error("This is empty.")], 1, are_files=True)
    with qtbot.waitExposed(refusal):
        refusal.show()
    title, button = refusal.findChild(Text), refusal.button
    assert title is not None

    faces = button.mapTo(refusal, button.face.topLeft().toPoint()).x()

    assert faces == title.mapTo(refusal, QPoint(0, 0)).x()


def test_of_very_many_reasons_the_rest_is_counted(refusal: Refusal) -> None:
    refusal.show_errors([error("is missing", line=number) for number in range(1, 51)], 1, are_files=True)

    assert refusal.text.count("is missing") == 20
    assert refusal.text.endswith("and 30 more")


@pytest.mark.parametrize("are_files", [True, False])
def test_other_files_are_offered_where_files_were_chosen(refusal: Refusal, are_files: bool) -> None:
    refusal.show()

    refusal.show_errors([error("This is empty.")], 1, are_files=are_files)

    assert refusal.button.isVisible() is are_files
