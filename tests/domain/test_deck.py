import pytest

from flashpm.domain.deck import home_deck
from flashpm.domain.question import QuestionType


@pytest.mark.parametrize(
    ("pack_deck", "question_type", "deck"),
    [
        ("Harbour::Ferries", QuestionType.DESIGN, "Harbour::Ferries"),
        ("Harbour", None, "Harbour"),
        (None, QuestionType.ROOT_CAUSE, "Root cause"),
        ("", QuestionType.ROOT_CAUSE, "Root cause"),
        (None, None, "Other"),
    ],
)
def test_a_question_belongs_to_its_packs_deck_else_to_that_of_its_type(
    pack_deck: str | None, question_type: QuestionType | None, deck: str
) -> None:
    assert home_deck(pack_deck, question_type) == deck
