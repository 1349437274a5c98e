import pytest
from PySide6.QtCore import Qt

from flashpm.domain.card import CardKind
from flashpm.services.rows import QuestionRow, Standing
from flashpm.ui.library.model import LibraryModel, OpenedFoot, OpenedLine
from tests.builders import card_of
from tests.services.desk import Desk, desk_with

ACCESSIBLE = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def library() -> Desk:
    return desk_with("ferry", "tram", "bus")


@pytest.fixture
def model(library: Desk, qapp: object) -> LibraryModel:
    made = LibraryModel(library.use_cases.cards, lambda: True)
    made.show_questions(library.use_cases.cards.find_questions(""), keeps_opened=False)
    return made


def rows(model: LibraryModel) -> list[str]:
    """Say what stands in each row."""
    said = []
    for row in range(model.rowCount()):
        match model.entry(row):
            case QuestionRow(question=question):
                said.append(question.split()[2])
            case OpenedLine(question=question, part=part):
                said.append(f"{question.question.split()[2]} {part.line.split()[-1]}")
            case OpenedFoot(question=question):
                said.append(f"foot of {question.question.split()[2]}")
    return said


def test_each_question_is_a_row(model: LibraryModel) -> None:
    assert rows(model) == ["ferry", "tram", "bus"]


def test_an_opened_question_has_its_lines_and_a_foot_under_it(model: LibraryModel) -> None:
    model.toggle(1)

    assert rows(model) == ["ferry", "tram", "tram part-0?", "tram part-1?", "foot of tram", "bus"]
    assert (model.opened_row, model.opened_lines) == (1, range(2, 4))


def test_a_question_is_closed_by_the_same_row(model: LibraryModel) -> None:
    model.toggle(1)
    model.toggle(1)

    assert rows(model) == ["ferry", "tram", "bus"]
    assert model.opened_row is None


@pytest.mark.parametrize(
    ("row", "opened"),
    [
        (5, ["ferry", "tram", "bus", "bus part-0?", "bus part-1?", "foot of bus"]),
        (0, ["ferry", "ferry part-0?", "ferry part-1?", "foot of ferry", "tram", "bus"]),
    ],
)
def test_only_one_question_is_open(model: LibraryModel, row: int, opened: list[str]) -> None:
    model.toggle(1)

    model.toggle(row)

    assert rows(model) == opened


def test_lines_open_nothing(model: LibraryModel) -> None:
    model.toggle(0)
    model.toggle(1)

    assert model.opened_row == 0


def test_the_opened_question_stays_open_in_the_same_search(model: LibraryModel, library: Desk) -> None:
    model.toggle(1)

    model.show_questions(library.use_cases.cards.find_questions("tram"), keeps_opened=True)

    assert rows(model) == ["tram", "tram part-0?", "tram part-1?", "foot of tram"]


def test_another_search_closes_it(model: LibraryModel, library: Desk) -> None:
    model.toggle(1)

    model.show_questions(library.use_cases.cards.find_questions("tram"), keeps_opened=False)

    assert rows(model) == ["tram"]


def test_a_row_says_in_words_how_its_question_stands(model: LibraryModel) -> None:
    assert model.data(model.index(0)) == "Should the ferry run later at night?"
    assert model.data(model.index(0), ACCESSIBLE) == (
        "Should the ferry run later at night? · Trade-off · 2 clarifying questions · 2 new · new"
    )


def test_a_line_says_its_area_and_where_it_stands(model: LibraryModel) -> None:
    model.toggle(0)

    assert model.data(model.index(1), ACCESSIBLE) == "Timeline: Who decides about part-0? · new"


def test_standings_are_read_again(model: LibraryModel, library: Desk) -> None:
    model.toggle(0)
    library.use_cases.actions.pause(card_of("ferry"))

    model.refresh()

    assert model.data(model.index(1), ACCESSIBLE) == "Timeline: Who decides about part-0? · paused"


def test_a_question_with_second_cards_has_a_segment_a_clarifying_question_and_a_line_a_card(
    library: Desk, model: LibraryModel
) -> None:
    library.use_cases.second_cards.switch(CardKind.SO_WHAT, is_on=True)
    model.refresh()
    question = model.entry(0)
    assert isinstance(question, QuestionRow)

    model.toggle(0)

    assert question.segments == (Standing.NEW, Standing.NEW)
    lines = [model.data(model.index(row), ACCESSIBLE) for row in range(1, 5)]
    assert [str(line).split(":")[0] for line in lines] == ["Timeline", "Timeline · So what?"] * 2
    assert str(lines[1]).endswith("· begins later")
    assert "2 clarifying questions" in str(model.data(model.index(0), ACCESSIBLE))
