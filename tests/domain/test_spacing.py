"""The cards of one question side by side or apart, by orders that can be checked by eye."""

from collections import Counter
from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from flashpm.domain.identity import CardUid
from flashpm.domain.spacing import CARDS_BETWEEN, Placed, Spacing, space


def cards_of(order: str) -> list[Placed]:
    """Read cards such as "a1 a2 b1": questions a and b, in this order."""
    return [Placed(CardUid(card), ord(card[0])) for card in order.split()]


def spaced(order: str, spacing: Spacing, before: str = "") -> str:
    return " ".join(each.card for each in space(cards_of(order), spacing, cards_of(before)))


def test_free_cards_stay_as_the_order_has_them() -> None:
    assert spaced("a1 b1 a2 a3 b2", Spacing.FREE) == "a1 b1 a2 a3 b2"


def test_cards_that_are_kept_together_stand_where_the_first_of_their_question_does() -> None:
    assert spaced("a1 b1 a2 c1 b2 a3", Spacing.TOGETHER) == "a1 a2 a3 b1 b2 c1"


@pytest.mark.parametrize(
    ("order", "apart"),
    [
        ("", ""),
        ("a1", "a1"),
        ("a1 b1 c1 d1", "a1 b1 c1 d1"),
        ("a1 a2 b1 c1 d1", "a1 b1 c1 d1 a2"),
        ("a1 a2 b1 b2 c1 c2 d1 d2", "a1 b1 c1 d1 a2 b2 c2 d2"),
        # d can wait, a's second card cannot: after it three others are needed for the third
        ("d1 e1 f1 g1 a1 b1 c1 a2 a3", "a1 d1 e1 f1 a2 g1 b1 c1 a3"),
        # fewer than three others: as far apart as they go
        ("a1 a2 b1", "a1 b1 a2"),
        ("a1 a2 a3", "a1 a2 a3"),
        ("a1 a2 a3 b1 c1", "a1 b1 c1 a2 a3"),
        ("a1 a2 a3 b1 b2 b3", "a1 b1 a2 b2 a3 b3"),
    ],
)
def test_cards_that_are_kept_apart_have_three_others_between_them_where_there_are_as_many(
    order: str, apart: str
) -> None:
    assert spaced(order, Spacing.APART) == apart


def test_what_was_asked_before_counts_among_the_others() -> None:
    assert spaced("a1 b1 c1 d1", Spacing.APART, before="x1 y1 b2 a2") == "c1 d1 b1 a1"


def gaps(order: Sequence[Placed]) -> list[int]:
    """Give how many cards stand between each two neighbours of one question."""
    last: dict[int, int] = {}
    found = []
    for place, each in enumerate(order):
        if each.question in last:
            found.append(place - last[each.question] - 1)
        last[each.question] = place
    return found


ORDERS = st.lists(st.integers(0, 7), max_size=40).map(
    lambda questions: [Placed(CardUid(str(place)), question) for place, question in enumerate(questions)]
)


@given(ORDERS, st.sampled_from(Spacing))
def test_spacing_loses_no_card_and_keeps_each_questions_own_order(cards: list[Placed], spacing: Spacing) -> None:
    order = space(cards, spacing)

    for question in {each.question for each in cards}:
        assert [each for each in order if each.question == question] == [
            each for each in cards if each.question == question
        ]
    assert len(order) == len(cards)


@given(ORDERS)
def test_wherever_it_can_be_done_all_are_apart(cards: list[Placed]) -> None:
    sizes = Counter(each.question for each in cards).values()
    largest = max(sizes, default=1)
    can_be_done = (largest - 1) * (CARDS_BETWEEN + 1) + [*sizes].count(largest) <= len(cards)

    order = space(cards, Spacing.APART)

    assert not can_be_done or all(gap >= CARDS_BETWEEN for gap in gaps(order))
