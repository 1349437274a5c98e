from datetime import date

import pytest

from flashpm.domain.change import Change, Entity, JsonValue, Origin
from flashpm.domain.question import QuestionType
from flashpm.domain.study_settings import StudySettings
from flashpm.errors import StorageError
from flashpm.services.changes import Changes
from tests.services.desk import Desk

CHOSEN = StudySettings(date(2026, 3, 20), 35, (QuestionType.STRATEGY, QuestionType.DESIGN), 3)


def test_an_empty_library_has_the_settings_to_begin_with() -> None:
    assert Desk().use_cases.settings.study == StudySettings(
        interview_on=None, minutes_per_day=20, types=(), new_questions_a_day=2
    )


def test_settings_are_read_as_they_were_written() -> None:
    desk = Desk()

    changes = desk.use_cases.settings.change(CHOSEN)

    assert desk.use_cases.settings.study == CHOSEN
    assert changes == Changes(settings=True, operation=desk.library.log.rows[-1].operation)


def test_only_what_is_different_is_written_in_one_operation() -> None:
    desk = Desk()
    desk.use_cases.settings.change(CHOSEN)

    desk.use_cases.settings.change(StudySettings(None, 20, CHOSEN.types, 3))

    written = [(change.entity_id, change.value) for change in desk.last_changes()]
    assert written == [("interview_on", None), ("minutes_per_day", 20)]


def test_settings_that_stay_write_nothing() -> None:
    desk = Desk()
    desk.use_cases.settings.change(CHOSEN)
    rows = list(desk.library.log.rows)

    assert desk.use_cases.settings.change(CHOSEN) == Changes()
    assert desk.library.log.rows == rows


@pytest.mark.parametrize(("name", "value"), [("minutes_per_day", 400), ("a_setting_of_a_newer_version", "x")])
def test_what_the_log_holds_that_cannot_be_read_is_mended_by_the_next_change(name: str, value: JsonValue) -> None:
    desk = Desk()
    desk.log(Change(Entity.SETTING, name, "value", value, Origin.USER))

    assert desk.use_cases.settings.study == StudySettings()
    desk.use_cases.settings.change(StudySettings(minutes_per_day=30))
    assert desk.use_cases.settings.study == StudySettings(minutes_per_day=30)


def test_settings_that_cannot_be_saved_stay_as_they_were() -> None:
    desk = Desk()
    desk.library.is_full = True

    with pytest.raises(StorageError):
        desk.use_cases.settings.change(CHOSEN)

    assert desk.use_cases.settings.study == StudySettings()
