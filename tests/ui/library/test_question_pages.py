from collections.abc import Sequence

import pytest

from flashpm.domain.identity import QuestionUid
from flashpm.services.rows import QuestionRow
from flashpm.ui.library.question_pages import KEPT_PAGES, PAGE_ROWS, QuestionPages


def row(id_: int) -> QuestionRow:
    return QuestionRow(QuestionUid(f"q{id_}"), f"question {id_}", None, None, None, None, ())


class Loader:
    """Gives a row a number, without the numbers that are gone."""

    def __init__(self, *gone: int) -> None:
        self.gone = gone
        self.loaded: list[Sequence[int]] = []

    def __call__(self, ids: Sequence[int]) -> list[QuestionRow]:
        self.loaded.append(ids)
        return [row(id_) for id_ in ids if id_ not in self.gone]


def pages_of(loader: Loader, count: int) -> QuestionPages:
    pages = QuestionPages(loader, lambda: True)
    pages.show(range(1000, 1000 + count))
    return pages


def test_a_question_is_found_by_its_place() -> None:
    pages = pages_of(Loader(), 200)

    assert len(pages) == 200
    assert pages[0] == row(1000)
    assert pages[199] == row(1199)


def test_a_page_is_loaded_once() -> None:
    loader = Loader()
    pages = pages_of(loader, 200)

    for place in (0, 1, PAGE_ROWS - 1):
        assert pages[place] is not None

    assert [list(ids) for ids in loader.loaded] == [list(range(1000, 1000 + PAGE_ROWS))]


def test_pages_used_long_ago_are_forgotten_first() -> None:
    loader = Loader()
    pages = pages_of(loader, PAGE_ROWS * (KEPT_PAGES + 1))

    for page in (*range(KEPT_PAGES), 0, KEPT_PAGES, 0, 1):
        assert pages[page * PAGE_ROWS] is not None

    first_ids = [ids[0] for ids in loader.loaded]
    assert first_ids.count(1000) == 1  # used again in between
    assert first_ids.count(1000 + PAGE_ROWS) == 2


def test_a_question_that_is_gone_leaves_its_place_empty() -> None:
    pages = pages_of(Loader(1001), 3)

    assert [pages[place] for place in range(3)] == [row(1000), None, row(1002)]


def test_what_is_forgotten_is_loaded_anew() -> None:
    loader = Loader()
    pages = pages_of(loader, 3)
    assert pages[0] is not None

    pages.forget()

    assert pages[0] is not None
    assert len(loader.loaded) == 2


def test_nothing_is_loaded_while_the_library_is_not_free() -> None:
    is_free = False
    pages = QuestionPages(Loader(), lambda: is_free)
    pages.show(range(1000, 1003))
    before = pages[0]

    is_free = True

    assert (before, pages[0]) == (None, row(1000))


@pytest.mark.parametrize(("id_", "place"), [(1000, 0), (1002, 2), (7, None)])
def test_a_number_has_a_place_or_none(id_: int, place: int | None) -> None:
    assert pages_of(Loader(), 3).place_of(id_) == place
