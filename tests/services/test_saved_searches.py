import pytest

from flashpm.domain.change import Change, Entity, JsonValue, Origin
from flashpm.services.changes import Changes
from flashpm.services.saved_searches import SAVED_SEARCHES, SavedSearch
from tests.services.desk import Desk


def test_searches_are_kept_in_order_and_forgotten_by_name() -> None:
    desk = Desk()
    searches = desk.use_cases.saved_searches

    searches.keep(" Hard ones ", "difficulty:hard")
    searches.keep("Stuck", "is:stuck")
    kept = searches.all()
    searches.forget("Hard ones")

    assert kept == [SavedSearch("Hard ones", "difficulty:hard"), SavedSearch("Stuck", "is:stuck")]
    assert searches.all() == [SavedSearch("Stuck", "is:stuck")]


def test_a_name_that_is_there_has_its_search_replaced() -> None:
    searches = Desk().use_cases.saved_searches
    searches.keep("Stuck", "is:stuck")

    changes = searches.keep("Stuck", "is:stuck type:strategy")

    assert searches.all() == [SavedSearch("Stuck", "is:stuck type:strategy")]
    assert changes.settings


@pytest.mark.parametrize(("name", "query"), [("", "is:stuck"), ("Stuck", "  ")])
def test_nothing_is_kept_without_a_name_and_a_search(name: str, query: str) -> None:
    searches = Desk().use_cases.saved_searches

    assert searches.keep(name, query) == Changes()
    assert searches.all() == []


@pytest.mark.parametrize("value", [None, 3, ["stuck"], [{"name": "Stuck"}], [{"name": 1, "query": "is:stuck"}]])
def test_what_another_version_wrote_otherwise_is_left_out(value: JsonValue) -> None:
    desk = Desk()
    desk.log(Change(Entity.SETTING, SAVED_SEARCHES, "value", value, Origin.USER))

    assert desk.use_cases.saved_searches.all() == []


def test_a_renamed_search_keeps_its_place_and_one_of_that_name_makes_way() -> None:
    desk = Desk()
    searches = desk.use_cases.saved_searches
    for name, query in (("Hard ones", "difficulty:hard"), ("Stuck", "is:stuck"), ("Late", "ferry")):
        searches.keep(name, query)

    renamed = searches.rename("Hard ones", " Late ")
    after = searches.all()

    assert after == [SavedSearch("Late", "difficulty:hard"), SavedSearch("Stuck", "is:stuck")]
    assert renamed.operation is not None
    desk.use_cases.undoing.undo(renamed.operation)
    assert [each.name for each in searches.all()] == ["Hard ones", "Stuck", "Late"]


@pytest.mark.parametrize(("name", "wanted"), [("Stuck", "  "), ("Stuck", "Stuck"), ("Gone", "Other")])
def test_nothing_is_renamed_without_another_name_and_a_search(name: str, wanted: str) -> None:
    searches = Desk().use_cases.saved_searches
    searches.keep("Stuck", "is:stuck")

    assert searches.rename(name, wanted).operation is None
    assert searches.all() == [SavedSearch("Stuck", "is:stuck")]
