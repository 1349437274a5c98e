from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.change import JsonValue
from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import (
    MINUTES_A_DAY,
    NEW_QUESTIONS,
    StudySettings,
    settings_from_json,
    settings_to_json,
)

DEFAULT = StudySettings()
SETTINGS = st.builds(
    StudySettings,
    interview_on=st.none() | st.dates(),
    minutes_per_day=st.sampled_from(MINUTES_A_DAY),
    types=st.lists(st.sampled_from(QuestionType), unique=True).map(tuple),
    new_questions_a_day=st.sampled_from(NEW_QUESTIONS),
)


def test_study_begins_with_20_minutes_and_2_questions_a_day_of_all_types_and_no_date() -> None:
    assert settings_from_json({}) == DEFAULT == StudySettings(None, 20, (), 2)


def test_settings_are_written_as_json() -> None:
    chosen = StudySettings(date(2026, 3, 20), 35, (QuestionType.ROOT_CAUSE, QuestionType.DESIGN), 0)

    assert settings_to_json(chosen) == {
        "interview_on": "2026-03-20",
        "minutes_per_day": 35,
        "types": ["root-cause", "design"],
        "new_questions_a_day": 0,
    }


@given(SETTINGS)
def test_settings_are_read_as_they_were_written(settings: StudySettings) -> None:
    assert settings_from_json(settings_to_json(settings)) == settings


@pytest.mark.parametrize("value", [5, 180])
def test_the_ends_of_the_range_of_minutes_belong_to_it(value: int) -> None:
    assert settings_from_json({"minutes_per_day": value}).minutes_per_day == value


@pytest.mark.parametrize("value", [0, 20])
def test_the_ends_of_the_range_of_questions_belong_to_it(value: int) -> None:
    assert settings_from_json({"new_questions_a_day": value}).new_questions_a_day == value


@pytest.mark.parametrize(
    ("name", "value"),
    [
        ("interview_on", "soon"),
        ("interview_on", "2026-02-30"),
        ("interview_on", 20_514),
        ("minutes_per_day", 4),
        ("minutes_per_day", 181),
        ("minutes_per_day", True),
        ("minutes_per_day", "30"),
        ("minutes_per_day", None),
        ("types", "design"),
        ("types", None),
        ("new_questions_a_day", -1),
        ("new_questions_a_day", 21),
        ("new_questions_a_day", True),
        ("a_setting_of_a_newer_version", 1),
    ],
)
def test_what_is_out_of_range_or_not_understood_has_its_default(name: str, value: JsonValue) -> None:
    assert settings_from_json({name: value}) == DEFAULT


def test_one_faulty_setting_leaves_the_others() -> None:
    settings = settings_from_json({"minutes_per_day": 999, "new_questions_a_day": 4, "interview_on": "2026-03-20"})

    assert settings == StudySettings(interview_on=date(2026, 3, 20), new_questions_a_day=4)


def test_types_of_a_newer_version_and_repeated_ones_are_left_out() -> None:
    types: list[JsonValue] = ["strategy", "estimate", 7, ["design"], None, "design", "strategy"]

    assert settings_from_json({"types": types}).types == (QuestionType.STRATEGY, QuestionType.DESIGN)
