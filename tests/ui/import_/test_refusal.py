import pytest
from pytestqt.qtbot import QtBot

from flashpm.domain.pack import Finding
from flashpm.ui.import_.refusal import Refusal
from flashpm.ui.look import Look


@pytest.fixture
def refusal(qtbot: QtBot, look: Look) -> Refusal:
    made = Refusal(look)
    qtbot.addWidget(made)
    return made


def error(message: str, file: str = "a.yaml", line: int | None = None) -> Finding:
    return Finding(file, line, "id" if line else None, message)


def test_a_single_reason_stands_alone(refusal: Refusal) -> None:
    refusal.show_errors([error("This is empty: save it again.")], 1)

    assert refusal.text == "This cannot be added\nThis is empty: save it again."


def test_several_reasons_are_listed_with_their_lines(refusal: Refusal) -> None:
    refusal.show_errors([error("is missing", line=2), error("is too long", line=5)], 1)

    assert refusal.text == "This cannot be added\n- Line 2, id: is missing\n- Line 5, id: is too long"


def test_of_very_many_reasons_the_rest_is_counted(refusal: Refusal) -> None:
    refusal.show_errors([error("is missing", line=number) for number in range(1, 51)], 1)

    assert refusal.text.count("is missing") == 20
    assert refusal.text.endswith("and 30 more")


@pytest.mark.parametrize("are_files", [True, False])
def test_other_files_are_offered_where_files_were_chosen(refusal: Refusal, are_files: bool) -> None:
    refusal.show()

    refusal.offer_files(are_files=are_files)

    assert refusal.button.isVisible() is are_files
