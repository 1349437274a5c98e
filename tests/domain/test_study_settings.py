from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.card import ALWAYS_ON, SWITCHED, CardKind
from flashpm.domain.change import JsonValue
from flashpm.domain.due_queue import DueOrder
from flashpm.domain.grade import GradeMode
from flashpm.domain.question import QuestionType
from flashpm.domain.rules import Rules, Scheduler
from flashpm.domain.spacing import Spacing
from flashpm.domain.study_day import START_HOURS
from flashpm.domain.study_settings import (
    AUTO_ADVANCE_SECONDS,
    MINUTES_A_DAY,
    NEW_QUESTIONS,
    REVIEWS_A_DAY,
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
    day_starts_at_hour=st.sampled_from(START_HOURS),
    reviews_a_day=st.none() | st.sampled_from(REVIEWS_A_DAY),
    due_order=st.sampled_from(DueOrder),
    spacing=st.sampled_from(Spacing),
    grade_mode=st.sampled_from(GradeMode),
    auto_advance_seconds=st.sampled_from(AUTO_ADVANCE_SECONDS),
    anki_decks=st.text(min_size=1, max_size=200).filter(str.strip),
    kinds=st.sampled_from([ALWAYS_ON, (*ALWAYS_ON, *SWITCHED)]),
)


def test_study_begins_with_20_minutes_and_2_questions_a_day_of_all_types_and_no_date() -> None:
    assert settings_from_json({}) == DEFAULT == StudySettings(None, 20, (), 2, 4, None, DueOrder.OVERDUE, Spacing.FREE)


def test_settings_are_written_as_json() -> None:
    types = (QuestionType.ROOT_CAUSE, QuestionType.DESIGN)
    chosen = StudySettings(date(2026, 3, 20), 35, types, 0, 6, 50, DueOrder.DUE_DAY, Spacing.APART)

    assert (
        settings_to_json(chosen).items()
        >= {
            "interview_on": "2026-03-20",
            "minutes_per_day": 35,
            "new_questions_a_day": 0,
            "day_starts_at_hour": 6,
            "reviews_a_day": 50,
            "due_order": "due-day",
            "spacing": "apart",
        }.items()
    )
    assert settings_to_json(chosen)["types"] == ["root-cause", "design"]


@given(SETTINGS)
def test_settings_are_read_as_they_were_written(settings: StudySettings) -> None:
    assert settings_from_json(settings_to_json(settings)) == settings


@pytest.mark.parametrize("value", [5, 180])
def test_the_ends_of_the_range_of_minutes_belong_to_it(value: int) -> None:
    assert settings_from_json({"minutes_per_day": value}).minutes_per_day == value


@pytest.mark.parametrize("value", [0, 4, 21])
def test_a_day_can_begin_at_midnight_and_from_four_to_nine_in_the_evening(value: int) -> None:
    assert settings_from_json({"day_starts_at_hour": value}).day_starts_at_hour == value


@pytest.mark.parametrize("value", [1, 999])
def test_the_ends_of_the_range_of_reviews_belong_to_it(value: int) -> None:
    assert settings_from_json({"reviews_a_day": value}).reviews_a_day == value


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
        ("day_starts_at_hour", 3),
        ("day_starts_at_hour", 22),
        ("day_starts_at_hour", False),
        ("reviews_a_day", 0),
        ("reviews_a_day", 1000),
        ("reviews_a_day", True),
        ("due_order", "backwards"),
        ("due_order", 1),
        ("spacing", None),
        ("grade_mode", "three"),
        ("auto_advance_seconds", 121),
        ("auto_advance_seconds", -1),
        ("auto_advance_seconds", True),
        ("anki_decks", 1),
        ("anki_decks", " "),
        ("anki_decks", "x" * 201),
        ("a_setting_of_a_newer_version", 1),
        ("kinds", None),
        ("kinds", "so_what"),
        ("kinds", ["recall", 1, ["so_what"]]),
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


def test_cards_are_graded_by_four_buttons_and_no_answer_shows_by_itself_at_first() -> None:
    assert (DEFAULT.grade_mode, DEFAULT.auto_advance_seconds) == (GradeMode.FOUR, 0)


@pytest.mark.parametrize("value", [0, 120])
def test_the_ends_of_the_range_of_seconds_belong_to_it(value: int) -> None:
    assert settings_from_json({"auto_advance_seconds": value}).auto_advance_seconds == value


def test_the_rules_are_settings_of_their_own_among_the_others() -> None:
    settings = settings_from_json({"scheduler": "fsrs", "retention_percent": 95, "minutes_per_day": 35})

    assert settings == StudySettings(minutes_per_day=35, rules=Rules(Scheduler.FSRS, 95))
    assert settings_to_json(settings)["retention_percent"] == 95
    assert "rules" not in settings_to_json(settings)


def test_decks_in_anki_are_called_by_type_and_pack_at_first() -> None:
    assert DEFAULT.anki_decks == "PM Interview::{type}::{pack}"


def test_every_clarifying_question_has_its_own_card_whatever_else_is_on() -> None:
    assert settings_from_json({"kinds": ["so_what"]}).kinds == (CardKind.WHY, CardKind.SO_WHAT)
    assert settings_from_json({"kinds": []}).kinds == (CardKind.WHY,)
    assert settings_to_json(StudySettings(kinds=(CardKind.WHY, CardKind.SO_WHAT)))["kinds"] == ["why", "so_what"]


def test_a_kind_that_this_version_cannot_ask_is_not_on() -> None:
    assert settings_from_json({"kinds": ["why", "so_what", "recall"]}).kinds == (CardKind.WHY, CardKind.SO_WHAT)


def test_there_are_second_cards_only_where_a_kind_was_switched_on() -> None:
    assert not DEFAULT.has_second_cards
    assert StudySettings(kinds=(CardKind.WHY, CardKind.SO_WHAT)).has_second_cards
