from flashpm.domain.identity import CardUid
from flashpm.domain.rescheduling import memory_when_made_due
from flashpm.domain.schedule import NEW, fold
from flashpm.domain.sm2 import Memory
from tests.builders import graded_of

CARD = CardUid("CARD")


def test_a_card_keeps_what_it_remembers() -> None:
    schedule = fold(CARD, [graded_of("2026-03-02"), graded_of("2026-03-03")])

    assert memory_when_made_due(schedule) == Memory(2, 250, 6)


def test_a_new_card_remembers_what_stands_before_the_first_pass() -> None:
    assert memory_when_made_due(NEW) == Memory(0, 250, 1)
