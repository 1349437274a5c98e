"""The order of a day: due cards, and new questions."""

from collections.abc import Iterable

import pytest

from flashpm.domain.due_queue import (
    DueCard,
    DueOrder,
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


def uids(due: Iterable[DueCard]) -> list[str]:
    return [card.uid for card in due]


def names(questions: Iterable[NewQuestion]) -> list[str]:
    return [question.uid for question in questions]


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
