import pytest

from flashpm.domain.decision_words import names_a_decision


@pytest.mark.parametrize(
    "impact",
    [
        "Drop the reranker and ship an opt-in control.",
        "DROP it.",
        "I would drop it.",
        "I’d drop it.",
        "With eight weeks or more, test it in two cities.",
        "Nothing changes for families: refund them as before.",
        "Too few riders to split, so I'd not pilot it.",
    ],
)
def test_an_impact_may_open_any_clause_with_its_decision(impact: str) -> None:
    assert names_a_decision(impact)


@pytest.mark.parametrize(
    "impact",
    [
        "Would influence our approach.",
        "This shapes the launch plan and informs the test.",
        "Helps us to prioritise.",
        "Tomorrow's drop matters.",
        "It depends.",
    ],
)
def test_a_verb_of_decision_that_is_used_as_a_noun_decides_nothing(impact: str) -> None:
    assert not names_a_decision(impact)
