import pytest

from flashpm.domain.change import CardField
from flashpm.domain.grade import Grade
from flashpm.domain.identity import CardUid
from flashpm.domain.schedule import Graded, Rescheduled, fold
from flashpm.domain.sm2 import Memory
from flashpm.domain.study_day import StudyDay
from flashpm.storage.library import SqlLibrary
from tests.builders import card_of
from tests.libraries import (
    SteadyClock,
    grade,
    import_pack,
    pack_of,
    query_plans,
    question_of,
    set_card,
    take_back,
    take_grade_back,
)

CARD, OTHER = card_of("ferry", 0), card_of("ferry", 1)


@pytest.fixture
def ferry(library: SqlLibrary, clock: SteadyClock) -> SqlLibrary:
    """A question with two cards."""
    import_pack(library, pack_of(question_of("ferry")), clock)
    return library


def test_gradings_and_schedules_come_in_the_order_of_the_log(ferry: SqlLibrary, clock: SteadyClock) -> None:
    grade(ferry, clock, CARD, Grade.HARD, taken_ms=4_000)
    grade(ferry, clock, OTHER)
    set_card(ferry, CARD, CardField.SCHEDULE, {"repetition": 3, "ease": 210, "interval": 12, "due_on": 20_530})
    set_card(ferry, CARD, CardField.FLAG, 1)
    clock.pass_days(1)
    grade(ferry, clock, CARD)

    first, by_hand, last = ferry.history.steps_of(CARD)

    assert isinstance(first.row, Graded)
    assert (first.row.quality, first.grade, first.taken_ms, first.is_taken_back) == (3, Grade.HARD, 4_000, False)
    assert first.at_ms == int(clock.now().timestamp() * 1000) - 86_400_000
    assert by_hand.row == Rescheduled(Memory(3, 210, 12), StudyDay(20_530))
    assert (by_hand.grade, by_hand.taken_ms) == (None, None)
    assert last.grade is Grade.GOOD


def test_what_was_taken_back_is_marked(ferry: SqlLibrary, clock: SteadyClock) -> None:
    take_grade_back(ferry, grade(ferry, clock, CARD))
    take_back(ferry, grade(ferry, clock, CARD))
    take_back(ferry, set_card(ferry, CARD, CardField.SCHEDULE, None))
    grade(ferry, clock, CARD)

    steps = ferry.history.steps_of(CARD)

    assert [step.is_taken_back for step in steps] == [True, True, True, False]
    assert fold(CARD, [step.row for step in steps if not step.is_taken_back]) == ferry.cards.face(CARD).schedule


def test_a_card_without_a_history_has_none(ferry: SqlLibrary) -> None:
    found = [*ferry.history.steps_of(CARD), *ferry.history.steps_of(CardUid("UNKNOWN"))]

    assert found == []


def test_a_history_is_found_by_the_indexes_of_its_card(ferry: SqlLibrary) -> None:
    plans = query_plans(ferry, lambda: ferry.history.steps_of(CARD))

    assert any("review_log_card (card=?)" in step for step in plans)
    assert any("change_log_entity (entity=? AND entity_id=?)" in step for step in plans)
    assert not any(step.startswith("SCAN") for step in plans)
