import pytest

from tests.cli.conftest import Flashpm


def test_a_simulation_has_the_fields_of_the_design(flashpm: Flashpm) -> None:
    ran = flashpm("simulate", "--grades", "good,5,again", "--from", "2026-03-02", "--json")

    assert ran.document == {
        "scheduler": "sm2",
        "steps": [
            {"grade": "good", "repetition": 1, "ease_factor": 2.5, "interval_days": 1, "due_on": "2026-03-03"},
            {"grade": "5", "repetition": 2, "ease_factor": 2.6, "interval_days": 6, "due_on": "2026-03-09"},
            {"grade": "again", "repetition": 0, "ease_factor": 2.28, "interval_days": 1, "due_on": "2026-03-10"},
        ],
    }


def test_a_simulation_begins_today(flashpm: Flashpm) -> None:
    (step,) = flashpm("simulate", "--grades", "easy", "--json").document["steps"]

    assert step["due_on"] == "2026-03-03"


def test_a_simulation_is_a_table_for_people(flashpm: Flashpm) -> None:
    ran = flashpm("simulate", "--grades", "good,good,easy", "--from", "2026-03-02")

    assert "2026-03-24" in ran.out
    assert "15 d" in ran.out


@pytest.mark.parametrize("grades", ["fine", "6", "good,-1", "1.5"])
def test_an_unknown_grade_is_wrong_usage(flashpm: Flashpm, grades: str) -> None:
    ran = flashpm("simulate", "--grades", grades)

    assert ran.status == 2
    assert "again, hard, good, easy" in ran.err


def test_a_date_that_is_none_is_wrong_usage(flashpm: Flashpm) -> None:
    assert flashpm("simulate", "--grades", "good", "--from", "soon").status == 2


def test_a_simulation_makes_no_library(flashpm: Flashpm) -> None:
    flashpm("simulate", "--grades", "good")

    assert not flashpm.data_dir.exists()


def test_a_simulation_of_fsrs_adds_stability_and_difficulty(flashpm: Flashpm) -> None:
    arguments = ("--grades", "good,4,again,0", "--scheduler", "fsrs", "--from", "2026-03-02", "--json")

    ran = flashpm("simulate", *arguments)

    assert ran.document["scheduler"] == "fsrs"
    steps = ran.document["steps"]
    assert steps[:2] == [
        {
            "grade": "good",
            "repetition": 1,
            "ease_factor": None,
            "interval_days": 2,
            "due_on": "2026-03-04",
            "stability": 2.3065,
            "difficulty": 2.118104,
        },
        {
            "grade": "4",
            "repetition": 2,
            "ease_factor": None,
            "interval_days": 11,
            "due_on": "2026-03-15",
            "stability": steps[1]["stability"],
            "difficulty": steps[1]["difficulty"],
        },
    ]
    assert steps[1]["stability"] == pytest.approx(10.9643, abs=0.0001)
    assert [step["repetition"] for step in steps] == [1, 2, 0, 0]


def test_a_simulation_of_fsrs_is_a_table_for_people(flashpm: Flashpm) -> None:
    ran = flashpm("simulate", "--grades", "good,good", "--scheduler", "fsrs", "--from", "2026-03-02")

    assert "Stability" in ran.out
    assert "10.96 d" in ran.out
    assert "Ease" not in ran.out


def test_an_unknown_scheduler_is_wrong_usage(flashpm: Flashpm) -> None:
    assert flashpm("simulate", "--grades", "good", "--scheduler", "sm18").status == 2
