import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from flashpm.domain.question import Difficulty, QuestionType
from flashpm.ui.library.filters import AREA, COMPANY, DIFFICULTY, MARK, STATE, TAG, TYPE, Filter
from flashpm.ui.library.page import LibraryPage
from tests.builders import pack_of, question_of
from tests.services.desk import Desk
from tests.ui.library.conftest import OpenShelf


@pytest.mark.parametrize(
    ("chip", "query", "value", "written"),
    [
        (TYPE, "", "root-cause", "type:root-cause"),
        (TYPE, "late type:design ferry", "root-cause", "late ferry type:root-cause"),
        (TYPE, "type:root-cause late", "root-cause", "late"),
        (COMPANY, "late", "Larkfold Maps", 'late company:"Larkfold Maps"'),
        (COMPANY, 'company:"larkfold maps"', "Larkfold Maps", ""),
        (STATE, "is:new is:edited", "suspended", "is:edited is:paused"),
        (STATE, "is:paused", "suspended", ""),
        (MARK, "is:new", "edited", "is:new is:edited"),
    ],
)
def test_a_choice_is_written_into_the_search(chip: Filter, query: str, value: str, written: str) -> None:
    assert chip.chosen(query, value) == written


@pytest.mark.parametrize(
    ("chip", "query", "shown"),
    [
        (TYPE, "type:trade-off", "Trade-off"),
        (TYPE, "-type:trade-off", ""),
        (AREA, "area:time", "Time"),
        (COMPANY, 'company:"Larkfold Maps"', "Larkfold Maps"),
        (DIFFICULTY, "difficulty:hard", "Hard"),
        (TAG, "tag:Night", "Night"),
        (STATE, "is:paused", "Paused"),
        (STATE, "is:edited", ""),
        (MARK, "is:incomplete", "Something is missing"),
        (STATE, "is:sleepy", ""),
    ],
)
def test_what_a_search_asks_for_is_shown_in_words(chip: Filter, query: str, shown: str) -> None:
    assert chip.shown_in(query) == shown


@pytest.fixture
def page(open_shelf: OpenShelf) -> LibraryPage:
    desk = Desk()
    ferry = question_of("ferry", company="Meta", difficulty=Difficulty.HARD, tags=("Night",))
    tram = question_of("tram", type=QuestionType.ROOT_CAUSE, product="Tramline", tags=("Port",))
    desk.import_packs(pack_of(ferry, tram, question_of("bus")))
    return open_shelf(desk)


def words(menu: QMenu) -> list[str]:
    return [action.text().replace("\t", " ") for action in menu.actions() if not action.isSeparator()]


def action_of(menu: QMenu, text: str) -> QAction:
    return next(action for action in menu.actions() if action.text().startswith(text))


def found(page: LibraryPage) -> int:
    return page.left.list.rows.questions


def test_a_menu_says_how_many_questions_have_each_value(page: LibraryPage) -> None:
    assert words(page.left.filters.menu_of(TYPE)) == ["Trade-off 2", "Root cause 1"]
    assert words(page.left.filters.menu_of(COMPANY)) == ["Meta 1", "Tramline 1"]


def test_a_choice_narrows_the_list_and_the_chip_says_it(page: LibraryPage) -> None:
    action_of(page.left.filters.menu_of(TYPE), "Root cause").trigger()

    assert page.left.search.text() == "type:root-cause"
    assert found(page) == 1
    assert page.left.filters.chips[TYPE].value == "Root cause"


def test_what_is_typed_is_shown_by_the_chips(page: LibraryPage) -> None:
    page.left.search.set_search("is:new type:trade-off")

    values = [page.left.filters.chips[each].value for each in (TYPE, STATE, AREA)]
    assert values == ["Trade-off", "New", ""]


def test_other_values_of_the_same_chip_are_still_offered_and_its_own_is_ticked(page: LibraryPage) -> None:
    page.left.search.set_search("type:trade-off")

    menu = page.left.filters.menu_of(TYPE)

    assert [(action.text().split("\t")[0], action.isChecked()) for action in menu.actions()] == [
        ("Trade-off", True),
        ("Root cause", False),
    ]


def test_filters_with_nothing_in_them_are_not_offered(open_shelf: OpenShelf) -> None:
    desk = Desk()
    desk.import_packs(pack_of(question_of("ferry"), question_of("tram")))
    page = open_shelf(desk)

    assert not page.left.filters.chips[TYPE].isVisible()
    assert not page.left.filters.chips[COMPANY].isVisible()
    assert words(page.left.filters.menu_of_more()) == ["There is nothing more to choose from"]


def test_more_filters_are_offered_with_what_is_in_them(page: LibraryPage) -> None:
    menu = page.left.filters.menu_of_more()

    assert words(menu) == ["Tag"]


def test_a_search_is_kept_chosen_again_and_kept_no_longer(page: LibraryPage) -> None:
    page.left.search.set_search("is:new tram")
    action_of(page.left.filters.menu_of_kept(), "Keep this").trigger()
    page.left.ask.field.setText("Trams")
    page.left.ask.accept.click()
    page.left.search.set_search("")

    action_of(page.left.filters.menu_of_kept(), "Trams").trigger()
    chosen = page.left.search.text(), found(page)
    page.left.filters.forgotten.emit("Trams")

    assert chosen == ("is:new tram", 1)
    assert words(page.left.filters.menu_of_kept()) == ["Keep this search …"]


def test_a_kept_search_is_renamed(page: LibraryPage) -> None:
    page.doings.keep_search("Trams", "tram")
    rename, _ = page.left.filters.menu_of_kept().findChildren(QMenu)

    action_of(rename, "Trams").trigger()
    proposed = page.left.ask.field.text()
    page.left.ask.field.setText("On rails")
    page.left.ask.accept.click()
    action_of(page.left.filters.menu_of_kept(), "On rails").trigger()

    assert proposed == "Trams"
    assert page.left.search.text() == "tram"


def test_without_a_search_there_is_nothing_to_keep(page: LibraryPage) -> None:
    assert not action_of(page.left.filters.menu_of_kept(), "Keep this").isEnabled()
