"""The order of a day, and a sitting's queue through passes, failures and grades taken back."""

from collections.abc import Iterable
from copy import deepcopy
from itertools import chain

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.due_queue import (
    Counts,
    DueCard,
    DueOrder,
    DueQueue,
    Line,
    NewQuestion,
    choose_new,
    first_sitting,
    most_overdue,
    order_due,
    order_new,
)
from flashpm.domain.identity import CardUid
from flashpm.domain.question import QuestionType
from tests.builders import day, new_question_of

TODAY = day("2026-03-20")


def due_card_of(name: str, due_on: str, interval_days: int, place: tuple[int, int] = (0, 0)) -> DueCard:
    return DueCard(CardUid(name), day(due_on), interval_days, place)


def cards(*names: str) -> list[CardUid]:
    return [CardUid(name) for name in names]


def uids(due: Iterable[DueCard]) -> list[str]:
    return [card.uid for card in due]


def names(questions: Iterable[NewQuestion]) -> list[str]:
    return [question.uid for question in questions]


def asked(queue: DueQueue, failed: Iterable[str] = ()) -> list[str]:
    """Answer until nothing is left; cards in `failed` are failed the first time they are asked."""
    to_fail, order = set(failed), []
    while (card := queue.current()) is not None:
        order.append(str(card))
        queue.answered(comes_back=card in to_fail)
        to_fail.discard(card)
    return order


def test_due_cards_come_by_the_part_of_their_interval_that_they_are_late() -> None:
    due = [
        due_card_of("fifth late", "2026-03-17", 15),  # 3 of 15 days
        due_card_of("on its day", "2026-03-20", 1),
        due_card_of("twice late", "2026-03-18", 1),  # 2 of 1 day
        due_card_of("half late", "2026-03-17", 6),  # 3 of 6 days
    ]

    assert uids(order_due(due, TODAY)) == ["twice late", "half late", "fifth late", "on its day"]


def test_cards_equally_late_stay_in_the_librarys_order() -> None:
    due = [
        due_card_of("c", "2026-03-20", 6, place=(2, 5)),
        due_card_of("b", "2026-03-20", 15, place=(1, 4)),
        due_card_of("a", "2026-03-20", 1, place=(1, 3)),
    ]

    assert uids(order_due(due, TODAY)) == ["a", "b", "c"]


DUE = [
    due_card_of("long ago", "2026-03-01", 100, place=(3, 0)),  # 19 of 100 days late
    due_card_of("twice late", "2026-03-18", 1, place=(2, 1)),
    due_card_of("half late", "2026-03-17", 6, place=(1, 0)),
    due_card_of("today", "2026-03-20", 6, place=(2, 0)),
]


@pytest.mark.parametrize(
    ("order", "expected"),
    [
        (DueOrder.OVERDUE, ["twice late", "half late", "long ago", "today"]),
        (DueOrder.DUE_DAY, ["long ago", "half late", "twice late", "today"]),
        (DueOrder.QUESTION, ["half late", "today", "twice late", "long ago"]),
    ],
)
def test_the_learner_can_choose_the_order_of_due_cards(order: DueOrder, expected: list[str]) -> None:
    assert uids(order_due(DUE, TODAY, order)) == expected


def test_mixed_cards_stay_as_they_are_all_day_long_and_are_mixed_anew_the_next_day() -> None:
    due = [due_card_of(str(number), "2026-03-20", 1) for number in range(20)]
    order = uids(order_due(due, TODAY, DueOrder.RANDOM))
    tomorrow = uids(order_due(due, day("2026-03-21"), DueOrder.RANDOM))

    later_that_day = uids(order_due(reversed(due[5:]), TODAY, DueOrder.RANDOM))

    assert later_that_day == [uid for uid in order if int(uid) >= 5]
    assert sorted(order) == sorted(tomorrow) == sorted(uids(due))
    assert len({tuple(order), tuple(tomorrow), tuple(uids(due))}) == 3


@pytest.mark.parametrize(
    ("at_most", "chosen"),
    [
        (0, []),
        (2, ["twice late", "half late"]),
        (4, ["long ago", "twice late", "half late", "today"]),
        (None, ["long ago", "twice late", "half late", "today"]),
    ],
)
def test_where_a_day_has_room_for_some_the_most_overdue_are_asked(at_most: int | None, chosen: list[str]) -> None:
    assert uids(most_overdue(DUE, TODAY, at_most)) == chosen


def test_begun_questions_come_first_then_own_imports_then_the_rest() -> None:
    questions = [
        new_question_of("shipped", position=1),
        new_question_of("own", is_own=True, position=2),
        new_question_of("begun", is_begun=True, position=3),
        new_question_of("own and begun", is_own=True, is_begun=True, position=4),
    ]

    assert names(order_new(questions)) == ["begun", "own and begun", "own", "shipped"]


def test_the_newest_import_comes_first_and_in_it_the_packs_order() -> None:
    questions = [
        new_question_of("old", is_own=True, imported_at_ms=1_000),
        new_question_of("new 2", is_own=True, imported_at_ms=2_000, position=1),
        new_question_of("new 1", is_own=True, imported_at_ms=2_000, position=0),
    ]

    assert names(order_new(questions)) == ["new 1", "new 2", "old"]


def test_types_take_turns() -> None:
    types = [QuestionType.TRADE_OFF, QuestionType.TRADE_OFF, QuestionType.DESIGN, None, QuestionType.TRADE_OFF]
    questions = [
        new_question_of(name, question_type=question_type, position=position)
        for position, (name, question_type) in enumerate(zip("abcde", types, strict=True))
    ]

    assert names(order_new(questions)) == ["a", "c", "d", "b", "e"]


def test_types_that_were_not_chosen_come_last() -> None:
    questions = [
        new_question_of("untyped", question_type=None, position=0),
        new_question_of("strategy", question_type=QuestionType.STRATEGY, position=1),
        new_question_of("design 1", question_type=QuestionType.DESIGN, position=2),
        new_question_of("design 2", question_type=QuestionType.DESIGN, position=3),
        new_question_of("trade-off", position=4),
    ]

    ordered = order_new(questions, [QuestionType.TRADE_OFF, QuestionType.DESIGN])

    assert names(ordered) == ["design 1", "trade-off", "design 2", "untyped", "strategy"]


@pytest.mark.parametrize(
    ("questions", "first"),
    [
        (
            [
                new_question_of("design", question_type=QuestionType.DESIGN, position=0),
                new_question_of("trade-off 2", position=7),
                new_question_of("trade-off 1", position=6),
            ],
            ["trade-off 1"],
        ),
        (
            [
                new_question_of("trade-off", position=0),
                new_question_of("own trade-off", is_own=True, position=2),
                new_question_of("own design", question_type=QuestionType.DESIGN, is_own=True, position=1),
            ],
            ["own design"],
        ),
        (
            [
                new_question_of("own", is_own=True, imported_at_ms=1_000),
                new_question_of("newer own", is_own=True, imported_at_ms=2_000),
            ],
            ["newer own"],
        ),
        ([new_question_of("strategy", question_type=QuestionType.STRATEGY)], ["strategy"]),
        ([], []),
    ],
)
def test_the_very_first_sitting_is_the_first_own_question_else_the_first_trade_off(
    questions: list[NewQuestion], first: list[str]
) -> None:
    assert names(first_sitting(questions)) == first


def test_new_cards_come_in_whole_questions() -> None:
    questions = [new_question_of("a", cards=5), new_question_of("b", cards=3), new_question_of("c")]

    assert choose_new(questions, 2) == questions[:2]


@pytest.mark.parametrize(("allowance", "chosen"), [(0, ["c"]), (1, ["c", "a"]), (2, ["c", "a", "b"])])
def test_what_is_left_of_todays_questions_is_free_and_what_is_left_of_older_ones_is_not(
    allowance: int, chosen: list[str]
) -> None:
    questions = [
        new_question_of("a", cards=1, is_begun=True),
        new_question_of("b", cards=1),
        new_question_of("c", cards=1, is_begun=True, is_of_today=True),
    ]

    assert names(choose_new(questions, allowance)) == chosen


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
