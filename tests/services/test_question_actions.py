import pytest

from flashpm.domain.grade import Grade
from flashpm.domain.identity import question_uid
from flashpm.domain.schedule import NEW
from flashpm.services.changes import Changes
from flashpm.services.progress import Cancelled
from tests.builders import card_of, pack_of, question_of
from tests.services.desk import Desk, desk_with

FERRY, TRAM = question_uid("harbour", "ferry"), question_uid("harbour", "tram")
CARDS = [card_of("ferry"), card_of("ferry", 1), card_of("tram"), card_of("tram", 1)]


@pytest.fixture
def desk() -> Desk:
    return desk_with("ferry", "tram", "bus")


def tags(desk: Desk) -> list[tuple[str, ...]]:
    return [question.content.tags for question in desk.library.content.questions([FERRY, TRAM]).values()]


def test_all_cards_are_paused_in_one_action_and_resumed_in_another(desk: Desk) -> None:
    questions = desk.use_cases.questions
    paused = questions.pause([FERRY, TRAM])
    are_paused = [desk.library.cards.face(card).is_paused for card in CARDS]
    rows = len(desk.last_changes())

    questions.pause([FERRY, TRAM], is_paused=False)

    assert paused.cards == set(CARDS)
    assert are_paused == [True] * 4
    assert rows == 4
    assert [desk.library.cards.face(card).is_paused for card in CARDS] == [False] * 4


def test_all_cards_are_made_new_again(desk: Desk) -> None:
    sitting = desk.use_cases.studying.begin_with([FERRY])
    sitting.grade(Grade.GOOD, 1_000)

    desk.use_cases.questions.reset([FERRY])

    assert desk.library.cards.face(card_of("ferry")).schedule.memory == NEW.memory
    assert len(desk.reviews()) == 1


def test_all_cards_are_moved_into_a_deck(desk: Desk) -> None:
    changes = desk.use_cases.questions.move([FERRY], " Night::Boats ")

    assert changes.decks
    assert [card.deck for card in desk.library.cards.all()][:3] == ["Night::Boats", "Night::Boats", "Trade-off"]


def test_a_tag_is_given_to_those_that_have_it_not(desk: Desk) -> None:
    desk.import_packs(pack_of(question_of("ferry", tags=("Night",)), question_of("tram"), question_of("bus")))

    changes = desk.use_cases.questions.tag([FERRY, TRAM], "night ")

    assert tags(desk) == [("Night",), ("night",)]
    assert changes.questions == {TRAM}


def test_a_tag_is_taken_away_from_those_that_have_it(desk: Desk) -> None:
    desk.use_cases.questions.tag([FERRY], "Night")

    changes = desk.use_cases.questions.tag([FERRY, TRAM], "NIGHT", is_tagged=False)

    assert tags(desk) == [(), ()]
    assert changes.questions == {FERRY}


@pytest.mark.parametrize("tag", ["", "  "])
def test_a_tag_without_a_name_writes_nothing(desk: Desk, tag: str) -> None:
    assert desk.use_cases.questions.tag([FERRY], tag) == Changes()


def test_what_is_cancelled_changes_nothing(desk: Desk) -> None:
    def cancel(done: int, total: int) -> None:
        assert total == 4
        if done == 2:
            raise Cancelled

    rows = len(desk.library.log.rows)

    with pytest.raises(Cancelled):
        desk.use_cases.questions.pause([FERRY, TRAM], progress=cancel)

    assert len(desk.library.log.rows) == rows
