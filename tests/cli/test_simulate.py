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
