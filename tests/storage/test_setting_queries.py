import pytest

from flashpm.domain.change import Change, Entity, JsonValue, Origin
from flashpm.domain.identity import Ulid
from flashpm.storage.library import SqlLibrary
from tests.libraries import log, take_back


def choose(library: SqlLibrary, name: str, value: JsonValue) -> Ulid:
    return log(library, [Change(Entity.SETTING, name, "value", value, Origin.USER)])


def test_a_new_library_has_no_settings(library: SqlLibrary) -> None:
    assert library.settings.values() == {}


def test_each_setting_has_its_newest_value(library: SqlLibrary) -> None:
    choose(library, "minutes_per_day", 20)
    choose(library, "types", ["design", "trade-off"])
    choose(library, "minutes_per_day", 35)
    choose(library, "interview_on", None)

    assert library.settings.values() == {
        "minutes_per_day": 35,
        "types": ["design", "trade-off"],
        "interview_on": None,
    }


def test_a_setting_that_was_taken_back_is_as_before_and_can_be_done_again(library: SqlLibrary) -> None:
    choose(library, "minutes_per_day", 20)
    change = choose(library, "minutes_per_day", 35)

    take_back(library, change)
    taken_back = library.settings.values()
    take_back(library, change, is_void=False)

    assert taken_back == {"minutes_per_day": 20}
    assert library.settings.values() == {"minutes_per_day": 35}


def test_a_change_that_was_rolled_back_is_not_kept(library: SqlLibrary) -> None:
    choose(library, "minutes_per_day", 20)

    def change_and_fail() -> None:
        with library.operation() as operation:
            operation.log_changes([Change(Entity.SETTING, "minutes_per_day", "value", 35, Origin.USER)])
            raise LookupError(library.settings.study.minutes_per_day)

    with pytest.raises(LookupError, match="35"):
        change_and_fail()

    assert library.settings.study.minutes_per_day == 20
