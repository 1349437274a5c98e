from flashpm.domain.card import ALWAYS_ON, CardKind


def test_the_kinds_of_cards_stand_in_the_order_of_ankis_templates() -> None:
    assert [(kind.number, kind.value) for kind in CardKind] == [(0, "why"), (1, "so_what"), (2, "recall")]


def test_every_clarifying_question_has_a_card_that_asks_why() -> None:
    assert CardKind.WHY in ALWAYS_ON
