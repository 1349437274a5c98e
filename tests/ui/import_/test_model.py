from dataclasses import replace

import pytest

from flashpm.domain.import_draft import QuestionPlace
from flashpm.domain.merging import QuestionMerge, Status
from flashpm.domain.pack import Finding
from flashpm.services.looking_through import FoundQuestion, Group
from flashpm.ui.import_.model import FoundModel, GroupRow
from tests.builders import question_of, stored_of

NAMES = ("ferry", "tram", "bus", "bike", "train")


def found_of(name: str, status: Status = Status.NEW, *, remarks: tuple[str, ...] = ()) -> FoundQuestion:
    question = question_of(name)
    merge = QuestionMerge(stored_of(question).uid, status, question)
    findings = tuple(Finding("p", 1, None, remark) for remark in remarks)
    return FoundQuestion(QuestionPlace(0, NAMES.index(name)), question, question, merge, findings, is_page=False)


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


def test_a_question_that_is_left_out_says_so(model: FoundModel) -> None:
    found = found_of("ferry")
    assert found.merge is not None

    left_out = replace(found, merge=replace(found.merge, is_left_out=True))

    assert model.facts_text(left_out) == "left out · 2 clarifying questions"


def test_groups_stay_as_they_are_when_the_same_questions_come_again(model: FoundModel) -> None:
    model.toggle(2)

    model.show_questions([found_of("ferry"), found_of("tram", Status.SAME)])

    assert words(model) == ["New 1", "Already here 1"]
    assert (model.row_of(QuestionPlace(0, 0)), model.row_of(None)) == (-1, -1)
    model.toggle(0)
    assert model.row_of(QuestionPlace(0, 0)) == 1


def test_other_questions_fold_as_at_the_beginning(model: FoundModel) -> None:
    model.toggle(2)

    model.forget()
    model.show_questions([found_of("ferry")])

    assert words(model) == ["New 1", "Should the ferry"]


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


def test_what_is_here_already_is_open_where_nothing_else_was_found(qapp: object) -> None:
    model = FoundModel()

    model.show_questions([found_of("ferry", Status.SAME)])

    assert model.first_question().isValid()
