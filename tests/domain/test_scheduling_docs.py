"""docs/scheduling.md says what the code does: its tables are read and replayed."""

from datetime import date
from importlib import import_module
from pathlib import Path

import pytest

from flashpm.domain.due_queue import CARDS_BEFORE_A_REPEAT, Line
from flashpm.domain.fuzz import fuzz_days
from flashpm.domain.grade import Grade, quality_of
from flashpm.domain.interview_plan import plan
from flashpm.domain.pace import SECONDS_AT_FIRST
from flashpm.domain.rules import CANONICAL, LONGEST_INTERVALS, RETENTIONS, Rules, Scheduler
from flashpm.domain.simulation import simulate
from flashpm.domain.sm2 import EASE_AT_START, EASE_STEP
from flashpm.domain.spacing import CARDS_BETWEEN
from flashpm.domain.study_day import START_HOURS, from_date, to_date
from flashpm.domain.study_settings import StudySettings
from flashpm.domain.workload import SUPPOSED
from flashpm.services.daily_plan import ANSWERS_FOR_THE_PACE, CARDS_A_QUESTION

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs" / "scheduling.md").read_text(encoding="utf-8")


def table(first_heading: str) -> list[list[str]]:
    """Give the cells of the table whose first column has this heading, its heading left out."""
    lines = PAGE.splitlines()
    start = next(number for number, line in enumerate(lines) if line.startswith(f"| {first_heading} |")) + 2
    end = next(number for number in range(start, len(lines) + 1) if number == len(lines) or not lines[number])
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines[start:end]]


def test_the_worked_example_is_what_the_scheduler_does() -> None:
    rows = table("Study day")
    steps = simulate([quality_of(row[1]) for row in rows], from_date(date.fromisoformat(rows[0][0])))

    eases = [EASE_AT_START, *(step.memory.ease for step in steps)]
    days = [rows[0][0], *(to_date(step.due_on).isoformat() for step in steps)]
    replayed = [
        [
            days[number],
            rows[number][1],
            f"{eases[number] / 100:.2f} → {eases[number + 1] / 100:.2f}",
            str(step.memory.interval_days),
            str(step.memory.repetition),
            days[number + 1],
        ]
        for number, step in enumerate(steps)
    ]

    assert len(rows) == 8
    assert [row[:6] for row in rows] == replayed


def test_the_command_that_prints_the_worked_example_has_its_grades_and_its_first_day() -> None:
    rows = table("Study day")

    assert f"--grades {','.join(row[1] for row in rows)} --from {rows[0][0]}`" in PAGE


def test_every_grade_stands_in_the_table_with_its_key_its_q_and_its_step() -> None:
    stated = [row[:4] for row in table("Grade")]

    assert [(word, int(key), int(q), round(float(step) * 100)) for word, key, q, step in stated] == [
        (grade.word, grade.value, grade.quality, EASE_STEP[grade.quality]) for grade in Grade
    ]


def test_the_fuzz_of_each_interval_is_that_of_the_code() -> None:
    heading = next(line for line in PAGE.splitlines() if line.startswith("| Interval |"))
    intervals = [int(cell.split("-")[-1]) for cell in heading.strip("| ").split("|")[1:]]
    ((_, *reaches),) = table("Interval")

    assert [int(reach) for reach in reaches] == [fuzz_days(interval) for interval in intervals]


@pytest.mark.parametrize("row", table("Days left"))
def test_each_plan_is_what_the_code_plans(row: list[str]) -> None:
    days_left, questions_left, due, needed, fits, a_day, in_time = map(int, row)

    planned = plan(
        days_left=days_left,
        questions_left=questions_left,
        seconds_left_a_day=60 * 20 - due * SECONDS_AT_FIRST[Line.DUE],
        seconds_a_question=5 * SECONDS_AT_FIRST[Line.NEW],
    )

    assert min(needed, fits) == a_day
    assert (planned.new_questions_a_day, planned.fitting) == (a_day, in_time)


def test_the_seconds_of_each_kind_of_card_are_those_of_the_code() -> None:
    assert {kind: int(seconds) for kind, seconds in table("Kind of card")} == SECONDS_AT_FIRST


def test_the_supposed_shares_of_the_grades_are_those_of_the_code() -> None:
    stated = {row[0]: tuple(map(float, row[1:])) for row in table("Supposed shares")}

    assert stated == {asked.value: shares for asked, shares in SUPPOSED.items()}


@pytest.mark.parametrize(("value", "name"), [row[1:] for row in table("Number")])
def test_each_number_is_that_of_the_code(value: str, name: str) -> None:
    module, constant = name.strip("`").split(".")

    assert int(value.replace(",", "")) == getattr(import_module(f"flashpm.domain.{module}"), constant)


def test_numbers_in_the_text_are_those_of_the_code() -> None:
    assert CARDS_BEFORE_A_REPEAT == 4
    assert "after four other cards" in PAGE
    assert (3, (0, *range(4, 22))) == (CARDS_BETWEEN, START_HOURS)
    assert "at least three\nothers" in PAGE
    assert "midnight, or any hour from 4 to 21" in PAGE
    assert (StudySettings().minutes_per_day, CARDS_A_QUESTION) == (20, 5)
    assert "With 20 minutes a day, five cards a question" in PAGE
    assert f"newest {ANSWERS_FOR_THE_PACE} answers" in PAGE
    assert f"`{CANONICAL.name}`" in PAGE


def test_the_ranges_and_names_of_the_rules_are_those_of_the_code() -> None:
    fsrs = Rules(Scheduler.FSRS, 95, longest_interval_days=365)

    assert f"{RETENTIONS[0]} and {RETENTIONS[-1]} %" in PAGE
    assert f"{LONGEST_INTERVALS[0]} to {LONGEST_INTERVALS[-1]:,} days" in PAGE
    assert Rules(overdue_credit=True, ease_recovery=True, longest_interval_days=365).name == "sm2-a/1" + "".join(
        row[1].strip("`") for row in table("Option")
    )
    assert fsrs.name == "fsrs-6/1+r95+cap365"
    assert all(f"`{part}" in PAGE for part in ("fsrs-6/1`", "+r95`", "+cap365`"))


def test_good_every_time_waits_by_fsrs_as_the_page_says() -> None:
    steps = simulate([4] * 5, from_date(date(2026, 3, 2)), Rules(Scheduler.FSRS))

    assert f"waits {', '.join(str(step.memory.interval_days) for step in steps)} days" in PAGE


@pytest.mark.parametrize("path", [row[1].strip("`") for row in table("What")])
def test_each_module_that_the_page_names_is_there(path: str) -> None:
    assert (ROOT / path).is_file()
