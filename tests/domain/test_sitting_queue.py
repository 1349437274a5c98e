"""A sitting's queue through passes, failures and grades taken back."""

from copy import deepcopy
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.due_queue import (
    Counts,
    DueQueue,
    Line,
)
from flashpm.domain.identity import CardUid
from tests.domain.queues import asked, cards


def test_due_cards_are_asked_before_new_ones() -> None:
    queue = DueQueue(due=cards("d1", "d2"), new=cards("n1"))

    assert queue.counts == Counts(due=2, new=1, to_repeat=0)
    assert queue.counts.total == 3
    assert asked(queue) == ["d1", "d2", "n1"]


def test_a_failed_card_comes_back_after_four_others() -> None:
    queue = DueQueue(due=cards("a", "b", "c", "d", "e", "f"), new=())

    assert asked(queue, failed=["a"]) == ["a", "b", "c", "d", "e", "a", "f"]


def test_a_failed_card_comes_back_at_the_end_where_fewer_others_are_left() -> None:
    queue = DueQueue(due=cards("a", "b"), new=())

    assert asked(queue, failed=["a"]) == ["a", "b", "a"]


def test_a_card_that_is_alone_comes_back_until_it_passes() -> None:
    queue = DueQueue(due=cards("a"), new=())

    queue.answered(comes_back=True)
    queue.answered(comes_back=True)

    assert queue.current() == "a"
    assert queue.counts == Counts(due=0, new=0, to_repeat=1)


def test_repeats_left_over_from_an_earlier_sitting_wait_for_four_others_too() -> None:
    queue = DueQueue(due=cards("a", "b", "c", "d", "e"), new=cards("n"), to_repeat=cards("x", "y"))

    assert asked(queue) == ["a", "b", "c", "d", "x", "y", "e", "n"]


def test_nothing_is_current_in_an_empty_queue_and_nothing_can_be_answered() -> None:
    queue = DueQueue(due=(), new=())

    assert queue.current() is None
    with pytest.raises(IndexError):
        queue.answered(comes_back=False)


def test_a_failure_moves_a_card_from_its_line_to_the_repeats() -> None:
    queue = DueQueue(due=cards("a"), new=cards("n"))

    queue.answered(comes_back=True)

    assert queue.counts == Counts(due=0, new=1, to_repeat=1)


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        (Line.DUE, Counts(due=2, new=0, to_repeat=0)),
        (Line.NEW, Counts(due=1, new=1, to_repeat=0)),
        (Line.REPEAT, Counts(due=1, new=0, to_repeat=1)),
    ],
)
def test_a_card_put_back_is_asked_at_once_and_counted_in_its_line(line: Line, counts: Counts) -> None:
    queue = DueQueue(due=cards("a", "b"), new=())
    queue.answered(comes_back=False)

    queue.put_back(CardUid("a"), line)

    assert queue.counts == counts
    assert asked(queue) == ["a", "b"]


def test_a_failed_card_put_back_no_longer_waits_for_its_repeat() -> None:
    queue = DueQueue(due=cards("a", "b"), new=())
    queue.answered(comes_back=True)

    queue.put_back(CardUid("a"), Line.DUE)

    assert queue.counts == Counts(due=2, new=0, to_repeat=0)
    assert asked(queue) == ["a", "b"]


def test_a_card_put_back_again_and_again_waits_once() -> None:
    queue = DueQueue(due=cards("a", "b"), new=())
    for comes_back in (True, False, False):  # a, b, and a's repeat
        queue.answered(comes_back=comes_back)

    queue.put_back(CardUid("a"), Line.REPEAT)
    queue.put_back(CardUid("b"), Line.DUE)
    queue.put_back(CardUid("a"), Line.DUE)

    assert queue.counts == Counts(due=2, new=0, to_repeat=0)
    assert asked(queue) == ["a", "b"]


def test_a_card_that_still_waits_is_not_asked_twice_when_it_is_put_back() -> None:
    queue = DueQueue(due=cards("a", "b"), new=())

    queue.put_back(CardUid("b"), Line.DUE)

    assert queue.counts.total == 2
    assert asked(queue) == ["b", "a"]


def test_all_cards_that_wait_can_be_told_and_some_of_them_dropped() -> None:
    queue = DueQueue(due=cards("d"), new=cards("n1", "n2"), to_repeat=cards("r"))
    queue.put_back(CardUid("back"), Line.DUE)

    assert sorted(queue.waiting) == ["back", "d", "n1", "n2", "r"]
    queue.drop_all(cards("n1", "back", "r", "gone"))
    queue.drop_all(())
    assert asked(queue) == ["d", "n2"]


@pytest.mark.parametrize(
    ("dropped", "counts", "left"),
    [
        ("d1", Counts(due=1, new=1, to_repeat=1), ["d2", "n1", "r1"]),
        ("d2", Counts(due=1, new=1, to_repeat=1), ["d1", "n1", "r1"]),
        ("n1", Counts(due=2, new=0, to_repeat=1), ["d1", "d2", "r1"]),
        ("r1", Counts(due=2, new=1, to_repeat=0), ["d1", "d2", "n1"]),
        ("of another day", Counts(due=2, new=1, to_repeat=1), ["d1", "d2", "n1", "r1"]),
    ],
)
def test_a_dropped_card_is_not_asked_wherever_it_waited(dropped: str, counts: Counts, left: list[str]) -> None:
    queue = DueQueue(due=cards("d1", "d2"), new=cards("n1"), to_repeat=cards("r1"))

    queue.drop(CardUid(dropped))

    assert queue.counts == counts
    assert asked(queue) == left


def test_a_card_that_was_put_back_can_be_dropped() -> None:
    queue = DueQueue(due=cards("a", "b"), new=())
    queue.answered(comes_back=False)
    queue.put_back(CardUid("a"), Line.DUE)

    queue.drop(CardUid("a"))

    assert asked(queue) == ["b"]


def test_a_dropped_card_is_no_card_that_a_repeat_waits_for() -> None:
    queue = DueQueue(due=cards("a", "b", "c", "d", "e", "f", "g"), new=())
    queue.answered(comes_back=True)

    queue.drop(CardUid("b"))

    assert asked(queue) == ["c", "d", "e", "f", "a", "g"]


@pytest.mark.parametrize(
    ("queue", "following"),
    [
        (DueQueue((), ()), None),
        (DueQueue(cards("d"), ()), None),
        (DueQueue((), (), cards("r")), None),
        (DueQueue(cards("d1", "d2"), cards("n")), "d2"),
        (DueQueue(cards("d"), cards("n")), "n"),
        (DueQueue(cards("d"), (), cards("r")), "r"),
        (DueQueue((), (), cards("r1", "r2")), "r2"),
    ],
)
def test_the_card_after_the_current_one_is_known_before_it_is_passed(queue: DueQueue, following: str | None) -> None:
    assert queue.following() == following


STEPS = st.sampled_from(["pass", "fail", "drop", "put back due", "put back new", "put back repeat"])


@given(st.integers(0, 6), st.integers(0, 6), st.integers(0, 3), st.lists(STEPS, max_size=30), st.data())
def test_the_card_after_the_current_one_is_the_one_that_is_asked_then(
    due: int, new: int, to_repeat: int, steps: list[str], data: st.DataObject
) -> None:
    lines = [cards(*(f"{line}{n}" for n in range(size))) for line, size in (("d", due), ("n", new), ("r", to_repeat))]
    queue, known = DueQueue(*lines), [*chain(*lines), CardUid("of another day")]

    for step in steps:
        card = data.draw(st.sampled_from(known))
        if step == "drop":
            queue.drop(card)
        elif step.startswith("put back"):
            queue.put_back(card, Line(step.removeprefix("put back ")))
        elif queue.current() is not None:
            queue.answered(comes_back=step == "fail")
        if queue.current() is None:
            assert queue.following() is None
            continue
        after_a_pass = deepcopy(queue)
        after_a_pass.answered(comes_back=False)
        assert queue.following() == after_a_pass.current()


@given(st.integers(0, 8), st.integers(0, 8), st.integers(0, 4), st.lists(st.booleans(), max_size=40))
def test_passes_never_make_the_counts_grow(due: int, new: int, to_repeat: int, failures: list[bool]) -> None:
    lines = [cards(*(f"{line}{n}" for n in range(size))) for line, size in (("d", due), ("n", new), ("r", to_repeat))]
    queue = DueQueue(*lines)

    for is_failure in failures[: queue.counts.total]:
        before = queue.counts.total
        queue.answered(comes_back=is_failure)
        assert queue.counts.total == before - (not is_failure)
    left = queue.counts.total

    assert len(asked(queue)) == left


@given(st.integers(1, 6), st.lists(st.sampled_from(["pass", "fail", "undo"]), max_size=30))
def test_whatever_is_taken_back_each_card_not_passed_waits_once_and_no_other(size: int, actions: list[str]) -> None:
    all_cards = cards(*(f"d{number}" for number in range(size)))
    queue = DueQueue(due=all_cards, new=())
    answers: list[tuple[CardUid, str]] = []

    for action in actions:
        card = queue.current()
        if action == "undo" and answers:
            last, _ = answers.pop()
            queue.put_back(last, Line.REPEAT if last in dict(answers) else Line.DUE)
            assert queue.current() == last
        elif action != "undo" and card is not None:
            answers.append((card, action))
            queue.answered(comes_back=action == "fail")
    passed = {card for card, action in dict(answers).items() if action == "pass"}

    left = asked(queue)

    assert sorted(left) == [card for card in all_cards if card not in passed]
