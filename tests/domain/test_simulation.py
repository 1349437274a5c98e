from flashpm.domain.simulation import Step, simulate
from flashpm.domain.sm2 import Memory
from tests.builders import day


def test_each_review_falls_on_the_day_the_one_before_made_it_due() -> None:
    steps = simulate([4, 4, 5, 2], first_on=day("2026-03-02"))

    assert steps == [
        Step(4, Memory(1, 250, 1), day("2026-03-03")),
        Step(4, Memory(2, 250, 6), day("2026-03-09")),
        Step(5, Memory(3, 260, 15), day("2026-03-24")),
        Step(2, Memory(0, 228, 1), day("2026-03-25")),
    ]


def test_no_grades_give_no_steps() -> None:
    assert simulate([], first_on=day("2026-03-02")) == []
