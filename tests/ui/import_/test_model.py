from dataclasses import replace

import pytest

from flashpm.domain.merging import QuestionMerge, Status
from flashpm.ui.import_.found_questions import FoundQuestion, Group
from flashpm.ui.import_.model import FoundModel, GroupRow
from tests.builders import question_of, stored_of


def found_of(name: str, status: Status = Status.NEW, *, remarks: tuple[str, ...] = ()) -> FoundQuestion:
    question = question_of(name)
    return FoundQuestion(
        0, 0, question, QuestionMerge(stored_of(question).uid, status, question), remarks, is_page=False
    )


@pytest.fixture
def model(qapp: object) -> FoundModel:
    made = FoundModel()
    made.show_questions(
        [
            found_of("ferry"),
            found_of("tram", Status.SAME),
            found_of("bus", remarks=("Look.",)),
            found_of("bike"),
            found_of("train", Status.CHANGED),
        ]
    )
    return made


def words(model: FoundModel) -> list[str]:
    return [str(model.data(model.index(row))).partition(" run later")[0] for row in range(model.rowCount())]


def test_what_needs_a_look_comes_first_and_what_is_here_is_folded(model: FoundModel) -> None:
    assert words(model) == [
        "Needs a look 1",
        "Should the bus",
        "New 2",
        "Should the ferry",
        "Should the bike",
        "Changed 1",
        "Should the train",
        "Already here 1",
    ]


def test_a_row_says_how_many_clarifying_questions_there_are(model: FoundModel) -> None:
    assert model.data(model.index(1)) == "Should the bus run later at night? · 2 clarifying questions"


def test_groups_fold_and_unfold(model: FoundModel) -> None:
    model.toggle(7)
    model.toggle(2)

    assert words(model) == [
        "Needs a look 1",
        "Should the bus",
        "New 2",
        "Changed 1",
        "Should the train",
        "Already here 1",
        "Should the tram",
    ]


def test_each_question_knows_its_groups_row(model: FoundModel) -> None:
    assert [model.first_row_of(row) for row in range(8)] == [0, 0, 2, 2, 2, 5, 5, 7]


def test_the_first_question_is_the_first_that_is_shown(model: FoundModel) -> None:
    model.toggle(0)

    assert model.first_question().row() == 2


def test_all_questions_are_counted(model: FoundModel) -> None:
    assert model.questions == 5


def test_a_question_without_text_is_known_by_its_title(model: FoundModel) -> None:
    found = found_of("ferry")
    titled = replace(found, question=question_of("ferry", question=None, title="The late ferry"), merge=None)
    bare = replace(found, question=question_of("ferry", question=None), merge=None)

    assert [model.question_text(each) for each in (titled, bare)] == ["The late ferry", "A question without its text"]


def test_there_is_nothing_below_the_last_row(model: FoundModel) -> None:
    with pytest.raises(IndexError):
        model.entry(8)


def test_a_group_that_has_nothing_in_it_is_not_shown(qapp: object) -> None:
    model = FoundModel()

    model.show_questions([found_of("ferry")])

    group = model.entry(0)
    assert isinstance(group, GroupRow)
    assert group.group is Group.NEW
    assert model.rowCount() == 2
