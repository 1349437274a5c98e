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
