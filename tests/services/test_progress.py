import pytest

from flashpm.services.progress import Cancelled, over, untold


def test_each_item_is_told_before_it_comes() -> None:
    told: list[tuple[int, int] | str] = []

    for item in over(["a", "b"], 2, lambda done, total: told.append((done, total))):
        told.append(item)

    assert told == [(0, 2), "a", (1, 2), "b"]


def test_more_items_than_were_announced_never_pass_the_total() -> None:
    told: list[tuple[int, int]] = []

    assert list(over("abc", 1, lambda done, total: told.append((done, total)))) == ["a", "b", "c"]
    assert told == [(0, 1), (1, 1), (1, 1)]


def test_who_cancels_gets_no_further_item() -> None:
    def cancel(done: int, total: int) -> None:
        if done == 1:
            raise Cancelled(total)

    items = over("abc", 3, cancel)

    assert next(items) == "a"
    with pytest.raises(Cancelled):
        next(items)
    assert list(items) == []


def test_work_that_nobody_watches_goes_on() -> None:
    assert list(over("ab", 2, untold)) == ["a", "b"]
